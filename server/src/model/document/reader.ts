import type { Catalog } from '../../catalog/catalog';
import type { Block, LabelledValue } from '../../syntax/block';
import { type SyntaxTree, sameSpan } from '../../syntax/tree';
import type { TextRange } from '../../text/range';
import { opensChunk } from '../structure/chunk-start';
import { isDamagedPlan } from '../structure/damage';
import { endsHead, HEAD_BLOCKS, readHeader } from '../structure/header';
import { INITIAL_STATE, readChunk } from '../structure/read-chunk';
import type { ChunkState, Header, Plan, SectionChunk } from '../types';
import { chunkListFact } from './plan-fact';

/**
 * Reads a tree as a plan: letterhead, sections, tasks, duties, distribution list. Total; the same tree gives an equal plan.
 * `before`, the plan of the tree that was edited into this one, saves reading again what did not change; the rest is read when it is asked about.
 */
export function readPlan(tree: SyntaxTree, catalog: Catalog, before?: Plan): Plan {
  const header = before && sameHead(tree, before.tree) ? before.header : readHeader(tree, catalog);
  if (!before || tree.edit?.of !== before.tree.id) return new ReadPlan(tree, header, null);
  // Each version leans on the one before, which leans on none.
  settlePlan(before);
  return new ReadPlan(tree, header, before);
}

/** Reads of `plan` what has been left for later. */
export function settlePlan(plan: Plan): void {
  void plan.chunks;
}

/**
 * The plan in which everything but the block at `index` stands as in `plan`, for who asks about that block's surroundings while somebody types in it: the version
 * before the last edit when that changed only words in the value of a field there and has not been read in yet, else `plan` itself.
 */
export function planBeside(plan: Plan, index: number): Plan {
  return plan instanceof ReadPlan ? plan.beside(index) : plan;
}

const sectionsIn = chunkListFact(({ facts }) => facts.sections);
const tasksIn = chunkListFact(({ facts }) => facts.tasks);
const dutiesIn = chunkListFact(({ facts }) => facts.duties);
const suppressionsIn = chunkListFact(({ facts }) => facts.suppressions);
const recipientsIn = chunkListFact(({ facts }) => facts.recipients);
const distributionsIn = chunkListFact(({ facts: { distribution } }) => (distribution ? [distribution] : []), sameSpan);
const signaturesIn = chunkListFact(({ facts: { signature } }) => (signature ? [signature] : []), sameSpan);

/** A plan that gathers what its chunks hold when it is first asked: most edits are judged by the chunk they touch. */
class ReadPlan implements Plan {
  private readonly kept = new Map<unknown, unknown>();
  private read: readonly SectionChunk[] | null = null;

  /** `before` has been read; let go of as soon as this plan has, too. */
  constructor(
    readonly tree: SyntaxTree,
    readonly header: Header,
    private before: Plan | null,
  ) {}

  get chunks(): readonly SectionChunk[] {
    this.read ??= this.before ? mendChunks(this.tree, this.before) : readChunks(this.tree.blocks, 0, INITIAL_STATE, []);
    this.before = null;
    return this.read;
  }

  beside(index: number): Plan {
    const { before, header, tree } = this;
    const { edit } = tree;
    if (!before || before.header !== header || edit?.first !== index || edit.removed !== 1 || edit.added !== 1) return this;
    return sameFields(before.tree.blocks[index] as Block, tree.blocks[index] as Block) ? before : this;
  }

  get sections(): Plan['sections'] {
    return this.once(sectionsIn);
  }

  get tasks(): Plan['tasks'] {
    return this.once(tasksIn);
  }

  get duties(): Plan['duties'] {
    return this.once(dutiesIn);
  }

  get suppressions(): Plan['suppressions'] {
    return this.once(suppressionsIn);
  }

  get recipients(): Plan['recipients'] {
    return this.once(recipientsIn);
  }

  get distribution(): Plan['distribution'] {
    return this.once(distributionsIn)[0] ?? null;
  }

  get signature(): Plan['signature'] {
    return this.once(signaturesIn)[0] ?? null;
  }

  get damaged(): boolean {
    return this.once(isDamagedPlan);
  }

  private once<T>(fact: (plan: Plan) => T): T {
    if (!this.kept.has(fact)) this.kept.set(fact, fact(this));
    return this.kept.get(fact) as T;
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
function mendChunks(tree: SyntaxTree, before: Plan): readonly SectionChunk[] {
  const edit = tree.edit;
  if (!edit) return [];
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

/** Both are the same fields of the same item, each with a value or without: what they say of the plan's structure is the same. */
function sameFields(a: Block, b: Block): boolean {
  if (a.kind !== 'text' || b.kind !== 'text' || a.fields.length === 0 || a.fields.length !== b.fields.length || a.damaged !== b.damaged) return false;
  if (a.marker?.kind !== b.marker?.kind || a.marker?.number !== b.marker?.number) return false;
  return a.fields.every(({ role, label, value }, i) => {
    const other = b.fields[i] as LabelledValue;
    return role === other.role && label.start === other.label.start && label.end === other.label.end && isEmpty(value) === isEmpty(other.value);
  });
}

function isEmpty({ start, end }: TextRange): boolean {
  return start >= end;
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
