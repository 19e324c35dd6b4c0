import type { Block } from '../syntax/block';

/** Share of damaged text from which a whole document counts as damaged. */
const DAMAGED_DOCUMENT = 0.5;

/** True when most of the text has lost its Vietnamese marks. Short blocks that say nothing either way are left out. */
export function isDamagedText(blocks: readonly Block[]): boolean {
  let damaged = 0;
  let total = 0;
  for (const block of blocks) {
    if (block.kind !== 'text') continue;
    total += block.source.length;
    if (block.damaged) damaged += block.source.length;
  }
  return total > 200 && damaged / total >= DAMAGED_DOCUMENT;
}
