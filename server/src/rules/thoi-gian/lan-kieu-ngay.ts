import type { Span } from '../../syntax/tree';
import type { Finding, Rule } from '../rule';
import { type Dates, datesIn, LONG, PARTS, SHORT, total, usualForm } from '../shared/date-forms';

/** Dates of cited documents in two forms, months with and without a zero, in one plan. */
export const lanKieuNgay: Rule = {
  id: 'lan-kieu-ngay',
  family: 'thoi-gian',
  scope: 'document',
  severity: 'hint',
  title: 'Ngày, tháng viết lẫn hai kiểu trong cùng văn bản',
  why: 'Ngày của các văn bản viện dẫn nên viết cùng một kiểu: “ngày 30/3/2026” hoặc “ngày 30 tháng 3 năm 2026”; “tháng 5/2026” và “tháng 05/2026” cũng vậy. Phần căn cứ viết đủ chữ, phần nội dung viết tắt thì không nhắc.',
  invalid: [
    {
      text: `KẾ HOẠCH
Phát triển thư viện năm 2026

Thực hiện Nghị quyết số 12/NQ-CP ngày 05 tháng 3 năm 2025 của Chính phủ; Công văn số 15/BVHTTDL-TV ngày 10/9/2025 của Bộ Văn hóa, Thể thao và Du lịch; Quyết định số 20/QĐ-TTg ngày 11/9/2025 của Thủ tướng Chính phủ; Công văn số 16/BVHTTDL-TV ngày 12/9/2025 của Bộ Văn hóa, Thể thao và Du lịch.
                                      ^^^^^^^^^^^^^^^^^^^

I. NHIỆM VỤ
1. Bổ sung sách theo Quyết định số 20/QĐ-TTg ngày 11/9/2025.
`,
    },
    { text: '1. Kiểm kê sách: Tháng 5/2026.\n2. Bổ sung sách: Tháng 6/2026.\n3. Sơ kết: Tháng 07/2026.\n           ^^^^^^^^^^^^^\n' },
  ],
  valid: [
    {
      text: `KẾ HOẠCH
Phát triển thư viện năm 2026

Căn cứ Nghị quyết số 12/NQ-CP ngày 05 tháng 3 năm 2025 của Chính phủ;
Căn cứ Quyết định số 20/QĐ-TTg ngày 11 tháng 9 năm 2025 của Thủ tướng Chính phủ.

I. NHIỆM VỤ
1. Bổ sung sách theo Quyết định số 20/QĐ-TTg ngày 11/9/2025; hoàn thành trước ngày 30 tháng 11 năm 2026.
`,
    },
    {
      text: `PHỤ LỤC
(Kèm theo Kế hoạch số 15/KH-UBND ngày 12 tháng 3 năm 2026 của UBND tỉnh)

1. Nghị quyết số 12/NQ-CP ngày 05/3/2025.
2. Quyết định số 20/QĐ-TTg ngày 11/9/2025.
3. Quyết định số 21/QĐ-TTg ngày 12/9/2025.
4. Quyết định số 22/QĐ-TTg ngày 13/9/2025.
`,
    },
    { text: '1. Kiểm kê sách: Tháng 5/2026.\n2. Bổ sung sách: Tháng 01/2026, tháng 02/2026, tháng 11/2026.\n' },
  ],
  *check(plan): Iterable<Finding> {
    if (plan.damaged) return;
    const dates = datesIn(plan);
    yield* citedDates(dates);
    yield* months(dates);
  },
};

/** Each part is judged by itself: what a plan rests on may be cited at length throughout, and in short below; footnotes have their own way. */
function* citedDates(dates: readonly Dates[]): Iterable<Finding> {
  for (const part of PARTS) {
    const usual = usualForm(dates, part);
    if (usual !== null) yield* odd(dates.filter((each) => each.part === part).flatMap((each) => each[usual === 'short' ? 'long' : 'short']));
  }
}

function* odd(spans: readonly Span[]): Iterable<Finding> {
  for (const span of spans) {
    const written = textOf(span);
    const better = otherForm(span);
    yield {
      span,
      message: `Ngày ở đây viết “${written}”, chỗ khác trong phần này viết kiểu “${better}”; nên thống nhất.`,
      fixes: [{ title: `Sửa thành “${better}”`, edits: [{ span, newText: better }], preferred: true }],
    };
  }
}

function* months(dates: readonly Dates[]): Iterable<Finding> {
  const padded = total(dates, 'padded');
  const bare = total(dates, 'bare');
  if (padded === 0 || bare === 0) return;
  const [usual, other] = padded > bare ? (['padded', 'bare'] as const) : (['bare', 'padded'] as const);
  for (const span of dates.flatMap((each) => each[other])) {
    const written = textOf(span);
    const better = usual === 'bare' ? written.replace(/0(?=[3-9](?!\d))/, '') : written.replace(/(?<!\d)(?=[3-9](?!\d))/, '0');
    yield {
      span,
      message: `Tháng ở đây viết “${written}”, chỗ khác trong văn bản viết tháng ${usual === 'bare' ? 'không có' : 'có'} số 0 ở trước; nên thống nhất.`,
      fixes: [{ title: `Sửa thành “${better}”`, edits: [{ span, newText: better }], preferred: true }],
    };
  }
}

function textOf({ block, range }: Span): string {
  return block.plain.slice(range.start, range.end).replace(/\s+/g, ' ');
}

function otherForm({ block, range }: Span): string {
  const folded = block.folded.slice(range.start, range.end);
  const short = SHORT.exec(folded);
  if (short) return `${short[1]} tháng ${short[2]} năm ${short[3]}`;
  const long = LONG.exec(folded);
  return long ? `${long[1]}/${long[2]}/${long[3]}` : '';
}
