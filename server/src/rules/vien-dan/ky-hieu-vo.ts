import { type Block, sourceRange } from '../../syntax/block';
import type { TextRange } from '../../text/range';
import type { Finding, Rule, SpanEdit } from '../rule';

/** A number, its kind, and a gap where one hyphen belongs: "07/CT- -TTg"; or a hyphen and white space before the agency: "407/QĐ-⏎TTg". */
const BROKEN = /(?<![\p{L}\p{N}/])\d{1,6}\/(?:\d{4}\/)?\p{Lu}\p{L}{0,5}(?<gap> {0,2}[-–] {0,4}[-–] {0,4}|- {1,4})(?=\p{Lu}[\p{L}&]{1,9})/dgu;
const MAY_BE_BROKEN = /[^ ] {0,2}[-–] {0,4}[-–]|[^ ]- /;
const SYMBOL_REST = /\p{Lu}[\p{L}&]{1,9}(?:-\p{Lu}[\p{L}&]{1,9}){0,3}/uy;

/** The symbol of a document that a line end or a second hyphen has torn. */
export const kyHieuVo: Rule = {
  id: 'ky-hieu-vo',
  family: 'vien-dan',
  scope: 'block',
  severity: 'hint',
  title: 'Ký hiệu văn bản bị vỡ',
  why: 'Ký hiệu bị ngắt ở cuối dòng (“407/QĐ-” rồi “TTg” ở dòng sau) hoặc thừa một gạch nối (“07/CT- -TTg”) thì tìm kiếm không ra văn bản.',
  invalid: [
    { text: 'Thực hiện Chỉ thị số 07/CT- -TTg của Thủ tướng Chính phủ.\n                     ^^^^^^^^^^^\n' },
    { text: 'Căn cứ Quyết định số 407/QĐ-\n                     ^^^^^^^\nTTg ngày 30/3/2022 của Thủ tướng Chính phủ.\n' },
  ],
  valid: [
    { text: 'Căn cứ Quyết định số 407/QĐ-TTg ngày 30/3/2022; Công văn số 15/SNV-\nvăn thư lưu trữ.\n' },
    { text: 'Căn cứ Nghị quyết số 71/NQ -CP; đạt 3/5 tiêu chí - Mức khá; 12/A - B.\n' },
  ],
  readsDamaged: true,
  *check(block): Iterable<Finding> {
    const { plain } = block;
    if (!plain.includes('/') || !MAY_BE_BROKEN.test(plain)) return;
    for (const match of plain.matchAll(BROKEN)) {
      const [start, end] = match.indices?.groups?.gap ?? [0, 0];
      const doubled = /[-–].*[-–]/.test(plain.slice(start, end));
      if (!doubled && !hasLineEnd(block, { start, end })) continue;
      SYMBOL_REST.lastIndex = end;
      const rest = SYMBOL_REST.exec(plain)?.[0].length ?? 0;
      const range = { start: match.index, end: end + rest };
      const symbol = `${plain.slice(range.start, start)}-${plain.slice(end, range.end)}`;
      yield {
        span: { block, range },
        message: doubled ? `Ký hiệu thừa dấu gạch nối; đúng là “${symbol}”.` : `Ký hiệu “${symbol}” bị ngắt ở cuối dòng; cần viết liền.`,
        fixes: [{ title: `Viết liền “${symbol}”`, edits: joined(block, { start, end }, range.end), preferred: true }],
      };
    }
  },
};

function hasLineEnd(block: Block, gap: TextRange): boolean {
  const { start, end } = sourceRange(block, gap);
  return /[\r\n]/.test(block.source.slice(start, end));
}

/** One hyphen in place of `gap`; the line end that stood there comes behind the symbol, so that the line grows no longer than by the symbol. */
function joined(block: Block, gap: TextRange, symbolEnd: number): readonly SpanEdit[] {
  const hyphen = { span: { block, range: gap }, newText: '-' };
  const space = { start: symbolEnd, end: symbolEnd + 1 };
  const moves = hasLineEnd(block, gap) && block.source[sourceRange(block, space).start] === ' ';
  return moves ? [hyphen, { span: { block, range: space }, newText: '\n' }] : [hyphen];
}
