import { readPlan } from '../../model/document/reader';
import type { Plan, Task } from '../../model/types';
import type { Block } from '../../syntax/block';
import type { FieldRole } from '../../syntax/labels';
import { parse } from '../../syntax/parse';
import type { TextRange } from '../../text/range';
import { type Cursor, cursorAt, type FeatureContext } from '../context';
import { labelStyle, taskOf } from '../plan-style';
import { nextNumber } from './numbering';

/** What a task says, in the order plans write it. */
const MAIN: readonly FieldRole[] = ['lead', 'partners', 'time'];
const BLOCK_LAYOUTS = new Set<Task['layout']>(['A', 'C', 'D']);
/** A mark with nothing behind it, white space around it taken away. */
const MARK_ALONE = /^(?:[-–•+*]|\(?\d{1,3}[.)]|\d{1,2}(?:\.\d{1,2}){1,4}\.?|[a-zđ]\)|\|(?: \d{1,3} \|)?)$/u;

/**
 * What a list goes on with on the empty line at `offset`, directly below its last line: the next number, letter or bullet as written there, the label that
 * the task still lacks, "Căn cứ ", the start of a table row. To be offered, never written unasked. Null where nothing goes on. Never throws.
 */
export function nextMark(context: FeatureContext, offset: number): string | null {
  const { plan } = context;
  const cursor = cursorAt(plan.tree, offset);
  if (!cursor || (cursor.before + cursor.after).trim() !== '') return null;
  const above = blockAbove(plan, cursor);
  if (!above) return null;
  const { block, index } = above;
  if (block.kind === 'row') return nextRow(block);
  if (block.kind !== 'text') return null;
  return nextField(plan, index) ?? nextBasis(block) ?? nextItem(plan, block, index);
}

/**
 * The mark that stands alone on the line above `offset`, with its line end: Enter behind it takes it away. Null when there is none, when its line says
 * something, or when it does not go on with the list above it: a cell of a table may hold a number alone.
 */
export function emptyMarkAbove(context: FeatureContext, offset: number): TextRange | null {
  const { tree } = context.plan;
  const cursor = cursorAt(tree, offset);
  if (!cursor || cursor.before + cursor.after.trim() !== '' || cursor.lineStart === 0) return null;
  const end = cursor.lineStart;
  let text = '';
  for (let i = cursor.index; i >= 0 && i >= cursor.index - 1; i--) text = (tree.blocks[i]?.source ?? '') + text;
  const base = tree.offsets[Math.max(0, cursor.index - 1)] ?? 0;
  const line = /(?:^|[\r\n])([^\r\n]*)\r?\n$/.exec(text.slice(0, end - base));
  const mark = line?.[1]?.trim() ?? '';
  // What is offered ends with a blank; a sign alone is somebody's own: a bar of a torn table, a dash in a cell.
  if (!line || !MARK_ALONE.test(mark) || !/[ \t]$/.test(line[1] ?? '')) return null;
  const start = base + line.index + line[0].length - line[0].replace(/^[\r\n]/, '').length;
  const before = tree.blocks
    .map(({ source }) => source)
    .join('')
    .slice(0, start);
  const without = { ...context, plan: readPlan(parse(before), context.catalog) };
  return nextMark(without, start)?.trim() === mark ? { start, end } : null;
}

/** The block whose last line is the one above the caret. */
function blockAbove(plan: Plan, cursor: Cursor): { readonly block: Block; readonly index: number } | null {
  const { tree } = plan;
  const holds = cursor.offset > cursor.blockStart;
  const index = holds ? cursor.index : cursor.index - 1;
  const block = tree.blocks[index];
  if (!block) return null;
  // Exactly one line end between its words and the caret: behind an empty line something new begins.
  const upTo = holds ? block.source.slice(0, cursor.offset - cursor.blockStart - cursor.before.length) : block.source;
  return /[^\s][ \t]*(?:\r\n|\n)$/.test(upTo) ? { block, index } : null;
}

/** Below a field: the label that comes next in the plan's own words, or the number of the next task. */
function nextField(plan: Plan, index: number): string | null {
  const block = plan.tree.blocks[index] as Block;
  const task = taskOf(plan, block);
  if (!task || !BLOCK_LAYOUTS.has(task.layout) || block.fields.length === 0) return null;
  const written = task.fields.map(({ role }) => role);
  const own = block.fields[block.fields.length - 1]?.role;
  const at = MAIN.findLastIndex((role) => written.includes(role));
  const missing = MAIN.slice(own && MAIN.includes(own) ? MAIN.indexOf(own) + 1 : at + 1).find((role) => !written.includes(role));
  if (missing) {
    const style = labelStyle(plan);
    return `${style.prefix}${style.form(missing)}: `;
  }
  return task.title.block.marker ? numbered(task.title.block) : null;
}

function nextBasis(block: Block): string | null {
  return /^\s*can cu /.test(block.folded) && /;\s*$/.test(block.plain) ? 'Căn cứ ' : null;
}

/** Below an item: the next one of its list, unless a full stop has ended a list of bullets. */
function nextItem({ tree }: Plan, block: Block, index: number): string | null {
  const { marker, plain } = block;
  if (!marker) return null;
  if (marker.kind !== 'dash' && marker.kind !== 'plus' && marker.kind !== 'bullet') return /:\s*$/.test(plain) ? null : numbered(block);
  const text = plain.trimEnd();
  const goesOn = /[;,]$/.test(text) || (/[^.:/]$/.test(text) && tree.blocks[index - 1]?.marker?.number === marker.number);
  return goesOn ? lead(block) : null;
}

/** The mark of `block` counted on, written as it is: "2. " behind "1. ". */
function numbered(block: Block): string | null {
  const { marker } = block;
  const next = marker && nextNumber(marker);
  return next ? lead(block).replace(marker.number, next) : null;
}

/** White space, mark and gap before the words of `block`. */
function lead({ plain, content, marker }: Block): string {
  const start = plain.slice(0, content.start);
  return marker && content.start <= marker.range.end ? `${plain.slice(0, marker.range.end)} ` : start;
}

/** "| 3 | " below the second row of a table with pipes. */
function nextRow({ source, plain, cells }: Block): string | null {
  const row = source.trimEnd();
  if (!/^[ \t]*\|.*\|$/.test(row) || row.includes('\n') || cells.length < 2) return null;
  const first = cells[0] ? plain.slice(cells[0].start, cells[0].end) : '';
  const number = /^\d{1,3}(?=\.?$)/.exec(first)?.[0];
  return number ? `| ${first.replace(number, String(Number(number) + 1))} | ` : '| ';
}
