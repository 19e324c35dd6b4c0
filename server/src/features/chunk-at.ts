import type { Plan, SectionChunk } from '../model/types';

/** By document: the number of the stretch that was asked about last. The next question is nearly always about the same one. */
const last = new WeakMap<object, number>();

/** The stretch of the plan that holds the block with this index; undefined for an index outside. */
export function chunkAt({ tree, chunks }: Plan, index: number): SectionChunk | undefined {
  const block = tree.blocks[index];
  if (!block) return undefined;
  const near = last.get(tree.lineage) ?? 0;
  for (const at of [near, near - 1, near + 1]) if (chunks[at]?.blocks.includes(block)) return chunks[at];
  let end = 0;
  const found = chunks.findIndex(({ blocks }) => {
    end += blocks.length;
    return end > index;
  });
  last.set(tree.lineage, found);
  return chunks[found];
}
