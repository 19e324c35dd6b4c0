import type { Finding, Rule } from './rule';

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
    const signed = tree.blocks
      .slice(Math.max(0, around - 6), around + 60)
      .some(({ plain, kind }) => kind === 'text' && plain.trim().length < 60 && /^[\p{Lu}\s.,]{6,60}$/u.test(plain.trim()) && /\p{Lu}{3}/u.test(plain));
    if (signed) return;
    yield { span: distribution, message: 'Văn bản có “Nơi nhận” nhưng chưa có phần ký.' };
  },
};
