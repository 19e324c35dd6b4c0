import { daysInMonth } from '../../text/calendar';
import type { Finding, Rule } from '../rule';

/** Dates with their year, or with the word "ngày" before them. */
const DATE =
  /(?<![\d/.,\-a-z])(?:(?<d1>\d{1,2}) ?\/ ?(?<m1>\d{1,2}) ?\/ ?(?<y1>(?:19|20)\d{2})|(?<=ngay {1,4})(?:(?<d2>\d{1,2})[.-](?<m2>\d{1,2})[.-](?<y2>(?:19|20)\d{2})|(?<d3>\d{1,2}) {1,4}thang {1,4}(?<m3>\d{1,2})(?![\d/])(?: {1,4}nam {1,4}(?<y3>\d{4}))?|(?<d4>\d{1,2})\/(?<m4>\d{1,2})))(?![\d/%]|[.,-]\d|-[a-z])/g;
const MONTH = /(?<![a-z\d])thang {1,4}(?<m>\d{1,2})(?: ?\/ ?| {1,4}nam {1,4})(?<y>(?:19|20)\d{2})(?![\d/])/g;
const QUARTER = /(?<![a-z\d])quy {1,3}(?<q>v|vi|[05-9])(?: ?\/ ?| {1,4}nam {1,4})(?<y>(?:19|20)\d{2})(?![\d/])/g;

const MONTHS = 'một năm có 12 tháng';

/** A day, month or quarter that the calendar does not have. */
export const ngayKhongHopLe: Rule = {
  id: 'ngay-khong-hop-le',
  family: 'thoi-gian',
  scope: 'block',
  severity: 'warning',
  title: 'Ngày, tháng, quý không có trong lịch',
  why: 'Mốc thời gian không có thật thì không ai thực hiện hay kiểm tra được; thường do gõ nhầm một chữ số.',
  invalid: [
    { text: '- Thời gian: Trước ngày 31/4/2026.\n                        ^^^^^^^^^\n' },
    { text: 'Báo cáo trước ngày 30 tháng 02 năm 2026.\n                   ^^^^^^^^^^^^^^^^^^^^\n' },
    { text: 'Hoàn thành trong tháng 13/2026.\n                 ^^^^^^^^^^^^^\n' },
    { text: 'Từ ngày 29/02/2025 đến ngày 15/3/2025.\n        ^^^^^^^^^^\n' },
  ],
  valid: [
    { text: 'Trước ngày 29/02/2028; ngày 30 tháng 4 hằng năm; ngày 29/02.\n' },
    { text: 'Trực 24/7; đạt 31/40 tiêu chí, 13/20/2025 xã; điện thoại 0208.3.850.123.\n' },
    { text: 'Nghị quyết số 45/13/2025/QH15; mục 32/13.\n' },
    { text: 'Thưởng tháng 13 cho người lao động; quý V thì không có năm đi kèm.\n' },
    { text: 'Quý IV/2026, Quỹ 5/2026, quy 5 bước.\n' },
  ],
  *check(block): Iterable<Finding> {
    const { folded, plain } = block;
    const finding = ({ index, 0: match }: RegExpExecArray, why: string): Finding => {
      const range = { start: index, end: index + match.length };
      return { span: { block, range }, message: `“${plain.slice(range.start, range.end).replace(/\s+/g, ' ')}” không có trong lịch: ${why}.` };
    };
    if (!/ngay|thang|quy|\d ?\//.test(folded) || !/\d/.test(folded)) return;
    for (const match of folded.matchAll(DATE)) {
      const { d1, d2, d3, d4, m1, m2, m3, m4, y1, y2, y3 } = match.groups ?? {};
      const [day, month, year] = [Number(d1 ?? d2 ?? d3 ?? d4), Number(m1 ?? m2 ?? m3 ?? m4), y1 ?? y2 ?? y3];
      // Without "ngày" three numbers may be a count ("13/20/2025 xã"): the month at least must be one.
      const said = /ngay {1,4}$/.test(folded.slice(Math.max(0, match.index - 8), match.index));
      if (!said && (month > 12 || month === 0)) continue;
      const days = daysInMonth(year ? Number(year) : 2024, month);
      if (day >= 1 && day <= days) continue;
      yield finding(match, days === 0 ? MONTHS : `tháng ${month}${year && month === 2 ? ` năm ${year}` : ''} có ${days} ngày`);
    }
    for (const match of folded.matchAll(MONTH)) {
      const month = Number(match.groups?.m);
      if (month >= 1 && month <= 12) continue;
      yield finding(match, MONTHS);
    }
    for (const match of folded.matchAll(QUARTER)) {
      if (/^qu[ýyí] /i.test(plain.slice(match.index, match.index + match[0].length))) yield finding(match, 'một năm có bốn quý');
    }
  },
};
