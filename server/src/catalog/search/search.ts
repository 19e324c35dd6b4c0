import type { IsoDate } from '../../text/calendar';
import { once } from '../../text/once';
import type { AgencyEntry, SearchHit } from '../catalog';
import { isCurrent, isOver } from '../validity';
import { NameIndex, type NameMatch } from './name-index';

/** What plans of a province name most comes first when the words fit as well. */
const LEVEL_COST: Readonly<Record<string, number>> = { tinh: 0, xa: 0.1, 'trung-uong': 0.15, huyen: 0.2 };
/** Only some provinces have such an agency, or plans seldom name it. */
const RARE = 0.5;
/** Who does the work of an outdated agency now stands behind what was typed itself. */
const SUCCESSOR = 0.4;
/** What each further successor costs: the first one of the data took most of the work. */
const NEXT_SUCCESSOR = 0.25;
/** Outdated names that are shown, last in the list. */
const MAX_OUTDATED = 3;
/** Searches agencies by what people type; see `Catalog.searchAgencies`. */
export type AgencySearch = (query: string, options: { readonly asOf: IsoDate; readonly limit: number }) => readonly SearchHit<AgencyEntry>[];

/**
 * A search over `entries`; the index is built at the first call. Current names first; then, at most three, outdated ones. Where an outdated name
 * was typed, those who hold its work on the day `asOf` are found too. The score falls from 100; hits of one search can be compared.
 */
export function createAgencySearch(entries: readonly AgencyEntry[]): AgencySearch {
  const index = once(
    () => new NameIndex(entries.map((entry) => ({ entry, forms: [entry.name, ...entry.aliases, ...symbolsOf(entry)], extra: placeCost(entry) }))),
  );
  const byId = once(() => new Map(entries.map((entry) => [entry.id, entry])));
  return (query, { asOf, limit }) => {
    const found = index().search(query);
    const outdated = found.filter(({ entry }) => isOver(entry, asOf));
    const current = withSuccessors(
      found.filter(({ entry }) => isCurrent(entry, asOf)),
      outdated,
      (entry) => currentSuccessors(entry, asOf, byId()),
    );
    const best = Math.min(current[0]?.cost ?? Number.POSITIVE_INFINITY, outdated[0]?.cost ?? Number.POSITIVE_INFINITY);
    const last = outdated.filter(({ cost }) => cost <= best + SUCCESSOR).slice(0, Math.min(MAX_OUTDATED, limit));
    return [...current.slice(0, limit - last.length).map((match) => hit(match, 0)), ...last.map((match) => hit(match, 100))];
  };
}

function hit({ entry, form, cost }: NameMatch<AgencyEntry>, behind: number): SearchHit<AgencyEntry> {
  return { entry, form, score: 100 - 10 * cost - behind };
}

function symbolsOf(entry: AgencyEntry): string[] {
  return entry.symbol === null ? [] : entry.symbol.split('|');
}

function placeCost(entry: AgencyEntry): number {
  return (LEVEL_COST[entry.level] ?? 0.2) + (entry.presence === 'some' || entry.rare ? RARE : 0);
}

/** Who holds the work of `entry` on `day`, in the order of the data, following the chain. */
function currentSuccessors(entry: AgencyEntry, day: IsoDate, byId: ReadonlyMap<string, AgencyEntry>): AgencyEntry[] {
  const found: AgencyEntry[] = [];
  const seen = new Set([entry.id]);
  const waiting = [...entry.successors];
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const successor = byId.get(next.id);
    if (!successor || seen.has(successor.id)) continue;
    seen.add(successor.id);
    if (isCurrent(successor, day)) found.push(successor);
    else waiting.push(...successor.successors);
  }
  return found;
}

/** `own` and who does the work of the outdated agencies that were typed, cheapest first. Of two that cost the same the one whose own words cost less stands first. */
function withSuccessors(
  own: readonly NameMatch<AgencyEntry>[],
  outdated: readonly NameMatch<AgencyEntry>[],
  successorsOf: (entry: AgencyEntry) => readonly AgencyEntry[],
): NameMatch<AgencyEntry>[] {
  const matches = new Map(own.map((match) => [match.entry, match]));
  for (const { entry, cost } of outdated) {
    for (const [i, successor] of successorsOf(entry).entries()) {
      const total = cost + SUCCESSOR + i * NEXT_SUCCESSOR;
      if (total < (matches.get(successor)?.cost ?? Number.POSITIVE_INFINITY)) matches.set(successor, { entry: successor, form: successor.name, cost: total });
    }
  }
  // The map keeps the order of the first finding: own words first, cheapest first; sorting is stable.
  return [...matches.values()].sort((a, b) => a.cost - b.cost);
}
