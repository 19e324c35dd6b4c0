import { foldedWords } from '../../catalog/search/search-words';
import { tableDate } from '../../text/calendar';
import { foldKey } from '../../text/fold';
import type { BoardTask } from './facts';

/** A plan of a folder, with what is compared with the others. Plain data. */
export interface PlanFacts<T extends BoardTask = BoardTask> {
  readonly name: string;
  /** Year of issue; null when the plan is not dated. */
  readonly year: number | null;
  /** Code of the province; null when unknown. */
  readonly province: string | null;
  readonly tasks: readonly T[];
  /** Documents cited with number and day. */
  readonly citations: readonly { readonly key: string; readonly label: string; readonly date: string }[];
}

/** Something that does not go together in two or more plans. */
export interface Conflict<T extends BoardTask> {
  readonly kind: 'two-leads' | 'two-dates';
  readonly label: string;
  /** The tasks in question; empty for citations. */
  readonly tasks: readonly T[];
  readonly plans: readonly string[];
}

/** Shorter titles ("Sơ kết, tổng kết") are many tasks. */
const MIN_TITLE_WORDS = 7;

/** The same task given to different leads in plans of one province and year, and documents that plans cite with different days. */
export function conflictsOf<T extends BoardTask>(plans: readonly PlanFacts<T>[]): Conflict<T>[] {
  return [...twoLeads(plans), ...twoDates(plans)];
}

function twoLeads<T extends BoardTask>(plans: readonly PlanFacts<T>[]): Conflict<T>[] {
  const same = new Map<string, { task: T; plan: PlanFacts<T> }[]>();
  for (const plan of plans)
    for (const task of plan.tasks) {
      const title = foldedWords(task.title).join(' ');
      if (task.lead === null || title.split(' ').length < MIN_TITLE_WORDS) continue;
      const key = `${plan.province} ${plan.year} ${title}`;
      const list = same.get(key);
      if (list) list.push({ task, plan });
      else same.set(key, [{ task, plan }]);
    }
  return [...same.values()].flatMap((found) => {
    const leads = new Set(found.map(({ task }) => [...(task.lead?.names ?? [])].map(foldKey).sort().join('|')));
    const owners = [...new Set(found.map(({ plan }) => plan.name))];
    if (leads.size < 2 || owners.length < 2) return [];
    return [{ kind: 'two-leads' as const, label: found[0]?.task.title ?? '', tasks: found.map(({ task }) => task), plans: owners }];
  });
}

function twoDates<T extends BoardTask>(plans: readonly PlanFacts<T>[]): Conflict<T>[] {
  const said = new Map<string, { label: string; dates: Map<string, Set<string>> }>();
  for (const { name, citations } of plans)
    for (const { key, label, date } of citations) {
      const known = said.get(key) ?? { label, dates: new Map() };
      known.dates.set(date, (known.dates.get(date) ?? new Set()).add(name));
      said.set(key, known);
    }
  return [...said.values()].flatMap(({ label, dates }) =>
    dates.size < 2
      ? []
      : [
          {
            kind: 'two-dates' as const,
            label: `${label}: ${[...dates].map(([date, names]) => `ngày ${tableDate(date)} (${[...names].slice(0, 3).join(', ')})`).join('; ')}`,
            tasks: [],
            plans: [...new Set([...dates.values()].flatMap((names) => [...names]))],
          },
        ],
  );
}
