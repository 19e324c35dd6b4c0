import { foldedWords, isConnector, type QueryWord } from './search-words';

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
/** Long enough for every name; longer ones are matched by their first words. */
const MAX_FORM_WORDS = 40;
const NEVER = Number.POSITIVE_INFINITY;

/** A written form made ready to be searched. */
export interface SearchForm {
  /** As written. */
  readonly text: string;
  /** Folded. */
  readonly words: readonly string[];
  /** The words behind one blank each: " so van hoa". */
  readonly spaced: string;
  /** Their first letters: "svh". */
  readonly initials: string;
}

/** `text` made ready; one without words is never met. */
export function searchForm(text: string): SearchForm {
  const words = foldedWords(text).slice(0, MAX_FORM_WORDS);
  return { text, words, spaced: words.map((word) => ` ${word}`).join(''), initials: words.map((word) => word[0]).join('') };
}

/** How a word of a query may begin in a form: the start of a word (" so"), or the first letters of two words. */
interface Beginning {
  readonly start: string;
  /** Absent for a single letter. */
  readonly letters?: readonly [string, string];
}

/**
 * A quick test that spares most forms the comparison with `query`: false when some word of the query can begin nowhere in the form.
 */
export function mayMean(query: readonly QueryWord[]): (form: SearchForm) => boolean {
  const wanted = query
    .filter(({ readings: [typed = ''] }) => !isConnector(typed))
    .map(({ readings }) =>
      readings.map((reading): Beginning => {
        const [first = '', second] = reading;
        return { start: ` ${first}${second ?? ''}`, ...(second === undefined ? {} : { letters: [first, second] }) };
      }),
    );
  return ({ spaced, initials }) =>
    wanted.every((beginnings) => beginnings.some(({ start, letters }) => spaced.includes(start) || letters?.every((letter) => initials.includes(letter))));
}

/**
 * What it costs to take `query` for `form`; Infinity when it cannot be. Each word of the query is a word of the form, the start of one,
 * or starts of several that follow each other ("svhttdl", "sotuphap"); words of the form may be left out.
 */
export function costOf(query: readonly QueryWord[], { words }: SearchForm): number {
  const known = new Map<number, number>();
  let steps = 0;

  /** The least cost of query words from `q` on against form words from `f` on; `skipped` words are left out so far; `started`: one has been met. */
  function from(q: number, f: number, skipped: number, started: boolean): number {
    const word = query[q];
    if (!word) return tail(f);
    const key = ((q * (MAX_FORM_WORDS + 1) + f) * (MAX_SKIPPED + 1) + skipped) * 2 + (started ? 1 : 0);
    const before = known.get(key);
    if (before !== undefined) return before;
    const [typed = ''] = word.readings;
    let best = isConnector(typed) ? (typed === 'cac' ? COST.extraMany : COST.extra) + from(q + 1, f, skipped, started) : NEVER;
    let left = 0;
    let cost = 0;
    for (let at = f; at < words.length && skipped + left <= MAX_SKIPPED && cost < best; at++) {
      for (const reading of word.readings) best = Math.min(best, cost + (reading === typed ? 0 : COST.decoded) + take(reading, 0, at, q, skipped + left));
      if (isConnector(words[at] as string)) cost += COST.connector;
      else {
        cost += started ? COST.skipped : COST.skippedHead;
        left++;
      }
    }
    known.set(key, best);
    return best;
  }

  /** `reading` from `start` on against the form's words from `at` on, one behind the other (connectors may be left out). */
  function take(reading: string, start: number, at: number, q: number, skipped: number): number {
    const word = words[at];
    if (word === undefined || ++steps > MAX_STEPS) return NEVER;
    let best = NEVER;
    if (start > 0 && isConnector(word)) best = COST.connector + take(reading, start, at + 1, q, skipped);
    const most = Math.min(word.length, reading.length - start);
    for (let length = 1; length <= most && word[length - 1] === reading[start + length - 1]; length++) {
      const done = start + length === reading.length;
      const rest = done ? from(q + 1, at + 1, skipped, true) : take(reading, start + length, at + 1, q, skipped);
      best = Math.min(best, pieceCost(length, word.length, done && q === query.length - 1) + rest);
    }
    return best;
  }

  function tail(f: number): number {
    return words.slice(f).reduce((cost, word) => cost + (isConnector(word) ? 0 : COST.tail), 0);
  }

  return query.length === 0 ? NEVER : from(0, 0, 0, false);
}

function pieceCost(length: number, size: number, last: boolean): number {
  if (length === size) return 0;
  if (length === 1) return COST.initial;
  return last ? COST.typing : COST.prefix;
}
