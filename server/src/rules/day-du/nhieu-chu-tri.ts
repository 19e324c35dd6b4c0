import { taskName } from '../../model/tasks/siblings';
import type { Finding, Rule } from '../rule';
import { severalLeaders, toPartnersFix } from '../shared/to-partners';

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
    const leaders = severalLeaders(task, catalog);
    const first = leaders[0]?.span;
    const last = leaders.at(-1)?.span;
    if (!first || !last) return;
    yield {
      span: { block: first.block, range: { start: first.range.start, end: last.range.end } },
      message: `${taskName(task)} có ${new Set(leaders.map(({ id }) => id)).size} cơ quan cùng chủ trì; cần nêu rõ cơ quan chịu trách nhiệm chính.`,
      fixes: (plan) => toPartnersFix(plan, task, leaders, catalog),
    };
  },
};
