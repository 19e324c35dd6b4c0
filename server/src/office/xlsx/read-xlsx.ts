import { type CellValue, readXlsx as read } from 'hucre/xlsx';
import type { WordBlock, WordCell, WordContent, WordRow } from '../../import/word-content';
import { OfficeError } from '../office-error';
import { openParts, type Parts } from '../zip/open';

/** More rows or columns are no list of tasks. */
const MAX_ROWS = 20_000;
const MAX_COLUMNS = 40;

/**
 * The first sheet of an Excel file as a table of a plan. Formulas are taken by their last result, dates as they are written in plans; the other sheets are told
 * of. Throws OfficeError.
 */
export async function readXlsx(bytes: Uint8Array): Promise<WordContent> {
  const parts = openParts(bytes, 'Excel');
  refuseDeclarations(parts);
  if (!Object.hasOwn(parts, 'xl/workbook.xml')) throw new OfficeError('Trong tệp không có bảng tính Excel.');
  const { sheets } = await opened(bytes);
  const [first, ...others] = sheets;
  if (!first) throw new OfficeError('Tệp Excel không có trang tính nào.');
  const rows = first.rows.slice(0, MAX_ROWS).filter((row) => row.some((cell) => textOf(cell) !== ''));
  const width = Math.min(MAX_COLUMNS, Math.max(0, ...rows.map((row) => row.findLastIndex((cell) => textOf(cell) !== '') + 1)));
  const table: WordBlock = { kind: 'table', bordered: true, rows: rows.map((row, i) => rowOf(row.slice(0, width), i === 0)) };
  const leftOut = others.map(({ name }) => `Trang tính “${name}”: chỉ đọc trang đầu`);
  return { blocks: rows.length > 0 ? [table] : [], footnotes: [], fixed: [], paragraphs: [], leftOut };
}

async function opened(bytes: Uint8Array) {
  try {
    return await read(bytes);
  } catch {
    throw new OfficeError('Không đọc được bảng tính; tệp Excel có thể hỏng.');
  }
}

/** Entities can only be declared there; nothing that an office makes has them. */
function refuseDeclarations(parts: Parts): void {
  for (const [name, bytes] of Object.entries(parts)) {
    const head = new TextDecoder().decode(bytes.subarray(0, 4096));
    if (/\.(?:xml|rels)$/i.test(name) && head.includes('<!DOCTYPE'))
      throw new OfficeError(`Phần “${name}” trong tệp khai báo thực thể (DTD); không đọc vì lý do an toàn.`);
  }
}

function rowOf(cells: readonly CellValue[], isHead: boolean): WordRow {
  return { isHead, cells: cells.map(cellOf) };
}

function cellOf(value: CellValue): WordCell {
  const lines = textOf(value).split('\n');
  return {
    span: 1,
    continues: false,
    blocks: lines.map((text) => ({ kind: 'paragraph', number: '', pieces: [{ text, place: null }], notes: [] })),
  };
}

function textOf(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (!(value instanceof Date)) return String(value).replace(/\r\n?/g, '\n').trim();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(value.getUTCDate())}/${two(value.getUTCMonth() + 1)}/${value.getUTCFullYear()}`;
}
