import type { AgencyEntry, SearchHit } from '../../catalog/catalog';
import { searchAgencies } from '../../catalog/search';
import { foldedWords, isBegunBy, queryWords } from '../../catalog/search-words';
import { agencyCounts } from '../../model/agency-mentions';
import { mentionsOf } from '../../model/mentions';
import { textOf } from '../../syntax/block';
import { fold } from '../../text/fold';
import { documentPlace, nameIn, outdatedDetail } from '../agency-name';
import { dayOf, type FeatureContext } from '../context';
import { agencyCard } from '../hover-agency';
import { taskAt } from '../plan-style';
import type { Proposal } from './item';
import { type CompletionPlace, isOpen } from './place';
import { agencyStartInProse, lastWordStarts, segmentStarts } from './segments';

/** Most names in one list: a longer one is not read. */
const MAX_NAMES = 12;
/** Longest query, in UTF-16 units. */
const MAX_QUERY = 120;
/** Least score of a hit in a field, in prose, and at the start of a line; see `searchAgencies`. */
const FIELD_SCORE = 55;
const PROSE_SCORE = 90;
const LINE_SCORE = 93;

/** Names of agencies: in fields of agencies, in the distribution list, in running text behind "Giao", "phối hợp với", "của", and on demand anywhere. */
export function agencyProposals(context: FeatureContext, place: CompletionPlace): Proposal[] {
  const found = query(context, place);
  if (!found) return [];
  const taken = takenEntries(context, place, found.start);
  const uses = useCounts(context, place);
  const kind = documentPlace(context);
  const hits = found.hits.filter(({ entry }) => !taken.has(entry.id) && !ofOtherProvince(context, entry));
  const outdated = hits.filter(({ score }) => score <= 0);
  const heir = clearHeir(context, place, outdated[0]?.entry);
  const weigh = (hit: SearchHit<AgencyEntry>): number => weight(hit, uses, place) + (hit.entry.id === heir ? HEIR : 0);
  const current = hits.filter(({ score }) => score > 0).sort((a, b) => weigh(b) - weigh(a));
  const range = { start: place.typedStart + found.start, end: place.cursor.offset };
  const typed = place.typed
    .slice(found.start)
    .normalize('NFC')
    .trim()
    .replace(/\s?[.;,]$/, '')
    .toLowerCase();
  // "Sở Tư pháp;so t": the blank that belongs there comes with the name.
  const gap = /[:;,]$/.test(place.cursor.before.slice(0, range.start - place.cursor.lineStart)) ? ' ' : '';
  const seen = new Set<string>();
  const proposals: Proposal[] = [];
  for (const hit of [...current.slice(0, MAX_NAMES - Math.min(outdated.length, 3)), ...outdated.slice(0, 3)]) {
    const name = atStart(place, found.start) ? upperFirst(nameIn(hit.entry, kind, hit.form)) : nameIn(hit.entry, kind, hit.form);
    // A name that stands there in full is done: a list over it would only catch the Enter that follows.
    if (name.toLowerCase() === typed) return [];
    if (seen.has(name)) continue;
    seen.add(name);
    proposals.push({ ...proposal(context, hit, name, range, uses.get(hit.entry.id) ?? 0, proposals.length), newText: gap + name });
  }
  return proposals;
}

function proposal(context: FeatureContext, hit: SearchHit<AgencyEntry>, name: string, range: Proposal['range'], used: number, rank: number): Proposal {
  const { entry } = hit;
  const deprecated = hit.score <= 0;
  const kind = documentPlace(context);
  const detail = deprecated ? outdatedDetail(entry, context.catalog.successorsOn(entry, dayOf(context)).entries, kind) : used > 0 ? `đã dùng ${used} lần` : '';
  return { kind: 'agency', label: name, detail, range, newText: name, deprecated, documentation: agencyCard(context, entry), rank };
}

/** The name opens the value or the line. */
function atStart(place: CompletionPlace, start: number): boolean {
  return (
    place.typed.slice(0, start).trim() === '' && (place.role === null || place.cursor.before.slice(0, place.typedStart - place.cursor.lineStart).trim() !== '')
  );
}

function upperFirst(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** Who, of several successors, holds the work that the task speaks of: above the others. */
const HEIR = 6;

/** The successor of `outdated` that the words of the task point to; null when none clearly does. */
function clearHeir(context: FeatureContext, place: CompletionPlace, outdated: AgencyEntry | undefined): string | null {
  if (!outdated || outdated.successors.length < 2) return null;
  const title = taskAt(context.plan, place.cursor.index)?.title;
  const words = `${title ? title.block.folded.slice(title.range.start, title.range.end) : ''} ${place.cursor.block.folded}`.slice(0, 2000);
  const { entries, clear } = context.catalog.successorsOn(outdated, dayOf(context), words);
  return clear ? (entries[0]?.id ?? null) : null;
}

/** "Cơ quan Báo và phát thanh, truyền hình Hà Nội" in a plan of Huế. */
function ofOtherProvince(context: FeatureContext, { name, level }: AgencyEntry): boolean {
  if (level !== 'tinh' || /(?:tỉnh|thành phố|Tỉnh ủy)$/u.test(name)) return false;
  const province = context.catalog.provinces().find((each) => name.endsWith(each.name));
  return province !== undefined && province.code !== context.plan.header.province;
}

interface Query {
  /** Offset in `place.typed`. */
  readonly start: number;
  readonly hits: readonly SearchHit<AgencyEntry>[];
}

/** The next name has not been begun. */
const ENDS_OPEN = /(?<![a-z])(?:va|cua|voi)\s*$/;

type Search = (start: number, least: number) => Query | null;

function query(context: FeatureContext, place: CompletionPlace): Query | null {
  const { typed, role } = place;
  const inList = role === 'lead' || role === 'partners' || role === 'recipients';
  const find = (start: number, least: number, prose: boolean): Query | null => {
    const text = typed.slice(start);
    if (text.trim() === '' || text.length > MAX_QUERY || ENDS_OPEN.test(fold(text))) return null;
    const hits = searchAgencies(context.catalog, text, { asOf: dayOf(context), limit: MAX_NAMES * 2 }).filter(
      (hit) => (hit.score > 0 ? hit.score : hit.score + 100) >= least && (!prose || opensWith(hit, text)),
    );
    return hits.length > 0 ? { start, hits } : null;
  };
  if (inList) {
    const starts = segmentStarts(typed);
    const last = starts[starts.length - 1] ?? 0;
    if (typed.slice(last).trim() === '') return isOpen(place) ? { start: last, hits: usualHits(context, place) } : null;
    for (const start of starts) {
      const found = find(start, FIELD_SCORE, false);
      if (found) return found;
    }
  } else if (role !== null && role !== 'content' && !place.explicit) return null;
  // "Sở Tư pháp chủ trì, phối hợp với so ta": a value may be a sentence as well.
  return proseQuery(place, (start, least) => find(start, least, true));
}

function proseQuery(place: CompletionPlace, find: Search): Query | null {
  const { typed } = place;
  const behindWord = agencyStartInProse(typed);
  if (behindWord >= 0) {
    for (const start of segmentStarts(typed.slice(behindWord))) {
      if (typed.length - behindWord - start < 2) continue;
      const found = find(behindWord + start, PROSE_SCORE);
      if (found) return found;
    }
  }
  if (place.role === null && /^\S{2,}\s+\S/.test(typed) && typed.length < MAX_QUERY) {
    const found = find(0, LINE_SCORE);
    if (found) return found;
  }
  if (!place.explicit) return null;
  for (const start of lastWordStarts(typed, 8)) {
    const found = find(start, PROSE_SCORE - 5);
    if (found) return found;
  }
  return null;
}

/** First words of agencies: one such word alone is enough to offer names in running text. */
const HEADS =
  /^(?:s[oo]|bo|ban|bao|dai|cuc|so|cong|ub|ubn|ubnd|uy|hdnd|hoi|van|vp|thanh|tinh|mat|mttq|doan|chi|toa|tand|vien|vks|vksnd|kho|kb|thue|phong|truong|trung|bhxh|bch|ttr)$/;

/** In running text a name has to begin as it is typed; initials alone are no word of the language and may stand for any name. */
function opensWith({ form, entry }: SearchHit<AgencyEntry>, text: string): boolean {
  // "các đơn vị" is plain language as well as the start of a collective's name: written with its marks it needs no help, and Enter must stay Enter.
  if (entry.kind === 'tap-the' && fold(text) !== text.toLowerCase()) return false;
  const [first, ...others] = queryWords(text);
  if (!first) return false;
  const isInitials = first.readings.some((reading) => !/[aeiouy]/.test(reading));
  if (others.length === 0 && !isInitials && !first.readings.some((reading) => HEADS.test(reading))) return false;
  const names = [form, entry.name];
  if (!isInitials && !names.some((name) => isBegunBy(foldedWords(name), first))) return false;
  return names.some((name) => sameTone(firstWord(text), firstWord(name)));
}

function firstWord(text: string): string {
  return /[\p{L}\p{M}\p{N}]+/u.exec(text)?.[0].normalize('NFC').toLowerCase() ?? '';
}

/** "bố" is not the start of "Bộ": where a tone was typed it counts. */
function sameTone(typed: string, word: string): boolean {
  const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(typed.normalize('NFD'))?.[0];
  return tone === undefined || !word.normalize('NFD').match(/[\u0300\u0301\u0303\u0309\u0323]/) || word.normalize('NFD').includes(tone);
}

/** Nothing typed yet: what this plan names most, then what plans of a province name most. */
function usualHits(context: FeatureContext, place: CompletionPlace): SearchHit<AgencyEntry>[] {
  const { catalog } = context;
  const day = dayOf(context);
  const hits: SearchHit<AgencyEntry>[] = [];
  const known = new Set<string>();
  const add = (entry: AgencyEntry, form: string, score: number): void => {
    if (known.has(entry.id) || entry.kind === 'dia-danh' || !catalog.isCurrent(entry, day)) return;
    known.add(entry.id);
    hits.push({ entry, form, score });
  };
  const uses = [...useCounts(context, place)]
    .filter(([, count]) => count > 0)
    .sort((a, b) => b[1] - a[1])
    .slice(0, MAX_NAMES);
  const written = writtenForms(context, place);
  for (const [id] of uses) {
    const entry = catalog.agency(id);
    const form = written.get(id) ?? '';
    if (entry) add(entry, entry.aliases.includes(form) ? form : entry.name, 80);
  }
  const rest = place.role === 'partners' ? ['cac so ban nganh', 'ubnd cac xa phuong', 'so'] : place.role === 'recipients' ? ['ttr tinh uy', 'so'] : ['so'];
  for (const words of rest) {
    for (const hit of searchAgencies(catalog, words, { asOf: day, limit: words === 'so' ? MAX_NAMES : 1 })) {
      if (hit.score > 0) add(hit.entry, hit.form, 60);
    }
  }
  return hits;
}

/** How near a hit is, with what the place says: used in this plan already, one body rather than many for a lead, many for partners. */
function weight(hit: SearchHit<AgencyEntry>, uses: ReadonlyMap<string, number>, place: CompletionPlace): number {
  const used = Math.min(uses.get(hit.entry.id) ?? 0, 6);
  const collective = hit.entry.kind === 'tap-the';
  const role = place.role === 'lead' ? (collective ? -1 : 0) : place.role === 'partners' && collective ? 0.5 : 0;
  return hit.score + used * 0.4 + (used > 0 ? 0.8 : 0) + role + (place.role === 'recipients' && hit.entry.level === 'trung-uong' ? 0.8 : 0);
}

/** Entries named in the same value elsewhere; in the field of partners the lead of the task as well. */
function takenEntries(context: FeatureContext, place: CompletionPlace, start: number): ReadonlySet<string> {
  const taken = new Set<string>();
  const { cursor, role } = place;
  if (role !== 'lead' && role !== 'partners') return taken;
  const from = place.typedStart + start;
  // What stands on this line before the segment, and behind the next delimiter.
  const behind = cursor.after.search(/[;,]/);
  const texts = [place.typed.slice(0, Math.max(0, from - place.typedStart)), behind < 0 ? '' : cursor.after.slice(behind + 1)];
  if (role === 'partners') {
    const task = context.plan.tasks.find(({ blocks }) => blocks.includes(cursor.block));
    if (task?.lead) texts.push(task.lead.text);
  }
  for (const text of texts) {
    const plain = text.normalize('NFC').slice(0, 2000);
    // A collective may be named twice with other words around it; a single agency may not.
    for (const hit of context.catalog.findNames(plain, fold(plain))) if (hit.entries[0] !== undefined) taken.add(hit.entries[0]);
  }
  return taken;
}

/** Blocks on either side of the caret that show how names are written. */
const NEAR = 300;

/** How each entry is written first near the caret, letterheads left out: "UBND tỉnh". */
function writtenForms({ plan, catalog }: FeatureContext, { cursor }: CompletionPlace): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  for (const block of plan.tree.blocks.slice(Math.max(0, cursor.index - NEAR), cursor.index + NEAR)) {
    if (block === cursor.block || block.kind === 'comment') continue;
    for (const { entries, history, range } of mentionsOf(catalog)(block)) {
      const [id] = entries;
      if (id === undefined || history !== null || forms.has(id)) continue;
      const text = textOf(block, range);
      if (text !== text.toUpperCase()) forms.set(id, text);
    }
  }
  return forms;
}

/** How often the plan names each entry, the block being typed in left out. */
function useCounts({ plan, catalog }: FeatureContext, { cursor }: CompletionPlace): ReadonlyMap<string, number> {
  const counts = new Map(agencyCounts(catalog)(plan));
  for (const { entries, history } of mentionsOf(catalog)(cursor.block)) {
    const [id] = entries;
    if (id !== undefined && history === null) counts.set(id, (counts.get(id) ?? 0) - 1);
  }
  return counts;
}
