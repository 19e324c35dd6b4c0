import type { Catalog } from '../../catalog/catalog';
import type { Block } from '../../syntax/block';
import type { SyntaxTree, TreeEdit } from '../../syntax/tree';
import { opensChunk } from '../structure/chunk-start';
import { isDamagedPlan } from '../structure/damage';
import { endsHead, HEAD_BLOCKS, readHeader } from '../structure/header';
import { INITIAL_STATE, readChunk } from '../structure/read-chunk';
import type { ChunkState, Header, Plan, SectionChunk } from '../types';
import { inAllSections } from './memo';

/**
 * Reads a tree as a plan: letterhead, sections, tasks, duties, distribution list. Total; the same tree gives an equal plan.
 * `before`, the plan of the tree that was edited into this one, saves reading again what did not change.
 */
export function readPlan(tree: SyntaxTree, catalog: Catalog, before?: Plan): Plan {
  const header = before && sameHead(tree, before.tree) ? before.header : readHeader(tree, catalog);
  const chunks = before && tree.edit?.of === before.tree.id ? mendChunks(tree, tree.edit, before) : readChunks(tree.blocks, 0, INITIAL_STATE, []);
  return new ReadPlan(tree, header, chunks);
}

const sectionsIn = inAllSections(({ facts }) => facts.sections);
const tasksIn = inAllSections(({ facts }) => facts.tasks);
const dutiesIn = inAllSections(({ facts }) => facts.duties);
const suppressionsIn = inAllSections(({ facts }) => facts.suppressions);
const recipientsIn = inAllSections(({ facts }) => facts.recipients);
const distributionIn = inAllSections(({ facts }) => (facts.distribution ? [facts.distribution] : []));
const signaturesIn = inAllSections(({ facts }) => (facts.signature ? [facts.signature] : []));

/** A plan that gathers what its chunks hold when it is asked. */
class ReadPlan implements Plan {
  constructor(
    readonly tree: SyntaxTree,
    readonly header: Header,
    readonly chunks: readonly SectionChunk[],
  ) {}

  get sections(): Plan['sections'] {
    return sectionsIn(this);
  }

  get tasks(): Plan['tasks'] {
    return tasksIn(this);
  }

  get duties(): Plan['duties'] {
    return dutiesIn(this);
  }

  get suppressions(): Plan['suppressions'] {
    return suppressionsIn(this);
  }

  get recipients(): Plan['recipients'] {
    return recipientsIn(this);
  }

  get distribution(): Plan['distribution'] {
    return distributionIn(this)[0] ?? null;
  }

  get signature(): Plan['signature'] {
    return signaturesIn(this)[0] ?? null;
  }

  get damaged(): boolean {
    return isDamagedPlan(this);
  }
}

/** Appends to `chunks` those of `blocks` from index `start` on, until `resume` says how the rest goes on. */
function readChunks(
  blocks: readonly Block[],
  start: number,
  first: ChunkState,
  chunks: SectionChunk[],
  resume?: (at: number, state: ChunkState) => boolean,
): SectionChunk[] {
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
  while (to < blocks.length && !opensChunk(blocks[to] as Block, blocks[to - 1])) to++;
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
function mendChunks(tree: SyntaxTree, edit: TreeEdit, before: Plan): readonly SectionChunk[] {
  const old = before.chunks;
  let kept = 0;
  let at = 0;
  // What opens the next chunk ends this one: it must be outside the edit too.
  for (; kept < old.length; kept++) {
    const end = at + (old[kept] as SectionChunk).blocks.length;
    if (behindComments(before.tree.blocks, end) >= edit.first) break;
    at = end;
  }
  // The first old chunk wholly behind the edit, and where it begins now.
  const moved = edit.added - edit.removed;
  let behind = kept;
  let place = at;
  const pass = (): void => {
    place += (old[behind++] as SectionChunk).blocks.length;
  };
  while (behind < old.length && place < edit.first + edit.removed) pass();
  let resumed = false;
  const chunks = readChunks(tree.blocks, at, old[kept - 1]?.facts.after ?? INITIAL_STATE, old.slice(0, kept), (from, state) => {
    while (behind < old.length && place + moved < from) pass();
    const next = old[behind];
    resumed = next !== undefined && place + moved === from && sameState(next.before, state);
    return resumed;
  });
  return resumed ? chunks.concat(old.slice(behind)) : chunks;
}

/** The blocks that the letterhead is read from are the same. */
function sameHead(tree: SyntaxTree, before: SyntaxTree): boolean {
  const count = Math.min(HEAD_BLOCKS, tree.blocks.length);
  for (let i = 0; i < count; i++) {
    const block = tree.blocks[i] as Block;
    if (block !== before.blocks[i]) return false;
    if (endsHead(block)) return true;
  }
  return count === Math.min(HEAD_BLOCKS, before.blocks.length);
}

function sameState(a: ChunkState, b: ChunkState): boolean {
  return a.part === b.part && a.zone === b.zone && a.letter === b.letter && sameList(a.open, b.open) && sameList(a.table ?? [], b.table ?? []);
}

function sameList<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i]);
}
