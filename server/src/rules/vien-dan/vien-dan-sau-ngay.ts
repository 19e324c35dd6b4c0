import { inAllBlocks } from '../../model/document/memo';
import { type IsoDate, printedDate } from '../../text/calendar';
import type { TextRange } from '../../text/range';
import type { Finding, Rule } from '../rule';
import { callName, citationsOfBlock, isDay, isOfOtherYear, type PlacedCitation, spanAt } from '../shared/plan-citations';

/** A cited document that is younger than the plan. */
export const vienDanSauNgay: Rule = {
  id: 'vien-dan-sau-ngay',
  family: 'vien-dan',
  scope: 'document',
  severity: 'warning',
  title: 'Văn bản viện dẫn có ngày sau ngày của kế hoạch',
  why: 'Kế hoạch không thể căn cứ vào văn bản chưa ban hành; thường là ghi sai năm hoặc còn sót từ bản mẫu.',
  invalid: [
    {
      text: `Số: 45/KH-UBND

Lạng Sơn, ngày 02 tháng 02 năm 2026

KẾ HOẠCH
Phòng cháy rừng năm 2026

Căn cứ Quyết định số 177/QĐ-TTg ngày 29/6/2026 của Thủ tướng Chính phủ;
                                     ^^^^^^^^^
`,
    },
  ],
  valid: [
    {
      text: `Số: 45/KH-UBND

Lạng Sơn, ngày 02 tháng 02 năm 2026

KẾ HOẠCH
Phòng cháy rừng năm 2026

Căn cứ Quyết định số 177/QĐ-TTg ngày 29/01/2026 của Thủ tướng Chính phủ;
Thực hiện Công văn số 88/BNNMT-KL ngày 02/02/2026; báo cáo trước ngày 15/11/2026.
`,
    },
    {
      // The plan's own day is blank: nothing to compare with.
      text: `Số:      /KH-UBND

Lạng Sơn, ngày      tháng 02 năm 2026

KẾ HOẠCH
Phòng cháy rừng năm 2026

Căn cứ Quyết định số 177/QĐ-TTg ngày 26/02/2026 của Thủ tướng Chính phủ;
`,
    },
  ],
  *check(plan): Iterable<Finding> {
    const { date, dateSpan } = plan.header;
    if (!isDay(date)) return;
    for (const { placed, day, dateRange } of citedAfter(plan, date)) {
      yield {
        span: spanAt(placed, dateRange),
        message: `${callName(placed.citation)} ghi ngày ${printedDate(day)}, sau ngày của văn bản này (${printedDate(date)}); cần xem lại ngày.`,
        ...(dateSpan ? { related: [{ span: dateSpan, message: `Ngày của văn bản này: ${printedDate(date)}.` }] } : {}),
      };
    }
  },
};

interface LaterCitation {
  readonly placed: PlacedCitation;
  readonly day: IsoDate;
  readonly dateRange: TextRange;
}

/** The citations with a day after `date`. */
const citedAfter = inAllBlocks((block, date: IsoDate): readonly LaterCitation[] =>
  citationsOfBlock(block).flatMap((placed) => {
    const { date: day, dateRange } = placed.citation;
    return isDay(day) && dateRange !== null && day > date && !isOfOtherYear(placed.citation) ? [{ placed, day, dateRange }] : [];
  }),
);
