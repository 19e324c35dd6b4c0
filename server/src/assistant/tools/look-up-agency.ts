import { type AgencyEntry, type Catalog, movedFunctions, type NameHit } from '../../catalog/catalog';
import type { IsoDate } from '../../text/calendar';
import { printedDate } from '../../text/calendar';
import { fold } from '../../text/fold';
import { type OutputSchema, out, PROVENANCE } from '../json-schema';
import { MAX_NEAREST, MAX_QUERY } from '../limits';
import { nearest } from '../nearest';
import { type Confidence, defineTool } from '../tool';
import { echoed, nearestText, sentences, validityText } from '../wording';

const SOURCE = 'Danh mục cơ quan, đơn vị của phần mềm Kế hoạch (căn cứ pháp lý ghi ở từng mục)';
/** Agencies described when the words fit several. */
const MAX_DESCRIBED = 6;
/** Short forms given for one agency. */
const MAX_FORMS = 12;

const AGENCY: OutputSchema = out.object({
  id: out.text,
  name: out.text,
  otherForms: out.list(out.text),
  level: out.one('trung-uong', 'tinh', 'huyen', 'xa'),
  status: out.one('current', 'ended', 'not-yet'),
  validFrom: out.orNull(out.date),
  validTo: out.orNull(out.date),
  endDateIsLatest: out.yes,
  successors: out.list(out.object({ name: out.text, functions: out.list(out.text) })),
  holdersOnDay: out.list(out.text),
  holderIsClear: out.yes,
  predecessors: out.list(out.object({ name: out.text, functions: out.list(out.text) })),
  onlyInSomeProvinces: out.yes,
  legalBasis: out.list(out.text),
  note: out.orNull(out.text),
  confidence: out.one('high', 'medium', 'low'),
});

const PLACE: OutputSchema = out.object({
  name: out.text,
  status: out.one('current', 'ended', 'not-yet'),
  now: out.list(out.text),
  legalBasis: out.list(out.text),
});

/** Name, part of a name or short form → which agency that is, whether its name is right on a day, and who holds its work. */
export const lookUpAgency = defineTool({
  name: 'look_up_agency',
  title: 'Tra cứu cơ quan, đơn vị',
  description:
    'Tra tên cơ quan, đơn vị hành chính, Đảng, đoàn thể của Việt Nam theo ngày: tên đúng, viết tắt, còn hay đã sắp xếp lại, cơ quan kế thừa từng lĩnh vực, căn cứ pháp lý. ' +
    'Gõ đầy đủ, một phần, viết tắt, có dấu hay không dấu đều được. Gọi trước khi viết tên một cơ quan vào kế hoạch. ' +
    'verdict = "unknown" hay "near" nghĩa là danh mục KHÔNG có tên đó: không được coi là có thật; hãy hỏi lại người dùng.',
  input: {
    type: 'object',
    properties: {
      name: { type: 'string', description: 'Tên, một phần tên hoặc viết tắt, ví dụ “Sở TT&TT”, “so nong nghiep”.', minLength: 1, maxLength: MAX_QUERY },
      on: { type: 'string', format: 'date', description: 'Xét tên vào ngày này (NĂM-THÁNG-NGÀY); bỏ trống là hôm nay. Nên dùng ngày của văn bản.' },
      work: {
        type: 'string',
        description: 'Lĩnh vực hoặc nội dung công việc, để biết cơ quan kế thừa nào giữ việc ấy, ví dụ “báo chí, xuất bản”.',
        maxLength: MAX_QUERY,
      },
    },
    required: ['name'],
    additionalProperties: false,
  },
  output: out.object({
    verdict: out.one('current', 'ended', 'not-yet', 'several', 'near', 'unknown'),
    on: out.date,
    agencies: out.list(AGENCY),
    place: out.orNull(PLACE),
    nearest: out.list(out.text),
    ...PROVENANCE,
  }),
  run({ name = '', on, work = '' }, { service: { catalog }, today }) {
    const day = on ?? today();
    const hit = wholeHit(catalog, name);
    const exact = exactEntries(catalog, name, hit);
    const place = placeOf(catalog, hit, day);
    const found = exact.length > 0 ? exact : searched(catalog, name, day);
    const agencies = found.slice(0, MAX_DESCRIBED).map((entry) => describe(catalog, entry, day, work));
    const others = exact.length > 0 ? [] : nearNames(catalog, name, found);
    const verdict = verdictOf(exact, agencies, place);
    return {
      summary: summaryOf(name, day, work, verdict, agencies, place, others),
      data: { verdict, on: day, agencies, place, nearest: others, source: SOURCE, confidence: confidenceOf(verdict, exact) },
    };
  },
});

type Verdict = 'current' | 'ended' | 'not-yet' | 'several' | 'near' | 'unknown';
type Described = ReturnType<typeof describe>;
type Place = NonNullable<ReturnType<typeof placeOf>>;

/** The name found in `query` when it is all of it. */
function wholeHit(catalog: Catalog, query: string): NameHit | undefined {
  const plain = query.normalize('NFC').replace(/\s+/g, ' ').trim();
  return catalog.findNames(plain, fold(plain)).find(({ start, end, inexact, kind }) => !inexact && kind !== 'place' && start === 0 && end === plain.length);
}

/** Letters and digits alone, folded: "Sở TT&TT" and "so tttt" are one. */
function key(text: string): string {
  return fold(text.normalize('NFC')).replace(/[^a-z0-9]/g, '');
}

function exactEntries(catalog: Catalog, query: string, hit: NameHit | undefined): readonly AgencyEntry[] {
  const wanted = key(query);
  if (wanted === '') return [];
  const same = catalog
    .allAgencies()
    .filter(({ name, aliases, symbol }) => [name, ...aliases, ...(symbol?.split('|') ?? [])].some((form) => key(form) === wanted));
  if (same.length > 0) return same;
  return (hit?.entries ?? []).map((id) => catalog.agency(id)).filter((entry) => entry !== undefined);
}

/** What the search of the editor finds for words that are no name. */
function searched(catalog: Catalog, query: string, day: IsoDate): readonly AgencyEntry[] {
  return catalog.searchAgencies(query, { asOf: day, limit: 3 }).map(({ entry }) => entry);
}

function nearNames(catalog: Catalog, query: string, found: readonly AgencyEntry[]): string[] {
  const alike = nearest(query, catalog.allAgencies(), ({ name }) => name, MAX_NEAREST);
  return [...new Set([...found, ...alike].map(({ name }) => name))].slice(0, MAX_NEAREST);
}

function describe(catalog: Catalog, entry: AgencyEntry, day: IsoDate, work: string) {
  const status = statusOn(catalog, entry, day);
  const holders = status === 'ended' ? catalog.successorsOn(entry, day, work) : { entries: [], clear: false };
  const named = (id: string) => catalog.agency(id)?.name ?? id;
  return {
    id: entry.id,
    name: entry.name,
    otherForms: [...new Set([...entry.aliases, ...(entry.symbol?.split('|') ?? [])])].slice(0, MAX_FORMS),
    level: entry.level,
    status,
    validFrom: entry.validFrom,
    validTo: entry.validTo,
    endDateIsLatest: entry.endedEarlier === true,
    successors: entry.successors.map((successor) => ({ name: named(successor.id), functions: [...movedFunctions(successor)] })),
    holdersOnDay: holders.entries.map(({ name }) => name),
    holderIsClear: holders.clear,
    predecessors: catalog.predecessorsOf(entry).map(({ entry: { id, name }, functions }) => ({ name, functions: [...movedFunctions({ id, functions })] })),
    onlyInSomeProvinces: entry.presence === 'some',
    legalBasis: [...entry.legalBasis],
    note: entry.note,
    confidence: entry.confidence,
  };
}

function statusOn(catalog: Catalog, entry: AgencyEntry, day: IsoDate): 'current' | 'ended' | 'not-yet' {
  if (catalog.isCurrent(entry, day)) return 'current';
  return entry.validTo !== null && entry.validTo <= day ? 'ended' : 'not-yet';
}

/** The province or former district in the name: "Sở Tài chính tỉnh Bắc Giang". */
function placeOf(catalog: Catalog, hit: NameHit | undefined, day: IsoDate) {
  const entry = catalog.agency(hit?.place?.entries[0] ?? '');
  if (!entry) return null;
  const status = statusOn(catalog, entry, day);
  const now = status === 'ended' ? catalog.successorsOn(entry, day).entries.map(({ name }) => name) : [];
  return { name: entry.name, status, now, legalBasis: [...entry.legalBasis] };
}

function verdictOf(exact: readonly AgencyEntry[], agencies: readonly Described[], place: Place | null): Verdict {
  if (exact.length === 0) return agencies.length > 0 ? 'near' : 'unknown';
  // Two entries of one name that follow each other are one answer: the one that is right on the day.
  const current = agencies.filter(({ status }) => status === 'current');
  if (exact.length > 1 && current.length !== 1) return 'several';
  const [only] = current.length > 0 ? current : agencies;
  return place?.status === 'ended' ? 'ended' : (only?.status ?? 'unknown');
}

function confidenceOf(verdict: Verdict, exact: readonly AgencyEntry[]): Confidence {
  if (verdict === 'unknown' || verdict === 'near') return 'none';
  return exact.some(({ confidence }) => confidence === 'low') ? 'low' : exact.some(({ confidence }) => confidence === 'medium') ? 'medium' : 'high';
}

function summaryOf(
  query: string,
  day: IsoDate,
  work: string,
  verdict: Verdict,
  agencies: readonly Described[],
  place: Place | null,
  others: readonly string[],
): string {
  const shown = echoed(query);
  if (verdict === 'unknown') return sentences(`Danh mục không có cơ quan nào tên ${shown}; chưa thể xác nhận tên này.`, nearestText(others));
  if (verdict === 'near')
    return sentences(
      `Danh mục không có tên đúng như ${shown}; chưa thể xác nhận tên này.`,
      nearestText(others),
      'Chỉ dùng một tên gần giống khi người dùng xác nhận.',
    );
  if (verdict === 'several')
    return `${shown} có thể là: ${agencies.map(({ name, status }) => `${name} (${STATUS[status]})`).join('; ')}. Cần nói rõ cơ quan nào.`;
  const one = agencies.find(({ status }) => status === 'current') ?? agencies[0];
  return one ? sentences(oneSentence(one, day, work), placeSentence(place, day)) : '';
}

const STATUS = { current: 'đang dùng', ended: 'không còn', 'not-yet': 'chưa có' } as const;

function oneSentence(agency: Described, day: IsoDate, work: string): string {
  const { name, status, holdersOnDay, holderIsClear, successors, onlyInSomeProvinces, legalBasis, confidence } = agency;
  const dates = validityText({ ...agency, ...(agency.endDateIsLatest && { endedEarlier: true }) });
  const moved = successors.map(({ name: to, functions }) => to + functionsText(functions)).join('; ');
  const holder = holderIsClear ? holdersOnDay[0] : undefined;
  return sentences(
    `${name}: ${STATUS[status]} vào ngày ${printedDate(day)}${dates ? ` (tên dùng ${dates})` : ''}.`,
    work !== '' && holder !== undefined && `Việc nêu trong câu hỏi thuộc ${holder}.`,
    status === 'ended' && moved !== '' && `Công việc chuyển về: ${moved}.`,
    status === 'ended' && holdersOnDay.length > 1 && !holderIsClear && 'Phải chọn theo lĩnh vực công việc.',
    // Along the chain of successors: what took over at once may have ended since.
    work === '' && holder !== undefined && !successors.some(({ name: to }) => to === holder) && `Vào ngày ấy là ${holder}.`,
    onlyInSomeProvinces && 'Chỉ có ở một số tỉnh, thành phố.',
    legalBasis.length > 0 && `Căn cứ: ${legalBasis.join('; ')}.`,
    confidence !== 'high' && 'Độ chắc chắn chưa cao, cần đối chiếu.',
  );
}

/** Words of what moved shown for one successor. */
const MAX_FUNCTIONS = 6;

function functionsText(functions: readonly string[]): string {
  if (functions.length === 0) return '';
  return ` (${functions.slice(0, MAX_FUNCTIONS).join(', ')}${functions.length > MAX_FUNCTIONS ? ', …' : ''})`;
}

function placeSentence(place: Place | null, day: IsoDate): string {
  if (place?.status !== 'ended') return '';
  const now = place.now.length > 0 ? `; nay là ${place.now.join(', ')}` : '; không còn cấp huyện từ ngày 01/7/2025';
  return `Nhưng ${place.name} không còn vào ngày ${printedDate(day)}${now}.`;
}
