import { type Block, blockFact, textOf } from '../../syntax/block';
import { roleOfLabel } from '../../syntax/label';
import { COLUMN_ROLES, type FieldRole } from '../../syntax/labels';
import { fold } from '../../text/fold';
import type { TextRange } from '../../text/range';

/** What a column of a table of tasks holds. `index` is the running number, `title` the task itself. */
export type ColumnRole = FieldRole | 'index' | 'title' | null;

/** The head of a table: one role a column. */
export type TableHead = readonly ColumnRole[];

const INDEX_HEAD = /^(?:stt|tt|so tt|so thu tu|#)$/;
export const TITLE_HEAD =
  /^(?:ten |noi dung|nhiem vu|cong viec|hoat dong|nhom nhiem vu|noi dung cong viec|noi dung,? nhiem vu|nhiem vu,? giai phap|van ban|chi tieu|de an|danh muc|chuong trinh)/;

/** The role of a column by the words of its head cell. */
export function columnRole(cell: string): ColumnRole {
  const folded = fold(cell.normalize('NFC'))
    .replace(/[()*_:]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (INDEX_HEAD.test(folded)) return 'index';
  const role = roleOfLabel(folded) ?? COLUMN_ROLES.get(folded) ?? null;
  if (role === 'content') return 'title';
  if (role === 'note' && TITLE_HEAD.test(folded)) return 'title';
  if (role) return role;
  if (TITLE_HEAD.test(folded)) return 'title';
  if (/^(?:thoi gian|thoi han|tien do|lo trinh)(?: |$)/.test(folded) && folded.length < 40) return 'time';
  if (/^(?:san pham|ket qua)(?: |$)/.test(folded) && folded.length < 40) return 'product';
  return null;
}

/** The head that a row is, or null: at least a title and one of lead, partners, time, or two of these. */
export const tableHeadOf = blockFact<TableHead | null>((block) => {
  if (block.kind !== 'row' || block.cells.length < 2) return null;
  return headOf(block.cells.map((cell) => textOf(block, cell)));
});

/** The head that these cells make, or null. */
export function headOf(cells: readonly string[]): TableHead | null {
  if (cells.some((cell) => cell.length > 60)) return null;
  const roles = cells.map(columnRole);
  const telling = roles.filter((role) => role === 'lead' || role === 'partners' || role === 'time' || role === 'product').length;
  return telling >= 2 || (telling === 1 && roles.includes('title')) ? roles : null;
}

/** "|---|:---:|". */
export function isSeparatorRow(block: Block): boolean {
  return block.cells.every((cell) => /^[\s:\-–=]*$/.test(block.plain.slice(cell.start, cell.end)));
}

/** What one row of a table of tasks says. */
export interface TaskRow {
  readonly kind: 'task' | 'group' | 'continuation' | 'skip';
  readonly number: string | null;
  readonly title: TextRange | null;
  /** Filled cells with a role, in order. */
  readonly cells: readonly { readonly role: FieldRole; readonly range: TextRange }[];
}

/** Reads a row below `head`. Group rows, repeated heads and rows broken over several lines are told apart. */
export function readRow(block: Block, head: TableHead): TaskRow {
  const filled = block.cells.map((range, column) => ({ range, role: head[column] ?? null })).filter(({ range }) => range.end > range.start);
  const skip: TaskRow = { kind: 'skip', number: null, title: null, cells: [] };
  if (filled.length === 0 || isSeparatorRow(block) || tableHeadOf(block) !== null) return skip;
  const index = filled.find(({ role }) => role === 'index');
  const number = index ? textOf(block, index.range).replace(/[.)]$/, '') : null;
  const title = filled.find(({ role }) => role === 'title')?.range ?? null;
  const cells = filled.flatMap(({ role, range }) => (role === null || role === 'index' || role === 'title' ? [] : [{ role, range }]));
  if (cells.length === 0)
    return filled.length <= 2
      ? { kind: title && number === null && !head.includes('index') ? 'continuation' : 'group', number, title: title ?? filled.at(-1)?.range ?? null, cells }
      : skip;
  // A Roman number above rows with figures names a group, whatever strays into its last cell.
  if (number !== null && /^(?:[IVXL]{1,6}|[A-H])$/.test(number) && !cells.some(({ role }) => role === 'lead' || role === 'partners' || role === 'product'))
    return { kind: 'group', number, title, cells: [] };
  if (number === null && head.includes('index') && (title === null || !/^\p{Lu}/u.test(textOf(block, title))))
    return { kind: 'continuation', number, title, cells };
  return { kind: 'task', number, title, cells };
}
