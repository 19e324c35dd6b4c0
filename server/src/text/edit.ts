import type { TextRange } from './range';

/** Replaces `range` (offsets of the original text) by `newText`. */
export interface TextEdit {
  readonly range: TextRange;
  readonly newText: string;
}

/** True when no two edits touch the same characters; two insertions at one offset count as a conflict. */
export function disjoint(edits: readonly TextEdit[]): boolean {
  const sorted = [...edits].sort(byStart);
  return sorted.every((edit, i) => {
    const before = sorted[i - 1];
    return !before || before.range.end < edit.range.start || (before.range.end === edit.range.start && !sameSpot(before, edit));
  });
}

/** `text` with all `edits` applied. The edits may come in any order; throws RangeError when they overlap. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  if (!disjoint(edits)) throw new RangeError('overlapping edits');
  let result = '';
  let at = 0;
  for (const edit of [...edits].sort(byStart)) {
    result += text.slice(at, edit.range.start) + edit.newText;
    at = edit.range.end;
  }
  return result + text.slice(at);
}

function byStart(a: TextEdit, b: TextEdit): number {
  return a.range.start - b.range.start || a.range.end - b.range.end;
}

function sameSpot(a: TextEdit, b: TextEdit): boolean {
  return a.range.start === b.range.start && a.range.end === b.range.end;
}
