import type { Finding, Rule } from '../rule';

/** One lone bar behind the end of a phrase, or before a bracket. */
const BAR = /[;,.:] {0,4}(\| {0,4})(?=\S)|\S {1,4}(\| {0,4})(?=\()/dg;

/** A cell of a table beside the text that stuck to the end of a line when it was copied. */
export const cotDinh: Rule = {
  id: 'cot-dinh',
  family: 'bo-cuc',
  scope: 'block',
  severity: 'information',
  title: 'Nội dung của cột bên cạnh dính vào dòng',
  why: 'Khi sao chép từ bảng hai cột, chữ ở cột bên dính vào cuối dòng sau dấu “|”; để lại thì dấu này được in ra.',
  invalid: [
    {
      text: 'Nơi nhận:\n- Chủ tịch UBND tỉnh; | (để báo cáo)\n                      ^\n- Lưu: VT.\n',
    },
  ],
  valid: [
    { text: '| Nội dung | Cơ quan chủ trì |\n|---|---|\n| Kiểm tra; | Sở Y tế |\n' },
    { text: 'Xem tại địa chỉ https://tinh.gov.vn/a|b hoặc lệnh a | b.\n' },
  ],
  *check(block): Iterable<Finding> {
    const { kind, plain } = block;
    if (kind !== 'text') return;
    const bar = plain.indexOf('|');
    if (bar < 0 || plain.includes('|', bar + 1)) return;
    for (const match of plain.matchAll(BAR)) {
      const indices = match.indices?.[1] ?? match.indices?.[2];
      if (!indices) continue;
      const [start, end] = indices;
      yield {
        span: { block, range: { start, end: start + 1 } },
        message: 'Dấu “|” là dấu vết của cột bên cạnh dính vào dòng này; cần bỏ.',
        fixes: [{ title: 'Bỏ dấu “|”', edits: [{ span: { block, range: { start, end } }, newText: plain[start - 1] === ' ' ? '' : ' ' }], preferred: true }],
      };
    }
  },
};
