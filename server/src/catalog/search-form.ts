import type { QueryWord } from './search-words';
import { isConnector } from './search-words';

/** What a match costs: 0 is every word in full. Tuned on test/catalog/queries.test.ts. */
const COST = {
  /** The last word, not finished yet. */
  typing: 0.15,
  /** A word cut short with more behind it. */
  prefix: 0.45,
  /** One letter for a word. */
  initial: 0.35,
  connector: 0.05,
  /** A word of the name left out between others, and before the first one. */
  skipped: 0.9,
  skippedHead: 1.1,
  /** A word of the name not reached yet. */
  tail: 0.1,
  /** A connector typed where the name has none. */
  extra: 0.15,
  /** "các" typed where the name has none: one body is not many. */
  extraMany: 0.45,
  /** Keys of Telex or VNI taken as marks. */
  decoded: 0.3,
} as const;

/** Steps after which one comparison is given up: no name people use comes near it. */
const MAX_STEPS = 4000;

/** Words of the name left out before a match counts as none. */
const MAX_SKIPPED = 3;

/** A written form made ready to be matched. */
export interface Form {
  readonly text: string;
  readonly words: readonly string[];
  /** Which letters and digits its words begin with: most forms are ruled out by it alone. */
  readonly initials: number;
}

/** The bits of the first letters of `words`; digits share six bits. */
export function initialsOf(words: readonly string[]): number {
  let bits = 0;
  for (const word of words) bits |= bitOf(word.charCodeAt(0));
  return bits;
}

function bitOf(code: number): number {
  return code >= 97 && code <= 122 ? 1 << (code - 97) : 1 << (26 + (code % 6));
}

/** True when each word of the query has a reading that begins as some word of the form does. */
export function mayMatch(query: readonly QueryWord[], form: Form): boolean {
  for (const { readings } of query) {
    let any = false;
    for (const reading of readings) any ||= (bitOf(reading.charCodeAt(0)) & form.initials) !== 0;
    if (!any && !isConnector(readings[0] as string)) return false;
  }
  return true;
}

/**
 * What it costs to take `query` for `form`; Infinity when it cannot be. Each word of the query is a word of the form, the start of one,
 * or starts of several that follow each other ("svhttdl", "sotuphap"); words of the form may be left out.
 */
export function matchCost(query: readonly QueryWord[], form: Form): number {
  if (query.length === 0 || !mayMatch(query, form)) return Number.POSITIVE_INFINITY;
  return new Matcher(query, form.words).from(0, 0, 0, false);
}

class Matcher {
  private readonly known = new Map<number, number>();
  private steps = 0;

  constructor(
    private readonly query: readonly QueryWord[],
    private readonly words: readonly string[],
  ) {}

  /** The least cost of query words from `q` on against form words from `f` on; `skipped` words are left out so far. */
  from(q: number, f: number, skipped: number, started: boolean): number {
    if (q === this.query.length) return this.tail(f);
    const key = (q * 64 + f) * 8 + skipped * 2 + (started ? 1 : 0);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    let best = Number.POSITIVE_INFINITY;
    const { readings } = this.query[q] as QueryWord;
    if (isConnector(readings[0] as string)) best = (readings[0] === 'cac' ? COST.extraMany : COST.extra) + this.from(q + 1, f, skipped, started);
    let left = 0;
    let cost = 0;
    for (let at = f; at < this.words.length && skipped + left <= MAX_SKIPPED; at++) {
      readings.forEach((reading, i) => {
        const taken = this.take(reading, 0, at, q, skipped + left);
        best = Math.min(best, cost + taken + (i > 0 ? COST.decoded : 0));
      });
      if (isConnector(this.words[at] as string)) cost += COST.connector;
      else {
        cost += started ? COST.skipped : COST.skippedHead;
        left++;
      }
    }
    this.known.set(key, best);
    return best;
  }

  /** `reading` from `start` on against the form's words from `at` on, one behind the other (connectors may be left out). */
  private take(reading: string, start: number, at: number, q: number, skipped: number): number {
    const word = this.words[at];
    if (word === undefined || ++this.steps > MAX_STEPS) return Number.POSITIVE_INFINITY;
    let best = Number.POSITIVE_INFINITY;
    if (start > 0 && isConnector(word)) best = COST.connector + this.take(reading, start, at + 1, q, skipped);
    const most = Math.min(word.length, reading.length - start);
    for (let length = 1; length <= most && word.charCodeAt(length - 1) === reading.charCodeAt(start + length - 1); length++) {
      const done = start + length === reading.length;
      const rest = done ? this.from(q + 1, at + 1, skipped, true) : this.take(reading, start + length, at + 1, q, skipped);
      best = Math.min(best, this.piece(length, word, done && q === this.query.length - 1) + rest);
    }
    return best;
  }

  private piece(length: number, word: string, last: boolean): number {
    if (length === word.length) return 0;
    if (length === 1) return COST.initial;
    return last ? COST.typing : COST.prefix;
  }

  private tail(f: number): number {
    let cost = 0;
    for (let at = f; at < this.words.length; at++) cost += isConnector(this.words[at] as string) ? 0 : COST.tail;
    return cost;
  }
}
