/** Longer words are no Vietnamese syllables: they are not compared. */
const MAX_WORD = 30;
/** Two rows of the table, used again and again. */
const previous = new Uint8Array(MAX_WORD + 1);
const row = new Uint8Array(MAX_WORD + 1);

/** Least number of letters to add, drop or change to make `b` of `a`; `limit + 1` when it is more than `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > limit || a.length > MAX_WORD || b.length > MAX_WORD) return limit + 1;
  for (let j = 0; j <= b.length; j++) previous[j] = j;
  for (let i = 1; i <= a.length; i++) {
    row[0] = i;
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1;
      const cost = Math.min((previous[j] as number) + 1, (row[j - 1] as number) + 1, (previous[j - 1] as number) + same);
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return limit + 1;
    previous.set(row);
  }
  return Math.min(previous[b.length] as number, limit + 1);
}

/**
 * Sum of the distances of `words` to `pattern`, word by word; null when one is too far or the sum is. A word may be wrong
 * in half of its letters, all together in two of seven: what a scan without Vietnamese makes of names.
 */
export function wordsDistance(words: readonly string[], pattern: readonly string[]): number | null {
  if (words.length !== pattern.length || !isNear(words[0] as string, pattern[0] as string)) return null;
  let sum = 0;
  let letters = 0;
  for (const [i, wanted] of pattern.entries()) {
    const limit = Math.max(1, Math.ceil(wanted.length / 2));
    const distance = editDistance(words[i] as string, wanted, limit);
    if (distance > limit) return null;
    sum += distance;
    letters += wanted.length;
  }
  return sum <= Math.max(1, letters / 3.5) ? sum : null;
}

/** Whether one word can be a damaged form of another: half of its letters may differ. */
export function isNear(word: string, wanted: string): boolean {
  const limit = Math.max(1, Math.ceil(wanted.length / 2));
  return editDistance(word, wanted, limit) <= limit;
}
