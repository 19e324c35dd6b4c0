import type { Block } from '../../syntax/block';
import { landmarkOf } from '../../syntax/fixed-lines';
import { bareLabel } from '../tasks/bare-label';
import { isBar } from './bar-table';
import { CHUNK_RANK, headingOf } from './headings';

/**
 * True when a new stretch of the document can be read from `block` on, knowing little of what came before: at a heading with a Roman or
 * Arabic number, a part, an appendix, the title line, the distribution list. The model is built stretch by stretch, so an edit rebuilds one.
 */
export function opensChunk(block: Block, before: Block | undefined): boolean {
  // Behind a bar stands a cell of a table, whatever it says.
  if (block.kind !== 'text' || isBar(before)) return false;
  const heading = headingOf(block);
  if (heading && heading.rank <= CHUNK_RANK && heading.titleText !== '' && bareLabel(block) === null) return true;
  const landmark = landmarkOf(block);
  return landmark === 'plan' || landmark === 'decision' || landmark === 'distribution';
}
