import { likeCase } from '../../text/letter-case';
import { VIETNAMESE_ONLY } from '../../text/vietnamese';
import { lowerWordsOf, wordsOf } from '../../text/words';
import type { Finding, Rule } from '../rule';
import { replacement } from '../shared/replacement';
import { LOI_GO, type Slip } from './loi-go-data';

/** Slips by their first word, longest first. */
const BY_FIRST: ReadonlyMap<string, readonly Slip[]> = (() => {
  const map = new Map<string, Slip[]>();
  for (const slip of [...LOI_GO].sort((a, b) => b.wrong.length - a.wrong.length)) {
    const first = slip.wrong[0] ?? '';
    map.set(first, [...(map.get(first) ?? []), slip]);
  }
  return map;
})();

/** Known slips of the keyboard and of scanning. */
export const loiGo: Rule = {
  id: 'loi-go',
  family: 'chu-nghia',
  scope: 'block',
  severity: 'warning',
  title: 'Cụm từ thường bị gõ hoặc quét sai',
  why: 'Các cụm từ này không có nghĩa trong văn bản hành chính; chúng sinh ra khi gõ nhầm phím hoặc khi nhận dạng chữ từ bản quét.',
  invalid: [
    { text: 'Đơn vị phối họp: Các sở, ban, ngành.\n       ^^^^^^^^\n' },
    { text: 'Báo cáo ƯBND tỉnh trước ngày 15 hằng tháng.\n        ^^^^\n' },
    { text: 'Tổ chức thiện hiện và phố biến kế hoạch.\n        ^^^^^^^^^^    ^^^^^^^^\n' },
    { text: 'Đổi mới tuyên truyền thông chính sách ở cơ sở.\n        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^\n' },
  ],
  valid: [
    { text: 'Các sở tham dự phiên họp; cuộc họp được tổ chức trực tuyến.\n' },
    { text: 'Tuyến phố Biên Hòa; khu phố biển được chỉnh trang.\n' },
    { text: 'Phân bổ kinh phí, phân bố dân cư; tinh gọn bộ máy.\n' },
    { text: 'Đổi với nhau giấy tờ, hàng hóa là việc của hai bên.\n' },
    { text: 'Hoàn thiện hiện trạng hạ tầng; thành phố biến đổi từng ngày.\n' },
    { text: 'Tuyên truyền thông tin chính sách, tuyên truyền thông qua loa; phát triển khai thác cảng; phối hợp tác chiến.\n' },
    { text: 'Các thông tín viên tham dự; hình thức hiện đại; ưu tiên độ tuổi trẻ.\n' },
  ],
  *check(block): Iterable<Finding> {
    const { plain } = block;
    // A short line without one Vietnamese letter may be from a bad scan that is not told by so few words.
    if (!VIETNAMESE_ONLY.test(plain)) return;
    const words = wordsOf(plain);
    const lower = lowerWordsOf(plain);
    for (let i = 0; i < words.length; i++) {
      const slips = BY_FIRST.get(lower[i] as string);
      if (!slips) continue;
      const slip = slipAt(slips, lower, i);
      const [first, last] = [words[i], words[i + (slip?.wrong.length ?? 1) - 1]];
      if (!slip || !first || !last) continue;
      const range = { start: first.start, end: last.end };
      const text = plain.slice(range.start, range.end);
      if (!/^[\p{L}\p{M} ]+$/u.test(text)) continue;
      const better = /\p{Lu}/u.test(slip.right) ? slip.right : likeCase(slip.right, text);
      yield {
        span: { block, range },
        message: `“${text.replace(/ +/g, ' ')}” có thể là “${better}”.`,
        fixes: [replacement(block, range, better, `Sửa thành “${better}”`)],
      };
      i += slip.wrong.length - 1;
    }
  },
};

function slipAt(slips: readonly Slip[], words: readonly string[], i: number): Slip | undefined {
  return slips.find(
    ({ wrong, notAfter, notBefore }) =>
      wrong.every((word, k) => words[i + k] === word) && !notAfter.includes(words[i - 1] ?? ' ') && !notBefore.includes(words[i + wrong.length] ?? ' '),
  );
}
