import { lowerWordsOf, type Word, wordsOf } from '../../text/words';
import type { Finding, Rule } from '../rule';
import { replacement } from '../shared/replacement';
import { isGrammar, mayRepeat, neverDoubled, standsApart } from './lap-tu-words';

const LOWER = /^\p{Ll}+$/u;

/** A word that is there twice, one behind the other. */
export const lapTu: Rule = {
  id: 'lap-tu',
  family: 'chu-nghia',
  scope: 'block',
  severity: 'hint',
  title: 'Một từ được viết hai lần liền nhau',
  why: 'Từ lặp thường sinh ra khi sửa câu hoặc khi dòng bị ngắt; người đọc văn bản chính thức dễ coi là thiếu cẩn thận.',
  invalid: [
    { text: 'Các cơ quan báo cáo theo yêu cầu cầu.\n                             ^^^^^^^\n' },
    { text: 'Sở Nội vụ phối hợp với các các đơn vị liên quan.\n                       ^^^^^^^\n' },
    { text: 'Tổ chức phổ biến phổ biến quy định mới.\n        ^^^^^^^^^^^^^^^^^\n' },
    { text: 'Nội dung của\n         ^^^\ncủa kế hoạch được niêm yết công khai.\n^^^\n' },
  ],
  valid: [
    { text: 'Việc chuyển đổi được làm dần dần, luôn luôn có kiểm tra.\n' },
    { text: 'Người người thi đua, ngành ngành thi đua.\n' },
    { text: 'Giao đơn vị quản lý lý lịch khoa học của viên chức.\n' },
    { text: 'Bảo đảm môi trường trường học an toàn; hỗ trợ sản xuất xuất khẩu.\n' },
    { text: 'Thực hiện trong năm năm, từng bước từng bước vững chắc.\n' },
    { text: 'Nuôi ba ba, trồng đu đủ; rừng cây xanh xanh.\n' },
    { text: 'Gửi hồ sơ về Sở, Sở tổng hợp trình Ủy ban nhân dân tỉnh.\n' },
  ],
  *check(block): Iterable<Finding> {
    const words = wordsOf(block.plain);
    const lower = lowerWordsOf(block.plain);
    let passed = -1;
    for (let i = 1; i < words.length; i++) {
      // Nearly every word is unlike the two before it.
      if ((lower[i] !== lower[i - 1] && lower[i] !== lower[i - 2]) || i <= passed) continue;
      const size = repeatedWords(block.plain, words, i);
      if (size === 0) continue;
      const first = words[i - size];
      const kept = words[i - 1];
      const last = words[i + size - 1];
      if (!first || !kept || !last) continue;
      passed = i + size - 1;
      const repeated = block.plain.slice(words[i]?.start, last.end).replace(/\s+/g, ' ');
      yield {
        span: { block, range: { start: first.start, end: last.end } },
        message: `Lặp từ: “${block.plain.slice(first.start, last.end).replace(/\s+/g, ' ')}”.`,
        fixes: [replacement(block, { start: kept.end, end: last.end }, '', size === 1 ? 'Bỏ một từ' : `Bỏ một lần “${repeated}”`)],
        tag: 'unnecessary',
      };
    }
  },
};

/** How many words that begin at `i` repeat those before them by mistake: 2, 1 or 0. */
function repeatedWords(plain: string, words: readonly Word[], i: number): number {
  const [a, b, c, d] = [words[i - 2], words[i - 1], words[i], words[i + 1]];
  if (!b || !c || !LOWER.test(c.text)) return 0;
  if (b.text.toLowerCase() === c.text && joined(plain, b, c)) return isSlip(plain, words, i) ? 1 : 0;
  if (!a || !d || !joined(plain, a, b) || !joined(plain, b, c) || !joined(plain, c, d)) return 0;
  const same = a.text.toLowerCase() === c.text && b.text === d.text && b.text !== c.text;
  return same && d.text.length > 1 && a.text.length > 1 && !mayRepeat(`${c.text} ${d.text}`) ? 2 : 0;
}

/**
 * The second of two equal words is a slip when it is a word of grammar, or when it ends a phrase and so cannot open a compound
 * ("môi trường | trường học" is right, "yêu cầu cầu." is not).
 */
function isSlip(plain: string, words: readonly Word[], i: number): boolean {
  const [before, word, next] = [words[i - 2], words[i] as Word, words[i + 1]];
  if (mayRepeat(word.text)) return false;
  if (neverDoubled(word.text)) return true;
  if (word.text.length < 2 || isGrammar(word.text) || !before || !joined(plain, before, words[i - 1] as Word)) return false;
  if (isGrammar(before.text) || !LOWER.test(before.text.slice(1))) return false;
  if (next && joined(plain, word, next)) return standsApart(next.text);
  return /^\s{0,12}(?:$|[.,;:)”"])/.test(plain.slice(word.end, word.end + 16));
}

/** Only spaces between: no comma, no TAB between cells. */
function joined(plain: string, a: Word, b: Word): boolean {
  return b.start - a.end <= 12 && /^ +$/.test(plain.slice(a.end, b.start));
}
