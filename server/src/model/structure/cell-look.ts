import { fold } from '../../text/fold';
import { agencyStartsAt } from '../mentions/agency-words';
import type { ColumnRole } from './table-head';
import { isIndex } from './table-head';

const TIME_LIKE =
  /^(?:thuong xuyen|hang |dinh ky|quy |qui |nam \d|thang \d|truoc |trong |den |tu (?:ngay|thang|nam|quy|\d)|giai doan|\d{1,2}\/\d{4}|\d{4}$|\d{4} ?- ?\d{4}|ngay \d|sau khi|hoan thanh|theo tien do|theo ke hoach|khi co)/;
/** Marks before the words of a cell. */
const BULLET = /^[-–+•\s]{0,4}/;
/** A task is told in more letters than a name or a time. */
const MIN_TITLE = 20;

/** The words of a cell begin with an agency's name. */
export function looksLikeAgency(text: string): boolean {
  return agencyStartsAt(text, BULLET.exec(text)?.[0].length ?? 0);
}

/** The words of a cell begin as a time does. */
export function looksLikeTime(text: string): boolean {
  return TIME_LIKE.test(fold(text.slice(0, 40).replace(BULLET, '')));
}

/** A day, month or year stands somewhere in the words. */
function namesTime(text: string): boolean {
  return /(?:ngày|tháng|quý|năm|giai đoạn)\s[\dIVX]|\d\/20\d\d/iu.test(text.slice(0, 200));
}

/** How well the words of a cell suit a column: more is better, 0 says nothing. */
export function suits(text: string, role: ColumnRole): number {
  if (text === '') return 0;
  switch (role) {
    case 'index':
      return isIndex(text) ? 2 : -3;
    case 'lead':
    case 'partners':
      return looksLikeAgency(text) ? 2 : -1;
    case 'time':
      return looksLikeTime(text) ? 2 : namesTime(text) ? 1 : -2;
    case 'title':
      return isIndex(text) || looksLikeTime(text) ? -2 : text.length >= MIN_TITLE && !looksLikeAgency(text) ? 1 : 0;
    default:
      return looksLikeTime(text) ? -1 : 0;
  }
}
