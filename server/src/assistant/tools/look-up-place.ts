import type { Catalog, Province } from '../../catalog/catalog';
import type { IsoDate } from '../../text/calendar';
import { printedDate } from '../../text/calendar';
import { foldKey } from '../../text/fold';
import { type OutputSchema, out, PROVENANCE } from '../json-schema';
import { MAX_LISTED, MAX_NEAREST, MAX_QUERY } from '../limits';
import { nearest } from '../nearest';
import { type KnownPlace, placeNames, placeQuery, placesNamed } from '../places';
import { defineTool, ToolFailure } from '../tool';
import { echoed, nearestText, sentences } from '../wording';

const SOURCE = 'Danh mục đơn vị hành chính của phần mềm Kế hoạch: 34 tỉnh, thành phố; 3.321 xã, phường, đặc khu và các đơn vị trước ngày 01/7/2025';
/** Places of one name that are described; others are counted. */
const MAX_DESCRIBED = 40;
/** Names in one sentence. */
const MAX_NAMED = 8;

const PLACE: OutputSchema = out.object({
  name: out.text,
  kind: out.text,
  level: out.one('tinh', 'huyen', 'xa'),
  province: out.text,
  district: out.orNull(out.text),
  status: out.one('current', 'ended', 'not-yet'),
  validFrom: out.orNull(out.date),
  validTo: out.orNull(out.date),
  becomes: out.list(out.object({ name: out.text, share: out.one('whole', 'part', 'people') })),
  from: out.list(out.text),
  legalBasis: out.list(out.text),
});

/** A place by name, of today or of before the reform of 2025 → what it is on a day, and what became of it. */
export const lookUpPlace = defineTool({
  name: 'look_up_place',
  title: 'Tra cứu địa danh cũ, mới',
  description:
    'Tra tỉnh, huyện, xã, phường, đặc khu trước và sau sắp xếp đơn vị hành chính ngày 01/7/2025: địa danh cũ nay thuộc đâu, địa danh mới lập từ đâu. ' +
    'Nhiều nơi trùng tên: nêu “province” để thu hẹp. verdict = "unknown" nghĩa là danh mục không có tên đó, không được coi là có thật.',
  input: {
    type: 'object',
    properties: {
      name: { type: 'string', description: 'Tên, nên kèm loại: “xã Tân Tiến”, “huyện Lục Ngạn”, “tỉnh Bắc Giang”.', minLength: 1, maxLength: MAX_QUERY },
      province: { type: 'string', description: 'Tỉnh, thành phố (tên cũ hoặc mới) chứa nơi đó.', minLength: 1, maxLength: MAX_QUERY },
      on: { type: 'string', format: 'date', description: 'Xét tên vào ngày này (NĂM-THÁNG-NGÀY); bỏ trống là hôm nay.' },
    },
    required: ['name'],
    additionalProperties: false,
  },
  output: out.object({
    verdict: out.one('current', 'ended', 'not-yet', 'several', 'unknown'),
    on: out.date,
    places: out.list(PLACE),
    omitted: out.whole,
    nearest: out.list(out.text),
    ...PROVENANCE,
  }),
  run({ name = '', province, on }, { service: { catalog }, today }) {
    const day = on ?? today();
    const within = province === undefined ? null : catalog.province(province);
    if (within === undefined) throw new ToolFailure(`Danh mục không có tỉnh, thành phố nào tên ${echoed(province ?? '')}.`);
    const all = placesNamed(catalog, name, day).filter((place) => inProvince(place, within));
    const places = [...all].sort((a, b) => rank(a, day) - rank(b, day));
    const described = places.slice(0, MAX_DESCRIBED).map((place) => ({ ...place, status: statusOn(place, day), becomes: place.becomes.slice(0, MAX_LISTED) }));
    const others = places.length > 0 ? [] : nearNames(catalog, name, day, within);
    const [only] = described;
    const verdict = only === undefined ? 'unknown' : described.length > 1 ? 'several' : only.status;
    return {
      summary: summaryOf(name, day, described, places.length - described.length, others),
      data: {
        verdict,
        on: day,
        places: described,
        omitted: places.length - described.length,
        nearest: others,
        source: SOURCE,
        confidence: verdict === 'unknown' ? 'none' : 'high',
      },
    };
  },
});

type Described = KnownPlace & { readonly status: 'current' | 'ended' | 'not-yet' };

function statusOn({ validFrom, validTo }: KnownPlace, day: IsoDate): Described['status'] {
  if (validTo !== null && validTo <= day) return 'ended';
  return validFrom !== null && validFrom > day ? 'not-yet' : 'current';
}

function inProvince({ province }: { readonly province: string }, within: Province | null): boolean {
  return within === null || province === within.name;
}

/** "Bắc Giang" without its kind: the province is meant before a commune of that name; then what is right on the day. */
function rank(place: KnownPlace, day: IsoDate): number {
  return (place.level === 'tinh' ? 0 : place.level === 'huyen' ? 2 : 1) + (place.level === 'tinh' || statusOn(place, day) === 'current' ? 0 : 10);
}

/** Places of the same name and another kind, then those with a name like it. */
function nearNames(catalog: Catalog, name: string, day: IsoDate, within: Province | null): string[] {
  const other = placesNamed(catalog, placeQuery(name).key, day).map(({ kind, name: bare, province }) => ({ name: `${kind} ${bare}`, province }));
  const known = [...placeNames(catalog)].filter((each) => inProvince(each, within));
  const { kind } = placeQuery(name);
  const ofKind = kind === null ? [] : known.filter((each) => each.name.startsWith(`${kind} `));
  const alike = (among: typeof known) => nearest(name, among, (entry) => entry.name, MAX_NEAREST * 4);
  const near = [...other, ...alike(ofKind)];
  if (near.length < MAX_NEAREST) near.push(...alike(known));
  const named = near.filter((each) => inProvince(each, within)).map((each) => `${each.name}, ${each.province}`);
  return [...new Set(named)].slice(0, MAX_NEAREST);
}

function summaryOf(query: string, day: IsoDate, places: readonly Described[], omitted: number, others: readonly string[]): string {
  if (places.length === 0)
    return sentences(`Danh mục không có ${placeQuery(query).kind ?? 'địa danh'} nào tên ${echoed(query)}; chưa thể xác nhận tên này.`, nearestText(others));
  const [first] = places;
  if (first && places.length === 1) return placeText(first, day);
  const list = places.slice(0, MAX_NAMED).map((place) => `${fullName(place)}${place.status === 'ended' ? ` → ${becameText(place)}` : ''}`);
  const more = places.length + omitted - list.length;
  const same = new Set(places.map(({ name }) => foldKey(name))).size === 1;
  return sentences(
    `Có ${places.length + omitted} nơi ${same ? 'cùng tên' : 'khớp'}: ${list.join('; ')}${more > 0 ? `; và ${more} nơi khác` : ''}.`,
    'Cần nói rõ tỉnh, loại đơn vị.',
  );
}

function fullName({ kind, name, level, district, province }: Described): string {
  return level === 'tinh' ? `${kind} ${name}` : `${kind} ${name} (${district === null ? '' : `${district}, `}nay thuộc ${province})`;
}

function becameText({ becomes, level }: Described): string {
  // Of a district each commune of today has a part.
  const names = becomes.slice(0, MAX_NAMED).map(({ name, share }) => `${name}${share === 'part' && level === 'xa' ? ' (một phần)' : ''}`);
  return names.length === 0 ? 'không rõ' : `${names.join(', ')}${becomes.length > names.length ? ', …' : ''}`;
}

function placeText(place: Described, day: IsoDate): string {
  const { status, validFrom, validTo, from, legalBasis } = place;
  const what = fullName(place);
  const ground = legalBasis.length > 0 && `Căn cứ: ${legalBasis.join('; ')}.`;
  if (status === 'ended')
    return sentences(
      `${what}: không còn từ ngày ${printedDate(validTo ?? day)}; ${place.level === 'huyen' && place.becomes.length > 1 ? 'địa bàn nay thuộc' : 'nay là'} ${becameText(place)}.`,
      ground,
    );
  if (status === 'not-yet') return sentences(`${what}: chưa có vào ngày ${printedDate(day)}; có từ ngày ${printedDate(validFrom ?? day)}.`, ground);
  return sentences(
    `${what}: đang dùng vào ngày ${printedDate(day)}${validTo === null ? '' : `, đến trước ngày ${printedDate(validTo)}`}.`,
    from.length > 0 && `Lập từ: ${from.slice(0, MAX_NAMED).join(', ')}${from.length > MAX_NAMED ? ', …' : ''}.`,
    ground,
  );
}
