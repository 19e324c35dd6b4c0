import type { Catalog, ReferenceEntry } from '../../catalog/catalog';
import { citationsOf } from '../../model/citations/citations';
import { resolveCitation } from '../../model/citations/resolve';
import { perDocument } from '../../model/document/memo';
import type { Citation, Plan } from '../../model/types';
import type { Block } from '../../syntax/block';
import type { Finding, Fix, Rule } from '../rule';
import { formAround } from '../shared/date-forms';
import { byDocument, callName, dateLike, isDay, type PlacedCitation, spanAt } from '../shared/plan-citations';

/** Parts that the first mention must have. */
type Part = 'ngày ban hành' | 'cơ quan ban hành' | 'trích yếu';

/** A document that is first mentioned without its date, issuer or title. */
export const vienDanThieu: Rule = {
  id: 'vien-dan-thieu',
  family: 'vien-dan',
  scope: 'document',
  severity: 'information',
  title: 'Lần đầu viện dẫn chưa ghi đủ ngày, cơ quan ban hành, trích yếu',
  why: 'Lần đầu nhắc đến một văn bản phải ghi đủ tên loại, số, ký hiệu, ngày, cơ quan ban hành và trích yếu; các lần sau chỉ cần tên loại và số.',
  ground: 'NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, II.6.b',
  invalid: [
    { text: 'Các sở rà soát theo Nghị định số 30/2020/NĐ-CP.\n                    ^^^^^^^^^^^^^^^^^^^^^^^^^^\n' },
    { text: 'Thực hiện Quyết định số 407/QĐ-TTg ngày 30/3/2022;\n          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^\n' },
    {
      text: `Căn cứ Kế hoạch số 77/KH-UBND của UBND tỉnh;
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
Thực hiện Kế hoạch số 77/KH-UBND ngày 04/02/2026 của UBND tỉnh về trồng cây đầu xuân.
`,
    },
    {
      text: 'Thực hiện Chỉ thị số 31-CT/TU ngày 06/6/2023, Chỉ thị số 34-CT/TU ngày 29/12/2023 của Ban Thường vụ Tỉnh ủy; giữ vững diện tích rừng.\n          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^\n',
    },
  ],
  valid: [
    {
      text: `Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư;
Các sở rà soát theo Nghị định số 30/2020/NĐ-CP.
`,
    },
    { text: 'Thực hiện Luật Báo chí; Luật Tổ chức chính quyền địa phương; Hiến pháp năm 2013.\n' },
    { text: 'Theo đề nghị của Sở Nội vụ tại Tờ trình số 11/TTr-SNV ngày 05/01/2026;\n' },
    {
      text: 'KẾ HOẠCH\nTriển khai thực hiện Chỉ thị số 07/CT-TTg của Thủ tướng Chính phủ\n\nCăn cứ Chỉ thị số 07/CT-TTg ngày 21/3/2023 của Thủ tướng Chính phủ về việc tăng cường công tác truyền thông chính sách;\n',
    },
    { text: 'Căn cứ Quyết định số 12/QĐ-UBND ngày 05/01/2026 của UBND tỉnh chấn chỉnh kỷ luật lao động;\n' },
    { text: 'Thực hiện Kế hoạch số 5/KH-UBND ngày 05/01/2026 của UBND tỉnh triển khai Nghị quyết số 57-NQ/TW;\n' },
    { text: 'Thực hiện theo Quy hoạch quan trắc môi trường được phê duyệt tại Quyết định số 12/QĐ-UBND ngày 05/01/2026 của UBND tỉnh;\n' },
    {
      text: 'Thực hiện Chỉ thị số 31-CT/TU ngày 06/6/2023 và Chỉ thị số 34-CT/TU ngày 29/12/2023 của Ban Thường vụ Tỉnh ủy về bảo vệ rừng; giữ vững diện tích rừng.\n',
    },
    { text: 'Ngày 05/01/2026, Sở Y tế ban hành Quyết định số 12/QĐ-SYT bổ sung danh mục.\n' },
    { text: 'Chính phủ đã ban hành Nghị quyết số 12/NQ-CP ngày 05/01/2026 về dữ liệu, Nghị định số 714/2026/NĐ-CP ngày 06/01/2026 quy định về kết nối.\n' },
    {
      text: 'Căn cứ Quyết định số 11/QĐ-UBND ngày 04/01/2026 của UBND tỉnh về quy chế được sửa đổi, bổ sung một số điều tại Quyết định số 12/QĐ-UBND ngày 05/01/2026 của UBND tỉnh;\n',
    },
    { text: '(Kèm theo Kế hoạch số 15/KH-UBND của UBND tỉnh)\n' },
  ],
  *check(plan, { catalog, asOf }): Iterable<Finding> {
    for (const group of byDocument(plan)) {
      const first = group.find((placed) => !isTitle(plan, placed.block));
      if (!first) continue;
      const missing = missingParts(first);
      if (missing.length === 0 || !isJudged(plan, first, group)) continue;
      yield {
        span: spanAt(first, first.citation.range),
        message: `Lần đầu viện dẫn ${callName(first.citation)} chưa ghi ${joined(missing)}; cần bổ sung.`,
        fixes: (plan) => completed(plan, first, missing, group, catalog, asOf) ?? [],
      };
    }
  },
};

/** The blocks that are headings. */
const headingsIn = perDocument(({ sections }): ReadonlySet<Block> => new Set(sections.map(({ span }) => span.block)));

/** Letters and proposals are cited by number and date in practice; the others in full. */
const IN_FULL = new Set([
  'Nghị quyết',
  'Nghị định',
  'Quyết định',
  'Chỉ thị',
  'Thông tư',
  'Thông tư liên tịch',
  'Kết luận',
  'Kế hoạch',
  'Chương trình',
  'Hướng dẫn',
  'Quy định',
  'Quy chế',
]);

function isTitle(plan: Plan, block: Block): boolean {
  return plan.header.titleSpans.some((span) => span.block === block);
}

function isJudged(plan: Plan, first: PlacedCitation, group: readonly PlacedCitation[]): boolean {
  const { block, citation } = first;
  if (!IN_FULL.has(citation.type) || citation.nestedIn !== null || block.kind !== 'text' || isListed(block, citation)) return false;
  // A symbol that is torn ("07/CT- -TTg") hides what follows it.
  if (/^ {0,2}[-–]/.test(block.plain.slice(citation.range.end, citation.range.end + 3))) return false;
  // A list says date and issuer once, a heading is a title; "(Kèm theo …)" names the plan's own paper; quotations stand as they are.
  if (headingsIn(plan).has(block) || isCapitals(block, citation)) return false;
  const before = block.folded.slice(0, citation.range.start);
  if (/kem theo[^.;]{0,20}$/.test(before.slice(-60)) || isQuoted(block, citation)) return false;
  return !group.some((other) => other !== first && other.block === block && other.citation.date !== null);
}

/** "các Nghị định của Chính phủ: số 78/2025/NĐ-CP …; số 187/2025/NĐ-CP …": the kind and the issuer are said once, at the head of the list. */
function isListed({ folded }: Block, { range, issuer }: Citation): boolean {
  if (/^so\s/.test(folded.slice(range.start, range.start + 3))) return true;
  return (
    issuer === null &&
    /(?:^|\s)cac (?:nghi quyet|nghi dinh|quyet dinh|chi thi|thong tu|ket luan|ke hoach|van ban)[^.]{0,60}\scua\s[^.]{0,200}[:;,]\s{0,4}$/.test(
      folded.slice(Math.max(0, range.start - 300), range.start),
    )
  );
}

function isCapitals(block: Block, { range }: Citation): boolean {
  const kind = block.plain.slice(range.start, range.start + 7);
  return kind === kind.toUpperCase();
}

function isQuoted(block: Block, { range }: Citation): boolean {
  const before = block.plain.slice(0, range.start);
  return before.lastIndexOf('“') > before.lastIndexOf('”') || (before.split('"').length - 1) % 2 === 1;
}

/** "Chiến lược … được phê duyệt tại Quyết định số …", "ban hành kèm theo …": what the document holds is said before it. */
const IS_TOLD =
  /(?:phe duyet|ban hanh|quy dinh|cong bo|thong qua)(?: kem theo| tai| theo){1,2} $|(?:sua doi|bo sung)(?:[, ]{1,2}(?:sua doi|bo sung|cap nhat))*(?: mot so (?:dieu|noi dung))? (?:tai|boi|theo) $/;
/** "Ngày 23/10/2025, Bộ Y tế ban hành Quyết định số …": who did so, and often when, is said before it. */
const IS_ISSUED =
  /(?<![a-z])ban hanh $|(?:chinh phu|quoc hoi|bo chinh tri|ubnd tinh|uy ban nhan dan tinh|thu tuong) (?:da |vua |tiep tuc )?ban hanh (?:nghi|quyet|chi|thong|ke|chuong)[^.;]{0,180}, $/;
const DAY = /\d{1,2}(?:\/\d{1,2}\/| thang \d{1,2} nam )\d{4}/;

function missingParts({ block, citation }: PlacedCitation): readonly Part[] {
  const missing: Part[] = [];
  const before = block.folded.slice(Math.max(0, citation.range.start - 200), citation.range.start).replace(/\s+/g, ' ');
  const issued = IS_ISSUED.test(before);
  const last = lastOfList(block, citation);
  if (citation.dateRange === null && citation.year === null && !(issued && DAY.test(before.slice(before.lastIndexOf('. ') + 1)))) missing.push('ngày ban hành');
  if (citation.issuer === null && last.issuer === null && !issued) missing.push('cơ quan ban hành');
  // Titles begin in many ways: it is missing only where the citation, or the list that it stands in, clearly ends.
  if (last.titleRange === null && !IS_TOLD.test(before) && /^\s*(?:$|[;.,:)]|và\s)/.test(block.plain.slice(last.range.end, last.range.end + 12))) {
    missing.push('trích yếu');
  }
  return missing;
}

/** "Chỉ thị số 31-CT/TU ngày …, Kế hoạch số 134-KH/TU ngày … của Ban Thường vụ Tỉnh ủy về …": what the last one says of issuer and title is said of all before it. */
function lastOfList(block: Block, citation: Citation): Citation {
  let last = citation;
  for (const next of citationsOf(block)) {
    if (next.range.start < last.range.end) continue;
    if (!/^\s{0,3}(?:,|và|,\s{1,3}và)\s{1,3}$/u.test(block.plain.slice(last.range.end, next.range.start))) break;
    last = next;
  }
  return last;
}

function joined(parts: readonly Part[]): string {
  return parts.length > 1 ? `${parts.slice(0, -1).join(', ')} và ${parts.at(-1)}` : (parts[0] ?? '');
}

/** Dates in the two forms that `dateLike` follows. */
const SHORT_DATE = '1/1';
const LONG_DATE = '01 tháng 01';

interface Source {
  readonly date: string | null;
  readonly issuer: string | null;
  readonly title: string | null;
}

/** Fills all that is missing from the catalogue, else from a full mention further down; null when neither knows everything. */
function completed(
  plan: Plan,
  first: PlacedCitation,
  missing: readonly Part[],
  group: readonly PlacedCitation[],
  catalog: Catalog,
  asOf: string | null,
): readonly Fix[] | null {
  const { citation } = first;
  const entry = resolveCitation(citation, catalog, asOf);
  const source =
    entry && entry.confidence !== 'low'
      ? ofEntry(entry)
      : ofMention(group.find((other) => other !== first && missingParts(other).length === 0 && other.citation.nestedIn === null));
  if (!source || citation.numberRange === null) return null;
  const dateModel = dateModelFor(plan, first, group);
  const inserts: { at: number; text: string }[] = [];
  for (const part of missing) {
    if (part === 'ngày ban hành') {
      if (!isDay(source.date)) return null;
      inserts.push({ at: citation.numberRange.end, text: ` ngày ${dateLike(dateModel, source.date)}` });
    } else if (part === 'cơ quan ban hành') {
      if (!source.issuer) return null;
      inserts.push({ at: citation.dateRange?.end ?? citation.numberRange.end, text: ` của ${source.issuer}` });
    } else {
      if (!source.title || source.title.startsWith('(')) return null;
      inserts.push({ at: citation.range.end, text: ` ${source.title}` });
    }
  }
  const byPlace = new Map<number, string>();
  for (const { at, text } of inserts) byPlace.set(at, (byPlace.get(at) ?? '') + text);
  const edits = [...byPlace].map(([at, newText]) => ({ span: spanAt(first, { start: at, end: at }), newText }));
  return [{ title: `Bổ sung ${joined(missing)}`, edits, preferred: true }];
}

/** A date in the form that the plan uses there, else as this document's date is written elsewhere. */
function dateModelFor(plan: Plan, first: PlacedCitation, group: readonly PlacedCitation[]): string {
  const usual = formAround(plan, first.block);
  if (usual !== null) return usual === 'long' ? LONG_DATE : SHORT_DATE;
  const model = group.find((other) => other.citation.dateRange !== null);
  return model?.citation.dateRange ? model.block.plain.slice(model.citation.dateRange.start, model.citation.dateRange.end) : SHORT_DATE;
}

function ofEntry({ date, issuer, title }: ReferenceEntry): Source {
  return { date, issuer, title };
}

function ofMention(placed: PlacedCitation | undefined): Source | null {
  if (!placed) return null;
  const { block, citation } = placed;
  const title = citation.titleRange ? block.plain.slice(citation.titleRange.start, citation.titleRange.end).replace(/\s+/g, ' ') : null;
  return { date: citation.date, issuer: citation.issuer, title };
}
