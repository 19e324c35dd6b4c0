import { perBlock } from '../../model/document/memo';
import type { Plan } from '../../model/types';
import type { Block } from '../../syntax/block';
import type { Finding, Rule } from '../rule';

const OFFICE = /^\s*(?:TM|KT|TL|TUQ|Q)\.|TRƯỞNG|CHỦ TỊCH|GIÁM ĐỐC|BÍ THƯ|CHỦ NHIỆM|VIỆN TRƯỞNG|CHÁNH|CHỈ HUY/;
const CAPITALS = /^[\p{Lu}\s.,]{6,60}$/u;

/** Lines of capitals that are part of the office, not a name. */
const NO_NAME = /^(?:TM|KT|TL|TUQ|Q)\.|ỦY BAN|UỶ BAN|HỘI ĐỒNG|VĂN PHÒNG|TỔNG|THỨ TRƯỞNG|PHÓ |BAN |ĐẢNG|THỦ TƯỚNG|CHÍNH PHỦ|Nơi [Nn]hận/;
/** Blocks behind the office, or behind the list, in which the name may stand: a distribution list beside it is read line by line. */
const ENDING = 50;
/** Blocks above the list in which an office may stand that the reader does not know. */
const ABOVE = 4;
/** "Nguyễn Văn An", "Đại tá Lê Hoa", "NGUYỄN VĂN AN": words with capitals at the end of a line or column. */
const NAME = /(?<![^\s.)])\p{Lu}\p{L}{0,7}(?: \p{Lu}\p{L}{0,7}){1,5}$/u;

/** A distribution list without a signature block, or a signature block without a name. */
export const thieuChuKy: Rule = {
  id: 'thieu-chu-ky',
  family: 'the-thuc',
  scope: 'document',
  severity: 'information',
  title: 'Chưa có phần ký hoặc họ tên người ký',
  why: 'Văn bản có “Nơi nhận” mà không có quyền hạn, chức vụ của người ký hoặc không có họ tên của người ký thì chưa đủ thể thức.',
  ground: 'NĐ 30/2020/NĐ-CP, Phụ lục I, II.7',
  invalid: [
    {
      text: 'KẾ HOẠCH\nPhổ biến pháp luật năm 2026\n\nCác sở, ngành tổ chức thực hiện Kế hoạch này./.\n\nNơi nhận:\n^^^^^^^^^\n- Các sở, ban, ngành;\n- Lưu: VT.\n',
    },
    {
      text: 'KẾ HOẠCH\nPhổ biến pháp luật năm 2026\n\nCác sở, ngành tổ chức thực hiện Kế hoạch này./.\n\nNơi nhận:\n- Các sở, ban, ngành;\n- Lưu: VT.\n\nKT. CHỦ TỊCH\n^^^^^^^^^^^^\nPHÓ CHỦ TỊCH\n',
    },
  ],
  valid: [
    {
      text: 'KẾ HOẠCH\nPhổ biến pháp luật năm 2026\n\nCác sở, ngành tổ chức thực hiện Kế hoạch này./.\n\nNơi nhận:\n- Các sở, ban, ngành;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nNguyễn Văn An\n',
    },
    { text: 'KẾ HOẠCH\nPhổ biến pháp luật năm 2026\n\nCác sở, ngành tổ chức thực hiện Kế hoạch này./.\n' },
    {
      text: 'KẾ HOẠCH\nPhổ biến pháp luật năm 2026\n\nI. VIỆC\n1. Các sở tổ chức thực hiện Kế hoạch này./.\n\n| Nơi nhận:<br>- Các phòng;<br>- Lưu: VT. | GIÁM ĐỐC<br><br>Trần Thị Bình |\n',
    },
    {
      text: `KẾ HOẠCH\nPhổ biến pháp luật năm 2026\n\nCác sở, ngành tổ chức thực hiện Kế hoạch này./.\n\nNơi nhận:${' '.repeat(40)}CHỦ TỊCH\n- Các phòng;\n- Lưu: VT.${' '.repeat(40)}Nguyễn Văn An\n`,
    },
    {
      text: 'KẾ HOẠCH\nPhổ biến pháp luật năm 2026\n\nCác sở, ngành tổ chức thực hiện Kế hoạch này./.\n\nNơi nhận:\n- Các phòng;\n- Lưu: VT.\n\nHIỆU TRƯỞNG\n\nTrần Thị Bình\n',
    },
  ],
  *check(plan): Iterable<Finding> {
    const { distribution, signature, damaged } = plan;
    if (!distribution || damaged) return;
    const ending = endingOf(plan);
    if (signature) {
      if (!ending.some(holdsName)) yield { span: signature, message: 'Phần ký chưa có họ tên người ký; cần bổ sung.', severity: 'hint' };
      return;
    }
    // Titles the reader does not know ("HIỆU TRƯỞNG") stand on a short line of capitals all the same.
    const list = ending.indexOf(distribution.block);
    const before = ending.slice(0, list).some(({ plain }) => OFFICE.test(plain));
    const after = ending.slice(list + 1).some(({ plain, kind }) => kind === 'text' && CAPITALS.test(plain.trim()));
    if (!before && !after) yield { span: distribution, message: 'Văn bản có “Nơi nhận” nhưng chưa có phần ký; cần bổ sung.' };
  },
};

/** The blocks in which office and name stand, if any do; none without a distribution list. */
function endingOf({ tree, distribution, signature }: Plan): readonly Block[] {
  if (!distribution) return [];
  const list = tree.indexOf(distribution.block);
  if (!signature) return tree.blocks.slice(Math.max(0, list - ABOVE), list + ENDING);
  const office = tree.indexOf(signature.block);
  return tree.blocks.slice(Math.min(list, office), office + ENDING);
}

/** Some line may be a name. Generous: titles this rule does not know and names beside other words count. */
const holdsName = perBlock((block) => {
  if (block.kind === 'row' && block.source.split(/\||<br ?\/?>/i).some((cell) => isName(cell) || endsInName(cell))) return true;
  return block.source.split(/[\r\n]/).some((line) => !isRecipient(line) && line.split(/\t|\||\s{3,20}/).some(isName));
});

/** "TRƯỞNG BAN Nguyễn Văn An": office and name that one cell holds. */
function endsInName(cell: string): boolean {
  return /\p{Lu}\s{1,3}\p{Lu}\p{Ll}{1,6}(?: \p{Lu}\p{Ll}{0,6}){1,4}$/u.test(cell.normalize('NFC').replace(/[*_]/g, '').trim().slice(-80));
}

function isRecipient(line: string): boolean {
  return /^\s{0,20}[-–+•*]\s{0,4}\S/.test(line) && !/^\s{0,20}\*\*/.test(line) && !/\S\s{3}|\t/.test(line.trim());
}

function isName(part: string): boolean {
  const text = part.normalize('NFC').replace(/[*_]/g, '').trim();
  return text.length <= 60 && NAME.test(text) && !OFFICE.test(text) && !NO_NAME.test(text);
}
