import type { Block, BlockKind } from './block';
import { continues, continuesOverPage, type OpenParagraph, withLine } from './join-lines';
import { isPageNumber, kindOf, type LineShape, lineShape } from './line';
import { changeCounts, countLines, type LineLayout, layoutOf, sameLayout } from './line-layout';
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
  const counts = countLines(text);
  return treeOf(readBlocks(text, layoutOf(counts)), counts);
}

/**
 * The tree of the document after `change`. Equal to a fresh `parse` of the new text, but only the touched blocks and their neighbours are read: the
 * place where a block starts depends on the paragraph above, on its first line, and on the layout of the document. An edit that changes the layout
 * has the whole document read.
 */
export function update(tree: SyntaxTree, change: TextChange): SyntaxTree {
  const { blocks, offsets } = tree;
  const length = offsets[blocks.length] ?? 0;
  const start = Math.max(0, Math.min(change.start, length));
  const end = Math.max(start, Math.min(change.end, length));
  const edited = (first: number, next: number): string => {
    const base = offsets[first] ?? 0;
    const old = joinSources(blocks, first, next);
    return old.slice(0, start - base) + change.text + old.slice(end - base);
  };
  let first = textBefore(blocks, tree.indexAt(start));
  let next = behindNoise(blocks, Math.min(blocks.length, tree.indexAt(end) + 1));
  // The line behind the edit is counted by the one above it.
  const counted = Math.min(blocks.length, next + 1);
  const counts = changeCounts(tree.counts, countLines(joinSources(blocks, first, counted)), countLines(edited(first, counted)));
  const layout = layoutOf(counts);
  if (!sameLayout(layout, tree.layout)) {
    first = 0;
    next = blocks.length;
  }
  let fresh: Block[] = [];
  for (;;) {
    const text = edited(first, next);
    const following = blocks[next];
    if (!following) {
      fresh = readBlocks(text, layout, blocks.slice(first));
      break;
    }
    // One more block is read along: when it still starts where it did, all that follows is unchanged.
    const withNext = readBlocks(text + following.source, layout, blocks.slice(first, next));
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
    next = behindNoise(blocks, next + 1);
  }
  // Blocks that came out as they were are not part of the edit.
  let same = 0;
  while (same < fresh.length && fresh[same] === blocks[first + same]) same++;
  let kept = 0;
  while (kept < fresh.length - same && fresh[fresh.length - 1 - kept] === blocks[next - 1 - kept] && next - 1 - kept >= first + same) kept++;
  return editTree(tree, first + same, next - kept - first - same, fresh.slice(same, fresh.length - kept), counts);
}

/** Index of the block before the one at `at`, page numbers passed over: a sentence may go on behind one. */
function textBefore(blocks: readonly Block[], at: number): number {
  let first = Math.max(0, at - 1);
  while (first > 0 && blocks[first]?.kind === 'noise') first--;
  return first;
}

/** `at`, or behind the page numbers that stand there. */
function behindNoise(blocks: readonly Block[], at: number): number {
  let next = at;
  while (blocks[next]?.kind === 'noise') next++;
  return next;
}

function joinSources(blocks: readonly Block[], from: number, to: number): string {
  let text = '';
  for (let i = from; i < to; i++) text += (blocks[i] as Block).source;
  return text;
}

/** Splits `text` into blocks. A block of `known` with the same source and kind is taken over unread. */
function readBlocks(text: string, layout: LineLayout, known: readonly Block[] = []): Block[] {
  const blocks: Block[] = [];
  let unused = 0;
  let blockStart = 0;
  let paragraph: OpenParagraph | null = null;
  /** A page number that may stand inside a sentence: its line, and where it starts. */
  let page: { readonly start: number; readonly shape: LineShape } | null = null;
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
  const open = (start: number, shape: LineShape): void => {
    close(start);
    kind = kindOf(shape);
    paragraph = null;
  };
  for (let start = 0; start < text.length; ) {
    const end = lineEnd(start);
    const stop = contentEnd(text, start, end);
    const shape = lineShape(text.slice(start, stop), prepared?.(start, stop));
    if (shape.kind === 'blank') {
      blanks++;
    } else if (paragraph && !page && isPageNumber(shape)) {
      page = { start, shape };
    } else {
      if (page && paragraph && !continuesOverPage(paragraph, shape, layout)) {
        open(page.start, page.shape);
        paragraph = withLine(null, page.shape);
        page = null;
      }
      if (!page && !(paragraph && continues(paragraph, blanks, shape, layout))) open(start, shape);
      page = null;
      paragraph = withLine(paragraph, shape);
      blanks = 0;
    }
    start = end;
  }
  if (page) open(page.start, page.shape);
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
