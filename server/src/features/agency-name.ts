import type { AgencyEntry, Catalog } from '../catalog/catalog';
import type { Header } from '../model/types';
import type { IsoDate } from '../text/calendar';
import { printedDate } from '../text/calendar';
import { fold } from '../text/fold';
import { memoize } from '../text/memo';
import { dayOf, type FeatureContext } from './context';

/** A plan of a province or of a city under the Government: "Công an tỉnh" in one is "Công an thành phố" in the other. */
export type PlaceKind = 'tinh' | 'thanh-pho';

/** What of the document's province decides how names are written. */
export interface DocumentPlace {
  readonly kind: PlaceKind;
  /** It has a special zone (đặc khu), or it is not known. */
  readonly islands: boolean;
}

/** The document's province as far as names depend on it. */
export function documentPlace(context: FeatureContext): DocumentPlace {
  return placeOf(context.plan.header, context.catalog, dayOf(context));
}

const placeOf = memoize((header: Header, catalog: Catalog, day: IsoDate): DocumentPlace => {
  const counts = header.province === null ? undefined : catalog.province(header.province)?.communeCounts;
  return { kind: placeKindOf(header, catalog, day), islands: counts === undefined || (counts['đặc khu'] ?? 0) > 0 };
});

/** By the province of the document on its day, else by what the letterhead says; a province when nothing is known. */
function placeKindOf({ issuer, title, province }: Header, catalog: Catalog, day: IsoDate): PlaceKind {
  const type = province === null ? null : catalog.provinceType(province, day);
  if (type !== null) return type === 'tỉnh' ? 'tinh' : 'thanh-pho';
  return /(?:uy ban nhan dan|ubnd|thanh uy|tren dia ban|hdnd) ?(?:thanh pho|tp)(?![a-z])/.test(fold(`${issuer ?? ''} ${title ?? ''}`)) ? 'thanh-pho' : 'tinh';
}

/** Abbreviations that plans print without explaining them; a form with any other is not offered as a name. */
const KNOWN_SHORT = new Set(['UBND', 'HĐND', 'MTTQ', 'ĐBQH', 'TNCS', 'TAND', 'VKSND', 'BHXH', 'LĐLĐ', 'VTV', 'VOV', 'VTC']);

/**
 * How `entry` is written in a plan of a `place`. `form`: the written form a search met; it is kept when it is a name in full, else the entry's
 * own name is taken. "tỉnh, thành phố" becomes the one that fits, brackets go.
 */
export function nameIn(entry: AgencyEntry, place: DocumentPlace, form: string = entry.name): string {
  const name = isPrintable(form) && !sameWords(form, entry.name) ? form : entry.name;
  const bare = name.replace(/\s{0,8}\([^)]{0,80}\)/g, '').trim();
  const fitting = place.kind === 'thanh-pho' ? inCity(bare) : inProvince(bare);
  return place.islands ? fitting : fitting.replace(/xã, phường, đặc khu/g, 'xã, phường');
}

function isPrintable(form: string): boolean {
  if (/[&<>()]/.test(form)) return false;
  return (
    (form.match(/[\p{L}\p{N}]+/gu) ?? []).every((word) => !/^\p{Lu}\p{L}*\p{Lu}/u.test(word) || KNOWN_SHORT.has(word)) &&
    !/^\p{Lu}{2,}$/u.test(form) &&
    /\s/.test(form)
  );
}

/** The same name but for connectors, hyphens and the place of tone marks. */
function sameWords(a: string, b: string): boolean {
  return wordsKey(a) === wordsKey(b);
}

function wordsKey(text: string): string {
  return (fold(text.normalize('NFC')).match(/[a-z0-9]+/g) ?? []).filter((word) => word !== 'va').join(' ');
}

function inProvince(name: string): string {
  return name.replace(/tỉnh, thành phố/g, 'tỉnh').replace('Tỉnh ủy, Thành ủy trực thuộc Trung ương', 'Tỉnh ủy');
}

function inCity(name: string): string {
  return name
    .replace(/tỉnh, thành phố/g, 'thành phố')
    .replace('Tỉnh ủy, Thành ủy trực thuộc Trung ương', 'Thành ủy')
    .replace(/Tỉnh ủy/g, 'Thành ủy')
    .replace(/^Tỉnh đoàn$/, 'Thành đoàn')
    .replace(
      /^(UBND|HĐND|Ủy ban nhân dân|Hội đồng nhân dân|Công an|Thanh tra|Bộ Chỉ huy Quân sự|Văn phòng UBND|Văn phòng Ủy ban nhân dân|Thuế|BHXH|Bảo hiểm xã hội|.{0,40}) tỉnh$/u,
      '$1 thành phố',
    );
}

/** "trước ngày 01/3/2025": until when the name is right; "muộn nhất đến trước ngày …" where only the latest day is known. Empty for a name that goes on. */
export function untilText({ validTo, endedEarlier }: Pick<AgencyEntry, 'validTo' | 'endedEarlier'>): string {
  return validTo === null ? '' : `${endedEarlier ? 'muộn nhất đến trước' : 'trước'} ngày ${printedDate(validTo)}`;
}

/** "trước 01/3/2025 – nay: …" for an outdated name: the day on which it ended, and who follows on the day of the document. Empty for a current name. */
export function outdatedDetail(context: FeatureContext, entry: AgencyEntry): string {
  const { catalog } = context;
  const day = dayOf(context);
  const place = documentPlace(context);
  const until = untilText(entry).replace('ngày ', '');
  const now = catalog
    .successorsOn(entry, day)
    .entries.map((successor) => nameIn(successor, place))
    .join(' / ');
  return [until, now && `nay: ${now}`].filter(Boolean).join(' – ');
}
