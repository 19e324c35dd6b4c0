import type { TextRange } from '../text/range';
import { lastAtMost } from '../text/sorted';
import { type Block, sourceRange, textOf } from './block';
import { type LineCounts, type LineLayout, layoutOf } from './line-layout';

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
  /** What shows how lines make paragraphs in this document. */
  readonly counts: LineCounts;
  readonly layout: LineLayout;
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

/** The tree of `blocks`, whose lines are counted in `counts`. */
export function treeOf(blocks: readonly Block[], counts: LineCounts): SyntaxTree {
  const start = Uint32Array.of(0);
  const offsets = spliced(start, 0, 0, blocks, lengthOf);
  const lines = spliced(start, 0, 0, blocks, lineBreaksOf);
  return new BlockTree(blocks, offsets, lines, counts, null);
}

/** `tree` with `removed` blocks from index `first` on replaced by `added`; `counts` are those of the new text. */
export function editTree(tree: SyntaxTree, first: number, removed: number, added: readonly Block[], counts: LineCounts): SyntaxTree {
  const { blocks } = tree;
  const edit: TreeEdit = { of: tree.id, first, removed, added: added.length };
  // Nearly every edit keeps the number of blocks and lines: then nothing behind it moves but offsets.
  if (removed === added.length) {
    const next = blocks.slice();
    const sameLines = added.every((block, i) => block.lineBreaks === blocks[first + i]?.lineBreaks);
    for (let i = 0; i < removed; i++) next[first + i] = added[i] as Block;
    const lines = sameLines ? tree.lines : spliced(tree.lines, first, removed, added, lineBreaksOf);
    return new BlockTree(
      next,
      spliced(tree.offsets, first, removed, added, lengthOf),
      lines,
      counts,
      edit,
      tree instanceof BlockTree ? tree.places : undefined,
    );
  }
  return new BlockTree(
    blocks.slice(0, first).concat(added, blocks.slice(first + removed)),
    spliced(tree.offsets, first, removed, added, lengthOf),
    spliced(tree.lines, first, removed, added, lineBreaksOf),
    counts,
    edit,
  );
}

function lengthOf({ source }: Block): number {
  return source.length;
}

function lineBreaksOf({ lineBreaks }: Block): number {
  return lineBreaks;
}

/** Running sums (one entry per block and one for the end) after `removed` blocks from `first` on gave way to `added`. */
function spliced(sums: Uint32Array, first: number, removed: number, added: readonly Block[], size: (block: Block) => number): Uint32Array {
  const next = new Uint32Array(sums.length - removed + added.length);
  next.set(sums.subarray(0, first + 1));
  let at = sums[first] ?? 0;
  let i = first;
  for (const block of added) {
    at += size(block);
    next[++i] = at;
  }
  const moved = at - (sums[first + removed] ?? 0);
  const rest = sums.subarray(first + removed + 1);
  if (moved === 0) next.set(rest, i + 1);
  else for (let from = 0; from < rest.length; from++) next[++i] = (rest[from] as number) + moved;
  return next;
}

interface Places {
  of: WeakMap<Block, number> | null;
}

class BlockTree implements SyntaxTree {
  readonly id: object = {};
  readonly layout: LineLayout;

  /** `places`: where each block stands, made when it is first asked about. One table serves all versions of a document until blocks move. */
  constructor(
    readonly blocks: readonly Block[],
    readonly offsets: Uint32Array,
    readonly lines: Uint32Array,
    readonly counts: LineCounts,
    readonly edit: TreeEdit | null,
    readonly places: Places = { of: null },
  ) {
    this.layout = layoutOf(counts);
    if (edit && places.of) for (let i = edit.first; i < edit.first + edit.added; i++) places.of.set(blocks[i] as Block, i);
  }

  indexOf(block: Block): number {
    this.places.of ??= new WeakMap(this.blocks.map((each, i) => [each, i]));
    const at = this.places.of.get(block) ?? -1;
    return this.blocks[at] === block ? at : -1;
  }

  indexAt(offset: number): number {
    return lastAtMost(this.offsets, this.blocks.length, offset);
  }
}

/** The range of `span` in the document, in UTF-16 offsets of the original text. */
export function documentRange(tree: SyntaxTree, span: Span): TextRange {
  return spanRange(span, tree.offsets[tree.indexOf(span.block)] ?? 0);
}

/** The range of `span` when its block begins at the offset `base`. */
export function spanRange({ block, range }: Span, base: number): TextRange {
  const { start, end } = sourceRange(block, range);
  return { start: base + start, end: base + end };
}

/** The span of the whole of `block`, without the white space around it. */
export function spanOf(block: Block): Span {
  const start = block.plain.search(/\S/);
  return { block, range: start < 0 ? { start: 0, end: 0 } : { start, end: block.plain.trimEnd().length } };
}

/** The words of a span as printed. */
export function spanText({ block, range }: Span): string {
  return textOf(block, range);
}
