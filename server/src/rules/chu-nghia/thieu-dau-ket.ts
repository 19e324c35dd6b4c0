import { inAllSections } from '../../model/document/memo';
import { taskName } from '../../model/tasks/siblings';
import type { Field } from '../../model/types';
import { endsSurely } from '../../syntax/paragraph-end';
import type { Span } from '../../syntax/tree';
import type { Finding, Rule } from '../rule';

/** Fewer fields show no habit. */
const ENOUGH = 6;
/** The next item of the list, which a lost line end has glued to the value: "Từ tháng 3 b. Địa điểm". */
const NEXT_ITEM = /\s(?:\p{Ll}|\d{1,2})[.)]\s{1,3}\p{Lu}/u;
/** Share of the fields that must end with a mark before one without is told. */
const MOST = 0.7;

/** A value without closing mark where nearly all others have one. */
export const thieuDauKet: Rule = {
  id: 'thieu-dau-ket',
  family: 'chu-nghia',
  scope: 'document',
  awaitsTyping: true,
  severity: 'hint',
  title: 'Giá trị thiếu dấu kết thúc',
  why: 'Các dòng “Chủ trì”, “Thời gian” trong một kế hoạch nên kết thúc giống nhau; dòng thiếu dấu dễ bị nối nhầm với dòng sau khi trình bày lại.',
  invalid: [
    {
      text: `II. NHIỆM VỤ
1.1. Vệ sinh chợ.
- Chủ trì: UBND phường.
- Thời gian: Hằng tuần.
1.2. Kẻ vạch sơn.
- Chủ trì: UBND phường.
- Thời gian: Quý I/2026
                      ^
1.3. Lắp đèn.
- Chủ trì: UBND phường.
- Thời gian: Quý II/2026.
`,
    },
  ],
  valid: [
    {
      text: `II. NHIỆM VỤ
1.1. Vệ sinh chợ.
- Chủ trì: UBND phường
- Thời gian: Hằng tuần
1.2. Kẻ vạch sơn.
- Chủ trì: UBND phường
- Thời gian: Quý I/2026
1.3. Lắp đèn.
- Chủ trì: UBND phường
- Thời gian: Quý II/2026.
`,
    },
    {
      text: `II. NHIỆM VỤ
1.1. Vệ sinh chợ.
- Chủ trì: UBND phường.
- Thời gian: Hằng tuần.
1.2. Kẻ vạch sơn.
- Chủ trì: UBND phường.
- Thời gian: Quý I/2026 b. Địa điểm
1.3. Lắp đèn.
- Chủ trì: UBND phường.
- Thời gian: Quý II/2026.
`,
    },
  ],
  *check(plan): Iterable<Finding> {
    // A bad scan loses dots, too.
    if (plan.damaged) return;
    const all = linesIn(plan);
    const count = (of: (lines: Lines) => number): number => all.reduce((sum, lines) => sum + of(lines), 0);
    const [total, dots, semicolons] = [count((lines) => lines.total), count((lines) => lines.dots), count((lines) => lines.semicolons)];
    if (total < ENOUGH || (dots + semicolons) / total < MOST) return;
    const usual = dots >= semicolons ? '.' : ';';
    for (const { name, value } of all.flatMap(({ open }) => open)) {
      if (!endsSurely(plan.tree, value.block)) continue;
      const { end } = value.range;
      yield {
        span: { block: value.block, range: { start: end - 1, end } },
        message: `${name}: thêm dấu “${usual}” ở cuối dòng này.`,
        fixes: [
          {
            title: `Thêm dấu “${usual}”`,
            edits: [{ span: { block: value.block, range: { start: end, end } }, newText: usual }],
            preferred: true,
            lossless: true,
          },
        ],
      };
    }
  },
};

/** The labelled lines of one stretch: how many there are and how they end, and those without a mark. */
interface Lines {
  readonly total: number;
  readonly dots: number;
  readonly semicolons: number;
  readonly open: readonly { readonly name: string; readonly value: Span }[];
}

const linesIn = inAllSections(({ facts }): readonly Lines[] => {
  const lines = facts.tasks.flatMap((task) =>
    task.fields.filter(isLine).map(({ value }) => ({ task, value: value[0] as Span, mark: closingMark(value[0] as Span) })),
  );
  if (lines.length === 0) return [];
  const open = lines.filter(({ mark, value: { range } }) => mark === '' && range.end > range.start).map(({ task, value }) => ({ name: taskName(task), value }));
  const ending = (wanted: string): number => lines.filter(({ mark }) => mark === wanted).length;
  return [{ total: lines.length, dots: ending('.'), semicolons: ending(';'), open }];
});

/** One labelled line of its own, with nothing behind the value. */
function isLine({ label, value }: Field): boolean {
  const only = value[0];
  if (label === null || value.length !== 1 || only === undefined || only.block !== label.block) return false;
  return isClosing(tailOf(only)) && !NEXT_ITEM.test(only.block.plain.slice(only.range.start, only.range.end));
}

/** What stands behind a value. */
function tailOf({ block, range: { end } }: Span): string {
  return block.plain.slice(end).trim();
}

function isClosing(tail: string): boolean {
  for (const char of tail) if (!/[\s.;,/]/.test(char)) return false;
  return true;
}

function closingMark(value: Span): string {
  return tailOf(value)[0] ?? '';
}
