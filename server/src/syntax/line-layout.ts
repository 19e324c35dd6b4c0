import { changeLengths, countLine, type LengthCounts, lengthIn, type Measure, marginOf, measureOf, noLengths } from './line-lengths';

// How the lines of a document make paragraphs. People paste plans from Word (a line is a paragraph), from the web (blank lines between), from a
// PDF (lines broken at a margin, nothing between); which of these a text is shows in the whole of it, not in two lines.

/**
 * `parted`: blank lines part the paragraphs. `lines`: each line is a paragraph. `wrapped`: lines are broken at a margin, paragraphs follow without a
 * blank line. `mixed`: it does not show.
 */
export interface LineLayout {
  readonly kind: 'parted' | 'lines' | 'wrapped' | 'mixed';
  /** What `margin` counts. */
  readonly measure: Measure;
  /** Of `wrapped` and `mixed`: about how long a full line is; 0 where lines are longer than any margin. */
  readonly margin: number;
  /** Of `wrapped`: the same of the first line of a paragraph, which may be indented, or torn early by the program that it comes from. */
  readonly firstMargin: number;
}

/** What is counted of the lines of a text. Sums: the counts of two texts joined are their sums but for the lines that meet. */
export interface LineCounts {
  readonly lines: number;
  /** Longer than a printed line. */
  readonly wide: number;
  /** Numbered lines behind a blank line, and right below another line. */
  readonly parted: number;
  readonly tight: number;
  /** Lines behind a blank line, numbered or not. */
  readonly gaps: number;
  /** Lines that go on with a sentence of the line above. */
  readonly torn: number;
  /** The lengths of the lines, in either measure. */
  readonly letters: LengthCounts;
  readonly print: LengthCounts;
}

/** Longer lines were not broken at a margin. */
const WIDE = 130;
/** Fewer numbered lines do not show how paragraphs are parted. */
const ENOUGH_NUMBERED = 3;
/** As many of a hundred numbered lines may stand against the habit: lists of addresses, a pasted paragraph. */
const EXCEPTIONS = 0.2;
/** From this share of wide lines on, a text was not broken at a margin; from this share of torn ones on, it was. */
const ENOUGH_WIDE = 0.04;
const ENOUGH_TORN = 0.12;
/** From this share of lines behind blank ones on, those part the paragraphs of a text without numbers. */
const ENOUGH_GAPS = 0.15;
/** Fewer lines say nothing of a margin. */
const ENOUGH_LINES = 8;
/** Fewer first lines show no margin of their own. */
const ENOUGH_FIRST = 6;

const NUMBERED = /^[\s*_#>]{0,8}(?:(?:[IVX]{1,5}|\d{1,2}(?:\.\d{1,2}){0,3}) ?[.)/](?=[\s*\p{L}]|$)|\d{1,2}\.\d{1,2}(?:\.\d{1,2})? |[a-zđ] ?\)|Điều \d)/u;
const BULLETED = /^[*_]{0,3}[-–+•]\s/u;
const GOES_ON = /^[\p{Ll}(]|^\d[^.)]/u;

/** The counts of `text`. Linear. */
export function countLines(text: string): LineCounts {
  const letters = noLengths();
  const print = noLengths();
  let lines = 0;
  let wide = 0;
  let parted = 0;
  let tight = 0;
  let gaps = 0;
  let torn = 0;
  /** Length of the line before; 0 for a row, a page number or the start: nothing follows from those. */
  let before = 0;
  let beforeInPrint = 0;
  let beforeMarked = false;
  let blank = false;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const words = line.length > MAX_LOOKED_AT ? line : line.trim();
    if (words === '') {
      blank = true;
      continue;
    }
    if (isRowOrNoise(words)) before = 0;
    else {
      lines++;
      const composed = COMBINING.test(words) ? words.normalize('NFC') : words;
      const length = composed.length;
      const inPrint = lengthIn('print', composed);
      if (length > WIDE) wide++;
      countLine(letters, length, null);
      countLine(print, inPrint, null);
      if (before > 0 && blank) gaps++;
      const numbered = NUMBERED.test(words);
      if (before > 0 && numbered) {
        if (blank) parted++;
        else tight++;
      } else if (!blank && before > 0 && before <= WIDE && GOES_ON.test(words)) {
        if (before >= 50) torn++;
        const goesOn = beforeMarked ? 'first' : before >= 50 ? 'torn' : null;
        if (goesOn) {
          countLine(letters, before, goesOn);
          countLine(print, beforeInPrint, goesOn);
        }
      }
      before = length;
      beforeInPrint = inPrint;
      beforeMarked = numbered || BULLETED.test(words);
    }
    blank = false;
  }
  return { lines, wide, parted, tight, gaps, torn, letters, print };
}

/** Marks that are written apart from their letters do not count. */
const COMBINING = /[\u0300-\u036f]/;

/** A line so long is one paragraph, whatever white space is around it. */
const MAX_LOOKED_AT = 10_000;

function isRowOrNoise(line: string): boolean {
  const bar = line.indexOf('|');
  if (bar >= 0 && (line.indexOf('|', bar + 1) > 0 || line.length === 1)) return true;
  const tab = line.indexOf('\t');
  if (tab > 0 && line.indexOf('\t', tab + 1) > 0) return true;
  return line.length <= 3 && /^\d+$/.test(line);
}

/** `counts` with those of `removed` taken off and those of `added` put on. */
export function changeCounts(counts: LineCounts, removed: LineCounts, added: LineCounts): LineCounts {
  return {
    lines: counts.lines - removed.lines + added.lines,
    wide: counts.wide - removed.wide + added.wide,
    parted: counts.parted - removed.parted + added.parted,
    tight: counts.tight - removed.tight + added.tight,
    gaps: counts.gaps - removed.gaps + added.gaps,
    torn: counts.torn - removed.torn + added.torn,
    letters: changeLengths(counts.letters, removed.letters, added.letters),
    print: changeLengths(counts.print, removed.print, added.print),
  };
}

/** The layout that the counts of a whole document show. */
export function layoutOf({ lines, wide, parted, tight, gaps, torn, letters, print }: LineCounts): LineLayout {
  const without = (kind: LineLayout['kind'], margin = 0): LineLayout => ({ kind, measure: 'letters', margin, firstMargin: margin });
  if (lines < ENOUGH_LINES) return without('mixed');
  const full = marginOf(letters.all);
  const mixed = without('mixed', full <= WIDE ? full : 0);
  const numbered = parted + tight;
  if (numbered >= ENOUGH_NUMBERED && tight <= EXCEPTIONS * numbered) return without('parted');
  if (numbered >= ENOUGH_NUMBERED && parted > EXCEPTIONS * numbered) return mixed;
  if (numbered < ENOUGH_NUMBERED && gaps >= ENOUGH_GAPS * lines) return without('parted');
  if (torn >= ENOUGH_TORN * lines && wide < ENOUGH_WIDE * lines) {
    const measure = measureOf(letters, print);
    const { all, firsts } = measure === 'print' ? print : letters;
    const margin = marginOf(all);
    const known = firsts.reduce((sum, count) => sum + count, 0) >= ENOUGH_FIRST;
    return { kind: 'wrapped', measure, margin, firstMargin: known ? Math.min(margin, marginOf(firsts)) : margin };
  }
  return wide >= ENOUGH_WIDE * lines && torn < ENOUGH_TORN * lines ? without('lines') : mixed;
}

/** True when both make the same paragraphs of the same lines. */
export function sameLayout(a: LineLayout, b: LineLayout): boolean {
  return a.kind === b.kind && a.measure === b.measure && a.margin === b.margin && a.firstMargin === b.firstMargin;
}
