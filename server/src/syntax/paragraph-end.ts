import type { Block } from './block';
import { landmarkOf } from './fixed-lines';
import type { SyntaxTree } from './tree';

/**
 * True when it is sure that the paragraph `block` ends where it does: a blank line, a marker, a label, a row or a fixed line follows, or each line of the
 * document is a paragraph. False where the end was judged by the length of lines, or a page number stands behind it: then nobody should speak of what is
 * missing at its end.
 */
export function endsSurely(tree: SyntaxTree, block: Block): boolean {
  const next = tree.blocks[tree.indexOf(block) + 1];
  if (!next || tree.layout.kind === 'lines') return true;
  if (next.kind === 'noise') return false;
  if (next.kind !== 'text' || next.marker !== null || landmarkOf(next) !== null || next.fields[0]?.label.start === next.content.start) return true;
  return block.lineBreaks > 1 && !/^\p{Ll}/u.test(next.plain.trimStart());
}
