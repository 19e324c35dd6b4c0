import { citationsOf } from '../../model/citations/citations';
import type { Block } from '../../syntax/block';
import { overlaps } from '../../text/range';
import { lowerWordsOf, type Word, wordsOf } from '../../text/words';
import type { Finding, Rule } from '../rule';
import { replacement } from '../shared/replacement';

/** Bodies that stand in a row, as found: "các huyện thành phố" are two levels. Words for one member stand between bars. */
const ROWS =
  'sở|ban|ngành|đoàn thể,sở|ban|ngành,bộ|ngành|địa phương,bộ|ngành,huyện|thị xã|thành phố,huyện|thành phố,huyện|thị xã,thị xã|thành phố,xã|phường|thị trấn,xã|phường|đặc khu,xã|phường,xã|thị trấn,phường|đặc khu,phường|thị trấn,tỉnh|thành phố,cơ quan|đơn vị,tổ chức|cá nhân'
    .split(',')
    .map((row) => row.split('|').map((member) => member.split(' ')));
/** One of these words shortly before says that a row of bodies follows. */
const MANY = new Set(['các', 'ubnd', 'dân', 'những', 'mọi']);

/** Ways of doing and qualities that plans list. The second list may stand last only. */
const QUALITIES = new Set(
  'kịp thời|chuyên nghiệp|minh bạch|chính xác|đầy đủ|tiết kiệm|thiết thực|khách quan|trung thực|nghiêm túc|chặt chẽ|toàn diện|rõ ràng|bền vững|hiện đại|thân thiện|nhanh chóng|linh hoạt|quyết liệt|thuận tiện|khả thi'.split(
    '|',
  ),
);
/** Also what is judged or kept up ("đánh giá chính xác hiệu quả, chất lượng", "nhanh chóng thống nhất phương án"): in a list only behind `MANNERS`, and at its end. */
const LAST_ONLY = new Set(['hiệu quả', 'thống nhất', 'đồng bộ', 'công khai']);
const MANNERS = new Set(
  'chuyên nghiệp|thiết thực|tiết kiệm|quyết liệt|chặt chẽ|nhanh chóng|nghiêm túc|linh hoạt|bền vững|hiện đại|toàn diện|thân thiện'.split('|'),
);

/** Members of a list that stand side by side without a comma. */
export const thieuDauPhay: Rule = {
  id: 'thieu-dau-phay',
  family: 'chu-nghia',
  scope: 'block',
  severity: 'hint',
  title: 'Thiếu dấu phẩy giữa các thành phần liệt kê',
  why: 'Các cấp, các loại cơ quan và các tính chất liệt kê cạnh nhau phải có dấu phẩy; thiếu dấu thì hai cơ quan đọc thành một, câu khó hiểu.',
  invalid: [
    { text: 'Giao UBND các xã phường báo cáo kết quả.\n              ^^^^^^^^^\n' },
    { text: 'Các sở ban ngành, các cơ quan đơn vị cử cán bộ tham gia.\n    ^^^^^^^^^^^^      ^^^^^^^^^^^^^^\n' },
    { text: 'Các bộ ngành địa phương, các sở, ban ngành tổ chức thực hiện.\n    ^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^\n' },
    { text: 'Bảo đảm phục vụ chuyên nghiệp hiệu quả, đúng quy định.\n                ^^^^^^^^^^^^^^^^^^^^^^\n' },
    { text: 'Cung cấp số liệu chính xác kịp thời cho cơ quan thống kê.\n                 ^^^^^^^^^^^^^^^^^^\n' },
  ],
  valid: [
    { text: 'Giao UBND các xã, phường; các sở, ban, ngành; các cơ quan, đơn vị.\n' },
    { text: 'Đánh giá chính xác hiệu quả, tác động của chính sách; nhanh chóng thống nhất phương án.\n' },
    { text: 'Công an tỉnh, thành phố trực thuộc Trung ương; cơ quan đơn vị hành chính; xã Phường Cát.\n' },
    { text: 'Phát triển nhanh, bền vững; quản lý chặt chẽ, hiệu quả; chuyên nghiệp và hiện đại.\n' },
    { text: 'Các tổ chức cá nhân hóa dịch vụ; nền hành chính chuyên nghiệp hiện đại hóa quy trình.\n' },
    { text: 'Ban Quản lý xã phối hợp với phường; ban hành quy định ngành.\n' },
  ],
  *check(block): Iterable<Finding> {
    const words = wordsOf(block.plain);
    const lower = lowerWordsOf(block.plain);
    for (let i = 0; i + 1 < words.length; i++) {
      if (!STARTS.has(lower[i] as string)) continue;
      const lengths = rowAt(lower, i) ?? qualitiesAt(block.plain, words, lower, i);
      if (!lengths) continue;
      const parts = partsOf(block, words, lower, i, lengths);
      if (parts) yield finding(block, parts);
      i += lengths.reduce((sum, length) => sum + length, -1);
    }
  },
};

/** A row of bodies: its words, and how many each member has. */
interface Row {
  readonly words: readonly string[];
  readonly lengths: readonly number[];
}

/** Rows by their first word, in the order above: longer ones first. */
const ROWS_BY_FIRST = new Map<string, Row[]>();
for (const members of ROWS) {
  const words = members.flat();
  const row = { words, lengths: members.map(({ length }) => length) };
  const known = ROWS_BY_FIRST.get(words[0] as string);
  if (known) known.push(row);
  else ROWS_BY_FIRST.set(words[0] as string, [row]);
}

const FIRST_OF_QUALITY = new Set([...QUALITIES].map((quality) => quality.slice(0, quality.indexOf(' '))));

/** Words that a row or a pair of qualities begins with: most words do not. */
const STARTS = new Set([...ROWS_BY_FIRST.keys(), ...FIRST_OF_QUALITY]);

/** The lengths of the members of a row of bodies that begins at word `i`; null when none does. */
function rowAt(lower: readonly string[], i: number): readonly number[] | null {
  const row = ROWS_BY_FIRST.get(lower[i] as string)?.find(({ words }) => isAt(words, lower, i));
  if (!row) return null;
  // "cơ quan đơn vị hành chính": of a unit, not a second body.
  if (row.words[0] === 'cơ') return lower[i + row.words.length] === 'hành' ? null : row.lengths;
  return MANY.has(lower[i - 1] ?? '') || MANY.has(lower[i - 2] ?? '') ? row.lengths : null;
}

function isAt(words: readonly string[], lower: readonly string[], i: number): boolean {
  for (let k = 1; k < words.length; k++) if (lower[i + k] !== words[k]) return false;
  return true;
}

const TWO_QUALITIES: readonly number[] = [2, 2];

/** The lengths of two qualities that begin at `i` and are not one phrase; null when none do. */
function qualitiesAt(plain: string, words: readonly Word[], lower: readonly string[], i: number): readonly number[] | null {
  if (!FIRST_OF_QUALITY.has(lower[i] as string)) return null;
  const last = words[i + 3];
  const a = `${lower[i]} ${lower[i + 1]}`;
  if (!last || !QUALITIES.has(a)) return null;
  const b = `${lower[i + 2]} ${lower[i + 3]}`;
  if (a === b) return null;
  if (QUALITIES.has(b)) return TWO_QUALITIES;
  return LAST_ONLY.has(b) && MANNERS.has(a) && /^\s{0,3}(?:$|[.,;:)])/.test(plain.slice(last.end, last.end + 4)) ? TWO_QUALITIES : null;
}

/** The members of the row that begins at word `i`; null when the words are not simply side by side, or are a name. */
function partsOf(block: Block, words: readonly Word[], lower: readonly string[], i: number, lengths: readonly number[]): readonly Word[] | null {
  const { plain } = block;
  const size = lengths.reduce((sum, length) => sum + length, 0);
  // "tổ chức cá nhân hóa dịch vụ": a verb.
  if (['hóa', 'hoá'].includes(lower[i + size] ?? '')) return null;
  const starts = startsOf(i, lengths);
  let lacking = false;
  for (let k = i + 1; k < i + size; k++) {
    const word = words[k] as Word;
    const between = plain.slice((words[k - 1] as Word).end, word.start);
    // Some of the commas may be there: "sở, ban ngành".
    if (word.text !== lower[k] || !(starts.has(k) ? /^,? {1,4}$/ : /^ {1,4}$/).test(between)) return null;
    if (starts.has(k) && !between.startsWith(',')) lacking = true;
  }
  if (!lacking) return null;
  const range = { start: (words[i] as Word).start, end: (words[i + size - 1] as Word).end };
  if (citationsOf(block).some(({ extent }) => overlaps(extent, range))) return null;
  let at = i;
  return lengths.map((length) => {
    const [from, to] = [words[at] as Word, words[at + length - 1] as Word];
    at += length;
    return { text: plain.slice(from.start, to.end), start: from.start, end: to.end };
  });
}

/** The words at which the members of a row that begins at word `i` begin, without the first. */
function startsOf(i: number, lengths: readonly number[]): ReadonlySet<number> {
  const starts = new Set<number>();
  let at = i;
  for (const length of lengths) {
    if (at > i) starts.add(at);
    at += length;
  }
  return starts;
}

function finding(block: Block, parts: readonly Word[]): Finding {
  const range = { start: (parts[0] as Word).start, end: (parts.at(-1) as Word).end };
  const better = parts.map(({ text }) => text.replace(/\s+/g, ' ')).join(', ');
  return {
    span: { block, range },
    message: `Thiếu dấu phẩy; nên viết “${better}”.`,
    fixes: [replacement(block, range, better, `Sửa thành “${better}”`)],
  };
}
