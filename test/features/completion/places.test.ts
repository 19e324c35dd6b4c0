import assert from 'node:assert/strict';
import { afterFirst, completionsAt, planWith } from '../helpers';

const last = (text: string): string => text.slice(text.lastIndexOf('\n') + 1);

describe('completion of communes', () => {
  it('offers communes of the document’s province behind “xã”, “phường”', () => {
    assert.equal(last(afterFirst(planWith('3. Tổ chức tại phường phan dinh$0'))), '3. Tổ chức tại phường Phan Đình Phùng');
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
