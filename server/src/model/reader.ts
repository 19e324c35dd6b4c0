import type { Catalog } from '../catalog/catalog';
import type { Block } from '../syntax/block';
import type { SyntaxTree } from '../syntax/tree';
import { opensChunk } from './chunk';
import { isDamagedText } from './damage';
import { readHeader } from './header';
import { type ChunkFacts, type ChunkState, INITIAL_STATE, readChunk } from './read-chunk';
import type { Plan } from './types';

interface Known {
  readonly blocks: readonly Block[];
  readonly before: ChunkState;
  readonly facts: ChunkFacts;
}

/** Facts of stretches read before, by their first block. */
const known = new WeakMap<Block, Known>();

/**
 * Reads a tree as a plan: letterhead, sections, tasks, duties, distribution list. Total; the same tree gives the same plan.
 * Stretches that have not changed since they were last read are not read again.
 */
export function readPlan(tree: SyntaxTree, catalog: Catalog): Plan {
  const chunks: ChunkFacts[] = [];
  let state = INITIAL_STATE;
  const { blocks } = tree;
  for (let start = 0; start < blocks.length; ) {
    let end = start + 1;
    while (end < blocks.length && !opensChunk(blocks[end] as Block)) end++;
    const facts = factsOf(blocks, start, end, state);
    chunks.push(facts);
    state = facts.after;
    start = end;
  }
  return {
    tree,
    header: readHeader(tree, catalog),
    sections: chunks.flatMap(({ sections }) => sections),
    tasks: chunks.flatMap(({ tasks }) => tasks),
    duties: chunks.flatMap(({ duties }) => duties),
    suppressions: chunks.flatMap(({ suppressions }) => suppressions),
    recipients: chunks.flatMap(({ recipients }) => recipients),
    distribution: chunks.find(({ distribution }) => distribution)?.distribution ?? null,
    signature: chunks.find(({ signature }) => signature)?.signature ?? null,
    damaged: isDamagedText(blocks),
  };
}

function factsOf(blocks: readonly Block[], start: number, end: number, before: ChunkState): ChunkFacts {
  const first = blocks[start] as Block;
  const old = known.get(first);
  if (old && old.blocks.length === end - start && sameState(old.before, before) && old.blocks.every((block, i) => block === blocks[start + i]))
    return old.facts;
  const own = blocks.slice(start, end);
  const facts = readChunk(own, before);
  known.set(first, { blocks: own, before, facts });
  return facts;
}

function sameState(a: ChunkState, b: ChunkState): boolean {
  return a.part === b.part && a.zone === b.zone && a.letter === b.letter && sameList(a.ranks, b.ranks) && sameList(a.table ?? [], b.table ?? []);
}

function sameList<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i]);
}
