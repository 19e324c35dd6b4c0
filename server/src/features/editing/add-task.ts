import { readPlan } from '../../model/document/reader';
import type { Plan } from '../../model/types';
import { lineEndOf } from '../../rules/suppress';
import { type Block, sourceRange } from '../../syntax/block';
import { parse } from '../../syntax/parse';
import type { TextEdit } from '../../text/edit';
import { cursorAt, type FeatureContext } from '../context';
import { lastTask, newTask, nextMarker } from './new-task';
import { renumberEdits } from './renumber';

/** Text with an editor's snippet stops, and where it goes (document offset). */
export interface Insertion {
  readonly offset: number;
  readonly snippet: string;
  /** To be made first: the numbers behind the new one count on, references to them with them. Document offsets. */
  readonly edits: readonly TextEdit[];
}

/**
 * “Thêm nhiệm vụ bên dưới”: a new task behind the one at `offset` (else behind the nearest above), numbered by its siblings, in the plan's own labels;
 * a new row in a table of tasks. Null where there is no task to go by.
 */
export function addTask(context: FeatureContext, offset: number): Insertion | null {
  const { plan } = context;
  const cursor = cursorAt(plan.tree, offset);
  if (!cursor) return null;
  if (cursor.block.kind === 'row') return newRow(context, cursor.index);
  const task = lastTask(context, cursor.index);
  if (!task) return null;
  const { tree } = plan;
  const at = Math.max(cursor.index, tree.indexOf(task.title.block), ...task.blocks.map((each) => tree.indexOf(each)));
  const marker = nextMarker(context, task, { ...cursor, index: at });
  const block = tree.blocks[at];
  if (marker === null || !block) return null;
  const eol = lineEndOf(tree);
  const gap = /\n[ \t]*\r?\n/.test((tree.blocks[tree.indexOf(task.title.block) - 1]?.source ?? '').slice(-4)) ? eol + eol : eol;
  const end = (tree.offsets[at] ?? 0) + block.source.trimEnd().length;
  return { offset: end, snippet: gap + newTask(plan, marker, task).replaceAll('\n', eol), edits: countOn(context, end, `${gap}${marker} Nhiệm vụ.`) };
}

/** What numbering the plan anew changes when `line` stands at `offset`; nothing where its numbers did not follow before. */
function countOn({ plan, catalog }: FeatureContext, offset: number, line: string): TextEdit[] {
  if (renumberEdits(plan).length > 0) return [];
  const { tree } = plan;
  const text = tree.blocks.map(({ source }) => source).join('');
  const next = readPlan(parse(text.slice(0, offset) + line + text.slice(offset)), catalog);
  const fresh = next.tree.blocks[next.tree.indexAt(offset + line.length)] ?? null;
  return renumberEdits(next, fresh).map(({ range: { start, end }, newText }) => {
    const shift = start >= offset ? line.length : 0;
    return { range: { start: start - shift, end: end - shift }, newText };
  });
}

/** A row of pipes below the one at `index`, its first cell counted on. */
function newRow({ plan }: FeatureContext, index: number): Insertion | null {
  const { tree } = plan;
  const block = tree.blocks[index] as Block;
  const row = block.source.trimEnd();
  if (!/^\s*\|.*\|$/.test(row) || row.includes('\n') || block.cells.length < 2) return null;
  const [first] = block.cells;
  const number = Number(/^(\d{1,3})\.?$/.exec(first ? block.plain.slice(first.start, first.end) : '')?.[1] ?? Number.NaN);
  const cells = block.cells.map((_, i) => (i === 0 && Number.isInteger(number) ? ` ${number + 1} ` : ` \${${i + 1}} `));
  return { offset: (tree.offsets[index] ?? 0) + row.length, snippet: `${lineEndOf(tree)}|${cells.join('|')}|`, edits: rowsBelow(plan, index, number) };
}

/** The rows below count on as far as they did. */
function rowsBelow({ tree }: Plan, index: number, number: number): TextEdit[] {
  const edits: TextEdit[] = [];
  for (let i = index + 1, next = number + 1; tree.blocks[i]?.kind === 'row'; i++, next++) {
    const block = tree.blocks[i] as Block;
    const cell = block.cells[0];
    if (!cell || block.plain.slice(cell.start, cell.end).replace(/\.$/, '') !== String(next)) break;
    const { start } = sourceRange(block, cell);
    const base = (tree.offsets[i] ?? 0) + start;
    edits.push({ range: { start: base, end: base + String(next).length }, newText: String(next + 1) });
  }
  return edits;
}
