import { chunkListFact } from '../document/plan-fact';
import type { Plan } from '../types';

/** Share of damaged text from which a whole document counts as damaged. */
const DAMAGED_DOCUMENT = 0.5;
/** Shorter texts say too little. */
const ENOUGH = 200;

/** True when most of the text of `plan` has lost its Vietnamese marks. Short blocks that say nothing either way are left out. */
export function isDamagedPlan(plan: Plan): boolean {
  const sizes = sizesIn(plan);
  let damaged = 0;
  let total = 0;
  for (let i = 0; i < sizes.length; i += 2) {
    damaged += sizes[i] as number;
    total += sizes[i + 1] as number;
  }
  return total > ENOUGH && damaged / total >= DAMAGED_DOCUMENT;
}

/** Of each stretch the number of units in damaged text, and in all. */
const sizesIn = chunkListFact<number>(({ blocks }) => {
  let damaged = 0;
  let total = 0;
  for (const block of blocks) {
    if (block.kind !== 'text') continue;
    total += block.source.length;
    if (block.damaged) damaged += block.source.length;
  }
  return [damaged, total];
});
