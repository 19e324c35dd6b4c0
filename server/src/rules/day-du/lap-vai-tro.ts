import { taskName } from '../../model/tasks/siblings';
import type { Field } from '../../model/types';
import { spanText } from '../../syntax/tree';
import type { Finding, Rule } from '../rule';

/** The value of a field says the role that its label has said. */
export const lapVaiTro: Rule = {
  id: 'lap-vai-tro',
  family: 'day-du',
  scope: 'task',
  severity: 'hint',
  title: 'Giá trị nhắc lại vai trò đã có ở nhãn',
  why: '“Đơn vị chủ trì: Sở A chủ trì” thừa chữ và thường là dấu vết câu văn bị cắt dở khi chuyển thành trường.',
  invalid: [
    {
      text: `II. NHIỆM VỤ
1.1. Quan trắc chất lượng nước.
- Đơn vị chủ trì: Sở Nông nghiệp và Môi trường chủ trì.
                                               ^^^^^^^
- Đơn vị phối hợp: Phối hợp với Sở Y tế.
                   ^^^^^^^^^^^^
`,
    },
  ],
  valid: [
    {
      text: `II. NHIỆM VỤ
1.1. Quan trắc chất lượng nước.
- Đơn vị thực hiện: Sở Nông nghiệp và Môi trường chủ trì.
1.2. Xử lý nguồn ô nhiễm.
- Đơn vị chủ trì: Sở Nông nghiệp và Môi trường chủ trì, phối hợp với Sở Y tế.
`,
    },
  ],
  *check(task): Iterable<Finding> {
    for (const field of [task.lead, task.partners]) {
      const found = field && repeated(field);
      if (!field?.label || !found) continue;
      yield {
        span: { block: found.block, range: found.words },
        message: `${taskName(task)}: nhãn “${spanText(field.label)}” đã nêu vai trò; bỏ chữ “${spanText({ block: found.block, range: found.words })}”.`,
        fixes: [{ title: 'Bỏ chữ thừa', edits: [{ span: { block: found.block, range: found.cut }, newText: '' }], preferred: true }],
      };
    }
  },
};

function repeated({ role, label, value }: Field) {
  const only = value.length === 1 ? value[0] : undefined;
  if (!label || !only) return null;
  const { block, range } = only;
  const labelText = label.block.folded.slice(label.range.start, label.range.end).replace(/\s+/g, ' ');
  const text = block.plain.slice(range.start, range.end);
  if (role === 'lead' && labelText.includes('chu tri') && !/phối\s+hợp/iu.test(text)) {
    const match = /\s{1,10}(chủ\s{1,4}trì)$/iu.exec(text);
    if (!match?.[1]) return null;
    const start = range.start + match.index;
    return { block, words: { start: range.end - match[1].length, end: range.end }, cut: { start, end: range.end } };
  }
  if (role === 'partners' && labelText.includes('phoi hop')) {
    const match = /^(phối\s{1,4}hợp(?:\s{1,4}(?:với|cùng))?)\s{1,10}/iu.exec(text);
    if (!match?.[1] || match[0].length === text.length) return null;
    return { block, words: { start: range.start, end: range.start + match[1].length }, cut: { start: range.start, end: range.start + match[0].length } };
  }
  return null;
}
