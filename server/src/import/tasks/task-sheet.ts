import { COLUMNS } from '../../export/tasks/task-list';
import { type ColumnRole, headOf } from '../../model/structure/table-head';
import type { FieldRole } from '../../syntax/labels';
import { type IsoDate, isDay, isoDay } from '../../text/calendar';
import { fold } from '../../text/fold';
import type { WordBlock, WordContent, WordRow } from '../word-content';

/** A task as a list in Excel has it. Texts have their white space collapsed. */
export interface SheetRow {
  /** 1-based, of the rows that hold something. */
  readonly line: number;
  readonly number: string;
  readonly title: string;
  /** The heading it stands under; empty when the list does not tell. */
  readonly section: string;
  /** What the columns say, empty cells too. */
  readonly values: ReadonlyMap<FieldRole, string>;
  /** The day in the column for dates; null when there is none. */
  readonly due: IsoDate | null;
}

/** The tasks of a list, and the rows that say nothing of a task but a name. */
export interface TaskSheet {
  readonly rows: readonly SheetRow[];
  readonly nameless: readonly { readonly line: number; readonly text: string }[];
}

type Column = ColumnRole | 'due' | 'section';

/** The head of a list need not be its first row: a title may stand above it. */
const MAX_ABOVE = 10;
/** What people write as a list of agencies, one below the other in a cell. */
const LISTS = new Set<FieldRole>(['lead', 'partners']);

/** The list of tasks in the first table of `content`; null when none of its first rows is the head of one. Pure. */
export function taskSheetOf({ blocks }: WordContent): TaskSheet | null {
  const table = blocks.find((block) => block.kind === 'table');
  if (table?.kind !== 'table') return null;
  const head = table.rows.slice(0, MAX_ABOVE).findIndex((row) => headOf(cellsOf(row)) !== null);
  if (head < 0) return null;
  const columns = columnsOf(cellsOf(table.rows[head] as WordRow));
  const rows: SheetRow[] = [];
  const nameless: { line: number; text: string }[] = [];
  let group = '';
  table.rows.slice(head + 1).forEach((each, i) => {
    const row = rowOf(cellsOf(each), columns, head + 2 + i);
    const tells = row.due !== null || [...row.values.values()].some((value) => value !== '');
    if (tells && row.title !== '') rows.push(row.section === '' ? { ...row, section: group } : row);
    else if (row.title !== '' || tells) {
      group = `${row.number === '' ? '' : `${row.number}. `}${row.title}`;
      nameless.push({ line: row.line, text: row.title || [...row.values.values()].join('; ') });
    }
  });
  return { rows, nameless };
}

/** Beside "Thời gian thực hiện" a column "Thời hạn" holds days; "Mục" is what our own lists call the heading. */
function columnsOf(cells: readonly string[]): Column[] {
  const roles: Column[] = [...(headOf(cells) ?? [])];
  const named = (key: string) => {
    const words = COLUMNS.find(([column]) => column === key)?.[1] ?? '';
    return cells.findIndex((cell) => fold(cell) === fold(words));
  };
  const due = named('due');
  if (due >= 0 && roles.filter((role) => role === 'time').length > 1) roles[due] = 'due';
  const section = named('section');
  if (section >= 0) roles[section] = 'section';
  return roles;
}

function rowOf(cells: readonly string[], columns: readonly Column[], line: number): SheetRow {
  const values = new Map<FieldRole, string>();
  const told = { index: '', title: '', section: '', due: '' };
  columns.forEach((column, i) => {
    const cell = cells[i] ?? '';
    if (column === null) return;
    if (column === 'index' || column === 'title' || column === 'section' || column === 'due') told[column] = collapsed(cell, ' ');
    else values.set(column, collapsed(cell, LISTS.has(column) ? '; ' : ' '));
  });
  return { line, number: told.index.replace(/[.)]$/, ''), title: told.title, section: told.section, values, due: dayIn(told.due) };
}

function cellsOf({ cells }: WordRow): string[] {
  const text = (block: WordBlock) => (block.kind === 'paragraph' ? block.pieces.map((piece) => piece.text).join('') : '');
  return cells.map(({ blocks }) => blocks.map(text).join('\n').trim());
}

function collapsed(text: string, lineEnd: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line, i, lines) => (lineEnd === '; ' && i < lines.length - 1 ? line.replace(/[;,]$/, '') : line))
    .join(lineEnd)
    .replace(/\s+/g, ' ');
}

/** "30/9/2026". */
function dayIn(text: string): IsoDate | null {
  const [, d, m, y] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  const [day, month, year] = [Number(d), Number(m), Number(y)];
  return isDay(year, month, day) ? isoDay(year, month, day) : null;
}
