import type { AgencyEntry, Catalog, Commune, CommuneKind } from '../catalog/catalog';
import { END_OF_DISTRICTS, placeId } from '../catalog/places';
import type { IsoDate } from '../text/calendar';
import { foldKey } from '../text/fold';
import { memoize } from '../text/memo';

// Places by name: provinces, former districts, communes of today and of before 1/7/2025.

export type PlaceKind = 'tỉnh' | 'thành phố' | 'huyện' | 'quận' | 'thị xã' | CommuneKind;

/** A place of one name at one time. */
export interface KnownPlace {
  /** Without its kind: "Tân Tiến". */
  readonly name: string;
  readonly kind: PlaceKind;
  /** "cấp tỉnh", "cấp huyện" or "cấp xã". */
  readonly level: 'tinh' | 'huyen' | 'xa';
  /** Today's province and, for a former commune, the district it was in. */
  readonly province: string;
  readonly district: string | null;
  readonly validFrom: IsoDate | null;
  readonly validTo: IsoDate | null;
  /** What its land is part of now. */
  readonly becomes: readonly { readonly name: string; readonly share: 'whole' | 'part' | 'people' }[];
  /** Of what it was made. */
  readonly from: readonly string[];
  readonly legalBasis: readonly string[];
}

/** A name that is looked for; the rest of the place is worked out when it is found. */
interface Entry {
  readonly name: string;
  readonly kind: PlaceKind;
  readonly province: string;
  /** All that is known of it on a day. */
  readonly read: (day: IsoDate) => KnownPlace;
}

/** Kinds as people write them in front of a name, folded, longest first. */
const KINDS: readonly (readonly [string, PlaceKind])[] = [
  ['thanh pho', 'thành phố'],
  ['thi tran', 'thị trấn'],
  ['dac khu', 'đặc khu'],
  ['thi xa', 'thị xã'],
  ['phuong', 'phường'],
  ['huyen', 'huyện'],
  ['tinh', 'tỉnh'],
  ['quan', 'quận'],
  ['xa', 'xã'],
  ['tp', 'thành phố'],
];

/** "xã Tân Tiến" → its kind and the folded name; kind null when none is written. */
export function placeQuery(text: string): { readonly kind: PlaceKind | null; readonly key: string } {
  const key = foldKey(text).replace(/^tp\.? ?(?=\S)/, 'tp ');
  const found = KINDS.find(([words]) => key.startsWith(`${words} `));
  return found ? { kind: found[1], key: key.slice(found[0].length + 1) } : { kind: null, key };
}

/** All places called `text`, with or without the kind in front; `becomes` is what holds their land on `day`. */
export function placesNamed(catalog: Catalog, text: string, day: IsoDate): readonly KnownPlace[] {
  const { kind, key } = placeQuery(text);
  const index = placeIndex(catalog);
  const whole = index.get(foldKey(text)) ?? [];
  const bare = (index.get(key) ?? []).filter((entry) => kind === null || entry.kind === kind);
  return [...new Set([...bare, ...whole])].map(({ read }) => read(day));
}

/** Every name with its kind and province, for those that are not known. */
export function* placeNames(catalog: Catalog): Iterable<{ readonly name: string; readonly province: string }> {
  for (const entries of placeIndex(catalog).values()) for (const { kind, name, province } of entries) yield { name: `${kind} ${name}`, province };
}

const placeIndex = memoize((catalog: Catalog): ReadonlyMap<string, readonly Entry[]> => {
  const index = new Map<string, Entry[]>();
  const add = (entry: Entry) => {
    const key = foldKey(entry.name);
    const list = index.get(key);
    if (list) list.push(entry);
    else index.set(key, [entry]);
  };
  for (const province of catalog.provinces()) {
    for (const name of [province.name, ...province.formerNames]) for (const entry of provinceEntries(catalog, name)) add(unit(catalog, entry, province.name));
    const today = catalog.communesOf(province.code);
    const districts = catalog.districtsOf(province.code);
    for (const district of districts) add(unit(catalog, district, province.name));
    for (const commune of today) {
      add({ name: commune.name, kind: commune.kind, province: province.name, read: () => communeToday(catalog, commune, province.name) });
      const { formerKind } = commune;
      if (formerKind) add({ name: commune.name, kind: formerKind, province: province.name, read: () => communeBefore(commune, formerKind, province.name) });
    }
    for (const district of districts)
      for (const former of catalog.formerCommunesOf(district.id))
        add({
          name: former.name,
          kind: former.kind,
          province: province.name,
          read: () => ({
            name: former.name,
            kind: former.kind,
            level: 'xa',
            province: province.name,
            district: district.name,
            validFrom: null,
            validTo: END_OF_DISTRICTS,
            becomes: former.to.map(({ commune, share }) => ({ name: `${commune.kind} ${commune.name}`, share })),
            from: [],
            legalBasis: [],
          }),
        });
  }
  return index;
});

/** A province of this name as tỉnh and as thành phố, each with its days. */
function provinceEntries(catalog: Catalog, name: string): readonly AgencyEntry[] {
  return ['tỉnh', 'thành phố']
    .map((type) => catalog.agency(placeId(type, name)))
    .filter((entry) => entry !== undefined && entry.level === 'tinh') as AgencyEntry[];
}

/** A province or former district. */
function unit(catalog: Catalog, entry: AgencyEntry, province: string): Entry {
  const { kind, key } = placeQuery(entry.name);
  const name = entry.name.slice(entry.name.length - key.length);
  return {
    name,
    kind: kind ?? 'tỉnh',
    province,
    read: (day) => ({
      name,
      kind: kind ?? 'tỉnh',
      level: entry.level === 'tinh' ? 'tinh' : 'huyen',
      province,
      district: null,
      validFrom: entry.validFrom,
      validTo: entry.validTo,
      becomes: successorsOf(catalog, entry, day),
      from: entry.level === 'tinh' && entry.validTo === null ? (catalog.province(name)?.formerNames ?? []) : [],
      legalBasis: entry.legalBasis,
    }),
  };
}

function successorsOf(catalog: Catalog, entry: AgencyEntry, day: IsoDate): KnownPlace['becomes'] {
  if (entry.level === 'tinh') {
    const known = catalog.successorsOn(entry, day).entries;
    const next = known.length > 0 ? known : entry.successors.map(({ id }) => catalog.agency(id)).filter((successor) => successor !== undefined);
    return next.map(({ name }) => ({ name, share: 'whole' as const }));
  }
  const communes = new Set(catalog.formerCommunesOf(entry.id).flatMap(({ to }) => to.map(({ commune }) => commune)));
  const one = catalog.communeOfDistrict(entry.id);
  return [...(one ? [one] : communes)].map(({ kind, name }) => ({ name: `${kind} ${name}`, share: one ? ('whole' as const) : ('part' as const) }));
}

/** A commune as it was called before it became another kind: "xã" until it was a phường. */
function communeBefore(commune: Commune, kind: CommuneKind, province: string): KnownPlace {
  return {
    name: commune.name,
    kind,
    level: 'xa',
    province,
    district: null,
    validFrom: END_OF_DISTRICTS,
    validTo: commune.kindSince,
    becomes: [{ name: `${commune.kind} ${commune.name}`, share: 'whole' }],
    from: [],
    legalBasis: [],
  };
}

function communeToday(catalog: Catalog, commune: Commune, province: string): KnownPlace {
  const from = catalog.districtsOf(commune.province).flatMap((district) =>
    catalog
      .formerCommunesOf(district.id)
      .filter(({ to }) => to.some(({ commune: { code } }) => code === commune.code))
      .map((former) => `${former.kind} ${former.name} (${district.name})`),
  );
  return {
    name: commune.name,
    kind: commune.kind,
    level: 'xa',
    province,
    district: null,
    validFrom: commune.kindSince ?? END_OF_DISTRICTS,
    validTo: null,
    becomes: [],
    from: [...new Set(from)],
    legalBasis: [],
  };
}
