import { citationsOf } from '../../model/citations/citations';
import { inAllBlocks, perDocument } from '../../model/document/memo';
import type { Marker } from '../../syntax/block';
import type { Span } from '../../syntax/tree';
import { overlaps } from '../../text/range';
import type { Finding, Rule } from '../rule';

/** "mục 5.1, 5.2", "Phần II", "Phụ lục III", with what follows, to tell this plan from another document. */
const REFERENCE =
  /(?<![\p{L}\p{N}])(mục|Mục|phần|Phần|phụ lục|Phụ lục)\s{1,4}(?:số\s{1,2})?(\d{1,2}(?:\.\d{1,2}){1,3}|[IVX]{1,5})(?![\p{L}\p{N}/-]|\.\d)((?:\s{0,3}(?:,|và)\s{1,4}(?:mục\s{1,3}|phụ lục\s{1,3})?(?:\d{1,2}(?:\.\d{1,2}){1,3}|[IVX]{1,5})(?![\p{L}\p{N}/-]|\.\d)){0,6})/gu;
const NUMBERS = /\d{1,2}(?:\.\d{1,2}){1,3}|[IVX]{1,5}/g;
/** Words behind a reference that point to another document. */
const ELSEWHERE =
  /^[\s,]{0,6}(?:(?:Phần|phần|Mục|mục|Chương|Điều|Phụ lục|phụ lục)\s{1,3}[\p{L}\d.]{1,6}[\s,]{0,4}){0,3}(?:của\s{1,3}|kèm theo\s{1,3}|ban hành kèm theo\s{1,3}|tại\s{1,3}|trong\s{1,3}|\(?\s{0,2})?(?:các\s{1,3})?(?:Nghị|Quyết|Luật|Bộ luật|Thông|Chỉ|Kết luận|Công|Chương|Kế hoạch số|Kế hoạch \d|Đề án|Hướng dẫn|Quy|Báo cáo|Tờ trình|Danh mục|Biểu|Hiến|Pháp lệnh)/u;

/** A reference to a section or appendix that this plan does not have. */
export const danChieuSai: Rule = {
  id: 'dan-chieu-sai',
  family: 'bo-cuc',
  scope: 'document',
  severity: 'warning',
  title: 'Dẫn chiếu tới mục, phần, phụ lục không có trong văn bản',
  why: 'Mục bị đánh số lại hay bị xóa mà chỗ dẫn chiếu không sửa theo thì người thực hiện tìm không thấy nội dung được giao.',
  invalid: [
    {
      text: `II. NHIỆM VỤ
1. Cải tạo chợ
1.1. Khảo sát hiện trạng.
1.2. Lập phương án theo kết quả tại mục 1.1, 1.4.
                                             ^^^
III. TỔ CHỨC THỰC HIỆN
Các cơ quan thực hiện nhiệm vụ nêu tại phần V của Kế hoạch này.
                                            ^
`,
    },
  ],
  valid: [
    {
      text: `II. NHIỆM VỤ
1. Cải tạo chợ
1.1. Khảo sát hiện trạng.
1.2. Lập phương án theo kết quả tại mục 1.1.
1.3. Thực hiện mục 4.2 Nghị quyết số 08/NQ-HĐND ngày 10/12/2025 của HĐND tỉnh; mục V phần II Đề án phát triển chợ.
III. TỔ CHỨC THỰC HIỆN
Các cơ quan thực hiện nhiệm vụ nêu tại phần II của Kế hoạch này và Phụ lục I kèm theo.
`,
    },
  ],
  *check(plan): Iterable<Finding> {
    const references = referencesIn(plan);
    if (references.length === 0) return;
    const known = numbersOf(plan);
    for (const { number, word, span } of references) {
      if (!exists(number, word, known)) yield { span, message: `Dẫn chiếu “${word} ${number}” không có trong văn bản; cần sửa số dẫn chiếu hoặc bổ sung mục.` };
    }
  },
};

interface Reference {
  readonly word: string;
  readonly number: string;
  readonly span: Span;
}

interface Known {
  readonly decimals: ReadonlySet<string>;
  readonly romans: ReadonlySet<string>;
  readonly appendices: ReadonlySet<string>;
}

/** References of a block to places of its own document. */
const referencesIn = inAllBlocks((block): readonly Reference[] => {
  if (block.kind !== 'text' || block.damaged || !/mục|phần|phụ lục/iu.test(block.plain)) return [];
  const found: Reference[] = [];
  for (const match of block.plain.matchAll(REFERENCE)) {
    const [whole, word = ''] = match;
    const end = match.index + whole.length;
    if (ELSEWHERE.test(block.plain.slice(end, end + 120))) continue;
    if (citationsOf(block).some(({ extent }) => overlaps(extent, { start: match.index, end }))) continue;
    for (const number of whole.matchAll(NUMBERS)) {
      const start = match.index + number.index;
      found.push({ word: word.toLowerCase(), number: number[0], span: { block, range: { start, end: start + number[0].length } } });
    }
  }
  return found;
});

/** A kind of number that the file has none of may stand in a part that is not in the file: then nothing is said. */
function exists(number: string, word: string, known: Known): boolean {
  const among = word === 'phụ lục' ? known.appendices : number.includes('.') ? known.decimals : known.romans;
  return among.size === 0 || among.has(number);
}

/** The numbers that a reference can name, each behind the kind of its marker. */
const targetsIn = inAllBlocks(({ marker }): readonly string[] => (marker && TARGETS.has(marker.kind) ? [`${marker.kind} ${marker.number}`] : []));
const TARGETS = new Set<Marker['kind']>(['decimal', 'roman', 'part', 'appendix']);

const numbersOf = perDocument((plan): Known => {
  const decimals = new Set<string>();
  const romans = new Set<string>();
  const appendices = new Set<string>();
  for (const target of targetsIn(plan)) {
    const kind = target.slice(0, target.indexOf(' '));
    const number = target.slice(kind.length + 1);
    if (kind === 'decimal') decimals.add(number);
    else if (kind === 'roman') romans.add(number);
    else if (kind === 'part') for (const [roman] of number.matchAll(/[IVX]{1,9}$/g)) romans.add(roman);
    if (kind === 'appendix') for (const [roman] of number.matchAll(/[IVX]{1,9}$|\d{1,9}$/g)) appendices.add(roman);
  }
  return { decimals, romans, appendices };
});
