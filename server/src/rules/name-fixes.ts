// The fixes of an outdated name: who holds its work on the day, best by the task's own words; one of a list that would come twice is left out.
import type { AgencyEntry, Catalog } from '../catalog/catalog';
import { mentionsOf, type NameMention } from '../model/mentions';
import type { IsoDate } from '../model/types';
import { type Block, textOf } from '../syntax/block';
import { fold } from '../text/fold';
import type { TextRange } from '../text/range';
import { type NameScope, wordsOf, workOf } from './name-context';
import { wordingOf } from './name-wording';
import type { OutdatedName } from './outdated-names';
import { outdatedIn } from './outdated-names';
import type { Fix } from './rule';

/** As many ways out as a menu shows without scrolling. */
const MAX_FIXES = 4;

/** What holds the work of an outdated name on the day. */
export interface Heirs {
  readonly entries: readonly AgencyEntry[];
  /** The first one is the answer. */
  readonly clear: boolean;
}

interface HeirMemory {
  readonly day: IsoDate;
  readonly title: string;
  readonly work: readonly Block[];
  readonly heirs: Heirs;
}

/** Names are remembered with their block, so what was said of them stays while their task does. */
const heirMemory = new WeakMap<OutdatedName, HeirMemory>();

/** The successors of an outdated name: judged by the words of its task, then by the title of the plan. */
export function heirsOf(name: OutdatedName, scope: NameScope): Heirs {
  const { chunk, catalog, day } = scope;
  const { entry, block } = name;
  if (entry.successors.length === 0) return { entries: [], clear: false };
  const title = scope.title ?? '';
  const work = workOf(chunk, block);
  const known = heirMemory.get(name);
  if (known && known.day === day && known.title === title && sameBlocks(known.work, work)) return known.heirs;
  const heirs = findHeirs(entry, wordsOf(work, catalog), fold(title), catalog, day);
  heirMemory.set(name, { day, title, work, heirs });
  return heirs;
}

/** True when both are the same blocks in the same order. */
export function sameBlocks(a: readonly Block[], b: readonly Block[]): boolean {
  return a === b || (a.length === b.length && a.every((block, i) => block === b[i]));
}

function findHeirs(entry: AgencyEntry, words: string, title: string, catalog: Catalog, day: IsoDate): Heirs {
  const byTask = catalog.successorsOn(entry, day, words);
  if (byTask.clear || byTask.entries.length < 2) return byTask;
  const byBoth = catalog.successorsOn(entry, day, `${words} ; ${title}`);
  if (byBoth.clear) return byBoth;
  const byTitle = catalog.successorsOn(entry, day, title);
  return byTitle.clear ? byTitle : byTask;
}

/** The fixes for `name`; empty when nothing is known to take its place. */
export function fixesOf(name: OutdatedName, scope: NameScope): Fix[] {
  const heirs = heirsOf(name, scope);
  const mention = name.mentions[name.index] as NameMention;
  const written = textOf(name.block, mention.range);
  const [first] = heirs.entries;
  if (first && heirs.clear) {
    const twin = twinOf(name, first, scope) ?? twinLineOf(name, first, scope);
    if (twin) return [leaveOut(name, mention, written, twin)];
  }
  const list = districtsBehindOffice(name.block, name.mentions, name.index);
  const communes = list ? ` ${communesFor(list, textOf(name.block, list.range), scope)}` : '';
  return heirs.entries.slice(0, MAX_FIXES).map((successor, i) => {
    const newText = wordingOf(successor, mention, written, scope) + communes;
    return {
      title: `Thay bằng “${newText}”`,
      edits: [{ span: { block: name.block, range: { start: mention.range.start, end: list?.range.end ?? endWithCommunes(name) } }, newText }],
      // Communes name their offices themselves (NĐ 370/2025/NĐ-CP): the name offered is the usual one, no more.
      // The districts behind such an office wait for it.
      preferred:
        i === 0 &&
        heirs.clear &&
        !(successor.level === 'xa' && successor.kind === 'other') &&
        districtsBehindOffice(name.block, name.mentions, name.index - 1) === null,
    };
  });
}

/** "Phòng Văn hóa và Thông tin các huyện, thành phố": the districts that stand directly behind the office at `index`; null for other names. */
function districtsBehindOffice({ plain }: Block, mentions: readonly NameMention[], index: number): NameMention | null {
  const office = mentions[index];
  const list = mentions[index + 1];
  if (!office?.entries.some((id) => id.startsWith('phong-')) || !list?.entries.includes('cac-huyen')) return null;
  return plain.slice(office.range.end, list.range.start).trim() === '' ? list : null;
}

/** What the districts of `list` are now. */
function communesFor(list: NameMention, written: string, scope: NameScope): string {
  const districts = scope.catalog.agency('cac-huyen');
  const [communes] = districts ? scope.catalog.successorsOn(districts, scope.day).entries : [];
  return communes ? wordingOf(communes, list, written, scope) : written;
}

/** "cấp huyện, cấp xã": the second part is what the first one becomes. */
const COMMUNE_LEVEL = /^\s{0,60}(?:,|và)\s{1,60}cấp\s{1,60}xã(?![\p{L}])/u;

/** The end of what a new name takes the place of: "UBND các huyện, thành phố, xã, phường" and "UBND cấp huyện, cấp xã" name the communes already. */
function endWithCommunes({ block, mentions, index, entry }: OutdatedName): number {
  const { range } = mentions[index] as NameMention;
  if (entry.level !== 'huyen') return range.end;
  const level = COMMUNE_LEVEL.exec(block.plain.slice(range.end, range.end + 150));
  if (level && /cấp\s{1,60}huyện$/iu.test(block.plain.slice(range.start, range.end))) return range.end + level[0].length;
  const next = mentions[index + 1];
  return next?.entries.includes('cac-xa') && SEPARATOR.test(block.plain.slice(range.end, next.range.start)) ? next.range.end : range.end;
}

/** What may stand between two names of one list. */
const SEPARATOR = /^\s{0,60}(?:[,;]\s{0,60})?(?:(?:và|cùng)\s{1,60})?$/u;

interface Twin {
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
      const mentions = block ? mentionsOf(catalog)(block) : [];
      const other = block ? onlyName(block, mentions) : null;
      if (!block || !other) break;
      if (!samePlace(own, other)) continue;
      const [old] = outdatedIn(block, catalog, day);
      const takesOver = old ? step < 0 && old.rule !== 'dia-danh-cu' && isClearly(heirsOf(old, scope), successor) : other.entries.includes(successor.id);
      if (takesOver) return { range: { start: 0, end: name.block.plain.length }, text: textOf(block, other.range) };
    }
  }
  return null;
}

function isClearly(heirs: Heirs, successor: AgencyEntry): boolean {
  return heirs.clear && heirs.entries[0] === successor;
}

/** When the list that holds `name` names `successor` already, or will after the fixes before it: what to leave out. */
function twinOf(name: OutdatedName, successor: AgencyEntry, scope: NameScope): Twin | null {
  const { catalog, day } = scope;
  const { block, mentions, index } = name;
  const mention = mentions[index] as NameMention;
  const joined = (i: number) => {
    const a = mentions[i];
    const b = mentions[i + 1];
    return a !== undefined && b !== undefined && SEPARATOR.test(block.plain.slice(a.range.end, b.range.start));
  };
  const outdated = new Map(outdatedIn(block, catalog, day).map((other) => [other.index, other]));
  const before = outdated.get(index - 1);
  // "UBND các huyện, thành phố, các xã, phường, thị trấn": the bare list belongs to the body before it.
  if (name.entry.id === 'cac-xa-thi-tran' && before && joined(index - 1) && /^cac-.*-huyen$/.test(before.entry.id)) {
    return {
      range: { start: (mentions[index - 1] as NameMention).range.end, end: mention.range.end },
      text: textOf(block, (mentions[index - 1] as NameMention).range),
    };
  }
  const becomes = (i: number): boolean => {
    const other = mentions[i] as NameMention;
    if (!samePlace(mention, other)) return false;
    const old = outdated.get(i);
    if (!old) return other.entries.includes(successor.id);
    if (old.rule === 'dia-danh-cu') return false;
    return isClearly(heirsOf(old, scope), successor);
  };
  const shown = (i: number) => textOf(block, (mentions[i] as NameMention).range);
  for (let i = index - 1; i >= 0 && joined(i); i--) {
    if (becomes(i)) return { range: { start: (mentions[index - 1] as NameMention).range.end, end: endWithCommunes(name) }, text: shown(i) };
  }
  for (let i = index + 1; i < mentions.length && joined(i - 1); i++) {
    if (becomes(i) && !outdated.has(i)) return { range: { start: mention.range.start, end: (mentions[index + 1] as NameMention).range.start }, text: shown(i) };
  }
  return null;
}

/** Two names of one province, or without any. "Đài PT-TH tỉnh" beside "Báo Bắc Giang" is of that province as well. */
function samePlace(a: NameMention, b: NameMention): boolean {
  if (!a.place || !b.place) return true;
  return a.place.entries.some((id) => b.place?.entries.includes(id));
}

function leaveOut(name: OutdatedName, mention: NameMention, written: string, twin: Twin): Fix {
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
