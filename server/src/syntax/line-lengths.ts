import { printWidth } from '../text/print-width';

// How long the lines of a text are: in letters, as programs count that break lines, or in the width of print, as lines of a PDF are full.

/** What the length of a line is measured in; both count about one for a letter. */
export type Measure = 'letters' | 'print';

/** Counts of lengths in one measure. Sums: those of two texts add up. */
export interface LengthCounts {
  /** How many lines are of each length, in steps of `STEP`. */
  readonly all: Uint32Array;
  /** The same of lines with a number or a bullet that the next line goes on with. */
  readonly firsts: Uint32Array;
  /** Of the other lines that the next one goes on with: how many, the sum of their lengths, and that of the squares. */
  torn: number;
  sum: number;
  squares: number;
}

const STEP = 2;
const STEPS = 68;
/** Share of the lines that stand within the margin: some cells of tables are longer. */
const WITHIN_MARGIN = 0.97;
/** Fewer torn lines do not show how they are measured. */
const ENOUGH_TORN = 12;
/** Lines are measured by print where their lengths then vary so much less. */
const CLEARLY_LESS = 0.7;

export function noLengths(): LengthCounts {
  return { all: new Uint32Array(STEPS), firsts: new Uint32Array(STEPS), torn: 0, sum: 0, squares: 0 };
}

/** The length of a line of `text` (white space trimmed, NFC) in `measure`; lines that no margin broke may come out shorter. */
export function lengthIn(measure: Measure, text: string): number {
  return measure === 'letters' || text.length > STEP * STEPS ? text.length : printWidth(text);
}

/** Counts a line; `first`, `torn`: the next one goes on with it, and it has a number or a bullet, or none. */
export function countLine(counts: LengthCounts, length: number, goesOn: 'first' | 'torn' | null): void {
  if (goesOn === null) {
    add(counts.all, length);
  } else if (goesOn === 'first') {
    add(counts.firsts, length);
  } else {
    // Whole numbers, so that what was added can be taken away again.
    const tenths = Math.round(length * 10);
    counts.torn++;
    counts.sum += tenths;
    counts.squares += tenths * tenths;
  }
}

function add(lengths: Uint32Array, length: number): void {
  const step = Math.min(STEPS - 1, Math.ceil(length / STEP));
  lengths[step] = (lengths[step] as number) + 1;
}

/** `counts` with those of `removed` taken off and those of `added` put on. */
export function changeLengths(counts: LengthCounts, removed: LengthCounts, added: LengthCounts): LengthCounts {
  const each = (of: 'all' | 'firsts') => counts[of].map((count, i) => count - (removed[of][i] as number) + (added[of][i] as number));
  return {
    all: each('all'),
    firsts: each('firsts'),
    torn: counts.torn - removed.torn + added.torn,
    sum: counts.sum - removed.sum + added.sum,
    squares: counts.squares - removed.squares + added.squares,
  };
}

/** The measure in which torn lines are of one length. */
export function measureOf(letters: LengthCounts, print: LengthCounts): Measure {
  return letters.torn >= ENOUGH_TORN && spread(print) < CLEARLY_LESS * spread(letters) ? 'print' : 'letters';
}

/** How much the lengths of torn lines vary: their variance as a share of the square of their mean. */
function spread({ torn, sum, squares }: LengthCounts): number {
  return (squares * torn) / (sum * sum) - 1;
}

/** The length within which nearly all lines stand. */
export function marginOf(lengths: Uint32Array): number {
  const lines = lengths.reduce((sum, count) => sum + count, 0);
  let within = 0;
  for (let i = 0; i < STEPS; i++) {
    within += lengths[i] as number;
    if (within >= WITHIN_MARGIN * lines) return i * STEP;
  }
  return STEPS * STEP;
}
