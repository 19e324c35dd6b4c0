import { communes as communeData } from '../../data/generated/communes';
import { districts as districtData } from '../../data/generated/districts';
import { formerCommunes as formerData } from '../../data/generated/formerCommunes';
import { provinces as provinceData } from '../../data/generated/provinces';
import type { IsoDate } from '../text/calendar';
import { foldKey } from '../text/fold';
import { once } from '../text/once';
import type { AgencyEntry, Commune, CommuneKind, FormerCommune, Province } from './catalog';

/** The first day without districts, and with 34 provinces. */
export const END_OF_DISTRICTS: IsoDate = '2025-07-01';

type ProvinceRow = [code: string, name: string, types: [string, string, string | null][], communeCounts: Record<string, number>, legalBasis: string[]];
type FormerRow = [oldCode: string, name: string, type: string, newCode: string, validTo: string | null, otherForms: string[]];

/** A province or district that stands in a text, with its written names. */
export interface PlaceRecord {
  readonly entry: AgencyEntry;
  /** "tỉnh", "thành phố", "huyện" … */
  readonly type: string;
  /** Names without the type; the first is the standard one. */
  readonly names: readonly string[];
  /** Code of today's province it belongs to. */
  readonly province: string;
}

const raw = once(() => JSON.parse(provinceData) as { provinces: ProvinceRow[]; former: FormerRow[] });

/** Today's 34 provinces and centrally-run cities, in the order of their codes. */
export const provinces = once((): readonly Province[] => {
  const { provinces: rows, former } = raw();
  return rows.map(([code, name, types, communeCounts, legalBasis]) => ({
    code,
    name,
    types: types.map(([type, validFrom, validTo]) => ({ type, validFrom, validTo })),
    formerNames: former.filter((row) => row[3] === code && row[1] !== name && row[4] !== null).map((row) => row[1]),
    communeCounts,
    legalBasis,
  }));
});

/** Provinces as entries with validity and successors, former ones among them: "tỉnh Bắc Giang" → "tỉnh Bắc Ninh" → "thành phố Bắc Ninh". */
export const provincePlaces = once((): readonly PlaceRecord[] => {
  const { provinces: rows, former } = raw();
  const records: PlaceRecord[] = [];
  for (const [code, name, types, , legalBasis] of rows) {
    const other = former.find((row) => row[1] === name)?.[5] ?? [];
    types.forEach(([type, validFrom, validTo], i) => {
      const next = types[i + 1];
      records.push({
        entry: placeEntry(placeId(type, name), type, name, 'tinh', {
          // The first kind of a province is as old as its name: what was before it was the same name.
          validFrom: i === 0 ? null : validFrom,
          validTo,
          successors: next ? [placeId(next[0], name)] : [],
          legalBasis,
        }),
        type,
        names: [name, ...other],
        province: code,
      });
    });
  }
  for (const [, name, type, newCode, validTo, other] of former) {
    if (validTo === null || rows.some((row) => row[1] === name)) continue;
    const [, newName, types, , legalBasis] = rows.find((row) => row[0] === newCode) as ProvinceRow;
    const then = types.find(([, , to]) => to === null || to > validTo) ?? types[0];
    records.push({
      entry: placeEntry(placeId(type, name), type, name, 'tinh', { validFrom: null, validTo, successors: [placeId(then?.[0] ?? 'tỉnh', newName)], legalBasis }),
      type,
      names: [name, ...other],
      province: newCode,
    });
  }
  return records;
});

const DISTRICT_END = { validFrom: null, validTo: END_OF_DISTRICTS, successors: [], legalBasis: ['Nghị quyết số 203/2025/QH15'] };
const DISTRICT_TYPE: Readonly<Record<string, string>> = { h: 'huyện', q: 'quận', t: 'thị xã', c: 'thành phố' };

/** The 696 districts of before 1/7/2025. */
export const districtPlaces = once((): readonly (PlaceRecord & { readonly code: string; readonly commune: string })[] => {
  const newCode = new Map(raw().former.map((row) => [row[0], row[3]]));
  return districtData.split('\n').map((line) => {
    const [province = '', code = '', kindAndName = '', commune = ''] = line.split('\t');
    const type = DISTRICT_TYPE[kindAndName[0] ?? ''] ?? 'huyện';
    const name = kindAndName.slice(1);
    const entry = placeEntry(`cap-huyen-${code}`, type, name, 'huyen', DISTRICT_END);
    return { entry, type, names: [name], province: newCode.get(province) ?? '', code, commune };
  });
});

const COMMUNE_KIND: Readonly<Record<string, CommuneKind>> = { x: 'xã', p: 'phường', d: 'đặc khu', t: 'thị trấn' };

const communeLines = once(() => new Map(communeData.split('\n').map((line) => [line.slice(0, line.indexOf('\t')), line] as const)));
const communeMemory = new Map<string, readonly Commune[]>();

/** Today's communes of a province, decoded when first asked for; none for an unknown code. */
export function communesOf(province: string): readonly Commune[] {
  let list = communeMemory.get(province);
  if (!list) {
    const line = communeLines().get(province);
    list = line
      ? line
          .slice(line.indexOf('\t') + 1)
          .split('|')
          .map((text) => communeOf(province, text))
      : [];
    if (line) communeMemory.set(province, list);
  }
  return list;
}

function communeOf(province: string, text: string): Commune {
  const [body = '', change] = text.split('^');
  return {
    code: body.slice(0, 5),
    name: body.slice(6),
    kind: COMMUNE_KIND[body[5] ?? ''] ?? 'xã',
    province,
    formerKind: change ? (COMMUNE_KIND[change[0] ?? ''] ?? null) : null,
    kindSince: change ? change.slice(1) : null,
  };
}

const formerLines = once(() => new Map(formerData.split('\n').map((line) => [line.slice(0, line.indexOf('\t')), line] as const)));

/** The communes that a former district (its code) had before 1/7/2025, and today's communes that took them in. */
export function formerCommunesOf(district: string): readonly FormerCommune[] {
  const line = formerLines().get(district);
  const place = districtPlaces().find((record) => record.code === district);
  if (!line || !place) return [];
  const today = new Map(communesOf(place.province).map((commune) => [commune.code, commune]));
  return line
    .slice(line.indexOf('\t') + 1)
    .split('|')
    .map((text) => {
      const equals = text.indexOf('=');
      const to = text
        .slice(equals + 1)
        .split(' ')
        .flatMap((part) => {
          const commune = today.get(part.slice(0, 5));
          return commune ? [{ commune, share: part.endsWith('~') ? ('part' as const) : part.endsWith('*') ? ('people' as const) : ('whole' as const) }] : [];
        });
      return { name: text.slice(1, equals), kind: COMMUNE_KIND[text[0] ?? ''] ?? 'xã', to };
    });
}

/** The one commune of today that a whole former district (its code) became; null when there are several, or the code is unknown. */
export function communeOfDistrict(district: string): Commune | null {
  const place = districtPlaces().find((record) => record.code === district);
  if (!place) return null;
  if (place.commune !== '') return communesOf(place.province).find(({ code }) => code === place.commune) ?? null;
  const now = new Set(formerCommunesOf(district).flatMap(({ to }) => to.map(({ commune }) => commune)));
  return now.size === 1 ? ([...now][0] ?? null) : null;
}

/** The districts that today's province with this code had before 1/7/2025, as entries. */
export function districtsOf(province: string): readonly AgencyEntry[] {
  return districtPlaces()
    .filter((record) => record.province === province)
    .map(({ entry }) => entry);
}

/** "tỉnh", "Bắc Giang" → "tinh-bac-giang". */
export function placeId(type: string, name: string): string {
  return foldKey(`${type} ${name}`).replace(/[^a-z0-9]+/g, '-');
}

function placeEntry(
  id: string,
  type: string,
  name: string,
  level: string,
  rest: { validFrom: string | null; validTo: string | null; successors: string[]; legalBasis: string[] },
): AgencyEntry {
  return {
    id,
    name: `${type} ${name}`,
    aliases: [],
    symbol: null,
    level,
    kind: 'dia-danh',
    validFrom: rest.validFrom,
    validTo: rest.validTo,
    successors: rest.successors.map((id) => ({ id, functions: ['toàn bộ'] })),
    presence: 'all',
    confidence: 'high',
    legalBasis: rest.legalBasis,
    note: null,
  };
}
