import { dayAfter, type IsoDate, isoDay, lastOfMonth } from '../../text/calendar';
import type { BoardTask } from './facts';

/** When a task is due, seen from a day. */
export type Due = 'overdue' | 'month' | 'quarter' | 'year' | 'later' | 'recurring' | 'conditional' | 'none';

/** In the order in which a board lists them. */
export const DUE_WORDS: Readonly<Record<Due, string>> = {
  overdue: 'Đã quá hạn',
  month: 'Trong tháng này',
  quarter: 'Trong quý này',
  year: 'Trong năm nay',
  later: 'Sau năm nay',
  recurring: 'Thường xuyên, định kỳ',
  conditional: 'Theo sự kiện khác',
  none: 'Chưa ghi thời gian',
};

/** The group of `task` on the day `today`. A time that is no date counts as none. */
export function dueOf({ time }: BoardTask, today: IsoDate): Due {
  if (!time || time.kind === 'unknown') return 'none';
  if (time.kind === 'recurring' || time.kind === 'conditional') return time.kind;
  const { to } = time;
  if (to === null) return time.from === null ? 'none' : 'recurring';
  if (to < today) return 'overdue';
  const year = Number(today.slice(0, 4));
  const month = Number(today.slice(5, 7));
  if (to <= (lastOfMonth(year, month) ?? today)) return 'month';
  if (to <= (lastOfMonth(year, Math.ceil(month / 3) * 3) ?? today)) return 'quarter';
  return to <= isoDay(year, 12, 31) ? 'year' : 'later';
}

/** True when the two stretches of days, both ends included, have a day in common; an open end reaches on. */
export function overlaps(from: IsoDate | null, to: IsoDate | null, start: IsoDate, end: IsoDate): boolean {
  return (from === null || from <= end) && (to === null || dayAfter(to) > start);
}
