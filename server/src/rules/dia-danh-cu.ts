import type { Catalog } from '../catalog/catalog';
import type { NameMention } from '../model/mentions';
import type { IsoDate } from '../model/types';
import { textOf } from '../syntax/block';
import { cityOrgans, organsRead } from './city-organs';
import { formerCommuneBefore } from './former-commune';
import type { NameScope } from './name-context';
import { nameFindings } from './name-findings';
import { printedDay } from './name-message';
import { likeCapitals, placeName } from './name-wording';
import { judgedDay, type OutdatedName } from './outdated-names';
import type { Finding, Fix, Rule } from './rule';

/** Provinces that were merged or became cities, and districts. */
export const diaDanhCu: Rule = {
  id: 'dia-danh-cu',
  family: 'co-quan',
  severity: 'warning',
  title: 'Địa danh hành chính không còn hoặc đã đổi',
  why: 'Tên tỉnh, huyện cũ trong văn bản mới làm sai phạm vi áp dụng. Tên được xét theo ngày của văn bản; tên riêng của sông, đường, trường, tên văn bản không đổi theo.',
  ground: 'Nghị quyết số 202/2025/QH15; Nghị quyết số 203/2025/QH15; các Nghị quyết số 30, 36, 39/2026/QH16',
  invalid: [
    { text: 'Triển khai trên địa bàn tỉnh Hậu Giang trong năm 2026.\n                        ^^^^^^^^^^^^^^\n' },
    { text: 'UBND tỉnh Bình Phước giao Sở Tài chính theo dõi.\n     ^^^^^^^^^^^^^^^\n' },
    { text: 'Tổ chức lớp tập huấn tại huyện Vị Xuyên.\n                         ^^^^^^^^^^^^^^\n' },
    { text: 'Triển khai trên địa bàn tỉnh Quảng Ninh.\n                        ^^^^^^^^^^^^^^^\n', asOf: '2026-09-01' },
  ],
  valid: [
    { text: 'Triển khai trên địa bàn tỉnh Hậu Giang trong năm 2025.\n', asOf: '2025-06-30' },
    { text: 'Triển khai trên địa bàn tỉnh Quảng Ninh.\n', asOf: '2026-08-31' },
    { text: 'Tuyến từ phường Hải Dương đến cầu Thái Bình; Trường THPT Bạc Liêu; khu vực tỉnh Kon Tum (cũ).\n' },
    { text: 'UBND thành phố Huế, UBND tỉnh Lào Cai phối hợp với tỉnh Phú Thọ.\n' },
  ],
  checkChunk(chunk, context): Iterable<Finding> {
    return nameFindings(chunk, context, 'dia-danh-cu', (name, scope) =>
      name.entry.level === 'huyen' ? districtFinding(name, scope.catalog) : provinceFinding(name, scope),
    );
  },
  reads: ({ plan, catalog, asOf }) => (asOf === null ? [] : organsRead(plan, catalog, judgedDay(asOf))),
  check: ({ plan, catalog, asOf }) => (asOf === null ? [] : cityOrgans(plan, catalog, judgedDay(asOf))),
};

function provinceFinding(name: OutdatedName, scope: NameScope): Finding {
  const { catalog, day } = scope;
  const { block, range, entry } = name;
  const written = textOf(block, range);
  const today = placeName({ ...range, entries: [entry.id] }, scope);
  const since = printedDay(entry.validTo ?? '');
  if (!today) return { span: { block, range }, message: `“${written}” không còn từ ngày ${since}.`, tag: 'deprecated' };
  return {
    span: { block, range },
    message: `“${entry.name}” không còn từ ngày ${since}; ${chain(name, catalog, day)}.`,
    fixes: [provinceFix(name, written, today)],
    tag: 'deprecated',
  };
}

/** "nay là tỉnh Bắc Ninh", or each step when there are several. */
function chain({ entry }: OutdatedName, catalog: Catalog, day: IsoDate): string {
  const steps: string[] = [];
  let at = catalog.agency(entry.successors[0]?.id ?? '');
  while (at && steps.length < 4) {
    steps.push(steps.length === 0 ? at.name : `từ ngày ${printedDay(at.validFrom ?? '')} là ${at.name}`);
    at = at.validTo !== null && at.validTo <= day ? catalog.agency(at.successors[0]?.id ?? '') : undefined;
  }
  return `nay là ${steps.join('; ')}`;
}

/** "Tỉnh ủy" and the name of the province stand together: "Tỉnh ủy Bắc Giang" → "Thành ủy Bắc Ninh". */
const COMMITTEE = /T[ỉi]nh\s{1,60}[ủu][ỷy]\s{1,60}$/iu;

function provinceFix({ block, range, mentions, index }: OutdatedName, written: string, today: { readonly type: string; readonly name: string }): Fix {
  const typed = /^(?:tỉnh|thành phố|tp)/iu.test(written);
  if (typed) {
    const text = likeCapitals(`${today.type} ${today.name}`, written, true);
    return fix(block, range, text);
  }
  const mention = mentions[index] as NameMention;
  const before = block.plain.slice(mention.range.start, range.start);
  const committee = today.type === 'thành phố' ? COMMITTEE.exec(before) : null;
  if (committee)
    return fix(block, { start: mention.range.start + committee.index, end: range.end }, likeCapitals(`Thành ủy ${today.name}`, committee[0] + written, false));
  return fix(block, range, likeCapitals(today.name, written, false));
}

function fix(block: OutdatedName['block'], range: OutdatedName['range'], newText: string): Fix {
  return { title: `Thay bằng “${newText}”`, edits: [{ span: { block, range }, newText }], preferred: true };
}

function districtFinding({ block, range, entry }: OutdatedName, catalog: Catalog): Finding {
  const commune = formerCommuneBefore(block, range, entry.id, catalog);
  const since = printedDay(entry.validTo ?? '');
  if (commune) {
    return {
      span: { block, range: commune.range },
      message: `“${textOf(block, commune.range)}” là tên trước ngày ${since}; nay thuộc ${commune.now.join(', ')}.`,
      fixes: commune.fixes,
      tag: 'deprecated',
    };
  }
  return { span: { block, range }, message: `“${textOf(block, range)}” không còn là đơn vị hành chính từ ngày ${since}.`, tag: 'deprecated' };
}
