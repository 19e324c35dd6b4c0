import { firstReached } from '../../text/sorted';

/** A run of letters and digits. Offsets count in the text it was cut from. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** Lower case without marks. */
  readonly folded: string;
  /** Its first letter is a capital. */
  readonly upper: boolean;
  /** Two capitals or more and no small letter: "UBND", "TT&TT". */
  readonly caps: boolean;
}

/** One block's text with its words, as every part of the citation reader takes it. */
export interface CitationText {
  readonly plain: string;
  /** `fold(plain)`: the same offsets. */
  readonly folded: string;
  /** The words have lost their marks: they are compared loosely. */
  readonly damaged: boolean;
  readonly words: readonly Word[];
}

const WORD = /[\p{L}\p{M}\p{N}&]+/gu;
const LOWER = /\p{Ll}/u;
const UPPER = /\p{Lu}/u;

/** Cuts `plain` into words. Linear; never throws. */
export function citationText(plain: string, folded: string, damaged: boolean): CitationText {
  const words: Word[] = [];
  for (const match of plain.matchAll(WORD)) {
    const text = match[0];
    const start = match.index;
    const end = start + text.length;
    const upper = UPPER.test(text[0] as string);
    words.push({ start, end, folded: folded.slice(start, end), upper, caps: upper && text.length > 1 && !LOWER.test(text) });
  }
  return { plain, folded, damaged, words };
}

/** Index of the first word that ends behind `offset`; the number of words when there is none. */
export function wordAt(text: CitationText, offset: number): number {
  return firstReached(text.words.length, (i) => (text.words[i] as Word).end > offset);
}

/** The characters between word `index - 1` and word `index`, without spaces at their ends; a TAB stays: it parts table cells. */
export function gapBefore(text: CitationText, index: number): string {
  const from = index > 0 ? (text.words[index - 1]?.end ?? 0) : 0;
  const to = text.words[index]?.start ?? text.plain.length;
  const plain = text.plain.slice(from, to);
  return plain === ' ' ? '' : plain.includes('\t') ? '\t' : text.folded.slice(from, to).trim();
}

/** `plain` from `start` to `end` with white space collapsed. */
export function collapsed(text: CitationText, start: number, end: number): string {
  return text.plain.slice(start, end).replace(/\s+/g, ' ').trim();
}

/** A sticky pattern over folded text in which a space stands for any white space, line ends among it. */
export function loose(source: string): RegExp {
  return new RegExp(source.replaceAll(' ', '\\s{1,4}'), 'y');
}

/** `pattern` (sticky) on `text` at exactly `at`. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
