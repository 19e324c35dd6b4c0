// Calendar arithmetic on ISO days, without Date: nothing here knows a clock or a time zone.
/** ISO 8601 calendar date `YYYY-MM-DD`, or a month `YYYY-MM` when the day is blank. */
export type IsoDate = string;

/** Number of days in a month of the Gregorian calendar; 0 when `month` (1–12) is none. */
export function daysInMonth(year: number, month: number): number {
  if (month < 1 || month > 12) return 0;
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** True when the three numbers name a day that exists: not 31/4, not 29/02/2025. */
export function isDay(year: number, month: number, day: number): boolean {
  return day >= 1 && day <= daysInMonth(year, month);
}

/** `YYYY-MM-DD`; the numbers are taken as they are. */
export function isoDay(year: number, month: number, day: number): IsoDate {
  return `${isoMonth(year, month)}-${String(day).padStart(2, '0')}`;
}

/** `YYYY-MM`; the numbers are taken as they are. */
export function isoMonth(year: number, month: number): IsoDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
}

/** The last day of a month; null when `month` is none. */
export function lastOfMonth(year: number, month: number): IsoDate | null {
  const days = daysInMonth(year, month);
  return days === 0 ? null : isoDay(year, month, days);
}

/** The day before a full ISO day; the same text back when it is not one. */
export function dayBefore(day: IsoDate): IsoDate {
  const parts = partsOf(day);
  if (!parts) return day;
  const [y, m, d] = parts;
  if (d > 1) return isoDay(y, m, d - 1);
  return m > 1 ? isoDay(y, m - 1, daysInMonth(y, m - 1)) : isoDay(y - 1, 12, 31);
}

/** The day after a full ISO day; the same text back when it is not one. */
export function dayAfter(day: IsoDate): IsoDate {
  const parts = partsOf(day);
  if (!parts) return day;
  const [y, m, d] = parts;
  if (d < daysInMonth(y, m)) return isoDay(y, m, d + 1);
  return m < 12 ? isoDay(y, m + 1, 1) : isoDay(y + 1, 1, 1);
}

/** First day that a date or a month (`YYYY-MM`) stands for; null when the text is neither. */
export function firstDayOf(date: IsoDate): IsoDate | null {
  if (/^\d{4}-\d{2}-\d{2}$/.test(date)) return date;
  return /^\d{4}-\d{2}$/.test(date) ? `${date}-01` : null;
}

/** An ISO date as NĐ 30 writes it, a zero before days below 10 and months 1 and 2: "2017-02-09" → "09/02/2017", "2022-03-30" → "30/3/2022", "2025-12" → "tháng 12/2025". */
export function printedDate(date: IsoDate): string {
  const [year, month, day] = date.split('-');
  if (!month) return `${year}`;
  return day ? `${day}/${printedMonth(month)}/${year}` : `tháng ${printedMonth(month)}/${year}`;
}

/** "02" stays, "03" becomes "3" (NĐ 30/2020/NĐ-CP, Phụ lục I, II.4). */
export function printedMonth(month: string): string {
  return Number(month) < 3 ? month : String(Number(month));
}

/** An ISO day as tables and files write it: "2022-03-30" → "30/03/2022". */
export function tableDate(day: IsoDate): string {
  return day.split('-').reverse().join('/');
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function partsOf(day: IsoDate): readonly [number, number, number] | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  return match ? [Number(match[1]), Number(match[2]), Number(match[3])] : null;
}
