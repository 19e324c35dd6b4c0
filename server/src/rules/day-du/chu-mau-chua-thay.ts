import { citationsOf } from '../../model/citations/citations';
import { perBlock } from '../../model/document/memo';
import type { Block } from '../../syntax/block';
import { contains } from '../../text/range';
import type { Finding, Rule } from '../rule';
import { isForm } from '../shared/form';

/** What a template puts where the drafter is to write, alone as the value of a label. */
const AS_VALUE =
  /^(?:ten co quan|co quan|don vi|ten don vi|thoi gian|thoi han|noi dung|san pham|ket qua|noi dung nhiem vu|trich yeu(?: noi dung)?|ho va ten|ho ten nguoi ky|ten (?:co quan|don vi|chu tri|phoi hop)(?: chu tri| phoi hop)?)$/;
/** A whole paragraph that is nothing but what the template says. */
const AS_PARAGRAPH =
  /^(?:noi dung nhiem vu|trich yeu(?: noi dung)?(?: ke hoach)?(?: ve)?|ten nhiem vu|nhap noi dung|noi dung thu (?:nhat|hai|ba)|muc dich thu (?:nhat|hai))$/;
/** Words in square brackets, or between doubled braces: "[tên cơ quan]", "{{ngay_ky}}"; braces of a wiki ("{{cite web|…}}") ask for nothing. */
const IN_BRACKETS =
  /\[(?:ten|nhap|dien|ghi|chen|noi dung|co quan|don vi|so|ngay|thang|nam|dia danh|ho ten|ho va ten)(?: [a-z]{1,7}){0,6}\]|\{\{ ?(?:ten|nhap|dien|ghi|chen|noi[ _]?dung|co[ _]?quan|don[ _]?vi|so|ngay|thang|nam|dia[ _]?danh|ho[ _]?(?:va[ _]?)?ten|chuc[ _]?vu)(?:[ _][a-z]{1,7}){0,6} ?\}\}|(?<![a-z])(?:xxx{1,5}|lorem ipsum)(?![a-z])/g;

/** Words that a template put there and nobody has replaced. */
export const chuMauChuaThay: Rule = {
  id: 'chu-mau-chua-thay',
  family: 'day-du',
  scope: 'section',
  awaitsTyping: true,
  severity: 'warning',
  title: 'Chữ của bản mẫu chưa được thay',
  why: 'Chữ gợi ý của bản mẫu (“Cơ quan”, “Nội dung nhiệm vụ”, “[tên đơn vị]”) còn lại trong văn bản phát hành là chỗ soạn dở: nhiệm vụ chưa có nội dung hoặc chưa có người làm.',
  invalid: [
    { text: 'II. NHIỆM VỤ\n1. Nội dung nhiệm vụ\n   ^^^^^^^^^^^^^^^^^\n- Chủ trì: Cơ quan.\n           ^^^^^^^\n- Phối hợp: Sở Y tế.\n' },
    { text: '1. Giao [tên cơ quan] tổng hợp báo cáo.\n        ^^^^^^^^^^^^^\n' },
    { text: 'Số: 15/KH-UBND, ký {{ngay_ky}}; người ký {{Họ và tên}}.\n                   ^^^^^^^^^^^           ^^^^^^^^^^^^^\n' },
  ],
  valid: [
    { text: 'II. NHIỆM VỤ\n1. Nội dung nhiệm vụ trọng tâm năm 2026\n- Chủ trì: Cơ quan Ủy ban Kiểm tra Tỉnh ủy.\n- Đơn vị thực hiện: Các cơ quan, đơn vị.\n' },
    { text: '1. Thực hiện theo tài liệu [12]; mức tăng <5%.\n' },
    { text: 'Mẫu số 05\nSố: ……………………\nTên nhiệm vụ: ……………………\nKinh phí: ……………………\nGiao [đơn vị quản lý] ký hợp đồng.\n' },
    { text: 'Cú pháp bản mẫu {{chú thích web}}, {{flag|Việt Nam}}, {{{1}}} của trang nguồn.\n' },
  ],
  *check({ blocks }): Iterable<Finding> {
    const left = blocks.flatMap((block) => leftIn(block));
    if (left.length > 0 && !isForm(blocks)) yield* left;
  },
};

const leftIn = perBlock((block): readonly Finding[] => {
  if (block.damaged || (block.kind !== 'text' && block.kind !== 'row')) return [];
  const { folded, fields, content } = block;
  const left = fields.flatMap(({ value }) => {
    const words = folded.slice(value.start, value.end).replace(/[\s.;,…]{1,20}$/, '');
    return AS_VALUE.test(words) ? found(block, value.start, value.start + words.length) : [];
  });
  const whole = folded.slice(content.start, content.end).replace(/[\s.;:,…]{1,20}$/, '');
  if (block.marker && fields.length === 0 && AS_PARAGRAPH.test(whole)) left.push(found(block, content.start, content.start + whole.length));
  if (!/[[{x]|lorem/.test(folded)) return left;
  for (const { index, 0: match } of folded.matchAll(IN_BRACKETS)) {
    const range = { start: index, end: index + match.length };
    if (!citationsOf(block).some(({ extent }) => contains(extent, range))) left.push(found(block, range.start, range.end));
  }
  return left;
});

function found(block: Block, start: number, end: number): Finding {
  return { span: { block, range: { start, end } }, message: `“${block.plain.slice(start, end)}” là chữ của bản mẫu; cần thay bằng nội dung cụ thể.` };
}
