import { citationsOf } from '../../model/citations/citations';
import { yearInNumber } from '../../model/citations/resolve';
import { inAllBlocks, perBlock, perDocument } from '../../model/document/memo';
import type { Citation, Plan } from '../../model/types';
import type { Block } from '../../syntax/block';
import type { Span } from '../../syntax/tree';
import type { IsoDate } from '../../text/calendar';
import type { TextRange } from '../../text/range';

/** A citation and the block it stands in. */
export interface PlacedCitation {
  readonly block: Block;
  readonly citation: Citation;
  /** The same for all mentions of one document; null when it is not cited by number, or by half a number. */
  readonly key: string | null;
}

/** The citations of a block, those in damaged text left out. */
export const citationsOfBlock = perBlock((block): readonly PlacedCitation[] =>
  citationsOf(block).flatMap((citation) => (citation.damaged ? [] : [{ block, citation, key: keyOf(citation) }])),
);

/** All citations of a plan in the order of the text, those in damaged text left out. */
export const citationsIn: (plan: Plan) => readonly PlacedCitation[] = inAllBlocks(citationsOfBlock);

function keyOf({ number, type, malformed }: Citation): string | null {
  return number === null || malformed === 'incomplete' ? null : `${type} ${number.replace(/^0+(?=\d)/, '').toUpperCase()}`;
}

/** The citations of each document that is cited by number, in the order of first mention. Incomplete numbers are left out. */
export const byDocument: (plan: Plan) => readonly (readonly PlacedCitation[])[] = perDocument((plan) => {
  const groups = new Map<string, PlacedCitation[]>();
  for (const placed of citationsIn(plan)) {
    if (placed.key === null) continue;
    const group = groups.get(placed.key);
    if (group) group.push(placed);
    else groups.set(placed.key, [placed]);
  }
  return [...groups.values()];
});

/** `range` of the citation's block as a span. */
export function spanAt(placed: PlacedCitation, range: TextRange): Span {
  return { block: placed.block, range };
}

/** How messages call a citation: "Nghị định số 09/2017/NĐ-CP"; a law by its name. */
export function callName({ type, number, name }: Citation): string {
  return name ?? (number === null ? type : `${type} số ${number}`);
}

/** True for a whole day; false for a month or nothing. */
export function isDay(date: IsoDate | null): date is IsoDate {
  return date !== null && date.length === 10;
}

/** Whether the number tells one document from all others: it holds a year. */
export function isUnique(number: string): boolean {
  return yearInNumber(number) !== null;
}

/** The year in the number is another one than that of the date: `vien-dan-sai-ngay` speaks of it. */
export function isOfOtherYear({ number, date }: Citation): boolean {
  const year = number === null ? null : yearInNumber(number);
  return year?.length === 4 && date !== null && year !== date.slice(0, 4);
}

/** `date` written as `model` is: "ngày … tháng …" in words, or with its separator; zeros as NĐ 30/2020 (Phụ lục I, II.4.b) asks. */
export function dateLike(model: string, date: IsoDate): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const dd = String(day).padStart(2, '0');
  const mm = month < 3 ? `0${month}` : String(month);
  const separator = /\d\s*([/.-])/.exec(model)?.[1];
  return separator ? `${dd}${separator}${mm}${separator}${year}` : `${dd} tháng ${mm} năm ${year}`;
}
