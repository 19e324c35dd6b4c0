import type { ReferenceEntry } from '../catalog/catalog';
import type { Citation } from '../model/types';
import { type Block, textOf } from '../syntax/block';
import { printedDate, printedMonth } from '../text/calendar';
import { runStart } from '../text/words';

/** Documents cited by name, without number (NĐ 30/2020/NĐ-CP, Phụ lục I, II.5: "đối với luật, pháp lệnh chỉ ghi tên loại và tên của luật, pháp lệnh"). */
export function citedByName(entry: ReferenceEntry): boolean {
  return /^(?:Luật|Bộ luật|Pháp lệnh|Hiến pháp)$/.test(entry.type);
}

/** How a plan writes dates in citations. */
export type DateStyle = 'short' | 'long';

/** "ngày 09/02/2017" or "ngày 09 tháng 02 năm 2017"; empty without a date. */
export function dateText(entry: ReferenceEntry, style: DateStyle): string {
  if (entry.date === null) return '';
  const [year, month, day] = entry.date.split('-');
  if (style === 'short' || !month || !day) return ` ngày ${printedDate(entry.date)}`;
  return ` ngày ${day} tháng ${printedMonth(month)} năm ${year}`;
}

/** "Nghị định số 09/2017/NĐ-CP"; for a law its name. */
export function shortCitation(entry: ReferenceEntry): string {
  if (citedByName(entry)) return entry.title;
  return entry.number === null ? entry.type : `${entry.type} số ${entry.number}`;
}

/** Kind, number, date, issuer and title, as NĐ 30 asks of the first mention; for a law its name. */
export function fullCitation(entry: ReferenceEntry, style: DateStyle): string {
  if (citedByName(entry)) return entry.title;
  const title = /^\(/.test(entry.title) ? '' : ` ${entry.title}`;
  return `${shortCitation(entry)}${dateText(entry, style)} của ${entry.issuer}${title}`;
}

/** The title that `citation` of `block` has in the text, without the mark that closes it; empty when it has none. */
export function citedTitle(block: Block, { titleRange }: Citation): string {
  const text = titleRange ? textOf(block, titleRange) : '';
  return text.slice(
    0,
    runStart(text, text.length, (char) => /[\s;,.]/.test(char)),
  );
}
