import { type Block, blockFact } from '../syntax/block';
import type { TextRange } from '../text/range';
import { type CitationDate, dateAt } from './citation-date';
import { type Issuer, issuerAt, issuerBefore } from './citation-issuer';
import { type KindBefore, kindEndingAt } from './citation-kinds';
import { findLaws, type LawMatch } from './citation-law';
import { type NumberMatch, scanNumbers } from './citation-number';
import { type CitationText, citationText, gapBefore, matchAt, wordAt } from './citation-text';
import { titleAt } from './citation-title';
import type { Citation } from './types';

/** The legal documents that one block names, in order of their place. Pure; memoised by the block. */
export const citationsOf: (block: Block) => readonly Citation[] = blockFact((block) => {
  if (block.kind === 'comment' || block.kind === 'noise' || block.kind === 'blank') return [];
  return findCitations(block.plain, block.folded, block.damaged, (offset) => isLineBreak(block, offset));
});

function isLineBreak(block: Block, offset: number): boolean {
  const char = block.source[block.map ? (block.map[offset] ?? -1) : offset];
  return char === '\n' || char === '\r';
}

/** What may hold a citation at all: a digit, or the name of a law. Saves the work on most blocks. */
const WORTH_READING = /\d|l[a-z]{1,2}[dt]\s|phap\s{1,4}lenh|hien\s{1,4}phap/;

/**
 * The legal documents that `plain` names. `folded` is `fold(plain)`; `damaged` says that the words have lost their marks and are
 * compared loosely. `isLineBreak` tells whether the white space at an offset was a line end: a number broken by one is not malformed.
 * Ranges count in `plain`. Total; never throws; linear in the length of the text.
 */
export function findCitations(plain: string, folded: string, damaged: boolean, isLineBreak: (offset: number) => boolean = () => false): Citation[] {
  if (!WORTH_READING.test(folded)) return [];
  const text = citationText(plain, folded, damaged);
  const laws = findLaws(text);
  const heads = mergeHeads(text, laws, scanNumbers(plain, damaged, isLineBreak));
  const drafts = heads.map((head) => withTail(text, head));
  shareAcrossLists(text, drafts);
  return finish(text, drafts);
}

/** Kind and number (or law) of one citation, before date and issuer are read. */
interface Head {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly number: NumberMatch | null;
  readonly law: LawMatch | null;
  /** First word of the kind; null when the kind is not written here but in front of the list. */
  readonly kindWord: number | null;
  /** Goes on a list: "số 37/…" behind "các Quyết định: số 36/…". */
  readonly listed: boolean;
}

interface Draft extends Head {
  date: CitationDate | null;
  year: number | null;
  issuer: Issuer | null;
  /** End of number, date and issuer. */
  tail: number;
}

function mergeHeads(text: CitationText, laws: readonly LawMatch[], numbers: readonly NumberMatch[]): Head[] {
  const heads: Head[] = [];
  let nextLaw = 0;
  const takeLaws = (until: number) => {
    for (let law = laws[nextLaw]; law && law.range.start < until; law = laws[++nextLaw]) {
      heads.push({ start: law.range.start, end: law.range.end, type: law.type, number: null, law, kindWord: wordAt(text, law.range.start), listed: false });
    }
  };
  for (const number of numbers) {
    takeLaws(number.range.start);
    const last = heads[heads.length - 1];
    if (last && number.range.start < last.end) continue;
    const head = headOf(text, number, last);
    if (!head) continue;
    if (last?.law && !last.number && head.kindWord === null && isLawsNumber(text, last, head)) heads[heads.length - 1] = { ...last, end: head.end, number };
    else heads.push(head);
  }
  takeLaws(text.plain.length + 1);
  return heads;
}

/** "Luật Ngân sách nhà nước số 83/2015/QH13": the number is the law's. */
function isLawsNumber(text: CitationText, law: Head, head: Head): boolean {
  const between = text.folded.slice(law.end, head.number?.range.start ?? head.start).replace(/\b(?:nam|so) ?|[\s:(,]|(?:19|20)\d{2}/g, '');
  return between === '' && head.number?.kind === null;
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
  const kind = gap === '' || (so !== null && (gap === ':' || gap === ',')) ? kindEndingAt(text, lastKindWord) : null;
  const start = kind ? (text.words[kind.word]?.start ?? number.range.start) : so === null ? number.range.start : (text.words[so]?.start ?? number.range.start);
  if (isOwnNumber(text, number, so, kind, start)) return null;
  if (number.incomplete)
    return kind && incompleteFits(kind, number, so !== null) ? { ...complete(kind, number), start, kindWord: kind.word, listed: false } : null;
  const listed = kind === null && before !== undefined && joined(text, before, start);
  if (!kind && !listed && !number.sure && !isDocumentWord(text, so)) return null;
  if (!kind && so !== null && NOT_DOCUMENTS.has(text.words[so - 1]?.folded ?? '')) return null;
  const type = kind?.kind ?? (number.kind !== null && !(listed && before.number?.kind === number.kind) ? number.kind : listed ? before.type : 'Công văn');
  return {
    start,
    end: number.range.end,
    type: type === 'Văn bản' ? (number.kind ?? 'Công văn') : type,
    number,
    law: null,
    kindWord: kind?.word ?? null,
    listed,
  };
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
  return (colon || (wordAt(text, start) === 0 && start < 24 && text.plain.slice(0, start).trim() === '')) && text.words[so]?.upper === true;
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

const YEAR_TAIL = /\s{1,4}(?:nam\s{1,4})?((?:19|20)\d{2})(?![\d/-])/y;
const AMENDED = /\s{0,4}\(sua doi[^)]{0,40}\)/y;
/** A unit written behind the symbol: "120/KH-UBND tỉnh ngày …". */
const UNIT_TAIL = /\s{1,4}(tinh|thanh pho)(?=\s{1,4}n[a-z]{2,3}\s{1,4}\d)/y;

function withTail(text: CitationText, head: Head): Draft {
  const draft: Draft = { ...head, date: null, year: null, issuer: null, tail: head.end };
  const { folded, damaged } = text;
  if (head.law) {
    const amended = matchAt(AMENDED, folded, draft.tail);
    const year = matchAt(YEAR_TAIL, folded, draft.tail + (amended?.[0].length ?? 0));
    if (year && !head.number) {
      draft.year = Number(year[1]);
      draft.tail += (amended?.[0].length ?? 0) + year[0].length;
    }
  } else {
    const unit = matchAt(UNIT_TAIL, folded, draft.tail);
    if (unit && /-UBND$/.test(head.number?.number ?? '')) {
      const end = draft.tail + unit[0].length;
      draft.issuer = { text: unit[1] === 'tinh' ? 'UBND tỉnh' : 'UBND thành phố', range: { start: end - (unit[1] as string).length, end } };
      draft.tail = end;
    }
  }
  for (let round = 0; round < 2; round++) {
    if (!draft.date) {
      draft.date = dateAt(folded, draft.tail, damaged);
      if (draft.date) draft.tail = draft.date.range.end;
    }
    if (!draft.issuer) {
      draft.issuer = issuerAt(text, draft.tail);
      if (draft.issuer) draft.tail = draft.issuer.range.end;
    }
  }
  if (!draft.date && draft.year === null && head.number) {
    const year = matchAt(/\s{1,4}nam\s{1,4}((?:19|20)\d{2})(?![\d/-])/y, folded, draft.tail);
    if (year) {
      draft.year = Number(year[1]);
      draft.tail += year[0].length;
      draft.issuer ??= issuerAt(text, draft.tail);
      draft.tail = Math.max(draft.tail, draft.issuer?.range.end ?? 0);
    }
  }
  return draft;
}

/**
 * What a list says once belongs to all its members: the date behind the last of several numbers that have none ("số 08/… và số 09/…
 * ngày …"), the issuer at the end, the agency in front of "tại Tờ trình số …".
 */
function shareAcrossLists(text: CitationText, drafts: Draft[]): void {
  for (let first = 0; first < drafts.length; ) {
    let next = first + 1;
    while (next < drafts.length && (drafts[next] as Draft).listed) next++;
    const group = drafts.slice(first, next);
    const last = group[group.length - 1] as Draft;
    if (group.length > 1 && group.slice(0, -1).every((draft) => !draft.date)) for (const draft of group) draft.date ??= last.date;
    if (last.issuer) for (const draft of group) draft.issuer ??= last.issuer;
    const head = group[0] as Draft;
    if (head.kindWord !== null && !head.law && group.every((draft) => !draft.issuer)) {
      const issuer = issuerBefore(text, head.kindWord);
      if (issuer) for (const draft of group) draft.issuer = issuer;
    }
    first = next;
  }
  shareAfterEach(text, drafts);
}

/** "các Nghị quyết số A … và Nghị quyết số B … của X": X issued both. */
function shareAfterEach(text: CitationText, drafts: readonly Draft[]): void {
  for (let i = drafts.length - 2; i >= 0; i--) {
    const draft = drafts[i] as Draft;
    const next = drafts[i + 1] as Draft;
    if (draft.issuer || !next.issuer || draft.law || draft.type !== next.type || draft.kindWord === null) continue;
    const plural = text.words[draft.kindWord - 1]?.folded === 'cac';
    if (plural && /^[\s,;)]*(?:va)?\s*$/.test(text.folded.slice(draft.tail, next.start))) draft.issuer = next.issuer;
  }
}

function finish(text: CitationText, drafts: readonly Draft[]): Citation[] {
  const titles = drafts.map((draft, i) => {
    if (draft.law && !draft.number) return null;
    const sibling = nextSibling(text, drafts, i);
    return titleAt(text.folded, text.plain, draft.tail, ownTail(draft), sibling);
  });
  return drafts.map((draft, i) => {
    const range = { start: draft.start, end: draft.tail };
    const title = titles[i] ?? null;
    return {
      range,
      extent: title ? { start: range.start, end: Math.max(range.end, title.end) } : range,
      type: draft.type,
      number: draft.number?.number ?? null,
      numberRange: draft.number?.range ?? null,
      malformed: draft.number?.malformed ?? null,
      date: draft.date?.date ?? null,
      dateRange: draft.date?.range ?? null,
      year: draft.year,
      issuer: draft.issuer?.text ?? null,
      issuerRange: draft.issuer?.range ?? null,
      name: draft.law?.name ?? null,
      titleRange: title,
      nestedIn: nestedIn(titles, draft.start, i),
      damaged: text.damaged,
    };
  });
}

function ownTail(draft: Draft): boolean {
  return draft.tail > draft.end;
}

/** Where the next citation's joint starts ("…; Quyết định", "… và Nghị định"): the title ends there. Null when none is near. */
function nextSibling(text: CitationText, drafts: readonly Draft[], i: number): number | null {
  for (let k = i + 1; k < Math.min(drafts.length, i + 4); k++) {
    const start = (drafts[k] as Draft).start;
    const from = Math.max(0, start - 20);
    const before = /(?:[,;]\s{0,6}(?:va\s{1,6})?(?:cac\s{1,6})?|\sva\s{1,6}(?:cac\s{1,6})?)$/.exec(text.folded.slice(from, start));
    if (before) return from + before.index;
  }
  return null;
}

/** Index of the nearest citation whose title holds `start`. */
function nestedIn(titles: readonly (TextRange | null)[], start: number, i: number): number | null {
  for (let k = i - 1; k >= Math.max(0, i - 12); k--) {
    const title = titles[k];
    if (title && title.start <= start && start < title.end) return k;
  }
  return null;
}
