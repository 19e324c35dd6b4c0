import { isPartyDocument } from '../../model/structure/party';
import type { Plan } from '../../model/types';
import type { Block } from '../../syntax/block';
import { endsSurely } from '../../syntax/paragraph-end';
import { runStart } from '../../text/words';
import type { Finding, Rule } from '../rule';
import { replacement } from '../shared/replacement';

/** "./." and what scanning and haste make of it. */
const END = /[./]\s?\/\s?\.|\.\s?\/\s?\.?$|\/\s?\.$|\/\s?-?$/;
/** The mark is looked for in so many blocks before "Nơi nhận". */
const NEAR_END = 6;

/** The body ends with "./.". */
export const thieuKetThuc: Rule = {
  id: 'thieu-ket-thuc',
  family: 'the-thuc',
  scope: 'document',
  severity: 'hint',
  title: 'Nội dung chưa kết thúc bằng “./.”',
  why: 'Dấu “./.” cho biết nội dung văn bản hết ở đó, không có gì bị thêm vào hay thiếu đi.',
  ground: 'NĐ 30/2020/NĐ-CP, Phụ lục III, các mẫu trình bày văn bản',
  invalid: [
    {
      text: 'KẾ HOẠCH\nPhổ biến pháp luật năm 2026\n\nI. MỤC ĐÍCH\n\nNâng cao hiểu biết pháp luật của người dân.\n\nTrên đây là Kế hoạch phổ biến pháp luật, các sở, ngành tổ chức thực hiện.\n                                                               ^^^^^^^^^^\n\nNơi nhận:\n- Các sở, ban, ngành;\n- Lưu: VT.\n\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n',
    },
  ],
  valid: [
    {
      text: 'KẾ HOẠCH\nPhổ biến pháp luật năm 2026\n\nI. MỤC ĐÍCH\n\nNâng cao hiểu biết pháp luật của người dân.\n\nTrên đây là Kế hoạch phổ biến pháp luật, các sở, ngành tổ chức thực hiện./.\n\nNơi nhận:\n- Các sở, ban, ngành;\n- Lưu: VT.\n\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n',
    },
    { text: 'KẾ HOẠCH\nPhổ biến pháp luật năm 2026\n\nI. MỤC ĐÍCH\n\nNâng cao hiểu biết pháp luật của người dân.\n' },
  ],
  *check(plan): Iterable<Finding> {
    if (isPartyDocument(plan)) return;
    const last = lastOfBody(plan);
    if (!last || last.damaged || last.kind !== 'text' || !endsSurely(plan.tree, last)) return;
    const text = last.plain.trimEnd();
    const word = /\S{1,30}(?:\s\S{1,30})?$/u.exec(text)?.[0] ?? '';
    if (!/\p{L}/u.test(word)) return;
    const mark = runStart(text, text.length, (char) => '.;,:…'.includes(char));
    yield {
      span: { block: last, range: { start: text.length - word.length, end: text.length } },
      message: 'Nội dung văn bản chưa kết thúc bằng “./.”; cần bổ sung.',
      fixes: [replacement(last, { start: mark, end: text.length }, './.', 'Thêm “./.”')],
    };
  },
};

/** The last block of the body when none near the end carries the mark; null when the end is not to be seen. */
function lastOfBody({ tree, distribution, signature, damaged }: Plan): Block | null {
  if (!distribution || !signature || damaged) return null;
  const end = Math.min(tree.indexOf(distribution.block), tree.indexOf(signature.block));
  const before = tree.blocks.slice(Math.max(0, end - NEAR_END), end).filter(({ kind, plain }) => (kind === 'text' || kind === 'row') && plain.trim() !== '');
  if (before.length === 0 || before.some(({ plain }) => END.test(plain.trimEnd()))) return null;
  return before.at(-1) ?? null;
}
