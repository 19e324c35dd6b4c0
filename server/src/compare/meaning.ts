import type { Catalog } from '../catalog/catalog';
import { mentionsOf } from '../model/mentions/mentions';
import { readTime } from '../model/times/time';
import { textOf } from '../syntax/block';
import type { Span } from '../syntax/tree';
import { contains } from '../text/range';
import type { UnitField } from './units';
import { sameWord, type Word, wordsWithin } from './words';

/** What a value is read with. */
export interface Reading {
  readonly catalog: Catalog;
  /** The year of times that name none. */
  readonly planYear: number | null;
}

/** True when the two values of one role say the same, however it is written: agencies in any order or form, times as the days they mean. */
export function sameMeaning(a: UnitField, readingA: Reading, b: UnitField, readingB: Reading): boolean {
  if (sameWords(fieldWords(a), fieldWords(b))) return true;
  if (a.role === 'lead' || a.role === 'partners') return agencyKey(a, readingA.catalog) === agencyKey(b, readingB.catalog);
  return a.role === 'time' && sameTime(fieldText(a), readingA, fieldText(b), readingB);
}

/** The words of a field in order. */
export function fieldWords({ values }: UnitField): Word[] {
  return values.flatMap(({ block, range }) => wordsWithin(block, range));
}

/** The value as the printed plan reads, its places joined by "; ". */
export function fieldText({ values }: UnitField): string {
  return values.map(({ block, range }) => textOf(block, range)).join('; ');
}

export function sameWords(a: readonly Word[], b: readonly Word[]): boolean {
  return a.length === b.length && a.every((word, i) => sameWord(word, b[i] as Word));
}

/** Between two agencies; says nothing. */
const JOINING = new Set(['và', 'cùng', 'với', '&']);

/** The agencies by id and the other words, sorted: the order in which partners are named says nothing. */
function agencyKey({ values }: UnitField, catalog: Catalog): string {
  return values
    .flatMap((span) => agencyParts(span, catalog))
    .sort()
    .join(' ');
}

function agencyParts(span: Span, catalog: Catalog): string[] {
  const named = mentionsOf(span.block, catalog).filter(({ range, entries, kind }) => entries.length > 0 && kind !== 'place' && contains(span.range, range));
  const rest = wordsWithin(
    span.block,
    span.range,
    named.map(({ range }) => range),
  );
  return [...named.map(({ entries }) => `#${entries[0]}`), ...rest.map(({ key }) => key).filter((key) => !JOINING.has(key))];
}

/** Words of dates and the ways to write one deadline; what else a time says must be said by both. */
const TIME_WORDS = /^(?:\d[\d./,]*|[ivx]+|quý|tháng|năm|ngày|trong|vào|trước|đến|hết|từ|chậm|nhất|hoàn|thành|thực|hiện)$/;

function sameTime(a: string, readingA: Reading, b: string, readingB: Reading): boolean {
  const left = readTime(a, readingA);
  const right = readTime(b, readingB);
  if (left.kind !== right.kind || left.from !== right.from || left.to !== right.to || (left.from === null && left.to === null)) return false;
  return restOfTime(a) === restOfTime(b);
}

function restOfTime(text: string): string {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/\d[\d./,]*|[\p{L}\p{M}]+/gu) ?? [];
  return words.filter((word) => !TIME_WORDS.test(word)).join(' ');
}
