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
  /** 0-based line on which each block starts; one more entry for the line behind the last line end. */
  readonly lines: Uint32Array;
  /** Which blocks an edit replaced, and in which tree; null for a tree read from scratch. What is made of a tree can then be mended, not made anew. */
  readonly edit: TreeEdit | null;
  /** Tells this tree from all others; holds nothing. */
  readonly id: object;
  /** The place of a block in `blocks`; -1 when it is not of this tree. */
  indexOf(block: Block): number;
  /** Index of the block that holds the document offset (0-based); the last one at the end; 0 in an empty document. */
  indexAt(offset: number): number;
}

/** In the tree `of`, `removed` blocks from index `first` on gave way to `added` new ones. */
export interface TreeEdit {
  /** `id` of the tree before. */
  readonly of: object;
  readonly first: number;
  readonly removed: number;
  readonly added: number;
}

/** The tree of `blocks`. */
export function treeOf(blocks: readonly Block[]): SyntaxTree {
  return new BlockTree(blocks, null, new WeakMap());
}

/** `tree` with `removed` blocks from index `first` on replaced by `added`. */
export function editTree(tree: SyntaxTree, first: number, removed: number, added: readonly Block[]): SyntaxTree {
  const blocks = [...tree.blocks.slice(0, first), ...added, ...tree.blocks.slice(first + removed)];
  const hints = tree instanceof BlockTree ? tree.hints : new WeakMap<Block, number>();
  return new BlockTree(blocks, { of: tree.id, first, removed, added: added.length }, hints);
}

class BlockTree implements SyntaxTree {
  readonly offsets: Uint32Array;
  readonly lines: Uint32Array;
  readonly id: object = {};
  private places: Map<Block, number> | null = null;

  /** `hints` holds where a block stood in some version of the document: nearly always still right, or off by little. */
  constructor(
    readonly blocks: readonly Block[],
    readonly edit: TreeEdit | null,
    readonly hints: WeakMap<Block, number>,
  ) {
    this.offsets = new Uint32Array(blocks.length + 1);
    this.lines = new Uint32Array(blocks.length + 1);
    let offset = 0;
    let line = 0;
    for (let i = 0; i < blocks.length; i++) {
      const block = blocks[i] as Block;
      this.offsets[i] = offset;
      this.lines[i] = line;
      offset += block.source.length;
      line += block.lineBreaks;
    }
    this.offsets[blocks.length] = offset;
    this.lines[blocks.length] = line;
  }

  indexOf(block: Block): number {
    const hint = this.hints.get(block);
    if (hint !== undefined) {
      for (let distance = 0; distance < NEAR; distance++) {
        if (this.blocks[hint + distance] === block) return this.remember(block, hint + distance);
        if (this.blocks[hint - distance] === block) return this.remember(block, hint - distance);
      }
    }
    this.places ??= new Map(this.blocks.map((each, i) => [each, i]));
    const place = this.places.get(block);
    return place === undefined ? -1 : this.remember(block, place);
  }

  indexAt(offset: number): number {
    let low = 0;
    let high = Math.max(0, this.blocks.length - 1);
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.offsets[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  private remember(block: Block, place: number): number {
    this.hints.set(block, place);
    return place;
  }
}

/** How far from its hint a block is looked for before all places are listed. */
const NEAR = 32;

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
