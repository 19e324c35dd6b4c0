// Times named anywhere in the text of a block.
import { type Block, isSearched } from '../../syntax/block';
import { overlapsAny, type TextRange } from '../../text/range';
import { citationsOf } from '../citations/citations';
import { perBlock } from '../document/memo';
import { isQuoted } from '../mentions/history';
import type { TimeValue } from '../types';
import { pointsIn } from './points';
import { readTime } from './time';

/** A time expression: where it stands in the block's `plain`, and what it says. A point without a year gives open bounds. */
export interface TimeMention {
  readonly range: TextRange;
  readonly value: TimeValue;
}

/** Words before a point that belong to it. */
const LEFT = /(?:^|[^a-z])((?:(?:hoan thanh|xong|ke|tu|truoc|sau|den|toi|het|trong|vao|cham nhat|muon nhat|la|thoi diem|cuoi|dau|giua) {1,3}){1,6})$/;
/** Words behind a point that belong to it. */
const RIGHT = /^ {0,2}(?:(?:hang|moi) (?:nam|thang|quy)|,? ?(?:va )?(?:cac|nhung) nam (?:tiep theo|sau|ke tiep)|tro di)(?![a-z])/;
/** Between two points of one expression. */
const BETWEEN = /^ {0,3}(?:[,;]|va|hoac) {0,3}(?:truoc {1,3})?$|^ {0,3}(?:- {0,3})?(?:(?:den|toi|het|truoc|cho|cuoi|dau) {1,3}){0,4}$/;
const RECURRING = /(?<![a-z])(?:dinh ky {1,3})?(?:hang|moi) {1,3}(?:nam|thang|quy|tuan)(?![a-z])/g;

/**
 * The time expressions of a block, in order, never overlapping; those inside citations and their titles are left out, for they speak of the past, and
 * those in quotation marks, for they are words of a title ("Mỗi tuần một điều luật"). Memoised by block. `value` is read without a plan year.
 */
export const timesOf: (block: Block) => readonly TimeMention[] = perBlock((block) => {
  if (!isSearched(block)) return [];
  const isCited = overlapsAny(citationsOf(block).map(({ extent }) => extent));
  const segments = block.cells.length > 0 ? block.cells : [{ start: 0, end: block.plain.length }];
  const times = segments
    .flatMap((segment) => expressionsIn(block.folded, segment, isCited))
    .filter((range) => !isCited(range) && !isQuoted(block.plain, range));
  return times.map((range) => ({ range, value: readTime(block.plain.slice(range.start, range.end), { planYear: null }) }));
});

/** Cited days join no others: "Kế hoạch số … ngày 22/7/2026 trước ngày 26/11/2026" sets one deadline. */
function expressionsIn(folded: string, segment: TextRange, isCited: (range: TextRange) => boolean): TextRange[] {
  const text = folded.slice(segment.start, segment.end);
  const ranges: TextRange[] = [];
  for (const { range } of pointsIn(text, 'prose')) {
    if (isCited({ start: segment.start + range.start, end: segment.start + range.end })) continue;
    const last = ranges.at(-1);
    if (last && BETWEEN.test(text.slice(last.end, range.start))) ranges[ranges.length - 1] = { start: last.start, end: range.end };
    else ranges.push(range);
  }
  const grown = ranges.map((range) => grow(text, range));
  const isTaken = overlapsAny(grown);
  for (const match of text.matchAll(RECURRING)) {
    const range = { start: match.index, end: match.index + match[0].length };
    if (!isTaken(range)) grown.push(range);
  }
  return grown
    .sort((a, b) => a.start - b.start)
    .filter((range, i) => i === 0 || (grown[i - 1] as TextRange).end <= range.start)
    .map(({ start, end }) => ({ start: start + segment.start, end: end + segment.start }));
}

function grow(text: string, { start, end }: TextRange): TextRange {
  const left = LEFT.exec(text.slice(Math.max(0, start - 48), start))?.[1]?.length ?? 0;
  const right = RIGHT.exec(text.slice(end, end + 40))?.[0].length ?? 0;
  return { start: start - left, end: end + right };
}
