import type { Block } from '../../syntax/block';
import { lowerWordsOf, type Word, wordsOf } from '../../text/words';
import type { Finding, Rule } from '../rule';
import { replacement } from '../shared/replacement';

const COMMA = 44;
/** Verbs that say nothing without what they are done to, when they open a phrase. */
const NEEDS_OBJECT = new Set(
  'đẩy mạnh|tăng cường|nâng cao|xây dựng|ban hành|bố trí|triển khai|hoàn thiện|bảo đảm|đảm bảo|phát huy|huy động|đề xuất'.split('|'),
);
/** Words that are what is done, never a second verb beside the first ("Tăng cường, mở rộng hợp tác" is right). */
const OBJECTS = 'công tác|chất lượng|hiệu quả|nhận thức|năng lực|trách nhiệm|kế hoạch|kinh phí|nguồn lực|các hoạt động|các biện pháp|các giải pháp|việc'
  .split('|')
  .map((phrase) => phrase.split(' '));
/** Work that "đẩy mạnh" and "tăng cường" are said of. */
const WORK =
  'chuyển đổi số|cải cách|ứng dụng công nghệ|ứng dụng khoa học|phân cấp|phân quyền|xã hội hóa|xã hội hoá|thanh tra|kiểm tra|giám sát|tuyên truyền|phối hợp'
    .split('|')
    .map((phrase) => phrase.split(' '));

/** A comma that parts a verb from what it is done to. */
export const dauPhayThua: Rule = {
  id: 'dau-phay-thua',
  family: 'chu-nghia',
  scope: 'block',
  severity: 'hint',
  title: 'Dấu phẩy ngăn động từ với bổ ngữ của nó',
  why: 'Dấu phẩy dùng giữa các thành phần ngang hàng; đặt giữa động từ và bổ ngữ (“Đẩy mạnh, chuyển đổi số”, “Phối hợp với, Sở Y tế”) thì câu bị ngắt làm hai ý.',
  invalid: [
    { text: '- Đẩy mạnh, chuyển đổi số trong thư viện.\n          ^\n' },
    { text: 'Rà soát hồ sơ. Tăng cường, công tác lưu trữ; nâng cao, chất lượng phục vụ.\n                         ^                           ^\n' },
    { text: '1. Phối hợp với, Sở Y tế kiểm tra bếp ăn.\n               ^\n' },
  ],
  valid: [
    { text: '- Đẩy mạnh, đa dạng hóa các hình thức phục vụ bạn đọc.\n- Tăng cường, nâng cao chất lượng phục vụ.\n' },
    {
      text: '- Chủ động, tích cực phối hợp với Sở Y tế; chủ động, kịp thời báo cáo.\n- Chủ động, đổi mới cách phục vụ; chủ động, phối hợp tốt với các đơn vị.\n',
    },
    { text: '- Tăng cường, phối hợp, thúc đẩy dùng chung hạ tầng.\n' },
    { text: 'Phong trào đọc sách được đẩy mạnh, công tác lưu trữ được tăng cường, kiểm tra đúng hạn.\n' },
    { text: 'Các lĩnh vực: Xây dựng, kế hoạch, tài chính; tổ chức, thực hiện, báo cáo; Phòng Kinh tế - xây dựng, kế hoạch.\n' },
  ],
  *check(block): Iterable<Finding> {
    const { plain } = block;
    if (!plain.includes(',')) return;
    const words = wordsOf(plain);
    const lower = lowerWordsOf(plain);
    for (let i = 0; i + 2 < words.length; i++) {
      const second = words[i + 1] as Word;
      // Few words have a comma behind them.
      if (plain.charCodeAt(second.end) !== COMMA) continue;
      const [first, next] = [words[i] as Word, words[i + 2] as Word];
      if (next.start - second.end > 12 || !isStray(block, words, lower, i) || !/^, +$/.test(plain.slice(second.end, next.start))) continue;
      const range = { start: second.end, end: second.end + 1 };
      yield {
        span: { block, range },
        message: `Thừa dấu phẩy giữa “${plain.slice(first.start, second.end)}” và “${next.text}”.`,
        fixes: [replacement(block, range, '', 'Bỏ dấu phẩy')],
      };
    }
  },
};

/** The comma behind the words `i` and `i + 1` parts them from what belongs to them. */
function isStray(block: Block, words: readonly Word[], lower: readonly string[], i: number): boolean {
  const verb = `${lower[i]} ${lower[i + 1]}`;
  const follows = (phrases: readonly (readonly string[])[]): boolean =>
    phrases.some((phrase) => phrase.every((word, k) => lower[i + 2 + k] === word) && !goesOn(block, words[i + 1 + phrase.length]));
  if (verb === 'hợp với') return lower[i - 1] === 'phối' && lower[i + 2] !== 'trong';
  if (!NEEDS_OBJECT.has(verb) || !opensPhrase(block, (words[i] as Word).start)) return false;
  return follows(OBJECTS) || ((verb === 'đẩy mạnh' || verb === 'tăng cường') && follows(WORK));
}

/** "Tăng cường, phối hợp, thúc đẩy chia sẻ": a list of verbs, whatever is wrong with it. */
function goesOn({ plain }: Block, last: Word | undefined): boolean {
  return last !== undefined && plain.charCodeAt(last.end) === COMMA;
}

/** The words at `at` open the paragraph, a sentence or a part of one: the verb has no subject before it that could be what is done. */
function opensPhrase({ plain, content }: Block, at: number): boolean {
  return at === content.start || /[.;] {1,4}$/.test(plain.slice(Math.max(content.start, at - 6), at));
}
