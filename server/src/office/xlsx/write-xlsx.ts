import { type CellValue, type WriteSheet, writeXlsx as write } from 'hucre/xlsx';
import { byLead, COLUMNS, type TaskList, type TaskRow } from '../../export/tasks/task-list';
import { stable } from '../zip/stable';

/** Widths of the columns in characters. */
const WIDTHS: Partial<Record<keyof TaskRow, number>> = {
  number: 7,
  title: 52,
  lead: 28,
  partners: 34,
  time: 22,
  due: 12,
  product: 30,
  budget: 22,
  note: 24,
  section: 30,
};
const TOP = { wrapText: true, vertical: 'top' } as const;
const HEAD = { font: { bold: true }, alignment: { wrapText: true, horizontal: 'center', vertical: 'center' } } as const;

/** The bytes of an .xlsx: all tasks on one sheet, arranged by agency on another; filters, a head that stays, real dates. The same list gives the same bytes. */
export async function writeXlsx(list: TaskList): Promise<Uint8Array> {
  const groups = byLead(list.rows).flatMap(([agency, rows]) => rows.map((row) => ({ ...row, lead: agency })));
  // By agency, the agency comes first.
  const leadFirst = [...COLUMNS.filter(([key]) => key === 'lead'), ...COLUMNS.filter(([key]) => key !== 'lead')];
  return stable(await write({ sheets: [sheet('Nhiệm vụ', list.rows, COLUMNS), sheet('Theo cơ quan', groups, leadFirst)] }));
}

function sheet(name: string, rows: readonly TaskRow[], columns: typeof COLUMNS): WriteSheet {
  const last = String.fromCharCode('A'.charCodeAt(0) + columns.length - 1);
  return {
    name,
    columns: columns.map(([key]) => ({ width: WIDTHS[key] ?? 20, style: { alignment: TOP, ...(key === 'due' ? { numFmt: 'dd/mm/yyyy' } : {}) } })),
    rows: [columns.map(([, head]) => head), ...rows.map((row) => columns.map(([key]) => cellValue(row, key)))],
    cells: new Map(columns.map(([, head], i) => [`0,${i}`, { value: head, style: HEAD }])),
    autoFilter: { range: `A1:${last}${rows.length + 1}` },
    freezePane: { rows: 1 },
  };
}

/** Text is written as text: what begins like a formula is none. */
function cellValue(row: TaskRow, key: keyof TaskRow): CellValue {
  const value = row[key];
  if (key !== 'due') return String(value);
  return value === null ? null : new Date(`${value}T00:00:00Z`);
}
