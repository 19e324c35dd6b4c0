// Facts about Vietnamese writing. `\b`, `\w` and `[A-Z]` do not know đ: these do.

/** A letter with its marks, or a digit, in any script. */
export const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Letters that only Vietnamese uses (ă đ ơ ư and U+1EA0–1EF9): absent from text that has lost its marks. */
export const VIETNAMESE_ONLY = /[ăĂđĐơƠưƯ\u1ea0-\u1ef9]/;

/** The letters that number points, in order: no f, j, w, z (NĐ 30/2020, Phụ lục I, II.6.đ). */
export const LETTER_ORDER = ['a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h', 'i', 'k', 'l', 'm', 'n', 'o', 'p', 'q', 'r', 's', 't', 'u', 'v', 'x', 'y'] as const;

const LETTER = /[\p{L}\p{N}]/u;

/** True when neither side of `range` in `text` is a letter or digit: the range holds whole words. */
export function atWordBoundary(text: string, start: number, end: number): boolean {
  return (
    !(start > 0 && LETTER.test(text[start - 1] as string) && LETTER.test(text[start] as string)) &&
    !(end < text.length && LETTER.test(text[end] as string) && LETTER.test(text[end - 1] as string))
  );
}

/** Share of the words of `text` (two letters or more) that hold a Vietnamese-only letter, and how many words there are. */
export function vietnameseShare(text: string): { readonly share: number; readonly words: number } {
  let words = 0;
  let marked = 0;
  for (const [word] of text.matchAll(WORD)) {
    if (word.length < 2 || !/\p{L}/u.test(word)) continue;
    words++;
    if (VIETNAMESE_ONLY.test(word)) marked++;
  }
  return { share: words === 0 ? 0 : marked / words, words };
}

/** The first letter of `text` that is not white space, a quote or a bracket is in upper case. */
export function startsUpper(text: string): boolean {
  const first = /[\p{L}\p{N}]/u.exec(text)?.[0];
  return first !== undefined && /\p{Lu}/u.test(first);
}
