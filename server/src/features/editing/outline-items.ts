import type { Plan } from '../../model/types';
import type { Block, Marker } from '../../syntax/block';
import { landmarkOf } from '../../syntax/fixed-lines';

/** A heading, a task or an item of a list, and what stands below it. */
export interface OutlineItem {
  /** Of its block. */
  readonly index: number;
  readonly block: Block;
  readonly marker: Marker;
  readonly depth: number;
  /** A line "Label: value", which goes with the task above it. */
  readonly isField: boolean;
  readonly parent: OutlineItem | null;
  readonly children: OutlineItem[];
}

/** How deep the mark of each kind stands; a decimal deeper by each part of its number. */
const DEPTHS: Readonly<Record<Marker['kind'], number>> = {
  appendix: -3,
  part: -2,
  article: -1,
  roman: 0,
  activity: 1,
  arabic: 2,
  decimal: 3,
  paren: 4,
  letter: 5,
  dash: 6,
  bullet: 6,
  plus: 7,
};

/** The depth of a mark: what is below has a larger one. */
export function depthOf({ kind, number }: Pick<Marker, 'kind' | 'number'>): number {
  return DEPTHS[kind] + (kind === 'decimal' ? (number.split('.').length - 2) / 10 : 0);
}

/** The items of the body in the order of the text, each with its parent and children. Rows of tables are none. */
export function outlineItems({ tree, distribution, signature }: Plan): readonly OutlineItem[] {
  const ends = [distribution, signature].flatMap((span) => (span ? [tree.indexOf(span.block)] : [])).filter((index) => index >= 0);
  const items: OutlineItem[] = [];
  const open: OutlineItem[] = [];
  for (const [index, block] of tree.blocks.slice(0, Math.min(tree.blocks.length, ...ends)).entries()) {
    if (block.kind !== 'text') continue;
    if (landmarkOf(block) === 'plan' || landmarkOf(block) === 'decision') open.length = 0;
    const { marker } = block;
    if (!marker) continue;
    const depth = depthOf(marker);
    while (open.length > 0 && (open.at(-1) as OutlineItem).depth >= depth) open.pop();
    const parent = open.at(-1) ?? null;
    const item = { index, block, marker, depth, isField: block.fields[0]?.label.start === block.content.start, parent, children: [] };
    parent?.children.push(item);
    items.push(item);
    open.push(item);
  }
  return items;
}

/** The mark of `item` as it is written, with another number. */
export function writtenMark({ block, marker }: OutlineItem, number: string): string {
  return block.plain.slice(marker.range.start, marker.range.end).replace(marker.number, () => number);
}
