/** `removed` entries from index `first` on gave way to `added` others. */
export interface ListChange {
  readonly first: number;
  readonly removed: number;
  readonly added: number;
}

/** The smallest single change that turns the list `before` into `after`, entries compared by identity. Nothing removed and nothing added when they are the same. */
export function changeOf(before: readonly unknown[], after: readonly unknown[]): ListChange {
  const shorter = Math.min(before.length, after.length);
  let first = 0;
  while (first < shorter && before[first] === after[first]) first++;
  let tail = 0;
  while (tail < shorter - first && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return { first, removed: before.length - tail - first, added: after.length - tail - first };
}
