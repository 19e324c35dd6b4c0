import { taskName, tasksWithoutPartners } from '../../model/tasks/siblings';
import type { Task } from '../../model/types';
import type { Finding, Rule } from '../rule';
import { addFieldFix, firstLine } from '../shared/task-fields';

/** The one task of a section without partners. */
export const thieuPhoiHop: Rule = {
  id: 'thieu-phoi-hop',
  family: 'day-du',
  scope: 'document',
  awaitsTyping: true,
  severity: 'hint',
  enabled: false,
  title: 'Nhiệm vụ chưa ghi cơ quan phối hợp',
  why: 'Cả mục chỉ một nhiệm vụ chưa ghi cơ quan phối hợp thì có thể bị sót. Không phải nhiệm vụ nào cũng cần phối hợp, nên quy tắc này chỉ bật ở mức nghiêm ngặt.',
  ground: 'Yêu cầu “rõ trách nhiệm” khi giao nhiệm vụ',
  invalid: [
    {
      text: `II. NHIỆM VỤ
1. Phục vụ bạn đọc
1.1. Mở thêm giờ.
- Chủ trì: Thư viện tỉnh.
- Phối hợp: Công an tỉnh.
1.2. Phục vụ lưu động.
- Chủ trì: Thư viện tỉnh.
- Phối hợp: UBND các xã, phường.
1.3. Số hóa tài liệu.
^^^^^^^^^^^^^^^^^^^^^
- Chủ trì: Thư viện tỉnh.
1.4. Tập huấn.
- Chủ trì: Thư viện tỉnh.
- Phối hợp: Sở Nội vụ.
`,
    },
  ],
  valid: [
    {
      text: `II. NHIỆM VỤ
1. Phục vụ bạn đọc
1.1. Mở thêm giờ.
- Chủ trì: Thư viện tỉnh.
- Phối hợp: Công an tỉnh.
1.2. Phục vụ lưu động.
- Chủ trì: Thư viện tỉnh.
- Phối hợp: UBND các xã, phường.
1.3. Số hóa tài liệu.
- Chủ trì: Thư viện tỉnh.
`,
    },
  ],
  *check(plan): Iterable<Finding> {
    for (const task of tasksWithoutPartners(plan)) yield findingOf(task);
  },
};

function findingOf(task: Task): Finding {
  return {
    span: firstLine(task),
    message: `${taskName(task)} chưa ghi cơ quan phối hợp, các nhiệm vụ khác trong mục đều ghi; cần bổ sung nếu có.`,
    fixes: (plan) => addFieldFix(plan, task, 'partners', ''),
  };
}
