import { citationsOf } from '../model/citations';
import { readTime } from '../model/time';
import { firstDayOf } from '../model/time-calendar';
import { timesOf } from '../model/time-mentions';
import type { IsoDate } from '../model/types';
import { overlaps } from '../text/range';
import type { Finding, Rule, TaskContext } from './rule';

/** Words that give somebody something to hand in: only then a date in prose is a deadline. */
const ORDER = /(?:^|[^a-z])(?:gui|bao cao|hoan thanh|xong|trinh|nop|dang ky|tong hop|cung cap)(?![a-z])/;
/** The sentence tells what was done, or names a group by a date. */
const HISTORY = /(?:^|[^a-z])(?:da|duoc|sinh|ban hanh|co hieu luc|phat sinh|ky ket|thanh lap|tu truoc|theo do|truoc day|neu tren)(?![a-z])/;
const DEADLINE = /^(?:(?:hoan thanh|xong|gui|la) )*(?:truoc|cham nhat|muon nhat)/;

/** A deadline that had passed before the plan was issued. */
export const thoiHanDaQua: Rule = {
  id: 'thoi-han-da-qua',
  family: 'thoi-gian',
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
  ],
  *checkTask({ time }, context): Iterable<Finding> {
    const issued = issueDay(context);
    const span = time?.value[0];
    if (issued === null || context.damaged || !time || !span || span.block.damaged) return;
    const value = readTime(time.text, { planYear: Number(issued.day.slice(0, 4)) });
    if (value.kind !== 'by' && value.kind !== 'during') return;
    if (value.to === null || value.to >= issued.day) return;
    if (isOfNextYear(time.text, issued.day)) return;
    if (citationsOf(span.block).some(({ range }) => overlaps(range, span.range))) return;
    yield { span, message: message(time.text, issued, context), ...issued.weaker };
  },
  *checkBlock(block, { asOf }): Iterable<Finding> {
    const day = asOf === null ? null : firstDayOf(asOf);
    if (day === null || block.kind === 'row' || !/truoc|muon nhat|cham nhat/.test(block.folded) || !/\d{4}/.test(block.folded)) return;
    for (const { range, value } of timesOf(block)) {
      if (value.kind !== 'by' || value.to === null || value.to >= day) continue;
      if (block.fields.some(({ role, value: field }) => role === 'time' && overlaps(field, range))) continue;
      if (!DEADLINE.test(block.folded.slice(range.start, range.end))) continue;
      const sentence = sentenceBefore(block.folded, range.start);
      if (!ORDER.test(sentence) || HISTORY.test(sentence)) continue;
      const text = block.plain.slice(range.start, range.end).replace(/\s+/g, ' ');
      yield { span: { block, range }, severity: 'information', message: `Thời hạn “${text}” đã qua khi văn bản được ban hành.` };
    }
  },
};

/** Late in the year a time without a year is of the next one, whatever month it names. */
const LATE = '09';

function isOfNextYear(text: string, day: IsoDate): boolean {
  return day.slice(5, 7) >= LATE && readTime(text, { planYear: null }).to === null;
}

interface IssueDay {
  /** First day the plan can have been issued on. */
  readonly day: IsoDate;
  readonly weaker: { readonly severity?: 'information' };
  readonly own: boolean;
}

/** The plan's own date; for one without, or when the plan is read as of another day, that day with a weaker voice. */
function issueDay({ issued, asOf }: TaskContext): IssueDay | null {
  const own = issued === null ? null : firstDayOf(issued);
  const judged = asOf === null ? null : firstDayOf(asOf);
  if (own !== null && (judged === null || judged.slice(0, 7) === own.slice(0, 7))) return { day: own, weaker: {}, own: true };
  return judged === null ? null : { day: judged, weaker: { severity: 'information' }, own: false };
}

function message(text: string, { day, own }: IssueDay, { issued }: TaskContext): string {
  const [year, month, date] = day.split('-').map(Number);
  const shown = own && issued?.length === 7 ? `${month}/${year}` : `${String(date).padStart(2, '0')}/${(month ?? 0) <= 2 ? `0${month}` : month}/${year}`;
  return own ? `Thời hạn “${text}” trước ngày của kế hoạch (${shown}).` : `Thời hạn “${text}” đã qua nếu kế hoạch ban hành ngày ${shown}.`;
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
