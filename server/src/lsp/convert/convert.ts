import type { Position, TextEdit as ProtocolEdit, Range } from 'vscode-languageserver';
import { type Block, type Span, type SyntaxTree, sourceRange } from '../../service';
import type { TextEdit } from '../../text/edit';
import { memoize } from '../../text/memo';
import type { TextRange } from '../../text/range';
import { lastAtMost } from '../../text/sorted';

// The border between offsets (UTF-16, as the core counts) and positions (line and UTF-16 character, as the protocol counts).
// A tree knows the line of each block, so a conversion is a binary search and a look into one block, however long the document.

/** Where each line of a block starts, in its source. LF, CRLF and lone CR end a line, as the protocol says. */
const lineStarts = memoize((block: Block): Uint32Array => {
  const { source } = block;
  const starts = [0];
  for (let i = 0; i < source.length; i++) {
    const code = source.charCodeAt(i);
    if (code === 10 || (code === 13 && source.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return Uint32Array.from(starts);
});

/** Number of UTF-16 units in the document of `tree`. */
export function lengthOf(tree: SyntaxTree): number {
  return tree.offsets[tree.blocks.length] ?? 0;
}

/** The position of `offset` (clamped to the document). */
export function positionAt(tree: SyntaxTree, offset: number): Position {
  const at = Math.max(0, Math.min(offset, lengthOf(tree)));
  const index = tree.indexAt(at);
  return positionIn(tree, index, at - (tree.offsets[index] ?? 0));
}

/** The position of the place `at` in the source of the block number `index`. */
function positionIn(tree: SyntaxTree, index: number, at: number): Position {
  const block = tree.blocks[index];
  const line = tree.lines[index] ?? 0;
  if (!block) return { line, character: at };
  const firstEnd = block.source.indexOf('\n');
  if ((firstEnd < 0 || at <= firstEnd) && block.source.indexOf('\r') < 0) return { line, character: at };
  const starts = lineStarts(block);
  const inside = lastAtMost(starts, starts.length, at);
  return { line: line + inside, character: at - (starts[inside] ?? 0) };
}

/** The offset of `position`. A line behind the end gives the end, a character behind the line's end gives the line's end. */
export function offsetAt(tree: SyntaxTree, position: Position): number {
  if (!(position.line >= 0)) return 0;
  const index = lastAtMost(tree.lines, tree.blocks.length, position.line);
  const block = tree.blocks[index];
  const base = tree.offsets[index] ?? 0;
  if (!block) return 0;
  const starts = lineStarts(block);
  const inside = position.line - (tree.lines[index] ?? 0);
  const start = starts[inside];
  if (start === undefined) return base + block.source.length;
  let end = starts[inside + 1] ?? block.source.length;
  while (end > start && isLineEnd(block.source.charCodeAt(end - 1))) end--;
  return base + Math.max(start, Math.min(start + (position.character || 0), end));
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}

/** The range in the protocol's terms of two offsets. */
export function rangeOf(tree: SyntaxTree, range: TextRange): Range {
  return { start: positionAt(tree, range.start), end: positionAt(tree, range.end) };
}

/** The range in the protocol's terms of a span; empty at the top for a block that is no longer there. */
export function rangeOfSpan(tree: SyntaxTree, span: Span): Range {
  const index = tree.indexOf(span.block);
  if (index < 0) return { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  const { start, end } = sourceRange(span.block, span.range);
  return { start: positionIn(tree, index, start), end: positionIn(tree, index, end) };
}

/** The offsets of a range of the protocol, clamped and put in order. */
export function textRangeOf(tree: SyntaxTree, range: Range): TextRange {
  const start = offsetAt(tree, range.start);
  const end = offsetAt(tree, range.end);
  return start <= end ? { start, end } : { start: end, end: start };
}

/** `edits` in the protocol's terms. */
export function editsOf(tree: SyntaxTree, edits: readonly TextEdit[]): ProtocolEdit[] {
  return edits.map((edit) => ({ range: rangeOf(tree, edit.range), newText: edit.newText }));
}
