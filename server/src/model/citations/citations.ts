import { type Block, isSearched } from '../../syntax/block';
import type { TextRange } from '../../text/range';
import { perBlock } from '../document/memo';
import type { Citation } from '../types';
import { announcedIssuer } from './announced-issuers';
import { type CitationDate, dateAt } from './date';
import { type Head, mergeHeads } from './head';
import { couldIssue, type Issuer, issuerAt, issuerBefore } from './issuer';
import { findLaws } from './law';
import { scanNumbers } from './number';
import { type CitationText, citationText, loose, matchAt } from './text';
import { titleAt } from './title';

/** The legal documents that one block names, in order of their place. Pure; memoised by the block. */
export const citationsOf: (block: Block) => readonly Citation[] = perBlock((block) => {
  if (!isSearched(block)) return [];
  return findCitations(block.plain, block.folded, block.damaged, (offset) => isLineBreak(block, offset));
});

function isLineBreak(block: Block, offset: number): boolean {
  const char = block.source[block.map ? (block.map[offset] ?? -1) : offset];
  return char === '\n' || char === '\r';
}

/** What may hold the name of a law. Saves the work on most blocks. */
const MAY_NAME_LAW = /Luật|LUẬT|luật\s{1,4}\p{Lu}|(?:Pháp\s{1,4}lệnh|PHÁP\s{1,4}LỆNH|Hiến\s{1,4}pháp|HIẾN\s{1,4}PHÁP)/u;
const MAY_NAME_LAW_DAMAGED = /l[a-z]{1,2}[dt]\s|phap\s{1,4}lenh|hien\s{1,4}phap/;

/**
 * The legal documents that `plain` names. `folded` is `fold(plain)`; `damaged` says that the words have lost their marks and are
 * compared loosely. `isLineBreak` tells whether the white space at an offset was a line end: a number broken by one is not malformed.
 * Ranges count in `plain`. Total; never throws; linear in the length of the text.
 */
export function findCitations(plain: string, folded: string, damaged: boolean, isLineBreak: (offset: number) => boolean = () => false): Citation[] {
  const numbers = scanNumbers(plain, folded, damaged, isLineBreak);
  const mayNameLaw = damaged ? MAY_NAME_LAW_DAMAGED.test(folded) : MAY_NAME_LAW.test(plain);
  if (numbers.length === 0 && !mayNameLaw) return [];
  const text = citationText(plain, folded, damaged);
  const heads = mergeHeads(text, mayNameLaw ? findLaws(text) : [], numbers);
  const drafts = heads.map((head) => withTail(text, head));
  shareAcrossLists(text, drafts);
  return finish(text, drafts);
}

interface Draft extends Omit<Head, 'issuer'> {
  date: CitationDate | null;
  year: number | null;
  issuer: Issuer | null;
  /** End of number, date and issuer. */
  tail: number;
}

const YEAR_TAIL = /\s{1,4}(?:nam\s{1,4})?((?:19|20)\d{2})(?![\d/-])/y;
const YEAR_ALONE = /\s{1,4}nam\s{1,4}((?:19|20)\d{2})(?![\d/-])/y;
const AMENDED = /\s{0,4}\(sua doi[^)]{0,40}\)/y;
/** A term of office behind the issuer: "HĐND tỉnh khóa XIX, kỳ họp thứ 5". */
const TERM = loose(
  '[\\s,]{0,4}\\(?(?:khoa [ivxlc]{1,6}|nhiem ky \\d{4}\\s{0,2}-\\s{0,2}\\d{4})\\)?(?:,? ky hop thu (?:\\d{1,3}|[a-z]{2,6}(?: (?:mot|hai|ba|tu|nam|sau|bay|tam|chin))?))?(?![a-z0-9])',
);
/** A unit written behind the symbol: "120/KH-UBND tỉnh ngày …". */
const UNIT_TAIL = /\s{1,4}(tinh|thanh pho)(?=\s{1,4}n[a-z]{2,3}\s{1,4}\d)/y;

function withTail(text: CitationText, head: Head): Draft {
  const draft: Draft = { ...head, date: null, year: null, tail: head.end };
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
      const date = dateAt(folded, draft.tail, damaged);
      // A TAB ends a table cell.
      draft.date = date && text.plain.slice(draft.tail, date.range.end).includes('\t') ? null : date;
      if (draft.date) draft.tail = draft.date.range.end;
    }
    if (!draft.issuer) {
      draft.issuer = issuerAt(text, draft.tail);
      if (draft.issuer) draft.tail = draft.issuer.range.end;
    }
  }
  if (!draft.date && draft.year === null && head.number) {
    const year = matchAt(YEAR_ALONE, folded, draft.tail);
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
    if (last.date?.shared) shareBackwards(text, drafts, next - 1);
    if (group.length > 1 && group.slice(0, -1).every((draft) => !draft.date)) for (const draft of group) draft.date ??= last.date;
    const head = group[0] as Draft;
    const issuer = last.issuer ?? (head.issuer && head.issuer.range.end < head.end ? head.issuer : null);
    if (issuer) for (const draft of group) draft.issuer ??= issuer;
    if (head.kindWord !== null && !head.law && group.every((draft) => !draft.issuer)) {
      const issuer = issuerBefore(text, head.kindWord, head.type, head.number?.number ?? '');
      if (issuer) for (const draft of group) draft.issuer = issuer;
      if (issuer && group.length === 1) head.date ??= dateBefore(text, issuer.range.start);
    }
    first = next;
  }
  shareAfterEach(text, drafts);
  shareAnnounced(text, drafts);
}

/** An issuer named ahead of the numbers is that of all that follow with the same symbol, until another is named. */
function shareAnnounced(text: CitationText, drafts: readonly Draft[]): void {
  let said: { readonly by: Draft; readonly issuer: Issuer } | null = null;
  for (const draft of drafts) {
    if (draft.law) continue;
    const issuer = draft.issuer ? null : announcedIssuer(text, draft);
    if (issuer) said = { by: draft, issuer };
    else if (said && draft.issuer && haveOneSymbol(said.by, draft)) said = null;
    if (said && haveOneSymbol(said.by, draft)) draft.issuer ??= said.issuer;
  }
}

const DATE_BEFORE = /ngay\s[^,;:.]{4,30},?\s{1,4}$/;

/** "Ngày 05/3/2020, Chính phủ ban hành …": the day in front of the issuer, which stands at `at`. */
function dateBefore({ folded, damaged }: CitationText, at: number): CitationDate | null {
  const from = Math.max(0, at - 45);
  const match = DATE_BEFORE.exec(folded.slice(from, at));
  // "Trước ngày 30/6/2026, UBND tỉnh ban hành …" is a deadline.
  if (match && /(?:truoc|sau|den|tu|muon nhat|cham nhat)\s{1,4}$/.test(folded.slice(Math.max(0, from + match.index - 20), from + match.index))) return null;
  const date = match ? dateAt(folded, from + match.index, damaged) : null;
  return date && /^[,\s]*$/.test(folded.slice(date.range.end, at)) ? date : null;
}

/** "Thông tư số A, Thông tư số B cùng ngày …": the day of all that come right before. */
function shareBackwards(text: CitationText, drafts: readonly Draft[], last: number): void {
  for (let i = last - 1; i >= 0; i--) {
    const draft = drafts[i] as Draft;
    if (draft.date || !/^[\s,;]*(?:va\s*)?$/.test(text.folded.slice(draft.tail, drafts[i + 1]?.start))) return;
    draft.date = drafts[last]?.date ?? null;
  }
}

/**
 * "các Nghị quyết số A … và Nghị quyết số B … của X", "Thông tư số A/TT-BTC và Thông tư số B/TT-BTC của Bộ Tài chính": X issued both.
 * "các Nghị định của Chính phủ: số A … về …; số B …": a number without kind goes on the list of what has the same symbol.
 */
function shareAfterEach(text: CitationText, drafts: readonly Draft[]): void {
  for (let i = drafts.length - 2; i >= 0; i--) {
    const draft = drafts[i] as Draft;
    const next = drafts[i + 1] as Draft;
    if (draft.issuer || !next.issuer || draft.law || draft.type !== next.type || draft.kindWord === null) continue;
    const together = text.words[draft.kindWord - 1]?.folded === 'cac' || haveOneSymbol(draft, next);
    if (together && /^[\s,;)]*(?:va\s*)?$/.test(text.folded.slice(draft.tail, next.start))) draft.issuer = next.issuer;
  }
  for (let i = 1; i < drafts.length; i++) {
    const draft = drafts[i] as Draft;
    const before = drafts.slice(Math.max(0, i - 4), i).findLast((other) => other.issuer && haveOneSymbol(other, draft));
    const goesOn = draft.kindWord === null && !draft.law && /[;:]\s*(?:va\s*)?$/.test(text.folded.slice(Math.max(0, draft.start - 12), draft.start));
    if (!draft.issuer && goesOn && before) draft.issuer = before.issuer;
  }
}

/** Two numbers end in the same symbol: "NĐ-CP", "TT-BTC". */
function haveOneSymbol(a: Draft, b: Draft): boolean {
  const [one, other] = [a, b].map(({ number }) => number?.number?.slice(number.number.lastIndexOf('/') + 1));
  return one?.includes('-') === true && one === other;
}

/** "phê duyệt Đề án “…” của Thủ tướng Chính phủ": the issuer behind the quoted name; null when the quotation ends the title. */
function issuerBehindQuote(text: CitationText, title: TextRange): Issuer | null {
  const quote = Math.max(text.plain.lastIndexOf('”', title.end - 1), text.plain.lastIndexOf('"', title.end - 1));
  const found = quote > title.start ? issuerAt(text, quote + 1) : null;
  return found && found.range.end === title.end ? found : null;
}

const BEHIND_TITLE = /\s(?:cua|do)\s/g;

/** "… về phát triển giáo dục của Bộ Chính trị", "phê duyệt … do Thủ tướng Chính phủ ban hành": who is named last in a title, when the number is theirs. */
function issuerEndingTitle(text: CitationText, title: TextRange, number: string | undefined): Issuer | null {
  const words = text.folded.slice(title.start, title.end);
  const last = [...words.matchAll(BEHIND_TITLE)].at(-1);
  const found = last && number !== undefined ? issuerAt(text, title.start + last.index) : null;
  if (!found || !couldIssue(found.text, number as string)) return null;
  return /^(?:\sban\shanh)?$/.test(text.folded.slice(found.range.end, title.end)) ? found : null;
}

function finish(text: CitationText, drafts: readonly Draft[]): Citation[] {
  const titles = drafts.map((draft, i) => {
    if (draft.law && !draft.number) return null;
    const sibling = nextSibling(text, drafts, i);
    const term = draft.issuer ? (matchAt(TERM, text.folded, draft.tail)?.[0].length ?? 0) : 0;
    return titleAt(text.folded, text.plain, draft.tail + term, draft.tail > draft.end, sibling);
  });
  return drafts.map((draft, i) => {
    const range = { start: draft.start, end: draft.tail };
    const title = titles[i] ?? null;
    const issuer = draft.issuer ?? (title ? (issuerBehindQuote(text, title) ?? issuerEndingTitle(text, title, draft.number?.number)) : null);
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
      issuer: issuer?.text ?? null,
      issuerRange: issuer?.range ?? null,
      name: draft.law?.name ?? null,
      titleRange: title,
      nestedIn: nestedIn(titles, draft.start, i),
      damaged: text.damaged,
    };
  });
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
