// Looking things up in what is in order, by halves.

/** The last index of the first `length` entries of `sorted` (rising) whose value is at most `wanted`; 0 when there is none. */
export function lastAtMost(sorted: Uint32Array, length: number, wanted: number): number {
  let low = 0;
  let high = Math.max(0, length - 1);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sorted[middle] as number) <= wanted) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The first of `length` indices for which `reached` says true, as it does for all behind it; `length` when it does for none. */
export function firstReached(length: number, reached: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (reached(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
