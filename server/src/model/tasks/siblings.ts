import type { Block } from '../../syntax/block';
import type { FieldRole } from '../../syntax/labels';
import { inAllSections, perDocument } from '../document/memo';
import { isAgencyTitle } from '../mentions/agency-words';
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
  /** Rows of a table with an empty cell for the lead, the time, and no filled one above it that it may be merged with. */
  readonly emptyLead: readonly Task[];
  readonly emptyTime: readonly Task[];
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
    const lacking = (role: FieldRole) => tasks.filter((task) => !has(task, role) && !(role === 'lead' && saysWhoLeads(task)));
    return {
      section: section?.span.block ?? null,
      wide: `${section?.part ?? 0}${layout}`,
      total: tasks.length,
      lead: lacking('lead'),
      time: lacking('time'),
      partners: lacking('partners'),
      emptyLead: emptyFromTop(tasks, 'lead'),
      emptyTime: emptyFromTop(tasks, 'time'),
    };
  });
});

function emptyFromTop(tasks: readonly Task[], role: FieldRole): readonly Task[] {
  const filled = tasks.findIndex((task) => has(task, role));
  return tasks.slice(0, filled < 0 ? tasks.length : filled).filter(({ emptyCells }) => emptyCells.includes(role));
}

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

/** A task that lacks a field, or the first of a list that lacks it. */
export interface Missing {
  readonly task: Task;
  /** `beside`: the tasks beside it have the field. `alone`: hardly any task stands beside it to compare with. `list`: no task of the list has it. */
  readonly kind: 'beside' | 'alone' | 'list';
  /** How many tasks lack the field together; 1 but for lists. */
  readonly count: number;
}

/**
 * Where `role` is missing: same layout in the same section, else, when the section is too small to show a habit, in the same part. A list
 * that lacks it throughout is told of once. A cell may be empty because it was merged with the one above, so a row of a table counts as `alone`; where
 * few rows have the field, only one is told whose column has no filled cell above it.
 */
export function missingFields(plan: Plan, role: 'lead' | 'time'): readonly Missing[] {
  const counts = countsIn(plan);
  const told = new Set<Count>();
  return groupsIn(plan).flatMap((group): readonly Missing[] => {
    if (group[role].length === 0) return [];
    const own = counts.narrow.get(group.section)?.get(group.wide);
    const siblings = own && own.total > ENOUGH ? own : counts.wide.get(group.wide);
    if (!siblings) return [];
    const carrying = siblings.total - siblings[role];
    const isTable = group.wide.endsWith('E');
    if (carrying >= ENOUGH && carrying / (siblings.total - 1) >= MOST) {
      const missing = group[role].filter((task) => hasWords(task) && (!isTable || task.emptyCells.includes(role)));
      return missing.map((task) => ({ task, kind: isTable ? 'alone' : 'beside', count: 1 }));
    }
    const empty = (role === 'lead' ? group.emptyLead : group.emptyTime).filter(hasWords);
    if (isTable && carrying > 0) return empty.map((task) => ({ task, kind: 'alone', count: 1 }));
    const lacking = isTable ? empty : group[role].filter((task) => hasWords(task) && isMeasured(task, role));
    const [first] = lacking;
    if (!first) return [];
    if (siblings.total === 1 || (siblings.total === 2 && carrying === 1)) return first.ownNumber || isTable ? [{ task: first, kind: 'alone', count: 1 }] : [];
    if (carrying > 0 || told.has(siblings) || (siblings.total <= ENOUGH && !isTable)) return [];
    told.add(siblings);
    return [{ task: first, kind: 'list', count: siblings.total }];
  });
}

/** The title says something: not only the number that a table was read wrongly at. */
function hasWords({ titleText }: Task): boolean {
  return /\p{L}{2}/u.test(titleText);
}

/** Fields that only who is given work has. What has a place or an audience is an event. */
const OF_WORK: readonly FieldRole[] = ['lead', 'partners', 'time', 'product'];
const OF_EVENT: readonly FieldRole[] = ['place', 'audience'];

/** True when the task shows by another labelled field that `role` belongs to it. What stands below an agency, or is one, has its lead there. */
function isMeasured({ fields, section, titleText }: Task, role: FieldRole): boolean {
  if (standsIn(section, 'agency') || isAgencyTitle(titleText.split(/ [-–(]/)[0] ?? '')) return false;
  return fields.some(({ role: other, label }) => other !== role && label && OF_WORK.includes(other)) && !fields.some((field) => OF_EVENT.includes(field.role));
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

/** The sentence says who leads, in a way that was not understood. */
function saysWhoLeads({ title: { block } }: Task): boolean {
  return / chu tri(?![a-z])/.test(block.folded);
}

/** The task has the field; an empty value counts, it is told apart. */
function has(task: Task, role: FieldRole): boolean {
  return task.fields.some((field) => field.role === role);
}

/** How a task is named to its reader: "Nhiệm vụ 6.5", "Nhiệm vụ VIII.2", or by its first words when it has no number. */
export function taskName(task: Task): string {
  if (task.ownNumber && task.number) return `Nhiệm vụ ${fullNumber(task.number, task.section)}`;
  const words = task.titleText.split(' ');
  return `Nhiệm vụ “${words.slice(0, 8).join(' ')}${words.length > 8 ? '…' : ''}”`;
}

/** A number that begins anew in each section stands behind that of the section. */
function fullNumber(number: string, section: Section | null): string {
  const above = section?.number;
  return above && /^(?:\d{1,3}|\p{Ll})$/u.test(number) && /^(?:[IVXLC]{1,8}|\d{1,3}(?:\.\d{1,3}){0,3})$/.test(above) && above !== number
    ? `${above}.${number}`
    : number;
}
