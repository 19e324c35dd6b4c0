import { citationsOf } from '../model/citations/citations';
import { perBlock } from '../model/document/memo';
import type { Citation } from '../model/types';
import type { Block } from '../syntax/block';
import type { TextRange } from '../text/range';
import { placeTones } from '../text/tone';

/** A word, a number or a whole citation. `start` and `end` count in the block's `plain`. */
export interface Word {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
  /** Equal for words that read the same: case, place of the tone mark and leading zeros do not count. */
  readonly key: string;
  /** The citation that this is; null for a plain word. */
  readonly citation: Citation | null;
  /** The citation whose title this word stands in. */
  readonly titleOf: Citation | null;
}

/** Words, numbers ("1.000", "30/9/2026") and the signs that carry meaning. Other punctuation says nothing that two drafts differ in. */
const TOKEN = /\d+(?:[./,]\d+)*|[\p{L}\p{M}]+|[%+<>=≤≥±&$]/gu;
const LEADING_ZEROS = /(?<![\d.,])0+(?=\d)/g;

/** The words of `block` in order, a citation (from its kind to issuer or date) as one. */
export const wordsIn = perBlock((block: Block): readonly Word[] => {
  const citations = citationsOf(block);
  const words: Word[] = [];
  let next = 0;
  const plainUpTo = (end: number): void => {
    for (const { index, 0: text } of block.plain.slice(next, end).matchAll(TOKEN)) {
      const start = next + index;
      words.push({ block, start, end: start + text.length, key: keyOf(text), citation: null, titleOf: titleAt(citations, start) });
    }
    next = Math.max(next, end);
  };
  for (const citation of citations) {
    const { start, end } = citation.range;
    if (start < next) continue;
    plainUpTo(start);
    words.push({ block, start, end, key: citationKey(citation), citation, titleOf: titleAt(citations, start) });
    next = end;
  }
  plainUpTo(block.plain.length);
  return words;
});

/** The words of `block` inside `range` and outside all of `without`. */
export function wordsWithin(block: Block, range: TextRange, without: readonly TextRange[] = []): Word[] {
  return wordsIn(block).filter(
    (word) => word.start >= range.start && word.end <= range.end && !without.some((hole) => word.start < hole.end && word.end > hole.start),
  );
}

/** True when both say the same: two citations name one document where neither contradicts the other. */
export function sameWord(a: Word, b: Word): boolean {
  if (!a.citation || !b.citation) return a.key === b.key;
  return sameDocument(a.citation, b.citation);
}

/** `text` as words are compared. */
export function keyOf(text: string): string {
  return placeTones(text.normalize('NFC').toLowerCase(), 'old').replace(LEADING_ZEROS, '');
}

/** What all ways of citing a document have in common: with or without day and issuer. */
function citationKey({ type, number, name, year, date }: Citation): string {
  const which = number ?? `${name ?? ''} ${year ?? date?.slice(0, 4) ?? ''}`;
  return `${keyOf(type)} ${keyOf(which)}`;
}

function sameDocument(a: Citation, b: Citation): boolean {
  if (keyOf(a.type) !== keyOf(b.type) || !agree(a.number, b.number, true) || !agree(a.name, b.name, true)) return false;
  return agree(a.date, b.date, false) && agree(a.issuer, b.issuer, false) && (a.year === null || b.year === null || a.year === b.year);
}

function agree(a: string | null, b: string | null, needed: boolean): boolean {
  if (a === null || b === null) return a === b || !needed;
  return keyOf(a) === keyOf(b);
}

function titleAt(citations: readonly Citation[], offset: number): Citation | null {
  return citations.find(({ titleRange }) => titleRange !== null && titleRange.start <= offset && offset < titleRange.end) ?? null;
}
