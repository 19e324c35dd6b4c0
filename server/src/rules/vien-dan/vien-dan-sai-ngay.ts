import type { Catalog } from '../../catalog/catalog';
import { citationsOf } from '../../model/citations/citations';
import { yearInNumber } from '../../model/citations/resolve';
import type { Citation } from '../../model/types';
import { type Block, textOf } from '../../syntax/block';
import { printedDate } from '../../text/calendar';
import type { Finding, Rule } from '../rule';
import { rightDate } from '../shared/known-date';
import { callName, dateLike, isDay, isOfOtherYear } from '../shared/plan-citations';
import { replacement } from '../shared/replacement';

/** A citation whose date is not the document's. */
export const vienDanSaiNgay: Rule = {
  id: 'vien-dan-sai-ngay',
  family: 'vien-dan',
  scope: 'block',
  severity: 'warning',
  title: 'Ngày ban hành của văn bản viện dẫn không đúng',
  why: 'Ngày sai làm căn cứ mất giá trị và trỏ sang văn bản khác cùng số của năm khác.',
  ground: 'NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, II.6.b',
  invalid: [
    { text: 'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 15/3/2020 của Chính phủ về công tác văn thư;\n                                       ^^^^^^^^^\n' },
    { text: 'Căn cứ Nghị định số 19/2023/NĐ-CP ngày 28 tháng 4 năm 2024 của Chính phủ;\n                                       ^^^^^^^^^^^^^^^^^^^\n' },
    { text: 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2025;\n                                                ^^^^^^^^^^^^^^^^^^^\n' },
  ],
  valid: [
    { text: 'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư;\n' },
    { text: 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;\n' },
    { text: 'Căn cứ Quyết định số 749/QĐ-TTg ngày 01/6/2021 của Thủ tướng Chính phủ;\n' },
    { text: 'Theo Kế hoạch số 9988/KH-UBND ngày 31/12/2025 của UBND tỉnh.\n' },
    // Every province has a number 24 of its own.
    { text: 'Theo Quyết định số 24/2018/QĐ-UBND ngày 06/8/2018 của UBND tỉnh Lào Cai.\n' },
  ],
  *check(block, { catalog }): Iterable<Finding> {
    for (const citation of citationsOf(block)) {
      const finding = judge(block, citation, catalog);
      if (finding) yield finding;
    }
  },
};

function judge(block: Block, citation: Citation, catalog: Catalog): Finding | null {
  const { date, dateRange, number } = citation;
  if (!isDay(date) || dateRange === null || dateRange.start >= citation.range.end || citation.malformed === 'incomplete') return null;
  const span = { block, range: dateRange };
  const right = rightDate(citation, catalog);
  if (right) {
    const newText = dateLike(textOf(block, dateRange), right);
    return {
      span,
      message: `${callName(citation)} được ban hành ngày ${printedDate(right)}, không phải ${printedDate(date)}.`,
      fixes: [replacement(block, dateRange, newText, `Sửa thành ${printedDate(right)}`)],
    };
  }
  if (!isOfOtherYear(citation)) return null;
  const year = yearInNumber(number ?? '') ?? '';
  const newText = textOf(block, dateRange).replace(/\d{4}$/, year);
  return {
    span,
    message: `Năm trong ngày ban hành (${date.slice(0, 4)}) khác năm trong số “${number}”; cần xem lại.`,
    fixes: isDay(`${year}${date.slice(4)}`) ? [replacement(block, dateRange, newText, `Sửa năm của ngày thành ${year}`, { preferred: false })] : [],
  };
}
