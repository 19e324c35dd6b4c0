import { citationsOf } from '../../model/citations/citations';
import { completePoints, intervalOf, pointsIn } from '../../model/times/points';
import { contains } from '../../text/range';
import type { Finding, Rule } from '../rule';

/** From one point to the next. */
const TO = /^ {0,3}(?:-{1,2}|den(?: het)?(?: hang)?) {0,3}$/;

/** An interval that ends before it begins. */
export const khoangNguoc: Rule = {
  id: 'khoang-nguoc',
  family: 'thoi-gian',
  scope: 'block',
  severity: 'warning',
  title: 'Khoảng thời gian kết thúc trước khi bắt đầu',
  why: 'Mốc đầu đứng sau mốc cuối thì không có thời gian nào để thực hiện; thường do gõ nhầm năm.',
  invalid: [
    { text: 'Thực hiện trong giai đoạn 2030 - 2026.\n                ^^^^^^^^^^^^^^^^^^^^^\n' },
    { text: 'Mở lớp từ ngày 15/6/2026 đến ngày 10/6/2026.\n          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^\n' },
    { text: '- Thời gian thực hiện: Từ tháng 9/2026 đến tháng 3/2026.\n                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^\n' },
  ],
  valid: [
    { text: 'Thực hiện trong giai đoạn 2026 - 2030; từ ngày 10/6/2026 đến ngày 15/6/2026.\n' },
    { text: 'Từ tháng 10 đến tháng 3/2026; Quý IV/2025 - Quý II/2026.\n' },
    { text: 'Nghị quyết số 2030-2026/NQ; điện thoại 2085-2013.\n' },
    { text: 'So với năm 2026, đến năm 2025 đã có kết quả; năm 2025 (2024: 10 xã).\n' },
  ],
  *check(block): Iterable<Finding> {
    if (!/\d{4}/.test(block.folded)) return;
    const { folded } = block;
    const points = completePoints(folded, pointsIn(folded, 'prose'));
    const isNumber = ({ range }: (typeof points)[number]) => citationsOf(block).some(({ numberRange }) => numberRange !== null && contains(numberRange, range));
    for (const [i, point] of points.entries()) {
      if (point.unit === 'years' && (point.year ?? 0) > (point.lastYear ?? 0) && /^(?:nam|giai|nhiem|thoi)/.test(folded.slice(point.range.start))) {
        if (!isNumber(point)) yield finding(point.range.start, point.range.end);
        continue;
      }
      const next = points[i + 1];
      const gap = folded.slice(point.range.end, next?.range.start);
      if (!next || point.year === null || next.year === null || !TO.test(gap)) continue;
      const [from, to] = [intervalOf(point), intervalOf(next)];
      const said = gap.includes('-') || /(?:^|[^a-z])tu {1,3}$/.test(folded.slice(Math.max(0, point.range.start - 6), point.range.start));
      if (said && from && to && from.from > to.to && !isNumber(point)) {
        yield finding(point.range.start, next.range.end);
      }
    }

    function finding(start: number, end: number): Finding {
      return {
        span: { block, range: { start, end } },
        message: `Khoảng thời gian “${block.plain.slice(start, end).replace(/\s+/g, ' ')}” kết thúc trước khi bắt đầu; cần xem lại hai mốc.`,
      };
    }
  },
};
