import { fold } from '../../text/fold';
import type { TaskList, TaskRow } from './task-list';

/** Octets of a line before it is folded (RFC 5545, 3.1). */
const LINE = 75;
/** The stamp of plans without a day: the format wants one. */
const NO_DAY = '1970-01-01';

/** iCalendar (RFC 5545): a day for each deadline; what recurs, as a rule from the day it starts, or the day of the plan. Tasks without a day are left out. */
export function calendarOf(list: TaskList): string {
  const stamp = list.issued ?? NO_DAY;
  const events = list.rows.flatMap((row, i) => event(row, i, list, stamp));
  return [...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Ke hoach//VI', 'CALSCALE:GREGORIAN', ...events, 'END:VCALENDAR'].map(folded), ''].join('\r\n');
}

function event(row: TaskRow, index: number, { number }: TaskList, stamp: string): string[] {
  const rule = row.recurring ? ruleOf(row) : null;
  const day = rule ? (row.from ?? (stamp === NO_DAY ? null : stamp)) : row.due;
  if (day === null || (row.recurring && !rule)) return [];
  const details = [
    row.lead === '' ? '' : `Chủ trì: ${row.lead}`,
    row.partners === '' ? '' : `Phối hợp: ${row.partners}`,
    row.time === '' ? '' : `Thời gian: ${row.time}`,
  ].filter((part) => part !== '');
  return [
    'BEGIN:VEVENT',
    `UID:${hash(`${number}|${index}|${row.number}|${row.title}`)}@ke-hoach`,
    `DTSTAMP:${compact(stamp)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    ...(rule ? [rule] : []),
    `SUMMARY:${escaped([row.number, row.title].filter((part) => part !== '').join('. '))}`,
    ...(details.length > 0 ? [`DESCRIPTION:${escaped(details.join('\n'))}`] : []),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

const FREQUENCIES: readonly (readonly [RegExp, string])[] = [
  [/(?:hang|moi) tuan/, 'FREQ=WEEKLY'],
  [/(?:hang|moi) thang/, 'FREQ=MONTHLY'],
  [/(?:hang|moi) quy/, 'FREQ=MONTHLY;INTERVAL=3'],
  [/(?:6 thang|sau thang|nua nam)/, 'FREQ=MONTHLY;INTERVAL=6'],
  [/(?:hang|moi) nam/, 'FREQ=YEARLY'],
];

/** "Hằng quý" → every three months. "Thường xuyên" has no rhythm: null. */
function ruleOf({ time, due }: TaskRow): string | null {
  const words = fold(time);
  const found = FREQUENCIES.find(([pattern]) => pattern.test(words));
  return found ? `RRULE:${found[1]}${due === null ? '' : `;UNTIL=${compact(due)}`}` : null;
}

function compact(day: string): string {
  return day.replaceAll('-', '');
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

/** A line of no more than 75 octets, the rest on lines that begin with a space. Characters stay whole. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let out = '';
  let used = 0;
  for (const char of line) {
    const size = encoder.encode(char).length;
    if (used + size > LINE) {
      out += '\r\n ';
      used = 1;
    }
    out += char;
    used += size;
  }
  return out;
}

/** FNV-1a of 32 bits: the same task has the same mark in every file. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) value = Math.imul(value ^ byte, 0x01000193) >>> 0;
  return value.toString(16).padStart(8, '0');
}
