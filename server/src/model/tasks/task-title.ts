import type { Block } from '../../syntax/block';
import type { Span } from '../../syntax/tree';
import { depthOf, isNumbered } from '../structure/block-shape';
import type { TaskDraft } from './draft';

/** A longer list below a heading, with one set of fields behind it, is the list of what that heading calls for. */
export const MOST_ITEMS = 2;

/** Of the text before the first field of a task the block that names it: the last item of a list, else the first paragraph. */
export function titleBlock(blocks: readonly Block[], field: Block, underAgency: boolean): Block {
  const last = blocks.at(-1) as Block;
  const first = blocks[0] as Block;
  if (last !== first && last.marker && depthOf(last) < depthOf(field)) return last;
  const item = blocks[1];
  // Fields without bullets below the items of a heading are those of the items: of the first, as the others only add to it.
  if (item && !field.marker && isNumbered(first) && isBullet(item) && itemsLike(item, blocks) <= MOST_ITEMS) return item;
  if (underAgency && last.marker && (blocks.length < 2 || depthOf(first) >= depthOf(last))) return last;
  return first;
}

/** How many of `blocks` stand as deep as `item`: what is listed below them does not count. */
function itemsLike(item: Block, blocks: readonly Block[]): number {
  return blocks.filter((block) => depthOf(block) === depthOf(item)).length;
}

function isBullet({ marker }: Block): boolean {
  return marker?.kind === 'dash' || marker?.kind === 'bullet' || marker?.kind === 'plus';
}

/** A task that "- Nhiệm vụ: …" opens is named by what that label holds. */
export function nameByContent(draft: TaskDraft, value: Span | undefined = draft.fields[0]?.role === 'content' ? draft.fields[0].value[0] : undefined): void {
  if (!value || value.range.end === value.range.start) return;
  draft.title = value;
  draft.ownNumber = false;
}
