import { fold } from '../../text/fold';
import type { Header } from '../types';

/**
 * The year that times without one are of ("Quý II", "Tháng 3"), or null when it is not known: the year of issue, but the next one in a plan
 * whose title says so ("… năm 2027", issued in December 2026). In the plan of a school year it depends on the month: null.
 */
export function planYearOf({ date, title }: Pick<Header, 'date' | 'title'>): number | null {
  if (date === null) return null;
  const issued = Number(date.slice(0, 4));
  const words = fold(title ?? '').replace(/\s+/g, ' ');
  if (/nam hoc ?:? ?(?:19|20)\d{2}/.test(words)) return null;
  const next = String(issued + 1);
  return new RegExp(`(?<!den )(?:nam|giai doan) ${next}`).test(words) ? issued + 1 : issued;
}
