import type { Block } from '../../syntax/block';
import type { FieldRole } from '../../syntax/labels';
import { suits } from './cell-look';
import type { GridCell, GridRow } from './grid';
import { isIndex, type TableHead } from './table-head';

/** "|---|:---:|". */
export function isSeparatorRow(block: Block): boolean {
  return block.cells.every((cell) => /^[\s:\-–=]*$/.test(block.plain.slice(cell.start, cell.end)));
}

/** What one row of a table of tasks says. */
export interface TaskRow {
  readonly kind: 'task' | 'group' | 'continuation' | 'skip';
  /** Without its dot or bracket. */
  readonly number: string | null;
  readonly title: GridCell | null;
  /** Filled cells with a role, in order. */
  readonly cells: readonly { readonly role: FieldRole; readonly cell: GridCell }[];
}

const SKIP: TaskRow = { kind: 'skip', number: null, title: null, cells: [] };

/** Reads a row below `head`. Group rows, repeated heads and rows broken over several lines are told apart. */
export function readGridRow(row: GridRow, head: TableHead): TaskRow {
  // More cells than the head has: one was split by an empty one.
  const cells = row.cells.length > head.length ? row.cells.filter(({ text }) => text !== '') : row.cells;
  if (cells.length > head.length) return SKIP;
  const aligned = align(cells, head);
  const filled = aligned.map((cell, column) => ({ cell, role: head[column] ?? null })).filter(({ cell }) => /[\p{L}\p{N}]/u.test(cell.text));
  if (filled.length === 0) return SKIP;
  const index = filled.find(({ role, cell }) => role === 'index' && cell.text.length <= MAX_INDEX);
  const number = index ? index.cell.text.replace(/\s?[.)/]$/, '') : null;
  const title = filled.find(({ role }) => role === 'title')?.cell ?? null;
  const told = filled.flatMap(({ role, cell }) => (role === null || role === 'index' || role === 'title' ? [] : [{ role, cell }]));
  const rest = filled.filter((each) => each !== index);
  // One cell merged over the row names the group of rows below it.
  if (rest.length === 1 && (told.length === 0 || isMerged(cells, aligned, head))) return { kind: 'group', number, title: rest[0]?.cell ?? null, cells: [] };
  if (told.length === 0) return filled.length <= 2 ? { kind: 'group', number, title: title ?? filled.at(-1)?.cell ?? null, cells: told } : SKIP;
  // A Roman number above rows with figures names a group, whatever strays into its last cell.
  if (number !== null && /^(?:[IVXL]{1,6}|[A-H])$/.test(number) && !told.some(({ role }) => role === 'lead' || role === 'partners' || role === 'product'))
    return { kind: 'group', number, title, cells: [] };
  if (number === null && head.includes('index') && (title === null || !/^\p{Lu}/u.test(title.text)))
    // With fewer cells than the head nobody can tell which columns go on.
    return row.cells.length < head.length ? SKIP : { kind: 'continuation', number, title, cells: told };
  return { kind: 'task', number, title, cells: told };
}

/** Longer text in the column of numbers is the title of a row without one. */
const MAX_INDEX = 12;

/** The only words of a row stand in its first cell, though that is no title: it spans the row. */
function isMerged(row: readonly GridCell[], aligned: readonly GridCell[], head: TableHead): boolean {
  const at = aligned.findIndex(({ text }) => text !== '');
  return row.length <= 2 && (head[at] === 'index' || at <= 1);
}

/**
 * The cells of a row that has fewer than its head, in their columns. Missing are running numbers that were automatic, or first cells that are merged with
 * those of the row above; the look of the cells tells. Cells left out at the end need nothing.
 */
function align(cells: readonly GridCell[], head: TableHead): readonly GridCell[] {
  const [first] = cells;
  if (!first || first.text === '' || isIndex(first.text) || first.text.length <= MAX_INDEX) return cells;
  if (cells.length === head.length && head[0] === 'index' && cells.at(-1)?.text === '' && (cells[1]?.text ?? '') !== '') return [EMPTY, ...cells.slice(0, -1)];
  if (cells.length < 2) return cells;
  let best = 0;
  let most = suitability(cells, head, 0);
  for (let shift = 1; shift <= head.length - cells.length; shift++) {
    const suiting = suitability(cells, head, shift);
    if (suiting > most) {
      best = shift;
      most = suiting;
    }
  }
  return [...Array.from({ length: best }, () => EMPTY), ...cells];
}

function suitability(cells: readonly GridCell[], head: TableHead, shift: number): number {
  return cells.reduce((sum, { text }, i) => sum + suits(text, head[i + shift] ?? null), 0);
}

const EMPTY: GridCell = { spans: [], text: '' };
