// How the name that takes the place of an old one is written: as its surroundings are.
import type { AgencyEntry, Catalog, PlaceHit, Province } from '../catalog/catalog';
import type { NameMention } from '../model/mentions';
import type { IsoDate } from '../model/types';

/** What is known where a name is written anew. */
export interface WordingContext {
  readonly catalog: Catalog;
  readonly day: IsoDate;
  /** The province of the plan. */
  readonly province: Province | undefined;
}

const KINDS = /(?:(?:các|cấp)\s+)?(?:huyện|quận|thị xã|thành phố|thị trấn|xã|phường|đặc khu)(?=[\s,/]|$)(?!\s+[ủu][ỷy])/iu;
const COMMITTEES = /(?:các\s+)?(?:huyện|quận|thị|thành)\s+[ủu][ỷy](?=[\s,]|$)/iu;

/** `written` (white space collapsed) with the successor's name in its place: same length of name for collectives, same capitals, province of today. */
export function wordingOf(successor: AgencyEntry, mention: NameMention, written: string, context: WordingContext): string {
  const text = lists(successor, written, context) ?? withPlace(successor, mention, written, context);
  return likeCapitals(text, written, mention.kind === 'collective' || mention.kind === 'office');
}

/** "UBND các huyện, thành phố" → "UBND các xã, phường": what stands before the list stays. Null when it is not about such a list. */
function lists(successor: AgencyEntry, written: string, { province }: WordingContext): string | null {
  if (!/^cac-.*xa$|-xa$/.test(successor.id)) return null;
  const committees = successor.id === 'cac-dang-uy-xa' ? COMMITTEES.exec(written) : null;
  if (committees) return `đảng ủy các ${communeKinds(province)}`;
  if (successor.id === 'dang-uy-xa') return 'Đảng ủy cấp xã';
  const found = KINDS.exec(written);
  if (!found) return null;
  const head = written.slice(0, found.index);
  const list = written.slice(found.index);
  if (!/[,/]|\svà\s|^các\s/iu.test(list)) return `${head}cấp xã`;
  return `${head}${/^các\s/iu.test(list) ? 'các ' : ''}${communeKinds(province)}`;
}

/** "xã, phường", with "đặc khu" only where there are some; all three when the province is not known. */
function communeKinds(province: Province | undefined): string {
  return province && !province.communeCounts['đặc khu'] ? 'xã, phường' : 'xã, phường, đặc khu';
}

function withPlace(successor: AgencyEntry, mention: NameMention, written: string, context: WordingContext): string {
  const city = /thành ủy/iu.test(written) || (/(?:thành phố|TP)$/iu.test(written) && mention.kind === 'agency');
  const full = city ? successor.name.replace(/Tỉnh ủy$/u, 'Thành ủy').replace(/ tỉnh$/u, ' thành phố') : successor.name;
  const name = shortened(full, written);
  const { place } = mention;
  if (!place) return successor.id === 'bao-ptth-tinh' && !/(?:tỉnh|thành phố)$/iu.test(written) ? name.replace(/ tỉnh$/u, '') : name;
  const today = placeName(place, context);
  if (!today) return name;
  const bare = name.replace(/ (?:tỉnh|thành phố)$/u, '');
  const typed = /(?:^|\s)(?:tỉnh|thành phố|TP\.?)\s/iu.test(written);
  return typed && successor.id !== 'bao-ptth-tinh' ? `${bare} ${today.type} ${today.name}` : `${bare} ${today.name}`;
}

/** "UBND" for "Ủy ban nhân dân" where the old name was written so. */
function shortened(name: string, written: string): string {
  return [
    ['UBND', 'Ủy ban nhân dân'],
    ['HĐND', 'Hội đồng nhân dân'],
    ['BHXH', 'Bảo hiểm xã hội'],
    ['TAND', 'Tòa án nhân dân'],
    ['VKSND', 'Viện kiểm sát nhân dân'],
    ['THADS', 'Thi hành án dân sự'],
  ].reduce((text, [short = '', long = '']) => (written.includes(short) ? text.replace(long, short) : text), name);
}

/** The province of today that holds `place`, and its type on the day; null when the words can mean several. */
export function placeName(place: PlaceHit, { catalog, day, province }: WordingContext): { readonly type: string; readonly name: string } | null {
  const named = place.entries.map((id) => catalog.agency(id)).filter((entry) => entry?.level === 'tinh');
  const provinces = [...new Set(named.map((entry) => catalog.province(entry?.name ?? '')).filter((found) => found !== undefined))];
  const one = provinces.length === 1 ? provinces[0] : provinces.find((found) => found === province);
  return one ? { type: catalog.provinceType(one.code, day) ?? 'tỉnh', name: one.name } : null;
}

/** `text` in capitals when `written` is; with a small or capital first letter as `written` has when `free` (collectives stand within sentences). */
export function likeCapitals(text: string, written: string, free: boolean): string {
  if (written === written.toUpperCase() && /^\P{Lu}*\p{Lu}\S*\s.*\p{Lu}/u.test(written)) return text.toUpperCase();
  const first = text[0] ?? '';
  const model = written[0] ?? '';
  if (!free) return text;
  if (model === model.toUpperCase() && model !== model.toLowerCase()) return first.toUpperCase() + text.slice(1);
  return /^(?:UBND|HĐND)/.test(text) ? text : first.toLowerCase() + text.slice(1);
}
