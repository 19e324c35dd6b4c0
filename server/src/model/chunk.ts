import type { Block } from '../syntax/block';
import { headingOf } from './headings';
import { landmarkOf } from './landmarks';

/**
 * True when a new stretch of the document can be read from `block` on, knowing little of what came before: at a Roman heading,
 * a part, an appendix, the title line, the distribution list. The model is built stretch by stretch, so an edit rebuilds one.
 */
export function opensChunk(block: Block): boolean {
  if (block.kind !== 'text') return false;
  const heading = headingOf(block);
  if (heading && heading.rank <= 1 && heading.titleText !== '') return true;
  const landmark = landmarkOf(block);
  return landmark === 'plan' || landmark === 'decision' || landmark === 'distribution';
}
