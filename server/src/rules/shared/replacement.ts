import type { Block } from '../../syntax/block';
import type { TextRange } from '../../text/range';
import type { Fix } from '../rule';

/** A fix that puts `newText` in the place of `range` (offsets in the block's `plain`). Preferred unless said otherwise. */
export function replacement(
  block: Block,
  range: TextRange,
  newText: string,
  title: string,
  kind: { readonly lossless?: boolean; readonly preferred?: boolean } = {},
): Fix {
  return { title, edits: [{ span: { block, range }, newText }], preferred: kind.preferred ?? true, ...(kind.lossless ? { lossless: true } : {}) };
}

/** True when the source of `range` is the same characters as `plain`: no emphasis marks, line ends or invisible characters among them. */
export function isLiteral(block: Block, range: TextRange): boolean {
  const start = block.map ? (block.map[range.start] ?? 0) : range.start;
  return block.source.startsWith(block.plain.slice(range.start, range.end), start);
}
