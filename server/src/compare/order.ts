import type { Matching } from './match';
import type { Unit } from './units';

/** Under another heading, or in another order below the same one. */
export type Move = 'elsewhere' | 'within';

/** Which units have moved, by their index in the second draft. */
export function movedUnits(a: readonly Unit[], b: readonly Unit[], { before, after }: Matching): Map<number, Move> {
  const moved = new Map<number, Move>();
  const siblings = new Map<number, number[]>();
  b.forEach((unit, j) => {
    const i = after[j] as number;
    if (i < 0) return;
    const old = a[i] as Unit;
    const counterpart = old.parent < 0 ? -1 : (before[old.parent] as number);
    if (counterpart === unit.parent) {
      const list = siblings.get(unit.parent);
      if (list) list.push(j);
      else siblings.set(unit.parent, [j]);
      return;
    }
    // Under a heading that is new, or from below one that is gone: the heading is what changed.
    const newHeading = unit.parent >= 0 && after[unit.parent] === -1;
    const oldHeadingGone = old.parent >= 0 && counterpart === -1;
    if (!newHeading && !oldHeadingGone) moved.set(j, 'elsewhere');
  });
  for (const list of siblings.values()) {
    const kept = longestRise(list.map((j) => after[j] as number));
    list.forEach((j, n) => {
      if (!kept.has(n)) moved.set(j, 'within');
    });
  }
  return moved;
}

/** Indexes of one longest strictly rising part of `values`, in n log n. */
function longestRise(values: readonly number[]): Set<number> {
  const tails: number[] = [];
  const previous = new Int32Array(values.length).fill(-1);
  values.forEach((value, n) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[tails[middle] as number] as number) < value) low = middle + 1;
      else high = middle;
    }
    previous[n] = low > 0 ? (tails[low - 1] as number) : -1;
    tails[low] = n;
  });
  const kept = new Set<number>();
  for (let n = tails.at(-1) ?? -1; n >= 0; n = previous[n] as number) kept.add(n);
  return kept;
}
