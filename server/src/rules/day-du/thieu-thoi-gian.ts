import { missingFields } from '../../model/tasks/siblings';
import type { Finding, Rule } from '../rule';
import { missingFinding } from '../shared/missing-field';
import { addFieldFix } from '../shared/task-fields';

/** A task without a time though the tasks beside it have one. */
export const thieuThoiGian: Rule = {
  id: 'thieu-thoi-gian',
  family: 'day-du',
  scope: 'document',
  awaitsTyping: true,
  severity: 'error',
  title: 'Nhiệm vụ chưa ghi thời gian thực hiện',
  why: 'Không có thời gian thì không đưa được nhiệm vụ vào lịch theo dõi và không biết lúc nào là chậm. Là lỗi khi các nhiệm vụ cùng mục đều ghi, cảnh báo khi nhiệm vụ đứng riêng, thông tin khi cả danh sách không ghi.',
  ground: 'Yêu cầu “rõ thời gian” khi giao nhiệm vụ',
  invalid: [
    {
      text: `II. NHIỆM VỤ
1. Cấp nước sạch
1.1. Khảo sát các tuyến ống đã cũ.
- Chủ trì: Sở Xây dựng.
- Thời gian thực hiện: Quý I/2026.
1.2. Thay 12 km ống chính.
^^^^^^^^^^^^^^^^^^^^^^^^^^
- Chủ trì: Sở Xây dựng.
- Phối hợp: Sở Tài chính.
1.3. Lắp đồng hồ cho các hộ.
- Chủ trì: UBND các xã, phường.
- Thời gian thực hiện: Quý III/2026.
`,
    },
  ],
  valid: [
    {
      text: `II. NHIỆM VỤ
1.1. Khảo sát các tuyến ống đã cũ.
- Chủ trì: Sở Xây dựng.
1.2. Thay 12 km ống chính.
- Chủ trì: Sở Xây dựng.
1.3. Lắp đồng hồ cho các hộ.
- Chủ trì: UBND các xã, phường.
- Thời gian thực hiện: Quý III/2026.
`,
    },
    {
      text: `II. NHIỆM VỤ
1. Sở Xây dựng chủ trì, phối hợp với Sở Tài chính thay 12 km ống chính.
2. Giao Sở Y tế kiểm tra chất lượng nước hằng tháng.
3. Giao Sở Tư pháp rà soát quy định về đấu nối. Thời gian hoàn thành: Trước ngày 30/6/2026.
`,
    },
  ],
  *check(plan): Iterable<Finding> {
    for (const missing of missingFields(plan, 'time'))
      yield missingFinding(missing, 'thời gian thực hiện', (task) => (plan) => [
        ...addFieldFix(plan, task, 'time', ''),
        ...addFieldFix(plan, task, 'time', 'Thường xuyên'),
      ]);
  },
};
