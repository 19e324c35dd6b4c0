import assert from 'node:assert/strict';
import fc from 'fast-check';
import { renumberEdits } from '../../server/src/features/editing/renumber';
import { applyEdits } from '../../server/src/text/edit';
import { planText } from '../properties/arbitrary-plan';
import { files, read } from '../tidy/repository';
import { contextOf } from './helpers';

function renumbered(text: string): string {
  return applyEdits(text, renumberEdits(contextOf(text).plan));
}

describe('renumbering', () => {
  it('counts every list on, lower levels with the heading above, and references with them', () => {
    const text = `I. MỤC ĐÍCH
III. NHIỆM VỤ
1. Đường giao thông
1.1. Sửa cầu.
1.3. Rải nhựa theo mục 1.4.
1.4. Cắm biển.
3. Cấp nước
3.1. Đào giếng sau khi xong mục 1.3.
3.2. Lắp bơm.
a) Máy lớn.
c) Máy nhỏ.
d) Máy dự phòng.
V. TỔ CHỨC
Thực hiện phần III; phần II Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị giữ nguyên.
`;
    assert.equal(
      renumbered(text),
      `I. MỤC ĐÍCH
II. NHIỆM VỤ
1. Đường giao thông
1.1. Sửa cầu.
1.2. Rải nhựa theo mục 1.3.
1.3. Cắm biển.
2. Cấp nước
2.1. Đào giếng sau khi xong mục 1.2.
2.2. Lắp bơm.
a) Máy lớn.
b) Máy nhỏ.
c) Máy dự phòng.
III. TỔ CHỨC
Thực hiện phần II; phần II Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị giữ nguyên.
`,
    );
  });

  it('makes two items with one number follow each other', () => {
    assert.equal(renumbered('1. Một\n2. Hai\n2. Ba\n2.1. Con\n3. Bốn\n'), '1. Một\n2. Hai\n3. Ba\n3.1. Con\n4. Bốn\n');
  });

  it('leaves what follows alone: đ may be left out, parts and appendices begin anew', () => {
    for (const file of files('.').filter((each) => /^examples\/.*\.kehoach$/.test(each) && !each.endsWith('-mau.kehoach')))
      assert.equal(renumbered(read(file)), read(file), file);
    for (const text of ['d) Bốn\ne) Năm\n', '2. Hai\n3. Ba\n', '1. Một\n2026. Năm\n']) assert.equal(renumbered(text), text);
  });

  it('is done after one round, and changes numbers alone', () => {
    const bare = (text: string) => text.replace(/[0-9IVXa-zđ.]/g, '');
    fc.assert(
      fc.property(planText(), (text) => {
        const once = renumbered(text);
        assert.equal(renumbered(once), once);
        assert.equal(bare(once), bare(text));
      }),
      { numRuns: 150 },
    );
  });
});
