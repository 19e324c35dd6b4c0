import type { Catalog } from '../../catalog/catalog';
import { inAllSections } from '../../model/document/memo';
import { mentionsOf } from '../../model/mentions/mentions';
import { isPartyDocument } from '../../model/structure/party';
import { agenciesIn } from '../../model/tasks/field-agencies';
import type { Plan } from '../../model/types';
import { type Span, spanText } from '../../syntax/tree';
import type { IsoDate } from '../../text/calendar';
import { fold } from '../../text/fold';
import type { Finding, Fix, Rule } from '../rule';
import { judgedDay } from '../shared/outdated-names';

/** Lines of "Nơi nhận" that stand for many: whoever is meant is not missing. */
const COVERS_ALL =
  /(?:nhu (?:tren|kinh gui|dieu|muc)|cac (?:so|co quan|don vi|ban|nganh|phong|dang uy|dang bo|to chuc|chi bo)|so, ban|so, nganh|co ten (?:tai|trong)|thanh vien|lien quan)/;

/** An agency that leads tasks and does not get the plan. */
export const thieuNoiNhan: Rule = {
  id: 'thieu-noi-nhan',
  family: 'co-quan',
  scope: 'document',
  severity: 'warning',
  title: 'Cơ quan được giao chủ trì chưa có ở “Nơi nhận”',
  why: 'Cơ quan được giao việc mà không có trong danh sách nơi nhận thì không nhận được văn bản để thực hiện.',
  ground: 'NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, II.9',
  invalid: [
    {
      text: `KẾ HOẠCH
Phòng, chống rét đậm cho gia súc

I. NHIỆM VỤ
1.1. Dự trữ thức ăn thô.
- Chủ trì: Sở Nông nghiệp và Môi trường.
- Thời gian thực hiện: Trước ngày 30/11/2026.
1.2. Tiêm phòng bổ sung.
- Chủ trì: Sở Y tế.
- Thời gian thực hiện: Tháng 10/2026.

Nơi nhận:
^^^^^^^^
- Thường trực Tỉnh ủy;
- Sở Nông nghiệp và Môi trường;
- Lưu: VT, KTN.
`,
    },
  ],
  valid: [
    {
      text: `KẾ HOẠCH
Phòng, chống rét đậm cho gia súc

I. NHIỆM VỤ
1.1. Dự trữ thức ăn thô.
- Chủ trì: Sở Nông nghiệp và Môi trường.
- Thời gian thực hiện: Trước ngày 30/11/2026.
1.2. Tiêm phòng bổ sung.
- Chủ trì: Sở Y tế.
- Thời gian thực hiện: Tháng 10/2026.

Nơi nhận:
- Thường trực Tỉnh ủy;
- Các sở, ban, ngành;
- Lưu: VT, KTN.
`,
    },
    {
      text: `KẾ HOẠCH
Học tập chuyên đề

I. NHIỆM VỤ
1.1. Mở lớp cho cấp ủy viên.
- Chủ trì: Đảng ủy Công an tỉnh.
- Thời gian thực hiện: Tháng 10/2026.

Nơi nhận:
- Thường trực Tỉnh ủy;
- Ban Tổ chức Tỉnh ủy;
- Lưu: VT.
`,
    },
  ],
  *check(plan, { catalog, asOf }): Iterable<Finding> {
    const { distribution } = plan;
    if (!distribution || !isJudged(plan)) return;
    const span = headOf(distribution);
    const lacking = lackingIn(plan, catalog, asOf);
    // A name that has ended is set right first; in the list it would be wrong again.
    const addable = lacking.filter(({ id }) => followersOf(id, catalog, asOf).length === 0).map(({ name }) => name);
    const all = addable.length > 1 ? addRecipients(plan, addable, 'Thêm tất cả vào “Nơi nhận”', false) : [];
    for (const { name, count, at } of lacking) {
      const times = count > 1 ? ` ${count} nhiệm vụ` : '';
      const one = addable.includes(name) ? addRecipients(plan, [name], `Thêm “${name}” vào “Nơi nhận”`, true) : [];
      yield {
        span,
        message: `${name} được giao chủ trì${times} nhưng chưa có ở “Nơi nhận”; cần bổ sung.`,
        fixes: [...one, ...all],
        related: [{ span: at, message: 'Được giao chủ trì ở đây.' }],
      };
    }
  },
};

/** True when the list names who gets the plan, one by one. */
function isJudged(plan: Plan): boolean {
  const { distribution, recipients, header, damaged } = plan;
  if (!distribution || recipients.length < 2 || header.kind === 'cong-van' || damaged || isPartyDocument(plan)) return false;
  return !recipients.some(({ span }) => COVERS_ALL.test(span.block.folded.slice(span.range.start, span.range.end)));
}

/** Agencies of the province that lead tasks: central ones get the plan as a report, collectives are checked by nobody. */
const leadersIn = inAllSections(({ facts }, catalog: Catalog) =>
  facts.tasks.flatMap(({ lead }) =>
    (lead ? agenciesIn(lead, catalog) : [])
      .filter(({ id, span, mention }) => !isOfParty(span) && mention.entries.length === 1 && catalog.agency(id)?.level === 'tinh')
      .map(({ id, span }) => ({ id, span })),
  ),
);

/** "Đảng ủy Công an tỉnh" is no agency of the state: what follows only says whose Party committee it is. */
function isOfParty({ block, range }: Span): boolean {
  return /(?:dang uy|dang bo|dang doan|can su dang|chi bo)\s{1,4}$/.test(block.folded.slice(Math.max(0, range.start - 20), range.start));
}

/** An agency that leads `count` tasks, the first of them `at`, as it is called there. */
interface Leader {
  readonly id: string;
  readonly name: string;
  readonly at: Span;
  count: number;
}

/** The leaders that no line of "Nơi nhận" reaches, in the order of the text. */
function lackingIn(plan: Plan, catalog: Catalog, asOf: IsoDate | null): readonly Leader[] {
  const { recipients } = plan;
  const lines = recipients.map(({ span: { block, range } }) => block.folded.slice(range.start, range.end)).join('\n');
  const received = new Set(recipients.flatMap(({ span }) => mentionsOf(span.block, catalog).flatMap(({ entries }) => entries)));
  const isReached = ({ id, name }: Leader): boolean =>
    received.has(id) || lines.includes(fold(name)) || followersOf(id, catalog, asOf).some((follower) => received.has(follower));
  return leadersOf(plan, catalog).filter((leader) => !isReached(leader));
}

function leadersOf(plan: Plan, catalog: Catalog): readonly Leader[] {
  const leaders = new Map<string, Leader>();
  for (const { id, span } of leadersIn(plan, catalog)) {
    const known = leaders.get(id);
    if (known) known.count++;
    else leaders.set(id, { id, name: spanText(span), count: 1, at: span });
  }
  return [...leaders.values()];
}

/** Who holds the work of an agency that has ended: the plan reaches it under its new name. */
function followersOf(id: string, catalog: Catalog, asOf: IsoDate | null): readonly string[] {
  const entry = catalog.agency(id);
  const day = asOf === null ? null : judgedDay(asOf);
  if (!entry || day === null || entry.validTo === null || entry.validTo > day) return [];
  return catalog.successorsOn(entry, day).entries.map((successor) => successor.id);
}

/** New lines before "Lưu:", else at the end of the list, in the form of the line above them; none where that is no item. */
function addRecipients(plan: Plan, names: readonly string[], title: string, preferred: boolean): readonly Fix[] {
  const filing = plan.recipients.findIndex(({ span }) => /^[-+\s]{0,6}luu\s{0,3}:?/.test(span.block.folded.slice(span.range.start)));
  const before = plan.recipients[filing < 0 ? plan.recipients.length - 1 : filing - 1]?.span.block;
  if (!before?.marker) return [];
  const at = before.plain.trimEnd().length;
  const indent = /^[ \t]*/.exec(before.source)?.[0] ?? '';
  const bullet = before.plain.slice(before.marker.range.start, before.marker.range.end);
  const space = before.content.start > before.marker.range.end ? ' ' : '';
  const newText = names.map((name) => `\n${indent}${bullet}${space}${name};`).join('');
  return [{ title, edits: [{ span: { block: before, range: { start: at, end: at } }, newText }], preferred }];
}

/** The words "Nơi nhận" alone. */
function headOf({ block, range }: Span): Span {
  const colon = block.plain.indexOf(':', range.start);
  return { block, range: { start: range.start, end: colon < 0 ? range.end : colon } };
}
