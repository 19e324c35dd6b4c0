import assert from 'node:assert/strict';
import { definitionAt } from '../../server/src/features/references';
import { contextOf, cursorIn, hoverOf } from './helpers';

const PLAN = `KẾ HOẠCH
Thử

I. MỤC ĐÍCH
1. Mục đích
2. Yêu cầu
II. NHIỆM VỤ
1. Tuyên truyền
1.1. Xây dựng chuyên mục.
1.2. Tổ chức hội nghị.
2. Giám sát
a) Hằng quý.
b) Hằng năm.
III. TỔ CHỨC THỰC HIỆN
{}
PHỤ LỤC II
Danh mục
`;

/** The heading that the reference leads to. */
function target(sentence: string): string | null {
  const { text, offset } = cursorIn(PLAN.replace('{}', sentence));
  const range = definitionAt(contextOf(text), offset);
  return range && text.slice(range.start, range.end);
}

describe('references to places of the plan', () => {
  for (const [sentence, heading] of [
    ['Các nội dung tại mục$0 1 phần II do Sở Nội vụ theo dõi.', '1. Tuyên truyền'],
    ['Các nội dung tại mục 1, phần$0 I do Sở Nội vụ theo dõi.', '1. Mục đích'],
    ['Các nội dung tại mục$0 1.2 do Sở Nội vụ theo dõi.', '1.2. Tổ chức hội nghị.'],
    ['Các nội dung tại mục II$0 của Kế hoạch này.', 'II. NHIỆM VỤ'],
    ['Các nội dung tại điểm$0 b mục 2 phần II.', 'b) Hằng năm.'],
    ['Theo Phụ lục$0 II kèm theo.', 'PHỤ LỤC II'],
  ] as const)
    it(`“${sentence}” → ${heading}`, () => assert.equal(target(sentence), heading));

  it('lead nowhere when they name another document, or no place at all', () => {
    for (const sentence of [
      'Thực hiện mục$0 II Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị.',
      'Theo khoản$0 2 Điều 3 Luật Báo chí.',
      'Tại mục$0 7.7 có nêu.',
    ])
      assert.equal(target(sentence), null, sentence);
  });

  it('find articles and clauses of a decision', () => {
    const text = 'QUYẾT ĐỊNH:\nĐiều 1. Ban hành Kế hoạch.\nĐiều 3. Trách nhiệm\n1. Sở Nội vụ.\n2. Sở Y tế.\nĐiều 4. Theo khoản$0 2 Điều 3, các sở thực hiện.\n';
    const { text: plain, offset } = cursorIn(text);
    const range = definitionAt(contextOf(plain), offset);
    assert.equal(range && plain.slice(range.start, range.end), '2. Sở Y tế.');
  });

  it('show what stands there', () => {
    const hover = hoverOf(PLAN.replace('{}', 'Các nội dung tại mục$0 2 phần II.'));
    assert.equal(hover?.words, 'mục 2 phần II');
    assert.equal(hover?.markdown, '**2\\. Giám sát**\n\na\\) Hằng quý.\n\nb\\) Hằng năm.');
  });
});
