import { agenciesIn, namesIn } from '../../model/tasks/field-agencies';
import { taskName } from '../../model/tasks/siblings';
import { textOf } from '../../syntax/block';
import type { Finding, Rule } from '../rule';

/** Several agencies lead one task, so that none answers for it. */
export const nhieuChuTri: Rule = {
  id: 'nhieu-chu-tri',
  family: 'day-du',
  scope: 'task',
  severity: 'information',
  title: 'Nhiệm vụ có từ hai cơ quan cùng chủ trì',
  why: 'Hai cơ quan cùng chủ trì thì dễ chờ nhau; nên ghi một cơ quan chịu trách nhiệm chính, các cơ quan khác phối hợp. Danh sách chung (“Các sở, ban, ngành; UBND các xã, phường”) không bị nhắc vì mỗi nơi tự làm phần mình.',
  ground: 'Yêu cầu “rõ trách nhiệm” khi giao nhiệm vụ',
  invalid: [
    {
      text: `II. NHIỆM VỤ
1.1. Kiểm tra an toàn hồ chứa.
- Chủ trì: Sở Nông nghiệp và Môi trường, Sở Xây dựng.
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
- Thời gian thực hiện: Tháng 4/2026.
`,
    },
  ],
  valid: [
    {
      text: `II. NHIỆM VỤ
1.1. Công khai thủ tục hành chính.
- Chủ trì: Các sở, ban, ngành; UBND các xã, phường.
- Thời gian thực hiện: Thường xuyên.
1.2. Kiểm tra an toàn hồ chứa.
- Cơ quan thực hiện: Sở Nông nghiệp và Môi trường chủ trì, phối hợp với Sở Xây dựng.
- Thời gian thực hiện: Tháng 4/2026.
`,
    },
  ],
  *check(task, { catalog }): Iterable<Finding> {
    const { lead } = task;
    const value = lead?.value[0];
    if (!lead?.label || !value || lead.value.length > 1) return;
    if (/phối hợp|chủ trì/iu.test(textOf(value.block, value.range))) return;
    const leaders = agenciesIn(lead, catalog);
    const different = new Set(leaders.map(({ id }) => id));
    if (different.size < 2 || namesIn(lead, catalog).length > leaders.length) return;
    const last = leaders.at(-1);
    const first = leaders[0];
    if (!first || !last) return;
    yield {
      span: { block: value.block, range: { start: first.span.range.start, end: last.span.range.end } },
      message: `${taskName(task)} có ${different.size} cơ quan cùng chủ trì; cần nêu rõ cơ quan chịu trách nhiệm chính.`,
    };
  },
};
