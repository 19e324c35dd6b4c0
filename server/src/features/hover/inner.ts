import { endOf } from '../../model/structure/inner-references';
import { textOf } from '../../syntax/block';
import { spanOf } from '../../syntax/tree';
import type { FeatureContext } from '../context';
import { escapeMarkdown } from '../markdown';
import { innerTargetAt } from '../references';

/** What follows the heading is shown up to this many paragraphs and characters. */
const MAX_PARAGRAPHS = 4;
const MAX_LENGTH = 240;

/** The heading that "mục 1 phần I" names, with its first paragraphs: document offsets; null where no place of the document is named. */
export function innerHover(
  context: FeatureContext,
  offset: number,
): { readonly range: { readonly start: number; readonly end: number }; readonly markdown: string } | null {
  const found = innerTargetAt(context, offset);
  if (!found) return null;
  const { tree } = context.plan;
  const at = tree.indexOf(found.block);
  const lines: string[] = [];
  const end = endOf(tree.blocks, at, tree.blocks.length);
  for (const block of tree.blocks.slice(at, end)) {
    if (lines.length === MAX_PARAGRAPHS) break;
    if (block.kind !== 'text' && block.kind !== 'row') continue;
    const text = textOf(block, spanOf(block).range);
    lines.push(escapeMarkdown(text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text));
  }
  const [heading, ...rest] = lines;
  return { range: found.range, markdown: [`**${heading}**`, ...rest].join('\n\n') };
}
