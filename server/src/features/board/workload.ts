import type { Catalog } from '../../catalog/catalog';
import type { IsoDate } from '../../text/calendar';
import type { BoardTask } from './facts';
import { matrixOf } from './matrix';

/** So many times as many tasks as the agency in the middle leads, and at least so many, are a lot. */
const TIMES_THE_MEDIAN = 4;
const AT_LEAST = 10;

/** Agencies that lead far more of `tasks` than the others, most first. */
export function overloaded(tasks: readonly BoardTask[]): readonly { readonly name: string; readonly lead: number }[] {
  const leading = matrixOf(tasks).agencies.filter(({ lead }) => lead > 0);
  const median = leading[Math.floor(leading.length / 2)]?.lead ?? 0;
  return leading.filter(({ lead }) => lead >= AT_LEAST && lead >= TIMES_THE_MEDIAN * median);
}

/** Departments that every province has on `day` and that none of `tasks` names, as lead or partner. */
export function neverNamed(tasks: readonly BoardTask[], catalog: Catalog, day: IsoDate): readonly string[] {
  const named = new Set(tasks.flatMap(({ lead, partners }) => [...(lead?.names ?? []), ...(partners?.names ?? [])]));
  const departments = catalog.allAgencies().filter(({ kind, level, presence }) => kind === 'so' && level === 'tinh' && presence === 'all');
  return departments.filter((entry) => catalog.isCurrent(entry, day) && !named.has(entry.name)).map(({ name }) => name);
}
