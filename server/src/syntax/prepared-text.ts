import { fold } from '../text/fold';
import { blankLineEnds, isRegular } from '../text/normalise';
import { MARKS } from './unmark';

/** A part of a text made ready for matching: as long as the part, offset for offset. */
export interface Prepared {
  /** Line ends and no-break spaces as spaces. */
  readonly plain: string;
  /** `fold` of `plain`. */
  readonly folded: string;
  /** No character of the whole text can be emphasis or the edge of a table: nobody need look for one. */
  readonly unmarked: boolean;
}

/**
 * Makes a whole text ready at once, and gives its parts: line by line and block by block the same work costs several times as much.
 * Null when the text holds characters that are left out or joined, so that offsets differ: then each part is made ready by itself.
 */
export function prepare(text: string): ((start: number, end: number) => Prepared) | null {
  if (!isRegular(text)) return null;
  const plain = blankLineEnds(text);
  const folded = fold(plain);
  const unmarked = !MARKS.test(plain);
  return (start, end) => ({ plain: plain.slice(start, end), folded: folded.slice(start, end), unmarked });
}
