import { citationsOf } from '../../model/citations/citations';
import { inAllBlocks, inAllSections } from '../../model/document/memo';
import { timesOf } from '../../model/times/mentions';
import { readTime } from '../../model/times/time';
import type { Span } from '../../syntax/tree';
import { firstDayOf, type IsoDate, printedDate } from '../../text/calendar';
import { overlaps } from '../../text/range';
import type { Finding, Rule } from '../rule';

/** Words that give somebody something to hand in: only then a date in prose is a deadline. */
const ORDER = /(?:^|[^a-z])(?:gui|bao cao|hoan thanh|xong|trinh|nop|dang ky|tong hop|cung cap)(?![a-z])/;
/** The sentence tells what was done, or names a group by a date. */
const HISTORY =
  /(?:^|[^a-z])(?:da|duoc|(?<!(?:tuyen|hoc|ve|ky|thu|y) )sinh|ban hanh|co hieu luc|phat sinh|ky ket|thanh lap|tu truoc|theo do|truoc day|neu tren)(?![a-z])/;
/** "… trước ngày 05/02/2026. Tuy nhiên đến nay, mới có …": told of a deadline of before. */
const LOOKS_BACK = /^\W{1,6}(?:tuy nhien|den nay|hien nay|song)(?![a-z])/;
const DEADLINE = /^(?:(?:hoan thanh|xong|gui|la) )*(?:truoc|cham nhat|muon nhat)/;

/** A deadline that had passed before the plan was issued. */
export const thoiHanDaQua: Rule = {
  id: 'thoi-han-da-qua',
  family: 'thoi-gian',
  scope: 'document',
  severity: 'warning',
  title: 'Thời hạn trước ngày của kế hoạch',
  why: 'Nhiệm vụ có thời hạn đã qua khi kế hoạch được ban hành thì không thể thực hiện đúng hạn; thường còn lại từ kế hoạch năm trước.',
  invalid: [
    {
      asOf: '2026-01-05',
      text: 'Số: 12/KH-UBND\n\nHà Giang, ngày 05 tháng 01 năm 2026\n\nKẾ HOẠCH\nPhổ biến pháp luật năm 2026\n\nII. NHIỆM VỤ\n\n1. Biên soạn tài liệu hỏi đáp pháp luật.\n\n- Chủ trì: Sở Tư pháp.\n- Thời gian: Hoàn thành trước tháng 12/2025.\n             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^\n',
    },
  ],
  valid: [
    {
      asOf: '2026-01-05',
      text: 'Số: 12/KH-UBND\n\nHà Giang, ngày 05 tháng 01 năm 2026\n\nKẾ HOẠCH\nPhổ biến pháp luật năm 2026\n\nII. NHIỆM VỤ\n\n1. Biên soạn tài liệu theo Kế hoạch số 35/KH-UBND ngày 10/3/2025 của UBND tỉnh.\n\n- Chủ trì: Sở Tư pháp.\n- Thời gian: Tháng 01/2026.\n\n2. Báo cáo kết quả; các văn bản ban hành trước ngày 01/7/2025 được rà soát lại.\n\n- Chủ trì: Sở Tư pháp.\n- Thời gian: Trước ngày 15/11 hằng năm.\n\n3. Duy trì chuyên mục.\n\n- Chủ trì: Báo tỉnh.\n- Thời gian: Năm 2025 và các năm tiếp theo.\n',
    },
    {
      asOf: '2025-12-08',
      text: 'Số: 12/KH-UBND\n\nHà Giang, ngày 08 tháng 12 năm 2025\n\nKẾ HOẠCH\nPhổ biến pháp luật năm 2026\n\nII. NHIỆM VỤ\n\n1. Biên soạn tài liệu.\n\n- Chủ trì: Sở Tư pháp.\n- Thời gian: Quý II.\n',
    },
    {
      asOf: '2026-04-05',
      text: 'Số: 12/SCT-CN\n\nHà Giang, ngày 05 tháng 4 năm 2026\n\nKính gửi: Các đơn vị hoạt động hóa chất\n\nSở yêu cầu các đơn vị báo cáo với thời hạn trước ngày 05/02/2026. Tuy nhiên đến nay, mới nhận được ba báo cáo.\n',
    },
  ],
  *check(plan, { asOf }): Iterable<Finding> {
    const issued = issueDay({ issued: plan.header.date, asOf });
    const deadlines = issued && !plan.damaged ? deadlinesIn(plan, issued.day) : [];
    const what = plan.header.kind === 'ke-hoach' ? 'kế hoạch' : 'văn bản';
    if (issued) yield* issued.own ? ofOwnDay(deadlines, issued, what, plan.header.date) : ofJudgedDay(deadlines, issued, what);
    const day = asOf === null ? null : firstDayOf(asOf);
    if (day === null) return;
    // The time of a task has been judged with the tasks, wherever its words stand.
    for (const finding of pastInProse(plan, day, issued?.own ? 'khi ban hành văn bản' : `nếu ban hành ngày ${printedDate(day)}`))
      if (!deadlines.some(({ span }) => sharesPlace(span, finding.span))) yield finding;
  },
};

function sharesPlace(a: Span, b: Span): boolean {
  return a.block === b.block && overlaps(a.range, b.range);
}

/** `what`: how the document is called ("kế hoạch"); `date`: its own. */
function* ofOwnDay(deadlines: readonly Deadline[], { day }: IssueDay, what: string, date: IsoDate | null): Iterable<Finding> {
  const [year, month] = day.split('-').map(Number);
  const signed = date?.length === 7 ? `${month}/${year}` : printedDate(day);
  for (const { span, text, isPast } of deadlines) {
    if (isPast) yield { span, message: `Thời hạn “${text}” đã qua khi ký ${what} (${signed}); cần ghi thời hạn mới.` };
  }
}

function* ofJudgedDay(all: readonly Deadline[], issued: IssueDay, what: string): Iterable<Finding> {
  const past = all.filter(({ isPast }) => isPast);
  const [first, ...others] = past;
  if (!first) return;
  // An old plan taken up again: that it is old is one thing to say, not one for each of its tasks.
  if (past.length >= MANY && past.length * 2 > all.length) {
    yield {
      span: first.span,
      severity: 'information',
      message: `${past.length} trong ${all.length} thời hạn của nhiệm vụ đã qua nếu ${what} ban hành ngày ${printedDate(issued.day)}; chỗ đầu tiên là “${first.text}”.`,
      related: others.slice(0, MAX_RELATED).map(({ span, text }) => ({ span, message: `Thời hạn “${text}”.` })),
    };
    return;
  }
  const day = printedDate(issued.day);
  for (const { span, text } of past)
    yield { span, severity: 'information', message: `Thời hạn “${text}” đã qua nếu ${what} ban hành ngày ${day}; cần ghi thời hạn mới.` };
}

/** `when`: how the day is spoken of. */
const pastInProse = inAllBlocks((block, day: IsoDate, when: string): readonly Finding[] => {
  if (block.damaged || block.kind !== 'text' || !/truoc|muon nhat|cham nhat/.test(block.folded) || !/\d{4}/.test(block.folded)) return [];
  return timesOf(block).flatMap(({ range, value }) => {
    if (value.kind !== 'by' || value.to === null || value.to >= day) return [];
    if (block.fields.some(({ role, value: field }) => role === 'time' && overlaps(field, range))) return [];
    if (!DEADLINE.test(block.folded.slice(range.start, range.end))) return [];
    const sentence = sentenceBefore(block.folded, range.start);
    if (!ORDER.test(sentence) || HISTORY.test(sentence) || LOOKS_BACK.test(block.folded.slice(range.end, range.end + 40))) return [];
    const text = block.plain.slice(range.start, range.end).replace(/\s+/g, ' ');
    return { span: { block, range }, severity: 'information', message: `Thời hạn “${text}” đã qua ${when}; cần ghi thời hạn mới.` };
  });
});

/** The time of a task that has an end, and whether that lies before the day it is judged by. */
interface Deadline {
  readonly span: Span;
  readonly text: string;
  readonly isPast: boolean;
}

/** From so many on, and when they are most of all, past deadlines are told of together. */
const MANY = 3;
/** Places that one finding leads to besides its own. */
const MAX_RELATED = 20;

const deadlinesIn = inAllSections(({ facts }, day: IsoDate): readonly Deadline[] =>
  facts.tasks.flatMap(({ time }) => {
    const span = time?.value[0];
    if (!time || !span || span.block.damaged) return [];
    if (citationsOf(span.block).some(({ range }) => overlaps(range, span.range))) return [];
    const end = endOf(time.text, day);
    return end === null ? [] : [{ span, text: time.text, isPast: end < day && !isOfNextYear(time.text, day) }];
  }),
);

/** The last day of a deadline, read in a plan of `day`; null when it has none. */
function endOf(text: string, day: IsoDate): IsoDate | null {
  const value = readTime(text, { planYear: Number(day.slice(0, 4)) });
  return value.kind === 'by' || value.kind === 'during' ? value.to : null;
}

/** Late in the year a time without a year is of the next one, whatever month it names. */
const LATE = '09';

function isOfNextYear(text: string, day: IsoDate): boolean {
  return day.slice(5, 7) >= LATE && readTime(text, { planYear: null }).to === null;
}

interface IssueDay {
  /** First day the plan can have been issued on. */
  readonly day: IsoDate;
  /** The day is the plan's own: what it says then weighs more. */
  readonly own: boolean;
}

/** The plan's own date; for one without, or when the plan is read as of another day, that day. */
function issueDay({ issued, asOf }: { readonly issued: IsoDate | null; readonly asOf: IsoDate | null }): IssueDay | null {
  const own = issued === null ? null : firstDayOf(issued);
  const judged = asOf === null ? null : firstDayOf(asOf);
  if (own !== null && (judged === null || judged.slice(0, 7) === own.slice(0, 7))) return { day: own, own: true };
  return judged === null ? null : { day: judged, own: false };
}

/** The words of the same sentence before `at`, 160 characters at most. */
function sentenceBefore(folded: string, at: number): string {
  return (
    folded
      .slice(Math.max(0, at - 160), at)
      .split(/[.;:](?= )/)
      .at(-1) ?? ''
  );
}
