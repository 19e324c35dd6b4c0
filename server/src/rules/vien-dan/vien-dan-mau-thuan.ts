import { textOf } from '../../syntax/block';
import { type IsoDate, printedDate } from '../../text/calendar';
import { foldKey } from '../../text/fold';
import type { Finding, Fix, Rule } from '../rule';
import { rightDate } from '../shared/known-date';
import { byDocument, callName, dateLike, isDay, isOfOtherYear, isUnique, type PlacedCitation, spanAt } from '../shared/plan-citations';

/** One document with two dates. */
export const vienDanMauThuan: Rule = {
  id: 'vien-dan-mau-thuan',
  family: 'vien-dan',
  scope: 'document',
  severity: 'warning',
  title: 'Một văn bản được ghi hai ngày ban hành khác nhau',
  why: 'Cùng số, ký hiệu mà khác ngày thì ít nhất một chỗ sai; người thực hiện không biết căn cứ vào văn bản nào.',
  invalid: [
    {
      text: `Thực hiện Kế hoạch số 118/KH-UBND ngày 12/7/2023 của UBND tỉnh về cấp nước sạch.
Các xã tổ chức theo Kế hoạch số 118/KH-UBND ngày 12/7/2022 của UBND tỉnh.
                                                 ^^^^^^^^^
`,
    },
    {
      text: `Căn cứ Thông tư số 715/2021/TT-BTP ngày 03/3/2021 của Bộ trưởng Bộ Tư pháp;
Thực hiện Thông tư số 715/2021/TT-BTP ngày 13 tháng 3 năm 2021 của Bộ trưởng Bộ Tư pháp.
                                           ^^^^^^^^^^^^^^^^^^^
`,
    },
  ],
  valid: [
    {
      text: `Căn cứ Kế hoạch số 118/KH-UBND ngày 12/7/2023 của UBND tỉnh;
Thực hiện Kế hoạch số 118/KH-UBND ngày 12 tháng 7 năm 2023; Kế hoạch số 118/KH-UBND.
`,
    },
    {
      // The same number comes back every year: two documents.
      text: `Chỉ thị số 07/CT-TTg ngày 21/3/2023 của Thủ tướng Chính phủ về truyền thông chính sách;
Chỉ thị số 07/CT-TTg ngày 14/3/2025 của Thủ tướng Chính phủ về phát triển doanh nghiệp.
`,
    },
    {
      // The catalogue knows the day: that is for vien-dan-sai-ngay to tell.
      text: `Căn cứ Nghị định số 15/2021/NĐ-CP ngày 03/3/2021 của Chính phủ;
Thực hiện Nghị định số 15/2021/NĐ-CP ngày 13 tháng 3 năm 2021 của Chính phủ.
`,
    },
    {
      // The year in the number tells which day is wrong: that is for vien-dan-sai-ngay to say.
      text: `Thực hiện Nghị quyết số 163/2024/QH15 ngày 27/11/2024 của Quốc hội;
Theo Nghị quyết số 163/2024/QH15 ngày 27/11/2025 của Quốc hội.
`,
    },
    {
      // Two communes, two plans.
      text: `Kế hoạch số 12/KH-UBND ngày 05/01/2026 của UBND xã Tân Lập;
Kế hoạch số 12/KH-UBND ngày 09/01/2026 của UBND xã Đồng Tâm.
`,
    },
  ],
  *check(plan, { catalog }): Iterable<Finding> {
    for (const group of byDocument(plan)) {
      if (group.every(({ citation }) => citation.date === group[0]?.citation.date)) continue;
      const dated = group.filter(
        ({ citation }) => isDay(citation.date) && citation.dateRange !== null && citation.dateRange.start < citation.range.end && !isOfOtherYear(citation),
      );
      if (dated.every(({ citation }) => citation.date === dated[0]?.citation.date)) continue;
      // A day that the catalogue knows to be wrong is for vien-dan-sai-ngay to tell.
      const open = dated.filter(({ citation }) => rightDate(citation, catalog) === null);
      if (open.length > 1) yield* contradictions(open);
    }
  },
};

/** Each mention whose date differs from the one that most mentions (or the first) give. */
function* contradictions(dated: readonly PlacedCitation[]): Iterable<Finding> {
  const usual = usualDate(dated);
  const reference = dated.find(({ citation }) => citation.date === usual) as PlacedCitation;
  const others = dated.filter((placed) => placed.citation.date !== usual && contradict(reference, placed));
  for (const date of new Set(others.map(({ citation }) => citation.date as IsoDate))) {
    const places = others.filter(({ citation }) => citation.date === date);
    const here = places[0] as PlacedCitation;
    const same = dated.filter(({ citation }) => citation.date === usual);
    yield {
      span: spanAt(here, here.citation.dateRange ?? here.citation.range),
      message: `${callName(here.citation)} ghi ngày ${printedDate(date)} ở đây và ngày ${printedDate(usual)} ở chỗ khác; cần đối chiếu bản gốc.`,
      fixes: [redate(places, usual, `Sửa ngày ở đây thành ${printedDate(usual)}`), redate(same, date, `Sửa ngày ở chỗ kia thành ${printedDate(date)}`)],
      related: [{ span: spanAt(reference, reference.citation.range), message: `Ở đây ghi ngày ${printedDate(usual)}.` }],
    };
  }
}

function usualDate(dated: readonly PlacedCitation[]): IsoDate {
  const counts = new Map<IsoDate, number>();
  for (const { citation } of dated) counts.set(citation.date as IsoDate, (counts.get(citation.date as IsoDate) ?? 0) + 1);
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

/** Whether two dates of one number cannot both be right. A number without a year comes back, so only near dates contradict each other. */
function contradict(a: PlacedCitation, b: PlacedCitation): boolean {
  const [first, second] = [a.citation, b.citation];
  if (first.date === null || second.date === null || first.number === null) return false;
  if (isUnique(first.number) && !/-(?:UBND|HĐND)/.test(first.number)) return true;
  if (!sameIssuer(first.issuer, second.issuer)) return false;
  if (isUnique(first.number)) return true;
  return first.date.slice(0, 4) === second.date.slice(0, 4) || first.date.slice(5) === second.date.slice(5);
}

/** "Chủ tịch UBND tỉnh" and "UBND tỉnh" are one office here; a missing issuer fits any. */
function sameIssuer(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true;
  const [x, y] = [office(a), office(b)];
  return x === y || x.startsWith(y) || y.startsWith(x);
}

function office(issuer: string): string {
  return foldKey(issuer)
    .replace(/^(?:pho )?chu tich /, '')
    .replace(/uy ban nhan dan/, 'ubnd')
    .replace(/hoi dong nhan dan/, 'hdnd');
}

function redate(places: readonly PlacedCitation[], date: IsoDate, title: string): Fix {
  const edits = places.flatMap(({ block, citation }) => {
    const range = citation.dateRange;
    return range ? [{ span: { block, range }, newText: dateLike(textOf(block, range), date) }] : [];
  });
  return { title, edits, preferred: false };
}
