import { textOf } from '../../syntax/block';
import { roleOfLabel } from '../../syntax/label';
import { COLUMN_ROLES, COLUMN_WORDS, type FieldRole, LEAD_WORDS } from '../../syntax/labels';
import { fold } from '../../text/fold';
import { perBlock } from '../document/memo';

/** What a column of a table of tasks holds. `index` is the running number, `title` the task itself. */
export type ColumnRole = FieldRole | 'index' | 'title' | null;

/** The head of a table: one role a column. */
export type TableHead = readonly ColumnRole[];

const INDEX_HEAD = /^(?:stt|tt|so tt|so thu tu|#)$/;
export const TITLE_HEAD =
  /^(?:ten |noi dung|nhiem vu|cong viec|hoat dong|nhom nhiem vu|noi dung cong viec|noi dung,? nhiem vu|nhiem vu,? giai phap|giai phap|van ban|chi tieu|de an|danh muc|chuong trinh|du an)/;
/** Longer cells are no heads. */
const MAX_HEAD = 60;

/** The role of a column by the words of its head cell. */
export function columnRole(cell: string): ColumnRole {
  const folded = fold(cell.normalize('NFC'))
    .replace(/[()*_:;]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (INDEX_HEAD.test(folded)) return 'index';
  const role = roleOfLabel(folded) ?? COLUMN_ROLES.get(folded) ?? null;
  if (role === 'content' || (role === 'note' && TITLE_HEAD.test(folded))) return 'title';
  if (role) return role;
  if (TITLE_HEAD.test(folded)) return 'title';
  if (folded.length > MAX_HEAD) return null;
  return COLUMN_WORDS.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}

/** The head that a row is, or null: at least a title and one of lead, partners, time, or two of these. */
export const tableHeadOf = perBlock<TableHead | null>((block) => {
  if (block.kind !== 'row' || block.cells.length < 2) return null;
  return headOf(block.cells.map((cell) => textOf(block, cell)));
});

/** The head that these cells make, or null. */
export function headOf(cells: readonly string[]): TableHead | null {
  if (cells.some((cell) => cell.length > MAX_HEAD)) return null;
  const roles = oneLead(cells.map(columnRole), cells);
  const telling = roles.filter((role) => role === 'lead' || role === 'partners' || role === 'time' || role === 'product').length;
  if (telling >= 2 || (telling === 1 && roles.includes('title'))) return roles;
  return null;
}

function oneLead(roles: readonly ColumnRole[], cells: readonly string[]): TableHead {
  if (roles.filter((role) => role === 'lead').length < 2) return roles;
  const leads = roles.flatMap((role, i) => (role === 'lead' ? [i] : []));
  const words = (i: number) => fold((cells[i] as string).normalize('NFC'));
  const best = LEAD_WORDS.flatMap((pattern) => leads.filter((i) => pattern.test(words(i))))[0] ?? leads[0];
  return roles.map((role, i) => (role === 'lead' && i !== best ? null : role));
}

/** `head` with the roles that a second row of it gives: "Cơ quan thực hiện" above "Chủ trì" and "Phối hợp". Null when `cells` are no such row. */
export function refinedHead(head: TableHead, cells: readonly string[]): TableHead | null {
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length === 0 || cells.length > head.length || filled.some((cell) => cell.length > MAX_HEAD || columnRole(cell) === null)) return null;
  return head.map((role, i) => ((cells[i] ?? '') === '' ? role : columnRole(cells[i] as string)));
}

/** The text of a cell is a running number: "3", "3.", "IV", "III.1", "1.2", "a)". */
export function isIndex(text: string): boolean {
  return /^(?:\d{1,3}|[IVXL]{1,6}(?:\.\d{1,2}){0,3}|[A-HK](?:\.\d{1,2}){0,3}|\d{1,2}(?:\.\d{1,2}){1,3}|[a-zđ](?=[.)]))\s?[.)]?$/u.test(text);
}
