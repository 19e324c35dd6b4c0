import type { Rule } from '../rule';

/** Found by `run.ts` (`heard`), which alone knows what each comment silenced. */
export const boQuaThua: Rule = {
  id: 'bo-qua-thua',
  family: 'bo-qua',
  scope: 'document',
  severity: 'information',
  title: 'Dòng “// bỏ qua …” không bỏ qua điều gì',
  why: 'Một dòng bỏ qua còn lại sau khi nội dung đã sửa sẽ che mất lỗi mới ở cùng chỗ. Nên bỏ dòng đó đi; nếu mã quy tắc viết sai thì sửa lại mã.',
  invalid: [
    { text: 'KẾ HOẠCH\nTổ chức hội nghị\n\n// bỏ qua lap-tu: trích nguyên văn\n^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^\n1. Mở hội nghị phổ biến quy định mới.\n' },
    { text: '// bỏ qua cả tệp quy-tac-la: gõ nhầm mã\n^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^\nKẾ HOẠCH\nTổ chức hội nghị\n' },
  ],
  valid: [
    { text: 'KẾ HOẠCH\nTổ chức hội nghị\n\n// bỏ qua lap-tu: trích nguyên văn\n1. Mở hội nghị phổ biến phổ biến quy định mới.\n' },
    { text: '// Ghi chú của người soạn thảo\nKẾ HOẠCH\nTổ chức hội nghị\n' },
  ],
  check: () => [],
};
