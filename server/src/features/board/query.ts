import { isoDay, lastOfMonth } from '../../text/calendar';
import { foldKey } from '../../text/fold';
import { dueOf, overlaps } from './due';
import type { BoardParty, BoardTask } from './facts';

/** A test of tasks. */
export type TaskFilter = (task: BoardTask) => boolean;

const QUARTER = /(?:^| )quy (iv|i{1,3}|[1-4])(?:[ /](?:nam )?(\d{4}))?(?= |$)/;
const MONTH = /(?:^| )thang (\d{1,2})(?:[ /](?:nam )?(\d{4}))?(?= |$)/;
const YEAR = /(?:^| )nam (\d{4})(?= |$)/;
/** Words that stand for a state of the task. */
const STATES: readonly (readonly [RegExp, (today: string) => TaskFilter])[] = [
  [/(?:^| )(?:da )?qua han(?= |$)/, (today) => (task) => dueOf(task, today) === 'overdue'],
  [
    /(?:^| )(?:thieu|chua co|khong co|chua ghi) (?:chu tri|co quan chu tri)(?= |$)/,
    () =>
      ({ lead }) =>
        lead === null,
  ],
  [/(?:^| )(?:thieu|chua co|khong co|chua ghi) (?:thoi gian|thoi han)(?= |$)/, (today) => (task) => dueOf(task, today) === 'none'],
  [/(?:^| )(?:thuong xuyen|dinh ky)(?= |$)/, (today) => (task) => dueOf(task, today) === 'recurring'],
];

/**
 * Understands what people type to find tasks: "Sở Y tế chủ trì quý III", "so y te phoi hop thang 9/2026", "quá hạn", with or without marks. The words
 * that are left must all stand in the task (before "chủ trì" or "phối hợp": in that field), or be the first letters of an agency. An empty query takes all.
 */
export function taskFilter(query: string, today: string): TaskFilter {
  let rest = ` ${foldKey(query).replace(/[,;]+/g, ' ').replace(/ {2,}/g, ' ')} `;
  const filters: TaskFilter[] = [];
  const take = (pattern: RegExp, make: (match: RegExpExecArray) => TaskFilter) => {
    const match = pattern.exec(rest);
    if (!match) return;
    rest = rest.replace(match[0], ' ');
    filters.push(make(match));
  };
  for (const [pattern, make] of STATES) take(pattern, () => make(today));
  take(QUARTER, ([, quarter, year]) => inMonths((quarterNumber(quarter ?? '') - 1) * 3 + 1, 3, year));
  take(MONTH, ([, month, year]) => inMonths(Number(month), 1, year));
  take(YEAR, ([, year]) => inMonths(1, 12, year));
  const role = /(?:^| )(chu tri|phoi hop)(?= |$)/.exec(rest);
  if (role) {
    const who = rest.slice(0, role.index).trim();
    const field = role[1] === 'chu tri' ? 'lead' : 'partners';
    rest = rest.slice(role.index + role[0].length);
    filters.push((task) => task[field] !== null && (who === '' || names(task[field], who)));
  }
  const words = rest.trim();
  if (words !== '')
    filters.push(
      (task) =>
        names(task.lead, words) ||
        names(task.partners, words) ||
        hasWords(
          `${task.number ?? ''} ${task.title} ${task.section ?? ''} ${task.lead?.text ?? ''} ${task.partners?.text ?? ''} ${task.time?.text ?? ''}`,
          words,
        ),
    );
  return (task) => filters.every((filter) => filter(task));
}

function names(party: BoardParty | null, who: string): boolean {
  if (!party) return false;
  return [party.text, ...party.names].some((name) => foldKey(name).includes(who) || initials(name) === who.replace(/ /g, ''));
}

/** "Sở Giáo dục và Đào tạo" → "sgddt". */
function initials(name: string): string {
  return foldKey(name)
    .split(/[^a-z]+/)
    .filter((word) => word !== 'va')
    .map((word) => word[0] ?? '')
    .join('');
}

function hasWords(text: string, words: string): boolean {
  const folded = foldKey(text);
  return words.split(' ').every((word) => folded.includes(word));
}

function quarterNumber(text: string): number {
  return ['', 'i', 'ii', 'iii', 'iv'].indexOf(text) > 0 ? ['', 'i', 'ii', 'iii', 'iv'].indexOf(text) : Number(text);
}

/** Due in one of `count` months from `first` (1–12) on, of `year` or of whatever year its own time is in. */
function inMonths(first: number, count: number, year: string | undefined): TaskFilter {
  return ({ time }) => {
    if (!time || (time.from === null && time.to === null)) return false;
    const years = year ? [Number(year)] : [...new Set([time.from, time.to].flatMap((day) => (day === null ? [] : [Number(day.slice(0, 4))])))];
    return years.some((one) => overlaps(time.from, time.to, isoDay(one, first, 1), lastOfMonth(one, first + count - 1) ?? isoDay(one, 12, 31)));
  };
}
