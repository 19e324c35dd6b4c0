import type { Block } from '../../syntax/block';
import { spanOf } from '../../syntax/tree';
import type { Finding, Rule } from '../rule';

/** A page number that came along when the text was copied. */
export const soTrang: Rule = {
  id: 'so-trang',
  family: 'bo-cuc',
  scope: 'section',
  severity: 'information',
  title: 'Số trang lẫn vào văn bản',
  why: 'Số trang dính theo khi sao chép từ bản in hoặc PDF; để lại thì bản in mới có một dòng số lạc giữa trang.',
  invalid: [
    {
      text: `1. Tổ chức đội tuần tra đê.



4
^

2. Cắm biển báo ở các đoạn xung yếu.
- 5 -
^^^^^
3. Sửa chữa điếm canh.
`,
    },
  ],
  valid: [
    {
      text: `STT

Nội dung

Cơ quan chủ trì

Thời gian

1

Cắm biển báo

Sở Xây dựng

Quý I/2026
`,
    },
  ],
  *check({ blocks, facts }): Iterable<Finding> {
    // A stretch begins with a heading, so what stands above a page number is in it.
    for (let i = 1; i < blocks.length; i++) {
      const block = blocks[i] as Block;
      if (block.kind !== 'noise' || !isPageNumber(block, blocks[i - 1] as Block)) continue;
      if (facts.tasks.some((task) => task.layout === 'E' && task.blocks.includes(block))) continue;
      yield {
        span: spanOf(block),
        message: `Số trang ${block.plain.replace(/\D/g, '')} lẫn vào văn bản; cần bỏ.`,
        fixes: [{ title: 'Bỏ số trang', edits: [{ span: spanOf(block), newText: '' }], preferred: true }],
      };
    }
  },
};

/** "- 5 -", or a lone number that a gap of a page break parts from the text above. */
function isPageNumber(block: Block, above: Block): boolean {
  const text = block.plain.trim();
  if (/^[-–—] ?\d{1,3} ?[-–—]$/.test(text)) return true;
  return /^\d{1,3}$/.test(text) && Number(text) > 1 && /\n[ \t]*\r?\n[ \t]*\r?\n[ \t]*$/.test(above.source);
}
