import assert from 'node:assert/strict';
import { afterFirst, completionsAt, labelsAt, planWith } from '../helpers';

const last = (text: string): string => text.slice(text.lastIndexOf('\n') + 1);

describe('completion of communes', () => {
  it('offers communes of the document’s province behind “xã”, “phường”', () => {
    assert.equal(last(afterFirst(planWith('3. Tổ chức tại phường phan dinh$0'))), '3. Tổ chức tại phường Phan Đình Phùng');
  });

  it('gives kind and body their marks as well', () => {
    assert.equal(last(afterFirst(planWith('3. Tổ chức tai phuong phan dinh$0'))), '3. Tổ chức tai phường Phan Đình Phùng');
    assert.equal(last(afterFirst(planWith('- Chủ trì: ubnd phuong phan dinh$0'))), '- Chủ trì: UBND phường Phan Đình Phùng');
    assert.equal(last(afterFirst(planWith('- Chủ trì: UBND phường phan dinh$0'))), '- Chủ trì: UBND phường Phan Đình Phùng');
  });

  it('offers nothing behind a name in full, and for “xã hội”', () => {
    for (const text of ['3. Tại xã Đại Từ$0', '3. Phát triển xã hội$0', '3. Phát triển xa hoi$0', '3. Các xã đạt chuẩn$0', '3. Qua các phương tiện$0']) {
      assert.deepEqual(labelsAt(planWith(text)), [], text);
    }
  });

  it('offers no commune of another province', () => {
    assert.ok(!completionsAt(planWith('3. Tổ chức tại phường ba dinh$0')).some(({ label }) => label === 'Ba Đình'));
  });

  it('says nothing where no province is known, or where kinds are listed', () => {
    assert.deepEqual(
      completionsAt('3. Tổ chức tại phường phan dinh$0').filter(({ kind }) => kind === 'place'),
      [],
    );
    assert.deepEqual(
      completionsAt(planWith('3. Tổ chức tại các xã phuong$0')).filter(({ kind }) => kind === 'place'),
      [],
    );
  });
});
