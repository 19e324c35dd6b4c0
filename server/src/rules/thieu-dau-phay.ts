import { citationsOf } from '../model/citations';
import type { Block } from '../syntax/block';
import { overlaps } from '../text/range';
import { lowerWordsOf, type Word, wordsOf } from '../text/words';
import { replacement } from './replacement';
import type { Finding, Rule } from './rule';

/** Bodies that stand in a row, as found: "các huyện thành phố" are two levels. Words for one member stand between bars. */
const ROWS =
  'sở|ban|ngành,huyện|thị xã|thành phố,huyện|thành phố,huyện|thị xã,thị xã|thành phố,xã|phường|thị trấn,xã|phường|đặc khu,xã|phường,xã|thị trấn,phường|đặc khu,phường|thị trấn,tỉnh|thành phố,cơ quan|đơn vị,tổ chức|cá nhân'
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
  severity: 'hint',
  title: 'Thiếu dấu phẩy giữa các thành phần liệt kê',
  why: 'Các cấp, các loại cơ quan và các tính chất liệt kê cạnh nhau phải có dấu phẩy; thiếu dấu thì hai cơ quan đọc thành một, câu khó hiểu.',
  invalid: [
    { text: 'Giao UBND các xã phường báo cáo kết quả.\n              ^^^^^^^^^\n' },
    { text: 'Các sở ban ngành, các cơ quan đơn vị cử cán bộ tham gia.\n    ^^^^^^^^^^^^      ^^^^^^^^^^^^^^\n' },
    { text: 'Bảo đảm phục vụ chuyên nghiệp hiệu quả, đúng quy định.\n                ^^^^^^^^^^^^^^^^^^^^^^\n' },
    { text: 'Cung cấp số liệu chính xác kịp thời cho cơ quan thống kê.\n                 ^^^^^^^^^^^^^^^^^^\n' },
  ],
  valid: [
    { text: 'Giao UBND các xã, phường; các sở, ban, ngành; các cơ quan, đơn vị.\n' },
    { text: 'Đánh giá chính xác hiệu quả, tác động của chính sách; nhanh chóng thống nhất phương án.\n' },
    { text: 'Công an tỉnh, thành phố trực thuộc Trung ương; cơ quan đơn vị hành chính; xã Phường Cát.\n' },
    { text: 'Phát triển nhanh, bền vững; quản lý chặt chẽ, hiệu quả; chuyên nghiệp và hiện đại.\n' },
    { text: 'Ban Quản lý xã phối hợp với phường; ban hành quy định ngành.\n' },
  ],
  *checkBlock(block): Iterable<Finding> {
    const words = wordsOf(block.plain);
    const lower = lowerWordsOf(block.plain);
    for (let i = 0; i + 1 < words.length; i++) {
      const size = rowAt(lower, i) || qualitiesAt(block.plain, words, lower, i);
      if (size === 0) continue;
      const parts = partsOf(block, words, lower, i, size);
      if (parts) yield finding(block, parts);
      i += size - 1;
    }
  },
};

const FIRST_OF_ROW = new Set(ROWS.map((row) => row[0]?.[0] ?? ''));

const FIRST_OF_QUALITY = new Set([...QUALITIES].map((quality) => quality.slice(0, quality.indexOf(' '))));

/** How many words of a row of bodies begin at `i`; 0 when none does. */
function rowAt(lower: readonly string[], i: number): number {
  if (!FIRST_OF_ROW.has(lower[i] as string)) return 0;
  for (const row of ROWS) {
    const all = row.flat();
    if (!all.every((word, k) => lower[i + k] === word)) continue;
    const next = lower[i + all.length] ?? '';
    // "cơ quan đơn vị hành chính": of a unit, not a second body.
    if (all[0] === 'cơ') return next === 'hành' ? 0 : all.length;
    return MANY.has(lower[i - 1] ?? '') || MANY.has(lower[i - 2] ?? '') ? all.length : 0;
  }
  return 0;
}

/** 4 when two qualities begin at `i` that are not one phrase; else 0. */
function qualitiesAt(plain: string, words: readonly Word[], lower: readonly string[], i: number): number {
  const last = words[i + 3];
  if (!last || !FIRST_OF_QUALITY.has(lower[i] as string)) return 0;
  const a = `${lower[i]} ${lower[i + 1]}`;
  if (!QUALITIES.has(a)) return 0;
  const b = `${lower[i + 2]} ${lower[i + 3]}`;
  if (a === b) return 0;
  if (QUALITIES.has(b)) return 4;
  return LAST_ONLY.has(b) && MANNERS.has(a) && /^\s{0,3}(?:$|[.,;:)])/.test(plain.slice(last.end, last.end + 4)) ? 4 : 0;
}

/** The members of the row that begins at word `i`; null when the words are not simply side by side, or are a name. */
function partsOf(block: Block, words: readonly Word[], lower: readonly string[], i: number, size: number): readonly Word[] | null {
  const { plain } = block;
  for (let k = i; k < i + size; k++) {
    const word = words[k] as Word;
    if (k === i) continue;
    if (word.text !== lower[k] || !/^ {1,4}$/.test(plain.slice((words[k - 1] as Word).end, word.start))) return null;
  }
  const row = ROWS.find((members) => members.flat().length === size && members.flat().every((word, k) => lower[i + k] === word));
  const lengths = row ? row.map((member) => member.length) : [2, 2];
  const range = { start: (words[i] as Word).start, end: (words[i + size - 1] as Word).end };
  if (citationsOf(block).some(({ extent }) => overlaps(extent, range))) return null;
  let at = i;
  return lengths.map((length) => {
    const [from, to] = [words[at] as Word, words[at + length - 1] as Word];
    at += length;
    return { text: plain.slice(from.start, to.end), start: from.start, end: to.end };
  });
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
