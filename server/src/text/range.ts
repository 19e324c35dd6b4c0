import { firstReached } from './sorted';

/** A half-open range of UTF-16 offsets, `start` ≤ `end`. What the offsets count in is said where the range is held. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** True when the two ranges share at least one character. */
export function overlaps(a: TextRange, b: TextRange): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True when `inner` lies wholly within `outer`. */
export function contains(outer: TextRange, inner: TextRange): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** `range` without the white space at both ends of what it covers in `text`; may become empty, never inverted. */
export function trimRange(text: string, range: TextRange): TextRange {
  let { start, end } = range;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** White space as plans know it: space, TAB, line ends, no-break space. Takes a UTF-16 code unit. */
export function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0;
}

/** Tells of a range whether it overlaps any of `ranges` (in any order), each time in the logarithm of their number. */
export function overlapsAny(ranges: readonly TextRange[]): (range: TextRange) => boolean {
  const sorted = [...ranges].sort((a, b) => a.start - b.start);
  let furthest = Number.NEGATIVE_INFINITY;
  const ends = sorted.map(({ end }) => {
    furthest = Math.max(furthest, end);
    return furthest;
  });
  return (range) => {
    const before = firstReached(sorted.length, (i) => (sorted[i] as TextRange).start >= range.end);
    return before > 0 && (ends[before - 1] as number) > range.start;
  };
}
