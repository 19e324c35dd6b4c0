// Facts about Vietnamese writing. `\b`, `\w` and `[A-Z]` do not know đ: these do.

/** A letter with its marks, or a digit, in any script. */
export const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Letters that only Vietnamese uses (ă đ ơ ư and U+1EA0–1EF9): absent from text that has lost its marks. */
export const VIETNAMESE_ONLY = /[ăĂđĐơƠưƯ\u1ea0-\u1ef9]/;

/** The letters that number points, in order: no f, j, w, z (NĐ 30/2020, Phụ lục I, II.6.đ). */
export const LETTER_ORDER = ['a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h', 'i', 'k', 'l', 'm', 'n', 'o', 'p', 'q', 'r', 's', 't', 'u', 'v', 'x', 'y'] as const;

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
