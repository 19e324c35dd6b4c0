// Findings about outdated names.
import type { Catalog, Province } from '../../catalog/catalog';
import type { SectionChunk } from '../../model/types';
import type { Finding, SectionContext } from '../rule';
import { type NameScope, scopeOf } from './name-context';
import { isOwnPress, judgedDay, type OutdatedBy, type OutdatedName, outdatedNames } from './outdated-names';

/** One finding for each outdated name of a section chunk that `rule` speaks of, made by `make`. */
export function nameFindings(
  chunk: SectionChunk,
  context: SectionContext,
  rule: OutdatedBy,
  make: (name: OutdatedName, scope: NameScope) => Finding,
): readonly Finding[] {
  const { catalog, asOf, province, damaged } = context;
  if (asOf === null || damaged) return [];
  const day = judgedDay(asOf);
  const names = outdatedNames(chunk, catalog, day).filter((name) => name.rule === rule && isOfProvince(name, province, catalog) && !isOwnPress(name, province));
  if (names.length === 0) return [];
  const scope = scopeOf(chunk, context, day);
  return names.map((name) => make(name, scope));
}

/** "Báo TN" may be a national paper: initials are those of a province only in its own plans. */
function isOfProvince({ mentions, index }: OutdatedName, province: Province | undefined, catalog: Catalog): boolean {
  const place = mentions[index]?.place;
  return !place?.initials || place.entries.some((id) => province !== undefined && catalog.province(catalog.agency(id)?.name ?? '') === province);
}
