import { citationsOf } from '../../model/citations/citations';
import { inAllSections, perBlock } from '../../model/document/memo';
import type { Span } from '../../syntax/tree';
import { overlaps } from '../../text/range';
import type { Finding, Rule } from '../rule';

/** "30/3/2022" and "30 tháng 3 năm 2022", as the date of a cited document. */
const SHORT = /^(\d{1,2})\s{0,2}\/\s{0,2}(\d{1,2})\s{0,2}\/\s{0,2}(\d{4})$/;
const LONG = /^(\d{1,2}) {1,4}thang {1,4}(\d{1,2}) {1,4}nam {1,4}(\d{4})$/;
const CAPITALS = /THÁNG/;
const ATTACHED = /^[ (*]{0,10}(?:ban hanh )?kem theo /;
/** A month with its year; months 3 to 9 are written with a zero in front or without. */
const MONTH = /(?<![a-z])thang {1,4}(?<month>0?[3-9])(?: ?\/ ?| nam )(?:19|20)\d\d(?![\d/])/g;

/** Fewer dates of the usual form show no habit. */
const ENOUGH = 4;
/** Share of the dates that must have the usual form before another counts as a slip. */
const MOST = 0.75;

/** What a plan rests on, above the first heading; its sections; its footnotes. */
const PARTS = ['basis', 'body', 'notes'] as const;
/** "[12] Quyết định số …". */
const FOOTNOTE = /^\s{0,8}(?:\[\^?\d{1,3}\]|\^\d{1,3}|[¹²³⁰⁴-⁹]{1,3})/u;

type Form = 'short' | 'long' | 'padded' | 'bare';

/** The dates of one stretch, by form. */
interface Dates extends Readonly<Record<Form, readonly Span[]>> {
  readonly part: (typeof PARTS)[number];
}

interface Written {
  readonly form: Form;
  readonly span: Span;
}

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
    const own = dates.filter((each) => each.part === part);
    const [short, long] = [total(own, 'short'), total(own, 'long')];
    const [usual, other] = short >= long ? ([short, 'long'] as const) : ([long, 'short'] as const);
    if (short + long >= ENOUGH && usual / (short + long) >= MOST) yield* odd(own.flatMap((each) => each[other]));
  }
}

function* odd(spans: readonly Span[]): Iterable<Finding> {
  for (const span of spans) {
    const written = textOf(span);
    const better = otherForm(span);
    yield {
      span,
      message: `Ngày ở đây viết “${written}”, các chỗ khác trong phần này viết kiểu “${better}”; nên thống nhất.`,
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
      message: `Ở đây viết “${written}”, chỗ khác trong văn bản viết số tháng ${usual === 'bare' ? 'không có' : 'có'} số 0 ở trước.`,
      fixes: [{ title: `Sửa thành “${better}”`, edits: [{ span, newText: better }], preferred: true }],
    };
  }
}

function total(dates: readonly Dates[], form: Form): number {
  return dates.reduce((sum, each) => sum + each[form].length, 0);
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

/** The dates of a plan, chunk by chunk. */
const datesIn = inAllSections(({ blocks, before, facts }): readonly Dates[] => {
  const section = before.zone === 'body' || facts.sections.length > 0 ? 'body' : 'basis';
  const written = blocks.flatMap((block) => writtenIn(block).map((each) => ({ ...each, part: FOOTNOTE.test(block.plain) ? 'notes' : section })));
  return PARTS.flatMap((part) => {
    const own = written.filter((each) => each.part === part);
    const of = (form: Form) => own.filter((each) => each.form === form).map(({ span }) => span);
    return own.length === 0 ? [] : [{ part, short: of('short'), long: of('long'), padded: of('padded'), bare: of('bare') }];
  });
});

const writtenIn = perBlock<readonly Written[]>((block) => {
  if (block.damaged || (block.kind !== 'text' && block.kind !== 'row') || !/(?:19|20)\d\d/.test(block.plain)) return [];
  const { folded } = block;
  // "(Kèm theo Quyết định số … ngày … tháng … năm …)" has its form from the decree on layout.
  if (ATTACHED.test(folded.slice(0, 60))) return [];
  const found: Written[] = [];
  const citations = citationsOf(block);
  for (const { dateRange, nestedIn } of citations) {
    if (!dateRange || nestedIn !== null) continue;
    const written = folded.slice(dateRange.start, dateRange.end);
    const form = SHORT.test(written) ? 'short' : LONG.test(written) && !CAPITALS.test(block.plain.slice(dateRange.start, dateRange.end)) ? 'long' : null;
    if (form) found.push({ form, span: { block, range: dateRange } });
  }
  for (const match of folded.matchAll(MONTH)) {
    const range = { start: match.index, end: match.index + match[0].length };
    const day = /\d {1,4}$/.test(folded.slice(Math.max(0, range.start - 6), range.start));
    if (day || citations.some(({ extent }) => overlaps(extent, range))) continue;
    found.push({ form: match.groups?.month?.startsWith('0') ? 'padded' : 'bare', span: { block, range } });
  }
  return found;
});
