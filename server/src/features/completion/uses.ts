import type { Catalog } from '../../catalog/catalog';
import { perDocument, perSection } from '../../model/document/memo';
import { mentionsOf } from '../../model/mentions/mentions';
import { type Block, textOf } from '../../syntax/block';
import type { FeatureContext } from '../context';
import type { CaretContext } from './caret-context';

/** How often the plan names each entry as it is today, by id in the order of first mention; the block being typed in does not count. */
export function usesBeside({ plan, catalog }: FeatureContext, { cursor: { block: own } }: CaretContext): ReadonlyMap<string, number> {
  const counts = new Map(usesIn(plan, catalog));
  for (const id of namedIn(own, catalog)) {
    const left = (counts.get(id) ?? 0) - 1;
    if (left > 0) counts.set(id, left);
    else counts.delete(id);
  }
  return counts;
}

const usesIn = perDocument(({ chunks }, catalog: Catalog): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const chunk of chunks) for (const id of namedInSection(chunk, catalog)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
});

const namedInSection = perSection(({ blocks }, catalog: Catalog) => blocks.flatMap((block) => namedIn(block, catalog)));

function namedIn(block: Block, catalog: Catalog): string[] {
  if (block.kind === 'comment') return [];
  return mentionsOf(block, catalog).flatMap(({ entries: [id], history }) => (id !== undefined && history === null ? id : []));
}

/** Blocks on either side of the caret that show how names are written. */
const NEAR = 300;

/** How each of the entries `ids` is written first near the caret, letterheads left out: "UBND tỉnh". */
export function writtenForms(
  { plan, catalog }: FeatureContext,
  { cursor: { block: own, index } }: CaretContext,
  ids: readonly string[],
): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  const { blocks } = plan.tree;
  const wanted = new Set(ids);
  const end = Math.min(blocks.length, index + NEAR);
  for (let i = Math.max(0, index - NEAR); i < end && wanted.size > 0; i++) {
    const block = blocks[i] as Block;
    if (block === own || block.kind === 'comment') continue;
    for (const { entries, history, range } of mentionsOf(block, catalog)) {
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
