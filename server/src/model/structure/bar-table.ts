import { type Block, textOf } from '../../syntax/block';
import { landmarkOf } from '../../syntax/fixed-lines';
import type { Span } from '../../syntax/tree';
import type { GridCell, GridRow } from './grid';
import { columnRole, isIndex } from './table-head';

// A table as a crawler of web pages leaves it: a line with a lone bar before the first cell of each row, and behind each cell. Where a row ends is not
// said: the next one opens with a bar of its own, but so does a cell that is empty.

/** A cell between bars runs over no more blocks. */
const MAX_CELL_BLOCKS = 40;
/** Wider tables do not occur. */
const MAX_WIDTH = 14;

/** A lone bar: the line between two cells. */
export function isBar(block: Block | undefined): boolean {
  return block?.kind === 'noise' && /^\|+$/.test(block.source.slice(0, 40).replace(/\s/g, ''));
}

/** The rows of the table whose first bar, or whose first cell, is `blocks[start]`; the first row is the head. Null when no table stands there. */
export function barTableAt(blocks: readonly Block[], start: number): { readonly rows: readonly GridRow[]; readonly end: number } | null {
  const opened = isBar(blocks[start]);
  if (!opened && !isBar(blocks[start + 1])) return null;
  const reader = new BarReader(blocks, opened ? start + 1 : start, opened);
  const head = reader.row(null);
  if (!head || head.cells.length < 2) return null;
  const rows = [head];
  const indexed = columnRole(head.cells[0]?.text ?? '') === 'index';
  for (let row = reader.row({ width: head.cells.length, indexed }); row; row = reader.row({ width: head.cells.length, indexed })) rows.push(row);
  return { rows, end: reader.end };
}

class BarReader {
  /** Index of the first block behind the last row that was read. */
  end: number;
  private at: number;
  /** The last row has been read. */
  private over = false;

  constructor(
    private readonly blocks: readonly Block[],
    start: number,
    /** Rows open with a bar of their own. */
    private readonly opened: boolean,
  ) {
    this.at = start;
    this.end = start;
  }

  /** The next row; null behind the last one. `shape`: what the head shows of the rows below it. */
  row(shape: { readonly width: number; readonly indexed: boolean } | null): GridRow | null {
    if (this.over) return null;
    const from = this.at;
    const cells: GridCell[] = [];
    for (;;) {
      const cell = this.cell();
      if (!cell) {
        this.over = true;
        // Text behind the table is none of it; the last bar may be missing.
        if (!shape || cells.length < shape.width - 1) return null;
        this.end = this.at;
        return { cells, blocks: this.blocks.slice(from, this.end) };
      }
      // Dots that stand for rows left out.
      const next = this.blocks[this.at];
      if (cells.length === 0 && shape?.indexed && cell.text === '' && next && isIndex(next.plain.trim())) continue;
      cells.push(cell);
      if (cells.length > MAX_WIDTH) return null;
      const full = shape !== null && cells.length >= shape.width;
      if (!isBar(this.blocks[this.at])) {
        // Behind the bar of the last row stands text.
        if (full) this.over = !this.opensRow(this.blocks[this.at]);
        else if (!shape && cells.length > 2 && columnRole(cells[0]?.text ?? '') === 'index' && this.opensRow(this.blocks[this.at])) break;
        else if (this.blocks[this.at] && !endsWithBlank(this.blocks[this.at - 1])) continue;
        else this.over = true;
        break;
      }
      if (full || this.rowEndsHere(cells, shape)) {
        this.at++;
        break;
      }
    }
    if (cells.every(({ text }) => text === '')) return this.over ? null : this.row(shape);
    this.end = isBar(this.blocks[this.at - 1]) && !this.over ? this.at - 1 : this.at;
    return { cells, blocks: this.blocks.slice(from, this.end) };
  }

  /** A row whose first bar was lost: it opens with a number, or with dots for rows left out. */
  private opensRow(block: Block | undefined): boolean {
    return block !== undefined && !endsWithBlank(this.blocks[this.at - 1]) && (isIndex(block.plain.trim()) || !/[\p{L}\p{N}]/u.test(block.plain));
  }

  /** The bar at hand follows the bar behind a cell: a new row opens, or an empty cell. */
  private rowEndsHere(row: readonly GridCell[], shape: { readonly width: number; readonly indexed: boolean } | null): boolean {
    if (!this.opened || endsWithBlank(this.blocks[this.at - 1])) return false;
    if (!shape) return true;
    const cells = row.length;
    let bars = 0;
    while (isBar(this.blocks[this.at + bars])) bars++;
    const next = this.blocks[this.at + bars];
    if (next && shape.indexed && isIndex(next.plain.trim())) return bars === 1 || cells + bars - 1 !== shape.width;
    // As many empty cells as are missing, and the bar of the next row.
    if (cells + bars - 1 === shape.width) return false;
    if (shape.indexed && bars === 1 && (isContinuation(row) || cells + this.cellsToNumber() > shape.width)) return true;
    return !shape.indexed && (cells <= 2 || bars === 1);
  }

  /** How many cells stand from the bar at hand, taken for the end of an empty one, to the bar of the next row with a number; 0 when none is near. */
  private cellsToNumber(): number {
    let cells = 0;
    for (let i = this.at; i < Math.min(this.blocks.length, this.at + MAX_CELL_BLOCKS); i++) {
      if (!isBar(this.blocks[i])) continue;
      const next = this.blocks[i + 1];
      if (isBar(this.blocks[i - 1]) && next && isIndex(next.plain.trim())) return cells;
      if (endsWithBlank(this.blocks[i])) return 0;
      cells++;
    }
    return 0;
  }

  /** One cell and the bar behind it; null where no bar closes it. */
  private cell(): GridCell | null {
    const spans: Span[] = [];
    for (let i = this.at; i < this.blocks.length && i - this.at <= MAX_CELL_BLOCKS; i++) {
      const block = this.blocks[i] as Block;
      if (isBar(block)) {
        this.at = i + 1;
        return { spans, text: spans.map(({ block, range }) => textOf(block, range)).join(' ') };
      }
      if (block.kind === 'comment' || block.marker?.kind === 'appendix') return null;
      const landmark = landmarkOf(block);
      if (landmark === 'distribution' || landmark === 'signature' || landmark === 'motto') return null;
      const start = block.plain.search(/[\p{L}\p{N}]/u) < 0 ? -1 : block.plain.search(/\S/);
      if (start >= 0) spans.push({ block, range: { start, end: block.plain.trimEnd().length } });
    }
    return null;
  }
}

/** The first cells are merged with those of the row above: words stand where the number would. */
function isContinuation([first]: readonly GridCell[]): boolean {
  return first !== undefined && first.text !== '' && !isIndex(first.text);
}

/** A blank line stands behind the block. */
function endsWithBlank(block: Block | undefined): boolean {
  return block !== undefined && block.lineBreaks > 1;
}
