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
  /** Which of the words are connectors (`isConnector`). */
  readonly connectors: readonly boolean[];
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

/** A query made ready: its words, and which of them are connectors. */
export interface ReadyQuery {
  readonly words: readonly QueryWord[];
  readonly connectors: readonly boolean[];
  /** For each word the bits of the letters its readings begin with. */
  readonly initials: readonly number[];
}

/** `words` with what every comparison asks of them. */
export function readyQuery(words: readonly QueryWord[]): ReadyQuery {
  return {
    words,
    connectors: words.map(({ readings }) => isConnector(readings[0] as string)),
    initials: words.map(({ readings }) => initialsOf(readings)),
  };
}

/**
 * What it costs to take `query` for `form`; Infinity when it cannot be. Each word of the query is a word of the form, the start of one,
 * or starts of several that follow each other ("svhttdl", "sotuphap"); words of the form may be left out.
 */
export function matchCost(query: ReadyQuery, form: Form): number {
  const { words, connectors, initials } = query;
  if (words.length === 0) return Number.POSITIVE_INFINITY;
  for (let i = 0; i < words.length; i++) {
    if (((initials[i] as number) & form.initials) === 0 && !connectors[i]) return Number.POSITIVE_INFINITY;
  }
  return matcher.cost(query, form);
}

/** States of one comparison: word of the query × word of the form × words left out so far × begun or not. */
const MAX_STATES = 24 * 64 * 8;

/** Compares a query with a form by looking at every way to lay one on the other; what is left of both is compared once. */
class Matcher {
  private readonly known = new Float64Array(MAX_STATES);
  private steps = 0;
  private query: ReadyQuery = { words: [], connectors: [], initials: [] };
  private form: Form = { text: '', words: [], connectors: [], initials: 0 };

  cost(query: ReadyQuery, form: Form): number {
    this.query = query;
    this.form = form;
    this.steps = 0;
    this.known.fill(-1, 0, Math.min(MAX_STATES, query.words.length * 512));
    return this.from(0, 0, 0, false);
  }

  /** The least cost of query words from `q` on against form words from `f` on; `skipped` words are left out so far. */
  private from(q: number, f: number, skipped: number, started: boolean): number {
    if (q === this.query.words.length) return this.tail(f);
    const key = (q * 64 + f) * 8 + skipped * 2 + (started ? 1 : 0);
    const before = this.known[key];
    if (before !== undefined && before >= 0) return before;
    let best = Number.POSITIVE_INFINITY;
    const { readings } = this.query.words[q] as QueryWord;
    if (this.query.connectors[q]) best = (readings[0] === 'cac' ? COST.extraMany : COST.extra) + this.from(q + 1, f, skipped, started);
    const { words, connectors } = this.form;
    let left = 0;
    let cost = 0;
    for (let at = f; at < words.length && skipped + left <= MAX_SKIPPED && cost < best; at++) {
      for (let i = 0; i < readings.length; i++) {
        const taken = cost + (i > 0 ? COST.decoded : 0) + this.take(readings[i] as string, 0, at, q, skipped + left);
        if (taken < best) best = taken;
      }
      if (connectors[at]) cost += COST.connector;
      else {
        cost += started ? COST.skipped : COST.skippedHead;
        left++;
      }
    }
    this.known[key] = best;
    return best;
  }

  /** `reading` from `start` on against the form's words from `at` on, one behind the other (connectors may be left out). */
  private take(reading: string, start: number, at: number, q: number, skipped: number): number {
    const word = this.form.words[at];
    if (word === undefined || ++this.steps > MAX_STEPS) return Number.POSITIVE_INFINITY;
    let best = Number.POSITIVE_INFINITY;
    if (start > 0 && this.form.connectors[at]) best = COST.connector + this.take(reading, start, at + 1, q, skipped);
    const most = Math.min(word.length, reading.length - start);
    for (let length = 1; length <= most && word.charCodeAt(length - 1) === reading.charCodeAt(start + length - 1); length++) {
      const done = start + length === reading.length;
      const rest = done ? this.from(q + 1, at + 1, skipped, true) : this.take(reading, start + length, at + 1, q, skipped);
      const cost = pieceCost(length, word, done && q === this.query.words.length - 1) + rest;
      if (cost < best) best = cost;
    }
    return best;
  }

  private tail(f: number): number {
    let cost = 0;
    for (let at = f; at < this.form.words.length; at++) cost += this.form.connectors[at] ? 0 : COST.tail;
    return cost;
  }
}

function pieceCost(length: number, word: string, last: boolean): number {
  if (length === word.length) return 0;
  if (length === 1) return COST.initial;
  return last ? COST.typing : COST.prefix;
}

/** One for all: a comparison runs to its end before the next begins. */
const matcher = new Matcher();
