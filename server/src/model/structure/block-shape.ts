import type { Block } from '../../syntax/block';
import type { Layout } from '../types';

// How a block stands among others by its mark alone.

/** Order of list marks; a larger one stands below a smaller one. Prose and dashes are on one level. */
const DEPTHS: Record<string, number> = {
  part: 0,
  appendix: 0,
  roman: 1,
  article: 1.5,
  arabic: 2,
  decimal: 3,
  activity: 3,
  letter: 5,
  paren: 6,
  dash: 8,
  bullet: 8,
  plus: 9,
};
/** A block without mark. */
export const PROSE_DEPTH = 8;
/** Marks that number a unit of work. */
const NUMBERING = new Set(['part', 'appendix', 'roman', 'article', 'arabic', 'decimal', 'activity', 'letter', 'paren']);

/** The block opens with a bracket. */
export function isBracket(block: Block): boolean {
  return !block.marker && block.plain[block.content.start] === '(';
}

/** The block bears a number or letter, not a bullet. */
export function isNumbered(block: Block): boolean {
  return block.marker !== null && NUMBERING.has(block.marker.kind);
}

/** How deep the mark of a block stands; prose as deep as a dash. */
export function depthOf(block: Block): number {
  return block.marker ? (DEPTHS[block.marker.kind] ?? PROSE_DEPTH) : PROSE_DEPTH;
}

/** The layout of a task that the block opens, by its mark: A list, B numbered, C without mark, D "+". */
export function layoutOf(block: Block): Layout {
  switch (block.marker?.kind) {
    case 'dash':
    case 'bullet':
      return 'A';
    case 'plus':
      return 'D';
    case undefined:
      return 'C';
    default:
      return 'B';
  }
}

/** "Trên đây là …", "Yêu cầu các sở … nghiêm túc thực hiện": the closing words of a plan are nobody's duty. */
export function isTail(block: Block): boolean {
  return (
    !block.marker &&
    (/\.\/\.?\s*$/u.test(block.plain.trimEnd()) ||
      /^(?:yeu cau|tren day|trong qua trinh|de nghi|can cu ke hoach)/.test(block.folded.slice(block.content.start)))
  );
}
