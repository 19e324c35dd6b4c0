// The fixes of an outdated name: who holds its work on the day, best by the task's own words; one of a list that would come twice is left out.
import type { AgencyEntry, Catalog, Province } from '../../catalog/catalog';
import { mentionsOf, type NameMention } from '../../model/mentions/mentions';
import { type Block, textOf } from '../../syntax/block';
import type { IsoDate } from '../../text/calendar';
import { fold } from '../../text/fold';
import type { TextRange } from '../../text/range';
import type { Fix, SpanEdit } from '../rule';
import { type NameScope, wordsOf, workOf } from './name-context';
import { placeName, wordingOf } from './name-wording';
import type { OutdatedName } from './outdated-names';
import { outdatedIn } from './outdated-names';

/** As many ways out as a menu shows without scrolling. */
const MAX_FIXES = 4;

/** What holds the work of an outdated name on the day. */
export interface Successors {
  readonly entries: readonly AgencyEntry[];
  /** The first one is the answer. */
  readonly clear: boolean;
}

interface SuccessorMemory {
  readonly day: IsoDate;
  readonly title: string;
  readonly province: Province | undefined;
  readonly work: readonly Block[];
  readonly successors: Successors;
}

/** Names are remembered with their block, so what was said of them stays while their task does. */
const successorMemory = new WeakMap<OutdatedName, SuccessorMemory>();

/** The successors of an outdated name: judged by the words of its task, then by the title of the plan. */
export function successorsOf(name: OutdatedName, scope: NameScope): Successors {
  const { chunk, catalog, day } = scope;
  const { entry, block } = name;
  if (entry.successors.length === 0) return { entries: [], clear: false };
  const title = scope.title ?? '';
  const work = workOf(chunk, block);
  const known = successorMemory.get(name);
  if (known && known.day === day && known.title === title && known.province === scope.province && sameBlocks(known.work, work)) return known.successors;
  const successors = inProvince(findSuccessors(entry, wordsOf(work, catalog), fold(title), catalog, day), scope);
  successorMemory.set(name, { day, title, province: scope.province, work, successors });
  return successors;
}

/** True when both are the same blocks in the same order. */
export function sameBlocks(a: readonly Block[], b: readonly Block[]): boolean {
  return a === b || (a.length === b.length && a.every((block, i) => block === b[i]));
}

function findSuccessors(entry: AgencyEntry, words: string, title: string, catalog: Catalog, day: IsoDate): Successors {
  const byTask = catalog.successorsOn(entry, day, words);
  if (byTask.clear || byTask.entries.length < 2) return byTask;
  const byBoth = catalog.successorsOn(entry, day, `${words} ; ${title}`);
  if (byBoth.clear) return byBoth;
  const byTitle = catalog.successorsOn(entry, day, title);
  return byTitle.clear ? byTitle : byTask;
}

/** Where the province of the plan is known to have another department in place of the first one ("Sở Văn hóa và Thể thao"), that one comes first, for a person to choose. */
function inProvince(successors: Successors, { catalog, day, province }: NameScope): Successors {
  const [first] = successors.entries;
  const other =
    province && catalog.allAgencies().find(({ insteadOf, seenIn }) => insteadOf !== undefined && insteadOf === first?.id && seenIn?.includes(province.code));
  return other && catalog.isCurrent(other, day) ? { entries: [other, ...successors.entries], clear: false } : successors;
}

/** The fixes for `name`; empty when nothing is known to take its place. */
export function fixesOf(name: OutdatedName, scope: NameScope): Fix[] {
  const successors = successorsOf(name, scope);
  const mention = name.mentions[name.index] as NameMention;
  const written = textOf(name.block, mention.range);
  const [first] = successors.entries;
  if (first && successors.clear && !isNamed(mention, written)) {
    const twin = twinOf(name, first, scope) ?? twinLineOf(name, first, scope);
    if (twin) return [leaveOut(name, mention, written, twin)];
  }
  const list = districtsBehindOffice(name.block, name.mentions, name.index);
  const one = onlyCommune(name, successors.entries, scope);
  const entries = one ? [one.successor, ...successors.entries.filter((entry) => entry !== one.successor)] : successors.entries;
  return entries.slice(0, MAX_FIXES).map((successor, i) => {
    // The districts behind an office go with it; what went up to the province is not the communes'.
    const whole = list && successor.level === 'xa' ? `${written} ${textOf(name.block, list.range)}` : written;
    const newText = successor === one?.successor ? one.text : wordingOf(successor, name.entry, withPlaceBeside(name, successor), whole, scope);
    return {
      title: `Thay bằng “${newText}”`,
      edits: [
        { span: { block: name.block, range: { start: mention.range.start, end: list?.range.end ?? endWithCommunes(name) } }, newText },
        ...partnerLeftOut(name, successor, scope),
      ],
      preferred: i === 0 && (one !== null || (successors.clear && isCertain(name, mention, written, successor, scope.title ?? ''))),
    };
  });
}

/** "Đài PTTH, Báo Kiên Giang" become one, which has the name of the province: that of the name beside it. */
function withPlaceBeside({ block, mentions, index }: OutdatedName, successor: AgencyEntry): NameMention {
  const mention = mentions[index] as NameMention;
  if (mention.place || successor.id !== 'bao-ptth-tinh') return mention;
  const beside = [index + 1, index - 1].map((i) => mentions[i]).find((other) => other?.place && other.entries.some((id) => /^(?:bao|dai)-/.test(id)));
  if (!beside) return mention;
  const [first, second] = beside.range.start > mention.range.start ? [mention, beside] : [beside, mention];
  return SEPARATOR.test(block.plain.slice(first.range.end, second.range.start)) ? { ...mention, place: beside.place } : mention;
}

/** How the first of the successors is written where `name` stands; null when none is known. For what is said of the name. */
export function successorText(name: OutdatedName, scope: NameScope): string | null {
  const [first] = successorsOf(name, scope).entries;
  const mention = name.mentions[name.index] as NameMention;
  return first ? wordingOf(first, name.entry, mention, textOf(name.block, mention.range), scope) : null;
}

/** Bodies of one district by name: "UBND huyện Phong Điền", "Thị ủy Hương Trà", "UBND thị trấn Đu". */
const NAMED = /(?:^|\s)(?:huyện|quận|thị xã|thị trấn|(?:huyện|quận|thị)\s+(?:[ủu][ỷy]|đoàn))\s+\p{Lu}\p{Ll}/u;
const NAMED_CAPITAL = /(?:^|\s)(?:Huyện|Quận|Thị)\s+(?:[ủu][ỷy]|đoàn)\s+\p{Lu}\p{Ll}/u;
/** The title of a commune's own plan: "Huyện ủy" in it was the one above, not those below. */
const OF_COMMUNE = /(?:^|[^\p{L}])(?:xã|phường|đặc khu|XÃ|PHƯỜNG|ĐẶC KHU)\s+\p{Lu}/u;

function isNamed(mention: NameMention, written: string): boolean {
  if (mention.kind === 'collective') return false;
  return mention.place?.entries.some((id) => id.startsWith('cap-huyen-')) || NAMED.test(written) || NAMED_CAPITAL.test(written);
}

function isCertain({ block, mentions, index, entry }: OutdatedName, mention: NameMention, written: string, successor: AgencyEntry, title: string): boolean {
  // Communes name their offices themselves (NĐ 370/2025/NĐ-CP): the name offered is the usual one, no more.
  if (successor.level === 'xa' && successor.kind === 'other') return false;
  // The districts behind such an office wait for it.
  if (districtsBehindOffice(block, mentions, index - 1) !== null) return false;
  if (mention.kind === 'collective') return !isOfOtherBody(block, mention);
  if (/\scác\s/iu.test(written)) return true;
  // A district has become several communes, and which of them is meant only the writer knows.
  if (entry.level !== 'huyen' && !/thi-tran$/.test(entry.id)) return true;
  // "Bí thư Huyện ủy, Chủ tịch UBND huyện Vạn Ninh": of that district as well.
  const next = mentions[index + 1];
  if (next && isNamed(next, textOf(block, next.range)) && SEPARATOR.test(block.plain.slice(mention.range.end, next.range.start))) return false;
  return !isNamed(mention, written) && (/cấp/iu.test(written) || !OF_COMMUNE.test(title));
}

/** Words that start the name of a body that has districts: "Trung tâm Y tế các huyện, thành phố", "Hạt Kiểm lâm các huyện". */
const OTHER_BODY =
  /(?:^|[^\p{L}])(?:Phòng|Trung tâm|Trạm|Hạt|Chi cục|Cục|Đội|Ban|Bệnh viện|Đài|Trường|Tòa án|Viện|Kho bạc|Chi nhánh|Bưu điện|Điện lực|Văn phòng|Thư viện|Nhà)\s[^,;:.()\n]{1,60}\s$/u;

/** What stands behind "các huyện" when not all are meant. */
const SOME_OF_THEM = /^\s(?:\p{Lu}|nghèo|miền|vùng|biên giới|ven|đồng bằng|trung du|phía|còn lại|trọng điểm)/u;

/** "các huyện, thành phố" directly behind another body: it was reorganised as well, and how is not known here. */
function isOfOtherBody({ plain }: Block, { range, entries }: NameMention): boolean {
  if (!entries.includes('cac-huyen')) return false;
  // "Các huyện Vĩnh Thạnh, Cờ Đỏ", "các huyện nghèo": these ones only.
  if (SOME_OF_THEM.test(plain.slice(range.end, range.end + 14))) return true;
  const before = OTHER_BODY.exec(plain.slice(Math.max(0, range.start - 90), range.start));
  return before !== null && !/\s(?:tại|ở|cho|của|với|và|về|trên|từ|đến|xuống|thuộc)\s/u.test(before[0]);
}

/** The body of the one commune that a whole district became: "UBND huyện Cô Tô" → "UBND đặc khu Cô Tô". Null otherwise. */
function onlyCommune(
  name: OutdatedName,
  successors: readonly AgencyEntry[],
  { catalog }: NameScope,
): { readonly successor: AgencyEntry; readonly text: string } | null {
  const mention = name.mentions[name.index] as NameMention;
  const successor = successors.find(({ id }) => BODIES_OF_COMMUNES[id]);
  const [district, other] = mention.place?.entries.filter((id) => id.startsWith('cap-huyen-')) ?? [];
  const commune = successor && district && !other ? catalog.communeOfDistrict(district) : null;
  if (!successor || !commune) return null;
  const [short, long] = BODIES_OF_COMMUNES[successor.id] as readonly [string, string];
  const body = /^(?:Ủy|Uỷ|Hội)/u.test(textOf(name.block, mention.range)) ? long : short;
  return { successor, text: `${body} ${commune.kind} ${commune.name}` };
}

const BODIES_OF_COMMUNES: Readonly<Record<string, readonly [short: string, long: string]>> = {
  'ubnd-xa': ['UBND', 'Ủy ban nhân dân'],
  'hdnd-xa': ['HĐND', 'Hội đồng nhân dân'],
  'dang-uy-xa': ['Đảng ủy', 'Đảng ủy'],
};

/** "Phòng Văn hóa và Thông tin các huyện, thành phố": the districts that stand directly behind the office at `index`; null for other names. */
function districtsBehindOffice({ plain }: Block, mentions: readonly NameMention[], index: number): NameMention | null {
  const office = mentions[index];
  const list = mentions[index + 1];
  if (!office?.entries.some((id) => id.startsWith('phong-')) || !list?.entries.includes('cac-huyen')) return null;
  return plain.slice(office.range.end, list.range.start).trim() === '' ? list : null;
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
export const SEPARATOR = /^\s{0,60}(?:[,;]\s{0,60})?(?:(?:và|cùng)\s{1,60})?$/u;

/** Between who leads and who takes part: "Sở A chủ trì, phối hợp với Sở B". */
const LEADS_WITH = /^\s{1,60}chủ\s{1,60}trì,?\s{1,60}(?:và\s{1,60})?phối\s{1,60}hợp\s{1,60}(?:chặt\s{1,60}chẽ\s{1,60})?(?:(?:với|cùng)\s{1,60})?$/u;

/** "Sở KH&ĐT chủ trì, phối hợp với Sở Tài chính …": who takes over the lead takes no part as well. */
function partnerLeftOut({ block, mentions, index }: OutdatedName, successor: AgencyEntry, scope: NameScope): SpanEdit[] {
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
      if (!samePlace(own, other, scope)) continue;
      const [old] = outdatedIn(block, catalog, day);
      const takesOver = old ? step < 0 && old.rule !== 'dia-danh-cu' && isClearly(successorsOf(old, scope), successor) : other.entries.includes(successor.id);
      if (takesOver) return { range: { start: 0, end: name.block.plain.length }, text: textOf(block, other.range) };
    }
  }
  return null;
}

function isClearly(successors: Successors, successor: AgencyEntry): boolean {
  return successors.clear && successors.entries[0] === successor;
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
    if (!samePlace(mention, other, scope)) return false;
    const old = outdated.get(i);
    if (!old) return other.entries.includes(successor.id);
    if (old.rule === 'dia-danh-cu') return false;
    return isClearly(successorsOf(old, scope), successor);
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

/** Two names of one province, or without any. "Đài PT-TH tỉnh" beside "Báo Bắc Giang" is of that province as well; "Báo Bình Định" and "Báo Gia Lai" of one by now. */
function samePlace(a: NameMention, b: NameMention, scope: NameScope): boolean {
  if (!a.place || !b.place) return true;
  if (a.place.entries.some((id) => b.place?.entries.includes(id))) return true;
  const today = placeName(a.place, scope);
  return today !== null && today.name === placeName(b.place, scope)?.name;
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
