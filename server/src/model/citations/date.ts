import { type IsoDate, isDay, isoDay, isoMonth } from '../../text/calendar';
import type { TextRange } from '../../text/range';
import { loose, matchAt } from './text';

/** A date behind a document number. */
export interface CitationDate {
  /** Null when the day is impossible, or day and month are blank. */
  readonly date: IsoDate | null;
  /** From the first digit (or "tháng") to the last digit, without "ngày". */
  readonly range: TextRange;
  /** "cùng ngày …": the day of several documents. */
  readonly shared: boolean;
}

const BLANK = '[\\s.…_]{0,12}';
const LEAD = loose('[\\s,]{0,6}\\(?(?:ban hanh |ky |ra )?(?:cung )?ngay(?![a-z])');
const DAMAGED_LEAD = /[\s,]{0,6}n[a-z]{1,4}(?![a-z])/y;
const NUMERIC = new RegExp(`${BLANK}(\\d{1,2})\\s{0,2}([/.-])\\s{0,2}(\\d{1,2})\\s{0,2}\\2\\s{0,2}(\\d{4}|\\d{2})(?!\\d)`, 'y');
const WORDS = new RegExp(`${BLANK}(\\d{0,2})${BLANK}t[a-z]{2,4}(?![a-z])${BLANK}(\\d{0,2})${BLANK},?\\s{0,2}n[a-z]{1,3}(?![a-z])${BLANK}(\\d{4})?`, 'y');
const BLANK_NUMERIC = new RegExp(`${BLANK}/${BLANK}(\\d{0,2})${BLANK}/\\s{0,4}(\\d{4})`, 'y');
const NO_YEAR = /\s{0,4}\d{1,2}\s{0,2}[/-]\s{0,2}\d{1,2}(?![\d/-])/y;

/**
 * The date that starts at `at` in `folded` with "ngày": d/m/y, d-m-y, d.m.y, "d tháng m năm y", blank ones among them. Null when none does.
 */
export function dateAt(folded: string, at: number, damaged: boolean): CitationDate | null {
  const lead = matchAt(LEAD, folded, at) ?? (damaged ? matchAt(DAMAGED_LEAD, folded, at) : null);
  if (!lead) return null;
  const from = at + lead[0].length;
  const shared = /cung/.test(lead[0]);
  const numeric = matchAt(NUMERIC, folded, from);
  if (numeric) return { date: isoDate(numeric[1], numeric[3], numeric[4]), range: trimmed(folded, from, numeric[0]), shared };
  const words = matchAt(WORDS, folded, from);
  if (words && (words[1] || words[2] || words[3])) return { date: isoDate(words[1], words[2], words[3]), range: trimmed(folded, from, words[0]), shared };
  const blank = matchAt(BLANK_NUMERIC, folded, from) ?? matchAt(NO_YEAR, folded, from);
  return blank ? { date: null, range: trimmed(folded, from, blank[0]), shared } : null;
}

function trimmed(folded: string, from: number, match: string): TextRange {
  const lead = match.search(/[^\s.…_]/);
  const start = from + Math.max(0, lead);
  return { start, end: start + folded.slice(start, from + match.length).trimEnd().length };
}

/** `YYYY-MM-DD`, or `YYYY-MM` when the day is blank; null when the calendar has no such day. Years of two digits are of this century. */
export function isoDate(day: string | undefined, month: string | undefined, year: string | undefined): IsoDate | null {
  if (!year || !month) return null;
  const y = year.length === 2 ? 2000 + Number(year) : Number(year);
  const m = Number(month);
  if (m < 1 || m > 12 || y < 1900 || y > 2200) return null;
  if (!day) return isoMonth(y, m);
  const d = Number(day);
  return isDay(y, m, d) ? isoDay(y, m, d) : null;
}
