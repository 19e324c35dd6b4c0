import type { Plan, Task } from '../../model/types';
import { lineEndOf } from '../../rules/suppress';
import { type Block, type Marker, textOf } from '../../syntax/block';
import { roleOfLabel } from '../../syntax/label';
import { spanText } from '../../syntax/tree';
import type { TextEdit } from '../../text/edit';
import { fold } from '../../text/fold';
import type { TextRange } from '../../text/range';
import { contentEnd, contentStart } from '../source-text';

const BLOCK_LAYOUTS = new Set<Task['layout']>(['A', 'C', 'D']);
/** Marks that a cell can hold, and a line begin with again. */
const NUMBERED = new Set<Marker['kind'] | undefined>(['arabic', 'decimal', 'letter']);
const NUMBER_HEAD = /^(?:stt|tt|so tt|so thu tu)$/;
const RULE_CELL = /^:?-+:?$/;

/**
 * The tasks that `range` touches (a caret: all that stand with its task, one behind the other) as one table of pipes, a column for each label. Null when one of
 * them says something a table could not hold: lines without a label, pipes, several values under one label. Document offsets.
 */
export function tableOfTasks(plan: Plan, range: TextRange): TextEdit | null {
  const tasks = tasksAt(plan, range);
  if (tasks.length === 0 || !tasks.every((task) => isPlain(plan, task))) return null;
  const { tree } = plan;
  const labels: string[] = [];
  for (const { fields } of tasks)
    for (const { label } of fields) if (label && !labels.some((known) => fold(known) === fold(spanText(label)))) labels.push(spanText(label));
  const rows = tasks.map(({ title, fields }) => [
    title.block.marker?.number ?? '',
    closed(textOf(title.block, title.block.content)),
    ...labels.map((name) => fields.find(({ label }) => label && fold(spanText(label)) === fold(name))?.text ?? ''),
  ]);
  if (rows.flat().some((cell) => cell.includes('|'))) return null;
  const first = tree.indexOf((tasks[0] as Task).title.block);
  const last = Math.max(...tasks.flatMap(({ blocks }) => blocks.map((block) => tree.indexOf(block))));
  // It would run into the table beside it.
  if (isRow(tree.blocks[first - 1]) || isRow(tree.blocks[last + 1])) return null;
  const lines = [['STT', 'Nội dung', ...labels], ['---', '---', ...labels.map(() => '---')], ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return { range: { start: contentStart(tree, first), end: contentEnd(tree, last) }, newText: lines.join(lineEndOf(tree)) };
}

/**
 * The table around `offset` as tasks, a line for each cell that holds something, its head as the label. Null when it is no table of tasks with pipes or TABs, or
 * has a column that no label stands for. Document offsets.
 */
export function tasksOfTable(plan: Plan, offset: number): TextEdit | null {
  const { tree } = plan;
  const { blocks } = tree;
  const at = tree.indexAt(offset);
  if (blocks[at]?.kind !== 'row') return null;
  let first = at;
  while (isRow(blocks[first - 1])) first--;
  let end = at + 1;
  while (isRow(blocks[end])) end++;
  const rows = blocks
    .slice(first, end)
    .filter(({ kind }) => kind === 'row')
    .map(cellsOf)
    .filter((cells) => !cells.every((cell) => RULE_CELL.test(cell)));
  const [head, ...body] = rows;
  if (!head || body.length === 0 || body.some((cells) => cells.length > head.length)) return null;
  const number = head.findIndex((cell) => NUMBER_HEAD.test(fold(cell).trim()));
  const content = head.findIndex((cell, i) => i !== number && (roleOfLabel(fold(cell)) === 'content' || roleOfLabel(fold(cell)) === null));
  const others = head.map((_, i) => i).filter((i) => i !== number && i !== content);
  if (content < 0 || others.length === 0 || !others.every((i) => roleOfLabel(fold(head[i] ?? '')) !== null)) return null;
  const lines = body.flatMap((cells, i) => {
    const mark = number < 0 || !cells[number] ? String(i + 1) : (cells[number] as string).replace(/[.)]$/, '');
    const fields = others.flatMap((k) => (cells[k] ? [`- ${head[k]}: ${ended(cells[k] as string)}`] : []));
    return [`${mark}${/^[a-zđ]$/.test(mark) ? ')' : '.'} ${fields.length > 0 ? ended(cells[content] ?? '') : (cells[content] ?? '')}`, ...fields];
  });
  return { range: { start: contentStart(tree, first), end: contentEnd(tree, end - 1) }, newText: lines.join(lineEndOf(tree)) };
}

function isRow(block: Block | undefined): boolean {
  return block?.kind === 'row' || (block?.kind === 'noise' && /^[\s|:-]+$/.test(block.source) && block.source.includes('|'));
}

function cellsOf(row: Block): string[] {
  return row.cells.map((cell) => textOf(row, cell));
}

/** The tasks that the selection touches; for a caret those around it without a gap. */
function tasksAt({ tree, tasks }: Plan, { start, end }: TextRange): readonly Task[] {
  const [from, to] = [tree.indexAt(start), tree.indexAt(end)];
  const bounds = tasks.map((task) => {
    const indexes = [task.title.block, ...task.blocks].map((block) => tree.indexOf(block));
    return { task, first: Math.min(...indexes), last: Math.max(...indexes) };
  });
  const touched = bounds.flatMap(({ first, last }, i) => (first <= to && from <= last ? [i] : []));
  let [low, high] = [touched[0], touched[touched.length - 1]];
  if (low === undefined || high === undefined) return [];
  if (start === end) {
    while (low > 0 && (bounds[low - 1]?.last ?? -2) + 1 === bounds[low]?.first && isAlike(tasks[low - 1], tasks[low])) low--;
    while (high + 1 < bounds.length && (bounds[high]?.last ?? -2) + 1 === bounds[high + 1]?.first && isAlike(tasks[high + 1], tasks[high])) high++;
  }
  const chosen = bounds.slice(low, high + 1);
  // Between them nothing else may stand: it would be lost.
  return chosen.every(({ first }, i) => i === 0 || first === (chosen[i - 1]?.last ?? 0) + 1) ? chosen.map(({ task }) => task) : [];
}

function isAlike(a: Task | undefined, b: Task | undefined): boolean {
  return a !== undefined && b !== undefined && a.layout === b.layout && a.title.block.marker?.kind === b.title.block.marker?.kind;
}

/** A numbered line, and below it one line for each field. */
function isPlain({ tree }: Plan, task: Task): boolean {
  const { title, fields, blocks, layout, unlabelled } = task;
  if (!BLOCK_LAYOUTS.has(layout) || !NUMBERED.has(title.block.marker?.kind) || unlabelled.length > 0 || title.block.fields.length > 0 || fields.length === 0)
    return false;
  if (fields.some(({ label, value }) => !label || value.length > 1 || value.some(({ block }) => block !== label.block))) return false;
  const labels = fields.map(({ label }) => (label ? fold(spanText(label)) : ''));
  if (new Set(labels).size !== labels.length) return false;
  const own = new Set<Block>([title.block, ...fields.flatMap(({ label }) => (label ? [label.block] : []))]);
  const each = fields.every(
    ({ label }) => label && label.block.fields.length === 1 && label.range.start <= label.block.content.start && label.block.kind === 'text',
  );
  const first = tree.indexOf(title.block);
  const last = Math.max(...blocks.map((block) => tree.indexOf(block)));
  return each && tree.blocks.slice(first, last + 1).every((block) => own.has(block));
}

/** Without the mark at its end, and with it. */
function closed(text: string): string {
  return /[.;]$/.test(text) ? text.slice(0, -1).trimEnd() : text;
}

function ended(text: string): string {
  return text === '' || /[.;:!?]$/.test(text) ? text : `${text}.`;
}
