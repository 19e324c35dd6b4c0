import { type Block, blockFact } from '../../syntax/block';
import { changeOf } from '../../text/change';
import { remembered } from '../../text/remembered';
import type { Plan, SectionChunk } from '../types';

/**
 * Gathers what `of` gives for each block of a plan, in the order of the text. The last answer for a document is mended, not made anew:
 * an edit costs one stretch, however long the plan is, and leaves the very same array when it changes nothing that is gathered.
 */
export function planFact<T>(of: (block: Block) => readonly T[]): (plan: Plan) => readonly T[] {
  // A stretch that is gathered again asks only about the blocks that are new in it.
  const ofBlock = blockFact(of);
  return chunkListFact(({ blocks }, before) => {
    if (before && !differs(before.chunk.blocks, blocks, ofBlock)) return before.list;
    return blocks.flatMap((block) => ofBlock(block));
  });
}

/** False when all blocks that only one of the two lists has say nothing: what one gives, the other does. */
export function differs(before: readonly Block[], after: readonly Block[], of: (block: Block) => readonly unknown[]): boolean {
  const { first, removed, added } = changeOf(before, after);
  for (let i = first; i < first + removed; i++) if (of(before[i] as Block).length > 0) return true;
  for (let i = first; i < first + added; i++) if (of(after[i] as Block).length > 0) return true;
  return false;
}

/** The stretch that stood in a stretch's place before an edit, and its entries. */
interface Replaced<T> {
  readonly chunk: SectionChunk;
  readonly list: readonly T[];
}

type ListOf<T> = (chunk: SectionChunk, before?: Replaced<T>) => readonly T[];

interface Gathered<T> extends ChunkValues<readonly T[]> {
  readonly all: readonly T[];
}

/**
 * Like `planFact` for what is read from a whole stretch. `same` says when two entries tell the same: a stretch that was read again
 * and gives the same entries counts as unchanged, and those it gave before stay.
 */
export function chunkListFact<T>(of: ListOf<T>, same: (a: T, b: T) => boolean = Object.is): (plan: Plan) => readonly T[] {
  const known = new WeakMap<object, Gathered<T>>();
  return ({ tree, chunks }) => {
    const before = known.get(tree.lineage);
    if (before?.chunks === chunks) return before.all;
    const gathered = before ? mend(before, chunks, of, same) : gather(chunks, of);
    known.set(tree.lineage, gathered);
    return gathered.all;
  };
}

/** What `compute` makes of the list of a fact; made again when the list is another one. */
export function derived<T, R>(fact: (plan: Plan) => readonly T[], compute: (list: readonly T[]) => R): (plan: Plan) => R {
  const of = remembered(compute);
  return (plan) => of(fact(plan));
}

/**
 * Sums over the list of a fact, mended: `add` takes in an entry (`sign` 1) or takes it off again (-1), so an edit costs the entries it changes.
 * The sums are one object for all versions of a document: read them before asking about another.
 */
export function tally<T extends object, R>(
  fact: (plan: Plan) => readonly T[],
  start: () => R,
  add: (sums: R, entry: T, sign: 1 | -1) => void,
): (plan: Plan) => R {
  const known = new WeakMap<object, { list: readonly T[]; readonly sums: R }>();
  return (plan) => {
    const list = fact(plan);
    const entry = known.get(plan.tree.lineage) ?? { list: [], sums: start() };
    known.set(plan.tree.lineage, entry);
    if (entry.list !== list) {
      const { first, removed, added } = changeOf(entry.list, list);
      for (let i = first; i < first + removed; i++) add(entry.sums, entry.list[i] as T, -1);
      for (let i = first; i < first + added; i++) add(entry.sums, list[i] as T, 1);
      entry.list = list;
    }
    return entry.sums;
  };
}

/** True when both tell the same: plain data compared by value, blocks by identity. For entries that are made anew when a stretch is read again. */
export function tellSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || 'source' in a || 'source' in b) return false;
  if (Array.isArray(a) || Array.isArray(b)) return Array.isArray(a) && Array.isArray(b) && sameList(a, b, tellSame);
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => tellSame((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]));
}

function gather<T>(chunks: readonly SectionChunk[], of: ListOf<T>): Gathered<T> {
  const values = chunks.map((chunk) => of(chunk));
  return { chunks, values, all: values.flat() as T[] };
}

function mend<T>(before: Gathered<T>, chunks: readonly SectionChunk[], of: ListOf<T>, same: (a: T, b: T) => boolean): Gathered<T> {
  const { values: old, all } = before;
  const { first, removed, added } = changeOf(before.chunks, chunks);
  const fresh = chunks.slice(first, first + added).map((chunk, i) => {
    const replaced = i < removed ? before.chunks[first + i] : undefined;
    return of(chunk, replaced && { chunk: replaced, list: old[first + i] as readonly T[] });
  });
  if (removed === added && fresh.every((list, i) => sameList(list, old[first + i] as readonly T[], same))) return { chunks, values: old, all };
  const from = sizeOf(old, 0, first);
  const to = from + sizeOf(old, first, first + removed);
  return {
    chunks,
    values: old.slice(0, first).concat(fresh, old.slice(first + removed)),
    all: all.slice(0, from).concat(...fresh, all.slice(to)),
  };
}

function sizeOf(lists: readonly (readonly unknown[])[], from: number, to: number): number {
  let size = 0;
  for (let i = from; i < to; i++) size += (lists[i] as readonly unknown[]).length;
  return size;
}

function sameList<T>(a: readonly T[], b: readonly T[], same: (a: T, b: T) => boolean): boolean {
  if (a === b) return true;
  return a.length === b.length && a.every((item, i) => same(item, b[i] as T));
}

/** One value for each chunk. */
export interface ChunkValues<T> {
  readonly chunks: readonly SectionChunk[];
  readonly values: readonly T[];
}

/** The values of `of` for `chunks`: those that `before` has are taken over. */
export function carryOver<T>(before: ChunkValues<T> | undefined, chunks: readonly SectionChunk[], of: (chunk: SectionChunk) => T): ChunkValues<T> {
  if (!before) return { chunks, values: chunks.map(of) };
  const { first, removed, added } = changeOf(before.chunks, chunks);
  const fresh = chunks.slice(first, first + added).map(of);
  return { chunks, values: before.values.slice(0, first).concat(fresh, before.values.slice(first + removed)) };
}
