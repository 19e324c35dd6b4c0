import { isPartyDocument } from '../../model/structure/party';
import { runStart } from '../../text/words';
import type { Finding, Rule } from '../rule';

/** Blocks after "Nơi nhận" that are looked through. */
const LIST_BLOCKS = 80;

/** The distribution list keeps one copy for the files. */
export const thieuLuuVt: Rule = {
  id: 'thieu-luu-vt',
  family: 'the-thuc',
  scope: 'document',
  severity: 'hint',
  title: '“Nơi nhận” chưa có dòng “Lưu: VT”',
  why: 'Dòng cuối của “Nơi nhận” ghi chữ “Lưu” với nơi lưu bản gốc (Văn thư và đơn vị soạn thảo).',
  ground: 'NĐ 30/2020/NĐ-CP, Phụ lục I, II.9.d',
  invalid: [
    {
      text: 'KẾ HOẠCH\nPhổ biến pháp luật năm 2026\n\nCác sở, ngành tổ chức thực hiện Kế hoạch này./.\n\nNơi nhận:\n^^^^^^^^^\n- Các sở, ban, ngành;\n- UBND các xã, phường.\n\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n',
    },
  ],
  valid: [
    {
      text: 'KẾ HOẠCH\nPhổ biến pháp luật năm 2026\n\nCác sở, ngành tổ chức thực hiện Kế hoạch này./.\n\nNơi nhận:\n- Các sở, ban, ngành;\n- Lưu: VT, NC.\n\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n',
    },
    {
      text: 'KẾ HOẠCH\nPhổ biến pháp luật năm 2026\n\nCác sở, ngành tổ chức thực hiện Kế hoạch này./.\n\nNơi nhận:\n- Các sở, ban, ngành;\n- Lưu VT, NC.\n\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n',
    },
  ],
  *check(plan): Iterable<Finding> {
    const { distribution, recipients, tree, damaged } = plan;
    if (!distribution || recipients.length < 2 || damaged || isPartyDocument(plan)) return;
    const from = tree.indexOf(distribution.block);
    const kept = tree.blocks
      .slice(from, from + LIST_BLOCKS)
      .some(({ folded, damaged: lost }) => lost || /(?<![a-z])luu ?:|(?<![a-z])luu {1,3}(?:vt|van thu|v\.t|hs|vp)/.test(folded));
    if (kept) return;
    const last = recipients.at(-1);
    const line = last ? runStart(last.span.block.plain, last.span.range.end, (char) => '.;, '.includes(char)) : null;
    yield {
      span: distribution,
      message: '“Nơi nhận” chưa có dòng “Lưu: VT”; cần bổ sung.',
      // What is laid out as a table takes no new line.
      ...(last && line !== null && last.span.block.kind === 'text'
        ? {
            fixes: [
              {
                title: 'Thêm “- Lưu: VT.”',
                edits: [{ span: { block: last.span.block, range: { start: line, end: last.span.range.end } }, newText: ';\n- Lưu: VT.' }],
                preferred: true,
              },
            ],
          }
        : {}),
    };
  },
};
