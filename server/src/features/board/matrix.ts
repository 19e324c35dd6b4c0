import { foldKey } from '../../text/fold';
import type { BoardTask } from './facts';

/** Agencies against tasks. */
export interface Matrix {
  /** Most tasks led first. */
  readonly agencies: readonly { readonly name: string; readonly lead: number; readonly partners: number }[];
  /** For each task, in the order given, the indexes of its agencies. */
  readonly rows: readonly { readonly lead: readonly number[]; readonly partners: readonly number[] }[];
}

/** Who leads and who joins in which of `tasks`. */
export function matrixOf(tasks: readonly BoardTask[]): Matrix {
  const counts = new Map<string, { name: string; lead: number; partners: number }>();
  const count = (name: string, role: 'lead' | 'partners') => {
    const key = foldKey(name);
    const known = counts.get(key) ?? { name, lead: 0, partners: 0 };
    known[role]++;
    counts.set(key, known);
  };
  for (const { lead, partners } of tasks) {
    for (const name of lead?.names ?? []) count(name, 'lead');
    for (const name of partners?.names ?? []) count(name, 'partners');
  }
  const sorted = [...counts].sort(([a, x], [b, y]) => y.lead - x.lead || y.partners - x.partners || (a < b ? -1 : 1));
  const index = new Map(sorted.map(([key], i) => [key, i]));
  const indexes = (names: readonly string[] | undefined) => (names ?? []).map((name) => index.get(foldKey(name)) as number);
  return {
    agencies: sorted.map(([, entry]) => entry),
    rows: tasks.map(({ lead, partners }) => ({ lead: indexes(lead?.names), partners: indexes(partners?.names) })),
  };
}
