import type { Catalog, ReferenceEntry } from '../../catalog/catalog';
import { citedByName, shortCitation } from '../../features/citation-text';
import { isCentral, yearInNumber } from '../../model/citations/resolve';
import type { IsoDate } from '../../text/calendar';
import { printedDate } from '../../text/calendar';
import { foldKey } from '../../text/fold';
import { DOCUMENT, type DocumentCard, documentCard, forceText } from '../document-card';
import { nearNumbers, withDigits } from '../document-numbers';
import { type DocumentQuery, readDocumentQuery, tellingWords } from '../document-query';
import { out, PROVENANCE } from '../json-schema';
import { MAX_NEAREST, MAX_QUERY } from '../limits';
import { nearest } from '../nearest';
import { type Confidence, defineTool, ToolFailure } from '../tool';
import { echoed, nearestText, sentences } from '../wording';

const SOURCE = 'Danh mục văn bản của phần mềm Kế hoạch (không đầy đủ: chủ yếu văn bản của trung ương mà kế hoạch hay viện dẫn)';
/** Documents described in one answer. */
const MAX_DESCRIBED = 6;
/** Of the words that a title was said to have, so many must be in the real one. */
const SAME_TITLE = 0.5;

const COMES_BACK = 'Số này có thể trở lại ở năm khác: nêu cả ngày ban hành để đối chiếu.';

/** Number or words → which document that is, whether what was said of it is right, its force on a day, how to cite it. */
export const lookUpDocument = defineTool({
  name: 'look_up_document',
  title: 'Tra cứu văn bản viện dẫn',
  description:
    'Tra văn bản (luật, nghị định, nghị quyết, quyết định, thông tư, văn bản Đảng…) theo số, ký hiệu, theo tên luật hoặc theo từ ngữ: ngày, cơ quan ban hành, trích yếu, hiệu lực vào một ngày, văn bản thay thế, cách viện dẫn đầy đủ và rút gọn. ' +
    'Đưa nguyên câu viện dẫn định viết để được đối chiếu số, ngày, cơ quan, trích yếu. Gọi trước khi viết bất cứ viện dẫn nào. ' +
    'verdict = "unknown": danh mục KHÔNG có văn bản ấy, không được viết như có thật; "differs": có số ấy nhưng ngày, cơ quan hay nội dung khác; "candidates": chỉ tìm theo từ, chưa xác nhận văn bản nào.',
  input: {
    type: 'object',
    properties: {
      query: {
        type: 'string',
        description: 'Số, ký hiệu (“30/2020/NĐ-CP”), cả câu viện dẫn, tên luật, hoặc từ ngữ trong trích yếu.',
        minLength: 1,
        maxLength: MAX_QUERY,
      },
      date: { type: 'string', format: 'date', description: 'Ngày ban hành mà người viết cho là đúng, để đối chiếu.' },
      on: { type: 'string', format: 'date', description: 'Xét hiệu lực vào ngày này (NĂM-THÁNG-NGÀY); bỏ trống là hôm nay.' },
    },
    required: ['query'],
    additionalProperties: false,
  },
  output: out.object({
    verdict: out.one('known', 'several', 'differs', 'candidates', 'unknown'),
    on: out.date,
    documents: out.list(DOCUMENT),
    differences: out.list(out.object({ part: out.one('kind', 'date', 'issuer', 'title'), asked: out.text, known: out.text })),
    nearest: out.list(out.text),
    ...PROVENANCE,
  }),
  run({ query = '', date, on }, { service, today }) {
    const { catalog } = service;
    const day = on ?? today();
    const asked = readDocumentQuery(service, query);
    if (asked.count > 1) throw new ToolFailure(`Câu này nêu ${asked.count} văn bản; mỗi lần chỉ tra một văn bản.`);
    const found = find(catalog, { ...asked, date: date ?? asked.date }, query, day);
    const documents = found.entries.slice(0, MAX_DESCRIBED).map((entry) => documentCard(catalog, entry, day));
    return {
      summary: summaryOf(query, day, found, documents),
      data: {
        verdict: found.verdict,
        on: day,
        documents,
        differences: found.differences,
        nearest: found.nearest,
        source: SOURCE,
        confidence: confidenceOf(found),
      },
    };
  },
});

interface Difference {
  readonly part: 'kind' | 'date' | 'issuer' | 'title';
  readonly asked: string;
  readonly known: string;
}

interface Found {
  readonly verdict: 'known' | 'several' | 'differs' | 'candidates' | 'unknown';
  readonly entries: readonly ReferenceEntry[];
  readonly differences: readonly Difference[];
  readonly nearest: readonly string[];
  /** Vietnamese: what else there is to say. */
  readonly remark: string;
}

function find(catalog: Catalog, asked: DocumentQuery, query: string, day: IsoDate): Found {
  if (asked.number !== null) return byNumber(catalog, asked, asked.number);
  if (asked.lawName !== null) return byLawName(catalog, asked, asked.lawName, day);
  return byWords(catalog, asked, query, day);
}

function byNumber(catalog: Catalog, asked: DocumentQuery, number: string): Found {
  const same = catalog.findReferences({ number });
  if (same.length === 0) {
    const remark = isCentral(number) ? '' : 'Danh mục hầu như không có văn bản của địa phương: số này phải kiểm tra ở nơi ban hành.';
    return unknown(nearNumbers(catalog, number).map(called), remark);
  }
  const ofKind = asked.type === null ? same : same.filter(({ type }) => foldKey(type) === foldKey(asked.type ?? ''));
  const known = ofKind.length > 0 ? ofKind : same;
  const dated = known.filter((entry) => sameDate(entry, asked));
  if (dated.length === 0 && yearInNumber(number) === null && !known.some(({ date }) => date !== null && date.slice(0, 4) === askedYear(asked))) {
    // "07/CT-TTg" comes back every year: another year is another document.
    return unknown(known.map(called), `Số ${number} trở lại mỗi năm; danh mục có số này của năm khác, không có của năm ${askedYear(asked)}.`);
  }
  const meant = dated.length > 0 ? dated : known;
  const judged = meant.map((entry) => ({ entry, differences: differencesOf(catalog, asked, entry) }));
  const right = judged.filter(({ differences }) => differences.length === 0);
  if (right.length === 1) {
    // Nothing but the number was given, and another year may have the same.
    const remark = yearInNumber(number) === null && askedYear(asked) === undefined && asked.title === '' ? COMES_BACK : '';
    return { verdict: 'known', entries: right.map(({ entry }) => entry), differences: [], nearest: [], remark };
  }
  if (right.length > 1)
    return { verdict: 'several', entries: right.map(({ entry }) => entry), differences: [], nearest: [], remark: 'Cần ghi rõ loại văn bản và ngày ban hành.' };
  const ofYear = judged.filter(({ entry }) => entry.date !== null && entry.date.slice(0, 4) === askedYear(asked));
  const nearest = ofYear.length > 0 ? ofYear : judged;
  return { verdict: 'differs', entries: nearest.map(({ entry }) => entry), differences: nearest[0]?.differences ?? [], nearest: [], remark: '' };
}

function byLawName(catalog: Catalog, asked: DocumentQuery, name: string, day: IsoDate): Found {
  const { date, year } = asked;
  const exact = catalog.findLaw({ name, date, year, asOf: day });
  const entry = exact ?? catalog.findLaw({ name, asOf: day });
  if (!entry) {
    const laws = catalog.allReferences().filter(citedByName);
    return unknown(nearest(name, laws, ({ title }) => title, MAX_NEAREST).map(called), '');
  }
  const others = catalog.allReferences().filter((other) => other !== entry && citedByName(other) && foldKey(other.title) === foldKey(entry.title));
  const remark = others.length > 0 ? `Danh mục còn: ${others.map(called).join('; ')}.` : '';
  if (exact) return { verdict: 'known', entries: [entry], differences: [], nearest: [], remark };
  const said = date === null ? `năm ${year}` : printedDate(date);
  return {
    verdict: 'differs',
    entries: [entry, ...others],
    differences: [{ part: 'date', asked: said, known: printedDate(entry.date ?? '') }],
    nearest: [],
    remark,
  };
}

/** Words, or a number written so that only its digits can be made out. A document whose number lacks one of those digits is not what was asked for. */
function byWords(catalog: Catalog, { digits, date }: DocumentQuery, query: string, day: IsoDate): Found {
  const hits = catalog.searchReferences(query, { asOf: day, limit: 20 }).map(({ entry }) => entry);
  if (digits.length === 0) {
    if (hits.length === 0) return unknown(nearest(query, catalog.allReferences(), ({ title }) => title, MAX_NEAREST).map(called), '');
    return { verdict: 'candidates', entries: hits, differences: [], nearest: [], remark: 'Tìm theo từ ngữ: đối chiếu nội dung trước khi viện dẫn.' };
  }
  const numbered = withDigits(hits, digits, query);
  const dated = numbered.filter((entry) => date === null || entry.date === null || entry.date === date);
  if (numbered.length === 0) return unknown(hits.slice(0, MAX_NEAREST).map(called), '');
  if (dated.length === 0) {
    const [first] = numbered;
    const differences: Difference[] = [{ part: 'date', asked: printedDate(date ?? ''), known: printedDate(first?.date ?? '') }];
    return { verdict: 'differs', entries: numbered, differences, nearest: [], remark: '' };
  }
  return {
    verdict: dated.length === 1 ? 'known' : 'several',
    entries: dated,
    differences: [],
    nearest: [],
    remark: 'Số viết chưa đủ ký hiệu: kiểm tra lại có đúng văn bản này không.',
  };
}

function unknown(nearest: readonly string[], remark: string): Found {
  return { verdict: 'unknown', entries: [], differences: [], nearest: nearest.slice(0, MAX_NEAREST), remark };
}

function askedYear({ date, year }: DocumentQuery): string | undefined {
  return date?.slice(0, 4) ?? (year === null ? undefined : String(year));
}

/** Nothing that was said of the day speaks against `entry`. */
function sameDate({ date }: ReferenceEntry, asked: DocumentQuery): boolean {
  if (date === null) return true;
  if (asked.date !== null) return date.startsWith(asked.date) || asked.date.startsWith(date);
  return asked.year === null || date.startsWith(String(asked.year));
}

function differencesOf(catalog: Catalog, asked: DocumentQuery, entry: ReferenceEntry): Difference[] {
  const differences: Difference[] = [];
  const { type, date, year, issuer, title } = asked;
  if (type !== null && foldKey(type) !== foldKey(entry.type)) differences.push({ part: 'kind', asked: type, known: entry.type });
  if (!sameDate(entry, asked))
    differences.push({ part: 'date', asked: date === null ? `năm ${year}` : printedDate(date), known: printedDate(entry.date ?? '') });
  if (issuer !== null && !sameIssuer(catalog, issuer, entry.issuer)) differences.push({ part: 'issuer', asked: issuer, known: entry.issuer });
  if (!sameTitle(title, entry)) differences.push({ part: 'title', asked: title, known: entry.title });
  return differences;
}

function sameIssuer(catalog: Catalog, asked: string, known: string): boolean {
  const [a, b] = [asked, known].map((name) => foldKey(name).replace(/ubnd/g, 'uy ban nhan dan').replace(/hdnd/g, 'hoi dong nhan dan')) as [string, string];
  if (a.includes(b) || b.includes(a)) return true;
  const ids = (name: string) => catalog.findNames(name.normalize('NFC'), foldKey(name)).flatMap(({ entries }) => entries);
  return ids(asked).some((id) => ids(known).includes(id));
}

function sameTitle(asked: string, { title, shortTitle, type }: ReferenceEntry): boolean {
  const words = tellingWords(asked);
  if (words.length < 2 || title === '') return true;
  const known = new Set(tellingWords(`${type} ${title} ${shortTitle ?? ''}`));
  return words.filter((word) => known.has(word)).length >= words.length * SAME_TITLE;
}

/** "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư"; for a law its name and year. */
function called(entry: ReferenceEntry): string {
  if (citedByName(entry))
    return `${entry.title}${entry.date === null ? '' : ` năm ${entry.date.slice(0, 4)}`}${entry.number === null ? '' : ` (số ${entry.number})`}`;
  return `${shortCitation(entry)}${entry.date === null ? '' : ` ngày ${printedDate(entry.date)}`} của ${entry.issuer} ${entry.title}`.trim();
}

function confidenceOf({ verdict, entries, remark }: Found): Confidence {
  if (verdict === 'unknown' || verdict === 'candidates') return 'none';
  if (verdict === 'known' && remark === COMES_BACK) return 'medium';
  const levels = entries.map(({ confidence }) => confidence);
  return levels.includes('low') ? 'low' : levels.includes('medium') ? 'medium' : 'high';
}

function doubt({ confidence }: DocumentCard): string {
  return confidence === 'high' ? '' : 'Độ chắc chắn của danh mục về văn bản này chưa cao, cần đối chiếu nguồn chính thức.';
}

const PARTS = { kind: 'tên loại', date: 'ngày ban hành', issuer: 'cơ quan ban hành', title: 'nội dung' } as const;

function summaryOf(query: string, day: IsoDate, found: Found, documents: readonly DocumentCard[]): string {
  const shown = echoed(query);
  const { verdict, differences, remark, entries } = found;
  const [first] = documents;
  const [entry] = entries;
  if (verdict === 'unknown' || !first || !entry)
    return sentences(
      `Danh mục không có văn bản ${shown}; chưa thể xác nhận, không nên viện dẫn khi chưa kiểm tra nguồn chính thức.`,
      remark,
      nearestText(found.nearest),
    );
  if (verdict === 'differs') {
    const apart = differences.map(({ part, asked, known }) => `${PARTS[part]} (đã nêu: ${echoed(asked)}; danh mục: “${known}”)`).join('; ');
    return sentences(
      `${shown} KHÔNG khớp danh mục về ${apart}.`,
      `${entry.number !== null && !citedByName(entry) ? 'Văn bản mang số ấy là' : 'Danh mục có'}: ${entries.slice(0, MAX_DESCRIBED).map(called).join('; ')}.`,
      forceText(first, day),
      remark,
      doubt(first),
    );
  }
  if (verdict === 'several' || verdict === 'candidates') {
    const opening = verdict === 'several' ? `${shown} ứng với nhiều văn bản` : `Có thể là`;
    return sentences(`${opening}: ${entries.slice(0, MAX_DESCRIBED).map(called).join('; ')}.`, remark);
  }
  return sentences(
    `Có trong danh mục: ${called(entry)}.`,
    forceText(first, day),
    `Viện dẫn đầy đủ: “${first.citeInFull}”; rút gọn: “${first.citeInShort}”.`,
    doubt(first),
    remark,
  );
}
