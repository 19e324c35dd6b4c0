import { standsIn, taskName } from '../../model/tasks/siblings';
import type { Task } from '../../model/types';
import type { Finding, Rule } from '../rule';
import { firstLine, isBlankValue } from '../shared/task-fields';

/** Values that name no point in time. */
const VAGUE = /^(?:thường xuyên|theo quy định|theo tiến độ|khi có yêu cầu)/iu;

/** The six things that the Prime Minister's working rule asks of each task: who, what, when, who answers for it, which product, by which power. */
export const sauRo: Rule = {
  id: 'sau-ro',
  family: 'day-du',
  scope: 'task',
  awaitsTyping: true,
  severity: 'information',
  enabled: false,
  title: 'Nhiệm vụ chưa đủ “6 rõ”',
  why: 'Giao việc theo yêu cầu “6 rõ”: rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ sản phẩm, rõ thẩm quyền. Quy tắc này chỉ bật khi cơ quan áp dụng yêu cầu đó cho kế hoạch.',
  ground: 'Yêu cầu chỉ đạo, điều hành của Chính phủ về phân công “6 rõ”',
  invalid: [
    {
      text: `II. NHIỆM VỤ
1.1. Xây dựng bản đồ ngập lụt.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
- Chủ trì: Sở Nông nghiệp và Môi trường.
- Phối hợp: UBND các xã, phường.
- Thời gian thực hiện: Thường xuyên.
`,
    },
  ],
  valid: [
    {
      text: `II. NHIỆM VỤ
1.1. Xây dựng bản đồ ngập lụt.
- Chủ trì: Sở Nông nghiệp và Môi trường.
- Phối hợp: UBND các xã, phường.
- Sản phẩm: Bản đồ tỷ lệ 1/25.000 trình UBND tỉnh phê duyệt.
- Thời gian thực hiện: Trước ngày 30/6/2026.
`,
    },
  ],
  *check(task): Iterable<Finding> {
    if (task.layout === 'F' || task.layout === 'G' || standsIn(task.section, 'organisation')) return;
    const lacking = lackingIn(task);
    if (lacking.length > 0) yield { span: firstLine(task), message: `${taskName(task)} chưa đủ “6 rõ”: cần ghi rõ ${lacking.join(', ')}.` };
  },
};

function lackingIn(task: Task): string[] {
  const lacking: string[] = [];
  const filled = (text: string | undefined): boolean => text !== undefined && !isBlankValue(text);
  if (!filled(task.lead?.text)) lacking.push('người chịu trách nhiệm');
  if (!filled(task.partners?.text)) lacking.push('trách nhiệm phối hợp');
  if (!filled(task.time?.text) || VAGUE.test(task.time?.text ?? '')) lacking.push('thời gian');
  if (!task.fields.some(({ role, text }) => role === 'product' && filled(text))) lacking.push('sản phẩm');
  return lacking;
}
