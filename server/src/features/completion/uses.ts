import type { Catalog } from '../../catalog/catalog';
import { mentionsOf } from '../../model/mentions/mentions';
import type { SectionChunk } from '../../model/types';
import { type Block, textOf } from '../../syntax/block';
import { changeOf } from '../../text/change';
import { remembered } from '../../text/remembered';
import type { FeatureContext } from '../context';
import type { CaretContext } from './caret-context';

/** What was counted last in a document: every block but the one that was typed in. */
interface Counted {
  chunks: readonly SectionChunk[];
  without: Block | null;
  readonly counts: Map<string, number>;
}

const countedIn = remembered((_catalog: Catalog) => new WeakMap<object, Counted>());

/**
 * How often the plan names each entry as it is today, by id, the block being typed in left out: that one is new at each key, and its names need not be looked for.
 * An edit costs the blocks it changes. The counts are one object for all versions of a document: read them before asking about another.
 */
export function usesBeside({ plan, catalog }: FeatureContext, { inPlan: own }: CaretContext): ReadonlyMap<string, number> {
  const known = countedIn(catalog);
  const counted = known.get(plan.tree.lineage) ?? { chunks: [], without: null, counts: new Map<string, number>() };
  known.set(plan.tree.lineage, counted);
  const count = (block: Block, sign: 1 | -1): void => {
    for (const id of namedIn(catalog, block)) counted.counts.set(id, (counted.counts.get(id) ?? 0) + sign);
  };
  const { removed, added } = changedBlocks(counted.chunks, plan.chunks);
  const { without } = counted;
  // In a document that is counted for the first time the names stand in the order of the text.
  const isNew = without !== null && added.includes(own);
  if (without && without !== own && !removed.includes(without)) count(without, 1);
  for (const block of removed) if (block !== without) count(block, -1);
  for (const block of added) if (!isNew || block !== own) count(block, 1);
  if (own !== without && !isNew) count(own, -1);
  counted.chunks = plan.chunks;
  counted.without = own;
  return counted.counts;
}

/** The blocks that only one of the two has. */
function changedBlocks(
  before: readonly SectionChunk[],
  after: readonly SectionChunk[],
): { readonly removed: readonly Block[]; readonly added: readonly Block[] } {
  const chunks = changeOf(before, after);
  const old = blocksOf(before, chunks.first, chunks.removed);
  const now = blocksOf(after, chunks.first, chunks.added);
  const { first, removed, added } = changeOf(old, now);
  return { removed: old.slice(first, first + removed), added: now.slice(first, first + added) };
}

function blocksOf(chunks: readonly SectionChunk[], first: number, count: number): readonly Block[] {
  const only = count === 1 ? chunks[first] : undefined;
  return only ? only.blocks : chunks.slice(first, first + count).flatMap(({ blocks }) => blocks);
}

function namedIn(catalog: Catalog, block: Block): string[] {
  if (block.kind === 'comment') return [];
  return mentionsOf(catalog)(block).flatMap(({ entries: [id], history }) => (id !== undefined && history === null ? id : []));
}

/** Blocks on either side of the caret that show how names are written. */
const NEAR = 300;

/** How each of the entries `ids` is written first near the caret, letterheads left out: "UBND tỉnh". */
export function writtenForms(
  { plan, catalog }: FeatureContext,
  { inPlan: own, cursor: { index } }: CaretContext,
  ids: readonly string[],
): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  const { blocks } = plan.tree;
  const wanted = new Set(ids);
  const mentions = mentionsOf(catalog);
  const end = Math.min(blocks.length, index + NEAR);
  for (let i = Math.max(0, index - NEAR); i < end && wanted.size > 0; i++) {
    const block = blocks[i] as Block;
    if (block === own || block.kind === 'comment') continue;
    for (const { entries, history, range } of mentions(block)) {
      const [id] = entries;
      if (id === undefined || history !== null || !wanted.has(id)) continue;
      const text = textOf(block, range);
      if (text === text.toUpperCase()) continue;
      forms.set(id, text);
      wanted.delete(id);
    }
  }
  return forms;
}
