import type { IsoDate } from '../model/types';
import { remembered } from '../text/remembered';
import type { AgencyEntry, Catalog, SearchHit } from './catalog';
import { type Form, initialsOf, matchCost, readyQuery } from './search-form';
import { foldedWords, isConnector, queryWords } from './search-words';

/** What a hit costs above its best neighbour before it is left out. */
const REACH = 2.5;
/** Long enough for every name; longer ones are matched by their first words. */
const MAX_FORM_WORDS = 40;

/** What a name costs for being one of several forms, in the order the forms are given. */
const LATER_FORM = 0.12;

/** An entry and its forms, the first of which is its name. */
export interface Named<T> {
  readonly entry: T;
  readonly forms: readonly string[];
}

/** A hit of `NameIndex`: the lower the cost the better. */
export interface NameMatch<T> {
  readonly entry: T;
  readonly form: string;
  readonly cost: number;
}

/** Names made ready to be searched by what people type. Built once; searching changes nothing. */
export class NameIndex<T> {
  private readonly forms: (Form & { readonly entry: T; readonly extra: number })[] = [];

  constructor(names: Iterable<Named<T>>) {
    for (const { entry, forms } of names) {
      forms.forEach((text, i) => {
        const words = foldedWords(text).slice(0, MAX_FORM_WORDS);
        if (words.length > 0)
          this.forms.push({ text, words, connectors: words.map(isConnector), initials: initialsOf(words), entry, extra: i === 0 ? 0 : LATER_FORM });
      });
    }
  }

  /** The entries that `query` can mean, each once with its best form, cheapest first. `extra` is added to the cost of an entry. */
  search(query: string, extra: (entry: T) => number = () => 0): NameMatch<T>[] {
    const words = readyQuery(queryWords(query));
    const best = new Map<T, NameMatch<T>>();
    for (const form of this.forms) {
      const match = matchCost(words, form);
      if (match === Number.POSITIVE_INFINITY) continue;
      const cost = match + form.extra + extra(form.entry);
      const known = best.get(form.entry);
      if (!known || cost < known.cost) best.set(form.entry, { entry: form.entry, form: form.text, cost });
    }
    const all = [...best.values()].sort((a, b) => a.cost - b.cost);
    const limit = (all[0]?.cost ?? 0) + REACH;
    return all.filter(({ cost }) => cost <= limit);
  }
}

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

/** Searches agencies by what people type; see `searchAgencies`. */
export type AgencySearch = (query: string, options: { readonly asOf: IsoDate; readonly limit: number }) => readonly SearchHit<AgencyEntry>[];

/**
 * A search over `entries`; the index is built at the first call. Current names first; then, at most three, outdated ones. Where an outdated name
 * was typed, those who hold its work on the day `asOf` are found too. The score falls from 100; hits of one search can be compared.
 */
export function createAgencySearch(entries: readonly AgencyEntry[]): AgencySearch {
  let index: NameIndex<AgencyEntry> | null = null;
  let byId: Map<string, AgencyEntry> | null = null;
  return (query, { asOf, limit }) => {
    index ??= new NameIndex(entries.map((entry) => ({ entry, forms: [entry.name, ...entry.aliases, ...symbolsOf(entry)] })));
    byId ??= new Map(entries.map((entry) => [entry.id, entry]));
    const current = new Map<AgencyEntry, NameMatch<AgencyEntry>>();
    const outdated: NameMatch<AgencyEntry>[] = [];
    for (const match of index.search(query, placeCost)) {
      if (isCurrent(match.entry, asOf)) current.set(match.entry, match);
      else if (match.entry.validTo !== null && match.entry.validTo <= asOf) outdated.push(match);
    }
    for (const match of outdated) {
      currentSuccessors(match.entry, byId, asOf).forEach((entry, i) => {
        const cost = match.cost + SUCCESSOR + i * NEXT_SUCCESSOR;
        const known = current.get(entry);
        if (!known || cost < known.cost) current.set(entry, { entry, form: entry.name, cost });
      });
    }
    const first = [...current.values()].sort((a, b) => a.cost - b.cost);
    const reach = Math.min(first[0]?.cost ?? Number.POSITIVE_INFINITY, outdated[0]?.cost ?? Number.POSITIVE_INFINITY) + SUCCESSOR;
    const last = outdated.filter(({ cost }) => cost <= reach).slice(0, Math.min(MAX_OUTDATED, limit));
    const scored = [...first.slice(0, limit - last.length), ...last];
    return scored.map(({ entry, form, cost }, i) => ({ entry, form, score: 100 - 10 * cost - (i >= scored.length - last.length ? 100 : 0) }));
  };
}

function symbolsOf(entry: AgencyEntry): string[] {
  return entry.symbol === null ? [] : entry.symbol.split('|');
}

function placeCost(entry: AgencyEntry): number {
  return (LEVEL_COST[entry.level] ?? 0.2) + (entry.presence === 'some' ? RARE : 0);
}

function isCurrent(entry: AgencyEntry, day: IsoDate): boolean {
  return (entry.validFrom === null || entry.validFrom <= day) && (entry.validTo === null || day < entry.validTo);
}

/** Who holds the work of `entry` on `day`, in the order of the data, following the chain. */
function currentSuccessors(entry: AgencyEntry, byId: ReadonlyMap<string, AgencyEntry>, day: IsoDate): AgencyEntry[] {
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

const searchOf = remembered((catalog: Catalog): AgencySearch => createAgencySearch(catalog.allAgencies()));

/** Agencies of `catalog` by what people type: without marks, initials, mixtures, Telex and VNI left-overs. The index is made once per catalogue, at the first query. */
export function searchAgencies(
  catalog: Catalog,
  query: string,
  options: { readonly asOf: IsoDate; readonly limit: number },
): readonly SearchHit<AgencyEntry>[] {
  return searchOf(catalog)(query, options);
}
