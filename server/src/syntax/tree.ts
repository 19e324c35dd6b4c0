import type { TextRange } from '../text/range';
import { type Block, sourceRange } from './block';

/** A range of a document that survives edits elsewhere: a block, and offsets in its `plain`. */
export interface Span {
  readonly block: Block;
  readonly range: TextRange;
}

/** A whole document as blocks. Immutable: an edit gives a new tree that shares the blocks it did not touch. */
export interface SyntaxTree {
  readonly blocks: readonly Block[];
  /** Offset in the document where each block starts; one more entry for the end. */
  readonly offsets: Uint32Array;
  /** 0-based line on which each block starts. */
  readonly lines: Uint32Array;
  /** The place of a block in `blocks`; -1 when it is not of this tree. */
  indexOf(block: Block): number;
}

/** The range of `span` in the document, in UTF-16 offsets of the original text. */
export function documentRange(tree: SyntaxTree, span: Span): TextRange {
  const base = tree.offsets[tree.indexOf(span.block)] ?? 0;
  const range = sourceRange(span.block, span.range);
  return { start: base + range.start, end: base + range.end };
}

/** The span of the whole of `block`, without the white space around it. */
export function spanOf(block: Block): Span {
  const start = block.plain.search(/\S/);
  return { block, range: start < 0 ? { start: 0, end: 0 } : { start, end: block.plain.trimEnd().length } };
}
