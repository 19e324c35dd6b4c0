import { inAllSections } from '../../model/document/memo';
import { isAgencyTitle } from '../../model/mentions/agency-words';
import { labelText } from '../../model/tasks/label-style';
import { taskName } from '../../model/tasks/siblings';
import { readTime } from '../../model/times/time';
import type { Task } from '../../model/types';
import { type Span, spanText } from '../../syntax/tree';
import { withoutTail } from '../../text/words';
import type { Finding, Rule } from '../rule';

/** A line among the fields that lists agencies, or gives a time, without saying as what. */
export const thieuNhan: Rule = {
  id: 'thieu-nhan',
  family: 'day-du',
  scope: 'document',
  severity: 'warning',
  title: 'Dòng thiếu nhãn giữa các trường của nhiệm vụ',
  why: 'Một danh sách cơ quan không có nhãn thì không rõ là chủ trì hay phối hợp; khi tổng hợp nhiệm vụ theo cơ quan sẽ bị sót.',
  invalid: [
    {
      text: `II. NHIỆM VỤ
1.1. Tổ chức hội chợ nông sản.
- Chủ trì: Sở Công Thương.
- Các sở, ban, ngành; UBND các xã, phường.
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
- Thời gian thực hiện: Tháng 10/2026.
`,
    },
  ],
  valid: [
    {
      text: `II. NHIỆM VỤ
1.1. Tổ chức hội chợ nông sản.
- Chủ trì: Sở Công Thương.
- Phối hợp: Các sở, ban, ngành; UBND các xã, phường.
- Gian hàng được bố trí theo từng nhóm sản phẩm.
- Thời gian thực hiện: Tháng 10/2026.
`,
    },
    {
      text: `II. NHIỆM VỤ
1.1. Tổ chức hội chợ nông sản.
- Chủ trì: Sở Công Thương.
- Phối hợp:
+ Sở Nông nghiệp và Môi trường;
+ UBND các xã, phường.
- Thời gian thực hiện: Tháng 10/2026.
`,
    },
  ],
  *check(plan): Iterable<Finding> {
    for (const { task, item, role } of bareLinesIn(plan)) {
      const label = labelText(plan, task, role);
      const what = role === 'time' ? 'ghi thời gian' : 'liệt kê cơ quan';
      yield {
        span: trimmed(item),
        message: `${taskName(task)}: dòng này ${what} nhưng thiếu nhãn; có thể là “${label}”.`,
        fixes: [
          {
            title: `Thêm nhãn “${label}:”`,
            edits: [{ span: { block: item.block, range: { start: item.range.start, end: item.range.start } }, newText: `${label}: ` }],
            preferred: true,
          },
        ],
      };
    }
  },
};

/** Lines among fields whose words fit one role that their task lacks. */
const bareLinesIn = inAllSections(({ facts }) =>
  facts.tasks.flatMap((task) =>
    task.unlabelled.flatMap((item) => {
      const role = missingRole(task, item);
      return role ? [{ task, item, role }] : [];
    }),
  ),
);

/** The one role that the words fit and the task lacks, or null. */
function missingRole(task: Task, item: Span): 'lead' | 'partners' | 'time' | null {
  const words = withoutTail(spanText(item), '.;,');
  if (isAgencyTitle(words)) {
    if (!task.lead) return 'lead';
    return task.partners ? null : 'partners';
  }
  if (!task.time && words.length <= 60 && readTime(words, { planYear: null }).kind !== 'unknown') return 'time';
  return null;
}

function trimmed({ block, range }: Span): Span {
  const text = block.plain.slice(range.start, range.end);
  return { block, range: { start: range.start, end: range.start + withoutTail(text, '.;,').length } };
}
