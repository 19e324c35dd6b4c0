import { isCapitals, opensInCapitals } from '../text/letter-case';
import { perBlock } from './memo';

/** The fixed lines that part a document: seen by their words alone. */
export type Landmark = 'plan' | 'decision' | 'distribution' | 'signature' | 'addressee' | 'subject' | 'number' | 'closing' | 'basis' | 'motto' | null;

/** One kind of fixed line. Patterns see folded text, so damaged text is known too. */
interface FixedLine {
  /** Null: it opens a paragraph, and that is all. */
  readonly kind: Landmark;
  /** A line that begins so opens a block of its own, whatever stands before it. */
  readonly line?: string;
  /** A block that begins so is of this kind. */
  readonly block?: RegExp;
  /** Its first word must be in capitals. */
  readonly capitals?: true;
  /** Longer text is a sentence. */
  readonly longest?: number;
  /** It may stand behind a dash. */
  readonly dashed?: true;
}

const SIGNERS = 'chu tich|uy ban|bi thu|ban|bo truong|giam doc|thu tuong|chinh phu|truong|cuc|chanh|hieu|tong|hoi dong|tinh|lanh dao|dang|huyen uy|thanh uy';

/** Every fixed line of letterhead, preamble, distribution list and signature; the first that fits a block names it. */
const FIXED_LINES: readonly FixedLine[] = [
  { kind: 'distribution', line: 'noi nhan|luu ?:', block: /^(?:noi nh[a-z]n) ?:|^noi nhan$/, dashed: true },
  {
    kind: 'signature',
    line: `(?:(?:kt|tm|tl|tuq|q)\\.|t/m|k/t|t/l) ?(?:${SIGNERS}|thuong|thu truong)`,
    block: new RegExp(`^(?:(?:kt|tm|tl|tuq|q)\\.?|t/m|k/t|t/l) ?(?:${SIGNERS})`),
  },
  {
    kind: 'signature',
    line: '(?:pho )?(?:chu tich|giam doc|bo truong|thu truong|bi thu|chanh van phong|thu tuong)$',
    block:
      /^(?:pho )?(?:chu tich|giam doc|bi thu|bo truong|thu tuong|thu truong|hieu truong|truong (?:phong|ban|khoa|tram)|chanh van phong|vien truong|cuc truong|tong giam doc)(?: |$)/,
    capitals: true,
    longest: 39,
  },
  { kind: 'plan', line: 'ke hoach$', block: /^ke hoach$/, capitals: true },
  { kind: 'decision', line: 'quyet dinh:?$', block: /^quyet dinh ?:?$/, capitals: true },
  { kind: null, line: '(?:chuong trinh|thong bao|to trinh|bao cao|de an|phuong an)$' },
  { kind: 'addressee', line: 'kinh gui', block: /^kinh gui/ },
  { kind: 'subject', line: 'v/v |ve viec ', block: /^v\/v/ },
  { kind: 'number', line: 'so ?:|so \\d{1,6} ?[-–] ?[a-z]{1,5}/[a-z]', block: /^s[o06] ?: ?[^ ]{0,12} ?\// },
  { kind: 'motto', line: 'doc lap ?-', block: /^doc lap ?-/ },
  { kind: 'motto', line: 'cong hoa xa hoi|dang cong san', block: /^(?:cong hoa xa hoi|dang cong san viet nam)/, capitals: true },
  { kind: 'closing', line: 'tren day la(?: |$)', block: /^tren day (?:la|1a) / },
  { kind: 'basis', line: '(?:can cu|theo de nghi|xet de nghi|thuc hien)(?: |$)', block: /^(?:can cu|thuc hien|theo de nghi|xet de nghi|can c[a-z]{1,2}) / },
  { kind: null, line: '\\((?:ban hanh )?kem theo(?: |$)' },
  // "Hà Nội, ngày …".
  { kind: null, line: '[a-z]{2,12}(?: [a-z]{1,10}){0,5}, ?ngay(?: |$)' },
  // The first cell of a head.
  { kind: null, line: '(?:chi tieu|s?tt|so tt)$' },
];

const OPENING = new RegExp(`^(?:${FIXED_LINES.flatMap(({ line }) => line ?? []).join('|')})`);
/** "THỰC HIỆN" is the end of a broken title. */
const TITLE_END = /^(?:can cu|thuc hien)/;
/** A sentence may name the country or the Party at the start of a line. */
const NAMED_IN_SENTENCES = /^(?:cong hoa xa hoi|dang cong san)/;

/** True when a line opens a block of its own by its fixed words. `folded` is `fold(text)`; white space trimmed. */
export function isFixedLine(text: string, folded: string): boolean {
  if (!OPENING.test(folded) || !/^[\p{Lu}(]/u.test(text)) return false;
  if (NAMED_IN_SENTENCES.test(folded)) return opensInCapitals(text);
  return !TITLE_END.test(folded) || !isCapitals(text);
}

/** Which fixed line `block` is, or null. */
export const landmarkOf = perBlock<Landmark>((block) => {
  if (block.kind !== 'text' || (block.marker && block.marker.kind !== 'dash')) return null;
  const { start } = block.content;
  const text = block.folded
    .slice(start, start + 80)
    .replace(/\s+/g, ' ')
    .trim();
  const found = FIXED_LINES.find(
    (fixed) =>
      fixed.block?.test(text) &&
      (fixed.dashed || !block.marker) &&
      text.length <= (fixed.longest ?? text.length) &&
      (!fixed.capitals || opensInCapitals(block.plain.slice(start))),
  );
  return found?.kind ?? null;
});
