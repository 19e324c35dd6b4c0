import type { Finding, Rule } from '../rule';
import { firstLine } from '../shared/task-fields';

const BUDGET = /^(?:nguon )?kinh phi(?: thuc hien| bao dam| dam bao| trien khai)?[ .:]{0,3}$/;

/** The budget of the plan told as one of its tasks. */
export const kinhPhiNhuNhiemVu: Rule = {
  id: 'kinh-phi-nhu-nhiem-vu',
  family: 'bo-cuc',
  scope: 'task',
  severity: 'hint',
  title: 'Kinh phí trình bày như một nhiệm vụ',
  why: '“Kinh phí thực hiện” là điều kiện của cả kế hoạch, không phải việc để một cơ quan chủ trì theo thời hạn; nên tách thành mục riêng để nhiệm vụ khi tổng hợp không bị tính thừa.',
  invalid: [
    {
      text: `II. NHIỆM VỤ
1. Bổ sung sách
- Chủ trì: Thư viện tỉnh.
- Thời gian thực hiện: Quý II/2026.
2. Kinh phí thực hiện
^^^^^^^^^^^^^^^^^^^^^
- Chủ trì: Sở Tài chính.
- Thời gian thực hiện: Năm 2026.
`,
    },
  ],
  valid: [
    {
      text: 'II. NHIỆM VỤ\n1. Bổ sung sách\n- Chủ trì: Thư viện tỉnh.\n- Kinh phí thực hiện: 200 triệu đồng.\nIII. KINH PHÍ THỰC HIỆN\nNgân sách tỉnh bảo đảm.\n',
    },
    { text: 'II. NHIỆM VỤ\n1. Kinh phí sự nghiệp thư viện: rà soát định mức\n- Chủ trì: Sở Tài chính.\n- Thời gian thực hiện: Năm 2026.\n' },
  ],
  *check(task): Iterable<Finding> {
    const { block, range } = task.title;
    if (!task.ownNumber || !task.lead || range.end - range.start > 40) return;
    if (!BUDGET.test(block.folded.slice(range.start, range.end).trim())) return;
    yield { span: firstLine(task), message: 'Kinh phí được trình bày như một nhiệm vụ, có cơ quan chủ trì; nên tách thành mục riêng.' };
  },
};
