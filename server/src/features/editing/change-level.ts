import { readPlan } from '../../model/document/reader';
import type { Plan } from '../../model/types';
import { type Marker, sourceRange } from '../../syntax/block';
import { parse } from '../../syntax/parse';
import { applyEdits, type TextEdit } from '../../text/edit';
import type { FeatureContext } from '../context';
import { sourceText } from '../source-text';
import { followReferences } from './follow-references';
import { nextNumber, numberText } from './numbering';
import { depthOf, type OutlineItem, outlineItems, writtenMark } from './outline-items';
import { newNumbers, renumberEdits } from './renumber';

/** What stands before an item afterwards. */
interface Mark {
  readonly kind: Marker['kind'];
  readonly number: string;
  readonly text: string;
}

type Marks = Map<OutlineItem, Mark>;

/**
 * The edits that take the item around `offset` (a task with its fields, a section, an item of a list) one level up or down, with all that stands below it. No line
 * moves: going up it follows the item it stood below, and what came behind it there is below it now; going down it is the last below the item before it. Lists
 * count on, references name the same places. Empty where there is no such level. Document offsets, ordered. Never throws.
 */
export function changeLevel(context: FeatureContext, offset: number, direction: 'up' | 'down'): readonly TextEdit[] {
  const { plan, catalog } = context;
  const { tree } = plan;
  const items = outlineItems(plan);
  const index = tree.indexAt(offset);
  if (tree.blocks[index]?.kind === 'row') return [];
  const item = items.findLast((each) => each.index <= index && !each.isField);
  const marks = item && (direction === 'up' ? raised(item) : lowered(item, items));
  if (!marks) return [];
  const text = sourceText(tree, { start: 0, end: tree.offsets[tree.blocks.length] ?? 0 });
  const withMarks = (): Plan => readPlan(parse(applyEdits(text, markEdits(plan, marks))), catalog);
  const between = withMarks();
  // The marks decide what is a paragraph: were it another number of them, something else would have been changed.
  if (between.tree.blocks.length !== tree.blocks.length) return [];
  // Numbers that did not follow before are left to their writer.
  if (renumberEdits(plan).length === 0) countOn(between, marks, items);
  return [...markEdits(plan, marks), ...followReferences(plan, withMarks())].sort((a, b) => a.range.start - b.range.start);
}

/** One level up: the next of its parent's list. */
function raised(item: OutlineItem): Marks | null {
  const { parent } = item;
  if (!parent || depthOf(parent.marker) < 0 || parent.marker.kind === 'activity' || parent.isField) return null;
  const number = isBullet(parent.marker.kind) ? parent.marker.number : nextNumber(parent.marker);
  if (number === null) return null;
  const marks: Marks = new Map();
  const mark: Mark = { kind: parent.marker.kind, number, text: writtenMark(parent, number) };
  if (!put(marks, item, mark)) return null;
  // What came behind it counts on behind what stood below it.
  const last = new Map<Marker['kind'], number>();
  for (const child of item.children) last.set((marks.get(child) as Mark).kind, child.marker.value);
  for (const next of parent.children.slice(parent.children.indexOf(item) + 1)) {
    const kind = markBelow(mark, parent, next, 1)?.kind;
    const value = kind === undefined ? 0 : (last.get(kind) ?? 0) + 1;
    const below = markBelow(mark, parent, next, value);
    if (kind === undefined || !below || !put(marks, next, below)) return null;
    last.set(kind, value);
  }
  return marks;
}

/** One level down: the last below the item before it. */
function lowered(item: OutlineItem, items: readonly OutlineItem[]): Marks | null {
  const siblings = items.filter(({ parent }) => parent === item.parent);
  const before = siblings[siblings.indexOf(item) - 1];
  if (!before || before.depth !== item.depth || before.isField || item.depth < 0 || item.marker.kind === 'activity') return null;
  const mark = markOfChild(before, item, items);
  const marks: Marks = new Map();
  return mark && put(marks, item, mark) ? marks : null;
}

/** The mark of a new last item below `parent`: as its others are, else as those below items of its kind are elsewhere in the plan, else the usual one. */
function markOfChild(parent: OutlineItem, item: OutlineItem, items: readonly OutlineItem[]): Mark | null {
  const suits = (each: OutlineItem): boolean => !each.isField && (isBullet(item.marker.kind) || !isBullet(each.marker.kind));
  const last = parent.children.findLast(suits);
  const { kind, number } = parent.marker;
  if (last) {
    const next = isBullet(last.marker.kind) ? last.marker.number : nextNumber(last.marker);
    return next === null ? null : { kind: last.marker.kind, number: next, text: writtenMark(last, next) };
  }
  const model = items.find((each) => each.parent?.marker.kind === kind && each.parent.depth === parent.depth && suits(each));
  if (model && model.marker.kind !== 'paren') {
    const first = isBullet(model.marker.kind) ? model.marker.number : numberText(model.marker.kind, 1, number);
    return first === null ? null : { kind: model.marker.kind, number: first, text: writtenMark(model, first) };
  }
  if (kind === 'roman') return { kind: 'arabic', number: '1', text: '1.' };
  if (kind === 'arabic') return { kind: 'decimal', number: `${number}.1`, text: `${number}.1.` };
  if (kind === 'decimal') return { kind: 'letter', number: 'a', text: 'a)' };
  if (kind === 'letter') return { kind: 'dash', number: '-', text: '-' };
  return kind === 'dash' || kind === 'bullet' ? { kind: 'plus', number: '+', text: '+' } : null;
}

/** Gives `item` its mark, and what stands below it the marks that follow from it; false where a level would be missing. */
function put(marks: Marks, item: OutlineItem, mark: Mark): boolean {
  marks.set(item, mark);
  return item.children.every((child) => {
    const below = markBelow(mark, item, child, child.marker.value);
    return below !== null && put(marks, child, below);
  });
}

/** The mark of `child`, number `value` of its list, below an item that has the mark `above` now and had that of `parent`. */
function markBelow(above: Mark, parent: OutlineItem, child: OutlineItem, value: number): Mark | null {
  const depth = depthOf(above);
  const { kind, number } = child.marker;
  if (isBullet(kind)) {
    const wasBelowDash = parent.marker.kind !== above.kind && isBullet(parent.marker.kind);
    if (depth < depthOf(DASH)) return kind === 'plus' && wasBelowDash ? DASH : { kind, number, text: writtenMark(child, number) };
    return depth === depthOf(DASH) ? { kind: 'plus', number: '+', text: '+' } : null;
  }
  if (kind === 'arabic' || kind === 'decimal') {
    if (depth > depthOf({ kind: 'decimal', number: '1.1.1.1.1' })) return null;
    const isTop = above.kind !== 'arabic' && above.kind !== 'decimal';
    const next = isTop ? String(value) : `${above.number}.${value}`;
    const text = writtenMark(child, next);
    return { kind: isTop ? 'arabic' : 'decimal', number: next, text: isTop && !/[.)]$/.test(text) ? `${text}.` : text };
  }
  if (kind === 'letter' && depth === depthOf(child.marker)) return DASH;
  if (depth >= child.depth) return null;
  const next = kind === 'letter' ? numberText(kind, value) : number;
  return next === null ? null : { kind, number: next, text: writtenMark(child, next) };
}

const DASH: Mark = { kind: 'dash', number: '-', text: '-' };

function isBullet(kind: Marker['kind']): boolean {
  return kind === 'dash' || kind === 'bullet' || kind === 'plus';
}

/** The edits that write `marks`. */
function markEdits({ tree }: Plan, marks: Marks): TextEdit[] {
  return [...marks].flatMap(([{ index, block, marker }, { text }]): TextEdit[] => {
    const { start, end } = sourceRange(block, marker.range);
    const base = tree.offsets[index] ?? 0;
    return block.source.slice(start, end) === text ? [] : [{ range: { start: base + start, end: base + end }, newText: text }];
  });
}

/** Puts the numbers into `marks` that the lists of `between`, the plan with `marks` in it, count on with. */
function countOn(between: Plan, marks: Marks, items: readonly OutlineItem[]): void {
  const numbers = newNumbers(between);
  for (const item of items) {
    const block = between.tree.blocks[item.index];
    const number = block && numbers.get(block);
    const mark = marks.get(item) ?? { kind: item.marker.kind, number: item.marker.number, text: writtenMark(item, item.marker.number) };
    if (number !== undefined && number !== mark.number) marks.set(item, { ...mark, number, text: mark.text.replace(mark.number, () => number) });
  }
}
