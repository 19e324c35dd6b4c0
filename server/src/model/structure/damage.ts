import { perDocument, perSection } from '../document/memo';

/** Share of damaged text from which a whole document counts as damaged. */
const DAMAGED_DOCUMENT = 0.5;
/** Shorter texts say too little. */
const ENOUGH = 200;

/** True when most of the text of `plan` has lost its Vietnamese marks. Short blocks that say nothing either way are left out. */
export const isDamagedPlan = perDocument(({ chunks }): boolean => {
  let damaged = 0;
  let total = 0;
  for (const chunk of chunks) {
    const size = sizeOf(chunk);
    damaged += size.damaged;
    total += size.total;
  }
  return total > ENOUGH && damaged / total >= DAMAGED_DOCUMENT;
});

/** The number of units in damaged text, and in all. */
const sizeOf = perSection(({ blocks }): { readonly damaged: number; readonly total: number } => {
  let damaged = 0;
  let total = 0;
  for (const block of blocks) {
    if (block.kind !== 'text') continue;
    total += block.source.length;
    if (block.damaged) damaged += block.source.length;
  }
  return { damaged, total };
});
