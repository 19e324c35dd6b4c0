import type { IsoDate } from '../model/types';

/** `text` so that Markdown shows it as it is: no mark-up, links, HTML or line breaks come out of a document. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]()#+!|<>~$-]/g, (char) => `\\${char}`)
    .replace(/&/g, '&amp;')
    .replace(/(\d)\./g, '$1\\.')
    .replace(/:\/\//g, ':\u200b//')
    .trim();
}

/** An ISO date as Vietnamese papers write it: "2017-02-09" → "09/02/2017", "2025-12" → "tháng 12/2025". */
export function displayDate(date: IsoDate): string {
  const [year, month, day] = date.split('-');
  if (!month) return `${year}`;
  return day ? `${day}/${month}/${year}` : `tháng ${month}/${year}`;
}
