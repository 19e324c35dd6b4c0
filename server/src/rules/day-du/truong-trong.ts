import { taskName } from '../../model/tasks/siblings';
import { spanText } from '../../syntax/tree';
import type { TextRange } from '../../text/range';
import type { Finding, Fix, Rule } from '../rule';
import { isForm } from '../shared/form';
import { isBlankValue } from '../shared/task-fields';

/** A label with nothing behind it. */
export const truongTrong: Rule = {
  id: 'truong-trong',
  family: 'day-du',
  scope: 'task',
  awaitsTyping: true,
  severity: 'warning',
  title: 'Nhãn có nhưng nội dung để trống',
  why: 'Nhãn để trống thường là chỗ chờ bổ sung rồi bị quên; văn bản phát hành với chỗ trống thì nhiệm vụ coi như chưa giao xong.',
  invalid: [
    {
      text: `II. NHIỆM VỤ
1.1. Nâng cấp trạm y tế.
- Chủ trì: Sở Y tế.
- Thời gian thực hiện:
  ^^^^^^^^^^^^^^^^^^^
1.2. Mua sắm thiết bị.
- Chủ trì: …
  ^^^^^^^
- Thời gian thực hiện: Năm 2026.
`,
    },
  ],
  valid: [
    {
      text: `II. NHIỆM VỤ
1. Nâng cấp trạm y tế
a) Nội dung: Sửa mái và hệ thống điện.
b) Cơ quan thực hiện:
- Đơn vị chủ trì: Sở Y tế.
- Đơn vị phối hợp: Sở Xây dựng.
c) Thời gian thực hiện:
- Đợt 1: Quý I/2026;
- Đợt 2: Quý III/2026.
`,
    },
    {
      text: `1. Tên nhiệm vụ: ……………………
- Mã số: ……………………
- Cơ quan chủ trì: ……………………
- Thời gian thực hiện: ……………………
`,
    },
  ],
  *check(task): Iterable<Finding> {
    if (task.fields.some(({ text }) => isBlankValue(text)) && isForm([task.title.block, ...task.blocks])) return;
    for (const { role, label, value, text } of task.fields) {
      if (!label || !isBlankValue(text)) continue;
      const dots = value[0];
      const fixes: Fix[] = [];
      if (role === 'time') {
        const at = dots ?? { block: label.block, range: gapBehind(label.block.plain, label.range.end) };
        fixes.push({ title: 'Ghi “Thường xuyên”', edits: [{ span: at, newText: dots ? 'Thường xuyên' : ' Thường xuyên' }], preferred: false });
      }
      yield { span: label, message: `${taskName(task)}: “${spanText(label)}” còn để trống; cần ghi nội dung hoặc bỏ dòng này.`, fixes };
    }
  },
};

/** The blanks between the colon that follows `from` and what closes the line; nothing where the line ends there. */
function gapBehind(plain: string, from: number): TextRange {
  const colon = plain.indexOf(':', from);
  const start = colon < 0 ? from : colon + 1;
  return { start, end: start + (/^[ \t]*(?=\S)/.exec(plain.slice(start))?.[0].length ?? 0) };
}
