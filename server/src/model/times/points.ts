// Points of the calendar named in a text: "ngày 05/01/2026", "Quý IV/2025", "tháng 11 - 12/2025", "giai đoạn 2026 - 2030".
// Read from folded text, so that damaged marks do not matter.

import type { IsoDate } from '../../text/calendar';
import { daysInMonth, isDay, isoDay, lastOfMonth } from '../../text/calendar';
import type { TextRange } from '../../text/range';

export type TimeUnit = 'day' | 'month' | 'quarter' | 'part' | 'year' | 'years' | 'school-year';

/** One point or stretch of the calendar as the text names it. Months are 1–12; `month` is the first, `lastMonth` the last of a stretch. */
export interface TimePoint {
  readonly unit: TimeUnit;
  readonly range: TextRange;
  readonly day: number | null;
  readonly month: number | null;
  readonly lastMonth: number | null;
  readonly year: number | null;
  /** Second year of "2026 - 2030"; null for other units. */
  readonly lastYear: number | null;
}

/** Bounds of a point, both included; null when a part is missing or the day does not exist. */
export interface Interval {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** `field`: the text is the value of a time field, so a bare "2026" is a year. `prose`: only what is said to be a time. */
export type TimeMode = 'field' | 'prose';

const START = /(?<![a-z0-9])(?:ng[ad]y|th[aed]ng|qu[yi]|n[ad]m|giai|nhiem|thoi|nua|sau|chin|\d)/g;
const Y = '((?:19|20)\\d{2})(?![0-9])';
const NAM = 'n[ad]m';
const THANG = 'th[aed]ng';
/** Between month or quarter and its year. */
const TO_YEAR = `(?: {0,3}[/.-] {0,3}| {0,3}[,(]? {1,3}${NAM} {1,4}| {0,3}, {0,3})`;
const JOIN = ' {0,3}(?:,|-|;|\\+|&|va(?= )|den(?= )) {0,3}';
const QUARTER = '(?:[il1|]v|[il|]{1,3}|[1-4])(?![a-z0-9])';
const NOT_NUMBER = '(?! {0,1}[/-] {0,1}[a-z]{2}| {0,1}[/-] {0,1}[0-9]|[0-9]|[.,][0-9])';

/** "số 12/2025", "tuần 1 tháng 4", "lần 2", "kỳ 3": the number names something else. */
const NOT_A_POINT = /(?:^|[^a-z])(?:so:?|tuan|lan|ky|thu|dot|mau|khoan|dieu|muc) {1,2}$/;

interface Matcher {
  readonly pattern: RegExp;
  /** Only in the value of a time field. */
  readonly fieldOnly?: true;
  readonly read: (match: RegExpExecArray) => Omit<TimePoint, 'range'> | null;
}

const MONTH_WORDS: Readonly<Record<string, number>> = {
  gieng: 1,
  hai: 2,
  ba: 3,
  tu: 4,
  nam: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
  muoi: 10,
  'muoi mot': 11,
  'muoi hai': 12,
  chap: 12,
};

const blank = { day: null, month: null, lastMonth: null, year: null, lastYear: null } as const;

const MATCHERS: readonly Matcher[] = [
  // ngày 05/01/2026 · 5.1.2026 · 05-01-2026
  {
    pattern: /(?:ng[ad]y {1,4})?(\d{1,2}) {0,2}([/.-]) {0,2}(\d{1,2}) {0,2}\2 {0,2}((?:19|20)?\d{2})(?![0-9]|\/[a-z0-9])/y,
    read: (m) => dayPoint(m[1], m[3], m[4]),
  },
  // ngày 05 tháng 01 (năm 2026)
  {
    pattern: new RegExp(`(?:ng[ad]y {1,4})?(\\d{1,2}) {1,4}${THANG} {1,4}(\\d{1,2})(?![0-9])(?:(?: {0,3}[,]? {1,4}${NAM} {1,4}| {0,2}[/-] {0,2})${Y})?`, 'y'),
    read: (m) => (m[0].startsWith('ng') || m[3] !== undefined ? dayPoint(m[1], m[2], m[3]) : null),
  },
  // ngày 15/11 (năm 2026)
  {
    pattern: new RegExp(`ng[ad]y {1,4}(\\d{1,2}) {0,2}[/.-] {0,2}(\\d{1,2})(?![0-9]| {0,1}/)(?: {0,3}[,]? {1,4}${NAM} {1,4}${Y})?`, 'y'),
    read: (m) => dayPoint(m[1], m[2], m[3]),
  },
  // ngày 15: waits for a month behind it
  { pattern: /ng[ad]y {1,4}(\d{1,2})(?![0-9]| {0,2}[/.] {0,2}\d)/y, read: (m) => ({ ...blank, unit: 'day', day: Number(m[1]) }) },
  // quý I, II (và quý III) năm 2026
  {
    pattern: new RegExp(`qu[yi] {1,4}(${QUARTER})((?:${JOIN}(?:qu[yi] {1,4})?${QUARTER}){0,3})(?:${TO_YEAR}${Y})?`, 'y'),
    read: quarterPoint,
  },
  // 6 tháng đầu năm (2026)
  {
    pattern: new RegExp(`(?:0?(6|9)|(sau|chin)) {1,3}${THANG} {1,3}(dau|cuoi) {1,3}${NAM}(?: {1,3}${Y})?`, 'y'),
    read: (m) => partPoint(m[1] === '9' || m[2] === 'chin' ? 9 : 6, m[3] === 'dau', m[4]),
  },
  { pattern: new RegExp(`nua {1,3}(dau|cuoi|sau) {1,3}(?:cua )?${NAM}(?: {1,3}${Y})?`, 'y'), read: (m) => partPoint(6, m[1] === 'dau', m[2]) },
  // tháng 11 - 12/2025
  {
    pattern: new RegExp(
      `${THANG} {0,3}(\\d{1,2})(?![0-9]| {0,2}/ {0,2}\\d{1,2}(?:/|(?![0-9])))((?:${JOIN}(?:${THANG} {1,3})?\\d{1,2}(?![0-9])(?= {0,3}(?:$|[,;.)/+-]|va |den |${NAM} |hang ))){0,11})(?:${TO_YEAR}${Y}(?! {0,1}- {0,1}(?:19|20)\\d\\d))?`,
      'y',
    ),
    read: monthPoint,
  },
  // tháng Bảy năm 2026
  {
    pattern: new RegExp(`${THANG} {1,3}(gieng|hai|ba|tu|nam|sau|bay|tam|chin|muoi mot|muoi hai|muoi|chap) {1,3}${NAM} {1,3}${Y}`, 'y'),
    read: (m) => stretch('month', [MONTH_WORDS[m[1] ?? ''] ?? 0], m[2], 1),
  },
  // 10 - 11/2025
  {
    pattern: new RegExp(`(\\d{1,2}) {0,2}(?:-|,|va|den) {0,2}(\\d{1,2}) {0,2}[/] {0,2}${Y}${NOT_NUMBER}`, 'y'),
    fieldOnly: true,
    read: (m) => stretch('month', [Number(m[1]), Number(m[2])], m[3], 1),
  },
  // 12/2025
  { pattern: new RegExp(`(0?[1-9]|1[0-2]) {0,2}[/] {0,2}${Y}${NOT_NUMBER}`, 'y'), read: (m) => stretch('month', [Number(m[1])], m[2], 1) },
  { pattern: new RegExp(`(0?[1-9]|1[0-2]) {0,2}- {0,2}${Y}${NOT_NUMBER}`, 'y'), fieldOnly: true, read: (m) => stretch('month', [Number(m[1])], m[2], 1) },
  // 15/11 beside another point, or as a deadline
  { pattern: /(\d{1,2})\/(\d{1,2})(?![0-9]| {0,1}[/%]|-[a-z]|[.,][0-9])/y, fieldOnly: true, read: (m) => dayPoint(m[1], m[2], undefined) },
  // năm học 2025 - 2026
  {
    pattern: new RegExp(`${NAM} {1,3}hoc {1,3}${Y} {0,3}-{1,2} {0,3}${Y}`, 'y'),
    read: (m) => ({ ...blank, unit: 'school-year', year: Number(m[1]), lastYear: Number(m[2]) }),
  },
  // giai đoạn 2026 - 2030
  {
    pattern: new RegExp(
      `(?:(?:${NAM}|giai doan|nhiem ky|thoi ky) {1,3})?(?:tu {1,3}(?:${NAM} {1,3})?)?${Y} {0,3}(?:-{1,2}|den(?= )(?: het)?(?: ${NAM})?) {0,3}${Y}${NOT_NUMBER}`,
      'y',
    ),
    read: (m) => ({ ...blank, unit: 'years', year: Number(m[1]), lastYear: Number(m[2]) }),
  },
  // năm 2026
  { pattern: new RegExp(`${NAM} {1,4}${Y}(?![/])`, 'y'), read: (m) => yearPoint(m[1]) },
  // 2026, as the whole of a value or one of a list
  { pattern: new RegExp(`${Y}(?! {0,1}[/%]|[.,][0-9])`, 'y'), fieldOnly: true, read: (m) => yearPoint(m[1]) },
];

/** The points named in `folded` (see `fold`), in order, never overlapping. Missing months and years are not filled in: see `completePoints`. */
export function pointsIn(folded: string, mode: TimeMode): readonly TimePoint[] {
  if (last.folded !== folded || last.mode !== mode) last = { folded, mode, points: findPoints(folded, mode) };
  return last.points;
}

/** The points found last: several rules look at one text, one after the other. */
let last: { readonly folded: string; readonly mode: TimeMode; readonly points: readonly TimePoint[] } = { folded: '', mode: 'field', points: [] };

function findPoints(folded: string, mode: TimeMode): readonly TimePoint[] {
  const points: TimePoint[] = [];
  let end = 0;
  for (const { index } of folded.matchAll(START)) {
    if (index < end) continue;
    // "1.234/2025", "số 12-2025": the middle of a number is no point.
    if (isDigit(folded, index) && NOT_A_POINT.test(folded.slice(Math.max(0, index - 6), index))) continue;
    if (isDigit(folded, index) && /[0-9][.,/-]{1}$|[a-z]-$|\/$/.test(folded.slice(Math.max(0, index - 2), index))) continue;
    const point = pointAt(folded, index, mode);
    if (!point) continue;
    points.push(point);
    end = point.range.end;
  }
  return points;
}

/**
 * `points` with the month and year that the text says once for several: "từ ngày 01 đến ngày 15/11/2025", "Quý I, quý II/2026".
 * A stretch that runs over new year takes the year before: "tháng 10 đến tháng 3/2026".
 */
export function completePoints(folded: string, points: readonly TimePoint[]): readonly TimePoint[] {
  const full = [...points];
  for (let i = full.length - 2; i >= 0; i--) {
    const here = full[i] as TimePoint;
    const next = full[i + 1] as TimePoint;
    if (here.year === null && next.unit !== 'years' && near(folded, here, next)) full[i] = fillFrom(here, next, true);
  }
  for (let i = 1; i < full.length; i++) {
    const here = full[i] as TimePoint;
    const before = full[i - 1] as TimePoint;
    if (here.year === null && before.unit !== 'years' && near(folded, before, here)) full[i] = fillFrom(here, before, false);
  }
  return full;
}

/** The days a point covers. Null when month or year is missing or the day does not exist. */
export function intervalOf(point: TimePoint): Interval | null {
  const { unit, day, month, lastMonth, year, lastYear } = point;
  if (year === null) return null;
  if (unit === 'year') return { from: isoDay(year, 1, 1), to: isoDay(year, 12, 31) };
  if (unit === 'years') return lastYear === null ? null : { from: isoDay(year, 1, 1), to: isoDay(lastYear, 12, 31) };
  if (unit === 'school-year') return lastYear === null ? null : { from: isoDay(year, 9, 1), to: isoDay(lastYear, 5, 31) };
  if (unit === 'day') {
    if (day === null || month === null || !isDay(year, month, day)) return null;
    return { from: isoDay(year, month, day), to: isoDay(year, month, day) };
  }
  if (month === null || daysInMonth(year, month) === 0) return null;
  const end = lastMonth ?? month;
  const to = lastOfMonth(year, end);
  return to === null ? null : { from: isoDay(month > end ? year - 1 : year, month, 1), to };
}

/** True when the point itself has a beginning and an end: "tháng 10 đến tháng 3/2026", "2026 - 2030". */
export function isStretch(point: TimePoint): boolean {
  return (
    point.unit === 'years' ||
    point.unit === 'school-year' ||
    ((point.unit === 'month' || point.unit === 'quarter') && (point.lastMonth ?? 0) - (point.month ?? 0) !== (point.unit === 'month' ? 0 : 2))
  );
}

/** `point` in `year` when the text gives it none. */
export function withYear(point: TimePoint, year: number): TimePoint {
  return point.year === null ? { ...point, year } : point;
}

function pointAt(folded: string, index: number, mode: TimeMode): TimePoint | null {
  for (const { pattern, fieldOnly, read } of MATCHERS) {
    if (fieldOnly && mode === 'prose') continue;
    pattern.lastIndex = index;
    const match = pattern.exec(folded);
    if (!match) continue;
    const point = read(match);
    if (point) return { ...point, range: { start: index, end: index + match[0].length } };
  }
  return null;
}

function dayPoint(day: string | undefined, month: string | undefined, year: string | undefined): Omit<TimePoint, 'range'> {
  return { ...blank, unit: 'day', day: Number(day), month: Number(month), lastMonth: Number(month), year: fullYear(year) };
}

function yearPoint(year: string | undefined): Omit<TimePoint, 'range'> {
  return { ...blank, unit: 'year', year: fullYear(year) };
}

function partPoint(months: number, first: boolean, year: string | undefined): Omit<TimePoint, 'range'> {
  return { ...blank, unit: 'part', month: first ? 1 : 13 - months, lastMonth: first ? months : 12, year: fullYear(year) };
}

function quarterPoint(match: RegExpExecArray): Omit<TimePoint, 'range'> | null {
  const numbers = [match[1] as string, ...(match[2] ?? '').split(/[^a-z0-9|]+/).filter((word) => new RegExp(`^${QUARTER}$`).test(word))].map(quarterNumber);
  return stretch('quarter', numbers, match[3], 3);
}

function monthPoint(match: RegExpExecArray): Omit<TimePoint, 'range'> | null {
  const numbers = [match[1] as string, ...((match[2] ?? '').match(/\d{1,2}/g) ?? [])].map(Number);
  return stretch('month', numbers, match[3], 1);
}

/** First to last of `numbers`, each `size` months long. When the last is smaller ("tháng 10 đến tháng 3/2026") the first is of the year before. */
function stretch(unit: TimeUnit, numbers: readonly number[], year: string | undefined, size: number): Omit<TimePoint, 'range'> | null {
  const first = numbers[0] ?? 0;
  const last = numbers.at(-1) ?? first;
  return { ...blank, unit, month: (first - 1) * size + 1, lastMonth: last * size, year: fullYear(year) };
}

function quarterNumber(text: string): number {
  if (/[1-4]/.test(text) && text.length === 1) return Number(text);
  return text.endsWith('v') ? 4 : text.length;
}

function fullYear(text: string | undefined): number | null {
  if (text === undefined) return null;
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

/** True when little stands between two points, and no end of a sentence. */
function near(folded: string, a: TimePoint, b: TimePoint): boolean {
  const gap = folded.slice(a.range.end, b.range.start);
  return gap.length <= 24 && !/[.;](?: |$)|\n/.test(gap);
}

function fillFrom(point: TimePoint, other: TimePoint, backwards: boolean): TimePoint {
  if (point.month === null && point.unit === 'day') {
    if (!backwards || other.unit !== 'day') return point;
    return { ...point, month: other.month, lastMonth: other.month, year: other.year };
  }
  if (other.year === null) return point;
  const year = backwards && point.month !== null && other.month !== null && point.month > other.month ? other.year - 1 : other.year;
  return { ...point, year };
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}
