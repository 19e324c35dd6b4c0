import { endOf, innerReferencesOf, type ReferenceStep } from '../../model/structure/inner-references';
import type { Plan } from '../../model/types';
import { type Block, type Marker, sourceRange } from '../../syntax/block';
import { applyEdits, type TextEdit } from '../../text/edit';
import { sourceText } from '../source-text';

/** Marks of items that have a place among others. */
const NUMBERED = new Set<Marker['kind']>(['roman', 'arabic', 'decimal', 'letter']);

/** A heading or task with all that stands below it: blocks from `first` up to `end`. */
interface Item {
  readonly first: number;
  readonly end: number;
  readonly marker: Marker;
}

/** An edit, and where the caret goes with it. */
export interface Move {
  readonly edit: TextEdit;
  /** Further edits: references to the two numbers. */
  readonly references: readonly TextEdit[];
  readonly caret: number;
}

/**
 * The numbered item around `offset` (a task with its fields, a section) before the one above it, or behind the one below: the two change numbers, those below
 * them and references to them as well. Null where there is no such neighbour in the same list. Document offsets.
 */
export function moveItem(plan: Plan, offset: number, direction: 'up' | 'down'): Move | null {
  const { tree } = plan;
  const own = itemAt(tree.blocks, tree.indexAt(offset));
  const other = own && neighbour(tree.blocks, own, direction);
  if (!own || !other) return null;
  const [upper, lower] = direction === 'up' ? [other, own] : [own, other];
  const at = (block: number): number => tree.offsets[block] ?? 0;
  const range = { start: at(upper.first), end: at(lower.end) };
  const [a, b] = [upper.marker.number, lower.marker.number];
  // The last line of a file may have no line end: the white space between the two stays between them.
  const [upperText, gap] = split(numbered(plan, upper, b));
  const [lowerText, tail] = split(numbered(plan, lower, a));
  const newText = lowerText + gap + upperText + tail;
  const into = offset - at(own.first);
  const caret = direction === 'up' ? range.start + into : range.start + lowerText.length + gap.length + into;
  return {
    edit: { range, newText },
    references: swappedReferences(plan, a, b, upper, lower),
    caret: Math.max(range.start, Math.min(caret, range.start + newText.length)),
  };
}

/** The nearest numbered block at or above `index`, with what belongs to it. */
function itemAt(blocks: readonly Block[], index: number): Item | null {
  for (let i = Math.min(index, blocks.length - 1); i >= 0; i--) {
    const block = blocks[i];
    if (block?.kind === 'text' && block.marker && NUMBERED.has(block.marker.kind))
      return { first: i, end: endOf(blocks, i, blocks.length), marker: block.marker };
  }
  return null;
}

function neighbour(blocks: readonly Block[], own: Item, direction: 'up' | 'down'): Item | null {
  if (direction === 'down') {
    const next = blocks[own.end];
    return next?.kind === 'text' && next.marker && isSibling(next.marker, own.marker)
      ? { first: own.end, end: endOf(blocks, own.end, blocks.length), marker: next.marker }
      : null;
  }
  for (let i = own.first - 1; i >= 0; i--) {
    const marker = blocks[i]?.kind === 'text' ? blocks[i]?.marker : null;
    if (marker && isSibling(marker, own.marker) && endOf(blocks, i, blocks.length) === own.first) return { first: i, end: own.first, marker };
    if (marker && endOf(blocks, i, blocks.length) > own.first) return null;
  }
  return null;
}

/** Items of one list: 1.1 and 1.2, not 1.2 and 2.1. */
function isSibling(a: Marker, b: Marker): boolean {
  return a.kind === b.kind && a.value !== b.value && parentOf(a) === parentOf(b);
}

function parentOf({ kind, number }: Marker): string {
  return kind === 'decimal' ? number.slice(0, number.lastIndexOf('.')) : '';
}

/** The text of `item` with `number` in place of its own, in the numbers below it too. */
function numbered({ tree }: Plan, item: Item, number: string): string {
  const { first, end, marker } = item;
  const start = tree.offsets[first] ?? 0;
  const edits = tree.blocks.slice(first, end).flatMap((block, i): TextEdit[] => {
    const known = block.marker;
    if (!known || (i > 0 && !known.number.startsWith(`${marker.number}.`))) return [];
    const range = sourceRange(block, known.range);
    const at = (tree.offsets[first + i] ?? 0) - start + range.start + block.source.slice(range.start, range.end).indexOf(known.number);
    return [{ range: { start: at, end: at + marker.number.length }, newText: number }];
  });
  return applyEdits(sourceText(tree, { start, end: tree.offsets[end] ?? start }), edits);
}

function split(text: string): readonly [string, string] {
  const words = text.trimEnd();
  return [words, text.slice(words.length)];
}

/** References from outside the two to either of them, where the number is the only one of its kind. */
function swappedReferences({ tree }: Plan, a: string, b: string, upper: Item, lower: Item): TextEdit[] {
  if (!/\./.test(a)) return [];
  const other = ({ number }: ReferenceStep): string | null => {
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const)
      if (number === from || number.startsWith(`${from}.`)) return to + number.slice(from.length);
    return null;
  };
  return tree.blocks.flatMap((block, i) =>
    i >= upper.first && i < lower.end
      ? []
      : innerReferencesOf(block).flatMap(({ steps }) =>
          steps.flatMap((step): TextEdit[] => {
            const number = step.word === 'mục' ? other(step) : null;
            if (number === null) return [];
            const { start, end } = sourceRange(block, step.numberRange);
            const base = tree.offsets[i] ?? 0;
            return [{ range: { start: base + start, end: base + end }, newText: number }];
          }),
        ),
  );
}
