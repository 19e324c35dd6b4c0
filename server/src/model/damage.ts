import { type Chunk, chunkFact } from './chunk';

/** Share of damaged text from which a whole document counts as damaged. */
const DAMAGED_DOCUMENT = 0.5;
/** Shorter texts say too little. */
const ENOUGH = 200;

/** True when most of the text has lost its Vietnamese marks. Short blocks that say nothing either way are left out. */
export function isDamagedText(chunks: readonly Chunk[]): boolean {
  let damaged = 0;
  let total = 0;
  for (const chunk of chunks) {
    const sizes = sizesOf(chunk);
    damaged += sizes.damaged;
    total += sizes.total;
  }
  return total > ENOUGH && damaged / total >= DAMAGED_DOCUMENT;
}

const sizesOf = chunkFact(({ blocks }) => {
  let damaged = 0;
  let total = 0;
  for (const block of blocks) {
    if (block.kind !== 'text') continue;
    total += block.source.length;
    if (block.damaged) damaged += block.source.length;
  }
  return { damaged, total };
});
