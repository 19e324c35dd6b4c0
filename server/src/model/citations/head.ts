import { dateAt } from './date';
import { type Issuer, issuerBetween } from './issuer';
import { type KindBefore, kindEndingAt } from './kinds';
import type { LawMatch } from './law';
import type { NumberMatch } from './number';
import { type CitationText, gapBefore, wordAt } from './text';

/** Kind and number (or law) of one citation, before date and issuer are read. */
export interface Head {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly number: NumberMatch | null;
  readonly law: LawMatch | null;
  /** First word of the kind; null when the kind is not written here but in front of the list. */
  readonly kindWord: number | null;
  /** Goes on a list: "số 37/…" behind "các Quyết định: số 36/…". */
  readonly listed: boolean;
  /** Named between kind and number: "Quyết định của Thủ tướng Chính phủ số …". */
  readonly issuer: Issuer | null;
}

/** The heads of all citations of `text`, in order: laws and numbers put together, numbers that name no document left out. */
export function mergeHeads(text: CitationText, laws: readonly LawMatch[], numbers: readonly NumberMatch[]): Head[] {
  const heads: Head[] = [];
  let nextLaw = 0;
  const takeLaws = (until: number) => {
    for (let law = laws[nextLaw]; law && law.range.start < until; law = laws[++nextLaw]) {
      heads.push({
        start: law.range.start,
        end: law.range.end,
        type: law.type,
        number: null,
        law,
        kindWord: wordAt(text, law.range.start),
        listed: false,
        issuer: null,
      });
    }
  };
  for (const number of numbers) {
    takeLaws(number.range.start);
    const last = heads[heads.length - 1];
    if (last && number.range.start < last.end) continue;
    const head = headOf(text, number, last);
    if (!head) continue;
    if (last?.law && !last.number && head.kindWord === null && isLawsNumber(text, last, head))
      heads[heads.length - 1] = { ...last, end: closed(text, last.end, head.end), number };
    else heads.push(head);
  }
  takeLaws(text.plain.length + 1);
  return heads;
}

/** "Luật Ngân sách nhà nước số 83/2015/QH13": the number is the law's. */
function isLawsNumber(text: CitationText, law: Head, head: Head): boolean {
  const from = head.number?.range.start ?? head.start;
  if (from - law.end > 40) return false;
  const between = text.folded.slice(law.end, from).replace(/\b(?:nam|so) ?|[\s:(,]|(?:19|20)\d{2}/g, '');
  return between === '' && head.number?.kind === null;
}

/** `end`, and the bracket behind it when one was opened since `start`. */
function closed(text: CitationText, start: number, end: number): number {
  return text.plain[end] === ')' && text.plain.slice(start, end).includes('(') ? end + 1 : end;
}

/** Numbers of these name no document: "mẫu số 01/…", "tài khoản số …". */
const NOT_DOCUMENTS = new Set([
  'mau',
  'bieu',
  'bang',
  'luc',
  'so',
  'khoan',
  'ho',
  'the',
  'nha',
  'duong',
  'lo',
  'thua',
  'hop',
  'cua',
  'phep',
  'may',
  'dien',
  'thoai',
  'xe',
  'bien',
]);
/** Kinds that an incomplete number ("Quyết định số 765") may follow; others are titles of parts ("Dự án số 2"). */
const INCOMPLETE_AFTER_SO = new Set([
  'Nghị quyết',
  'Nghị định',
  'Quyết định',
  'Chỉ thị',
  'Thông tư',
  'Kết luận',
  'Công văn',
  'Công điện',
  'Tờ trình',
  'Pháp lệnh',
  'Thông tư liên tịch',
]);
/** Kinds whose numbers hold the year: "Nghị định 09/2017" names one even without "số". */
const YEAR_IN_NUMBER = new Set(['Nghị định', 'Thông tư', 'Thông tư liên tịch', 'Pháp lệnh', 'Luật', 'Bộ luật']);

function headOf(text: CitationText, number: NumberMatch, before: Head | undefined): Head | null {
  const at = wordAt(text, number.range.start);
  const so = soBefore(text, at);
  const lastKindWord = (so === null ? at : so) - 1;
  const gap = gapBefore(text, lastKindWord + 1);
  const near = gap === '' || (so !== null && (gap === ':' || gap === ',')) ? kindEndingAt(text, lastKindWord) : null;
  const between = !near && so !== null && (gap === '' || gap === ':') ? issuerBetween(text, so) : null;
  const kind = near ?? (between ? kindEndingAt(text, between.kindEnd) : null);
  const issuer = kind ? (between?.issuer ?? null) : null;
  const start = kind ? (text.words[kind.word]?.start ?? number.range.start) : so === null ? number.range.start : (text.words[so]?.start ?? number.range.start);
  if (isOwnNumber(text, number, so, kind, start)) return null;
  if (number.incomplete)
    return kind && incompleteFits(kind, number, so !== null) ? { ...complete(kind, number), start, kindWord: kind.word, listed: false, issuer } : null;
  const listed = kind === null && before !== undefined && joined(text, before, start);
  if (!kind && !listed && !number.sure && !isDocumentWord(text, so)) return null;
  if (kind && so === null && PART_KINDS.has(kind.kind) && !number.sure) return null;
  // "Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ số 55/2024/QH15": the word is the law's.
  const ofLaw = before?.law && so !== null && text.words[so - 1]?.end === before.law.range.end;
  if (!kind && !ofLaw && so !== null && NOT_DOCUMENTS.has(text.words[so - 1]?.folded ?? '')) return null;
  const type = kind?.kind ?? (number.kind !== null && !(listed && before.number?.kind === number.kind) ? number.kind : listed ? before.type : 'Công văn');
  return {
    start,
    end: number.range.end,
    type: type === 'Văn bản' ? (number.kind ?? 'Công văn') : type,
    number: shouted(text, kind, number),
    law: null,
    kindWord: kind?.word ?? null,
    listed,
    issuer,
  };
}

/** Kinds that also name parts of a programme: "Đề án 06/CP" is a name, not a number. */
const PART_KINDS = new Set(['Đề án', 'Dự án', 'Chương trình']);

/** In a title all in capitals "TTG" is no slip: its kind is in capitals, or, where a line end has torn the kind away, the word behind it. */
function shouted(text: CitationText, kind: KindBefore | null, number: NumberMatch): NumberMatch {
  if (number.malformed !== 'letter-case') return number;
  const first = kind ? text.words[kind.word] : text.words.find(({ start }) => start >= number.range.end);
  const second = kind ? text.words[kind.word + 1] : first;
  return first?.caps && second?.caps && first.end - first.start > 2 ? { ...number, malformed: null } : number;
}

/** Index of the word "số" right before word `at`, a colon allowed between; null when there is none. */
function soBefore(text: CitationText, at: number): number | null {
  const word = text.words[at - 1];
  if (!word) return null;
  const gap = gapBefore(text, at);
  const fits = word.folded === 'so' || (text.damaged && /^s[a-z0-9]$/.test(word.folded));
  return fits && (gap === '' || gap === ':' || gap === '.') ? at - 1 : null;
}

/** The document's own number: "Số: 12/KH-UBND", or "Số 12/KH-UBND" at the start of a line without a kind. */
function isOwnNumber(text: CitationText, number: NumberMatch, so: number | null, kind: KindBefore | null, start: number): boolean {
  if (so === null) return false;
  const colon = /^\s{0,4}:/.test(text.folded.slice(text.words[so]?.end ?? 0, number.range.start));
  if (kind)
    return (
      colon && text.words[kind.word]?.caps === true && text.words[so]?.caps !== true && text.plain.slice(text.words[so]?.start, text.words[so]?.end) === 'Số'
    );
  if (text.words[so]?.upper !== true) return false;
  if (colon) return true;
  // Without colon: alone at the start of a line, no date of issue behind it.
  return wordAt(text, start) === 0 && start < 24 && text.plain.slice(0, start).trim() === '' && dateAt(text.folded, number.range.end, text.damaged) === null;
}

function incompleteFits(kind: KindBefore, number: NumberMatch, so: boolean): boolean {
  return number.number.includes('/') ? YEAR_IN_NUMBER.has(kind.kind) || (so && INCOMPLETE_AFTER_SO.has(kind.kind)) : so && INCOMPLETE_AFTER_SO.has(kind.kind);
}

function complete(kind: KindBefore, number: NumberMatch): Pick<Head, 'end' | 'type' | 'number' | 'law'> {
  const whole = kind.kind === 'Nghị định' && number.number.includes('/') ? `${number.number}/NĐ-CP` : number.number;
  return { end: number.range.end, type: kind.kind, number: { ...number, number: whole }, law: null };
}

function isDocumentWord(text: CitationText, so: number | null): boolean {
  return so !== null && text.words[so - 1]?.folded === 'ban' && text.words[so - 2]?.folded === 'van';
}

const DATE_IN_LIST = /^(?:,? ?\(?ngay [\d/.\-thangm ]{6,30}\)?)?/;

/** Whether only a list stands between `before` and `start`: ",", "và", a date, an issuer. */
function joined(text: CitationText, before: Head, start: number): boolean {
  if (!before.number) return false;
  const between = text.folded.slice(before.end, start).replace(/\s+/g, ' ').trim();
  if (between.length > 160) return false;
  const rest = between.replace(DATE_IN_LIST, '').trim();
  if (/^(?:[,;]|va|[,;] va|hoac|)$/.test(rest)) return true;
  return /^cua [^.:;]{3,90}[,;]?(?: va)?$/.test(rest) && /(?:[,;]| va|[,;] va)$/.test(rest);
}
