import type { Catalog } from '../catalog/catalog';
import type { Block } from '../syntax/block';
import type { SyntaxTree } from '../syntax/tree';
import { type Chunk, opensChunk } from './chunk';
import { isDamagedText } from './damage';
import { HEAD_BLOCKS, readHeader } from './header';
import { type ChunkState, INITIAL_STATE, readChunk } from './read-chunk';
import type { Plan } from './types';

/**
 * Reads a tree as a plan: letterhead, sections, tasks, duties, distribution list. Total; the same tree gives an equal plan.
 * `before`, the plan of the tree that was edited into this one, saves reading again what did not change.
 */
export function readPlan(tree: SyntaxTree, catalog: Catalog, before?: Plan): Plan {
  const chunks = before && tree.edit?.of === before.tree.id ? mendChunks(tree, before) : readChunks(tree.blocks, 0, INITIAL_STATE, []);
  const all = <T>(list: (chunk: Chunk) => readonly T[]): T[] => chunks.flatMap(list);
  return {
    tree,
    chunks,
    header: before && sameHead(tree, before.tree) ? before.header : readHeader(tree, catalog),
    sections: all(({ facts }) => facts.sections),
    tasks: all(({ facts }) => facts.tasks),
    duties: all(({ facts }) => facts.duties),
    suppressions: all(({ facts }) => facts.suppressions),
    recipients: all(({ facts }) => facts.recipients),
    distribution: chunks.find(({ facts }) => facts.distribution)?.facts.distribution ?? null,
    signature: chunks.find(({ facts }) => facts.signature)?.facts.signature ?? null,
    damaged: isDamagedText(chunks),
  };
}

/** Appends to `chunks` those of `blocks` from index `start` on, until `resume` says how the rest goes on. */
function readChunks(blocks: readonly Block[], start: number, first: ChunkState, chunks: Chunk[], resume?: (at: number, state: ChunkState) => boolean): Chunk[] {
  let state = first;
  let from = start;
  while (from < blocks.length && !resume?.(from, state)) {
    const to = chunkEnd(blocks, from);
    const own = blocks.slice(from, to);
    const facts = readChunk(own, state);
    chunks.push({ blocks: own, before: state, facts });
    state = facts.after;
    from = to;
  }
  return chunks;
}

/** Index behind the chunk that begins at `from`. Comments right above what opens the next one belong to the next one. */
function chunkEnd(blocks: readonly Block[], from: number): number {
  const own = behindComments(blocks, from);
  let to = own + 1;
  while (to < blocks.length && !opensChunk(blocks[to] as Block)) to++;
  if (to >= blocks.length) return blocks.length;
  while (to - 1 > own && blocks[to - 1]?.kind === 'comment') to--;
  return to;
}

function behindComments(blocks: readonly Block[], from: number): number {
  let at = from;
  while (blocks[at]?.kind === 'comment') at++;
  return at;
}

/** The chunks of an edited tree: those before the edit as they were, those it touches read, those behind as they were once their state is the same. */
function mendChunks(tree: SyntaxTree, before: Plan): Chunk[] {
  const edit = tree.edit;
  if (!edit) return [];
  const chunks: Chunk[] = [];
  let at = 0;
  // What opens the next chunk ends this one: it must be outside the edit too.
  while (chunks.length < before.chunks.length) {
    const chunk = before.chunks[chunks.length] as Chunk;
    const end = at + chunk.blocks.length;
    if (behindComments(before.tree.blocks, end) >= edit.first) break;
    at = end;
    chunks.push(chunk);
  }
  const moved = edit.added - edit.removed;
  const rest = new Map<number, number>();
  let place = 0;
  for (const [i, chunk] of before.chunks.entries()) {
    if (place >= edit.first + edit.removed) rest.set(place + moved, i);
    place += chunk.blocks.length;
  }
  let behind: readonly Chunk[] = [];
  readChunks(tree.blocks, at, chunks.at(-1)?.facts.after ?? INITIAL_STATE, chunks, (from, state) => {
    const i = rest.get(from);
    const next = i === undefined ? undefined : before.chunks[i];
    if (i === undefined || !next || !sameState(next.before, state)) return false;
    behind = before.chunks.slice(i);
    return true;
  });
  chunks.push(...behind);
  return chunks;
}

/** The blocks that the letterhead is read from are the same. */
function sameHead(tree: SyntaxTree, before: SyntaxTree): boolean {
  const count = Math.min(HEAD_BLOCKS, tree.blocks.length);
  if (count !== Math.min(HEAD_BLOCKS, before.blocks.length)) return false;
  for (let i = 0; i < count; i++) if (tree.blocks[i] !== before.blocks[i]) return false;
  return true;
}

function sameState(a: ChunkState, b: ChunkState): boolean {
  return a.part === b.part && a.zone === b.zone && a.letter === b.letter && sameList(a.open, b.open) && sameList(a.table ?? [], b.table ?? []);
}

function sameList<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i]);
}
