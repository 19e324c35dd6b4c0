import { missingFields } from '../../model/tasks/siblings';
import type { Finding, Rule } from '../rule';
import { missingFinding } from '../shared/missing-field';
import { addFieldFix } from '../shared/task-fields';

/** A task that names no lead agency though the tasks beside it do. */
export const thieuChuTri: Rule = {
  id: 'thieu-chu-tri',
  family: 'day-du',
  scope: 'document',
  awaitsTyping: true,
  severity: 'error',
  title: 'Nhiệm vụ chưa ghi cơ quan chủ trì',
  why: 'Không có cơ quan chủ trì thì không rõ ai chịu trách nhiệm chính; khi theo dõi, đôn đốc không biết hỏi ai. Là lỗi khi các nhiệm vụ cùng mục đều ghi, cảnh báo khi nhiệm vụ đứng riêng, thông tin khi cả danh sách không ghi.',
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
    {
      text: `II. NHIỆM VỤ
1.1. Trồng mới 200 ha rừng phòng hộ ven sông.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
- Thời gian thực hiện: Năm 2026.
1.2. Tuần tra các điểm có nguy cơ cháy.
- Thời gian thực hiện: Mùa khô hằng năm.
1.3. Tập huấn kỹ năng chữa cháy.
- Thời gian thực hiện: Quý I/2026.
`,
    },
    {
      text: `II. NHIỆM VỤ
1. Trồng mới 200 ha rừng phòng hộ ven sông.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
- Thời gian thực hiện: Năm 2026.
`,
    },
  ],
  valid: [
    {
      text: `II. CÁC SỰ KIỆN
1. Hội nghị triển khai.
- Thời gian: Tháng 3/2026.
- Địa điểm: Hội trường tỉnh.
2. Lễ ra quân.
- Thời gian: Tháng 4/2026.
- Địa điểm: Quảng trường.
3. Hội nghị tổng kết.
- Thời gian: Tháng 12/2026.
- Địa điểm: Hội trường tỉnh.
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
    for (const missing of missingFields(plan, 'lead'))
      yield missingFinding(missing, 'cơ quan chủ trì', (task) => (plan) => addFieldFix(plan, task, 'lead', ''));
  },
};
