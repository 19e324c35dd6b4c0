import type { Catalog, Province } from '../../catalog/catalog';
import { inAllSections } from '../../model/document/memo';
import { textOf } from '../../syntax/block';
import { type IsoDate, printedDate } from '../../text/calendar';
import type { Finding, Rule } from '../rule';
import { cityOrgans } from '../shared/city-organs';
import { formerCommuneBefore } from '../shared/former-commune';
import { provinceFinding } from '../shared/former-province';
import { provinceOf } from '../shared/name-context';
import { nameFindings } from '../shared/name-findings';
import { judgedDay, type OutdatedName } from '../shared/outdated-names';
import { replacement } from '../shared/replacement';

/** Provinces that were merged or became cities, and districts. */
export const diaDanhCu: Rule = {
  id: 'dia-danh-cu',
  family: 'co-quan',
  scope: 'document',
  updatesNames: true,
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
  *check(plan, { catalog, asOf }): Iterable<Finding> {
    if (asOf === null) return;
    yield* findingsIn(plan, catalog, asOf, plan.header.date, plan.damaged, plan.header.title, provinceOf(plan, catalog));
    yield* cityOrgans(plan, catalog, judgedDay(asOf));
  },
};

const findingsIn = inAllSections(
  (chunk, catalog: Catalog, asOf: IsoDate | null, issued: IsoDate | null, damaged: boolean, title: string | null, province: Province | undefined) =>
    nameFindings(chunk, { catalog, asOf, issued, damaged, title, province }, 'dia-danh-cu', (name, scope) =>
      name.entry.level === 'huyen' ? districtFinding(name, scope.catalog) : provinceFinding(name, scope),
    ),
);

function districtFinding({ block, range, entry }: OutdatedName, catalog: Catalog): Finding {
  const commune = formerCommuneBefore(block, range, entry.id, catalog);
  const since = printedDate(entry.validTo ?? '');
  if (commune) {
    return {
      span: { block, range: commune.range },
      message: `“${textOf(block, commune.range)}” là tên trước ngày ${since}; nay thuộc ${commune.now.join(', ')}.`,
      fixes: commune.fixes,
      tag: 'deprecated',
    };
  }
  const one = catalog.communeOfDistrict(entry.id);
  const now = one && `${one.kind} ${one.name}`;
  return {
    span: { block, range },
    message: `“${textOf(block, range)}” không còn là đơn vị hành chính từ ngày ${since}${now ? `; nay là ${now}` : ''}.`,
    fixes: now ? [replacement(block, range, now, `Thay bằng “${now}”`)] : [],
    tag: 'deprecated',
  };
}
