import assert from 'node:assert/strict';
import { emptyMarkAbove, nextMark } from '../../server/src/features/editing/next-mark';
import { contextOf, cursorIn, planWith } from './helpers';

/** What is offered at `$0`. */
function offered(marked: string): string | null {
  const { text, offset } = cursorIn(marked);
  return nextMark(contextOf(text), offset);
}

/** The text after Enter at `$0` has taken an empty mark away. */
function afterEnter(marked: string): string {
  const { text, offset } = cursorIn(marked);
  const range = emptyMarkAbove(contextOf(text), offset);
  return range ? text.slice(0, range.start) + text.slice(range.end) : text;
}

const MARKS: readonly (readonly [string, string | null])[] = [
  ['1. Mục đích\n$0', '2. '],
  ['1.9. Rà soát hồ sơ.\n$0', '1.10. '],
  ['d) Kiểm tra;\n$0', 'đ) '],
  ['k) Kiểm tra;\n$0', 'l) '],
  ['y) Kiểm tra;\n$0', null],
  ['- Sở Nội vụ;\n$0', '- '],
  ['• Sở Nội vụ;\n$0', '• '],
  ['  + Sở Nội vụ,\n$0', '  + '],
  ['- Sở Nội vụ\n- Sở Tư pháp\n$0', '- '],
  ['- Lưu: VT.\n$0', null],
  ['- Các cơ quan sau:\n$0', null],
  ['Căn cứ Luật Báo chí;\n$0', 'Căn cứ '],
  ['Theo đề nghị của Giám đốc Sở Tư pháp\n$0', null],
  ['1. Mục đích\n\n$0', null],
  ['1. Mục đích\n$0chữ', null],
  ['| STT | Nội dung | Chủ trì |\n| --- | --- | --- |\n| 1 | Rà soát | Sở Y tế |\n$0', '| 2 | '],
  ['II. NHIỆM VỤ\n$0', 'III. '],
];

describe('the next mark of a list', () => {
  for (const [text, mark] of MARKS) it(`below ${JSON.stringify(text)}: ${mark}`, () => assert.equal(offered(text), mark));

  it('is the label that the task still lacks, then the number of the next task', () => {
    const task = '1.3. Rà soát hồ sơ.\n';
    assert.equal(offered(planWith(`${task}- Chủ trì: Sở Nội vụ.\n$0`)), '- Phối hợp: ');
    assert.equal(offered(planWith(`${task}- Chủ trì: Sở Nội vụ.\n- Phối hợp: Sở Y tế.\n$0`)), '- Thời gian thực hiện: ');
    assert.equal(offered(planWith(`${task}- Chủ trì: Sở Nội vụ.\n- Phối hợp: Sở Y tế.\n- Thời gian thực hiện: Quý II/2026.\n$0`)), '1.4. ');
  });
});

describe('an empty mark', () => {
  it('goes away on Enter', () => {
    assert.equal(afterEnter('1. Mục đích\n2. \n$0'), '1. Mục đích\n');
    assert.equal(afterEnter('- Sở Nội vụ;\r\n- \r\n$0\r\nIII.'), '- Sở Nội vụ;\r\n\r\nIII.');
    assert.equal(afterEnter('| 1 | Rà soát |\n| 2 | \n$0'), '| 1 | Rà soát |\n');
  });

  it('is one only when nothing stands behind it', () => {
    for (const text of [
      '1. Mục đích\n$0',
      'KẾ HOẠCH\n$0',
      '- Lưu: VT.\n$0',
      '\n\n$0',
      '---\n$0',
      'I.\n$0',
      '| --- | --- |\n$0',
      '- \n$0chữ',
      'Thời gian\n1.\n$0',
      '1. Mục đích\n5.\n$0',
      '- Sở Nội vụ;\n-\n$0',
      '| 1 | Rà soát |\n|\n$0',
    ])
      assert.equal(afterEnter(text), text.replace('$0', ''), text);
  });
});
