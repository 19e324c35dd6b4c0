/** A run of letters in a text. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const LETTER = /[\p{L}\p{M}]/u;
/** UTF-16 unit → 1 letter, 2 other; 0 not looked up yet. Much faster than a regular expression over every character. */
const kinds = new Uint8Array(0x10000);

/** True when the UTF-16 unit is a letter or combining mark of the basic plane. */
export function isLetter(code: number): boolean {
  let kind = kinds[code] as number;
  if (kind === 0) {
    kind = LETTER.test(String.fromCharCode(code)) ? 1 : 2;
    kinds[code] = kind;
  }
  return kind === 1;
}

/** The words found last: the rules look at one block one after the other. */
let last: { readonly text: string; readonly words: readonly Word[]; lower: readonly string[] | null } = { text: '', words: [], lower: null };

/** The words of `text`: runs of letters, without digits and signs. Linear. */
export function wordsOf(text: string): readonly Word[] {
  if (last.text !== text) last = { text, words: findWords(text), lower: null };
  return last.words;
}

/** The words of `text` in small letters. */
export function lowerWordsOf(text: string): readonly string[] {
  const words = wordsOf(text);
  last.lower ??= words.map((word) => word.text.toLowerCase());
  return last.lower;
}

function findWords(text: string): Word[] {
  const words: Word[] = [];
  let start = -1;
  for (let i = 0; i <= text.length; i++) {
    const letter = i < text.length && isLetter(text.charCodeAt(i));
    if (letter && start < 0) start = i;
    else if (!letter && start >= 0) {
      words.push({ text: text.slice(start, i), start, end: i });
      start = -1;
    }
  }
  return words;
}

/** `text` without the white space and the characters of `marks` at its end. Takes time in proportion to what falls away: a pattern that ends in `+$` would not. */
export function withoutTail(text: string, marks: string): string {
  return text.slice(
    0,
    runStart(text, text.length, (char) => marks.includes(char) || /\s/.test(char)),
  );
}

/** Where the run of characters that `belongs` accepts and that ends at `end` begins; `end` when there is none. */
export function runStart(text: string, end: number, belongs: (char: string) => boolean): number {
  let start = end;
  while (start > 0 && belongs(text[start - 1] as string)) start--;
  return start;
}

/** What stands behind the last blank: "Phụ lục II" → "II". The whole text when there is none. */
export function lastWord(text: string): string {
  return text.slice(text.lastIndexOf(' ') + 1);
}
