import { lineEndOf } from '../rules/suppress';
import type { Block } from '../syntax/block';
import { cursorAt, type FeatureContext } from './context';
import { lastTask, newTask, nextMarker } from './new-task';

/** Text with an editor's snippet stops, and where it goes (document offset). */
export interface Insertion {
  readonly offset: number;
  readonly snippet: string;
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
  return {
    offset: (tree.offsets[at] ?? 0) + block.source.trimEnd().length,
    snippet: gap + newTask(plan, marker, task).replaceAll('\n', eol),
  };
}

/** A row of pipes below the one at `index`, its first cell counted on. */
function newRow({ plan: { tree } }: FeatureContext, index: number): Insertion | null {
  const block = tree.blocks[index] as Block;
  const row = block.source.trimEnd();
  if (!/^\s*\|.*\|$/.test(row) || row.includes('\n') || block.cells.length < 2) return null;
  const [first] = block.cells;
  const number = Number(/^(\d{1,3})\.?$/.exec(first ? block.plain.slice(first.start, first.end) : '')?.[1] ?? Number.NaN);
  const cells = block.cells.map((_, i) => (i === 0 && Number.isInteger(number) ? ` ${number + 1} ` : ` \${${i + 1}} `));
  return { offset: (tree.offsets[index] ?? 0) + row.length, snippet: `${lineEndOf(tree)}|${cells.join('|')}|` };
}
