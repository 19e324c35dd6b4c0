// Lists of names: after the fixes none of them names a body twice.
import type { AgencyEntry } from '../../catalog/catalog';
import { mentionsOf, type NameMention } from '../../model/mentions/mentions';
import { type Block, textOf } from '../../syntax/block';
import type { TextRange } from '../../text/range';
import { firstReached } from '../../text/sorted';
import type { Fix, SpanEdit } from '../rule';
import type { NameScope } from './name-context';
import { placeName } from './name-wording';
import { type OutdatedName, outdatedIn } from './outdated-names';
import { type Successors, successorsOf } from './successors';

/** What may stand between two names of one list. */
export const SEPARATOR = /^\s{0,60}(?:[,;]\s{0,60})?(?:(?:và|cùng)\s{1,60})?$/u;

/** Between who leads and who takes part: "Sở A chủ trì, phối hợp với Sở B". */
const LEADS_WITH = /^\s{1,60}chủ\s{1,60}trì,?\s{1,60}(?:và\s{1,60})?phối\s{1,60}hợp\s{1,60}(?:chặt\s{1,60}chẽ\s{1,60})?(?:(?:với|cùng)\s{1,60})?$/u;

/** "Sở KH&ĐT chủ trì, phối hợp với Sở Tài chính …": who takes over the lead takes no part as well. */
export function partnerLeftOut({ block, mentions, index }: OutdatedName, successor: AgencyEntry, scope: NameScope): SpanEdit[] {
  const lead = mentions[index] as NameMention;
  const partner = mentions[index + 1];
  if (!partner || !LEADS_WITH.test(block.plain.slice(lead.range.end, partner.range.start))) return [];
  const between = (i: number) => block.plain.slice((mentions[i] as NameMention).range.end, mentions[i + 1]?.range.start ?? 0);
  for (let i = index + 1; i < mentions.length; i++) {
    const { range, entries } = mentions[i] as NameMention;
    const next = mentions[i + 1];
    const goesOn = next !== undefined && SEPARATOR.test(between(i));
    if (entries.includes(successor.id) && samePlace(lead, mentions[i] as NameMention, scope)) {
      if (i > index + 1) return [{ span: { block, range: { start: (mentions[i - 1] as NameMention).range.end, end: range.end } }, newText: '' }];
      if (goesOn) return [{ span: { block, range: { start: range.start, end: next.range.start } }, newText: '' }];
      const led = /^\s{1,60}chủ\s{1,60}trì/u.exec(block.plain.slice(lead.range.end));
      // What else stands behind ("phối hợp Sở Tài chính và các ngành") is a list that only a reader can mend.
      if (!led || /^\s{0,60}(?:[,;]|và\s|cùng\s)/u.test(block.plain.slice(range.end))) return [];
      return [{ span: { block, range: { start: lead.range.end + led[0].length, end: range.end } }, newText: '' }];
    }
    if (!goesOn) return [];
  }
  return [];
}

export interface Twin {
  /** The range that goes. */
  readonly range: TextRange;
  readonly text: string;
}

/** Lines of one list that are looked through for the same agency, in each direction. */
const MAX_LINES = 12;
/** What a line of a list holds beside its one name. */
const ONLY_MARKS = /^[\s\-–•+*.,;:/()\p{Nd}]{0,20}$/u;

/** The one name of a block that holds nothing else ("- Báo Cà Mau;"); null for other blocks. */
export function onlyName(block: Block, mentions: readonly NameMention[]): NameMention | null {
  const [mention, second] = mentions;
  if (!mention || second) return null;
  return ONLY_MARKS.test(block.plain.slice(0, mention.range.start)) && ONLY_MARKS.test(block.plain.slice(mention.range.end)) ? mention : null;
}

/** Where a list that holds `name` names `successor` too, or will: what goes. Null when none does. */
export function twinIn(name: OutdatedName, successor: AgencyEntry, scope: NameScope): Twin | null {
  return twinOf(name, successor, scope) ?? twinLineOf(name, successor, scope);
}

/** Like `twinOf` for a list with one name on each line: the whole line goes. */
function twinLineOf(name: OutdatedName, successor: AgencyEntry, scope: NameScope): Twin | null {
  const own = onlyName(name.block, name.mentions);
  if (!own) return null;
  const { catalog, day } = scope;
  const { blocks } = scope.chunk;
  const at = blocks.indexOf(name.block);
  for (const step of [-1, 1]) {
    for (let i = at + step; i >= 0 && Math.abs(i - at) <= MAX_LINES; i += step) {
      const block = blocks[i];
      const mentions = block ? mentionsOf(block, catalog) : [];
      const other = block ? onlyName(block, mentions) : null;
      if (!block || !other) break;
      if (!samePlace(own, other, scope)) continue;
      const [old] = outdatedIn(block, catalog, day);
      const takesOver = old ? step < 0 && old.rule !== 'dia-danh-cu' && isClearly(successorsOf(old, scope), successor) : other.entries.includes(successor.id);
      if (takesOver) return { range: { start: 0, end: name.block.plain.length }, text: textOf(block, other.range) };
    }
  }
  return null;
}

function isClearly({ clear, entries }: Successors, successor: AgencyEntry): boolean {
  return clear && entries[0] === successor;
}

/** The names of one block, as the lists that they stand in. */
export interface NameLists {
  /** For each name the number of its list: names with nothing but a separator between them have the same. */
  readonly listOf: readonly number[];
  /** The names that have ended, by their place among the names. */
  readonly outdated: ReadonlyMap<number, OutdatedName>;
  /** By id of an entry, the places of the names that mean it on the day, or clearly will when they are brought up to it. */
  readonly becoming: ReadonlyMap<string, readonly number[]>;
  /** The same of those that mean it as they are. */
  readonly meaning: ReadonlyMap<string, readonly number[]>;
}

/** The lists of the block that holds `name`; read once for all its names. */
function listsOf({ block, mentions }: OutdatedName, scope: NameScope): NameLists {
  const known = scope.lists.get(block);
  if (known) return known;
  const outdated = new Map(outdatedIn(block, scope.catalog, scope.day).map((other) => [other.index, other]));
  const listOf: number[] = [];
  const becoming = new Map<string, number[]>();
  const meaning = new Map<string, number[]>();
  const note = (places: Map<string, number[]>, id: string, i: number): void => {
    const before = places.get(id);
    if (before) before.push(i);
    else places.set(id, [i]);
  };
  for (const [i, { range, entries }] of mentions.entries()) {
    const before = mentions[i - 1];
    const goesOn = before !== undefined && SEPARATOR.test(block.plain.slice(before.range.end, range.start));
    listOf.push(goesOn ? (listOf[i - 1] as number) : i);
    const old = outdated.get(i);
    const successors = old && old.rule !== 'dia-danh-cu' ? successorsOf(old, scope) : null;
    if (successors?.clear && successors.entries[0]) note(becoming, successors.entries[0].id, i);
    if (old) continue;
    for (const id of entries) {
      note(becoming, id, i);
      note(meaning, id, i);
    }
  }
  const lists = { listOf, outdated, becoming, meaning };
  scope.lists.set(block, lists);
  return lists;
}

/** When the list that holds `name` names `successor` already, or will after the fixes before it: what to leave out. */
function twinOf(name: OutdatedName, successor: AgencyEntry, scope: NameScope): Twin | null {
  const { block, mentions, index } = name;
  const { listOf, outdated, becoming, meaning } = listsOf(name, scope);
  const mention = mentions[index] as NameMention;
  const previous = mentions[index - 1];
  const next = mentions[index + 1];
  const shown = (i: number) => textOf(block, (mentions[i] as NameMention).range);
  const own = listOf[index];
  const before = outdated.get(index - 1);
  // "UBND các huyện, thành phố, các xã, phường, thị trấn": the bare list belongs to the body before it.
  if (name.entry.id === 'cac-xa-thi-tran' && before && previous && listOf[index - 1] === own && /^cac-.*-huyen$/.test(before.entry.id)) {
    return { range: { start: previous.range.end, end: mention.range.end }, text: shown(index - 1) };
  }
  const isTwin = (i: number) => samePlace(mention, mentions[i] as NameMention, scope);
  const earlier = becoming.get(successor.id) ?? [];
  for (let k = firstReached(earlier.length, (at) => (earlier[at] as number) >= index) - 1; k >= 0; k--) {
    const i = earlier[k] as number;
    if (listOf[i] !== own || !previous) break;
    if (isTwin(i)) return { range: { start: previous.range.end, end: endWithCommunes(name) }, text: shown(i) };
  }
  const later = meaning.get(successor.id) ?? [];
  for (let k = firstReached(later.length, (at) => (later[at] as number) > index); k < later.length; k++) {
    const i = later[k] as number;
    if (listOf[i] !== own || !next) break;
    if (isTwin(i)) return { range: { start: mention.range.start, end: next.range.start }, text: shown(i) };
  }
  return null;
}

/** Two names of one province, or without any. "Đài PT-TH tỉnh" beside "Báo Bắc Giang" is of that province as well; "Báo Bình Định" and "Báo Gia Lai" of one by now. */
function samePlace(a: NameMention, b: NameMention, scope: NameScope): boolean {
  if (!a.place || !b.place) return true;
  if (a.place.entries.some((id) => b.place?.entries.includes(id))) return true;
  const today = placeName(a.place, scope);
  return today !== null && today.name === placeName(b.place, scope)?.name;
}

export function leaveOut(name: OutdatedName, mention: NameMention, written: string, twin: Twin): Fix {
  const { block } = name;
  const first = twin.range.start === mention.range.start;
  const next = block.plain.slice(twin.range.end, twin.range.end + 1);
  const capital = first && /^\p{Lu}/u.test(written) && /^\p{Ll}/u.test(next);
  return {
    title: `Bỏ “${written}” vì danh sách đã có hoặc sẽ có cơ quan nhận việc (“${twin.text}”)`,
    edits: [
      { span: { block, range: capital ? { start: twin.range.start, end: twin.range.end + 1 } : twin.range }, newText: capital ? next.toUpperCase() : '' },
    ],
    preferred: true,
  };
}

/** "cấp huyện, cấp xã": the second part is what the first one becomes. */
const COMMUNE_LEVEL = /^\s{0,60}(?:,|và)\s{1,60}cấp\s{1,60}xã(?![\p{L}])/u;

/** The end of what a new name takes the place of: "UBND các huyện, thành phố, xã, phường" and "UBND cấp huyện, cấp xã" name the communes already. */
export function endWithCommunes({ block, mentions, index, entry }: OutdatedName): number {
  const { range } = mentions[index] as NameMention;
  if (entry.level !== 'huyen') return range.end;
  const level = COMMUNE_LEVEL.exec(block.plain.slice(range.end, range.end + 150));
  if (level && /cấp\s{1,60}huyện$/iu.test(block.plain.slice(range.start, range.end))) return range.end + level[0].length;
  const next = mentions[index + 1];
  return next?.entries.includes('cac-xa') && SEPARATOR.test(block.plain.slice(range.end, next.range.start)) ? next.range.end : range.end;
}
