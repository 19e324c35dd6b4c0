import type { FieldRole } from '../../syntax/labels';
import { type IsoDate, tableDate } from '../../text/calendar';
import type { Outline, OutlineTask } from '../outline';

/** One task as a row of a list. Texts have their white space collapsed; empty where the plan says nothing. */
export interface TaskRow {
  /** "II. NHIỆM VỤ": the section it stands in. */
  readonly section: string;
  readonly number: string;
  readonly title: string;
  readonly lead: string;
  readonly partners: string;
  readonly time: string;
  /** The last day, when the words name one. */
  readonly due: IsoDate | null;
  readonly from: IsoDate | null;
  readonly recurring: boolean;
  readonly product: string;
  readonly budget: string;
  readonly note: string;
}

/** A list of the tasks of a plan. */
export interface TaskList {
  readonly title: string;
  /** Number of the plan; empty when blank. */
  readonly number: string;
  readonly issued: IsoDate | null;
  readonly rows: readonly TaskRow[];
}

/** Heads of the columns, in the order of lists for people. */
export const COLUMNS: readonly (readonly [keyof TaskRow, string])[] = [
  ['number', 'STT'],
  ['title', 'Nội dung, nhiệm vụ'],
  ['lead', 'Chủ trì'],
  ['partners', 'Phối hợp'],
  ['time', 'Thời gian thực hiện'],
  ['due', 'Thời hạn'],
  ['product', 'Sản phẩm'],
  ['budget', 'Kinh phí'],
  ['note', 'Ghi chú'],
  ['section', 'Mục'],
];

/** The tasks of a plan by what `outline` says of it. */
export function taskListOf(outline: Outline, title: string): TaskList {
  const { number, date } = outline.issued;
  return { title, number: number ?? '', issued: date?.length === 10 ? date : null, rows: outline.tasks.map((task) => rowOf(task, outline)) };
}

function rowOf(task: OutlineTask, { sections }: Outline): TaskRow {
  const section = sections.findLast(({ line }) => line <= task.line);
  const field = (...roles: readonly FieldRole[]) =>
    task.fields
      .filter(({ role }) => roles.includes(role))
      .map(({ text }) => text)
      .join('; ');
  return {
    section: section ? `${section.number}. ${section.title}` : '',
    number: task.number ?? '',
    title: task.title,
    lead: task.lead?.text ?? '',
    partners: task.partners?.text ?? '',
    time: task.time?.text ?? '',
    due: task.time?.to ?? null,
    from: task.time?.from ?? null,
    recurring: task.time?.kind === 'recurring',
    product: field('product'),
    budget: field('budget'),
    note: field('note', 'form', 'place', 'audience', 'content'),
  };
}

/** Tasks by agency that leads, in the order of the alphabet; one with several leads stands under each, one with none under "(chưa ghi)". */
export function byLead(rows: readonly TaskRow[]): readonly (readonly [agency: string, rows: readonly TaskRow[]])[] {
  const groups = new Map<string, TaskRow[]>();
  for (const row of rows) {
    const leads = row.lead === '' ? ['(chưa ghi)'] : namesIn(row.lead);
    for (const lead of leads) groups.set(lead, [...(groups.get(lead) ?? []), row]);
  }
  return [...groups].sort(([a], [b]) => a.localeCompare(b, 'vi'));
}

function namesIn(text: string): string[] {
  return text
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** "31/12/2026". */
export function dayOf(date: IsoDate | null): string {
  return date === null ? '' : tableDate(date);
}

/** A cell as text. */
export function cellOf(row: TaskRow, key: keyof TaskRow): string {
  const value = row[key];
  return key === 'due' || key === 'from' ? dayOf(value as IsoDate | null) : String(value);
}
