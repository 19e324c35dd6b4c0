// Which names are right on a day, and who holds the work of those that are not.
import { type IsoDate, isoDay } from '../text/calendar';
import { fold } from '../text/fold';
import type { AgencyEntry, Successor } from './catalog';

/** True when the entry's name is right on `day`: `validFrom` ≤ day < `validTo`. */
export function isCurrent(entry: AgencyEntry, day: IsoDate): boolean {
  return (entry.validFrom === null || entry.validFrom <= day) && (entry.validTo === null || day < entry.validTo);
}

/** True when the entry's name has ended on or before `day`. */
export function isOver(entry: AgencyEntry, day: IsoDate): boolean {
  return entry.validTo !== null && entry.validTo <= day;
}

/** Longest chain of successors that is followed: the data has three; a circle in the user's own entries must end. */
const MAX_CHAIN = 8;
/** A second answer at least this far behind leaves the first one clear. */
const CLEAR_LEAD = 2;
/** Says, among the functions of a successor, that it holds the main part: it is the answer when no word speaks for another. */
const MAIN_PART = 'phan chinh';
/** A word that comes again and again counts at most so often. */
const MAX_REPEATS = 3;

/** See `Catalog.successorsOn`. */
export function successorsOn(
  entry: AgencyEntry,
  day: IsoDate,
  words: string,
  lookUp: (id: string) => AgencyEntry | undefined,
): { entries: AgencyEntry[]; clear: boolean } {
  const scores = new Map<AgencyEntry, number>();
  const text = words === '' ? '' : paddedWords(words);
  const visit = (from: AgencyEntry, score: number, depth: number) => {
    for (const successor of from.successors) {
      const to = lookUp(successor.id);
      const work = workOn(successor, day);
      if (!to || work === null || depth > MAX_CHAIN) continue;
      let total = score + (work.main ? 1 : 0);
      if (text !== '') for (const phrase of work.phrases) total += occurrences(text, phrase);
      if (isOver(to, day)) visit(to, total, depth + 1);
      else if (isCurrent(to, day)) scores.set(to, Math.max(scores.get(to) ?? 0, total));
    }
  };
  visit(entry, 0, 0);
  const ranked = [...scores].sort((a, b) => b[1] - a[1]);
  const first = ranked[0]?.[1] ?? 0;
  const second = ranked[1]?.[1] ?? 0;
  return { entries: ranked.map(([found]) => found), clear: ranked.length === 1 || (first > 0 && first >= second * CLEAR_LEAD) };
}

/** Folded words parted by single blanks, one at each end. */
function paddedWords(words: string): string {
  return ` ${fold(words).replace(/[^a-z0-9]+/g, ' ')} `;
}

/** What went to a successor. */
interface Work {
  /** The main part went there. */
  readonly main: boolean;
  /** Folded, words parted by single blanks. */
  readonly phrases: readonly Phrase[];
}

interface Phrase {
  readonly words: string;
  /** How many words it has: longer phrases weigh more. */
  readonly weight: number;
}

/** What speaks for a successor on `day`; null when it takes nothing over yet ("khoáng sản (từ 15/9/2026)"). */
function workOn(successor: Successor, day: IsoDate): Work | null {
  const inForce = successor.functions.filter((phrase) => {
    const start = /từ (\d{1,2})\/(\d{1,2})\/(\d{4})/.exec(phrase);
    return !start || isoDay(Number(start[3]), Number(start[2]), Number(start[1])) <= day;
  });
  if (successor.functions.length > 0 && inForce.length === 0) return null;
  const phrases = inForce.flatMap((phrase) =>
    fold(phrase)
      .replace(/\([^)]{0,200}\)/g, '')
      .split(',')
      .map((part) => part.replace(/[^a-z0-9]+/g, ' ').trim())
      .filter((part) => part !== '' && part !== 'toan bo'),
  );
  return {
    main: phrases.includes(MAIN_PART),
    phrases: phrases.filter((words) => words !== MAIN_PART).map((words) => ({ words, weight: words.split(' ').length })),
  };
}

/** How much the phrase speaks in `text` (folded words parted by single blanks, one at each end). */
function occurrences(text: string, { words, weight }: Phrase): number {
  let count = 0;
  for (let at = text.indexOf(words); at >= 0 && count < MAX_REPEATS; at = text.indexOf(words, at + 1)) {
    if (text[at - 1] === ' ' && text[at + words.length] === ' ') count++;
  }
  return count * weight;
}
