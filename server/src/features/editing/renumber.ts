import { innerReferencesOf, type ReferenceStep } from '../../model/structure/inner-references';
import { type NumberedList, numberedLists } from '../../model/structure/numbering';
import type { Plan } from '../../model/types';
import { type Block, type Marker, sourceRange } from '../../syntax/block';
import type { TextEdit } from '../../text/edit';
import { lastWord } from '../../text/words';
import { numberText } from './numbering';

/**
 * “Đánh lại số”: the edits that number every list on from its first item, "1.1" by the heading above it, and every reference within the plan ("mục 1.4",
 * "phần III") by the place it named. Nothing else changes; numbering again changes nothing. Document offsets, ordered; empty when all numbers follow.
 * `fresh`: a block that is new, no reference means it.
 */
export function renumberEdits(plan: Plan, fresh: Block | null = null): TextEdit[] {
  const { tree } = plan;
  const numbers = newNumbers(plan);
  if (numbers.size === 0) return [];
  const edits: TextEdit[] = [];
  for (const [block, number] of numbers) {
    const { marker } = block;
    if (!marker || marker.number === number) continue;
    const base = tree.offsets[tree.indexOf(block)] ?? 0;
    const range = sourceRange(block, marker.range);
    const at = block.source.slice(range.start, range.end).indexOf(marker.number);
    if (at >= 0) edits.push({ range: { start: base + range.start + at, end: base + range.start + at + marker.number.length }, newText: number });
  }
  return [...edits, ...referenceEdits(plan, numbers, fresh)].sort((a, b) => a.range.start - b.range.start);
}

/** Numbers that count: "3a", "(iv)" and "Phần thứ hai" are left alone. */
const COUNTED = /^(?:\d+(?:\.\d+)*|[IVX]+|[a-zđ])$/;

/** The number that each numbered block gets when every list counts on from its first item. */
export function newNumbers(plan: Plan): Map<Block, string> {
  const { tree } = plan;
  const lists = numberedLists(plan);
  const orders = new Map<Block, number>();
  for (const list of lists) for (const [block, value] of newValues(list)) orders.set(block, value);
  const numbers = new Map<Block, string>();
  // What "2" and "2.1" have become, last of all where the text stands: numbers of lower levels begin with it.
  const became = new Map<string, string>();
  for (const block of [...orders.keys()].sort((a, b) => tree.indexOf(a) - tree.indexOf(b))) {
    const marker = block.marker as Marker;
    if (!COUNTED.test(lastWord(marker.number))) continue;
    const parent = marker.kind === 'decimal' ? marker.number.slice(0, marker.number.lastIndexOf('.')) : '';
    const number = numberText(
      marker.kind === 'paren' && !/^\d/.test(marker.number) ? 'letter' : marker.kind,
      orders.get(block) as number,
      became.get(parent) ?? parent,
    );
    if (number === null) continue;
    numbers.set(block, marker.number.slice(0, marker.number.length - lastWord(marker.number).length) + number);
    if (marker.kind === 'arabic' || marker.kind === 'decimal') became.set(marker.number, number);
  }
  return numbers;
}

/** The first item keeps its number, but a plan begins with I; those that follow it follow on; what is no number of the list ("2026.") stays. */
function newValues({ items, first, isBreak }: NumberedList): [Block, number][] {
  const values: [Block, number][] = [];
  let shift = 0;
  for (const [i, { span, marker }] of items.entries()) {
    const before = items[i - 1];
    if (!before) shift = first - marker.value;
    else if (isBreak(i)) shift = before.marker.value + shift + 1 - marker.value;
    values.push([span.block, marker.value + shift]);
  }
  return values;
}

/** References to what has another number now. One that two places answer to stays: nobody can tell which is meant. */
function referenceEdits({ tree }: Plan, numbers: ReadonlyMap<Block, string>, fresh: Block | null): TextEdit[] {
  const changed = new Map<string, string | null>();
  for (const [block, number] of numbers) {
    if (block === fresh) continue;
    const key = `${kindOf((block.marker as Marker).kind)} ${lastWord((block.marker as Marker).number)}`;
    const known = changed.get(key);
    changed.set(key, known === undefined || known === number ? lastWord(number) : null);
  }
  const edits: TextEdit[] = [];
  for (const [i, block] of tree.blocks.entries()) {
    const base = tree.offsets[i] ?? 0;
    for (const { steps } of innerReferencesOf(block)) {
      for (const step of steps) {
        const number = changed.get(`${wordKind(step)} ${step.number}`);
        if (!number || number === step.number) continue;
        const { start, end } = sourceRange(block, step.numberRange);
        edits.push({ range: { start: base + start, end: base + end }, newText: number });
      }
    }
  }
  return edits;
}

function kindOf(kind: Marker['kind']): string {
  return kind === 'part' ? 'roman' : kind;
}

function wordKind({ word, number }: ReferenceStep): string {
  if (word === 'điểm') return 'letter';
  if (word === 'điều') return 'article';
  if (word === 'phụ lục') return 'appendix';
  return /^[IVX]/.test(number) ? 'roman' : number.includes('.') ? 'decimal' : 'arabic';
}
