import { editDistance } from '../../text/edit-distance';

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
