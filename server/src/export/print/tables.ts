import { barTableAt, isBar } from '../../model/structure/bar-table';
import { flatRowsBelow, flatTableAt } from '../../model/structure/flat-table';
import { cellOf, type GridCell, type GridRow, isRowLike, isTight, isTornRow, rowAt, wholeCell } from '../../model/structure/grid';
import { isSeparatorRow, readGridRow } from '../../model/structure/table';
import { columnRole, headOf, tableHeadOf } from '../../model/structure/table-head';
import { type Block, sourceRange } from '../../syntax/block';
import { spanOf } from '../../syntax/tree';
import { unmark } from '../../syntax/unmark';
import { normalise } from '../../text/normalise';
import type { PrintCell, PrintRow, PrintTable } from './printed';

/** More columns than this need the page lying. */
const UPRIGHT_COLUMNS = 7;
/** So many characters stand in one line over the width of an upright page, at the size of tables. */
const UPRIGHT_CHARACTERS = 95;
/** No column gets less room than so many characters, nor counts for more. */
const MIN_WEIGHT = 4;
const MAX_WEIGHT = 34;
const SHORT = 12;
/** Longer text between two rows is no name of a group. */
const MAX_GROUP = 300;

/** A table of the plan: its rows, and the index of the first block behind it. */
export interface FoundTable {
  readonly rows: readonly GridRow[];
  readonly end: number;
}

/** The table that begins at `blocks[at]`, whatever it was pasted as: between pipes, by TABs, rows broken over lines, or with lone bars. Null when none does. */
export function tableAt(blocks: readonly Block[], at: number): FoundTable | null {
  const first = blocks[at] as Block;
  if (isBar(first) || (first.kind === 'text' && isBar(blocks[at + 1]))) return barTableAt(blocks, at);
  const flat = flatAt(blocks, at);
  if (flat) return flat;
  if (first.kind !== 'row') return null;
  const width = rowAt(blocks.slice(at, at + 1), 0, Number.POSITIVE_INFINITY).row.cells.length;
  const rows: GridRow[] = [];
  let end = at;
  for (let block = blocks[end]; block; block = blocks[end]) {
    if (isRowLike(block) || isTornRow(block)) {
      const found = rowAt(blocks, end, width);
      rows.push(found.row);
      end = found.end;
    } else if (isGroupLine(block, blocks[end + 1]) || (block.kind === 'noise' && isRowLike(blocks[end + 1]))) {
      if (block.kind !== 'noise') rows.push({ cells: [wholeCell(block)], blocks: [block] });
      end++;
    } else break;
  }
  return { rows, end };
}

/** A table that lost its lines, one cell a paragraph, perhaps all but its head. */
function flatAt(blocks: readonly Block[], at: number): FoundTable | null {
  const first = blocks[at] as Block;
  const head = tableHeadOf(first);
  const flat = head ? flatRowsBelow(blocks, at + 1, head) : flatTableAt(blocks, at);
  const body = flat?.rows[0]?.blocks[0];
  if (!flat || !body) return null;
  const names = blocks.slice(at, blocks.indexOf(body, at)).flatMap((block) => {
    if (block.kind === 'row') return isSeparatorRow(block) ? [] : block.cells.map((range) => cellOf(block, range));
    return block.kind === 'text' ? [wholeCell(block)] : [];
  });
  const roles = names.map(({ text }) => columnRole(text));
  const rows = flat.rows.map(({ number, title, cells, blocks: own }): GridRow => {
    const numbered = own.find((block) => block !== title && block.plain.trim().replace(/[.)]$/, '') === number);
    const left = [...cells];
    const row = roles.map((role): GridCell => {
      if (role === 'index') return numbered ? wholeCell(numbered) : { spans: [], text: number ?? '' };
      if (role === 'title') return wholeCell(title);
      const found = left.findIndex((cell) => cell.role === role);
      return found < 0 ? { spans: [], text: '' } : wholeCell((left.splice(found, 1)[0] as (typeof cells)[number]).block);
    });
    // What found no column goes into the last one: nothing is lost.
    const used = new Set(row.flatMap(({ spans }) => spans.map(({ block }) => block)));
    const rest = own.filter((block) => block.kind === 'text' && !used.has(block)).flatMap((block) => spanOf(block));
    const last = row.at(-1);
    if (last && rest.length > 0) row[row.length - 1] = { ...last, spans: [...last.spans, ...rest] };
    return { cells: row, blocks: own };
  });
  return { rows: [{ cells: names, blocks: [first] }, ...rows], end: flat.end };
}

/** A short line between two rows: one merged cell, the name of the rows below it. */
function isGroupLine(block: Block, next: Block | undefined): boolean {
  return block.kind === 'text' && isTight(block) && isRowLike(next) && block.fields.length === 0 && block.plain.length <= MAX_GROUP;
}

/** Sets a table. Rows that say how columns are aligned are left out. */
export function tableOf(rows: readonly GridRow[]): PrintTable {
  const isRuler = ({ blocks: [block] }: GridRow) => block?.kind === 'row' && isSeparatorRow(block) && hasRulers(block);
  const separator = rows.findIndex(isRuler);
  const kept = rows.filter((row) => !isRuler(row));
  const texts = kept.map(({ cells }) => cells.map(({ text }) => text));
  const heads = separator > 0 ? separator : texts[0] && headOf(texts[0]) ? 1 : 0;
  const lines = kept.map(({ cells }) => cells.map(cellLines));
  const width = Math.max(1, ...lines.map((cells) => cells.length));
  const weights = Array.from({ length: width }, (_, column) => weightOf(lines.map((cells) => cells[column] ?? [])));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const head = headOf(texts[heads - 1] ?? []);
  return {
    kind: 'table',
    columns: weights.map((weight) => weight / sum),
    centred: Array.from({ length: width }, (_, column) => lines.slice(heads).every((cells) => (cells[column] ?? []).join(' ').length <= SHORT)),
    rows: kept.map((row, i) => {
      const isGroup = i >= heads && (row.cells.length === 1 || (head !== null && readGridRow(row, head).kind === 'group'));
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

/** The paragraphs of a cell: `<br>` parts them, and so does a line that was closed, or one that opens an item; other lines were only broken. */
function cellLines({ spans, text }: GridCell): string[] {
  if (spans.length === 0) return text === '' ? [] : [text];
  const lines: string[] = [];
  for (const { block, range } of spans) {
    const { start, end } = sourceRange(block, range);
    const [first = '', ...rest] = block.source
      .slice(start, end)
      .split(/<br ?\/?>/i)
      .map((line) => unmark(normalise(line).text).replace(/\s+/g, ' ').trim());
    const last = lines.at(-1);
    if (last !== undefined && last !== '' && !/[.;:]$/.test(last) && !/^[-–+•(]/.test(first)) lines[lines.length - 1] = `${last} ${first}`;
    else lines.push(first);
    lines.push(...rest);
  }
  return lines.filter((line) => line !== '');
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
