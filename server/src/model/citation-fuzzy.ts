/** Least number of letters to add, drop or change to make `b` of `a`; `limit + 1` when it is more than `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const cost = Math.min((previous[j] as number) + 1, (row[j - 1] as number) + 1, (previous[j - 1] as number) + same);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    previous = row;
  }
  return Math.min(previous[b.length] as number, limit + 1);
}

/**
 * Sum of the distances of `words` to `pattern`, word by word; null when one is too far or the sum is. A word may be wrong
 * in half of its letters, all together in two of seven: what a scan without Vietnamese makes of names.
 */
export function wordsDistance(words: readonly string[], pattern: readonly string[]): number | null {
  if (words.length !== pattern.length) return null;
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
