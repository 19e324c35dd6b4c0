// Names that are no longer right on a day, for the rules co-quan-cu, cap-huyen-cu, dia-danh-cu. Works block by block and remembers.
import type { AgencyEntry, Catalog, Province } from '../../catalog/catalog';
import { perBlock, perSection } from '../../model/document/memo';
import { mentionsOf, type NameMention, statusOfEntries } from '../../model/mentions/mentions';
import type { Block } from '../../syntax/block';
import type { IsoDate } from '../../text/calendar';
import type { TextRange } from '../../text/range';

/** Which rule speaks of a name. */
export type OutdatedBy = 'co-quan-cu' | 'cap-huyen-cu' | 'dia-danh-cu';

/** A name that has ended. */
export interface OutdatedName {
  readonly block: Block;
  /** All mentions of the block, and which of them this one is. */
  readonly mentions: readonly NameMention[];
  readonly index: number;
  /** The entry whose name has ended; for `dia-danh-cu` that of the place. */
  readonly entry: AgencyEntry;
  readonly rule: OutdatedBy;
  /** What is out of date: the mention, or the place inside it. */
  readonly range: TextRange;
}

/** The names of a block that have ended on or before `day` (a full date), without those that are history. */
export const outdatedIn = perBlock((block, catalog: Catalog, day: IsoDate): readonly OutdatedName[] => {
  if (block.damaged) return [];
  const mentions = mentionsOf(block, catalog);
  return mentions.flatMap((mention, index) => {
    if (mention.history !== null || isUnmarked(block, mention)) return [];
    const found = isFreeName(block, mention, day) ? null : judge(mention, catalog, day);
    return found ? [{ block, mentions, index, ...found }] : [];
  });
});

/** A day to judge by: a month counts from its first day. */
export function judgedDay(asOf: IsoDate): IsoDate {
  return asOf.length === 7 ? `${asOf}-01` : asOf;
}

/** The outdated names of a section chunk, in order. One walk over its blocks serves all rules. */
export const outdatedNames = perSection(({ blocks }, catalog: Catalog, day: IsoDate) => blocks.flatMap((block) => outdatedIn(block, catalog, day)));

/** "Hội đồng nhân dân quan" (tâm): one word without the mark that would make it a kind of place. */
const BARE_KIND = /\s(?:quan|huyen|phuong|xa|thi xa|thi tran)$/i;

/** A name in a text that has lost its marks is not judged. */
function isUnmarked(block: Block, { inexact, range }: NameMention): boolean {
  if (!inexact) return false;
  const written = block.plain.slice(range.start, range.end);
  return BARE_KIND.test(written) || written.toLowerCase() === block.folded.slice(range.start, range.end);
}

/** Since NĐ 370/2025/NĐ-CP a commune may name its offices freely: an office is a district's only when the district is named. */
const FREE_OFFICE_NAMES: IsoDate = '2026-01-01';

function isFreeName({ plain }: Block, { entries, range }: NameMention, day: IsoDate): boolean {
  if (day < FREE_OFFICE_NAMES || !entries.every((id) => id.startsWith('phong-'))) return false;
  return !/huyện|quận|thị xã/iu.test(plain.slice(range.start, range.end + 30));
}

/** Provinces whose press was not merged in 2025, or is not known well enough: Hà Nội and Thành phố Hồ Chí Minh. */
const OTHER_PRESS = ['thanh-pho-ha-noi', 'thanh-pho-ho-chi-minh'];
/** The same by the names of today. */
const OTHER_PRESS_NAMES = ['Hà Nội', 'Hồ Chí Minh'];
const LOCAL_PRESS = ['bao-tinh', 'dai-ptth-tinh', 'bao-dai-qua-do'];

/** "Đài Phát thanh và Truyền hình Thành phố" in a plan of Hà Nội or Thành phố Hồ Chí Minh: its own station, about which nothing sure is known. */
export function isOwnPress({ entry, mentions, index }: OutdatedName, province: Province | undefined): boolean {
  return province !== undefined && OTHER_PRESS_NAMES.includes(province.name) && LOCAL_PRESS.includes(entry.id) && !mentions[index]?.place;
}

function judge(mention: NameMention, catalog: Catalog, day: IsoDate): { entry: AgencyEntry; rule: OutdatedBy; range: TextRange } | null {
  const { entries, place, range } = mention;
  const own = statusOfEntries(entries, catalog, day);
  if (own === 'outdated') {
    const entry = entries.map((id) => catalog.agency(id)).find((found) => found?.validTo != null && found.validTo <= day);
    if (!entry) return null;
    if (LOCAL_PRESS.includes(entry.id) && place?.entries.some((id) => OTHER_PRESS.includes(id))) return null;
    return { entry, rule: ruleOf(entry, mention), range };
  }
  if (own === 'current' && place && !place.initials && statusOfEntries(place.entries, catalog, day) === 'outdated') {
    const entry = place.entries.map((id) => catalog.agency(id)).find((found) => found?.validTo != null && found.validTo <= day);
    return entry ? { entry, rule: 'dia-danh-cu', range: { start: place.start, end: place.end } } : null;
  }
  return null;
}

function ruleOf(entry: AgencyEntry, mention: NameMention): OutdatedBy {
  if (mention.kind === 'place') return 'dia-danh-cu';
  return entry.level === 'huyen' || /thi-tran$/.test(entry.id) ? 'cap-huyen-cu' : 'co-quan-cu';
}
