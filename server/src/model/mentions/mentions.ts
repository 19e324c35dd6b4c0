import type { Catalog, NameHit, PlaceHit } from '../../catalog/catalog';
import { type Block, isSearched } from '../../syntax/block';
import type { IsoDate } from '../../text/calendar';
import { contains, overlaps, type TextRange } from '../../text/range';
import { citationsOf } from '../citations/citations';
import { perBlock } from '../document/memo';
import type { Citation, Mention } from '../types';
import { historyAround } from './history';

/** A mention as the catalogue found it. */
export interface NameMention extends Mention {
  /** Near to a standard form, but not one: "Sở Thông tin Truyền thông". */
  readonly inexact: boolean;
  /** The place inside an agency's name ("tỉnh Bắc Giang" in "UBND tỉnh Bắc Giang"); null when there is none, or the mention is the place. */
  readonly place: PlaceHit | null;
  /** "Sở", where the words are a member of "các Sở: Xây dựng, Tài chính"; null elsewhere. */
  readonly head: string | null;
}

/** The names of agencies, collectives, offices and places in a block, in order, never overlapping. Pure; memoised by catalogue and block. */
export const mentionsOf: (block: Block, catalog: Catalog) => readonly NameMention[] = perBlock(findMentions);

/** `name` as a member of the list that `mention` stands in: without the head the list has named; null when the name has another head. */
export function asMember(name: string, { head }: NameMention): string | null {
  if (head === null) return name;
  return name.startsWith(`${head} `) ? name.slice(head.length + 1) : null;
}

const NONE: readonly NameMention[] = [];

function findMentions(block: Block, catalog: Catalog): readonly NameMention[] {
  if (!isSearched(block)) return NONE;
  const hits = catalog.findNames(block.plain, block.folded);
  if (hits.length === 0) return NONE;
  const citations = citationsOf(block);
  let passed = 0;
  let before: { readonly end: number; readonly inTitle: boolean } | null = null;
  const mentions = hits.map((hit): NameMention => {
    // Both lists go by position: what ended before this name says nothing of the next one either.
    while (passed < citations.length && (citations[passed] as Citation).extent.end <= hit.start) passed++;
    const near = citationsNear(citations, passed, hit.end);
    const history = historyOf(hit, block, near, catalog);
    // "… ban hành Quy chế phối hợp giữa Sở A, Sở B và Sở C": a list that begins in a title ends in it.
    const goesOn = before?.inTitle === true && IN_LIST.test(block.plain.slice(before.end, hit.start));
    before = {
      end: hit.end,
      inTitle: goesOn || near.some((citation) => isWithin(citation, { start: hit.start, end: hit.end }) && hit.start >= citation.range.end),
    };
    return {
      range: { start: hit.start, end: hit.end },
      entries: hit.entries,
      kind: hit.kind,
      history: history ?? (goesOn ? 'citation' : null),
      inexact: hit.inexact,
      place: hit.place ?? null,
      head: hit.head ?? null,
    };
  });
  return shareHistory(mentions, block, catalog);
}

/** Between two names of one list. */
const IN_LIST = /^\s{0,60}(?:,\s{0,60}|\s(?:và|với)\s{1,60})$/u;

/** "Huyện ủy, UBND huyện Trường Sa (nay là …)": a body without a name shares that of the next one, and what is said of it. */
function shareHistory(mentions: readonly NameMention[], { plain }: Block, catalog: Catalog): readonly NameMention[] {
  if (!mentions.some(({ history }) => history === 'history')) return mentions;
  const shared = [...mentions];
  for (let i = shared.length - 2; i >= 0; i--) {
    const [one, next] = [shared[i] as NameMention, shared[i + 1] as NameMention];
    const ofDistrict = catalog.agency(one.entries[0] ?? '')?.level === 'huyen';
    if (one.history !== null || next.history !== 'history' || one.place || !next.place || one.kind === 'collective' || !ofDistrict) continue;
    if (IN_LIST.test(plain.slice(one.range.end, next.range.start))) shared[i] = { ...one, history: 'history' };
  }
  return shared;
}

/** A citation that begins farther behind a name has nothing to do with it. */
const NEAR = 400;
const NO_CITATIONS: readonly Citation[] = [];

function citationsNear(citations: readonly Citation[], first: number, end: number): readonly Citation[] {
  let last = first;
  while (last < citations.length && (citations[last] as Citation).range.start <= end + NEAR) last++;
  return last === first ? NO_CITATIONS : citations.slice(first, last);
}

function historyOf(hit: NameHit, { plain, folded }: Block, citations: readonly Citation[], catalog: Catalog): Mention['history'] {
  const range: TextRange = { start: hit.start, end: hit.end };
  if (isInSymbol(plain, hit.start)) return 'citation';
  if (citations.some((citation) => isWithin(citation, range) && !(hit.kind === 'place' && isCarriedOut(citation, folded, range, citations)))) return 'citation';
  if (isAuthorOf(folded, range, citations)) return 'citation';
  // Only names that end some day can be history: the others need no look around.
  const ids = [...hit.entries, ...(hit.place?.entries ?? [])];
  if (!ids.some((id) => catalog.agency(id)?.validTo != null)) return null;
  return historyAround(plain, folded, range, hit.kind === 'place');
}

function isWithin({ extent }: Citation, range: TextRange): boolean {
  return overlaps(extent, range) && (contains(extent, range) || extent.start < range.start);
}

/** Symbols of documents of the State's central bodies and the Party's: none of them has the name of one province at the end of its title. */
const CENTRAL = /(?:-TTg|-CP|\/TW|\/QH\d{1,2}|\/UBTVQH\d{1,2})$/;

/** "thực hiện Chỉ thị số 07/CT-TTg về … trên địa bàn tỉnh X": the place says where it is carried out, and is not part of the title. */
function isCarriedOut(citation: Citation, folded: string, range: TextRange, citations: readonly Citation[]): boolean {
  if (range.start < citation.range.end || !CENTRAL.test(citation.number ?? '')) return false;
  if (citations.some((other) => other !== citation && isWithin(other, range) && !CENTRAL.test(other.number ?? ''))) return false;
  return /tren\s{1,60}dia\s{1,60}ban\s{1,60}$/.test(folded.slice(Math.max(0, range.start - 90), range.start));
}

/** "120/KH-UBND tỉnh": the name is the end of a symbol. */
function isInSymbol(plain: string, start: number): boolean {
  const before = plain[start - 1];
  return (before === '-' || before === '–' || before === '/') && /[\p{L}\p{N}]/u.test(plain[start - 2] ?? '');
}

/** "Theo đề nghị của Sở X tại Tờ trình số …": the name belongs to the document that follows. */
function isAuthorOf(folded: string, range: TextRange, citations: readonly Citation[]): boolean {
  const behind = /^\s{0,4}(?:tinh\s{1,4}|thanh pho\s{1,4})?,?\s{0,4}tai\s{1,6}(?:cac\s{1,6})?/.exec(folded.slice(range.end, range.end + 60));
  if (!behind) return false;
  const at = range.end + behind[0].length;
  return citations.some(({ range: cited }) => cited.start >= at && cited.start <= at + 4);
}

/** Whether a name is right on a day. `unknown`: no entry, several provinces with these initials, or a name that is not in use yet. */
export type NameStatus = 'current' | 'outdated' | 'unknown';

/** The status of a mention on `day`; its history does not count here. A name with an outdated place in it is outdated. */
export function statusOn(mention: Mention & { readonly place?: PlaceHit | null }, catalog: Catalog, day: IsoDate): NameStatus {
  const own = statusOfEntries(mention.entries, catalog, day);
  if (own !== 'current' || !mention.place || mention.place.initials) return own;
  return statusOfEntries(mention.place.entries, catalog, day) === 'outdated' ? 'outdated' : 'current';
}

/** The status on `day` of words that can mean any of these entries. */
export function statusOfEntries(ids: readonly string[], catalog: Catalog, day: IsoDate): NameStatus {
  let over = false;
  for (const id of ids) {
    const entry = catalog.agency(id);
    if (!entry) continue;
    if (catalog.isCurrent(entry, day)) return 'current';
    if (entry.validTo !== null && entry.validTo <= day) over = true;
  }
  return over ? 'outdated' : 'unknown';
}
