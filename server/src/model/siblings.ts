import type { FieldRole } from '../syntax/labels';
import type { Plan, Section, Task } from './types';

/** Fewer others that carry a field prove no habit. */
const ENOUGH = 2;
/** Share of the others that must carry a field before its absence is told. */
const MOST = 0.6;

/** True when the section, or one above it, is of `role`. */
export function standsIn(section: Section | null, role: Section['role']): boolean {
  for (let each = section; each; each = each.parent) if (each.role === role) return true;
  return false;
}

/**
 * Tasks without a value for `role` while their siblings have one: same layout in the same section, else, when the section is too small
 * to show a habit, in the same part. Tasks told in prose or below an agency (F, G) and those of "Tổ chức thực hiện" have no such habit.
 */
export function tasksWithout(plan: Plan, role: FieldRole): Task[] {
  const groups = new Map<string, Task[]>();
  const sectionIds = new Map<Section | null, number>();
  const idOf = (section: Section | null): number => {
    const id = sectionIds.get(section) ?? sectionIds.size;
    sectionIds.set(section, id);
    return id;
  };
  const add = (key: string, task: Task): void => {
    const group = groups.get(key);
    if (group) group.push(task);
    else groups.set(key, [task]);
  };
  const keysOf = (task: Task): [string, string] => [`s${idOf(task.section)}${task.layout}`, `p${task.section?.part ?? 0}${task.layout}`];
  const judged = plan.tasks.filter(({ layout, section }) => layout !== 'F' && layout !== 'G' && !standsIn(section, 'organisation'));
  for (const task of judged) for (const key of keysOf(task)) add(key, task);
  const counts = new Map<string, number>();
  for (const [key, group] of groups) counts.set(key, group.filter((task) => has(task, role)).length);
  return judged.filter((task) => {
    if (has(task, role)) return false;
    const [narrow, wide] = keysOf(task);
    const key = (groups.get(narrow)?.length ?? 0) > ENOUGH ? narrow : wide;
    const others = (groups.get(key)?.length ?? 1) - 1;
    const carrying = counts.get(key) ?? 0;
    return carrying >= ENOUGH && carrying / others >= MOST;
  });
}

/** The task has the field; an empty value counts, it is told apart. */
function has(task: Task, role: FieldRole): boolean {
  return task.fields.some((field) => field.role === role);
}

/** How a task is named to its reader: "Nhiệm vụ 6.5", or by its first words when it has no number. */
export function taskName(task: Task): string {
  if (task.ownNumber && task.number) return `Nhiệm vụ ${task.number}`;
  const words = task.titleText.split(' ');
  return `Nhiệm vụ “${words.slice(0, 8).join(' ')}${words.length > 8 ? '…' : ''}”`;
}
