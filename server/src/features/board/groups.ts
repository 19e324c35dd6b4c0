import type { IsoDate } from '../../text/calendar';
import { foldKey } from '../../text/fold';
import { DUE_WORDS, type Due, dueOf } from './due';
import type { BoardTask } from './facts';

/** A line of a board below which tasks stand. */
export interface BoardGroup<T> {
  /** The same for the same group after an edit. */
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly entries: readonly BoardEntry<T>[];
}

export interface BoardEntry<T> {
  readonly task: T;
  /** What the agency of the group does in it; null in other groups. */
  readonly role: 'lead' | 'partners' | null;
}

export const NO_LEAD = 'Chưa ghi chủ trì';
const NO_SECTION = 'Đầu văn bản';

/** By agency: those without a lead first, then by the number of tasks led. In a group what it leads stands before what it joins in. */
export function byAgency<T extends BoardTask>(tasks: readonly T[]): BoardGroup<T>[] {
  const leads = new Map<string, T[]>();
  const partners = new Map<string, T[]>();
  const labels = new Map<string, string>();
  const add = (map: Map<string, T[]>, name: string, task: T) => {
    const key = foldKey(name);
    if (!labels.has(key)) labels.set(key, name);
    push(map, key, task);
  };
  for (const task of tasks) {
    for (const name of task.lead?.names ?? []) add(leads, name, task);
    for (const name of task.partners?.names ?? []) add(partners, name, task);
  }
  const groups = [...labels].map(([id, label]) => {
    const led = leads.get(id) ?? [];
    const joined = partners.get(id) ?? [];
    return {
      id,
      label,
      description: [led.length > 0 ? `chủ trì ${led.length}` : '', joined.length > 0 ? `phối hợp ${joined.length}` : ''].filter(Boolean).join(' · '),
      entries: [...led.map((task) => ({ task, role: 'lead' as const })), ...joined.map((task) => ({ task, role: 'partners' as const }))],
      led: led.length,
    };
  });
  groups.sort((a, b) => b.led - a.led || b.entries.length - a.entries.length || (a.id < b.id ? -1 : 1));
  const without = plainGroup(
    '',
    NO_LEAD,
    tasks.filter(({ lead }) => lead === null),
  );
  return without.entries.length > 0 ? [without, ...groups] : groups;
}

/** By deadline, seen from `today`; in a group the nearest first. Empty groups are left out. */
export function byDeadline<T extends BoardTask>(tasks: readonly T[], today: IsoDate): BoardGroup<T>[] {
  const found = new Map<Due, T[]>();
  for (const task of tasks) push(found, dueOf(task, today), task);
  return (Object.keys(DUE_WORDS) as Due[]).flatMap((due) => {
    const own = found.get(due);
    return own
      ? [
          plainGroup(
            due,
            DUE_WORDS[due],
            [...own].sort((a, b) => compare(a.time?.to, b.time?.to)),
          ),
        ]
      : [];
  });
}

/** By the heading they stand under, in the order of the text. */
export function bySection<T extends BoardTask>(tasks: readonly T[], labelOf: (task: T) => string = ({ section }) => section ?? NO_SECTION): BoardGroup<T>[] {
  const found = new Map<string, T[]>();
  for (const task of tasks) push(found, labelOf(task), task);
  return [...found].map(([label, own]) => plainGroup(label, label, own));
}

/** A group of tasks in no particular role. */
export function plainGroup<T extends BoardTask>(id: string, label: string, tasks: readonly T[]): BoardGroup<T> {
  return { id, label, description: String(tasks.length), entries: tasks.map((task) => ({ task, role: null })) };
}

function compare(a: IsoDate | null | undefined, b: IsoDate | null | undefined): number {
  return (a ?? '9999') < (b ?? '9999') ? -1 : (a ?? '9999') > (b ?? '9999') ? 1 : 0;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
