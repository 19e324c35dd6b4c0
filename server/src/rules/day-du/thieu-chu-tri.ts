import { taskName, tasksWithout } from '../../model/tasks/siblings';
import type { Task } from '../../model/types';
import type { Finding, Rule } from '../rule';
import { addFieldFix, firstLine } from '../shared/task-fields';

/** A task that names no lead agency though the tasks beside it do. */
export const thieuChuTri: Rule = {
  id: 'thieu-chu-tri',
  family: 'day-du',
  scope: 'document',
  awaitsTyping: true,
  severity: 'error',
  title: 'Nhiệm vụ chưa ghi cơ quan chủ trì',
  why: 'Không có cơ quan chủ trì thì không rõ ai chịu trách nhiệm chính; khi theo dõi, đôn đốc không biết hỏi ai. Chỉ nhắc khi các nhiệm vụ cùng mục, cùng cách trình bày đều ghi.',
  ground: 'Yêu cầu “rõ người, rõ việc” khi giao nhiệm vụ',
  invalid: [
    {
      text: `II. NHIỆM VỤ
1. Bảo vệ rừng
1.1. Trồng mới 200 ha rừng phòng hộ ven sông.
- Chủ trì: Sở Nông nghiệp và Môi trường.
- Thời gian thực hiện: Năm 2026.
1.2. Tuần tra các điểm có nguy cơ cháy.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
- Phối hợp: Công an tỉnh.
- Thời gian thực hiện: Mùa khô hằng năm.
1.3. Tập huấn kỹ năng chữa cháy.
- Chủ trì: Công an tỉnh.
- Thời gian thực hiện: Quý I/2026.
`,
    },
  ],
  valid: [
    {
      text: `II. NHIỆM VỤ
1.1. Trồng mới 200 ha rừng phòng hộ ven sông.
- Thời gian thực hiện: Năm 2026.
1.2. Tuần tra các điểm có nguy cơ cháy.
- Thời gian thực hiện: Mùa khô hằng năm.
1.3. Tập huấn kỹ năng chữa cháy.
- Thời gian thực hiện: Quý I/2026.
`,
    },
    {
      text: `III. TỔ CHỨC THỰC HIỆN
1. Sở Y tế
- Chủ trì, phối hợp với Sở Tài chính lập dự toán.
- Báo cáo kết quả trước ngày 15 tháng 12.
2. Sở Tài chính
- Bố trí kinh phí theo quy định.
`,
    },
  ],
  *check(plan): Iterable<Finding> {
    for (const task of tasksWithout(plan, 'lead')) {
      yield findingOf(task);
    }
  },
};

function findingOf(task: Task): Finding {
  return {
    span: firstLine(task),
    message: `${taskName(task)} chưa ghi cơ quan chủ trì.`,
    fixes: (plan) => addFieldFix(plan, task, 'lead', '', true),
  };
}
