import type { Block } from '../syntax/block';
import type { SyntaxTree } from '../syntax/tree';
import type { TextRange } from '../text/range';

/** The text of the document in `range`. */
export function sourceText(tree: SyntaxTree, range: TextRange): string {
  let text = '';
  for (let i = tree.indexAt(range.start); i < tree.blocks.length && (tree.offsets[i] ?? 0) < range.end; i++) {
    const base = tree.offsets[i] ?? 0;
    text += (tree.blocks[i] as Block).source.slice(Math.max(0, range.start - base), range.end - base);
  }
  return text;
}

/** Document offset behind the last character of the block at `index` that is not white space; its start when it has none. */
export function contentEnd(tree: SyntaxTree, index: number): number {
  const block = tree.blocks[index];
  return (tree.offsets[index] ?? 0) + (block ? block.source.trimEnd().length : 0);
}

/** Document offset of the first character of the block at `index` that is not white space. */
export function contentStart(tree: SyntaxTree, index: number): number {
  const block = tree.blocks[index];
  const lead = block ? block.source.search(/\S/) : 0;
  return (tree.offsets[index] ?? 0) + Math.max(0, lead);
}
