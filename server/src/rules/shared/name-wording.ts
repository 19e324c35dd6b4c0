// How the name that takes the place of an old one is written: as its surroundings are.
import type { AgencyEntry, Catalog, PlaceHit, Province } from '../../catalog/catalog';
import type { NameMention } from '../../model/mentions/mentions';
import type { IsoDate } from '../../text/calendar';
import { lowerFirst, upperFirst } from '../../text/letter-case';

/** What is known where a name is written anew. */
export interface WordingContext {
  readonly catalog: Catalog;
  readonly day: IsoDate;
  /** The province of the plan. */
  readonly province: Province | undefined;
}

const KINDS = /(?:(?:các|cấp)\s+)?(?:huyện|quận|thị xã|thành phố|thị trấn|xã|phường|đặc khu)(?=[\s,/]|$)(?!\s+(?:[ủu][ỷy]|hội(?![\p{L}])))/iu;
const COMMITTEES = /(?:các\s+)?(?:huyện|quận|thị|thành)\s+[ủu][ỷy](?=[\s,]|$)/iu;

/**
 * `written` (white space collapsed), a name of `entry`, with the successor's name in its place: same length of name for collectives, same capitals,
 * province of today.
 */
export function wordingOf(successor: AgencyEntry, entry: AgencyEntry, mention: NameMention, written: string, context: WordingContext): string {
  const text = lists(successor, entry, written, context) ?? withPlace(successor, mention, written, context);
  return likeCapitals(text, written, mention.kind === 'collective' || mention.kind === 'office');
}

/** The kinds of places that end a name in the table: "Hội Nông dân xã, phường, đặc khu", "Trung tâm Chính trị cấp huyện". */
const KINDS_AT_END =
  /\s{0,60}(?:(?:các|cấp)\s{1,60})?(?:huyện|quận|thị xã|thành phố|xã|phường|đặc khu|thị trấn)(?:,\s{1,60}(?:thị xã|thành phố|phường|đặc khu|thị trấn)){0,3}$/u;

/** A name in the table without its kinds of places: "Hội Nông dân". */
function bodyOf({ name }: AgencyEntry): string {
  return name.replace(KINDS_AT_END, '').toLowerCase();
}

/** "UBND các huyện, thành phố" → "UBND các xã, phường": what stands before the list stays. Null when it is not about such a list. */
function lists(successor: AgencyEntry, entry: AgencyEntry, written: string, { province }: WordingContext): string | null {
  if (!/^cac-.*xa$|-xa$/.test(successor.id)) return null;
  const committees = successor.id === 'cac-dang-uy-xa' ? COMMITTEES.exec(written) : null;
  if (committees) return `đảng ủy các ${communeKinds(province)}`;
  if (successor.id === 'dang-uy-xa') return 'Đảng ủy cấp xã';
  const found = KINDS.exec(written);
  // Another body takes over: "Phòng Văn hóa và Thông tin huyện" → "Phòng Văn hóa - Xã hội".
  if (bodyOf(successor) !== bodyOf(entry)) {
    const body = successor.name.replace(KINDS_AT_END, '');
    const list = found ? written.slice(found.index) : '';
    if (body === successor.name && list === '') return null;
    return SEVERAL.test(list) ? `${body} các ${communeKinds(province)}` : `${body} cấp xã`;
  }
  // "UBND TP. Nha Trang".
  if (!found) return `${shortened(successor.name.replace(KINDS_AT_END, ''), written)} cấp xã`;
  const head = written.slice(0, found.index);
  const list = written.slice(found.index);
  if (!SEVERAL.test(list)) return `${head}cấp xã`;
  return `${head}${/^các\s/iu.test(list) ? 'các ' : ''}${communeKinds(province)}`;
}

/** "các huyện, thành phố", "huyện, thị xã": more than one. */
const SEVERAL = /[,/]|\svà\s|^các\s/iu;

/** "xã, phường", with "đặc khu" only where there are some; all three when the province is not known. */
function communeKinds(province: Province | undefined): string {
  return province && !province.communeCounts['đặc khu'] ? 'xã, phường' : 'xã, phường, đặc khu';
}

function withPlace(successor: AgencyEntry, mention: NameMention, written: string, context: WordingContext): string {
  const { place } = mention;
  const name = shortened(isOfCity(written, mention, context) ? cityName(successor.name, written) : successor.name, written);
  // The offices of regions cover several provinces, and have numbers, not names.
  if (/ khu vực$/u.test(successor.name)) return name;
  if (!place) return successor.id === 'bao-ptth-tinh' && !/(?:tỉnh|thành phố)$/iu.test(written) ? name.replace(/ (?:tỉnh|thành phố)$/u, '') : name;
  const today = placeName(place, context);
  if (!today) return name;
  const bare = name.replace(/ (?:tỉnh|thành phố)$/u, '');
  const typed = /(?:^|\s)(?:tỉnh|thành phố|TP\.?)\s/iu.test(written);
  return (typed && successor.id !== 'bao-ptth-tinh') || /^(?:Thuế|Thống kê)$/u.test(bare) ? `${bare} ${today.type} ${today.name}` : `${bare} ${today.name}`;
}

/**
 * True when the organs of the province are called by a city: so they were written, or nothing was written of it and the province of the plan is a city
 * on the day. "Ban Dân vận Tỉnh ủy" stays with its province: in one that has become a city, `cityOrgans` speaks of all such names at once.
 */
function isOfCity(written: string, { kind, place }: NameMention, { catalog, day, province }: WordingContext): boolean {
  if (/thành ủy/iu.test(written) || (/(?:thành phố|TP)$/iu.test(written) && kind === 'agency')) return true;
  const ofProvince = /tỉnh(?![\p{L}])/iu.test(written) || place?.entries.some((id) => catalog.agency(id)?.level === 'tinh');
  return !ofProvince && province !== undefined && catalog.provinceType(province.code, day) === 'thành phố';
}

/** "UBND tỉnh" → "UBND thành phố"; with the capital that Hà Nội and others write where `written` has it. */
function cityName(name: string, written: string): string {
  const city = /Thành phố$/u.test(written) ? ' Thành phố' : ' thành phố';
  return name.replace(/Tỉnh ủy$/u, 'Thành ủy').replace(/ tỉnh$/u, city);
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
    ['NHNN', 'Ngân hàng Nhà nước Việt Nam'],
    ['KBNN', 'Kho bạc Nhà nước'],
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
  const model = written[0] ?? '';
  if (!free) return text;
  if (model === model.toUpperCase() && model !== model.toLowerCase()) return upperFirst(text);
  return /^(?:UBND|HĐND)/.test(text) ? text : lowerFirst(text);
}
