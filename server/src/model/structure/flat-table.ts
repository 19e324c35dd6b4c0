import { type Block, textOf } from '../../syntax/block';
import { landmarkOf } from '../../syntax/fixed-lines';
import type { FieldRole } from '../../syntax/labels';
import { looksLikeAgency, looksLikeTime } from './cell-look';
import { headingOf } from './headings';
import { columnRole, headOf, type TableHead, TITLE_HEAD } from './table-head';

/** A table of tasks that lost its lines on the way through Word or PDF: one cell a paragraph. */
export interface FlatTable {
  /** Index of the first block behind the table. */
  readonly end: number;
  readonly rows: readonly FlatRow[];
}

/** A row. Without cells it names the group of rows below it. */
export interface FlatRow {
  /** Null in a table without running numbers. */
  readonly number: string | null;
  readonly title: Block;
  readonly cells: readonly { readonly role: FieldRole; readonly block: Block }[];
  readonly blocks: readonly Block[];
}

const MAX_HEAD = 9;
/** A cell longer than this is text behind the table. */
const MAX_CELL = 1500;

/** A cell and the place behind it. A cell of a table whose lines are left as lone pipes may run over several blocks, or be empty. */
interface Cell {
  readonly blocks: readonly Block[];
  readonly text: string;
  /** Index of the first block behind the cell and its pipe. */
  readonly end: number;
}

/** The flattened table whose head begins at `blocks[start]`, or null. */
export function flatTableAt(blocks: readonly Block[], start: number): FlatTable | null {
  const first = blocks[start] as Block;
  const length = first.content.end - first.content.start;
  // Asked of every block: the short cuts come first.
  if (length > MAX_TITLE_HEAD || first.marker !== null || first.kind === 'row') return null;
  if (TITLE_HEAD.test(first.folded.slice(first.content.start, first.content.start + MAX_TITLE_HEAD))) return unnumberedAt(blocks, start);
  if (length > 12 || !isCell(first) || columnRole(textOf(first, first.content)) !== 'index') return null;
  const piped = isPipe(blocks[start + 1]);
  const head = readHead(blocks, start, piped);
  if (!head) return null;
  const { rows, end } = rowsBelow(blocks, head.end, head.roles, piped);
  return rows.some(({ cells }) => cells.length > 0) ? { end, rows } : null;
}

/** The rows, one cell a paragraph, below a head that still has its bars or TABs; cells of the head may stand in paragraphs of their own as well. Null when there are none. */
export function flatRowsBelow(blocks: readonly Block[], at: number, head: TableHead): (FlatTable & { readonly head: TableHead }) | null {
  const roles = [...head];
  let start = at;
  for (let block = blocks[start]; block?.kind === 'row' && isRuler(block); block = blocks[++start]);
  for (
    let block = blocks[start];
    block && roles.length < MAX_HEAD && block.kind === 'text' && block.content.end - block.content.start <= MAX_TITLE_HEAD;
    block = blocks[++start]
  ) {
    const role = columnRole(textOf(block, block.content));
    if (role === null || role === 'title') break;
    roles.push(role);
  }
  if (roles[0] !== 'index' || blocks[start]?.kind === 'row') return null;
  const { rows, end } = rowsBelow(blocks, start, roles, false);
  return rows.some(({ cells }) => cells.length > 1) ? { end, rows, head: roles } : null;
}

function isRuler(block: Block): boolean {
  return /^[\s|:–-]*$/.test(block.plain);
}

function rowsBelow(blocks: readonly Block[], start: number, roles: TableHead, piped: boolean): FlatTable {
  const rows: FlatRow[] = [];
  let at = start;
  for (let cell = cellAt(blocks, at, piped); cell && indexOfCell(cell) !== null; cell = cellAt(blocks, at, piped)) {
    const cells: Cell[] = [];
    const number = indexOfCell(cell) as string;
    at = cell.end;
    for (let next = cellAt(blocks, at, piped); next && !startsRow(next, number); next = cellAt(blocks, at, piped)) {
      cells.push(next);
      at = next.end;
    }
    const row = readRow(number, cells, roles, blocks.slice(cell.end - 1, at));
    if (row) rows.push(row);
  }
  return { rows, end: at };
}

/** Longer text is no head of the column that names the tasks. */
const MAX_TITLE_HEAD = 40;
const KNOWN_BY_LOOK: ReadonlySet<string | null> = new Set(['title', 'lead', 'partners', 'time']);

/**
 * A table without running numbers: only with columns whose cells are told by their look, so that a missing cell is seen – a task, who leads,
 * who helps, until when.
 */
function unnumberedAt(blocks: readonly Block[], start: number): FlatTable | null {
  const roles: ReturnType<typeof columnRole>[] = [];
  let at = start;
  for (let block = blocks[at]; block && isUnmarkedCell(block) && roles.length < MAX_HEAD; block = blocks[++at]) {
    const role = block.content.end - block.content.start > MAX_TITLE_HEAD ? null : columnRole(textOf(block, block.content));
    if (role === null) break;
    roles.push(role);
  }
  if (roles.length < 3 || roles[0] !== 'title' || !roles.includes('lead') || !roles.every((role) => KNOWN_BY_LOOK.has(role))) return null;
  const rows: FlatRow[] = [];
  for (let title = blocks[at]; title && isUnmarkedCell(title) && !isAgencyCell(title) && !isTimeCell(title); title = blocks[at]) {
    let end = at + 1;
    while (
      end < blocks.length &&
      end - at < roles.length &&
      isUnmarkedCell(blocks[end] as Block) &&
      (isAgencyCell(blocks[end] as Block) || isTimeCell(blocks[end] as Block))
    )
      end++;
    const cells = byKind(
      blocks.slice(at, end).map((block) => ({ blocks: [block], text: '', end: 0 })),
      roles,
    );
    if (!cells.some(({ role }) => role === 'lead')) break;
    rows.push({ number: null, title, cells, blocks: blocks.slice(at, end) });
    at = end;
  }
  return rows.length > 0 ? { end: at, rows } : null;
}

function isUnmarkedCell(block: Block): boolean {
  return block.kind === 'text' && block.marker === null && block.fields.length === 0 && isCell(block);
}

function isAgencyCell({ plain, content }: Block): boolean {
  return looksLikeAgency(plain.slice(content.start, content.end));
}

function isTimeCell({ plain, content }: Block): boolean {
  return looksLikeTime(plain.slice(content.start, content.end));
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
    return block && isCell(block) ? { blocks: [block], text: block.plain.replace(/\s+/g, ' ').trim(), end: at + 1 } : null;
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

const INDEX = /^\s*(\d{1,3}|[IVX]{1,5}|\d{1,2}\.\d{1,2}|[a-zđ](?=[.)]))\s?[.)]?\s*$/;

/** True when the number in `cell` opens the row after number `before`: not a quantity or a year inside it. */
function startsRow(cell: Cell, before: string): boolean {
  const number = indexOfCell(cell);
  if (number === null) return false;
  if (/^[IVX]+$/.test(number) || /^[IVX]+$/.test(before)) return true;
  if (/^\D$/.test(number)) return true;
  if (/^\D$/.test(before)) return !number.includes('.');
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
  // A lone title below a number names a group of rows.
  const filled = cells.filter(({ text }) => text !== '');
  const [only] = filled[0]?.blocks ?? [];
  if (filled.length < 2) return only ? { number, title: only, cells: [], blocks } : null;
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
    if (isAgencyCell(block)) {
      const role = placed.some((cell) => cell.role === 'lead') || !roles.includes('lead') ? 'partners' : 'lead';
      if (roles.includes(role)) for (const each of blocks) placed.push({ role, block: each });
    } else if (roles.includes('time') && isTimeCell(block)) {
      for (const each of blocks) placed.push({ role: 'time', block: each });
    }
  }
  return placed;
}
