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

/** A word of a query made ready. */
interface ReadyWord {
  readonly readings: readonly string[];
  readonly connector: boolean;
  /** What it costs to leave it out; a connector only. */
  readonly extra: number;
}

/**
 * Written forms made ready to be matched, one behind the other in a few flat arrays. A query passes over all of them: most are ruled out by two numbers,
 * the letters their words begin with and the pairs of letters their words begin with.
 */
export class FormTable {
  private readonly initials: Int32Array;
  private readonly pairs: Int32Array;
  /** Index of the first word of each form, and of the end. */
  private readonly firstWord: Int32Array;
  /** Where each word starts in `letters`, and the end. */
  private readonly wordStart: Int32Array;
  private readonly letters: Uint8Array;
  /** 1 for a word that people leave out (`isConnector`). */
  private readonly connectors: Uint8Array;

  /** `forms`: folded or not; one without words never matches. */
  constructor(forms: readonly string[]) {
    const words = forms.map((form) => foldedWords(form).slice(0, MAX_FORM_WORDS));
    const all = words.flat();
    this.initials = Int32Array.from(words, (list) => list.reduce((bits, word) => bits | initialBit(word, 0), 0));
    this.pairs = Int32Array.from(words, (list) => list.reduce((bits, word) => bits | pairBit(word), 0));
    this.firstWord = runningSums(words);
    this.wordStart = runningSums(all);
    this.letters = Uint8Array.from(all.join(''), (letter) => letter.charCodeAt(0));
    this.connectors = Uint8Array.from(all, (word) => (isConnector(word) ? 1 : 0));
  }

  /** Calls `found` with the index of each form that `words` can mean and with what it costs to take them for it, in the order of the forms. */
  match(words: readonly QueryWord[], found: (form: number, cost: number) => void): void {
    if (words.length === 0) return;
    const query = words.map(readyWord);
    const { initials, pairs } = this;
    // Four numbers for each reading of each word that has to be met; a word has been gone through at a 0.
    const needs: number[] = [];
    for (const { readings, connector } of query) {
      if (connector) continue;
      for (const reading of readings)
        needs.push(initialBit(reading, 0), reading.length > 1 ? pairBit(reading) : -1, reading.length > 1 ? initialBit(reading, 1) : -1);
      needs.push(0);
    }
    // Most forms have no word that begins as the first one.
    const first = needs[3] === 0 ? (needs[0] as number) : -1;
    for (let form = 0; form < initials.length; form++) {
      if (((initials[form] as number) & first) === 0) continue;
      if (!isNear(needs, initials[form] as number, pairs[form] as number)) continue;
      const cost = this.cost(query, form);
      if (cost !== Number.POSITIVE_INFINITY) found(form, cost);
    }
  }

  private query: readonly ReadyWord[] = [];
  /** First word of the form that is compared, and the end of its words. */
  private first = 0;
  private end = 0;
  private steps = 0;

  /**
   * What it costs to take `query` for `form`; Infinity when it cannot be. Each word of the query is a word of the form, the start of one,
   * or starts of several that follow each other ("svhttdl", "sotuphap"); words of the form may be left out.
   */
  private cost(query: readonly ReadyWord[], form: number): number {
    this.query = query;
    this.first = this.firstWord[form] as number;
    this.end = this.firstWord[form + 1] as number;
    this.steps = 0;
    known.fill(-1, 0, Math.min(known.length, query.length * (this.end - this.first + 1) * STATES_OF_WORD));
    return this.from(0, this.first, 0, 0);
  }

  /** The least cost of query words from `q` on against form words from `f` on; `skipped` words are left out so far, `started` (0, 1): one has been met. */
  private from(q: number, f: number, skipped: number, started: number): number {
    const { query, connectors, end } = this;
    if (q === query.length) return this.tail(f);
    const key = (q * (end - this.first + 1) + f - this.first) * STATES_OF_WORD + skipped * 2 + started;
    const before = known[key];
    if (before !== undefined && before >= 0) return before;
    const { readings, connector, extra } = query[q] as ReadyWord;
    let best = connector ? extra + this.from(q + 1, f, skipped, started) : Number.POSITIVE_INFINITY;
    let left = 0;
    let cost = 0;
    for (let at = f; at < end && skipped + left <= MAX_SKIPPED && cost < best; at++) {
      for (let i = 0; i < readings.length; i++) {
        const taken = cost + (i > 0 ? COST.decoded : 0) + this.take(readings[i] as string, 0, at, q, skipped + left);
        if (taken < best) best = taken;
      }
      if (connectors[at] === 1) cost += COST.connector;
      else {
        cost += started === 1 ? COST.skipped : COST.skippedHead;
        left++;
      }
    }
    known[key] = best;
    return best;
  }

  /** `reading` from `start` on against the form's words from `at` on, one behind the other (connectors may be left out). */
  private take(reading: string, start: number, at: number, q: number, skipped: number): number {
    if (at >= this.end || ++this.steps > MAX_STEPS) return Number.POSITIVE_INFINITY;
    const { letters } = this;
    let best = Number.POSITIVE_INFINITY;
    if (start > 0 && this.connectors[at] === 1) best = COST.connector + this.take(reading, start, at + 1, q, skipped);
    const from = this.wordStart[at] as number;
    const size = (this.wordStart[at + 1] as number) - from;
    const most = Math.min(size, reading.length - start);
    for (let length = 1; length <= most && letters[from + length - 1] === reading.charCodeAt(start + length - 1); length++) {
      const done = start + length === reading.length;
      const rest = done ? this.from(q + 1, at + 1, skipped, 1) : this.take(reading, start + length, at + 1, q, skipped);
      const cost = pieceCost(length, size, done && q === this.query.length - 1) + rest;
      if (cost < best) best = cost;
    }
    return best;
  }

  private tail(f: number): number {
    let cost = 0;
    for (let at = f; at < this.end; at++) cost += this.connectors[at] === 1 ? 0 : COST.tail;
    return cost;
  }
}

/** Words left out so far × begun or not. */
const STATES_OF_WORD = (MAX_SKIPPED + 1) * 2;
/** What is left of a query and a form is compared once: word of the query × word of the form × their states. One for all: a comparison ends before the next begins. */
const known = new Float64Array(24 * (MAX_FORM_WORDS + 1) * STATES_OF_WORD);

function readyWord({ readings }: QueryWord): ReadyWord {
  const [typed = ''] = readings;
  return { readings, connector: isConnector(typed), extra: typed === 'cac' ? COST.extraMany : COST.extra };
}

/** False when a word of the query can begin nowhere in the form: its first two letters begin no word, nor do they begin two words. */
function isNear(needs: readonly number[], initials: number, pairs: number): boolean {
  let met = false;
  for (let i = 0; i < needs.length; i += 3) {
    const first = needs[i] as number;
    if (first === 0) {
      if (!met) return false;
      met = false;
      i -= 2;
    } else met ||= (first & initials) !== 0 && (((needs[i + 1] as number) & pairs) !== 0 || ((needs[i + 2] as number) & initials) !== 0);
  }
  return true;
}

/** The bit of the letter at `at`; digits share six bits. */
function initialBit(word: string, at: number): number {
  const code = word.charCodeAt(at);
  return code >= 97 && code <= 122 ? 1 << (code - 97) : 1 << (26 + (code % 6));
}

/** One of 32 bits for the first two letters of `word`; 0 when it has one. Different pairs may share a bit. */
function pairBit(word: string): number {
  return word.length < 2 ? 0 : 1 << ((word.charCodeAt(0) * 7 + word.charCodeAt(1)) & 31);
}

function runningSums(lists: readonly { readonly length: number }[]): Int32Array {
  const sums = new Int32Array(lists.length + 1);
  for (const [i, { length }] of lists.entries()) sums[i + 1] = (sums[i] as number) + length;
  return sums;
}

function pieceCost(length: number, size: number, last: boolean): number {
  if (length === size) return 0;
  if (length === 1) return COST.initial;
  return last ? COST.typing : COST.prefix;
}
