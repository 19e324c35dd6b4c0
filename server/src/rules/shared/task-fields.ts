import { labelText } from '../../model/tasks/label-style';
import type { Plan, Task } from '../../model/types';
import type { Block } from '../../syntax/block';
import type { FieldRole } from '../../syntax/labels';
import type { Span } from '../../syntax/tree';
import type { Fix } from '../rule';

/** More words of a title would draw a line under half a page. */
const SHOWN_WORDS = 12;

/** Where a missing field is shown: number and first words of the task, on its first line. */
export function firstLine({ title }: Task): Span {
  const { block, range } = title;
  const start = block.marker && block.marker.range.end <= range.start ? block.marker.range.start : range.start;
  const lineEnd = Math.max(range.start, Math.min(range.end, sourceLineEnd(block, range.start)));
  return { block, range: { start, end: range.start + endOfWords(block.plain.slice(range.start, lineEnd), SHOWN_WORDS) } };
}

/** Offset in `text` behind so many words; its length when it has no more. */
function endOfWords(text: string, count: number): number {
  let words = 0;
  for (const { index, 0: word } of text.matchAll(/\S+/g)) if (++words === count) return index + word.length;
  return text.length;
}

/** Offset in `plain` of the end of the line that holds `offset`, without white space. */
function sourceLineEnd(block: Block, offset: number): number {
  if (block.map) return block.plain.trimEnd().length;
  const end = block.source.indexOf('\n', offset);
  const text = block.plain.slice(0, end < 0 ? block.plain.length : end);
  return text.trimEnd().length;
}

/** A fix that adds a line with the field to `task`, in the label, bullet and indent that the plan uses; none where a line cannot be added (tables, prose). Never preferred: what belongs behind the label only the drafter knows. */
export function addFieldFix(plan: Plan, task: Task, role: FieldRole, value: string): readonly Fix[] {
  if (task.layout === 'E' || task.layout === 'F' || task.layout === 'G') return [];
  const model = task.fields.find(({ label }) => label !== null)?.label?.block;
  if (!model) return [];
  const after = role === 'lead' ? blockBefore(task, model) : role === 'partners' ? (leadBlock(task) ?? lastFieldBlock(task)) : lastFieldBlock(task);
  if (!after) return [];
  const label = labelText(plan, task, role);
  const indent = /^[ \t]*/.exec(model.source)?.[0] ?? '';
  const bullet =
    model.marker && (model.marker.kind === 'dash' || model.marker.kind === 'plus' || model.marker.kind === 'bullet')
      ? `${model.plain.slice(model.marker.range.start, model.marker.range.end)} `
      : '';
  if (model.marker && bullet === '') return [];
  const at = after.plain.trimEnd().length;
  const closed = value === '' ? '' : closingOf(model);
  return [
    {
      title: value === '' ? `Thêm dòng “${label}:”` : `Thêm “${label}: ${value}”`,
      edits: [{ span: { block: after, range: { start: at, end: at } }, newText: `\n${indent}${bullet}${label}: ${value}${closed}` }],
      preferred: false,
    },
  ];
}

function blockBefore(task: Task, field: Block): Block | null {
  const at = task.blocks.indexOf(field);
  return (at > 0 ? task.blocks[at - 1] : task.title.block) ?? null;
}

/** The last block of the lead; null where another field follows on the same line. */
function leadBlock({ lead }: Task): Block | null {
  const block = lead?.value.at(-1)?.block ?? lead?.label?.block;
  return block && block.fields.length <= 1 ? block : null;
}

/** How the line of a field is closed here: ".", ";" or nothing. */
function closingOf(model: Block): string {
  return /(?<!\/)[.;]?$/.exec(model.plain.trimEnd())?.[0] ?? '';
}

function lastFieldBlock(task: Task): Block | null {
  return task.blocks.at(-1) ?? null;
}

/** What a value says is missing: nothing, dots or dashes. */
export function isBlankValue(text: string): boolean {
  return /^[\s.…_\-–/]*$/u.test(text);
}
