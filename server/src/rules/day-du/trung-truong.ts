import { taskName } from '../../model/tasks/siblings';
import type { Field } from '../../model/types';
import { spanText } from '../../syntax/tree';
import { fold } from '../../text/fold';
import type { Finding, Rule } from '../rule';

/** Fields that a task has once. */
const SINGLE = new Set(['lead', 'partners', 'time']);

/** One task that carries the same label twice. */
export const trungTruong: Rule = {
  id: 'trung-truong',
  family: 'day-du',
  scope: 'task',
  severity: 'warning',
  title: 'Một nhiệm vụ có hai dòng cùng nhãn',
  why: 'Hai dòng “Chủ trì” hay “Thời gian thực hiện” trong một nhiệm vụ thường do chép từ mẫu cũ mà quên xóa; người nhận việc không biết theo dòng nào.',
  invalid: [
    {
      text: `II. NHIỆM VỤ
1.1. Nạo vét kênh mương trước mùa mưa.
- Chủ trì: Sở Nông nghiệp và Môi trường.
- Thời gian thực hiện: Quý II/2026.
- Thời gian thực hiện: Quý III/2026.
  ^^^^^^^^^^^^^^^^^^^
`,
    },
  ],
  valid: [
    {
      text: `II. NHIỆM VỤ
1.1. Nạo vét kênh mương trước mùa mưa.
- Cơ quan thực hiện: UBND các xã, phường.
- Cơ quan chủ trì: Sở Nông nghiệp và Môi trường.
- Thời gian thực hiện: Quý II/2026.
1.2. Gia cố bờ bao.
- Chủ trì: Sở Xây dựng.
- Thời gian thực hiện: Quý III/2026.
`,
    },
  ],
  *check(task): Iterable<Finding> {
    const seen = new Map<string, Field>();
    for (const field of task.fields) {
      if (!field.label || !SINGLE.has(field.role)) continue;
      const key = fold(spanText(field.label));
      const first = seen.get(key);
      if (first?.label) {
        yield {
          span: field.label,
          message: `${taskName(task)} có hai dòng “${spanText(first.label)}”; gộp lại hoặc bỏ một dòng.`,
          related: [{ span: first.label, message: 'Dòng cùng nhãn ở trên.' }],
        };
      } else {
        seen.set(key, field);
      }
    }
  },
};
