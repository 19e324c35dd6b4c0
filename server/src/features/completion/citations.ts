import type { ReferenceEntry } from '../../catalog/catalog';
import { isOutdated } from '../../catalog/search/search-references';
import { printedDate } from '../../text/calendar';
import { fold, foldKey } from '../../text/fold';
import { citedByName, type DateStyle, dateText, fullCitation, shortCitation } from '../citation-text';
import { dayOf, type FeatureContext } from '../context';
import type { CaretContext } from './caret-context';
import { citedBefore } from './cited-before';
import type { Proposal } from './item';
import { lastWordStarts } from './segments';

const MAX_HITS = 8;
/** Least score of a hit when words, not a number, are typed. */
const WORDS_SCORE = 88;
const NUMBER_SCORE = 70;
const KIND_SCORE = 60;
/** Longest query, in UTF-16 units. */
const MAX_QUERY = 120;

/** Kinds of documents in full, folded. "pháp luật" is none. */
const KIND = '(?:nghi dinh|nghi quyet|quyet dinh|chi thi|thong tu(?: lien tich)?|cong van|cong dien|ket luan|bo luat|(?<!phap )luat|phap lenh|to trinh)';
/** Kinds that are everyday words as well: only with a number. */
const WEAK_KIND = '(?:ke hoach|thong bao|quy dinh|huong dan|chuong trinh|bao cao)';
const SHORT_KIND = '(?:nd|nq|qd|ct|tt|ttlt|kh|cv|kl)';
/** A kind in full and what is typed behind it; the kind itself is part of the edit. */
const BEHIND_KIND = new RegExp(`(?<![a-z0-9])(${KIND}(?:\\s+so)?\\s+(?=\\S)(?!so?\\s*$)|${WEAK_KIND}(?:\\s+so)?\\s+(?=[0-9]))`, 'g');
/** A number as a fragment, with or without a short kind before it: "nd 09/2017", "qd 407 ttg", "07/ct", "57-nq". */
const NUMBER = new RegExp(`(?<![a-z0-9/])((?:${SHORT_KIND}\\s*(?:so\\s*)?[0-9]{1,5}|[0-9]{1,5}\\s?[/-]\\s?(?:[0-9]{4}|[a-z]{2}))[^;.,:()“”"]{0,30})$`);
const KIND_ALONE = new RegExp(`^(?:${KIND}|${WEAK_KIND})(?:\\s+so?)?\\s*$`);
/** Words a law follows in running text. */
const BEFORE_LAW = /(?<![a-z])(?:theo(?: quy dinh (?:cua|tai))?|quy dinh tai|thi hanh|can cu)\s+(?=\S)/g;

export interface CitationQuery {
  readonly start: number;
  readonly text: string;
  /** Least score of a hit. */
  readonly least: number;
  /** Running text that need not name a document at all: only laws whose name begins so. */
  readonly lawsOnly: boolean;
}

/** Legal documents by number, kind and words of their title: in full where the plan has not named them before, short afterwards. */
export function citationProposals(context: FeatureContext, caret: CaretContext): Proposal[] {
  if (caret.role === 'lead' || caret.role === 'partners' || caret.role === 'recipients') return [];
  const day = dayOf(context);
  for (const { start, text, least, lawsOnly } of citationQueries(caret)) {
    const hits = context.catalog
      .searchReferences(text, { asOf: day, limit: MAX_HITS })
      .filter(({ score, entry }) => (score > 0 ? score : score + 100) >= least && (!lawsOnly || opensLaw(entry, text)));
    if (hits.length === 0) continue;
    const range = { start: caret.typedStart + start, end: caret.cursor.offset };
    const { cited, style } = citedBefore(context, caret);
    const proposals: Proposal[] = [];
    hits.forEach(({ entry }, i) => {
      for (const form of formsOf(entry, cited.has(keyOf(entry)), style, i === 0, isBasis(caret))) {
        proposals.push({
          kind: 'citation',
          label: form.text.length > 80 ? `${form.text.slice(0, 78)}…` : form.text,
          detail: detailOf(context, entry, form.detail),
          range,
          newText: form.text,
          deprecated: isOutdated(entry, day),
          card: { kind: 'reference', id: entry.id },
          rank: proposals.length,
        });
      }
    });
    const typed = text.normalize('NFC').trim();
    return proposals[0]?.newText === typed ? [] : proposals.filter(({ newText }) => newText !== typed);
  }
  return [];
}

/** What may be meant by the end of what was typed, surest first. */
export function citationQueries(caret: CaretContext): CitationQuery[] {
  const { typed, explicit, role } = caret;
  const folded = fold(typed);
  const found: CitationQuery[] = [];
  const add = (start: number, least: number, lawsOnly = false): void => {
    const text = typed.slice(start);
    // A title in capitals is written, not looked up; a sentence that has ended is done.
    if (!explicit && (!/\p{Ll}/u.test(typed) || /\.\s*$/.test(text))) return;
    if (text.trim().length >= 2 && text.length <= MAX_QUERY && !isDone(text)) found.push({ start, text, least, lawsOnly });
  };
  let kind = -1;
  let behindKind = -1;
  for (const match of folded.matchAll(BEHIND_KIND)) {
    const rest = match.index + match[0].length;
    // "quyết định việc …", written with its marks and small: a verb.
    if (isProseKind(typed.slice(match.index, rest)) && !/\d/.test(folded[rest] ?? '')) continue;
    kind = match.index;
    behindKind = rest;
  }
  if (kind >= 0) add(kind, KIND_SCORE);
  const number = NUMBER.exec(folded);
  // "15/12" in a time field is a day, "tháng 12/2025" and "2026 - 2030" are times anywhere.
  if (number && role !== 'time' && kind < 0 && !isTime(folded, number.index)) add(number.index, NUMBER_SCORE);
  if (isBasis(caret)) {
    const bare = /^can cu (?=[0-9]{2,5}$)/.exec(folded);
    if (bare) add(bare[0].length, NUMBER_SCORE);
    const behind = /^\s*(?:can cu|thuc hien|trien khai)\s+/.exec(folded)?.[0].length ?? 0;
    if (behind > 0 && twoWords(typed.slice(behind)) && !KIND_ALONE.test(folded.slice(behind))) add(behind, WORDS_SCORE);
  }
  let law = -1;
  for (const match of folded.matchAll(BEFORE_LAW)) law = match.index + match[0].length;
  if (law >= 0 && law > behindKind && twoWords(typed.slice(law))) add(law, WORDS_SCORE, true);
  // The more words fit, the less each of them has to.
  const starts = explicit ? lastWordStarts(typed, 10) : [];
  for (const [i, start] of starts.entries()) add(start, WORDS_SCORE - 2 * Math.max(0, starts.length - i - 2));
  return found;
}

const TIME_WORD = /(?:ngay|thang|quy|nam|giai doan)\s+$/;
const YEARS = /^(?:19|20)[0-9]{2}\s?[/-]/;

/** The number at `at` is that of a month, a quarter or a year. */
function isTime(folded: string, at: number): boolean {
  return YEARS.test(folded.slice(at)) || TIME_WORD.test(folded.slice(0, at));
}

/** What follows a number in full, or a word that joins on, is no longer the name of the document. */
function isDone(text: string): boolean {
  return /[;:“”()]|\/\S*\p{L}{2}\S*\s/u.test(text) || /(?<![a-z])(?:va|cua|ve|ngay|tai|theo|nam|thi)\s*$/.test(fold(text));
}

function isProseKind(kind: string): boolean {
  return /^\p{Ll}/u.test(kind) && /[^\p{ASCII}]/u.test(kind);
}

function twoWords(text: string): boolean {
  return /^\S{2,}\s+\S{2,}/.test(text) && !/[.,;:]/.test(text);
}

/** Its name, without "Luật", begins with the words typed. */
function opensLaw(entry: ReferenceEntry, text: string): boolean {
  return (
    citedByName(entry) &&
    foldKey(entry.title)
      .replace(/^(?:bo luat|luat|phap lenh) /, '')
      .startsWith(foldKey(text))
  );
}

interface Form {
  readonly text: string;
  readonly detail: string;
}

function formsOf(entry: ReferenceEntry, known: boolean, style: DateStyle, first: boolean, basis: boolean): Form[] {
  const short = { text: shortCitation(entry), detail: 'viết gọn' };
  if (citedByName(entry)) {
    // Laws of several years have one name: the number tells them apart.
    const number = entry.number === null ? [] : [`số ${entry.number}`];
    const dated = { text: `${entry.title}${dateText(entry, style)}`, detail: [...number, 'có ngày'].join(', ') };
    return basis && !known ? [dated, { ...short, detail: [...number, 'viết gọn'].join(', ') }] : [{ ...short, detail: number.join('') }];
  }
  const full = { text: fullCitation(entry, style), detail: 'viện dẫn đầy đủ' };
  if (known) return [short, ...(first ? [full] : [])];
  if (!first) return [full];
  return [full, { text: `${full.text} (sau đây gọi tắt là ${short.text})`, detail: 'đầy đủ, kèm gọi tắt' }, short];
}

/** The caret is in a "Căn cứ …" or "Thực hiện …" of the preamble. */
function isBasis(caret: CaretContext): boolean {
  return /^\s*(?:can cu|thuc hien) /.test(caret.cursor.block.folded) && caret.role === null;
}

function detailOf(context: FeatureContext, entry: ReferenceEntry, form: string): string {
  if (!isOutdated(entry, dayOf(context))) return form;
  const now = entry.replacedBy.map((id) => context.catalog.reference(id)).filter((successor) => successor !== undefined);
  const until = entry.effectiveTo === null ? 'hết hiệu lực' : `hết hiệu lực từ ${printedDate(entry.effectiveTo)}`;
  const over = now.length > 0 ? `${until} – nay: ${now.map(shortCitation).join(' / ')}` : until;
  return citedByName(entry) && form !== '' ? `${form.replace(/, (?:có ngày|viết gọn)$/, '')}, ${over}` : over;
}

function keyOf(entry: ReferenceEntry): string {
  return citedByName(entry) ? foldKey(entry.title) : `${foldKey(entry.number ?? entry.title)}`;
}
