import type { Block } from '../syntax/block';
import { bareLabel } from './bare-label';
import { headingOf } from './headings';
import { landmarkOf } from './landmarks';
import { CHUNK_RANK } from './read-chunk';
import type { Chunk } from './types';

/**
 * True when a new stretch of the document can be read from `block` on, knowing little of what came before: at a heading with a Roman or
 * Arabic number, a part, an appendix, the title line, the distribution list. The model is built stretch by stretch, so an edit rebuilds one.
 */
export function opensChunk(block: Block): boolean {
  if (block.kind !== 'text') return false;
  const heading = headingOf(block);
  if (heading && heading.rank <= CHUNK_RANK && heading.titleText !== '' && bareLabel(block) === null) return true;
  const landmark = landmarkOf(block);
  return landmark === 'plan' || landmark === 'decision' || landmark === 'distribution';
}

/** Makes a pure function of a chunk answer from memory when it is asked again: what looks at a whole plan works on such summaries. */
export function chunkFact<T>(compute: (chunk: Chunk) => T): (chunk: Chunk) => T {
  const known = new WeakMap<Chunk, { readonly fact: T }>();
  return (chunk) => {
    let entry = known.get(chunk);
    if (!entry) {
      entry = { fact: compute(chunk) };
      known.set(chunk, entry);
    }
    return entry.fact;
  };
}
