import { chunkListFact, tellSame } from '../model/plan-fact';
import { taskName } from '../model/siblings';
import type { Field } from '../model/types';
import type { Span } from '../syntax/tree';
import type { Finding, Rule } from './rule';

/** Fewer fields show no habit. */
const ENOUGH = 6;
/** Share of the fields that must end with a mark before one without is told. */
const MOST = 0.7;

/** A value without closing mark where nearly all others have one. */
export const thieuDauKet: Rule = {
  id: 'thieu-dau-ket',
  family: 'chu-nghia',
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
  ],
  reads: ({ plan }) => [linesIn(plan)],
  *check({ plan }): Iterable<Finding> {
    const lines = linesIn(plan);
    const marked = lines.filter(({ mark }) => mark !== '');
    if (lines.length < ENOUGH || marked.length / lines.length < MOST) return;
    const usual = marked.filter(({ mark }) => mark === '.').length * 2 >= marked.length ? '.' : ';';
    for (const { name, value, mark } of lines) {
      if (mark !== '' || value.range.end === value.range.start) continue;
      const { end } = value.range;
      yield {
        span: { block: value.block, range: { start: end - 1, end } },
        message: `${name}: dòng này thiếu dấu “${usual}” ở cuối.`,
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

/** The labelled lines of tasks, each with its closing mark. */
const linesIn = chunkListFact(
  ({ facts }) =>
    facts.tasks.flatMap((task) => {
      const name = taskName(task);
      return task.fields.filter(isLine).map((field) => {
        const value = field.value[0] as Span;
        return { name, value, mark: closingMark(value) };
      });
    }),
  tellSame,
);

/** One labelled line of its own, with nothing behind the value. */
function isLine({ label, value }: Field): boolean {
  const only = value[0];
  return label !== null && value.length === 1 && only !== undefined && only.block === label.block && /^[\s.;,/]*$/.test(only.block.plain.slice(only.range.end));
}

function closingMark({ block, range }: Span): string {
  return block.plain.slice(range.end).trim()[0] ?? '';
}
