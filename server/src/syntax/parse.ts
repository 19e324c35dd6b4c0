import type { Block, BlockKind } from './block';
import { continues, kindOf, type LineShape, lineShape } from './line';
import { prepare } from './prepared-text';
import { readBlock } from './read-block';
import { editTree, type SyntaxTree, treeOf } from './tree';

/** Replaces `[start, end)` (offsets of the tree's document) by `text`. */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Reads a document. Total and lossless: the sources of the blocks, joined, are `text`. */
export function parse(text: string): SyntaxTree {
  return treeOf(readBlocks(text));
}

/**
 * The tree of the document after `change`. Equal to a fresh `parse` of the new text, but only the touched blocks and their
 * neighbours are read: the place where a block starts depends on two lines alone.
 */
export function update(tree: SyntaxTree, change: TextChange): SyntaxTree {
  const { blocks, offsets } = tree;
  const length = offsets[blocks.length] ?? 0;
  const start = Math.max(0, Math.min(change.start, length));
  const end = Math.max(start, Math.min(change.end, length));
  const at = tree.indexAt(start);
  const first = Math.max(0, at - 1);
  let next = Math.min(blocks.length, tree.indexAt(end) + 1);
  const base = offsets[first] ?? 0;
  let old = joinSources(blocks, first, next);
  let fresh: Block[] = [];
  for (;;) {
    const text = old.slice(0, start - base) + change.text + old.slice(end - base);
    const following = blocks[next];
    if (!following) {
      fresh = readBlocks(text, blocks.slice(first));
      next = blocks.length;
      break;
    }
    // One more block is read along: when it still starts where it did, all that follows is unchanged.
    const withNext = readBlocks(text + following.source, blocks.slice(first, next));
    let at = 0;
    const resumed = withNext.findIndex((block) => {
      if (at === text.length) return true;
      at += block.source.length;
      return false;
    });
    if (resumed > 0 || (resumed === 0 && text.length === 0)) {
      fresh = withNext.slice(0, resumed);
      break;
    }
    old += following.source;
    next++;
  }
  // Blocks that came out as they were are not part of the edit.
  let same = 0;
  while (same < fresh.length && fresh[same] === blocks[first + same]) same++;
  let kept = 0;
  while (kept < fresh.length - same && fresh[fresh.length - 1 - kept] === blocks[next - 1 - kept] && next - 1 - kept >= first + same) kept++;
  return editTree(tree, first + same, next - kept - first - same, fresh.slice(same, fresh.length - kept));
}

function joinSources(blocks: readonly Block[], from: number, to: number): string {
  let text = '';
  for (let i = from; i < to; i++) text += (blocks[i] as Block).source;
  return text;
}

/** Splits `text` into blocks. A block of `known` with the same source and kind is taken over unread. */
function readBlocks(text: string, known: readonly Block[] = []): Block[] {
  const blocks: Block[] = [];
  let unused = 0;
  let blockStart = 0;
  let previous: LineShape | null = null;
  let kind: BlockKind = 'blank';
  let blanks = 0;
  const lineEnd = lineEnds(text);
  const prepared = prepare(text);
  const close = (end: number): void => {
    if (end === blockStart) return;
    const source = text.slice(blockStart, end);
    const at = sameBlock(known, unused, source, kind);
    if (at >= 0) unused = at + 1;
    blocks.push(known[at] ?? readBlock(source, kind, prepared?.(blockStart, end)));
    blockStart = end;
  };
  for (let start = 0; start < text.length; ) {
    const end = lineEnd(start);
    const stop = contentEnd(text, start, end);
    const shape = lineShape(text.slice(start, stop), prepared?.(start, stop));
    if (shape.kind === 'blank') {
      blanks++;
    } else {
      if (previous === null || !continues(previous, blanks, shape)) {
        close(start);
        kind = kindOf(shape);
      }
      previous = shape;
      blanks = 0;
    }
    start = end;
  }
  close(text.length);
  return blocks;
}

/** How far ahead a block that an edit left as it was is looked for. */
const LOOK_AHEAD = 4;

/** Where, from `from` on, `known` has a block of this text; -1 when it has none near. Each is taken once: a block stands in one place of a document. */
function sameBlock(known: readonly Block[], from: number, source: string, kind: BlockKind): number {
  for (let i = from; i < Math.min(known.length, from + LOOK_AHEAD); i++) {
    const block = known[i] as Block;
    if (block.kind === kind && block.source === source) return i;
  }
  return -1;
}

/** Gives the offset behind the line end that closes the line starting at `start`; asked from front to back. LF, CRLF and lone CR end lines. */
function lineEnds(text: string): (start: number) => number {
  let lf = -1;
  let cr = -1;
  const next = (mark: string, start: number): number => {
    const at = text.indexOf(mark, start);
    return at < 0 ? text.length : at;
  };
  return (start) => {
    if (lf < start) lf = next('\n', start);
    if (cr < start) cr = next('\r', start);
    return Math.min(text.length, cr < lf - 1 ? cr + 1 : lf + 1);
  };
}

/** Where the line `[start, end)` ends without its line end. */
function contentEnd(text: string, start: number, end: number): number {
  let to = end;
  if (to > start && text.charCodeAt(to - 1) === 10) to--;
  if (to > start && text.charCodeAt(to - 1) === 13) to--;
  return to;
}
