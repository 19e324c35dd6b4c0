// Finds names of agencies, collectives, offices and places: one pass over the folded text, longest match, whole words.
import { foldKey } from '../text/fold';
import type { AgencyRecord } from './agencies';
import { Automaton, isWordCode } from './automaton';
import type { NameHit, PlaceHit } from './catalog';
import { type Fit, foldedWordsOf, isCapital, NameForm, type Slot } from './name-form';
import { blanksOnly, LIST_STARTS, type PlaceList, placeListAt, wordsAt } from './place-list';
import type { PlaceRecord } from './places';

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

/** "Thanh tra Sở" and a name is the inspectorate of that department, another body. */
const UNFINISHED = /\s(?:sở|bộ)$/iu;

/** Offices of regions, and the number of a region: "Chi cục Thuế khu vực XIII". */
const OF_REGION = /\skhu vực$/iu;
const REGION = /^\s{1,3}(?:[IVX]{1,6}|\d{1,2})(?![\p{L}\p{N}])/u;

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

/** What words that the automaton found can be: a form of an agency, or the start of a place or of a list of kinds of places. */
type Candidate = { readonly record: AgencyRecord; readonly form: NameForm; readonly unofficial: boolean } | 'place';

/** Types of places as they are written, folded, and what they mean. */
const TYPES: Readonly<Record<string, string>> = {
  tinh: 'tỉnh',
  'thanh pho': 'thành phố',
  tp: 'thành phố',
  huyen: 'huyện',
  'huyen dao': 'huyện',
  quan: 'quận',
  'thi xa': 'thị xã',
  tx: 'thị xã',
};
/** First letters of those words. */
const TYPE_LETTERS = 'thq';
const TYPE_WORDS = Object.keys(TYPES).map((words) => words.split(' '));

type Found = NameHit & { readonly record?: AgencyRecord };

/** Tables compiled from names once, and the search that uses them. */
export class NameFinder {
  private readonly names = new Automaton();
  private readonly groups: Candidate[][] = [];
  /** Names of places without their type: "Bắc Giang". */
  private readonly bare = new Automaton();
  private readonly bareGroups: { readonly name: string; form: NameForm | null; readonly places: PlaceRecord[] }[] = [];
  private readonly initials = new Map<string, PlaceRecord[]>();
  /** Bare lists of kinds of places: "các huyện, thành phố". */
  private readonly lists = new Map<Slot, AgencyRecord>();
  private readonly provincePlaces: readonly PlaceRecord[];
  private readonly endTypes = new Map<NameForm, string | null>();
  private readonly ends: number[] = [];
  private readonly found: number[] = [];

  constructor(agencies: readonly AgencyRecord[], places: readonly PlaceRecord[]) {
    this.provincePlaces = places.filter(({ entry }) => entry.level === 'tinh');
    this.addAgencies(agencies);
    this.addPlaces(places);
    for (const words of [...LIST_STARTS, ...TYPE_WORDS]) this.put(words, 'place');
  }

  private addAgencies(records: readonly AgencyRecord[]): void {
    const candidates: Exclude<Candidate, 'place'>[] = [];
    for (const record of records) {
      const { kind } = record.entry;
      const formKind = kind.startsWith('tap-the') ? 'collective' : kind === 'chuc-danh' ? 'office' : 'agency';
      const add = (text: string, unofficial: boolean) => {
        const form = new NameForm(text, formKind);
        if (form.text !== '') candidates.push({ record, form, unofficial });
        else if (form.slot) this.lists.set(form.slot, record);
      };
      for (const text of record.forms) add(text, false);
      for (const text of record.unofficial) add(text, true);
    }
    foldedWordsOf(candidates.map(({ form }) => form.text)).forEach((words, i) => {
      const candidate = candidates[i];
      if (candidate && words.length > 0) this.put(words, candidate);
    });
  }

  private addPlaces(places: readonly PlaceRecord[]): void {
    const named = places.flatMap((place) => place.names.map((name) => ({ place, name })));
    foldedWordsOf(named.map(({ name }) => name)).forEach((words, i) => {
      const { place, name } = named[i] as (typeof named)[number];
      const value = this.bare.add(words, this.bareGroups.length);
      if (value === this.bareGroups.length) this.bareGroups.push({ name, form: null, places: [] });
      this.bareGroups[value]?.places.push(place);
    });
    for (const place of this.provincePlaces) {
      const key = (place.names[0] ?? '')
        .split(/[\s-]+/)
        .map((word) => word[0] ?? '')
        .join('');
      this.initials.set(key, [...(this.initials.get(key) ?? []), place]);
    }
  }

  private put(words: readonly string[], candidate: Candidate): void {
    const value = this.names.add(words, this.groups.length);
    if (value === this.groups.length) this.groups.push([]);
    const group = this.groups[value];
    if (group && !(candidate === 'place' && group.includes('place'))) group.push(candidate);
  }

  /** See `Catalog.provinceIn`. */
  provinceIn(plain: string, folded: string): PlaceRecord | undefined {
    const provinces = (entries: readonly string[]) => this.provincePlaces.filter(({ entry }) => entries.includes(entry.id));
    for (const hit of this.find(plain, folded)) {
      const [found] = hit.place?.initials ? [] : provinces([...(hit.place?.entries ?? []), ...(hit.kind === 'place' ? hit.entries : [])]);
      if (found) return found;
    }
    for (let at = 0; at < folded.length; at++) {
      if (!isWordCode(folded.charCodeAt(at))) continue;
      const found = this.bareAt(plain, folded, at)?.places.find(({ entry }) => entry.level === 'tinh');
      if (found) return found;
      while (at < folded.length && isWordCode(folded.charCodeAt(at))) at++;
    }
    return undefined;
  }

  /** See `Catalog.findNames`. */
  find(plain: string, folded: string): NameHit[] {
    const hits: NameHit[] = [];
    const { names } = this;
    const length = folded.length;
    let at = 0;
    while (at < length) {
      const code = folded.charCodeAt(at);
      if (!isWordCode(code)) {
        at++;
        continue;
      }
      const hit = names.mayStart(folded, at) ? this.at(plain, folded, at) : null;
      if (hit) {
        const { record, ...plainHit } = hit;
        hits.push(plainHit);
        at = hit.end;
      } else {
        at++;
      }
      while (at < length && isWordCode(folded.charCodeAt(at))) at++;
    }
    return hits;
  }

  /** The longest name that starts at `start`. */
  private at(plain: string, folded: string, start: number): Found | null {
    const { ends, found } = this;
    const count = this.names.walk(folded, start, ends, found);
    if (count === 0) return null;
    if (count === 1) return this.judge(this.groups[found[0] as number] ?? [], plain, folded, start, ends[0] as number);
    // The two lists are refilled by nested walks: keep what this one found.
    const endsHere = ends.slice(0, count);
    const foundHere = found.slice(0, count);
    let best: Found | null = null;
    for (let i = count - 1; i >= 0; i--) {
      const end = endsHere[i] as number;
      const value = foundHere[i] as number;
      if (best && best.end >= end && !this.hasSlot(value)) continue;
      const hit = this.judge(this.groups[value] ?? [], plain, folded, start, end);
      if (hit && (!best || hit.end > best.end)) best = hit;
    }
    return best;
  }

  private hasSlot(value: number): boolean {
    return (this.groups[value] ?? []).some((candidate) => candidate === 'place' || candidate.form.slot !== null);
  }

  private judge(group: readonly Candidate[], plain: string, folded: string, start: number, end: number): Found | null {
    let best: Found | null = null;
    for (const candidate of group) {
      const hit = this.judgeOne(candidate, plain, folded, start, end);
      if (!hit) continue;
      if (!best || hit.end > best.end || (hit.end === best.end && best.inexact && !hit.inexact)) best = hit;
      else if (hit.end === best.end && hit.inexact === best.inexact) best = merged(best, hit);
    }
    return best;
  }

  private judgeOne(candidate: Candidate, plain: string, folded: string, start: number, end: number): Found | null {
    if (candidate === 'place') return this.typedPlace(plain, folded, start) ?? this.bareList(plain, folded, start);
    const { form, record, unofficial } = candidate;
    const fit = form.fit(plain, start, end);
    if (!fit) return null;
    if (record.notBefore.length > 0 && goesOnWith(folded, end, record.notBefore)) return null;
    if (UNFINISHED.test(form.text) && isCapital(plain.charAt(blanksOnly(folded, end)))) return null;
    if (unofficial && !nameEnds(plain, folded, end)) return null;
    if (OF_REGION.test(form.text)) {
      const region = REGION.exec(plain.slice(end, end + 24));
      // "Chi cục Thuế khu vực Nha Trang" was an office of districts; the regions have numbers.
      if (!region && /^\s{1,3}\p{Lu}/u.test(plain.slice(end, end + 4))) return null;
      return { start, end: end + (region?.[0].length ?? 0), entries: [record.entry.id], kind: form.kind, inexact: fit === 'inexact' || unofficial, record };
    }
    if (form.slot === 'province') return this.withProvince(record, fit, form, plain, folded, start, end);
    if (form.slot) return this.withList(record, fit, form, plain, folded, start, end);
    return this.withPlace({ start, end, entries: [record.entry.id], kind: form.kind, inexact: fit === 'inexact' || unofficial, record }, form, plain, folded);
  }

  /** "tỉnh Lai Châu": a type and a proper name that belong together. */
  private typedPlace(plain: string, folded: string, start: number): Found | null {
    const place = this.typedAt(plain, folded, start);
    // "Các tỉnh, thành phố Tuyên Quang, Hải Phòng": two kinds, then names of either.
    if (place?.places.some(({ entry }) => entry.level === 'huyen') && /tinh ?(?:,|\/|-|va) ?$/.test(folded.slice(Math.max(0, start - 12), start))) return null;
    return place ? { start, end: place.end, entries: place.entries, kind: 'place', inexact: false } : null;
  }

  private typedAt(plain: string, folded: string, start: number): (PlaceHit & { readonly places: readonly PlaceRecord[] }) | null {
    if (!TYPE_LETTERS.includes(folded.charAt(start))) return null;
    for (const words of TYPE_WORDS) {
      const end = wordsAt(folded, start, words);
      if (end < 0) continue;
      const type = TYPES[words.join(' ')] as string;
      const written = plain.slice(start, end).replace(/\s+/g, ' ').toLowerCase();
      if (written !== type && written !== 'tp' && written !== 'tx' && written !== 'huyện đảo') continue;
      const at = blanksOnly(folded, plain[end] === '.' && words.length === 1 ? end + 1 : end, true);
      const bare = at < 0 ? null : this.bareAt(plain, folded, at);
      const places = bare?.places.filter((place) => place.type === type) ?? [];
      if (bare && places.length > 0) return { start, end: bare.end, entries: ids(places), places };
    }
    return null;
  }

  /** "các huyện, thành phố" on its own: two kinds at least, or "các huyện". */
  private bareList(plain: string, folded: string, start: number): Found | null {
    const list = placeListAt(plain, folded, start);
    if (!list || list.led === 'cấp') return null;
    const record = this.lists.get(list.slot);
    if (!record) return null;
    if (list.items < 2 && !(list.led === 'các' && list.slot === 'districts')) return null;
    const end = this.listEnd(list, plain, folded, false);
    return end < 0 ? null : { start, end, entries: [record.entry.id], kind: 'collective', inexact: false, record };
  }

  private withList(record: AgencyRecord, fit: Fit, form: NameForm, plain: string, folded: string, start: number, end: number): Found | null {
    const at = blanksOnly(folded, end);
    const list = at < 0 ? null : placeListAt(plain, folded, at);
    if (!list || list.slot !== form.slot || (list.items < 2 && list.led === null)) return null;
    const listEnd = this.listEnd(list, plain, folded, list.slot === 'districts');
    if (listEnd < 0) return null;
    return { start, end: listEnd, entries: [record.entry.id], kind: form.kind === 'agency' ? 'collective' : form.kind, inexact: fit === 'inexact', record };
  }

  /** Where a list ends when its last kind has a proper name ("các huyện, thành phố Bắc Giang"): behind the name, or before that kind. -1: no list is left. */
  private listEnd(list: PlaceList, plain: string, folded: string, withName: boolean): number {
    const next = blanksOnly(folded, list.end);
    if (next < 0 || !isCapital(plain.slice(next, next + 1))) return list.end;
    const named = this.bareAt(plain, folded, next);
    if (!named) return list.end;
    // "Huyện ủy, Thành ủy Phú Quốc": two bodies, one of them by its name.
    if (list.slot === 'district-committees') return list.led === null && list.items === 2 ? -1 : named.end;
    if (withName && named.places.some(({ entry }) => entry.level === 'huyen' || entry.id === LIKE_ITS_TOWN)) return named.end;
    return list.items > 2 || (list.items === 2 && list.led !== null) ? list.end : list.items === 2 ? -1 : list.end;
  }

  private withProvince(record: AgencyRecord, fit: Fit, form: NameForm, plain: string, folded: string, start: number, end: number): Found | null {
    const at = blanksOnly(folded, end);
    if (at < 0) return null;
    const base = { start, entries: [record.entry.id], kind: form.kind, inexact: fit === 'inexact', record };
    const typed = this.placeAt(plain, folded, at);
    if (typed && goesOnWith(folded, typed.end, PRESS_TITLES)) return null;
    if (typed) return { ...base, end: typed.end, place: { start: typed.start, end: typed.end, entries: typed.entries } };
    let to = at;
    while (to < folded.length && isWordCode(folded.charCodeAt(to))) to++;
    const places = this.initials.get(plain.slice(at, to));
    if (!places || to - at < 2) return null;
    return { ...base, end: to, inexact: true, place: { start: at, end: to, entries: ids(places), initials: true } };
  }

  /** Adds the place that follows an agency of province or district: "UBND tỉnh" + "Bắc Giang". */
  private withPlace(hit: Found & { readonly record: AgencyRecord }, form: NameForm, plain: string, folded: string): Found {
    const { level, id } = hit.record.entry;
    if (level !== 'tinh' && level !== 'huyen' && !id.endsWith('-thi-tran')) return hit;
    const at = blanksOnly(folded, folded[hit.end] === '.' && /t[px]$/.test(folded.slice(hit.end - 2, hit.end)) ? hit.end + 1 : hit.end);
    if (at < 0) return hit;
    if (level === 'xa') return hit.kind !== 'collective' && isCapital(plain.charAt(at)) ? { ...hit, end: endOfName(plain, folded, at) } : hit;
    const committee = TYPE_OF_COMMITTEE.find(([pattern]) => pattern.test(form.text))?.[1];
    if (committee) return this.withNameOf(committee, hit, plain, folded, at);
    const type = this.typeAtEnd(form);
    const place = type ? this.bareAt(plain, folded, at) : null;
    if (type && place) {
      const fitting = place.places.filter((record) => record.type === type);
      if (fitting.length === 0) return level === 'huyen' ? { ...hit, end: place.end } : hit;
      return townBody({ ...hit, end: place.end, place: { start: typeStart(folded, hit, type), end: place.end, entries: ids(fitting) } }, fitting);
    }
    if (type) return level === 'huyen' && isCapital(plain.slice(at, at + 1)) ? { ...hit, end: endOfName(plain, folded, at) } : hit;
    if (hit.kind === 'collective') return hit;
    const typed = this.placeAt(plain, folded, at);
    if (!typed) return hit;
    const fitting = typed.places.filter((record) => record.entry.level === level || (level === 'tinh' && record.type === 'thành phố'));
    if (fitting.length === 0) return hit;
    return townBody({ ...hit, end: typed.end, place: { start: typed.start, end: typed.end, entries: ids(fitting) } }, fitting);
  }

  /** A committee of a kind of place (`type`) and the name at `at`: "Thành ủy Bắc Giang" was that of a town, "Thành ủy Huế" is that of the State's city. */
  private withNameOf(type: string, hit: Found & { readonly record: AgencyRecord }, plain: string, folded: string, at: number): Found {
    const bare = this.bareAt(plain, folded, at);
    const fitting = bare?.places.filter((record) => record.type === type) ?? [];
    if (bare && fitting.length > 0) return townBody({ ...hit, end: bare.end, place: { start: at, end: bare.end, entries: ids(fitting) } }, fitting);
    return hit.record.entry.level === 'huyen' && isCapital(plain.charAt(at)) ? { ...hit, end: endOfName(plain, folded, at) } : hit;
  }

  /** The type of place that ends a form ("UBND tỉnh"); null when none does. Read once per form. */
  private typeAtEnd(form: NameForm): string | null {
    let type = this.endTypes.get(form);
    if (type === undefined) {
      type = TYPE_AT_END.find(([pattern]) => pattern.test(form.text))?.[1] ?? null;
      this.endTypes.set(form, type);
    }
    return type;
  }

  /** A place with or without its type at `at`. */
  private placeAt(plain: string, folded: string, at: number): (PlaceHit & { readonly places: readonly PlaceRecord[] }) | null {
    const typed = this.typedAt(plain, folded, at);
    if (typed) return typed;
    const bare = this.bareAt(plain, folded, at);
    if (!bare) return null;
    const provinces = bare.places.filter((place) => place.entry.level === 'tinh');
    return provinces.length > 0 ? { start: at, end: bare.end, entries: ids(provinces), places: provinces } : null;
  }

  /** The longest name of a place, without a type, at `at`. */
  private bareAt(plain: string, folded: string, at: number): { readonly end: number; readonly places: readonly PlaceRecord[] } | null {
    const count = this.bare.walk(folded, at, this.ends, this.found);
    for (let i = count - 1; i >= 0; i--) {
      const end = this.ends[i] as number;
      const group = this.bareGroups[this.found[i] as number];
      if (!group) continue;
      group.form ??= new NameForm(group.name, 'place', true);
      if (group.form.fit(plain, at, end)) return { end, places: group.places };
    }
    return null;
  }
}

/** One hit that can mean what either means. */
function merged(a: Found, b: Found): Found {
  return b.entries.every((id) => a.entries.includes(id)) ? a : { ...a, entries: [...new Set([...a.entries, ...b.entries])] };
}

function ids(places: readonly PlaceRecord[]): string[] {
  return [...new Set(places.map(({ entry }) => entry.id))];
}

/** "UBND thành phố Bắc Giang" is the body of a town of before 1/7/2025, not of a province. */
function townBody(hit: Found, places: readonly PlaceRecord[]): Found {
  const towns = places.some((place) => place.entry.level === 'huyen');
  if (!towns) return hit;
  const provinces = places.some((place) => place.entry.level === 'tinh');
  const entries = hit.entries.flatMap((id) => {
    const town = TOWN_BODY.get(id);
    return town ? (provinces ? [id, town] : [town]) : [id];
  });
  return { ...hit, entries };
}

/** Where the type ("tỉnh") that ends the words of `hit` starts. */
function typeStart(folded: string, hit: { readonly start: number; readonly end: number }, type: string): number {
  const words = foldKey(type).split(' ');
  const at = folded.lastIndexOf(words[0] as string, hit.end - 1);
  return at > hit.start ? at : Math.max(hit.start, folded.lastIndexOf(type === 'thị xã' ? 'tx' : 'tp', hit.end - 1));
}

/** Longest proper name that is taken for a place's, in words. */
const MAX_NAME_WORDS = 4;

/** Where the run of capitalised words that starts at `at` ends. */
function endOfName(plain: string, folded: string, at: number): number {
  let end = at;
  let next = at;
  for (let words = 0; words < MAX_NAME_WORDS && next >= 0 && isCapital(plain.slice(next, next + 1)); words++) {
    end = next;
    while (end < folded.length && isWordCode(folded.charCodeAt(end))) end++;
    next = blanksOnly(folded, end);
  }
  return end;
}

/** True when the name ends at `end`: a mark that parts names follows, or a word that is not capitalised and not "và". */
function nameEnds(plain: string, folded: string, end: number): boolean {
  let at = end;
  while (folded.charCodeAt(at) === 32) at++;
  if (at >= folded.length) return true;
  const char = plain[at] as string;
  if (';.:)'.includes(char)) return true;
  return at > end && char !== char.toUpperCase() && !/^(?:va|thong tin) /.test(folded.slice(at, at + 10));
}

function goesOnWith(folded: string, end: number, words: readonly string[]): boolean {
  let at = end;
  while (folded.charCodeAt(at) === 32) at++;
  return at > end && words.some((word) => folded.startsWith(word, at) && !isWordCode(folded.charCodeAt(at + word.length) || 32));
}
