import { nextNumber } from '../../features/editing/numbering';
import { labelStyle } from '../../features/plan-style';
import { contentEnd } from '../../features/source-text';
import type { Plan, Task } from '../../model/types';
import { lineEndOf } from '../../rules/suppress';
import type { Block, Marker } from '../../syntax/block';
import type { FieldRole } from '../../syntax/labels';
import type { TextEdit } from '../../text/edit';
import type { SheetRow } from './task-sheet';
import { cellText, headAbove, withoutClosing } from './write-task';

/** Tasks in these layouts are blocks of lines. */
const BLOCK_LAYOUTS = new Set<Task['layout']>(['A', 'C', 'D']);
/** In the order in which plans name them. */
const ORDER: readonly FieldRole[] = ['content', 'lead', 'partners', 'time', 'product', 'budget', 'form', 'place', 'audience', 'note'];

/** The edit that writes `rows` as tasks behind `task`, in its form and numbered on; null where it is neither a block of lines nor a row. Document offsets. */
export function addTasks(plan: Plan, task: Task, rows: readonly SheetRow[]): TextEdit | null {
  const { tree } = plan;
  const { block } = task.title;
  const lines =
    block.kind === 'row' ? tableRows(plan, block, rows) : BLOCK_LAYOUTS.has(task.layout) && block.marker ? taskBlocks(plan, task, block.marker, rows) : null;
  if (!lines) return null;
  const last = Math.max(...[...task.blocks, block].map((each) => tree.indexOf(each)));
  const at = contentEnd(tree, last);
  const eol = lineEndOf(tree);
  return { range: { start: at, end: at }, newText: lines.map((line) => line.replaceAll('\n', eol)).join('') };
}

function taskBlocks(plan: Plan, { title: { block } }: Task, first: Marker, rows: readonly SheetRow[]): string[] | null {
  const { form, prefix } = labelStyle(plan);
  const written = block.plain.slice(first.range.start, first.range.end).trim();
  const closing = /[.)]$/.exec(written)?.[0] ?? '';
  const mark = /(?<!\/)[.;]$/.exec(block.plain.trimEnd())?.[0] ?? '';
  const gap = /\n[ \t]*\r?\n/.test((plan.tree.blocks[plan.tree.indexOf(block) - 1]?.source ?? '').slice(-4)) ? '\n\n' : '\n';
  const lines: string[] = [];
  let marker = first;
  for (const row of rows) {
    const number = nextNumber(marker);
    if (number === null) return null;
    marker = { ...marker, number, value: marker.value + 1 };
    lines.push(`${gap}${number}${closing} ${withoutClosing(row.title)}${mark}`);
    for (const role of ORDER) {
      const value = row.values.get(role) ?? '';
      if (value !== '') lines.push(`\n${prefix}${form(role)}: ${withoutClosing(value)}.`);
    }
  }
  return lines;
}

function tableRows(plan: Plan, block: Block, rows: readonly SheetRow[]): string[] | null {
  const head = headAbove(plan, block);
  const isBarred = /^\s*\|.*\|\s*$/.test(block.source.trimEnd());
  if (!head?.includes('title') || !isBarred || block.cells.length !== head.length) return null;
  const index = head.indexOf('index');
  const cell = block.cells[index];
  const last = Number(/^(\d{1,4})\.?$/.exec(cell ? block.plain.slice(cell.start, cell.end) : '')?.[1] ?? Number.NaN);
  return rows.map((row, i) => {
    const cells = head.map((role, column) => {
      if (column === index) return Number.isInteger(last) ? String(last + 1 + i) : row.number;
      return role === null || role === 'index' ? '' : role === 'title' ? row.title : (row.values.get(role) ?? '');
    });
    return `\n| ${cells.map((text) => cellText(block, text)).join(' | ')} |`;
  });
}
