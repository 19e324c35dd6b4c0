import type { Catalog, ReferenceEntry } from '../../catalog/catalog';
import { citedByName, shortCitation } from '../../features/citation-text';
import { resolveCitation } from '../../model/citations/resolve';
import { type Lapse, lapseOn } from '../../model/citations/validity';
import { inAllBlocks } from '../../model/document/memo';
import { textOf } from '../../syntax/block';
import { type IsoDate, printedDate } from '../../text/calendar';
import type { Finding, Fix, Rule, Severity, SpanEdit } from '../rule';
import { citationsOfBlock, dateLike, isDay, type PlacedCitation, spanAt } from '../shared/plan-citations';

/** A cited document that no longer stands on the day the plan is judged by. */
export const hetHieuLuc: Rule = {
  id: 'het-hieu-luc',
  family: 'vien-dan',
  scope: 'document',
  severity: 'warning',
  title: 'Văn bản viện dẫn đã hết hiệu lực vào ngày của kế hoạch',
  why: 'Kế hoạch giao việc theo văn bản đã bị thay thế thì người thực hiện làm theo quy định không còn áp dụng.',
  ground: 'Luật Ban hành văn bản quy phạm pháp luật; NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, II.6.a (căn cứ là văn bản đang có hiệu lực)',
  invalid: [
    {
      text: `Việc phát ngôn thực hiện theo Nghị định số 09/2017/NĐ-CP ngày 09/02/2017 của Chính phủ.
                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
Các sở báo cáo theo Nghị định số 09/2017/NĐ-CP.
`,
      asOf: '2026-11-21',
    },
    {
      text: 'Tổ chức bộ máy theo Nghị định số 62/2020/NĐ-CP của Chính phủ.\n                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^\n',
      asOf: '2026-11-21',
    },
    { text: 'Thực hiện Luật An toàn thông tin mạng và các văn bản hướng dẫn.\n          ^^^^^^^^^^^^^^^^^^^^^^^^^^^\n', asOf: '2026-11-21' },
  ],
  valid: [
    { text: 'Việc phát ngôn thực hiện theo Nghị định số 09/2017/NĐ-CP ngày 09/02/2017 của Chính phủ.\n', asOf: '2025-12-15' },
    { text: 'Thực hiện Luật Báo chí, Luật Tiếp cận thông tin.\n', asOf: '2026-11-21' },
    { text: 'Nghị định số 244/2026/NĐ-CP thay thế Nghị định số 09/2017/NĐ-CP.\n', asOf: '2026-11-21' },
    { text: 'Quyết định này bãi bỏ nội dung theo Nghị định số 42/2022/NĐ-CP (đã hết hiệu lực).\n', asOf: '2026-11-21' },
    { text: 'Theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.\n', asOf: '2026-11-21' },
  ],
  *check(plan, { catalog, asOf }): Iterable<Finding> {
    if (asOf === null) return;
    const groups = new Map<string, { entry: ReferenceEntry; lapse: Lapse; places: PlacedCitation[] }>();
    for (const { placed, entry, lapse } of lapsedIn(plan, catalog, asOf)) {
      const group = groups.get(entry.id) ?? { entry, lapse, places: [] };
      group.places.push(placed);
      groups.set(entry.id, group);
    }
    for (const { entry, lapse, places } of groups.values()) {
      const judged = places.filter((placed) => !speaksOfItsEnd(placed));
      const first = judged[0];
      if (!first || judged.length < places.length) continue;
      const severity = severityFor(entry) as Severity;
      yield {
        span: spanAt(first, first.citation.range),
        message: messageOf(entry, lapse),
        severity: lapse.whole ? severity : entry.replacedBy.length > 0 ? severity : 'information',
        fixes: () => replaceAll(judged, lapse) ?? [],
        related: judged.slice(1, 6).map((placed) => ({ span: spanAt(placed, placed.citation.range), message: 'Cũng được viện dẫn ở đây.' })),
        ...(lapse.whole ? { tag: 'deprecated' as const } : {}),
      };
    }
  },
};

/** The citations of documents that no longer hold, or not wholly. */
const lapsedIn = inAllBlocks((block, catalog: Catalog, asOf: IsoDate) =>
  citationsOfBlock(block).flatMap((placed) => {
    const { citation } = placed;
    const entry = citation.nestedIn !== null || citation.malformed === 'incomplete' ? undefined : resolveCitation(citation, catalog, asOf);
    const lapse = entry && severityFor(entry) ? lapseOn(entry, asOf, catalog) : null;
    return entry && lapse ? [{ placed, entry, lapse }] : [];
  }),
);

/** A clause that says so: warning. Only concluded from a later text of the same name: hint. Else silent. */
function severityFor(entry: ReferenceEntry): Severity | null {
  return entry.statusBasis === 'source' ? 'warning' : entry.statusBasis === 'inferred' ? 'hint' : null;
}

const END_BEFORE = /(?:thay the|bai bo|huy bo|het hieu luc|sua doi|bo sung|thay cho|truoc day|cham dut)[^.;]{0,60}$/;
const END_BEHIND = /^[^.;]{0,40}(?:het hieu luc|duoc thay the|bi bai bo|bi thay the|\(cu\)|thay the boi)/;

/** "thay thế Nghị định …", "… (đã hết hiệu lực)": the text knows. */
function speaksOfItsEnd({ block, citation }: PlacedCitation): boolean {
  const before = block.folded.slice(Math.max(0, citation.range.start - 80), citation.range.start).replace(/\s+/g, ' ');
  const behind = block.folded.slice(citation.extent.end, citation.extent.end + 80).replace(/\s+/g, ' ');
  return END_BEFORE.test(before) || END_BEHIND.test(behind);
}

function messageOf(entry: ReferenceEntry, { whole, since, replacedBy }: Lapse): string {
  const when = since ? ` từ ngày ${printedDate(since)}` : '';
  const names = replacedBy.map((next) => shortName(next));
  const list = names.length > 1 ? `${names.slice(0, -1).join(', ')} và ${names.at(-1)}` : (names[0] ?? '');
  const by = list === '' ? '' : whole ? `; thay bằng ${list}` : entry.replacedBy.length > 0 ? `; phần đó thay bằng ${list}` : `; sửa đổi bởi ${list}`;
  return `${shortName(entry)} đã hết hiệu lực${whole ? '' : ' một phần'}${when}${by}.`;
}

/** Kind and number; a law with its name and year, so that two laws of one name are told apart. */
function shortName(entry: ReferenceEntry): string {
  const year = entry.date?.slice(0, 4);
  return citedByName(entry) ? `${entry.title}${year ? ` năm ${year}` : ''}` : shortCitation(entry);
}

/** Puts what replaced it in the place of every mention. Not preferred: whether the new text fits is for people to say. */
function replaceAll(places: readonly PlacedCitation[], { whole, replacedBy }: Lapse): readonly Fix[] | null {
  const [next] = replacedBy;
  if (!whole || !next || replacedBy.length > 1 || next.confidence === 'low') return null;
  const edits = places.map((placed) => replaceOne(placed, next)).filter((edit): edit is SpanEdit => edit !== null);
  return edits.length === places.length ? [{ title: `Thay bằng ${shortName(next)}`, edits, preferred: false }] : null;
}

function replaceOne(placed: PlacedCitation, next: ReferenceEntry): SpanEdit | null {
  const { block, citation } = placed;
  if (citedByName(next)) return citation.date || citation.year || citation.number ? { span: spanAt(placed, citation.range), newText: shortName(next) } : null;
  const date = citation.dateRange && isDay(next.date) ? ` ngày ${dateLike(textOf(block, citation.dateRange), next.date)}` : '';
  const issuer = citation.issuerRange ? ` của ${next.issuer}` : '';
  const title = citation.titleRange ? ` ${next.title}` : '';
  return { span: spanAt(placed, citation.titleRange ? citation.extent : citation.range), newText: `${shortCitation(next)}${date}${issuer}${title}` };
}
