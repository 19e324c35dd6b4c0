import { firstReached, lastAtMost } from '../text/sorted';

/** Fewer letters are no run of initials. */
const MIN_RUN = 2;

/** Says which of many lists of words have one that begins with given letters: a query is then compared with those alone. */
export class WordStarts {
  /** All words once, in order, and for each the lists that have it: `lists[first[i]]` to `lists[first[i + 1]]`. */
  private readonly words: readonly string[];
  private readonly first: Uint32Array;
  private readonly lists: Int32Array;
  /** The initials of each list on a line of its own, and where the lines start. */
  private readonly runs: string;
  private readonly lineStart: Uint32Array;

  /** `initials`: for each list the letters of which a run may be looked for. */
  constructor(lists: readonly (readonly string[])[], initials: readonly string[]) {
    const having = new Map<string, number[]>();
    for (const [number, words] of lists.entries()) {
      for (const word of new Set(words)) {
        const known = having.get(word);
        if (known) known.push(number);
        else having.set(word, [number]);
      }
    }
    const sorted = [...having].sort(([a], [b]) => (a < b ? -1 : 1));
    this.words = sorted.map(([word]) => word);
    this.lists = Int32Array.from(sorted.flatMap(([, numbers]) => numbers));
    this.first = sums(sorted.map(([, numbers]) => numbers.length));
    this.runs = initials.map((run) => `${run}\n`).join('');
    this.lineStart = sums(initials.map((run) => run.length + 1));
  }

  /** The numbers, rising, of the lists where each of `words` (one of its readings) begins a word or is a run of the initials. */
  withAll(words: readonly (readonly string[])[]): number[] {
    const count = this.lineStart.length - 1;
    // How many of the words, from the first on, a list has.
    const met = new Uint8Array(count);
    for (const [i, readings] of words.entries()) for (const reading of readings) this.meet(reading, met, i);
    const all: number[] = [];
    for (let number = 0; number < count; number++) if (met[number] === words.length) all.push(number);
    return all;
  }

  private meet(reading: string, met: Uint8Array, before: number): void {
    for (let i = this.from(reading); this.words[i]?.startsWith(reading); i++) {
      for (let at = this.first[i] as number; at < (this.first[i + 1] as number); at++) {
        const number = this.lists[at] as number;
        if (met[number] === before) met[number] = before + 1;
      }
    }
    if (reading.length < MIN_RUN) return;
    for (let at = this.runs.indexOf(reading); at >= 0; ) {
      const number = this.lineAt(at);
      if (met[number] === before) met[number] = before + 1;
      at = this.runs.indexOf(reading, this.lineStart[number + 1]);
    }
  }

  /** The number of the first word that does not stand before `reading`. */
  private from(reading: string): number {
    return firstReached(this.words.length, (i) => (this.words[i] as string) >= reading);
  }

  private lineAt(offset: number): number {
    return lastAtMost(this.lineStart, this.lineStart.length - 1, offset);
  }
}

function sums(counts: readonly number[]): Uint32Array {
  const all = new Uint32Array(counts.length + 1);
  for (const [i, count] of counts.entries()) all[i + 1] = (all[i] as number) + count;
  return all;
}
