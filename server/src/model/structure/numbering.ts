import type { Block, Marker } from '../../syntax/block';
import { landmarkOf } from '../../syntax/fixed-lines';
import type { Span } from '../../syntax/tree';
import { inAllBlocks, perDocument } from '../document/memo';
import type { Plan } from '../types';
import { headingOf } from './headings';

/** One number of a list, in its place. */
export interface NumberedItem {
  readonly span: Span;
  readonly marker: Marker;
}

/** A number that does not follow: `after` the last one of its list, where `expected` was due. */
export interface Break {
  readonly item: NumberedItem;
  readonly after: NumberedItem | null;
  readonly expected: number;
  readonly kind: 'gap' | 'repeat' | 'back' | 'first';
  /** The items of the list from the break on: renumbering shifts them all. */
  readonly rest: () => readonly NumberedItem[];
}

/** The numbers that follow each other in one list. */
export interface NumberedList {
  readonly items: readonly NumberedItem[];
  /** The order its first item should have. */
  readonly first: number;
  /** True when the item at `index` does not follow the one before it, and is told as a break. */
  isBreak(index: number): boolean;
}

interface List {
  readonly key: string;
  readonly depth: number;
  readonly items: NumberedItem[];
  /** Places of the items that are breaks, rising. */
  readonly breaks: number[];
}

/** Larger gaps come from a number that is no number of a list. */
const MAX_GAP = 4;
/** Lists that may go on at once; of more, the oldest of the same depth is forgotten: no plan has so many, and each number would look through all. */
const MAX_OPEN = 50;
const DEPTHS: Partial<Record<Marker['kind'], number>> = { part: 0, article: 1, roman: 1, arabic: 2, decimal: 3, letter: 6, paren: 7 };

/** What a block has to do with numbering. */
interface Step {
  /** A part or an appendix begins; "titled": a plan, which begins with I. */
  readonly begins: 'titled' | 'untitled' | null;
  /** Lists go on behind it, or nothing is numbered any more. */
  readonly listing: boolean | null;
  readonly number: { readonly item: NumberedItem; readonly key: string; readonly depth: number } | null;
}

/** Blocks that number something, or begin or end what is numbered. */
const stepsIn = inAllBlocks((block): readonly Step[] => {
  if (block.kind !== 'text') return [];
  const { marker } = block;
  const depth = marker ? depthOf(marker) : undefined;
  const landmark = landmarkOf(block);
  const begins = landmark === 'plan' ? 'titled' : landmark === 'decision' || marker?.kind === 'appendix' ? 'untitled' : null;
  const number = marker && depth !== undefined ? { item: { span: { block, range: marker.range }, marker }, key: keyOf(block, marker), depth } : null;
  if (!number && !begins && landmark === null) return [];
  const heading = headingOf(block);
  const listing = heading && heading.rank <= 1 ? true : landmark === 'distribution' || landmark === 'signature' ? false : begins ? true : null;
  return [{ begins, listing, number }];
});

/**
 * The breaks in the numbering of a document. Every list is followed on its own: a list may begin anew at 1 below any item, and go on when
 * the inner one has ended. Numbering starts anew in each part and appendix. Letters follow the Vietnamese order; leaving đ out is usual, f is accepted.
 */
export function numberingBreaks(plan: Plan): readonly Break[] {
  return numbering(plan).breaks;
}

/** All lists of a document, in the order in which they begin. */
export function numberedLists(plan: Plan): readonly NumberedList[] {
  return numbering(plan).lists.map(({ items, breaks }) => ({
    items,
    first: breaks.includes(0) ? 1 : (items[0]?.marker.value ?? 1),
    isBreak: (i) => breaks.includes(i),
  }));
}

const numbering = perDocument((plan: Plan): { readonly breaks: readonly Break[]; readonly lists: readonly List[] } => {
  const breaks: Break[] = [];
  const lists: List[] = [];
  const add = (kind: Break['kind'], item: NumberedItem, after: NumberedItem | null, expected: number, { items, breaks: own }: List): void => {
    const at = items.length - 1;
    own.push(at);
    breaks.push({ item, after, expected, kind, rest: () => items.slice(at) });
  };
  // The lists that may go on, outer ones first: their depths never fall.
  let open: List[] = [];
  let listing = true;
  let titled = false;
  for (const { begins, listing: goesOn, number } of stepsIn(plan)) {
    if (begins) {
      open = [];
      titled = begins === 'titled';
    }
    if (goesOn !== null) listing = goesOn;
    if (!listing || !number) continue;
    const { item, key, depth } = number;
    const { marker } = item;
    while (open.length > 0 && (open.at(-1) as List).depth > depth) open.pop();
    let going = -1;
    let inner = -1;
    for (let i = open.length - 1; i >= 0 && going < 0; i--) {
      const list = open[i] as List;
      if (list.depth < depth) break;
      if (list.key !== key) continue;
      if (inner < 0) inner = i;
      if (follows(list.items.at(-1) as NumberedItem, marker)) going = i;
    }
    if (going >= 0) {
      open.length = going + 1;
      (open[going] as List).items.push(item);
      continue;
    }
    const list = open[inner];
    if (marker.value === 1 || !list) {
      const begun: List = { key, depth, items: [item], breaks: [] };
      lists.push(begun);
      const first = !open.some((each) => each.depth <= 1);
      open.push(begun);
      if (open.length > MAX_OPEN)
        open.splice(
          open.findIndex((each) => each.depth === depth),
          1,
        );
      const { content } = item.span.block;
      if (titled && !list && marker.kind === 'roman' && marker.value === 2 && first && content.end > content.start) add('first', item, null, 1, begun);
      continue;
    }
    const last = list.items.at(-1) as NumberedItem;
    const gap = marker.value - last.marker.value;
    list.items.push(item);
    open.length = inner + 1;
    if (gap > MAX_GAP || gap < -MAX_GAP) continue;
    add(gap > 1 ? 'gap' : gap === 0 ? 'repeat' : 'back', item, last, last.marker.value + 1, list);
  }
  return { breaks, lists };
});

function depthOf(marker: Marker): number | undefined {
  const depth = DEPTHS[marker.kind];
  if (depth === undefined || marker.kind !== 'decimal') return depth;
  return depth + Math.min(2, marker.number.split('.').length - 2);
}

/** Lists are told apart by kind, closing mark and, for 1.1, by what stands before the last dot. */
function keyOf(block: Block, marker: Marker): string {
  const close = block.plain[marker.range.end - 1] ?? '';
  const mark = /[\p{L}\p{N}]/u.test(close) ? '' : close;
  if (marker.kind === 'decimal') return `decimal ${marker.number.slice(0, marker.number.lastIndexOf('.'))}`;
  if (marker.kind === 'part') return `part ${/^[A-Z]$/.test(marker.number) ? 'letter' : marker.number.split(' ')[0]}`;
  if (marker.kind === 'paren') return `paren ${/\d/.test(marker.number) ? 'digit' : 'letter'}`;
  return `${marker.kind} ${mark}`;
}

/** True when `marker` is what comes after `last` in one list. */
function follows(last: NumberedItem, marker: Marker): boolean {
  if (marker.value === last.marker.value + 1) return true;
  if (marker.kind !== 'letter' && marker.kind !== 'paren') return false;
  const step = `${last.marker.number}${marker.number}`;
  return step === 'de' || step === 'ef' || step === 'fg' || step === 'ij' || step === 'jk';
}
