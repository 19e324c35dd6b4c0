import { fold } from '../../text/fold';

/** Where a query may begin in what was typed, earliest first: behind the last semicolon, then behind each comma and "và". */
export function segmentStarts(typed: string): number[] {
  const starts: number[] = [];
  const from = Math.max(typed.lastIndexOf(';'), typed.lastIndexOf('|'), typed.lastIndexOf('\t')) + 1;
  starts.push(from);
  for (const match of typed.slice(from).matchAll(/,|\s(?:và|va)(?=\s)/giu)) starts.push(from + match.index + match[0].length);
  return starts.map((start) => start + (/^\s*/.exec(typed.slice(start))?.[0].length ?? 0));
}

/** Words that an agency follows in running text, folded. */
const BEFORE_AGENCY =
  /(?:^|[\s(“",;-])(?:giao(?: cho)?|phoi hop(?: chat che)? (?:voi|cung)|cua|cung voi|thuoc|de nghi|gui(?: ve)?|tham muu(?: cho)?|bao cao|thong qua|boi)\s+(?=\S)/g;

/** Longest query in running text, in UTF-16 units: names are shorter. */
const MAX_PROSE_QUERY = 90;

/** Where the agency's name that is being typed in running text begins: behind "Giao", "phối hợp với", "của" …; -1 when there is no such word. */
export function agencyStartInProse(typed: string): number {
  const folded = fold(typed);
  let start = -1;
  for (const match of folded.matchAll(BEFORE_AGENCY)) start = match.index + match[0].length;
  if (start < 0 || typed.length - start > MAX_PROSE_QUERY || /[.:()“”"]/.test(typed.slice(start))) return -1;
  return start;
}

/** Starts of the last words of `typed`, the longest run first, at most `count` words. */
export function lastWordStarts(typed: string, count: number): number[] {
  const starts = [...typed.matchAll(/(?:^|(?<=\s))\S/g)].map((match) => match.index);
  return starts.slice(-count);
}
