import { citationsOf } from '../../model/citations/citations';
import { isDay } from '../../text/calendar';
import { overlaps } from '../../text/range';
import type { Finding, Rule } from '../rule';
import { replacement } from '../shared/replacement';

const DATE =
  /(?<![\d/.,\-a-z])(?<d>\d{1,2})(?<mid> ?\/ ?| {1,4}thang {1,4})(?<m>\d{1,2})(?: ?\/ ?| {1,4}nam {1,4})(?<y>(?:19|20)\d{2})(?![\d/%]|[.,-]\d|-[a-z])/g;
/** "5 - 7/3/2026", "ngày 5, 7/3/2026": one number alone would look odd. */
const LISTED = /\d {0,3}(?:-|,|va|den) {0,3}$/;

/** Leading zeros of day and month. */
export const cachVietNgay: Rule = {
  id: 'cach-viet-ngay',
  family: 'thoi-gian',
  scope: 'block',
  severity: 'hint',
  title: 'Cách viết số 0 trong ngày, tháng',
  why: 'Ngày dưới 10 và tháng 1, 2 phải ghi thêm số 0 ở trước để tránh sửa chữa. Tháng 3 đến tháng 9 viết có hay không có số 0 đều không nhắc.',
  ground: 'NĐ 30/2020/NĐ-CP, Phụ lục I, II.4.b',
  invalid: [
    { text: 'Thời gian: trước ngày 5/3/2026.\n                      ^^^^^^^^\n' },
    { text: 'Hoàn thành trước ngày 15 tháng 1 năm 2026.\n                      ^^^^^^^^^^^^^^^^^^^\n' },
  ],
  valid: [
    { text: 'Trước ngày 05/3/2026; ngày 15 tháng 01 năm 2026; từ ngày 10/9/2026, 10/09/2026; ngày 31/12/2026.\n' },
    { text: 'Các ngày 5, 7/3/2026; từ ngày 5 - 7/3/2026.\n' },
    { text: 'Đạt 5/9 tiêu chí; tháng 6/2026; quý 3/2026.\n' },
    { text: 'Thực hiện Công văn số 5/3/2026/CV-ABC của đơn vị.\n' },
  ],
  *check(block): Iterable<Finding> {
    const { folded, plain } = block;
    if (!/(?:19|20)\d\d/.test(folded)) return;
    const numbers = citationsOf(block).flatMap(({ numberRange }) => (numberRange ? [numberRange] : []));
    for (const match of folded.matchAll(DATE)) {
      const { d = '', m = '', mid = '', y = '' } = match.groups ?? {};
      const range = { start: match.index, end: match.index + match[0].length };
      const day = d.padStart(2, '0');
      const month = Number(m) <= 2 ? m.padStart(2, '0') : m;
      if (day === d && month === m) continue;
      if (
        !isDay(Number(y), Number(m), Number(d)) ||
        LISTED.test(folded.slice(Math.max(0, range.start - 10), range.start)) ||
        numbers.some((number) => overlaps(number, range))
      )
        continue;
      const text = plain.slice(range.start, range.end);
      const dayEnd = d.length + mid.length;
      const better = day + text.slice(d.length, dayEnd) + month + text.slice(dayEnd + m.length);
      yield {
        span: { block, range },
        message: `“${text.replace(/\s+/g, ' ')}”: ${day === d ? 'tháng 1, 2' : 'ngày dưới 10'} ghi thêm số 0 ở trước.`,
        fixes: [replacement(block, range, better, `Viết “${better.replace(/\s+/g, ' ')}”`, { lossless: true })],
      };
    }
  },
};
