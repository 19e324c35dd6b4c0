import type { Plan } from '../../model/types';
import type { Block } from '../../syntax/block';
import { landmarkOf } from '../../syntax/fixed-lines';
import { type Span, spanOf } from '../../syntax/tree';
import type { Finding, Rule } from '../rule';

/** A plan ready to be signed that has no number, or whose date is blank. */
export const thieuSoKyHieu: Rule = {
  id: 'thieu-so-ky-hieu',
  family: 'the-thuc',
  scope: 'document',
  severity: 'hint',
  title: 'Chưa có số, ký hiệu hoặc ngày của văn bản',
  why: 'Số, ký hiệu và ngày là thành phần bắt buộc; văn bản chưa có số, ngày thì chưa thể viện dẫn.',
  ground: 'NĐ 30/2020/NĐ-CP, Phụ lục I, II.3 và II.4',
  invalid: [
    {
      text: 'Số:      /KH-UBND\n         ^^^^^^^^\n\nKẾ HOẠCH\nPhổ biến pháp luật năm 2026\n\nCác sở, ngành tổ chức thực hiện Kế hoạch này./.\n\nNơi nhận:\n- Các sở, ban, ngành;\n- Lưu: VT.\n\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nNguyễn Văn An\n',
    },
    {
      text: 'Số: 15/KH-UBND\n\nCà Mau, ngày      tháng 3 năm 2026\n        ^^^^^^^^^^^^^^^^^^^^^^^^^^\n\nKẾ HOẠCH\nPhổ biến pháp luật năm 2026\n\nCác sở, ngành tổ chức thực hiện Kế hoạch này./.\n\nNơi nhận:\n- Các sở, ban, ngành;\n- Lưu: VT.\n\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nNguyễn Văn An\n',
    },
    {
      text: 'TINH CA MAU\nS6: &1£5/KH-UBND Ca Mau, ngay &7 thang # nam 2026\n    ^^^^^^^^^^^^\nKE HOACH\n\nTrien khai cong tac pho bien phap luat nam 2026 tren dia ban tinh Ca Mau\n\nCac so, nganh to chuc thuc hien Ke hoach nay, bao cao ket qua ve Uy ban nhan dan tinh.\n',
    },
  ],
  valid: [
    { text: 'UBND TINH CA MAU\nSo: 15/KH-UBND\nKE HOACH\nTrien khai cong tac pho bien phap luat nam 2026 tren dia ban tinh Ca Mau\n' },
    {
      text: 'Số: 15/KH-UBND\n\nKẾ HOẠCH\nPhổ biến pháp luật năm 2026\n\nCác sở, ngành tổ chức thực hiện Kế hoạch này./.\n\nNơi nhận:\n- Các sở, ban, ngành;\n- Lưu: VT.\n\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nNguyễn Văn An\n',
    },
    { text: 'Số:      /KH-UBND\n\nKẾ HOẠCH\nPhổ biến pháp luật năm 2026\n\nCác sở, ngành tổ chức thực hiện Kế hoạch này.\n' },
  ],
  *check(plan): Iterable<Finding> {
    const { header, distribution, signature, damaged } = plan;
    const illegible = damaged && header.numberSpan === null ? illegibleNumber(plan) : null;
    if (illegible) yield { span: illegible, message: 'Số, ký hiệu của văn bản không đọc được; ghi lại theo bản gốc.' };
    if (!distribution || !signature || damaged || header.kind === 'khac') return;
    if (header.dateSpan && header.date?.length !== 10) yield { span: header.dateSpan, message: 'Ngày của văn bản còn để trống; ghi khi ký ban hành.' };
    if (header.number !== null) return;
    const blank = header.numberSpan;
    yield blank
      ? { span: blank, message: 'Số của văn bản còn để trống; ghi khi ký ban hành.' }
      : { span: head(plan), message: 'Văn bản chưa có số, ký hiệu; cần bổ sung.' };
  },
};

/** The line "KẾ HOẠCH", else the first line. */
function head({ tree }: Plan): Span {
  const title = tree.blocks.find((block) => landmarkOf(block) === 'plan' || landmarkOf(block) === 'decision') ?? tree.blocks[0];
  return spanOf(title as Block);
}

/** The letterhead stands within so many blocks. */
const HEAD = 8;

/** What a bad scan has left of "Số: 15/KH-UBND"; null when no such line is there. */
function illegibleNumber({ tree }: Plan): Span | null {
  for (const block of tree.blocks.slice(0, HEAD)) {
    const match = /(?:^| )s[a-z0-9]{1,2} {0,2}: {0,4}([^/]{1,14}\/ ?(?:kh|qd|qb)-[a-z]{2,10})(?![a-z])/.exec(block.folded);
    if (!match?.[1]) continue;
    const end = match.index + match[0].length;
    return { block, range: { start: end - match[1].length, end } };
  }
  return null;
}
