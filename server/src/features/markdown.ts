import type { IsoDate } from '../text/calendar';
import { visible } from '../text/visible';

/** `text` so that Markdown shows it as it is: no mark-up, links (also those made of bare addresses), HTML or line breaks come out of a document. */
export function escapeMarkdown(text: string): string {
  return visible(text)
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]()#+!|<>~$-]/g, (char) => `\\${char}`)
    .replace(/&/g, '&amp;')
    .replace(/(\d)\./g, '$1\\.')
    .replace(/:\/\/|@|www(?=\.)/gi, (address) => `${address[0]}\u200b${address.slice(1)}`)
    .trim();
}

/** An ISO date as NĐ 30 writes it, a zero before days below 10 and months 1 and 2: "2017-02-09" → "09/02/2017", "2022-03-30" → "30/3/2022", "2025-12" → "tháng 12/2025". */
export function displayDate(date: IsoDate): string {
  const [year, month, day] = date.split('-');
  if (!month) return `${year}`;
  return day ? `${day}/${displayMonth(month)}/${year}` : `tháng ${displayMonth(month)}/${year}`;
}

/** "02" stays, "03" becomes "3" (NĐ 30/2020/NĐ-CP, Phụ lục I, II.4). */
export function displayMonth(month: string): string {
  return Number(month) < 3 ? month : String(Number(month));
}
