import { unclearTables } from '../../model/structure/unclear-tables';
import type { Finding, Rule } from '../rule';

/** A table of tasks whose columns cannot be told. */
export const khongRoCot: Rule = {
  id: 'khong-ro-cot',
  family: 'bo-cuc',
  scope: 'document',
  awaitsTyping: true,
  severity: 'information',
  title: 'Bảng nhiệm vụ không rõ cột nào là gì',
  why: 'Bảng giao việc phải cho thấy ngay cột nào là việc, cột nào là cơ quan chủ trì, cột nào là thời gian. Không có dòng tên cột thì người đọc phải đoán, và các nhiệm vụ trong bảng không được kiểm tra, không vào bảng theo dõi.',
  ground: 'Yêu cầu “rõ người, rõ việc, rõ thời gian” khi giao nhiệm vụ',
  invalid: [
    {
      text: `II. NHIỆM VỤ

| 1 | Mở lớp dạy nghề mây tre đan cho phụ nữ xã Vân Hồ | Sở Nội vụ | Quý II/2026 |
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
| 2 | Khảo sát nhu cầu học nghề ở các bản vùng cao | UBND các xã | Tháng 3/2026 |
| 3 | Tổ chức phiên giao dịch việc làm lưu động | Trung tâm Dịch vụ việc làm | Quý III/2026 |
`,
    },
  ],
  valid: [
    {
      text: `II. NHIỆM VỤ

| TT | Nội dung | Cơ quan chủ trì | Thời gian |
| --- | --- | --- | --- |
| 1 | Mở lớp dạy nghề mây tre đan cho phụ nữ xã Vân Hồ | Sở Nội vụ | Quý II/2026 |
| 2 | Khảo sát nhu cầu học nghề ở các bản vùng cao | UBND các xã | Tháng 3/2026 |
`,
    },
    {
      text: `II. CHỈ TIÊU

| TT | Chỉ tiêu | Đơn vị tính | Năm 2025 | Năm 2026 |
| --- | --- | --- | --- | --- |
| 1 | Số lao động được dạy nghề trong năm | người | 1.200 | 1.500 |
| 2 | Tỷ lệ lao động có việc làm sau đào tạo | % | 78 | 82 |
`,
    },
  ],
  *check(plan): Iterable<Finding> {
    for (const span of unclearTables(plan))
      yield {
        span,
        message:
          'Không rõ cột nào của bảng này là nhiệm vụ, cơ quan chủ trì, thời gian nên các dòng chưa được kiểm tra; ghi tên cột ở dòng đầu bảng, ví dụ “Nội dung”, “Cơ quan chủ trì”, “Thời gian”.',
      };
  },
};
