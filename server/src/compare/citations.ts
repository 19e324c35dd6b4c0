import type { Hunk } from './word-diff';
import { sameWord, type Word } from './words';

/** A citation that became another, came or went. */
export interface CitationChange {
  readonly before: Word | null;
  readonly after: Word | null;
}

/** Words that lead to a citation; with it they come and go. */
const LEADING = new Set('theo tại của và căn cứ quy định số thực hiện ban hành kèm'.split(' '));
/** So many words beside a citation are a change of their own. */
const WORDS_OF_THEIR_OWN = 3;

/**
 * The citations that differ, those of one place paired in their order: first by number, then as they come. A document that `before` and `after`,
 * the whole texts, both cite is none of them, wherever and however often they do.
 */
export function citationChanges(hunks: readonly Hunk[], before: readonly Word[], after: readonly Word[]): CitationChange[] {
  const onlyIn = (words: readonly Word[], others: readonly Word[]) =>
    words.filter((word) => word.citation !== null && !others.some((other) => other.citation !== null && sameWord(word, other)));
  return hunks.flatMap(({ removed, added }) => {
    const gone = onlyIn(removed, after);
    const come = onlyIn(added, before);
    const changes: CitationChange[] = [];
    for (const byNumber of [true, false]) {
      for (const before of [...gone]) {
        const after = come.find((word) => !byNumber || word.citation?.number === before.citation?.number);
        if (!after) continue;
        changes.push({ before, after });
        gone.splice(gone.indexOf(before), 1);
        come.splice(come.indexOf(after), 1);
      }
    }
    return [...changes, ...gone.map((before) => ({ before, after: null })), ...come.map((after) => ({ before: null, after }))];
  });
}

/** The hunks that change words: those of a citation, its title and what leads to it go with the citation. */
export function withoutCitations(hunks: readonly Hunk[]): Hunk[] {
  const citations = new Set(hunks.flatMap(({ removed, added }) => [...removed, ...added].map(({ citation }) => citation)).filter((one) => one !== null));
  return hunks.filter(({ removed, added }) => {
    const words = [...removed, ...added];
    const own = words.filter(({ citation, titleOf, key }) => citation === null && (titleOf === null || !citations.has(titleOf)) && !LEADING.has(key));
    return words.some(({ citation }) => citation !== null) ? own.length > WORDS_OF_THEIR_OWN : own.length > 0 || words.every(({ titleOf }) => titleOf === null);
  });
}
