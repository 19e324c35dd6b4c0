import { diffArrays } from 'diff';
import { sameWord, type Word } from './words';

/** A place where two texts part: words that only the one or the other has. */
export interface Hunk {
  readonly removed: readonly Word[];
  readonly added: readonly Word[];
}

/** Words that differ beyond these are not told apart: the two texts are shown whole. */
const MAX_EDITS = 2000;

/** The places where `a` and `b` differ, in order. */
export function hunksOf(a: readonly Word[], b: readonly Word[]): Hunk[] {
  const parts = diffArrays([...a], [...b], { comparator: sameWord, maxEditLength: MAX_EDITS });
  if (!parts) return [{ removed: a, added: b }];
  const hunks: { removed: Word[]; added: Word[] }[] = [];
  let open: { removed: Word[]; added: Word[] } | null = null;
  for (const { value, removed, added } of parts) {
    if (!removed && !added) {
      open = null;
      continue;
    }
    if (!open) {
      open = { removed: [], added: [] };
      hunks.push(open);
    }
    (removed ? open.removed : open.added).push(...value);
  }
  return hunks;
}

/** A stretch of text that both have, or only one of them. */
export interface WordRun {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** `a` and `b` as one text in which every difference is marked, white space collapsed. */
export function runsOf(a: readonly Word[], b: readonly Word[]): WordRun[] {
  const parts = diffArrays([...a], [...b], { comparator: sameWord, maxEditLength: MAX_EDITS });
  if (!parts) return [run('removed', a), run('added', b)];
  return parts.map(({ value, removed, added }) => run(removed ? 'removed' : added ? 'added' : 'same', value));
}

function run(kind: WordRun['kind'], words: readonly Word[]): WordRun {
  return { kind, text: textOfWords(words) };
}

/** The text from the first to the last word, with what stands between words of one block. */
export function textOfWords(words: readonly Word[]): string {
  let text = '';
  let last: Word | null = null;
  for (const word of words) {
    const { block, start, end } = word;
    const between = last?.block === block ? block.plain.slice(last.end, start) : ' ';
    // A field that was taken out between two words is no part of the text.
    text += (last ? (between.length <= MAX_BETWEEN ? between : ' ') : '') + block.plain.slice(start, end);
    last = word;
  }
  return text.replace(/\s+/g, ' ').trim();
}

/** Between two words of a sentence there are a few signs at most. */
const MAX_BETWEEN = 6;
