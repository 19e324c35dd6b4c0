// Findings about outdated names, remembered with the name while nothing they were made from has changed.
import type { Catalog, Province } from '../catalog/catalog';
import type { IsoDate, Plan } from '../model/types';
import type { Block } from '../syntax/block';
import { provinceOf, workOf } from './name-context';
import { onlyName, sameBlocks } from './name-fixes';
import { judgedDay, type OutdatedBy, type OutdatedName, outdatedNames } from './outdated-names';
import type { Finding } from './rule';

interface Memory {
  readonly day: IsoDate;
  readonly title: string | null;
  readonly province: Province | undefined;
  readonly work: readonly Block[];
  readonly finding: Finding;
}

const memory = new WeakMap<OutdatedName, Memory>();

/**
 * One finding for each outdated name that `rule` speaks of, made by `make`. A name alone on its line is judged anew each time: its neighbours
 * have a say; the others depend on their block, their task, title and province only.
 */
export function* nameFindings(plan: Plan, catalog: Catalog, asOf: IsoDate, rule: OutdatedBy, make: (name: OutdatedName) => Finding): Iterable<Finding> {
  const day = judgedDay(asOf);
  const { title } = plan.header;
  const province = provinceOf(plan, catalog);
  for (const name of outdatedNames(plan, catalog, asOf)) {
    if (name.rule !== rule || !isOfProvince(name, province, catalog)) continue;
    const work = workOf(plan, name.block);
    const known = memory.get(name);
    if (known && known.day === day && known.title === title && known.province === province && sameBlocks(known.work, work)) {
      yield known.finding;
      continue;
    }
    const finding = make(name);
    if (onlyName(name.block, name.mentions) === null) memory.set(name, { day, title, province, work, finding });
    yield finding;
  }
}

/** "Báo TN" may be a national paper: initials are those of a province only in its own plans. */
function isOfProvince({ mentions, index }: OutdatedName, province: Province | undefined, catalog: Catalog): boolean {
  const place = mentions[index]?.place;
  return !place?.initials || place.entries.some((id) => province !== undefined && catalog.province(catalog.agency(id)?.name ?? '') === province);
}
