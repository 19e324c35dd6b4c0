import { agenciesIn, type FieldAgency } from '../../model/tasks/field-agencies';
import { taskName } from '../../model/tasks/siblings';
import type { Field } from '../../model/types';
import { type Span, spanText } from '../../syntax/tree';
import type { Finding, Fix, Rule } from '../rule';

/** The lead of a task is named among its partners again. */
export const chuTriTrungPhoiHop: Rule = {
  id: 'chu-tri-trung-phoi-hop',
  family: 'day-du',
  scope: 'task',
  severity: 'warning',
  title: 'Cơ quan chủ trì có tên lần nữa ở phần phối hợp',
  why: 'Một cơ quan không phối hợp với chính mình; chỗ lặp thường do chép danh sách từ nhiệm vụ khác và che mất cơ quan lẽ ra phải phối hợp.',
  invalid: [
    {
      text: `II. NHIỆM VỤ
1.1. Khám sức khỏe học đường.
- Chủ trì: Sở Y tế.
- Phối hợp: Sở Giáo dục và Đào tạo, Sở Y tế, UBND các xã, phường.
                                    ^^^^^^^
- Thời gian thực hiện: Tháng 9/2026.
`,
    },
  ],
  valid: [
    {
      text: `II. NHIỆM VỤ
1.1. Khám sức khỏe học đường.
- Chủ trì: Sở Y tế.
- Phối hợp: Sở Giáo dục và Đào tạo, các đơn vị trực thuộc Sở Y tế.
- Thời gian thực hiện: Tháng 9/2026.
1.2. Công khai dự toán.
- Chủ trì: Các sở, ban, ngành.
- Phối hợp: Sở Tài chính; các sở, ban, ngành có liên quan.
- Thời gian thực hiện: Tháng 12/2026.
`,
    },
  ],
  *check(task, { catalog }): Iterable<Finding> {
    if (!task.lead || !task.partners) return;
    const leaders = new Map(agenciesIn(task.lead, catalog).map((agency) => [agency.id, agency]));
    for (const partner of agenciesIn(task.partners, catalog)) {
      const leader = leaders.get(partner.id);
      if (!leader || isPartOfPhrase(partner, task.partners) || isPartOfPhrase(leader, task.lead)) continue;
      const fix = removeFrom(task.partners, partner);
      yield {
        span: partner.span,
        message: `${taskName(task)}: ${spanText(partner.span)} vừa chủ trì vừa phối hợp; bỏ ở một trong hai chỗ.`,
        fixes: fix ? [fix] : [],
        related: [{ span: leader.span, message: 'Được giao chủ trì ở đây.' }],
      };
    }
  },
};

/** "các đơn vị trực thuộc Sở Y tế": not the agency itself. */
function isPartOfPhrase({ span: { block, range } }: FieldAgency, { value }: Field): boolean {
  if (value.some((each) => each.block === block && each.range.start === range.start)) return false;
  return !/(?:^|[,;:.|]|\s(?:và|với|cùng)|[Gg]iao)\s{0,10}$/u.test(block.plain.slice(Math.max(0, range.start - 16), range.start));
}

/** Takes the name out of the list with one separator; null when it is the whole value. */
function removeFrom(field: Field, { span: { block, range } }: FieldAgency): Fix | null {
  const value = field.value.find((each: Span) => each.block === block && each.range.start <= range.start && range.end <= each.range.end);
  if (!value) return null;
  const behind = /^\s{0,4}[,;]\s{0,10}/.exec(block.plain.slice(range.end, value.range.end));
  const before = /(?:[,;]|\svà)\s{0,10}$/u.exec(block.plain.slice(value.range.start, range.start));
  if (!behind && !before) return null;
  const cut = behind ? { start: range.start, end: range.end + behind[0].length } : { start: range.start - (before?.[0].length ?? 0), end: range.end };
  return { title: 'Bỏ tên này khỏi phần phối hợp', edits: [{ span: { block, range: cut }, newText: '' }], preferred: true };
}
