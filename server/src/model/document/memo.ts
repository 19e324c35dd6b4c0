// What is derived from a block, from a section chunk, from a whole plan: each a pure function, remembered by what it is derived from. An edit makes new
// blocks, new chunks and a new plan where it touches them, so an answer can never be out of date.
import type { Block } from '../../syntax/block';
import { perBlock } from '../../syntax/memo';
import { memory, type Others } from '../../text/memo';
import type { Plan, SectionChunk } from '../types';

export { perBlock };

/** For functions of a section chunk: what a whole plan is summed up from. */
export const perSection = memory<SectionChunk>();

/** For functions of a whole plan: worked out anew after each edit, so from what the chunks say. */
export const perDocument = memory<Plan>();

/** What `of` gives for each chunk of a plan, in the order of the text. */
export function inAllSections<T, A extends Others = []>(of: (chunk: SectionChunk, ...others: A) => readonly T[]): (plan: Plan, ...others: A) => readonly T[] {
  const ofSection = perSection(of);
  return perDocument((plan, ...others) => {
    const all: T[] = [];
    for (const chunk of plan.chunks) {
      const own = ofSection(chunk, ...others);
      // Most chunks have nothing to add.
      if (own.length > 0) all.push(...own);
    }
    return all;
  });
}

/** What `of` gives for each block of a plan, in the order of the text. */
export function inAllBlocks<T, A extends Others = []>(of: (block: Block, ...others: A) => readonly T[]): (plan: Plan, ...others: A) => readonly T[] {
  const ofBlock = perBlock(of);
  return inAllSections(({ blocks }, ...others: A) => blocks.flatMap((block) => ofBlock(block, ...others)));
}
