import { type Block, textOf } from '../syntax/block';
import type { FieldRole } from '../syntax/labels';
import { fold } from '../text/fold';
import { agencyStartsAt } from './agency-words';
import { headingOf } from './headings';
import { landmarkOf } from './landmarks';
import { columnRole, headOf, type TableHead } from './table';

/** A table of tasks that lost its lines on the way through Word or PDF: one cell a paragraph. */
export interface FlatTable {
  /** Index of the first block behind the table. */
  readonly end: number;
  readonly rows: readonly FlatRow[];
}

export interface FlatRow {
  readonly number: string;
  readonly title: Block;
  readonly cells: readonly { readonly role: FieldRole; readonly block: Block }[];
  readonly blocks: readonly Block[];
}

const MAX_HEAD = 9;
/** A cell longer than this is text behind the table. */
const MAX_CELL = 1500;
const TIME_LIKE =
  /^(?:thuong xuyen|hang |dinh ky|quy |qui |nam \d|thang \d|truoc |trong |den |tu (?:ngay|thang|nam|quy|\d)|giai doan|\d{1,2}\/\d{4}|\d{4}$|\d{4} ?- ?\d{4}|ngay \d|sau khi|hoan thanh|theo tien do|theo ke hoach|khi co)/;

/** A cell and the place behind it. A cell of a table whose lines are left as lone pipes may run over several blocks, or be empty. */
interface Cell {
  readonly blocks: readonly Block[];
  readonly text: string;
  /** Index of the first block behind the cell and its pipe. */
  readonly end: number;
}

/** The flattened table whose head begins at `blocks[start]`, or null. Only tables with a running number are read: without one a missing cell could not be seen. */
export function flatTableAt(blocks: readonly Block[], start: number): FlatTable | null {
  const first = blocks[start] as Block;
  // Asked of every block: the short cut comes first.
  if (first.content.end - first.content.start > 12 || !isCell(first) || columnRole(textOf(first, first.content)) !== 'index') return null;
  const piped = isPipe(blocks[start + 1]);
  const head = readHead(blocks, start, piped);
  if (!head) return null;
  const rows: FlatRow[] = [];
  let at = head.end;
  for (let cell = cellAt(blocks, at, piped); cell && indexOfCell(cell) !== null; cell = cellAt(blocks, at, piped)) {
    const cells: Cell[] = [];
    const number = indexOfCell(cell) as string;
    at = cell.end;
    for (let next = cellAt(blocks, at, piped); next && !startsRow(next, number); next = cellAt(blocks, at, piped)) {
      cells.push(next);
      at = next.end;
    }
    const row = readRow(number, cells, head.roles, blocks.slice(cell.end - 1, at));
    if (row) rows.push(row);
  }
  return rows.length > 0 ? { end: at, rows } : null;
}

/** A lone pipe: the line between two cells. */
function isPipe(block: Block | undefined): boolean {
  return block?.kind === 'noise' && /^\|+$/.test(block.source.slice(0, 40).replace(/\s/g, ''));
}

/** Blocks that one cell between pipes may run over. */
const MAX_CELL_BLOCKS = 24;

function cellAt(blocks: readonly Block[], at: number, piped: boolean): Cell | null {
  if (!piped) {
    const block = blocks[at];
    return block && isCell(block) ? { blocks: [block], text: textOf(block, block.content), end: at + 1 } : null;
  }
  for (let end = at; end < Math.min(blocks.length, at + MAX_CELL_BLOCKS); end++) {
    const block = blocks[end] as Block;
    if (isPipe(block)) {
      const own = blocks.slice(at, end);
      return { blocks: own, text: own.map((each) => each.plain.replace(/\s+/g, ' ').trim()).join(' '), end: end + 1 };
    }
    if (!isCell(block)) return null;
  }
  return null;
}

function readHead(blocks: readonly Block[], start: number, piped: boolean): { roles: TableHead; end: number } | null {
  const cells: string[] = [];
  let end = start;
  for (let cell = cellAt(blocks, start, piped); cell && cells.length < MAX_HEAD; cell = cellAt(blocks, end, piped)) {
    if (cell.text.length > 60 || indexOfCell(cell) !== null) break;
    cells.push(cell.text);
    end = cell.end;
  }
  const roles = headOf(cells);
  return roles?.includes('title') && roles[0] === 'index' ? { roles, end } : null;
}

/** The running number that a cell is ("3", "3.", "IV"), or null. */
function indexOfCell(cell: Cell): string | null {
  const match = INDEX.exec(cell.text);
  return match ? (match[1] as string) : null;
}

const INDEX = /^\s*(\d{1,3}|[IVX]{1,5}|\d{1,2}\.\d{1,2})\s?[.)]?\s*$/;

/** True when the number in `cell` opens the row after number `before`: not a quantity or a year inside it. */
function startsRow(cell: Cell, before: string): boolean {
  const number = indexOfCell(cell);
  if (number === null) return false;
  if (/^[IVX]+$/.test(number) || /^[IVX]+$/.test(before)) return true;
  const expected = Number(before.split('.').at(-1)) + 1;
  return Number(number.split('.').at(-1)) === expected || number === '1' || number.endsWith('.1');
}

function isCell(block: Block): boolean {
  if (block.kind === 'noise') return INDEX.test(block.plain);
  if (block.kind !== 'text' || block.plain.length > MAX_CELL) return false;
  if (landmarkOf(block) !== null) return false;
  if (block.marker?.kind === 'appendix') return false;
  const heading = headingOf(block);
  return !(heading && heading.rank <= 1 && heading.titleText !== '');
}

function readRow(number: string, cells: readonly Cell[], head: TableHead, blocks: readonly Block[]): FlatRow | null {
  // A lone title below a number is a group of rows.
  if (cells.filter(({ text }) => text !== '').length < 2) return null;
  const roles = head.slice(1);
  const title = cells[cells.length === roles.length ? Math.max(0, roles.indexOf('title')) : 0]?.blocks[0];
  if (!title) return null;
  const placed = cells.length === roles.length ? byPlace(cells, roles) : byKind(cells, roles);
  return placed.length > 0 ? { number, title, cells: placed, blocks } : null;
}

function byPlace(cells: readonly Cell[], roles: TableHead): FlatRow['cells'] {
  return cells.flatMap(({ blocks }, i) => {
    const role = roles[i];
    return role && role !== 'index' && role !== 'title' ? blocks.map((block) => ({ role, block })) : [];
  });
}

/** A cell is missing or runs over paragraphs: agencies and times are told by their look; what stays unclear is left out. */
function byKind(cells: readonly Cell[], roles: TableHead): FlatRow['cells'] {
  const placed: { role: FieldRole; block: Block }[] = [];
  for (const { blocks } of cells.slice(1)) {
    const block = blocks[0];
    if (!block) continue;
    const { plain, content } = block;
    if (agencyStartsAt(plain, content.start)) {
      const role = placed.some((cell) => cell.role === 'lead') || !roles.includes('lead') ? 'partners' : 'lead';
      if (roles.includes(role)) for (const each of blocks) placed.push({ role, block: each });
    } else if (roles.includes('time') && TIME_LIKE.test(fold(plain.slice(content.start, content.start + 30)))) {
      for (const each of blocks) placed.push({ role: 'time', block: each });
    }
  }
  return placed;
}
