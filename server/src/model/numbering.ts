import type { Block, Marker } from '../syntax/block';
import type { Span } from '../syntax/tree';
import { headingOf } from './headings';
import { landmarkOf } from './landmarks';
import { planFact } from './plan-fact';
import type { Plan } from './types';

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
  readonly rest: readonly NumberedItem[];
}

interface List {
  readonly key: string;
  readonly depth: number;
  readonly items: NumberedItem[];
}

/** Larger gaps come from a number that is no number of a list. */
const MAX_GAP = 4;
const DEPTHS: Partial<Record<Marker['kind'], number>> = { part: 0, article: 1, roman: 1, arabic: 2, decimal: 3, letter: 6, paren: 7 };

/** Blocks that number something, or begin or end what is numbered. */
const steeringBlocks = planFact<Block>((block) => {
  if (block.kind !== 'text') return [];
  return (block.marker && depthOf(block.marker) !== undefined) || block.marker?.kind === 'appendix' || landmarkOf(block) !== null ? [block] : [];
});

/**
 * The breaks in the numbering of a document. Every list is followed on its own: a list may begin anew at 1 below any item, and go on when
 * the inner one has ended. Numbering starts anew in each part and appendix. Letters follow the Vietnamese order; leaving đ out is usual, f is accepted.
 */
export function numberingBreaks(plan: Plan): Break[] {
  const breaks: { item: NumberedItem; after: NumberedItem | null; expected: number; kind: Break['kind']; list: List; at: number }[] = [];
  let open: List[] = [];
  let listing = true;
  let titled = false;
  for (const block of steeringBlocks(plan)) {
    const landmark = landmarkOf(block);
    if (landmark === 'plan' || landmark === 'decision' || block.marker?.kind === 'appendix') {
      open = [];
      listing = true;
      titled = landmark === 'plan';
    }
    if (landmark === 'distribution' || landmark === 'signature') listing = false;
    const heading = headingOf(block);
    if (heading && heading.rank <= 1) listing = true;
    const { marker } = block;
    const depth = marker ? depthOf(marker) : undefined;
    if (!listing || !marker || depth === undefined) continue;
    const item: NumberedItem = { span: { block, range: marker.range }, marker };
    const key = keyOf(block, marker);
    open = open.filter((list) => list.depth <= depth || list.key === key);
    const going = findLast(open, (list) => list.key === key && follows(list.items.at(-1) as NumberedItem, marker));
    if (going) {
      going.items.push(item);
      open = open.slice(0, open.indexOf(going) + 1);
      continue;
    }
    const inner = findLast(open, (list) => list.key === key);
    if (marker.value === 1 || !inner) {
      const list: List = { key, depth, items: [item] };
      open.push(list);
      if (
        titled &&
        !inner &&
        marker.kind === 'roman' &&
        marker.value === 2 &&
        !open.some((each) => each !== list && each.depth <= 1) &&
        block.content.end > block.content.start
      ) {
        breaks.push({ item, after: null, expected: 1, kind: 'first', list, at: 0 });
      }
      continue;
    }
    const last = inner.items.at(-1) as NumberedItem;
    const gap = marker.value - last.marker.value;
    inner.items.push(item);
    open = open.slice(0, open.indexOf(inner) + 1);
    if (gap > MAX_GAP || gap < -MAX_GAP) continue;
    const kind = gap > 1 ? 'gap' : gap === 0 ? 'repeat' : 'back';
    breaks.push({ item, after: last, expected: last.marker.value + 1, kind, list: inner, at: inner.items.length - 1 });
  }
  return breaks.map(({ item, after, expected, kind, list, at }) => ({ item, after, expected, kind, rest: list.items.slice(at) }));
}

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

function findLast<T>(list: readonly T[], test: (item: T) => boolean): T | undefined {
  for (let i = list.length - 1; i >= 0; i--) if (test(list[i] as T)) return list[i];
  return undefined;
}
