// What follows the words of an agency and belongs to its name: a province, a former district, a list of kinds of places.
import { foldKey } from '../text/fold';
import type { AgencyRecord } from './agencies';
import type { NameHit } from './catalog';
import { blanksOnly, goesOnWith, wordEnd } from './folded-words';
import { isCapital, type NameForm, type Slot } from './name-form';
import { type PlaceList, placeListAt } from './place-list';
import { idsOf, type PlaceNames } from './place-names';
import type { PlaceRecord } from './places';

/** A hit, and the record whose form it met. */
export interface BodyHit extends NameHit {
  readonly record: AgencyRecord;
}

/** Bodies of a province that a town of before 1/7/2025 had as well: "UBND thành phố". */
const TOWN_BODY: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'ubnd-tinh': 'ubnd-huyen',
    'hdnd-tinh': 'hdnd-huyen',
    'cong-an-tinh': 'cong-an-huyen',
    'thanh-tra-tinh': 'thanh-tra-huyen',
    'tand-tinh': 'tand-huyen',
    'vksnd-tinh': 'vksnd-huyen',
    'mttq-tinh': 'mttq-huyen',
    'tinh-uy': 'huyen-uy',
    'chu-tich-ubnd-tinh': 'chu-tich-ubnd-huyen',
    'doan-tn-tinh': 'doan-tn-huyen',
    'bhxh-tinh': 'bhxh-huyen',
    'bchqs-tinh': 'bchqs-huyen',
  }),
);

/** "Báo Cà Mau điện tử" is the title of a paper, not the agency. */
const PRESS_TITLES = ['dien tu', 'online', 'cuoi tuan', 'hang thang', 'tet', 'xuan'];

/** "Các huyện, thị xã và thành phố Huế" of before 2025: the town, which the table of districts of 1/7/2025 does not have any more. */
const LIKE_ITS_TOWN = 'thanh-pho-hue';

/** Last words of an agency's form that are the type of the place that follows, and that type. */
const TYPE_AT_END: readonly (readonly [RegExp, string])[] = [
  [/ tỉnh$/iu, 'tỉnh'],
  [/ thành phố$/iu, 'thành phố'],
  [/ tp$/iu, 'thành phố'],
  [/ huyện$/iu, 'huyện'],
  [/ quận$/iu, 'quận'],
  [/ thị xã$/iu, 'thị xã'],
  [/ tx$/iu, 'thị xã'],
];

/** Committees whose own name is that of a kind of place: "Huyện ủy Phú Lộc", "Thị đoàn Sơn Tây". A name follows at once. */
const TYPE_OF_COMMITTEE: readonly (readonly [RegExp, string])[] = [
  [/(?:^| )huyện (?:ủy|uỷ|đoàn)$/iu, 'huyện'],
  [/(?:^| )quận (?:ủy|uỷ|đoàn)$/iu, 'quận'],
  [/(?:^| )thị (?:ủy|uỷ|đoàn)$/iu, 'thị xã'],
  [/^thành (?:ủy|uỷ|đoàn)$/iu, 'thành phố'],
];

/** Reads on behind the words of an agency. */
export class BodyPlaces {
  constructor(
    private readonly places: PlaceNames,
    /** Collectives that are nothing but a list of kinds of places: "các huyện, thành phố". */
    private readonly lists: ReadonlyMap<Slot, AgencyRecord>,
  ) {}

  /** "các huyện, thành phố" on its own: two kinds at least, or "các huyện". */
  bareList(plain: string, folded: string, start: number): BodyHit | null {
    const list = placeListAt(plain, folded, start);
    const record = list && list.led !== 'cấp' ? this.lists.get(list.slot) : undefined;
    if (!list || !record || (list.items < 2 && !(list.led === 'các' && list.slot === 'districts'))) return null;
    const end = this.listEnd(list, plain, folded, false);
    return end < 0 ? null : { start, end, entries: [record.entry.id], kind: 'collective', inexact: false, record };
  }

  /** "UBND" + "các xã, phường": a form that needs the list of its slot. */
  withList(hit: BodyHit, slot: Slot, plain: string, folded: string): BodyHit | null {
    const at = blanksOnly(folded, hit.end);
    const list = at < 0 ? null : placeListAt(plain, folded, at);
    if (!list || list.slot !== slot || (list.items < 2 && list.led === null)) return null;
    const end = this.listEnd(list, plain, folded, list.slot === 'districts');
    return end < 0 ? null : { ...hit, end, kind: hit.kind === 'agency' ? 'collective' : hit.kind };
  }

  /** Where a list ends when its last kind has a proper name ("các huyện, thành phố Bắc Giang"): behind the name, or before that kind. -1: no list is left. */
  private listEnd(list: PlaceList, plain: string, folded: string, withName: boolean): number {
    const next = blanksOnly(folded, list.end);
    if (next < 0 || !isCapital(plain.charAt(next))) return list.end;
    const named = this.places.bareAt(plain, folded, next);
    if (!named) return list.end;
    // "Huyện ủy, Thành ủy Phú Quốc": two bodies, one of them by its name.
    if (list.slot === 'district-committees') return list.led === null && list.items === 2 ? -1 : named.end;
    if (withName && named.places.some(({ entry }) => entry.level === 'huyen' || entry.id === LIKE_ITS_TOWN)) return named.end;
    return list.items === 2 && list.led === null ? -1 : list.end;
  }

  /** "Báo" + "Bắc Giang": a form that needs a province; initials will do ("Báo BG"). */
  withProvince(hit: BodyHit, plain: string, folded: string): BodyHit | null {
    const at = blanksOnly(folded, hit.end);
    if (at < 0) return null;
    const found = this.places.at(plain, folded, at);
    if (found && goesOnWith(folded, found.end, PRESS_TITLES)) return null;
    if (found) return { ...hit, end: found.end, place: { start: found.start, end: found.end, entries: found.entries } };
    const place = this.places.initialsAt(plain, folded, at);
    return place && { ...hit, end: place.end, inexact: true, place };
  }

  /** Adds the place that follows an agency of province or district: "UBND tỉnh" + "Bắc Giang". */
  withPlace(hit: BodyHit, form: NameForm, plain: string, folded: string): BodyHit {
    const { level, id } = hit.record.entry;
    if (hit.record.properName) return withProperName(hit, plain, folded, blanksOnly(folded, hit.end));
    if (level !== 'tinh' && level !== 'huyen' && !id.endsWith('-thi-tran')) return hit;
    const at = blanksOnly(folded, folded[hit.end] === '.' && /t[px]$/.test(folded.slice(hit.end - 2, hit.end)) ? hit.end + 1 : hit.end);
    if (at < 0) return hit;
    if (level === 'xa') return hit.kind === 'collective' ? hit : withProperName(hit, plain, folded, at);
    const committee = TYPE_OF_COMMITTEE.find(([pattern]) => pattern.test(form.text))?.[1];
    if (committee) return this.withNameOf(committee, hit, plain, folded, at);
    const type = TYPE_AT_END.find(([pattern]) => pattern.test(form.text))?.[1];
    if (type) return this.withBareName(type, hit, plain, folded, at);
    if (hit.kind === 'collective') return hit;
    const found = this.places.at(plain, folded, at);
    const fitting = found?.places.filter((record) => record.entry.level === level || (level === 'tinh' && record.type === 'thành phố')) ?? [];
    return found && fitting.length > 0 ? placed(hit, found.start, found.end, fitting) : hit;
  }

  /** A form that ends in the type of a place, and the name at `at`. */
  private withBareName(type: string, hit: BodyHit, plain: string, folded: string, at: number): BodyHit {
    const ofDistrict = hit.record.entry.level === 'huyen';
    const bare = this.places.bareAt(plain, folded, at);
    if (!bare) return ofDistrict ? withProperName(hit, plain, folded, at) : hit;
    const fitting = bare.places.filter((record) => record.type === type);
    if (fitting.length === 0) return ofDistrict ? { ...hit, end: bare.end } : hit;
    return placed(hit, typeStart(folded, hit, type), bare.end, fitting);
  }

  /** A committee of a kind of place (`type`) and the name at `at`: "Thành ủy Bắc Giang" was that of a town, "Thành ủy Huế" is that of the State's city. */
  private withNameOf(type: string, hit: BodyHit, plain: string, folded: string, at: number): BodyHit {
    const bare = this.places.bareAt(plain, folded, at);
    const fitting = bare?.places.filter((record) => record.type === type) ?? [];
    if (bare && fitting.length > 0) return placed(hit, at, bare.end, fitting);
    return hit.record.entry.level === 'huyen' ? withProperName(hit, plain, folded, at) : hit;
  }
}

/** `hit` with its place. "UBND thành phố Bắc Giang" is the body of a town of before 1/7/2025, not of a province. */
function placed(hit: BodyHit, start: number, end: number, places: readonly PlaceRecord[]): BodyHit {
  const towns = places.some((place) => place.entry.level === 'huyen');
  const provinces = places.some((place) => place.entry.level === 'tinh');
  const entries = hit.entries.flatMap((id) => {
    const town = towns ? TOWN_BODY.get(id) : undefined;
    return town ? (provinces ? [id, town] : [town]) : [id];
  });
  return { ...hit, end, entries, place: { start, end, entries: idsOf(places) } };
}

/** Where the type ("tỉnh") that ends the words of `hit` starts. */
function typeStart(folded: string, hit: BodyHit, type: string): number {
  const at = folded.lastIndexOf(foldKey(type).split(' ')[0] as string, hit.end - 1);
  return at > hit.start ? at : Math.max(hit.start, folded.lastIndexOf(type === 'thị xã' ? 'tx' : 'tp', hit.end - 1));
}

/** Longest proper name that is taken for a place's, in words. */
const MAX_NAME_WORDS = 4;

/** `hit` with the run of capitalised words that starts at `at`. */
function withProperName(hit: BodyHit, plain: string, folded: string, at: number): BodyHit {
  let { end } = hit;
  for (let next = at, words = 0; words < MAX_NAME_WORDS && next >= 0 && isCapital(plain.charAt(next)); words++) {
    end = wordEnd(folded, next);
    next = blanksOnly(folded, end);
  }
  return { ...hit, end };
}
