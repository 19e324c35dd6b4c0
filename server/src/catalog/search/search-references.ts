import type { IsoDate } from '../../text/calendar';
import { fold } from '../../text/fold';
import { once } from '../../text/once';
import type { ReferenceEntry, SearchHit } from '../catalog';
import type { MoreReferences } from '../more-references';
import { latestFirst } from '../references';
import { foldedWords, type QueryWord, queryWords } from './search-words';

/** Short forms that people type for kinds of documents, folded. */
const KIND_SHORT: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    'nghi dinh': ['nd'],
    'nghi quyet': ['nq'],
    'quyet dinh': ['qd'],
    'chi thi': ['ct'],
    'thong tu': ['tt'],
    'thong tu lien tich': ['ttlt'],
    'ke hoach': ['kh'],
    'cong van': ['cv'],
    'cong dien': ['cd'],
    'ket luan': ['kl'],
    'bo luat': ['bl'],
    'phap lenh': ['pl'],
    'quy dinh': ['qd'],
    'huong dan': ['hd'],
    'bao cao': ['bc'],
    'thong bao': ['tb'],
    'to trinh': ['ttr'],
    'chuong trinh': ['ctr'],
  }),
);

/** Words of kinds and their short forms. */
const KIND_WORDS: ReadonlySet<string> = new Set([...KIND_SHORT].flatMap(([kind, short]) => [...kind.split(' '), ...short]).concat('luat'));

/** Words of a citation that say nothing of which document it is. */
const EMPTY_WORDS = new Set(['so', 'ngay', 'thang', 'nam', 'cua', 've', 'viec', 'va', 'cac', 'tai', 'theo']);

const COST = {
  typing: 0.15,
  prefix: 0.45,
  year: 0.1,
  issuer: 0.35,
  title: 0.2,
  /** Title words that do not follow each other as they were typed. */
  apart: 0.25,
  titleNumber: 0.9,
  initial: 0.2,
  decoded: 0.3,
  /** Behind documents in force: nobody knows, not in force yet. */
  unknown: 0.12,
  early: 0.5,
  amendment: 0.4,
  /** Documents of which little is known stand behind the others, older ones farther. */
  more: 0.35,
  yearOfMore: 0.01,
  /** For each word of a law's name that was not typed. */
  rest: 0.02,
} as const;
/** What a hit costs above the best one before it is left out. */
const REACH = 1.6;
/** Documents no longer in force that are shown behind the others. */
const MAX_OUTDATED = 3;

interface Indexed {
  readonly entry: ReferenceEntry;
  /** Words and short forms of the kind: "nghi", "dinh", "nd". */
  readonly kind: readonly string[];
  /** First part of the number without leading zeros, and its year: "9", "2017". */
  readonly count: string;
  readonly years: readonly string[];
  /** The other parts: "nd", "cp". */
  readonly symbol: readonly string[];
  readonly issuer: readonly string[];
  readonly title: readonly string[];
  /** First letters of the title's words: a run of initials is looked up in it. */
  readonly initials: string;
  /** All these words behind one blank each: a query is compared with those entries alone that have all its words. */
  readonly spaced: string;
}

/** Searches references by fragments of kind, number and title; see `Catalog.searchReferences`. */
export type ReferenceSearch = (query: string, options: { readonly asOf: IsoDate; readonly limit: number }) => readonly SearchHit<ReferenceEntry>[];

/**
 * A search over `entries`; the index is built at the first call. In force first, outdated last: unless the number was typed in full, then that
 * very document is what is asked for. Documents issued after `asOf` come behind those of their kind. `more`: further documents, asked where the query
 * says more than a kind.
 */
export function createReferenceSearch(entries: readonly ReferenceEntry[], more?: MoreReferences): ReferenceSearch {
  const index = once(() => entries.map(indexed));
  const byId = once(() => new Map(entries.map((entry) => [entry.id, entry])));
  return (query, { asOf, limit }) => {
    const words = queryWords(parted(query)).filter(({ readings }) => !EMPTY_WORDS.has(readings[0] as string));
    if (words.length === 0) return [];
    const starts = words.map(startsOf);
    const matches: Match[] = [];
    for (const item of index()) {
      const match = starts.every((readings) => isIn(readings, item)) ? matchOf(words, item, asOf) : null;
      if (match) matches.push(match);
    }
    if (more && words.some(({ readings: [typed = ''] }) => !KIND_WORDS.has(typed))) {
      const year = Number(asOf.slice(0, 4));
      for (const entry of more.having(starts)) {
        const match = matchOf(words, indexed(entry), asOf);
        if (match) matches.push({ ...match, cost: match.cost + COST.more + COST.yearOfMore * Math.max(0, year - Number(entry.date?.slice(0, 4))) });
      }
    }
    addSuccessors(matches, (id) => byId().get(id) ?? more?.withId(id), asOf);
    matches.sort((a, b) => a.cost - b.cost || latestFirst(a.entry, b.entry));
    const reach = (matches[0]?.cost ?? 0) + REACH;
    const near = matches.filter(({ cost }) => cost <= reach);
    const last = near.filter(({ outdated, named }) => outdated && !named).slice(0, Math.min(MAX_OUTDATED, limit));
    const first = near.filter(({ outdated, named }) => !outdated || named).slice(0, limit - last.length);
    return [...first.map((match) => hit(match, 0)), ...last.map((match) => hit(match, 100))];
  };
}

/** What a word of the query may be the start of: as it is read, and as a number without zeros in front. */
function startsOf({ readings }: QueryWord): readonly string[] {
  const [typed = ''] = readings;
  return /^0[0-9]/.test(typed) ? [...readings, typed.replace(/^0+(?=[0-9])/, '')] : readings;
}

/** Whether one of `readings` begins a word of the document, or is a run of its title's initials. */
function isIn(readings: readonly string[], { spaced, initials }: Indexed): boolean {
  return readings.some((reading) => spaced.includes(` ${reading}`) || (reading.length > 1 && initials.includes(reading)));
}

/** "nd30", "qd407" as two words. */
function parted(query: string): string {
  return query.replace(/(^|[^\p{L}\p{M}\p{N}])(n[dđ]|nq|q[dđ]|ct|tt|ttlt|kh|cv|kl|tb)(?=[0-9])/giu, '$1$2 ');
}

/** True when `entry` is no longer in force on `day`, as far as its data say. */
export function isOutdated(entry: ReferenceEntry, day: IsoDate): boolean {
  if (entry.effectiveTo !== null) return entry.effectiveTo <= day;
  return entry.status === 'het-hieu-luc';
}

interface Match {
  readonly entry: ReferenceEntry;
  cost: number;
  readonly outdated: boolean;
  /** Its number was typed in full. */
  readonly named: boolean;
}

function hit({ entry, cost }: Match, behind: number): SearchHit<ReferenceEntry> {
  return { entry, form: entry.number ?? entry.title, score: 100 - 10 * cost - behind };
}

/** What replaced an outdated document that was found is found as well. */
function addSuccessors(matches: Match[], lookUp: (id: string) => ReferenceEntry | undefined, asOf: IsoDate): void {
  const known = new Set(matches.map(({ entry }) => entry.id));
  for (const { entry, cost, outdated } of [...matches]) {
    if (!outdated) continue;
    for (const id of entry.replacedBy) {
      const successor = lookUp(id);
      if (!successor || known.has(id) || isOutdated(successor, asOf)) continue;
      known.add(id);
      matches.push({ entry: successor, cost: cost + COST.early, outdated: false, named: false });
    }
  }
}

function indexed(entry: ReferenceEntry): Indexed {
  const kind = foldedWords(entry.type);
  const parts = fold((entry.number ?? '').normalize('NFC')).match(/[0-9]+|[a-z]+[0-9]*/g) ?? [];
  const digits = parts.filter((part) => /^[0-9]/.test(part));
  const title = foldedWords(`${entry.title} ${entry.shortTitle ?? ''}`).slice(0, 60);
  const item = {
    kind: [...kind, ...(KIND_SHORT.get(kind.join(' ')) ?? [])],
    count: (digits[0] ?? '').replace(/^0+(?=[0-9])/, ''),
    years: [...new Set([...digits.slice(1), entry.date?.slice(0, 4) ?? ''])].filter((year) => year !== ''),
    symbol: parts.filter((part) => !/^[0-9]/.test(part)),
    issuer: foldedWords(entry.issuer),
    title,
  };
  const words = [...item.kind, ...item.symbol, ...item.issuer, ...title, item.count, ...item.years];
  return { entry, ...item, initials: title.map((word) => word[0]).join(''), spaced: words.map((word) => ` ${word}`).join('') };
}

/** Where a word of the query was found: `at` is its place in the title, -1 elsewhere. */
interface Place {
  readonly cost: number;
  readonly at: number;
  readonly number: boolean;
}

function matchOf(words: readonly QueryWord[], item: Indexed, asOf: IsoDate): Match | null {
  let cost = 0;
  let before = -1;
  let named = false;
  let inTitle = 0;
  for (let i = 0; i < words.length; i++) {
    const place = placeOf(words[i] as QueryWord, item, i === words.length - 1, before, words.length === 1);
    if (!place) return null;
    cost += place.cost;
    if (place.at >= 0) {
      if (before >= 0 && place.at !== before + 1) cost += COST.apart;
      before = place.at;
      inTitle++;
    }
    named ||= place.number;
  }
  const { entry } = item;
  // The shorter of two names that both hold the words is nearer to what was typed; amending laws stand behind what they amend.
  if (inTitle > 0) cost += Math.min(COST.rest * (item.title.length - inTitle), 0.3);
  if (item.title[0] === 'sua' || (item.title[0] === 'luat' && item.title[1] === 'sua')) cost += COST.amendment;
  // A law is what a title names first.
  if (inTitle > 0 && !/^(Luật|Bộ luật|Pháp lệnh|Hiến pháp)$/.test(entry.type)) cost += 0.05;
  if (entry.status === 'khong-ro') cost += COST.unknown;
  if ((entry.date !== null && entry.date > asOf) || (entry.effectiveFrom !== null && entry.effectiveFrom > asOf)) cost += COST.early;
  return { entry, cost, outdated: isOutdated(entry, asOf), named };
}

/** The cheapest place of a word in a document; null when it has none. */
function placeOf({ readings }: QueryWord, item: Indexed, last: boolean, before: number, alone: boolean): Place | null {
  let best: Place | null = null;
  for (let r = 0; r < readings.length; r++) {
    const place = placeOfReading(readings[r] as string, item, last, before, alone);
    if (place && (!best || place.cost + (r > 0 ? COST.decoded : 0) < best.cost)) best = r > 0 ? { ...place, cost: place.cost + COST.decoded } : place;
  }
  return best;
}

function placeOfReading(word: string, item: Indexed, last: boolean, before: number, alone: boolean): Place | null {
  if (/^[0-9]+$/.test(word)) return placeOfNumber(word, item, last, before);
  if (item.kind.includes(word) || item.symbol.includes(word)) return { cost: 0, at: item.title[before + 1] === word ? before + 1 : -1, number: false };
  const title = placeInTitle(word, item, last, before);
  if (title) return title;
  if (item.issuer.includes(word)) return { cost: COST.issuer, at: -1, number: false };
  if (startsOne(item.symbol, word) || startsOne(item.kind, word)) return { cost: last ? COST.typing : COST.prefix, at: -1, number: false };
  // "tctt": first letters of words that follow each other. Two letters alone meet too much.
  if (word.length >= (alone ? 3 : 2)) {
    const at = item.initials.indexOf(word);
    if (at >= 0) return { cost: COST.initial * word.length, at: at + word.length - 1, number: false };
  }
  return null;
}

function placeOfNumber(word: string, item: Indexed, last: boolean, before: number): Place | null {
  const bare = word.replace(/^0+(?=[0-9])/, '');
  if (bare === item.count && item.count !== '') return { cost: 0, at: -1, number: true };
  if (item.years.includes(word)) return { cost: COST.year, at: -1, number: false };
  if (last && bare !== '0' && item.count.startsWith(bare)) return { cost: COST.prefix + 0.1 * (item.count.length - bare.length), at: -1, number: false };
  if (last && word.length >= 2 && startsOne(item.years, word)) return { cost: COST.prefix, at: -1, number: false };
  const at = item.title.indexOf(word, Math.max(0, before));
  return at >= 0 ? { cost: COST.titleNumber, at, number: false } : null;
}

/** A word of the title, in full or (two letters or more) its start; the one behind the last word found is taken first. */
function placeInTitle(word: string, item: Indexed, last: boolean, before: number): Place | null {
  const next = item.title[before + 1];
  if (next === word) return { cost: COST.title, at: before + 1, number: false };
  const whole = item.title.indexOf(word);
  if (whole >= 0) return { cost: COST.title, at: whole, number: false };
  if (word.length < 2) return null;
  const start = item.title.findIndex((known) => known.startsWith(word));
  return start >= 0 ? { cost: COST.title + (last ? COST.typing : COST.prefix), at: start, number: false } : null;
}

function startsOne(words: readonly string[], start: string): boolean {
  return words.some((word) => word.startsWith(start));
}
