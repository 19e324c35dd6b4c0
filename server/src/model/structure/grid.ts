import { type Block, textOf } from '../../syntax/block';
import { type Span, spanOf } from '../../syntax/tree';
import type { TextRange } from '../../text/range';
import { trimRange } from '../../text/range';
import { isIndex } from './table-head';

// Rows of a table whatever they were pasted as: cells parted by bars or by TABs, a row broken over several lines.

/** A cell: one span for each paragraph in it; none when it is empty. */
export interface GridCell {
  readonly spans: readonly Span[];
  /** White space collapsed. */
  readonly text: string;
}

export interface GridRow {
  readonly cells: readonly GridCell[];
  readonly blocks: readonly Block[];
}

/** A row broken over more lines does not occur. */
const MAX_PIECES = 24;

/** The block holds cells parted by TABs, be it as few as two. A TAB behind the mark of a list parts none. */
function isTabbed({ plain, content }: Block): boolean {
  const tab = plain.indexOf('\t', content.start);
  return tab >= 0 && tab < content.end && !plain.includes('|');
}

/** A line of a table: a row, or less than a row parted by a TAB. */
export function isRowLike(block: Block | undefined): boolean {
  return block !== undefined && (block.kind === 'row' || (block.kind === 'text' && isTabbed(block)));
}

/** No blank line stands between the block and the next one. */
export function isTight(block: Block): boolean {
  return block.lineBreaks === 1;
}

/** The row that begins at `blocks[at]` in a table of `width` columns, and the index behind it. */
export function rowAt(blocks: readonly Block[], at: number, width: number): { readonly row: GridRow; readonly end: number } {
  const first = blocks[at] as Block;
  return first.plain.includes('|') || isTornRow(first) ? barredRow(blocks, at, width) : tabbedRow(blocks, at, width);
}

/** "| a | b" / "| c |": a row whose line was broken goes on until it has all its columns. */
function barredRow(blocks: readonly Block[], at: number, width: number): { row: GridRow; end: number } {
  const first = blocks[at] as Block;
  let cells = first.kind === 'row' ? first.cells.map((range) => cellOf(first, range)) : [wholeCell(first)];
  let end = at + 1;
  const torn = cells.length < width && (!isClosed(first) || (cells.length < width - 1 && isRest(blocks[end])));
  while (torn && cells.length < width && end - at < MAX_PIECES) {
    const last = blocks[end - 1] as Block;
    const next = blocks[end];
    if (!next || !isTight(last)) break;
    if (isTornRow(next)) cells = [...cells, wholeCell(next)];
    else if (next.kind === 'text' && !next.plain.includes('\t')) {
      // Behind a closed cell only the end of a row stands without a bar at its start.
      if (end > at + 1 && isClosed(last) && !isRest(next)) break;
      cells = [...cells.slice(0, -1), joined(cells.at(-1) as GridCell, wholeCell(next))];
    } else if (next.kind === 'row' && next.plain.includes('|') && cells.length + next.cells.length <= width + 1 && !isIndex(textOfFirst(next))) {
      cells = cells.concat(next.cells.map((range) => cellOf(next, range)));
    } else if (next.kind !== 'noise') break;
    end++;
  }
  return { row: { cells, blocks: blocks.slice(at, end) }, end };
}

/** The end of a row whose line was broken: a bar at its end, none at its start. */
function isRest(block: Block | undefined): boolean {
  return block?.kind === 'text' && /\|\s*$/.test(block.source) && !/^\s*\|/.test(block.source);
}

/** A row of one cell whose line was broken behind it: a bar at its start, none at its end. */
export function isTornRow(block: Block | undefined): boolean {
  return block?.kind === 'text' && /^\s*\|\s*\S/.test(block.source) && !/\|\s*$/.test(block.source);
}

function textOfFirst(row: Block): string {
  const [first] = row.cells;
  return first ? textOf(row, first) : '';
}

function isClosed({ source }: Block): boolean {
  return source.trimEnd().endsWith('|');
}

/** Cells with several paragraphs break a row parted by TABs: the last cell of one line goes on in the first cell of the next. */
function tabbedRow(blocks: readonly Block[], at: number, width: number): { row: GridRow; end: number } {
  const first = blocks[at] as Block;
  let cells = tabCells(first);
  const alone = { row: { cells, blocks: [first] }, end: at + 1 };
  if (cells.length >= width) return alone;
  for (let end = at + 1; end - at < MAX_PIECES && isTight(blocks[end - 1] as Block); end++) {
    const next = blocks[end];
    if (!next || (next.kind !== 'text' && next.kind !== 'row' && next.kind !== 'noise') || next.plain.includes('|')) break;
    // A TAB at the end of a line stands before an empty cell.
    const more = next.plain.includes('\t') ? tabCells(next) : [wholeCell(next)];
    if (cells.length + more.length - 1 > width) break;
    cells = [...cells.slice(0, -1), joined(cells.at(-1) as GridCell, more[0] as GridCell), ...more.slice(1)];
    if (cells.length === width) return { row: { cells, blocks: blocks.slice(at, end + 1) }, end: end + 1 };
  }
  return alone;
}

/** Cells of a line parted by TABs; a TAB at its start stands behind an empty cell. */
export function tabCells(block: Block): GridCell[] {
  const { plain } = block;
  const cells: GridCell[] = [];
  const length = plain.trimEnd().length;
  const stop = Math.max(length, plain.lastIndexOf('\t') + 1);
  for (let from = 0; from <= stop; ) {
    let to = plain.indexOf('\t', from);
    if (to < 0 || to > stop) to = stop;
    cells.push(cellOf(block, trimRange(plain, { start: from, end: to })));
    from = to + 1;
  }
  return cells;
}

/** A part of a block as one cell. */
export function cellOf(block: Block, range: TextRange): GridCell {
  return range.end > range.start ? { spans: [{ block, range }], text: textOf(block, range) } : { spans: [], text: '' };
}

/** All of a block as one cell. */
export function wholeCell(block: Block): GridCell {
  const span = spanOf(block);
  return cellOf(block, span.range);
}

function joined(a: GridCell, b: GridCell): GridCell {
  return { spans: a.spans.concat(b.spans), text: `${a.text} ${b.text}`.trim() };
}
