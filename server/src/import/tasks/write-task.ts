import { tableHeadOf } from '../../model/structure/table-head';
import type { Field, Plan, Task } from '../../model/types';
import { addFieldFix } from '../../rules/shared/task-fields';
import { lineEndOf } from '../../rules/suppress';
import { type Block, sourceRange, textOf } from '../../syntax/block';
import type { FieldRole } from '../../syntax/labels';
import { documentRange, type Span, spanText } from '../../syntax/tree';
import type { TextEdit } from '../../text/edit';

// What a changed cell of a list changes in the plan. Null where the words do not stand alone, so that changing them would change more.

/** The edit that gives `task` the words `value` under `role`; empty: takes the field out. Document offsets. */
export function writeField(plan: Plan, task: Task, role: FieldRole, value: string): TextEdit[] | null {
  const own = new Set<Block>([...task.blocks, task.title.block]);
  const fields = task.fields.filter((field) => field.role === role);
  const spans = fields.flatMap((field) => field.value);
  if (spans.length === 0) return value === '' ? [] : newField(plan, task, role, value);
  if (spans.some(({ block }) => !own.has(block))) return null;
  // In a sentence a name can stand for another; a time is part of what it says.
  if ((task.layout === 'F' || task.layout === 'G') && (value === '' || (role !== 'lead' && role !== 'partners'))) return null;
  const [span] = spans;
  const [field] = fields;
  if (spans.length > 1 || !span || !field) return severalValues(plan, spans, value);
  return value === '' ? takenOut(plan, field, span) : [replaced(plan, span, cellText(span.block, value))];
}

/** The edit that calls `task` `title`; the mark at its end stays. */
export function writeTitle(plan: Plan, { title, titleText, layout }: Task, words: string): TextEdit[] | null {
  const { block, range } = title;
  // In prose the title is the sentence that names who does it; elsewhere it may run over several paragraphs.
  if (layout === 'F' || layout === 'G' || withoutClosing(textOf(block, range)) !== withoutClosing(titleText)) return null;
  const end = range.start + withoutClosing(block.plain.slice(range.start, range.end)).length;
  return [replaced(plan, { block, range: { start: range.start, end } }, cellText(block, withoutClosing(words)))];
}

/** The edit that takes the lines of `task` away; null where others stand among them. */
export function removeTask({ tree, tasks }: Plan, task: Task): TextEdit[] | null {
  const own = new Set<Block>([...task.blocks, task.title.block]);
  if (tasks.some((other) => other !== task && [...other.blocks, other.title.block].some((block) => own.has(block)))) return null;
  const indexes = [...own].map((block) => tree.indexOf(block)).sort((a, b) => a - b);
  const [first] = indexes;
  const last = indexes.at(-1);
  if (first === undefined || last === undefined || last - first !== indexes.length - 1) return null;
  return [{ range: { start: tree.offsets[first] ?? 0, end: tree.offsets[last + 1] ?? 0 }, newText: '' }];
}

/** `text` without the mark that closes a line. */
export function withoutClosing(text: string): string {
  let end = text.length;
  while (end > 0 && ' \n\t.;:'.includes(text[end - 1] as string)) end--;
  return text.slice(0, end);
}

/** A cell of a table between pipes cannot hold one. */
export function cellText(block: Block, text: string): string {
  return block.kind === 'row' ? text.replaceAll('|', '¦') : text;
}

function replaced({ tree }: Plan, span: Span, newText: string): TextEdit {
  return { range: documentRange(tree, span), newText };
}

/** One value for each line of the field: those that differ are written. */
function severalValues(plan: Plan, spans: readonly Span[], value: string): TextEdit[] | null {
  const values = value.split(';').map((each) => each.trim());
  if (values.length !== spans.length) return null;
  return spans.flatMap((span, i) => {
    const written = values[i] as string;
    return spanText(span) === written ? [] : [replaced(plan, span, cellText(span.block, written))];
  });
}

function takenOut(plan: Plan, { label }: Field, span: Span): TextEdit[] | null {
  const { tree } = plan;
  if (span.block.kind === 'row') return [replaced(plan, span, '')];
  const { block } = span;
  if (label?.block !== block || block.fields.length !== 1 || label.range.start > block.content.start) return null;
  const start = tree.offsets[tree.indexOf(block)] ?? 0;
  return [{ range: { start, end: start + block.source.length }, newText: '' }];
}

function newField(plan: Plan, task: Task, role: FieldRole, value: string): TextEdit[] | null {
  if (task.title.block.kind === 'row') return intoEmptyCell(plan, task.title.block, role, value);
  const [fix] = addFieldFix(plan, task, role, withoutClosing(value));
  if (!fix) return null;
  const eol = lineEndOf(plan.tree);
  return fix.edits.map(({ span, newText }) => replaced(plan, span, newText.replaceAll('\n', eol)));
}

function intoEmptyCell(plan: Plan, row: Block, role: FieldRole, value: string): TextEdit[] | null {
  const column = headAbove(plan, row)?.indexOf(role) ?? -1;
  const cell = row.cells[column];
  if (!cell || cell.start !== cell.end) return null;
  const start = (plan.tree.offsets[plan.tree.indexOf(row)] ?? 0) + sourceRange(row, cell).start;
  const text = cellText(row, value);
  const isBarred = row.source.includes('|');
  const before = isBarred && row.plain[cell.start - 1] === '|' ? ' ' : '';
  const behind = isBarred && row.plain[cell.start] === '|' ? ' ' : '';
  return [{ range: { start, end: start }, newText: `${before}${text}${behind}` }];
}

/** What the columns of the table around `row` hold; null where no head stands above it. */
export function headAbove({ tree }: Plan, row: Block) {
  for (let i = tree.indexOf(row) - 1; i >= 0; i--) {
    const block = tree.blocks[i] as Block;
    if (block.kind !== 'row' && block.kind !== 'noise') return null;
    const head = tableHeadOf(block);
    if (head) return head;
  }
  return null;
}
