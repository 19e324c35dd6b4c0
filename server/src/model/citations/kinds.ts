import { fold } from '../../text/fold';
import { wordsDistance } from './fuzzy';
import { type CitationText, gapBefore, type Word } from './text';

/** Kinds of documents that carry a number, in their standard form (NĐ 30/2020, Điều 7; Party: HD 36-HD/VPTW; legislation). */
const KINDS = [
  'Thông tư liên tịch',
  'Nghị quyết liên tịch',
  'Nghị quyết',
  'Nghị định',
  'Quyết định',
  'Chỉ thị',
  'Thông tư',
  'Thông tri',
  'Thông báo',
  'Thông cáo',
  'Kết luận',
  'Công văn',
  'Công điện',
  'Công thư',
  'Kế hoạch',
  'Tờ trình',
  'Báo cáo',
  'Hướng dẫn',
  'Quy định',
  'Quy chế',
  'Chương trình',
  'Đề án',
  'Dự án',
  'Phương án',
  'Biên bản',
  'Hợp đồng',
  'Văn bản hợp nhất',
  'Văn bản',
  'Giấy mời',
  'Phiếu chuyển',
  'Sắc lệnh',
  'Pháp lệnh',
  'Bộ luật',
  'Lệnh',
  'Luật',
] as const;

/** Words that may stand between the kind and "số": they belong to the kind but are not part of its standard name. */
const QUALIFIED: Readonly<Record<string, string>> = {
  'Chương trình hành động': 'Chương trình',
  'Chương trình phối hợp': 'Chương trình',
  'Chương trình công tác': 'Chương trình',
  'Kế hoạch hành động': 'Kế hoạch',
  'Kế hoạch phối hợp': 'Kế hoạch',
  'Kế hoạch liên ngành': 'Kế hoạch',
  'Kế hoạch liên tịch': 'Kế hoạch',
  'Quy chế phối hợp': 'Quy chế',
  'Thông báo kết luận': 'Thông báo',
  'Thông báo Kết luận': 'Thông báo',
  'Nghị quyết chuyên đề': 'Nghị quyết',
  'Hướng dẫn liên ngành': 'Hướng dẫn',
  'Công văn hỏa tốc': 'Công văn',
  'Báo cáo thẩm định': 'Báo cáo',
  'Báo cáo kết quả': 'Báo cáo',
  'Báo cáo tổng kết': 'Báo cáo',
  'Văn bản thẩm định': 'Văn bản',
  'Tờ trình liên ngành': 'Tờ trình',
  'Quyết định phê duyệt': 'Quyết định',
  'Kế hoạch chi tiết': 'Kế hoạch',
  'Kế hoạch triển khai': 'Kế hoạch',
  'Công văn hướng dẫn': 'Công văn',
  'Thông báo ý kiến': 'Thông báo',
};

const KIND_BY_WORDS: ReadonlyMap<string, string> = new Map([
  ...KINDS.map((kind) => [fold(kind), kind] as const),
  ...Object.entries(QUALIFIED).map(([words, kind]) => [fold(words), kind] as const),
]);

/** Folded abbreviation in a symbol → its standard form and the kind. Where one abbreviation has two kinds the kind is null. */
const ABBREVIATIONS: ReadonlyMap<string, { readonly symbol: string; readonly kind: string | null }> = new Map([
  ['qd', { symbol: 'QĐ', kind: 'Quyết định' }],
  ['nd', { symbol: 'NĐ', kind: 'Nghị định' }],
  ['nq', { symbol: 'NQ', kind: 'Nghị quyết' }],
  ['nqlt', { symbol: 'NQLT', kind: 'Nghị quyết liên tịch' }],
  ['ct', { symbol: 'CT', kind: 'Chỉ thị' }],
  ['cd', { symbol: 'CĐ', kind: 'Công điện' }],
  ['kh', { symbol: 'KH', kind: 'Kế hoạch' }],
  ['tt', { symbol: 'TT', kind: 'Thông tư' }],
  ['ttlt', { symbol: 'TTLT', kind: 'Thông tư liên tịch' }],
  ['tb', { symbol: 'TB', kind: 'Thông báo' }],
  ['bc', { symbol: 'BC', kind: 'Báo cáo' }],
  ['ttr', { symbol: 'TTr', kind: 'Tờ trình' }],
  ['ctr', { symbol: 'CTr', kind: 'Chương trình' }],
  ['cthd', { symbol: 'CTHĐ', kind: 'Chương trình' }],
  ['qc', { symbol: 'QC', kind: 'Quy chế' }],
  ['qcph', { symbol: 'QCPH', kind: 'Quy chế' }],
  ['qyd', { symbol: 'QyĐ', kind: 'Quy định' }],
  ['qdi', { symbol: 'QĐi', kind: 'Quy định' }],
  ['pa', { symbol: 'PA', kind: 'Phương án' }],
  ['bb', { symbol: 'BB', kind: 'Biên bản' }],
  ['kl', { symbol: 'KL', kind: 'Kết luận' }],
  ['cv', { symbol: 'CV', kind: 'Công văn' }],
  ['vbhn', { symbol: 'VBHN', kind: 'Văn bản hợp nhất' }],
  ['gm', { symbol: 'GM', kind: 'Giấy mời' }],
  ['pl', { symbol: 'PL', kind: 'Pháp lệnh' }],
  ['l', { symbol: 'L', kind: 'Lệnh' }],
]);

/** Two kinds share the letters, so the written form stands: HD Hướng dẫn, HĐ Hợp đồng; ĐA Đề án, DA Dự án. */
const EXACT: ReadonlyMap<string, string> = new Map([
  ['HD', 'Hướng dẫn'],
  ['HĐ', 'Hợp đồng'],
  ['ĐA', 'Đề án'],
  ['DA', 'Dự án'],
]);

/** How a scan without Vietnamese reads "QĐ" and "NĐ". */
const DAMAGED_SYMBOLS: ReadonlyMap<string, string> = new Map([
  ['qb', 'qd'],
  ['qdb', 'qd'],
  ['qdd', 'qd'],
  ['qp', 'qd'],
  ['nb', 'nd'],
  ['ndb', 'nd'],
  ['np', 'nd'],
]);

/** The kind that the first part of a symbol names: "QĐ" → Quyết định. Null when the part names an agency or nothing known. */
export function kindOfSymbol(part: string, damaged: boolean): { readonly symbol: string; readonly kind: string | null } | null {
  const exact = EXACT.get(part);
  if (exact) return { symbol: part, kind: exact };
  const key = fold(part);
  return ABBREVIATIONS.get(key) ?? (damaged ? (ABBREVIATIONS.get(DAMAGED_SYMBOLS.get(key) ?? '') ?? null) : null);
}

/** A kind found in front of a number. */
export interface KindBefore {
  readonly kind: string;
  /** Index of its first word. */
  readonly word: number;
}

/**
 * The kind whose last word is word `last`: "Quyết định", "Chương trình hành động", the abbreviations "NĐ", "QĐ". Words must be
 * parted by white space only. In damaged text a few letters may differ.
 */
export function kindEndingAt(text: CitationText, last: number): KindBefore | null {
  let joined = '';
  let found: KindBefore | null = null;
  for (let count = 1; count <= 4; count++) {
    const index = last - count + 1;
    const word = text.words[index];
    if (!word || (count > 1 && gapBefore(text, index + 1) !== '')) break;
    joined = count === 1 ? word.folded : `${word.folded} ${joined}`;
    const kind = KIND_BY_WORDS.get(joined);
    if (kind) found = { kind, word: index };
  }
  if (found) return found;
  const word = text.words[last];
  if (!word) return null;
  if (word.caps) {
    const known = kindOfSymbol(text.plain.slice(word.start, word.end), text.damaged);
    if (known?.kind) return { kind: known.kind, word: last };
  }
  return text.damaged ? damagedKind(text, last) : null;
}

const PAIRS = KINDS.map((kind) => ({ kind, words: fold(kind).split(' ') })).filter(({ words }) => words.length === 2);

function damagedKind(text: CitationText, last: number): KindBefore | null {
  const words = [text.words[last - 1], text.words[last]].filter((word): word is Word => word !== undefined).map((word) => word.folded);
  let best: { kind: string; distance: number } | null = null;
  for (const pair of PAIRS) {
    const distance = wordsDistance(words, pair.words);
    if (distance !== null && (!best || distance < best.distance)) best = { kind: pair.kind, distance };
  }
  return best ? { kind: best.kind, word: last - 1 } : null;
}

/** True when a kind starts at word `index` and a number follows it ("Nghị định số …"): a new citation, not part of a name. */
export function citationStartsAt(text: CitationText, index: number): boolean {
  for (let last = index; last < index + 4; last++) {
    const before = kindEndingAt(text, last);
    if (before?.word !== index) continue;
    const next = text.words[last + 1];
    if (next && gapBefore(text, last + 1) === '' && (next.folded === 'so' || /^\d/.test(next.folded))) return true;
  }
  return false;
}
