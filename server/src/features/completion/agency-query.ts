import type { AgencyEntry, Catalog, SearchHit } from '../../catalog/catalog';
import { foldedWords, isBegunBy, queryWords } from '../../catalog/search/search-words';
import type { IsoDate } from '../../text/calendar';
import { fold } from '../../text/fold';
import { memoize } from '../../text/memo';
import { dayOf, type FeatureContext } from '../context';
import { type CaretContext, isOpen } from './caret-context';
import { agencyStartInProse, lastWordStarts, segmentStarts } from './segments';
import { usesBeside, writtenForms } from './uses';

/** Most names in one list: a longer one is not read. */
export const MAX_NAMES = 12;
/** Longest query, in UTF-16 units. */
const MAX_QUERY = 120;
/** Least score of a hit in a field, in prose, and at the start of a line; see `Catalog.searchAgencies`. */
const FIELD_SCORE = 55;
const PROSE_SCORE = 90;
const LINE_SCORE = 93;

/** What of the typed words names agencies, and which. */
export interface AgencyQuery {
  /** Offset in `caret.typed`. */
  readonly start: number;
  readonly hits: readonly SearchHit<AgencyEntry>[];
}

/** The next name has not been begun: or the word is in the middle of one ("báo và"). */
const ENDS_OPEN = /(?<![a-z])(?:va|cua|voi)\s*$/;

type Search = (start: number, least: number) => AgencyQuery | null;

/** Which agencies the words at the caret mean; null where none is being named. */
export function agencyQuery(context: FeatureContext, caret: CaretContext): AgencyQuery | null {
  const { typed, role } = caret;
  const inList = role === 'lead' || role === 'partners' || role === 'recipients';
  const find = (start: number, least: number, prose: boolean): AgencyQuery | null => {
    const text = typed.slice(start);
    if (text.trim() === '' || text.length > MAX_QUERY) return null;
    const near = context.catalog
      .searchAgencies(text, { asOf: dayOf(context), limit: MAX_NAMES * 2 })
      .filter(({ score }) => (score > 0 ? score : score + 100) >= least);
    const open = ENDS_OPEN.test(fold(text)) ? near.filter(goesOnFrom(text)) : near;
    const hits = prose && open.length > 0 ? open.filter(opener(text)) : open;
    return hits.length > 0 ? { start, hits } : null;
  };
  if (!caret.explicit && (inList ? isFinished(typed) : isCapitals(typed))) return null;
  if (inList) {
    const starts = segmentStarts(typed);
    const last = starts[starts.length - 1] ?? 0;
    if (typed.slice(last).trim() === '') return isOpen(caret) ? { start: last, hits: usualHits(context, caret) } : null;
    for (const start of starts) {
      const found = find(start, FIELD_SCORE, false);
      if (found) return found;
    }
  } else if (role !== null && role !== 'content' && !caret.explicit) return null;
  // "Sở Tư pháp chủ trì, phối hợp với so ta": a value may be a sentence as well.
  return proseQuery(caret, (start, least) => find(start, least, true));
}

/** "Sở Tư pháp." is done, and what stands in "- Lưu: VT, VX." is no agency. */
function isFinished(typed: string): boolean {
  return /\.\s*$/.test(typed) || /^l[uư]u\s*:/iu.test(typed);
}

/** A letterhead, a title, a signature: words in capitals are written, not looked up. */
function isCapitals(typed: string): boolean {
  return !/\p{Ll}/u.test(typed) && /\p{Lu}{2}/u.test(typed);
}

function proseQuery(caret: CaretContext, find: Search): AgencyQuery | null {
  const { typed } = caret;
  const behindWord = agencyStartInProse(typed);
  if (behindWord >= 0) {
    for (const start of segmentStarts(typed.slice(behindWord))) {
      if (typed.length - behindWord - start < 2) continue;
      const found = find(behindWord + start, PROSE_SCORE);
      if (found) return found;
    }
  }
  if (caret.role === null && /^\S{2,}\s+\S/.test(typed) && typed.length < MAX_QUERY) {
    const found = find(0, LINE_SCORE);
    if (found) return found;
  }
  if (!caret.explicit) return null;
  for (const start of lastWordStarts(typed, 8)) {
    const found = find(start, PROSE_SCORE - 5);
    if (found) return found;
  }
  return null;
}

/** Its name goes on from exactly these words. */
function goesOnFrom(text: string): (hit: SearchHit<AgencyEntry>) => boolean {
  const words = `${foldedWords(text).join(' ')} `;
  return ({ form, entry }) => [form, entry.name].some((name) => foldedWords(name).join(' ').startsWith(words));
}

/** First words of agencies: one such word alone is enough to offer names in running text. */
const HEADS =
  /^(?:s[oo]|bo|ban|bao|dai|cuc|so|cong|ub|ubn|ubnd|uy|hdnd|hoi|van|vp|thanh|tinh|mat|mttq|doan|chi|toa|tand|vien|vks|vksnd|kho|kb|thue|phong|truong|trung|bhxh|bch|ttr)$/;

/** In running text a name has to begin as it is typed; initials alone are no word of the language and may stand for any name. */
function opener(text: string): (hit: SearchHit<AgencyEntry>) => boolean {
  const [first, ...others] = queryWords(text);
  if (!first) return () => false;
  const isInitials = first.readings.some((reading) => !/[aeiouy]/.test(reading));
  const marked = fold(text) !== text.toLowerCase();
  // "của Bộ", written with its marks, is as yet no name that anybody looks for.
  if (others.length === 0 && !isInitials && (marked || !first.readings.some((reading) => HEADS.test(reading)))) return () => false;
  const tone = TONE.exec(firstWord(text).normalize('NFD'))?.[0];
  const isOpened = (name: string): boolean => tone === undefined || sameTone(tone, firstWord(name).normalize('NFD'));
  return ({ form, entry }) => {
    // "các đơn vị" is plain language as well as the start of a collective's name: written with its marks it needs no help, and Enter must stay Enter.
    if (marked && entry.kind === 'tap-the') return false;
    if (!isInitials && !isBegunBy(foldedWords(form), first) && !isBegunBy(foldedWords(entry.name), first)) return false;
    return isOpened(form) || isOpened(entry.name);
  };
}

function firstWord(text: string): string {
  return /[\p{L}\p{M}\p{N}]+/u.exec(text)?.[0].normalize('NFC').toLowerCase() ?? '';
}

/** Grave, acute, tilde, hook above, dot below. */
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/;

/** "bố" is not the start of "Bộ": where a tone was typed it counts. `word`: NFD. */
function sameTone(tone: string, word: string): boolean {
  return !TONE.test(word) || word.includes(tone);
}

/** Nothing typed yet: what this plan names most, then what plans of a province name most. */
function usualHits(context: FeatureContext, caret: CaretContext): SearchHit<AgencyEntry>[] {
  const { catalog } = context;
  const day = dayOf(context);
  const hits: SearchHit<AgencyEntry>[] = [];
  const known = new Set<string>();
  const add = (entry: AgencyEntry, form: string, score: number): void => {
    if (known.has(entry.id) || entry.kind === 'dia-danh' || !catalog.isCurrent(entry, day)) return;
    known.add(entry.id);
    hits.push({ entry, form, score });
  };
  const uses = [...usesBeside(context, caret)]
    .filter(([, count]) => count > 0)
    .sort((a, b) => b[1] - a[1])
    .slice(0, MAX_NAMES)
    .map(([id]) => id);
  const written = writtenForms(context, caret, uses);
  for (const id of uses) {
    const entry = catalog.agency(id);
    const form = written.get(id) ?? '';
    if (entry) add(entry, entry.aliases.includes(form) ? form : entry.name, 80);
  }
  for (const { entry, form } of usualNames(catalog, day, caret.role)) add(entry, form, 60);
  return hits;
}

/** Words that what plans of a province name most begins with, by the field. */
function usualWords(role: CaretContext['role']): readonly string[] {
  if (role === 'partners') return ['cac so ban nganh', 'ubnd cac xa phuong', 'so'];
  return role === 'recipients' ? ['ttr tinh uy', 'so'] : ['so'];
}

/** What plans of a province name most on `day`; the same for all of them. */
const usualNames = memoize((catalog: Catalog, day: IsoDate, role: CaretContext['role']): readonly SearchHit<AgencyEntry>[] => {
  const names = usualWords(role).flatMap((words) => catalog.searchAgencies(words, { asOf: day, limit: words === 'so' ? MAX_NAMES : 1 }));
  return names.filter(({ score }) => score > 0);
});
