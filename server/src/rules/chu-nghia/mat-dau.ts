import { spanOf } from '../../syntax/tree';
import { detectEncoding } from '../../text/encoding';
import type { Finding, Rule } from '../rule';

/** One notice for a text that has lost its Vietnamese marks. */
export const matDau: Rule = {
  id: 'mat-dau',
  family: 'chu-nghia',
  scope: 'document',
  severity: 'information',
  title: 'Văn bản mất nhiều dấu tiếng Việt',
  why: 'Chữ mất dấu (thường do nhận dạng bản quét không bật tiếng Việt) thì không xét được chính tả và tên cơ quan; các quy tắc ấy tạm im lặng thay vì nhắc hàng trăm chỗ.',
  invalid: [
    {
      text: 'KE HOACH\nTuyen truyen, pho bien phap luat nam 2023\n\nI. MUC DICH, YEU CAU\n\n1. Nang cao nhan thuc cua can bo, cong chuc va nhan dan ve phap luat tren dia ban tinh.\n^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^\n\n2. Cac so, ban, nganh chu dong to chuc thuc hien ke hoach nay bao dam kip thoi, hieu qua.\n',
    },
  ],
  valid: [
    { text: 'KẾ HOẠCH\nTuyên truyền, phổ biến pháp luật năm 2023\n\n1. Nâng cao nhận thức của cán bộ, công chức và Nhân dân.\n' },
    { text: 'KẾ HOẠCH\nHợp tác quốc tế năm 2026\n\n1. Tham dự hội nghị “Open Government Partnership Global Summit” theo lời mời của ban tổ chức.\n' },
  ],
  *check(plan): Iterable<Finding> {
    if (!plan.damaged) return;
    const first = plan.tree.blocks.find((block) => block.damaged);
    if (!first || detectEncoding(first.source) !== 'unicode') return;
    yield { span: spanOf(first), message: 'Văn bản mất nhiều dấu tiếng Việt (có thể do quét) nên chỉ kiểm tra được bố cục; gõ lại dấu để kiểm tra đầy đủ.' };
  },
};
