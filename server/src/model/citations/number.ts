import type { TextRange } from '../../text/range';
import type { Citation } from '../types';
import { kindOfSymbol } from './kinds';
import { matchAt } from './text';

/** A document number found in the text: "407/QĐ-TTg", "57-NQ/TW", "66/2024/QH15", or only "09/2017". */
export interface NumberMatch {
  readonly range: TextRange;
  /** Standard form. */
  readonly number: string;
  readonly malformed: Citation['malformed'];
  /** The kind its symbol names; null for a công văn, a law, or when it is incomplete. */
  readonly kind: string | null;
  /** Nothing but a document number looks like this: no kind word or "số" is needed in front. */
  readonly sure: boolean;
  /** "09/2017" or "765": only a number when a kind stands in front. */
  readonly incomplete: boolean;
}

const HEAD = /(\d{1,6}(?:\.\d{1,3})?(?:[A-Za-zĐđ](?=\s{0,3}[/\-–]))?)(?!\d)/uy;
const SEPARATOR = /(\s{0,3})([/\-–—‐‑−])(\s{0,3})/uy;
const DAMAGED_SEPARATOR = /(\s{0,3})([/\-–—])(?:\s{0,2}[-–—]){0,1}(\s{0,3})/uy;
const PART_SEPARATOR = /(\s{0,3})([/\-–—‐‑−.])(\s{0,3})/uy;
const YEAR = /(\d{2,5})(\s{0,3})\/(\s{0,3})/uy;
const PART = /[A-Za-zĐđÐðƯư&]{1,30}\d{0,4}/uy;
const SPACES = /\s{1,3}/uy;
const BARE_YEAR = /\s{0,1}\/\s{0,1}((?:19|20)\d{2})(?![\d/\p{L}-])/uy;
const LETTER = /[\p{L}\p{M}\p{N}]/u;
const PARTY_ORGANS = new Set(['TW', 'TU', 'HU', 'QU', 'ĐU', 'ThU']);
/** Organs of the State: their numbers are number/KIND-ORGAN. */
const STATE_ORGANS = new Set(['TTg', 'CP', 'UBND', 'HĐND']);
const LEGISLATURE = /^(?:UBTV)?QH\d{1,2}$/i;

/** All document numbers of `plain`, in order. `isLineBreak` says whether the white space at an offset was a line end. */
export function scanNumbers(plain: string, folded: string, damaged: boolean, isLineBreak: (offset: number) => boolean): NumberMatch[] {
  const found: NumberMatch[] = [];
  for (let at = nextDigit(plain, 0); at >= 0; ) {
    const match = startsNumber(plain, at) ? numberAt(plain, folded, at, damaged, isLineBreak) : null;
    if (match) found.push(match);
    at = nextDigit(plain, match ? match.range.end : skipDigits(plain, at));
  }
  return found;
}

function nextDigit(plain: string, from: number): number {
  for (let i = from; i < plain.length; i++) if (isDigit(plain.charCodeAt(i))) return i;
  return -1;
}

function skipDigits(plain: string, from: number): number {
  let at = from;
  while (at < plain.length && isDigit(plain.charCodeAt(at))) at++;
  return at;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** A number does not start inside a word, a date, a fraction or an amount. */
function startsNumber(plain: string, at: number): boolean {
  const before = plain[at - 1];
  if (before === undefined || /[\s(["“:;]/.test(before)) return true;
  if (/[.,]/.test(before)) return !/\d/.test(plain[at - 2] ?? ' ');
  // "số36/QĐ-TTg" written together.
  return /[ốÓóo]/.test(before) && /[sS]/.test(plain[at - 2] ?? '') && !LETTER.test(plain[at - 3] ?? ' ');
}

interface Parts {
  readonly head: string;
  readonly year: string | null;
  /** What stands between head (or year) and the first part. */
  readonly first: '/' | '-' | ' ';
  readonly parts: readonly string[];
  /** Before each part but the first. */
  readonly joints: readonly string[];
  readonly end: number;
  readonly spaced: boolean;
  readonly dashed: boolean;
}

function numberAt(plain: string, folded: string, start: number, damaged: boolean, isLineBreak: (offset: number) => boolean): NumberMatch | null {
  const read = readParts(plain, start, damaged, isLineBreak);
  const match = (read && judge(read, start, damaged)) ?? (mayBeIncomplete(folded, start) ? incompleteAt(plain, start) : null);
  return match && damaged && !match.incomplete ? { ...match, malformed: null } : match;
}

function readParts(plain: string, start: number, damaged: boolean, isLineBreak: (offset: number) => boolean): Parts | null {
  const head = matchAt(HEAD, plain, start);
  if (!head) return null;
  let at = start + head[0].length;
  let spaced = false;
  let dashed = false;
  const noteSpaces = (from: number, length: number) => {
    if (length > 0 && !anyLineBreak(from, length, isLineBreak)) spaced = true;
  };
  let first: Parts['first'] = ' ';
  let year: string | null = null;
  const separator = matchAt(damaged ? DAMAGED_SEPARATOR : SEPARATOR, plain, at);
  if (separator) {
    first = separator[2] === '/' ? '/' : '-';
    if (first === '-' && separator[2] !== '-') dashed = true;
    noteSpaces(at, (separator[1] as string).length);
    noteSpaces(at + separator[0].length - (separator[3] as string).length, (separator[3] as string).length);
    at += separator[0].length;
    const withYear = first === '/' ? matchAt(YEAR, plain, at) : null;
    if (withYear) {
      year = withYear[1] as string;
      noteSpaces(at + year.length, (withYear[2] as string).length);
      noteSpaces(at + withYear[0].length - (withYear[3] as string).length, (withYear[3] as string).length);
      at += withYear[0].length;
    }
  } else {
    const gap = matchAt(SPACES, plain, at);
    if (!gap) return null;
    at += gap[0].length;
  }
  const part = partAt(plain, at);
  if (!part) return null;
  const parts = [part];
  const joints: string[] = [];
  at += part.length;
  while (parts.length < 6) {
    const joint = matchAt(damaged ? DAMAGED_SEPARATOR : PART_SEPARATOR, plain, at);
    if (!joint) break;
    const next = partAt(plain, at + joint[0].length);
    const before = (joint[1] as string).length;
    const after = (joint[3] as string).length;
    if (!next || !joins(parts, joint[2] as string, next, before, after, damaged)) break;
    noteSpaces(at, before);
    noteSpaces(at + joint[0].length - after, after);
    if (joint[2] !== '/' && joint[2] !== '-' && joint[2] !== '.') dashed = true;
    joints.push(joint[2] === '/' ? '/' : joint[2] === '.' ? '.' : '-');
    parts.push(next);
    at += joint[0].length + next.length;
  }
  return { head: head[0], year, first, parts, joints, end: at, spaced, dashed };
}

function anyLineBreak(from: number, length: number, isLineBreak: (offset: number) => boolean): boolean {
  for (let i = from; i < from + length; i++) if (isLineBreak(i)) return true;
  return false;
}

function partAt(plain: string, at: number): string | null {
  const part = matchAt(PART, plain, at);
  if (!part) return null;
  const next = plain[at + part[0].length];
  return next !== undefined && LETTER.test(next) ? null : part[0];
}

function capitals(part: string): number {
  return part.replace(/[^A-ZĐÐƯ]/g, '').length;
}

/** Whether `next` goes on the symbol. White space around a hyphen is a slip only where a kind waits for its agency. */
function joins(parts: readonly string[], joint: string, next: string, before: number, after: number, damaged: boolean): boolean {
  if (joint === '.') return before === 0 && after === 0 && capitals(next) >= 2 && capitals(next) === next.replace(/\d/g, '').length;
  if (before === 0 && after === 0) return capitals(next) > 0 || (parts.length === 1 && kindOfSymbol(parts[0] as string, damaged) !== null);
  if (capitals(next) < 2) return false;
  return before === 0 || (parts.length === 1 && kindOfSymbol(parts[0] as string, damaged) !== null);
}

/** "27/CTTg", "27/CTTTg": kind and organ without the hyphen between them. */
const GLUED = /^(CT|QĐ|CĐ|NQ|NĐ|CV|KH|TB)(T?Tg|CP|UBND|HĐND)$/i;

function judge(written: Parts, start: number, damaged: boolean): NumberMatch | null {
  const glued = written.first === '/' && written.parts.length === 1 ? GLUED.exec(written.parts[0] as string) : null;
  if (!glued) return judgeParts(written, start, damaged);
  const match = judgeParts({ ...written, parts: [glued[1] as string, (glued[2] as string).replace(/^Tg$/i, 'TTg')], joints: ['-'] }, start, damaged);
  return match && { ...match, malformed: 'no-hyphen' };
}

function judgeParts(read: Parts, start: number, damaged: boolean): NumberMatch | null {
  const { head, year, parts, joints } = read;
  const firstPart = parts[0] as string;
  const known = kindOfSymbol(firstPart, damaged);
  const organ = parts[1] === undefined ? null : standardPart(parts[1]);
  const partyOrgan = organ !== null && PARTY_ORGANS.has(organ);
  const range = { start, end: read.end };
  if (read.first !== '/') {
    // Party form: number-KIND/ORGAN. "79 NQ/TW" and "57-NQ-TW" are slips of it.
    if (!organ || (!known && capitals(firstPart) < 2)) return null;
    const regular = read.first === '-' && joints[0] === '/';
    if (!regular && !(known && partyOrgan)) return null;
    const symbol = known?.symbol ?? firstPart;
    if (known && STATE_ORGANS.has(organ)) {
      return {
        range,
        number: `${head}/${symbol}-${organ}${rest(parts, joints, 2)}`,
        malformed: 'party-order',
        kind: known.kind,
        sure: true,
        incomplete: false,
      };
    }
    const number = `${head}-${symbol}/${organ}${rest(parts, joints, 2)}`;
    return {
      range,
      number,
      malformed: regular ? slip(read, firstPart, symbol) : 'party-order',
      kind: known?.kind ?? null,
      sure: known !== null,
      incomplete: false,
    };
  }
  if (known && partyOrgan && year === null && parts.length === 2) {
    return { range, number: `${head}-${known.symbol}/${organ}`, malformed: 'party-order', kind: known.kind, sure: true, incomplete: false };
  }
  const legislature = LEGISLATURE.test(firstPart) || (organ !== null && LEGISLATURE.test(organ));
  if (!known && !legislature && capitals(firstPart) < 2) return null;
  const symbol = known?.symbol ?? standardPart(firstPart);
  const number = `${head}/${year === null ? '' : `${year}/`}${symbol}${rest(parts, joints, 1)}`;
  const sure = (known !== null && parts.length > 1) || (legislature && year !== null);
  return { range, number, malformed: slip(read, firstPart, symbol), kind: known?.kind ?? null, sure, incomplete: false };
}

function rest(parts: readonly string[], joints: readonly string[], from: number): string {
  return parts
    .slice(from)
    .map((part, i) => `${joints[from + i - 1] ?? '-'}${standardPart(part)}`)
    .join('');
}

/** What is wrong in how a number is written; the first part is compared with its standard form. */
function slip(read: Parts, firstPart: string, symbol: string): Citation['malformed'] {
  const written = [firstPart, ...read.parts.slice(1)];
  const standard = [symbol, ...read.parts.slice(1).map(standardPart)];
  if (written.some((part) => /[Ðð]/.test(part))) return 'eth';
  if (firstPart.toUpperCase() !== symbol.toUpperCase()) return 'eth';
  if (written.some((part, i) => part !== standard[i])) return 'letter-case';
  if (read.dashed) return 'dash';
  return read.spaced ? 'spaces' : null;
}

const CASED: ReadonlyMap<string, string> = new Map([
  ['TTG', 'TTg'],
  ['CTR', 'CTr'],
  ['TTR', 'TTr'],
  ['THU', 'ThU'],
  ['ƯBND', 'UBND'],
]);

/** An agency's part of a symbol in its standard form: eth as Đ, "TTG" as "TTg", small letters as capitals. */
function standardPart(part: string): string {
  const letters = part.replace(/[Ðð]/g, 'Đ');
  const upper = letters.toUpperCase();
  return CASED.get(upper) ?? (/[A-ZĐƯ]/.test(letters) ? letters : upper);
}

/** What stands in front of a number that lacks its symbol: "số", or the last syllable of a kind. Spares most digits the reading. */
const BEFORE_INCOMPLETE = /(?:s[a-z0-9]|dinh|quyet|tu|tich|lenh|luat|thi|luan|van|dien|trinh|nd|nq|qd|ct|kl|tt)[\s:.]{1,4}$|so$/;

function mayBeIncomplete(folded: string, start: number): boolean {
  return BEFORE_INCOMPLETE.test(folded.slice(Math.max(0, start - 10), start));
}

function incompleteAt(plain: string, start: number): NumberMatch | null {
  const digits = /\d{1,5}(?!\d)/y;
  const head = matchAt(digits, plain, start);
  if (!head) return null;
  const year = matchAt(BARE_YEAR, plain, start + head[0].length);
  const end = start + head[0].length + (year?.[0].length ?? 0);
  if (!year && /[/\-–.,%]?\d|[%\p{L}]/uy.test(plain.slice(end, end + 2))) return null;
  const number = year ? `${head[0]}/${year[1]}` : head[0];
  return { range: { start, end }, number, malformed: 'incomplete', kind: null, sure: false, incomplete: true };
}
