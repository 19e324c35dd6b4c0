import { type Block, textOf } from '../../syntax/block';
import { landmarkOf } from '../../syntax/fixed-lines';
import { isCapitals } from '../../text/letter-case';
import type { TableTasks } from '../tasks/table-tasks';
import { barTableAt, isBar } from './bar-table';
import { flatRowsBelow, flatTableAt } from './flat-table';
import { type GridRow, isRowLike, isTight, isTornRow, rowAt, wholeCell } from './grid';
import { isSeparatorRow } from './table';
import { columnRole, headOf, refinedHead, type TableHead, tableHeadOf } from './table-head';

/** Lines that the head of a table may be broken over. */
const MAX_HEAD_PIECES = 8;
/** Longer text between two rows is no name of a group. */
const MAX_GROUP = 300;

/** Finds tables in a stretch of blocks, whatever they were pasted as, and hands their rows on. */
export class TableReader {
  constructor(
    private readonly tasks: TableTasks,
    /** The head of the table whose rows go on; null outside of tables. */
    public head: TableHead | null,
  ) {}

  /** Index behind the table, or the row of the open table, at `blocks[at]`; `at` when none stands there. */
  read(blocks: readonly Block[], at: number): number {
    const block = blocks[at] as Block;
    if (block.kind === 'comment') return at;
    return this.barTable(blocks, at) || this.headAt(blocks, at) || this.rowAt(blocks, at) || this.unknownAt(blocks, at) || this.flatTable(blocks, at) || at;
  }

  /** Text that is no row: the table is over. */
  end(): void {
    if (!this.head) return;
    this.head = null;
    this.tasks.reset();
  }

  private barTable(blocks: readonly Block[], at: number): number {
    const block = blocks[at] as Block;
    if (!isBar(block) && (block.kind !== 'text' || !isBar(blocks[at + 1]))) return 0;
    const table = barTableAt(blocks, at);
    if (!table) return 0;
    let head: TableHead | null = null;
    let rows = table.rows;
    // The name of the table may be merged over its first row.
    for (let i = 0; i < Math.min(2, rows.length) && !head; i++) {
      head = headOf((table.rows[i]?.cells ?? []).map(({ text }) => text));
      rows = table.rows.slice(i + 1);
    }
    if (!head) {
      this.groups(table.rows);
      return isNumberedTable(table.rows[0]) ? table.end : 0;
    }
    const flat = rows.length === 0 ? this.flatRows(blocks, table.end, head) : 0;
    if (flat > 0) return flat;
    this.open(head);
    for (const row of rows) {
      const texts = row.cells.map(({ text }) => text);
      const refined: TableHead | null = headOf(texts) ? head : refinedHead(head, texts);
      if (refined) head = refined;
      else this.tasks.row(row, head);
    }
    this.end();
    return table.end;
  }

  /** A row that names no columns, of a table whose rows say nothing of tasks: a row broken inside of its cells is one row all the same. */
  private unknownAt(blocks: readonly Block[], at: number): number {
    const block = blocks[at] as Block;
    if (this.head || block.kind !== 'row' || block.plain.includes('|') || isSeparatorRow(block)) return 0;
    this.open(Array.from({ length: rowAt([block], 0, 0).row.cells.length }, () => null));
    return at + 1;
  }

  /** Rows with a Roman number and a title in capitals are headings, whatever the table lists. */
  private groups(rows: readonly GridRow[]): void {
    if (!isNumberedTable(rows[0])) return;
    for (const { cells } of rows) {
      const [number, title] = cells;
      if (number && title && /^[IVX]{1,5}\.?$/.test(number.text) && isCapitals(title.text)) this.tasks.groupLine(title, number.text.replace('.', ''));
    }
    this.tasks.reset();
  }

  private open(head: TableHead): void {
    this.tasks.reset();
    this.head = head;
  }

  /** A row that names columns opens a table, or stands on top of another page of it. */
  private headAt(blocks: readonly Block[], at: number): number {
    const block = blocks[at] as Block;
    if (!isRowLike(block)) return 0;
    const found = this.headPieces(blocks, at);
    if (!found) return this.head && isKnown(this.head) && this.refine(block) ? at + 1 : 0;
    const flat = this.flatRows(blocks, found.end, found.head);
    if (flat > 0) return flat;
    if (this.head && isKnown(this.head) && this.goesWith(this.head, found.head, block)) return found.end;
    this.open(found.head);
    return found.end;
  }

  /** Index behind the rows at `blocks[at]` that have lost their lines, below a head that has not; 0 when none stand there. */
  private flatRows(blocks: readonly Block[], at: number, head: TableHead): number {
    const flat = flatRowsBelow(blocks, at, head);
    if (!flat) return 0;
    this.open(flat.head);
    for (const row of flat.rows) this.tasks.flatRow(row);
    this.end();
    return flat.end;
  }

  /** `found` is the head again, on top of another page, or the second row of it. */
  private goesWith(head: TableHead, found: TableHead, block: Block): boolean {
    if (head.length === found.length && head.every((role, i) => found[i] === null || role === found[i]) && found.includes('title')) return true;
    return head.includes('title') && !found.includes('title') && this.refine(block);
  }

  /** The head that begins at `blocks[at]`, its line perhaps broken inside of cells. */
  private headPieces(blocks: readonly Block[], at: number): { readonly head: TableHead; readonly end: number } | null {
    const block = blocks[at] as Block;
    if (block.plain.includes('|')) {
      const head = tableHeadOf(block);
      return head && { head, end: at + 1 };
    }
    let best: { head: TableHead; end: number } | null = null;
    for (let pieces = 1; pieces <= MAX_HEAD_PIECES; pieces++) {
      const last = blocks[at + pieces - 1];
      if (!last || last.kind === 'comment') break;
      if (pieces > 1 && (!isTight(blocks[at + pieces - 2] as Block) || !/^\s*\p{Ll}/u.test(last.plain))) break;
      const { row } = rowAt(blocks.slice(at, at + pieces), 0, Number.POSITIVE_INFINITY);
      const cells = pieces === 1 ? row.cells : joinedCells(blocks.slice(at, at + pieces));
      if (cells.length < 3 && !(cells.length === 2 && pieces === 1)) continue;
      const head = headOf(cells.map(({ text }) => text));
      if (head) best = { head, end: at + pieces };
    }
    return best;
  }

  /** A second row of the head: "Chủ trì | Phối hợp" below "Cơ quan thực hiện". */
  private refine(block: Block): boolean {
    if (!this.head || block.kind !== 'row' || isSeparatorRow(block)) return false;
    const head = refinedHead(
      this.head,
      rowAt([block], 0, this.head.length).row.cells.map(({ text }) => text),
    );
    if (head) this.head = head;
    return head !== null;
  }

  private rowAt(blocks: readonly Block[], at: number): number {
    const block = blocks[at] as Block;
    if (!this.head) return 0;
    if (isRowLike(block)) {
      if (block.kind === 'row' && isSeparatorRow(block)) return at + 1;
      const { row, end } = rowAt(blocks, at, this.head.length);
      if (isKnown(this.head)) this.tasks.row(row, this.head);
      return end;
    }
    if (!isKnown(this.head)) return 0;
    if (block.kind === 'text' && (block.plain.includes('\t') || isTornRow(block))) {
      // "1.<TAB>Rà soát": the first line of a row that is broken inside of its cells.
      const { row, end } = rowAt(blocks, at, this.head.length);
      if (row.cells.length === this.head.length || (end > at + 1 && isTornRow(block))) {
        this.tasks.row(row, this.head);
        return end;
      }
    }
    return this.groupLine(block, blocks[at + 1]) ? at + 1 : 0;
  }

  /** A line without cells between two rows: one merged cell, the name of the rows below it. */
  private groupLine(block: Block, next: Block | undefined): boolean {
    if (block.kind !== 'text' || !isTight(block) || !next || !isRowLike(next) || landmarkOf(block) !== null || block.fields.length > 0) return false;
    const text = textOf(block, block.content);
    if (text === '' || text.length > MAX_GROUP || (next.kind === 'row' && tableHeadOf(next) !== null)) return false;
    this.tasks.groupLine({ ...wholeCell(block), spans: [{ block, range: block.content }], text }, block.marker?.number ?? null);
    return true;
  }

  private flatTable(blocks: readonly Block[], at: number): number {
    const table = flatTableAt(blocks, at);
    if (!table) return 0;
    this.open([]);
    for (const row of table.rows) this.tasks.flatRow(row);
    this.end();
    return table.end;
  }
}

/** Its columns are known: not a table of something else. */
function isKnown(head: TableHead): boolean {
  return head.some((role) => role !== null);
}

/** A table with a column for running numbers, and more than one beside it. */
function isNumberedTable(head: GridRow | undefined): boolean {
  return head !== undefined && head.cells.length > 2 && columnRole(head.cells[0]?.text ?? '') === 'index';
}

/** The cells of lines that were broken inside of cells. */
function joinedCells(lines: readonly Block[]): readonly { readonly text: string }[] {
  let cells: string[] = [];
  for (const line of lines) {
    const more = isRowLike(line) ? rowAt([line], 0, 0).row.cells.map(({ text }) => text) : [wholeCell(line).text];
    cells = cells.length === 0 ? more : [...cells.slice(0, -1), `${cells.at(-1)} ${more[0]}`, ...more.slice(1)];
  }
  return cells.map((text) => ({ text }));
}
