import type { Finding, Rule } from './rule';

const OFFICE = /^\s*(?:TM|KT|TL|TUQ|Q)\.|TRƯỞNG|CHỦ TỊCH|GIÁM ĐỐC|BÍ THƯ|CHỦ NHIỆM|VIỆN TRƯỞNG|CHÁNH|CHỈ HUY/;
const CAPITALS = /^[\p{Lu}\s.,]{6,60}$/u;

/** A distribution list without a signature block. */
export const thieuChuKy: Rule = {
  id: 'thieu-chu-ky',
  family: 'the-thuc',
  severity: 'information',
  title: 'Chưa có phần ký',
  why: 'Văn bản có “Nơi nhận” mà không có quyền hạn, chức vụ của người ký thì chưa đủ thể thức.',
  ground: 'NĐ 30/2020/NĐ-CP, Phụ lục I, II.7',
  invalid: [
    {
      text: 'KẾ HOẠCH\nPhổ biến pháp luật năm 2026\n\nCác sở, ngành tổ chức thực hiện Kế hoạch này./.\n\nNơi nhận:\n^^^^^^^^^\n- Các sở, ban, ngành;\n- Lưu: VT.\n',
    },
  ],
  valid: [
    {
      text: 'KẾ HOẠCH\nPhổ biến pháp luật năm 2026\n\nCác sở, ngành tổ chức thực hiện Kế hoạch này./.\n\nNơi nhận:\n- Các sở, ban, ngành;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n',
    },
    { text: 'KẾ HOẠCH\nPhổ biến pháp luật năm 2026\n\nCác sở, ngành tổ chức thực hiện Kế hoạch này./.\n' },
    {
      text: 'KẾ HOẠCH\nPhổ biến pháp luật năm 2026\n\nCác sở, ngành tổ chức thực hiện Kế hoạch này./.\n\nNơi nhận:\n- Các phòng;\n- Lưu: VT.\n\nHIỆU TRƯỞNG\n\nTrần Thị Bình\n',
    },
  ],
  *check({ plan }): Iterable<Finding> {
    const { distribution, signature, damaged, tree } = plan;
    if (!distribution || signature || damaged) return;
    // Titles the reader does not know ("HIỆU TRƯỞNG") stand on a short line of capitals all the same.
    const around = tree.indexOf(distribution.block);
    const before = tree.blocks.slice(Math.max(0, around - 4), around).some(({ plain }) => OFFICE.test(plain));
    const after = tree.blocks.slice(around + 1, around + 60).some(({ plain, kind }) => kind === 'text' && CAPITALS.test(plain.trim()));
    const signed = before || after;
    if (signed) return;
    yield { span: distribution, message: 'Văn bản có “Nơi nhận” nhưng chưa có phần ký.' };
  },
};
