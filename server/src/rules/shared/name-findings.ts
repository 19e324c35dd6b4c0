// Findings about outdated names, remembered with the name while nothing they were made from has changed.
import type { Catalog, Province } from '../../catalog/catalog';
import type { SectionChunk } from '../../model/types';
import type { Block } from '../../syntax/block';
import type { IsoDate } from '../../text/calendar';
import type { Finding, SectionContext } from '../rule';
import { type NameScope, workOf } from './name-context';
import { onlyName, sameBlocks } from './name-fixes';
import { judgedDay, type OutdatedBy, type OutdatedName, outdatedNames } from './outdated-names';

interface Memory {
  readonly day: IsoDate;
  readonly title: string | null;
  readonly province: Province | undefined;
  readonly work: readonly Block[];
  readonly finding: Finding;
}

const memory = new WeakMap<OutdatedName, Memory>();

/**
 * One finding for each outdated name of a stretch that `rule` speaks of, made by `make`. A name alone on its line is judged anew each time:
 * its neighbours have a say; the others depend on their block, their task, title and province only.
 */
export function* nameFindings(
  chunk: SectionChunk,
  context: SectionContext,
  rule: OutdatedBy,
  make: (name: OutdatedName, scope: NameScope) => Finding,
): Iterable<Finding> {
  const { catalog, asOf, title, province, damaged } = context;
  if (asOf === null || damaged) return;
  const day = judgedDay(asOf);
  const names = outdatedNames(chunk, catalog, day);
  if (names.length === 0) return;
  const scope: NameScope = { ...context, chunk, day };
  for (const name of names) {
    if (name.rule !== rule || !isOfProvince(name, province, catalog)) continue;
    const work = workOf(chunk, name.block);
    const known = memory.get(name);
    if (known && known.day === day && known.title === title && known.province === province && sameBlocks(known.work, work)) {
      yield known.finding;
      continue;
    }
    const finding = make(name, scope);
    if (onlyName(name.block, name.mentions) === null) memory.set(name, { day, title, province, work, finding });
    yield finding;
  }
}

/** "Báo TN" may be a national paper: initials are those of a province only in its own plans. */
function isOfProvince({ mentions, index }: OutdatedName, province: Province | undefined, catalog: Catalog): boolean {
  const place = mentions[index]?.place;
  return !place?.initials || place.entries.some((id) => province !== undefined && catalog.province(catalog.agency(id)?.name ?? '') === province);
}
