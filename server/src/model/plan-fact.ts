import { type Block, blockFact } from '../syntax/block';
import { type Chunk, chunkFact } from './chunk';
import type { Plan } from './types';

/**
 * Gathers what `of` gives for each block of a plan, in the order of the text. Each stretch of the plan remembers its share, and the plan
 * the whole: after an edit one stretch is gathered again, however long the plan is.
 */
export function planFact<T>(of: (block: Block) => readonly T[]): (plan: Plan) => readonly T[] {
  // A stretch that is gathered again asks only about the blocks that are new in it.
  const ofBlock = blockFact(of);
  const ofChunk = chunkFact((chunk: Chunk) => chunk.blocks.flatMap((block) => ofBlock(block)));
  const known = new WeakMap<Plan, readonly T[]>();
  return (plan) => {
    let fact = known.get(plan);
    if (!fact) {
      fact = plan.chunks.flatMap(ofChunk);
      known.set(plan, fact);
    }
    return fact;
  };
}
