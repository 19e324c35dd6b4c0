import { isSeparatorRow, readRow } from '../../model/structure/table';
import { tableHeadOf } from '../../model/structure/table-head';
import { type Block, sourceRange } from '../../syntax/block';
import { unmark } from '../../syntax/unmark';
import { normalise } from '../../text/normalise';
import type { TextRange } from '../../text/range';
import type { PrintCell, PrintRow, PrintTable } from './printed';

/** More columns than this need the page lying. */
const UPRIGHT_COLUMNS = 7;
/** So many characters stand in one line over the width of an upright page, at the size of tables. */
const UPRIGHT_CHARACTERS = 95;
/** No column gets less room than so many characters, nor counts for more. */
const MIN_WEIGHT = 4;
const MAX_WEIGHT = 34;
const SHORT = 12;

/** Sets consecutive rows as a table. Rows that say how columns are aligned are left out. */
export function tableOf(rows: readonly Block[]): PrintTable {
  const separator = rows.findIndex((row) => isSeparatorRow(row) && hasRulers(row));
  const kept = rows.filter((row) => !(isSeparatorRow(row) && hasRulers(row)));
  const heads = separator > 0 ? separator : kept[0] && tableHeadOf(kept[0]) ? 1 : 0;
  const lines = kept.map((row) => row.cells.map((cell) => cellLines(row, cell)));
  const width = Math.max(1, ...lines.map((cells) => cells.length));
  const weights = Array.from({ length: width }, (_, column) => weightOf(lines.map((cells) => cells[column] ?? [])));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const head = kept[heads - 1] ? tableHeadOf(kept[heads - 1] as Block) : null;
  return {
    kind: 'table',
    columns: weights.map((weight) => weight / sum),
    centred: Array.from({ length: width }, (_, column) => lines.slice(heads).every((cells) => (cells[column] ?? []).join(' ').length <= SHORT)),
    rows: kept.map((row, i) => {
      const isGroup = i >= heads && head !== null && readRow(row, head).kind === 'group';
      return { kind: i < heads ? 'head' : isGroup ? 'group' : 'row', cells: spanned(lines[i] ?? [], width, isGroup) } satisfies PrintRow;
    }),
  };
}

/** True when the table wants the page lying. */
export function needsLandscape(table: PrintTable): boolean {
  if (table.columns.length > UPRIGHT_COLUMNS) return true;
  const words = table.columns.map((share, column) => ({ share, longest: longestWord(table, column) }));
  return words.some(({ share, longest }) => longest > share * UPRIGHT_CHARACTERS + 1) && table.columns.length >= UPRIGHT_COLUMNS;
}

function longestWord(table: PrintTable, column: number): number {
  const words = table.rows
    .flatMap(({ cells }) => (cells.length === table.columns.length ? (cells[column]?.lines ?? []) : []))
    .flatMap((line) => line.split(/\s/));
  return Math.max(0, ...words.map((word) => word.length));
}

/** The paragraphs of a cell: `<br>` parts them. */
function cellLines(row: Block, cell: TextRange): string[] {
  const { start, end } = sourceRange(row, cell);
  return row.source
    .slice(start, end)
    .split(/<br ?\/?>/i)
    .map((line) => unmark(normalise(line).text).replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}

/** Gives the rest of the row to the title of a group; a row that is too short to its last cell. */
function spanned(cells: readonly (readonly string[])[], width: number, isGroup: boolean): PrintCell[] {
  const last = isGroup ? cells.findLastIndex((lines) => lines.length > 0) : cells.length - 1;
  const kept = cells.slice(0, Math.max(last, 0) + 1);
  return Array.from({ length: Math.max(kept.length, 1) }, (_, i) => ({ lines: kept[i] ?? [], span: i === Math.max(kept.length, 1) - 1 ? width - i : 1 }));
}

/** Room that a column asks for: its longest word at least, and more the longer its cells are. */
function weightOf(cells: readonly (readonly string[])[]): number {
  const texts = cells.map((lines) => lines.join(' '));
  const word = Math.max(0, ...texts.flatMap((text) => text.split(/\s/)).map(({ length }) => length));
  const mean = texts.reduce((sum, { length }) => sum + length, 0) / Math.max(1, texts.filter((text) => text !== '').length);
  return Math.min(MAX_WEIGHT, Math.max(MIN_WEIGHT, word + 1, 2.6 * Math.sqrt(mean)));
}

function hasRulers(row: Block): boolean {
  return /-{2,}|={2,}|–{2,}/.test(row.plain);
}
