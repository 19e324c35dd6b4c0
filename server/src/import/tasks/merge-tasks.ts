import type { TaskList, TaskRow } from '../../export/tasks/task-list';
import type { Plan, Task } from '../../model/types';
import type { FieldRole } from '../../syntax/labels';
import type { IsoDate } from '../../text/calendar';
import { applyEdits, disjoint, type TextEdit } from '../../text/edit';
import { addTasks } from './add-tasks';
import { matchRows } from './match-rows';
import type { SheetRow, TaskSheet } from './task-sheet';
import { removeTask, withoutClosing, writeField, writeTitle } from './write-task';

const LABELS = {
  title: 'Sửa nội dung nhiệm vụ',
  lead: 'Sửa chủ trì',
  partners: 'Sửa phối hợp',
  time: 'Sửa thời gian',
  other: 'Sửa sản phẩm, kinh phí, ghi chú',
  added: 'Thêm nhiệm vụ',
  removed: 'Bỏ nhiệm vụ không có trong danh sách',
} as const;
type Kind = keyof typeof LABELS;

/** Changes of one kind. `certain` false: they wait for a tick. Document offsets. */
export interface MergeGroup {
  readonly label: string;
  readonly certain: boolean;
  readonly edits: readonly TextEdit[];
}

/** What a list changes in a plan. */
export interface TaskMerge {
  readonly groups: readonly MergeGroup[];
  /** What the list says and nobody can write for the user, each a sentence. */
  readonly told: readonly string[];
  /** Tasks that the list does not have. */
  readonly missing: readonly string[];
}

/**
 * What the rows of a list in Excel change in the plan it was made of: cells that say something else than the plan, tasks that one of the two lacks. Numbers and
 * the order of the rows say nothing (lists get sorted). Null when no row is a task of the plan: it is the list of another. Pure.
 */
export function mergeTasks(plan: Plan, list: TaskList, sheet: TaskSheet): TaskMerge | null {
  const merging = new Merging(plan, list, sheet);
  return merging.isOfPlan ? merging.merge() : null;
}

/** All edits of `groups` as they can be made at once: what comes at one place comes in their order. */
export function mergedText(text: string, groups: readonly MergeGroup[]): string {
  const edits: TextEdit[] = [];
  for (const edit of groups.flatMap((group) => group.edits)) {
    const same = edits.findIndex(({ range }) => range.start === range.end && range.start === edit.range.start && edit.range.end === range.end);
    const before = edits[same];
    if (before) edits[same] = { range: before.range, newText: before.newText + edit.newText };
    else edits.push(edit);
  }
  return applyEdits(text, edits);
}

class Merging {
  private readonly matches: Int32Array;
  private readonly found: Record<Kind, TextEdit[]> = { title: [], lead: [], partners: [], time: [], other: [], added: [], removed: [] };
  private readonly told: string[];

  constructor(
    private readonly plan: Plan,
    private readonly list: TaskList,
    private readonly sheet: TaskSheet,
  ) {
    this.matches = matchRows(plan.tasks, sheet.rows);
    this.told = sheet.nameless.map(({ line, text }) => `Dòng ${line} “${brief(text)}”: coi là tên nhóm, vì không ghi chủ trì, thời gian hay gì khác.`);
  }

  get isOfPlan(): boolean {
    return this.matches.some((task) => task >= 0);
  }

  merge(): TaskMerge {
    this.sheet.rows.forEach((row, i) => {
      const at = this.matches[i] as number;
      if (at >= 0) this.change(this.plan.tasks[at] as Task, this.list.rows[at] as TaskRow, row);
    });
    const known = new Set(this.matches);
    const missing = this.plan.tasks.filter((_, i) => !known.has(i));
    for (const task of missing) {
      const edits = removeTask(this.plan, task);
      if (edits) this.found.removed.push(...edits);
      else this.told.push(`Nhiệm vụ “${brief(task.titleText)}” không có trong danh sách; nếu bỏ thì phải sửa tay, vì nó đứng chung đoạn với nhiệm vụ khác.`);
    }
    this.add(known);
    const groups = (Object.keys(LABELS) as Kind[]).map((kind) => ({ label: LABELS[kind], certain: kind !== 'removed', edits: this.found[kind] }));
    return { groups: groups.filter(({ edits }) => edits.length > 0), told: this.told, missing: missing.map(({ titleText }) => titleText) };
  }

  private change(task: Task, before: TaskRow, row: SheetRow): void {
    if (!same(row.title, before.title)) this.write('title', task, 'nội dung', row.title, writeTitle(this.plan, task, row.title));
    for (const [role, value] of row.values) {
      const known = listedValue(before, task, role);
      if (known === null || same(value, known)) continue;
      const kind = role === 'lead' || role === 'partners' || role === 'time' ? role : 'other';
      this.write(kind, task, NAMES[role] ?? 'ghi chú', value, writeField(this.plan, task, roleIn(task, role), value));
    }
    const time = row.values.get('time');
    if (row.due === null || row.due === before.due || (time !== undefined && !same(time, before.time))) return;
    const value = untilDay(row.due);
    this.write('time', task, 'thời gian', value, writeField(this.plan, task, 'time', value));
  }

  private write(kind: Kind, task: Task, what: string, value: string, edits: readonly TextEdit[] | null): void {
    if (edits && disjoint([...Object.values(this.found).flat(), ...edits].filter(({ range }) => range.start < range.end))) this.found[kind].push(...edits);
    else
      this.told.push(`Nhiệm vụ “${brief(task.titleText)}”: ${what} nay là “${brief(value)}”; hãy sửa tay, vì trong kế hoạch chỗ ấy viết liền với phần khác.`);
  }

  /** New tasks stand behind the last of their heading, else behind the one that stood before them in the list. */
  private add(known: ReadonlySet<number>): void {
    const byAnchor = new Map<Task, SheetRow[]>();
    let above: Task | null = null;
    this.sheet.rows.forEach((row, i) => {
      const at = this.matches[i] as number;
      if (at >= 0) {
        above = this.plan.tasks[at] as Task;
        return;
      }
      const section = row.section === '' ? (above?.section ?? null) : null;
      const anchor = this.plan.tasks.findLast(
        (task, k) => known.has(k) && (row.section === '' ? task.section === section : same(this.list.rows[k]?.section ?? '', row.section)),
      );
      const behind = anchor ?? above ?? this.plan.tasks.findLast((_, k) => known.has(k));
      if (!behind) return;
      const due = row.values.get('time') === '' && row.due !== null ? new Map([...row.values, ['time', untilDay(row.due)] as const]) : row.values;
      byAnchor.set(behind, [...(byAnchor.get(behind) ?? []), { ...row, values: due }]);
    });
    for (const [task, rows] of byAnchor) {
      const edit = addTasks(this.plan, task, rows);
      if (edit) this.found.added.push(edit);
      else
        for (const { title } of rows)
          this.told.push(`Nhiệm vụ mới “${brief(title)}”: hãy thêm tay, vì chỗ ấy kế hoạch không giao việc theo dòng có nhãn hay theo bảng.`);
    }
  }
}

const NAMES: Partial<Record<FieldRole, string>> = { lead: 'chủ trì', partners: 'phối hợp', time: 'thời gian', product: 'sản phẩm', budget: 'kinh phí' };
/** What a list keeps in one column. */
const NOTES: ReadonlySet<FieldRole> = new Set(['note', 'form', 'place', 'audience', 'content']);

/** What the list that is made of the plan has in that column; null when it has no such column, or the column holds several fields. */
function listedValue(row: TaskRow, task: Task, role: FieldRole): string | null {
  if (NOTES.has(role)) return role === 'note' && notesOf(task).length <= 1 ? row.note : role === 'note' ? null : fieldText(task, role);
  return role === 'lead' || role === 'partners' || role === 'time' || role === 'product' || role === 'budget' ? row[role] : null;
}

function fieldText({ fields }: Task, role: FieldRole): string {
  return fields.flatMap((field) => (field.role === role ? [field.text] : [])).join('; ');
}

function notesOf({ fields }: Task): Task['fields'] {
  return fields.filter(({ role }) => NOTES.has(role));
}

/** The column of notes holds the one field of those that the task has. */
function roleIn(task: Task, role: FieldRole): FieldRole {
  return role === 'note' ? (notesOf(task)[0]?.role ?? 'note') : role;
}

function same(a: string, b: string): boolean {
  const key = (text: string) => withoutClosing(text.normalize('NFC').replace(/\s+/g, ' ').trim());
  return key(a) === key(b);
}

/** "Đến hết ngày 30/9/2026". */
function untilDay(day: IsoDate): string {
  const [y, m, d] = day.split('-').map(Number);
  return `Đến hết ngày ${String(d).padStart(2, '0')}/${m}/${y}`;
}

function brief(text: string): string {
  return text.length <= 80 ? text : `${text.slice(0, 80).trimEnd()}…`;
}
