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
  /** The columns in which the row has a cell without words. A row that is shorter than its head leaves open which cells it lacks. */
  readonly empty: readonly FieldRole[];
}

const SKIP: TaskRow = { kind: 'skip', number: null, title: null, cells: [], empty: [] };

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
  if (rest.length === 1 && (told.length === 0 || isMerged(number === null ? cells : withoutEmptyEnd(cells), aligned, head)))
    return { kind: 'group', number, title: rest[0]?.cell ?? null, cells: [], empty: [] };
  if (told.length === 0) return filled.length <= 2 ? { kind: 'group', number, title: title ?? filled.at(-1)?.cell ?? null, cells: told, empty: [] } : SKIP;
  // A Roman number above rows with figures names a group, whatever strays into its last cell.
  if (number !== null && /^(?:[IVXL]{1,6}|[A-H])$/.test(number) && !told.some(({ role }) => role === 'lead' || role === 'partners' || role === 'product'))
    return { kind: 'group', number, title, cells: [], empty: [] };
  if (number === null && head.includes('index') && !opensTask(title, told))
    // With fewer cells than the head nobody can tell which columns go on.
    return row.cells.length < head.length ? SKIP : { kind: 'continuation', number, title, cells: told, empty: [] };
  return { kind: 'task', number, title, cells: told, empty: row.cells.length === head.length ? emptyIn(aligned, head) : [] };
}

function emptyIn(cells: readonly GridCell[], head: TableHead): readonly FieldRole[] {
  return head.flatMap((role, column) => (role === null || role === 'index' || role === 'title' || cells[column]?.text !== '' ? [] : [role]));
}

/** The row goes on with the one above, but with a task of its own: its number was merged. A rest of a broken row says nothing of who or when. */
function opensTask(title: GridCell | null, told: TaskRow['cells']): boolean {
  if (title === null) return false;
  if (/^\p{Lu}/u.test(title.text)) return true;
  return /^[-–+•]\s{0,3}\p{Lu}/u.test(title.text) && told.some(({ role }) => role === 'lead' || role === 'time');
}

/** Longer text in the column of numbers is the title of a row without one. */
const MAX_INDEX = 12;

/** The only words of a row stand in its first cell, though that is no title: it spans the row. */
function isMerged(row: readonly GridCell[], aligned: readonly GridCell[], head: TableHead): boolean {
  const at = aligned.findIndex(({ text }) => text !== '');
  return row.length <= 2 && (head[at] === 'index' || at <= 1);
}

function withoutEmptyEnd(cells: readonly GridCell[]): readonly GridCell[] {
  return cells.slice(0, cells.findLastIndex(({ text }) => text !== '') + 1);
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
  const columns = columnsOf(
    cells.map(({ text }) => text),
    head,
  );
  const aligned: GridCell[] = head.map(() => EMPTY);
  cells.forEach((cell, i) => {
    aligned[columns[i] as number] = cell;
  });
  return aligned;
}

/** What a column left out between two cells costs: less than a cell that suits, more than nothing. */
const HOLE = 0.5;

/** The columns that suit cells best, in the order of the head; on equal terms the first ones, side by side. */
function columnsOf(texts: readonly string[], head: TableHead): readonly number[] {
  /** How well the cells up to `i` suit when cell `i` stands in column `j`, and where the one before it then stands. */
  const table: { readonly score: number; readonly before: number }[][] = [];
  texts.forEach((text, i) => {
    const row: { score: number; before: number }[] = [];
    for (let j = i; j <= head.length - texts.length + i; j++) {
      let best = { score: i === 0 ? 0 : Number.NEGATIVE_INFINITY, before: -1 };
      for (let k = i - 1; i > 0 && k < j; k++) {
        const score = (table[i - 1]?.[k]?.score ?? Number.NEGATIVE_INFINITY) - (j - k - 1) * HOLE;
        if (score >= best.score) best = { score, before: k };
      }
      row[j] = { score: best.score + suits(text, head[j] ?? null), before: best.before };
    }
    table.push(row);
  });
  const columns: number[] = [];
  let at = -1;
  for (let i = texts.length - 1; i >= 0; i--) {
    const row = table[i] ?? [];
    at =
      i === texts.length - 1
        ? row.reduce((best, cell, j) => (best < 0 || cell.score > (row[best]?.score ?? 0) ? j : best), -1)
        : (table[i + 1]?.[at]?.before ?? i);
    columns[i] = at;
  }
  return columns;
}

const EMPTY: GridCell = { spans: [], text: '' };
