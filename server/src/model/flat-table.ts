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

/** The flattened table whose head begins at `blocks[start]`, or null. Only tables with a running number are read: without one a missing cell could not be seen. */
export function flatTableAt(blocks: readonly Block[], start: number): FlatTable | null {
  const first = blocks[start] as Block;
  // Asked of every block: the short cut comes first.
  if (first.content.end - first.content.start > 12 || !isCell(first) || columnRole(textOf(first, first.content)) !== 'index') return null;
  const head = readHead(blocks, start);
  if (!head) return null;
  const rows: FlatRow[] = [];
  let at = start + head.length;
  while (at < blocks.length && indexOfRow(blocks[at] as Block) !== null) {
    let end = at + 1;
    while (end < blocks.length && isCell(blocks[end] as Block) && !startsRow(blocks, end, blocks[at] as Block)) end++;
    const row = readRow(blocks.slice(at, end), head);
    if (row) rows.push(row);
    at = end;
  }
  return rows.length > 0 ? { end: at, rows } : null;
}

function readHead(blocks: readonly Block[], start: number): TableHead | null {
  const cells: string[] = [];
  for (let i = start; i < Math.min(blocks.length, start + MAX_HEAD); i++) {
    const block = blocks[i] as Block;
    const text = textOf(block, block.content);
    if (!isCell(block) || text.length > 60 || indexOfRow(block) !== null) break;
    cells.push(text);
  }
  const head = headOf(cells);
  return head?.includes('title') && head[0] === 'index' ? head : null;
}

/** The running number that a cell is ("3", "3.", "IV"), or null. */
function indexOfRow(block: Block): string | null {
  const match = /^\s*(\d{1,3}|[IVX]{1,5}|\d{1,2}\.\d{1,2})\s?[.)]?\s*$/.exec(block.plain);
  return match ? (match[1] as string) : null;
}

/** True when the number at `blocks[i]` opens the row after `current`: not a quantity or a year inside it. */
function startsRow(blocks: readonly Block[], i: number, current: Block): boolean {
  const number = indexOfRow(blocks[i] as Block);
  if (number === null) return false;
  const before = indexOfRow(current) ?? '';
  if (/^[IVX]+$/.test(number) || /^[IVX]+$/.test(before)) return true;
  const expected = Number(before.split('.').at(-1)) + 1;
  return Number(number.split('.').at(-1)) === expected || number === '1' || number.endsWith('.1');
}

function isCell(block: Block): boolean {
  if (block.kind === 'noise') return indexOfRow(block) !== null;
  if (block.kind !== 'text' || block.plain.length > MAX_CELL) return false;
  if (landmarkOf(block) !== null) return false;
  const heading = headingOf(block);
  return !(heading && heading.rank <= 1 && heading.titleText !== '');
}

function readRow(blocks: readonly Block[], head: TableHead): FlatRow | null {
  const number = indexOfRow(blocks[0] as Block) ?? '';
  const cells = blocks.slice(1);
  const title = cells[0];
  // A lone title below a number is a group of rows.
  if (!title || cells.length < 2) return null;
  const roles = head.slice(1);
  const placed = cells.length === roles.length ? byPlace(cells, roles) : byKind(cells, roles);
  return placed.length > 0 ? { number, title: roles[0] === 'title' ? title : (cells[roles.indexOf('title')] ?? title), cells: placed, blocks } : null;
}

function byPlace(cells: readonly Block[], roles: TableHead): FlatRow['cells'] {
  return cells.flatMap((block, i) => {
    const role = roles[i];
    return role && role !== 'index' && role !== 'title' ? [{ role, block }] : [];
  });
}

/** A cell is missing or runs over paragraphs: agencies and times are told by their look; what stays unclear is left out. */
function byKind(cells: readonly Block[], roles: TableHead): FlatRow['cells'] {
  const placed: { role: FieldRole; block: Block }[] = [];
  for (const block of cells.slice(1)) {
    const { plain, content } = block;
    if (agencyStartsAt(plain, content.start)) {
      const role = placed.some((cell) => cell.role === 'lead') || !roles.includes('lead') ? 'partners' : 'lead';
      if (roles.includes(role)) placed.push({ role, block });
    } else if (roles.includes('time') && TIME_LIKE.test(fold(plain.slice(content.start, content.start + 30)))) {
      placed.push({ role: 'time', block });
    }
  }
  return placed;
}
