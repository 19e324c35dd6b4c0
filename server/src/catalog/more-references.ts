import type { IsoDate } from '../text/calendar';
import { fold } from '../text/fold';
import { once } from '../text/once';
import { firstReached, lastAtMost } from '../text/sorted';
import type { ReferenceEntry } from './catalog';
import { numberKey } from './number-key';

/** Kinds that are cited by name, often without a number. */
const NAMED = /\t(?:Luật|Bộ luật|Pháp lệnh)\t/;
/** The first day that a line names is that of issue. */
const DATE = /\d{4}-\d{2}-\d{2}/;
/** Most documents that one search looks at closely: a list shows a few. */
const MAX_CANDIDATES = 60;

/**
 * Central documents of which little is known: number, date, issuer, title, and seldom what replaced them; whether they are in force is not known.
 * Several thousand lines of text in the order of their numbers (`numberKey`), which are loaded at the first question that the table of references cannot answer; only the lines that
 * a question meets are decoded.
 */
export class MoreReferences {
  constructor(private readonly load: () => string) {}

  private readonly text = once(() => this.load());

  /** Where each line starts, and the end; the lines are not kept as pieces. */
  private readonly starts = once((): readonly number[] => {
    const text = this.text();
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    return [...starts, text.length + 1];
  });

  private line(i: number): string {
    const starts = this.starts();
    return this.text().slice(starts[i], (starts[i + 1] as number) - 1);
  }

  private numberOf(i: number): string {
    const start = this.starts()[i] as number;
    return numberKey(this.text().slice(start, this.text().indexOf('\t', start)));
  }

  private get count(): number {
    return this.starts().length - 1;
  }

  /** Each line as folded words between blanks. */
  private readonly folded = once(() => Array.from({ length: this.count }, (_, i) => ` ${fold(this.line(i)).replace(/[^a-z0-9]+/g, ' ')} `));

  /** All folded lines, and where each starts. */
  private readonly searched = once(() => {
    const starts = new Uint32Array(this.count);
    let end = 0;
    for (const [i, line] of this.folded().entries()) {
      starts[i] = end;
      end += line.length + 1;
    }
    return { text: this.folded().join('\n'), starts };
  });

  /** The lines, by number, that hold one of `starts`. */
  private linesWith(starts: readonly string[]): number[] {
    const { text, starts: lines } = this.searched();
    const found = new Set<number>();
    for (const start of starts) {
      for (let at = text.indexOf(start); at >= 0; ) {
        const line = lastAtMost(lines, lines.length, at);
        found.add(line);
        at = line + 1 < lines.length ? text.indexOf(start, lines[line + 1]) : -1;
      }
    }
    return [...found].sort((a, b) => a - b);
  }

  /** Laws, codes and ordinances. */
  readonly laws = once((): readonly ReferenceEntry[] =>
    Array.from({ length: this.count }, (_, i) => this.line(i))
      .filter((line) => NAMED.test(line))
      .map(entryOf),
  );

  /** The documents with this number, in any year. */
  withNumber(number: string): readonly ReferenceEntry[] {
    const key = numberKey(number);
    const found: ReferenceEntry[] = [];
    for (let i = firstReached(this.count, (at) => this.numberOf(at) >= key); i < this.count && this.numberOf(i) === key; i++) found.push(entryOf(this.line(i)));
    return found;
  }

  /** The document with this id ("26/2020/NĐ-CP@2020-02-28"); undefined when there is none. */
  withId(id: string): ReferenceEntry | undefined {
    const [number, date] = id.split('@');
    return number && date ? this.withNumber(number).find((entry) => entry.date === date) : undefined;
  }

  /**
   * Documents that have for each of `words` one of its readings (folded) at the start of a word, two letters as a whole word ("nd", "cp"): those whose
   * number begins so first, then newest first.
   */
  having(words: readonly (readonly string[])[]): readonly ReferenceEntry[] {
    const starts = words.map((readings) => readings.map((reading) => (/^[a-z]{1,2}$/.test(reading) ? ` ${reading} ` : ` ${reading}`)));
    const folded = this.folded();
    const found = this.linesWith(starts.reduce((rarest, next) => (shortest(next) > shortest(rarest) ? next : rarest), starts[0] ?? [])).filter((i) =>
      starts.every((readings) => readings.some((start) => folded[i]?.includes(start))),
    );
    const isNumbered = (i: number) => starts.some((readings) => readings.some((start) => folded[i]?.startsWith(start)));
    const dated = found
      .map((i) => ({ line: this.line(i), rank: isNumbered(i) ? '1' : '0' }))
      .map(({ line, rank }) => ({ line, rank: rank + (DATE.exec(line)?.[0] ?? '') }));
    return dated
      .sort((a, b) => (a.rank < b.rank ? 1 : a.rank > b.rank ? -1 : 0))
      .slice(0, MAX_CANDIDATES)
      .map(({ line }) => entryOf(line));
  }
}

/** How long the shortest of `readings` is: longer ones are met seldom. */
function shortest(readings: readonly string[]): number {
  return Math.min(...readings.map(({ length }) => length));
}

/** A line of server/data/generated/moreReferences.ts as an entry. */
function entryOf(line: string): ReferenceEntry {
  const [number = '', type = '', date = '', issuer = '', title = '', from = '', replacedBy = '', amendedBy = '', sure = ''] = line.split('\t');
  const replaced = replacedBy === '' ? [] : replacedBy.split(' ');
  return {
    id: `${number}@${date}`,
    number,
    type,
    date: date as IsoDate,
    issuer,
    title,
    // Only a clause of the document that took its place says so.
    status: replaced.length > 0 ? 'het-hieu-luc' : 'khong-ro',
    statusBasis: replaced.length > 0 ? 'source' : 'none',
    effectiveFrom: from === '' ? null : from,
    effectiveTo: null,
    replacedBy: replaced,
    amendedBy: amendedBy === '' ? [] : amendedBy.split(' '),
    confidence: sure === 's' ? 'high' : 'medium',
  };
}
