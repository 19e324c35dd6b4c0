import type { IsoDate } from '../text/calendar';
import { remembered } from '../text/remembered';
import type { AgencyEntry, Catalog, SearchHit } from './catalog';
import { NameIndex } from './name-index';
import { isCurrent, isOver } from './validity';

/** What plans of a province name most comes first when the words fit as well. */
const LEVEL_COST: Readonly<Record<string, number>> = { tinh: 0, xa: 0.1, 'trung-uong': 0.15, huyen: 0.2 };
/** Only some provinces have such an agency. */
const RARE = 0.5;
/** Who does the work of an outdated agency now stands behind what was typed itself. */
const SUCCESSOR = 0.4;
/** What each further successor costs: the first one of the data took most of the work. */
const NEXT_SUCCESSOR = 0.25;
/** Outdated names that are shown, last in the list. */
const MAX_OUTDATED = 3;
/** Days whose views are kept: documents that are open have few different ones. */
const MAX_DAYS = 8;

/** Searches agencies by what people type; see `searchAgencies`. */
export type AgencySearch = (query: string, options: { readonly asOf: IsoDate; readonly limit: number }) => readonly SearchHit<AgencyEntry>[];

/**
 * A search over `entries`; the index is built at the first call. Current names first; then, at most three, outdated ones. Where an outdated name
 * was typed, those who hold its work on the day `asOf` are found too. The score falls from 100; hits of one search can be compared.
 */
export function createAgencySearch(entries: readonly AgencyEntry[]): AgencySearch {
  let index: NameIndex<AgencyEntry> | null = null;
  const days = new Map<IsoDate, DayView>();
  return (query, { asOf, limit }) => {
    index ??= new NameIndex(entries.map((entry) => ({ entry, forms: [entry.name, ...entry.aliases, ...symbolsOf(entry)], extra: placeCost(entry) })));
    let view = days.get(asOf);
    if (!view) {
      for (const oldest of days.keys()) if (days.size >= MAX_DAYS) days.delete(oldest);
      view = new DayView(entries, asOf);
      days.set(asOf, view);
    }
    return searchOn(index, view, query, limit);
  };
}

function symbolsOf(entry: AgencyEntry): string[] {
  return entry.symbol === null ? [] : entry.symbol.split('|');
}

function placeCost(entry: AgencyEntry): number {
  return (LEVEL_COST[entry.level] ?? 0.2) + (entry.presence === 'some' ? RARE : 0);
}

const OTHER = 0;
const CURRENT = 1;
const OVER = 2;

/** What holds of each entry, by number, on one day. */
class DayView {
  /** `CURRENT`, `OVER`, or neither: a name that is not right yet. */
  readonly state: Uint8Array;
  private readonly numbers: ReadonlyMap<string, number>;
  private readonly known: (readonly number[] | undefined)[] = [];

  constructor(
    private readonly entries: readonly AgencyEntry[],
    day: IsoDate,
  ) {
    this.state = Uint8Array.from(entries, (entry) => (isCurrent(entry, day) ? CURRENT : isOver(entry, day) ? OVER : OTHER));
    this.numbers = new Map(entries.map(({ id }, i) => [id, i]));
  }

  /** Who holds the work of an entry, in the order of the data, following the chain. */
  successors(of: number): readonly number[] {
    this.known[of] ??= this.follow(of);
    return this.known[of];
  }

  private follow(of: number): number[] {
    const found: number[] = [];
    const seen = new Set([of]);
    const waiting = [...(this.entries[of]?.successors ?? [])];
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const successor = this.numbers.get(next.id);
      if (successor === undefined || seen.has(successor)) continue;
      seen.add(successor);
      if (this.state[successor] === CURRENT) found.push(successor);
      else waiting.push(...(this.entries[successor]?.successors ?? []));
    }
    return found;
  }
}

/** A hit by number. Of two that cost the same the one whose own words cost less stands first, then the one found first. */
interface Candidate {
  readonly entry: number;
  cost: number;
  /** -1: the name. */
  form: number;
  /** What its own words cost; Infinity for one that was found as a successor only. */
  readonly own: number;
}

function searchOn(index: NameIndex<AgencyEntry>, view: DayView, query: string, limit: number): SearchHit<AgencyEntry>[] {
  const { found, costs, forms } = index.match(query);
  const current: Candidate[] = [];
  const outdated: Candidate[] = [];
  for (const entry of found) {
    const state = view.state[entry];
    if (state === OTHER) continue;
    const cost = costs[entry] as number;
    (state === CURRENT ? current : outdated).push({ entry, cost, form: forms[entry] as number, own: cost });
  }
  outdated.sort((a, b) => a.cost - b.cost);
  addSuccessors(current, outdated, view);
  let best = outdated[0]?.cost ?? Number.POSITIVE_INFINITY;
  for (const { cost } of current) if (cost < best) best = cost;
  const last = outdated.filter(({ cost }) => cost <= best + SUCCESSOR).slice(0, Math.min(MAX_OUTDATED, limit));
  const first = firstOf(current, limit - last.length);
  const hit = ({ entry, form, cost }: Candidate, behind: number): SearchHit<AgencyEntry> => {
    const found = index.entries[entry] as AgencyEntry;
    return { entry: found, form: form < 0 ? found.name : index.textOf(form), score: 100 - 10 * cost - behind };
  };
  return [...first.map((each) => hit(each, 0)), ...last.map((each) => hit(each, 100))];
}

/** Who does the work of an outdated agency that was typed is found as well. */
function addSuccessors(current: Candidate[], outdated: readonly Candidate[], view: DayView): void {
  for (const { entry, cost } of outdated) {
    for (const [i, successor] of view.successors(entry).entries()) {
      const total = cost + SUCCESSOR + i * NEXT_SUCCESSOR;
      const known = current.find((each) => each.entry === successor);
      if (!known) current.push({ entry: successor, cost: total, form: -1, own: Number.POSITIVE_INFINITY });
      else if (total < known.cost) {
        known.cost = total;
        known.form = -1;
      }
    }
  }
}

/** The first `count` of `candidates` in order: most of what a few letters meet is never shown, and need not be sorted. */
function firstOf(candidates: readonly Candidate[], count: number): Candidate[] {
  const first: Candidate[] = [];
  for (const candidate of candidates) {
    let at = first.length;
    while (at > 0 && isBefore(candidate, first[at - 1] as Candidate)) at--;
    if (at >= count) continue;
    if (first.length === count) first.pop();
    first.splice(at, 0, candidate);
  }
  return first;
}

/** Candidates come in the order in which they were found: of two that are alike the first stays first. */
function isBefore(a: Candidate, b: Candidate): boolean {
  return a.cost < b.cost || (a.cost === b.cost && a.own < b.own);
}

const searchOf = remembered((catalog: Catalog): AgencySearch => createAgencySearch(catalog.allAgencies()));

/** Agencies of `catalog` by what people type: without marks, initials, mixtures, Telex and VNI left-overs. The index is made once per catalogue, at the first query. */
export function searchAgencies(
  catalog: Catalog,
  query: string,
  options: { readonly asOf: IsoDate; readonly limit: number },
): readonly SearchHit<AgencyEntry>[] {
  return searchOf(catalog)(query, options);
}
