import type { Block } from '../../syntax/block';
import type { FieldRole } from '../../syntax/labels';
import { inAllSections, perDocument } from '../document/memo';
import type { Plan, Section, Task } from '../types';

/** Fewer others that carry a field prove no habit. */
const ENOUGH = 2;
/** Share of the others that must carry a field before its absence is told. */
const MOST = 0.6;

/** True when the section, or one above it, is of `role`. */
export function standsIn(section: Section | null, role: Section['role']): boolean {
  for (let each = section; each; each = each.parent) if (each.role === role) return true;
  return false;
}

/** The tasks of one layout in one section, as far as one stretch holds them. */
interface Group {
  /** The heading of the section; null outside of sections. */
  readonly section: Block | null;
  /** Part of the document and layout. */
  readonly wide: string;
  readonly total: number;
  /** The tasks that lack a lead, a time, partners. */
  readonly lead: readonly Task[];
  readonly time: readonly Task[];
  readonly partners: readonly Task[];
}

/** The groups of a plan. Tasks told in prose or below an agency (F, G) and those of "Tổ chức thực hiện" have no habit. */
const groupsIn = inAllSections(({ facts }): readonly Group[] => {
  const groups = new Map<string, Task[]>();
  const sections: (Section | null)[] = [];
  for (const task of facts.tasks) {
    const { layout, section } = task;
    if (layout === 'F' || layout === 'G' || standsIn(section, 'organisation')) continue;
    if (!sections.includes(section)) sections.push(section);
    const key = `${sections.indexOf(section)} ${layout}`;
    const group = groups.get(key);
    if (group) group.push(task);
    else groups.set(key, [task]);
  }
  return [...groups.values()].map((tasks): Group => {
    const { section, layout } = tasks[0] as Task;
    const lacking = (role: FieldRole) => tasks.filter((task) => !has(task, role));
    return {
      section: section?.span.block ?? null,
      wide: `${section?.part ?? 0}${layout}`,
      total: tasks.length,
      lead: lacking('lead'),
      time: lacking('time'),
      partners: lacking('partners'),
    };
  });
});

/** How many tasks there are of a kind, and how many of them lack a field. */
interface Count {
  total: number;
  lead: number;
  time: number;
  partners: number;
}

interface Counts {
  /** By heading (null outside of sections), then by part and layout. */
  readonly narrow: ReadonlyMap<Block | null, Map<string, Count>>;
  /** By part and layout. */
  readonly wide: Map<string, Count>;
}

const countsIn = perDocument((plan): Counts => {
  const narrow = new Map<Block | null, Map<string, Count>>();
  const wide = new Map<string, Count>();
  for (const group of groupsIn(plan)) {
    const own = narrow.get(group.section) ?? new Map<string, Count>();
    narrow.set(group.section, own);
    count(own, group);
    count(wide, group);
  }
  return { narrow, wide };
});

function count(counts: Map<string, Count>, { wide, total, lead, time, partners }: Group): void {
  const known = counts.get(wide) ?? { total: 0, lead: 0, time: 0, partners: 0 };
  known.total += total;
  known.lead += lead.length;
  known.time += time.length;
  known.partners += partners.length;
  counts.set(wide, known);
}

/**
 * Tasks without a value for `role` while their siblings have one: same layout in the same section, else, when the section is too small
 * to show a habit, in the same part.
 */
export function tasksWithout(plan: Plan, role: 'lead' | 'time'): Task[] {
  const counts = countsIn(plan);
  const without: Task[] = [];
  for (const group of groupsIn(plan)) {
    if (group[role].length === 0) continue;
    const own = counts.narrow.get(group.section)?.get(group.wide);
    const siblings = own && own.total > ENOUGH ? own : counts.wide.get(group.wide);
    if (!siblings) continue;
    const carrying = siblings.total - siblings[role];
    if (carrying >= ENOUGH && carrying / (siblings.total - 1) >= MOST) without.push(...group[role]);
  }
  return without;
}

/** Fewer tasks of one section do not show that partners belong to each: many a task has none. */
const SURE_OF_PARTNERS = 4;

/** The tasks without partners that stand alone with that in their section, where all others have some. An empty cell of a table (E) is no slip. */
export function tasksWithoutPartners(plan: Plan): Task[] {
  const counts = countsIn(plan);
  return groupsIn(plan).flatMap(({ section, wide, partners }) => {
    if (partners.length === 0) return [];
    const own = counts.narrow.get(section)?.get(wide);
    return own && own.total >= SURE_OF_PARTNERS && own.partners === 1 && !wide.endsWith('E') ? partners : [];
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
