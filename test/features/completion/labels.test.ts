import assert from 'node:assert/strict';
import { afterFirst, labelsAt, planWith } from '../helpers';

const last = (text: string): string => text.slice(text.lastIndexOf('\n') + 1);

describe('completion of field labels', () => {
  it('offers the labels a task does not have yet, in the plan’s own forms', () => {
    assert.deepEqual(labelsAt(planWith('1.3. Rà soát văn bản.\n\n- Chủ trì: Sở Tư pháp.\n- $0')), ['Phối hợp:', 'Thời gian thực hiện:']);
  });

  it('finds a label typed without marks', () => {
    assert.equal(last(afterFirst(planWith('1.3. Rà soát văn bản.\n\n- Chủ trì: Sở Tư pháp.\n- thoi g$0'))), '- Thời gian thực hiện: ');
    assert.equal(last(afterFirst(planWith('1.3. Rà soát văn bản.\n\n- Chủ trì: Sở Tư pháp.\n- pho$0'))), '- Phối hợp: ');
  });

  it('puts the bullet in front where the plan has one', () => {
    assert.equal(last(afterFirst(planWith('1.3. Rà soát văn bản.\n\n- Chủ trì: Sở Tư pháp.\nthoi g$0'))), '- Thời gian thực hiện: ');
  });

  it('begins a task that has no field yet', () => {
    assert.deepEqual(labelsAt(planWith('1.3. Rà soát văn bản.\n\n- $0')).slice(0, 1), ['Chủ trì:']);
    assert.equal(last(afterFirst(planWith('1.3. Rà soát văn bản.\n\n- chu$0'))), '- Chủ trì: ');
  });

  it('offers rarer labels once they are typed', () => {
    assert.equal(last(afterFirst(planWith('1.3. Rà soát văn bản.\n\n- Chủ trì: Sở Tư pháp.\n- san ph$0'))), '- Sản phẩm: ');
  });

  it('says nothing in prose and where no task is', () => {
    for (const text of [
      'Phối$0',
      '1.3. Rà soát văn bản.\n\nCác đơn vị$0',
      'III. TỔ CHỨC THỰC HIỆN\n\n1. Sở Nội vụ\n\n- $0',
      '1.3. Rà soát văn bản.\n\n- Chủ trì: Sở Tư pháp.\n- Phối hợp chặt chẽ với các đơn vị trong quá trình$0',
    ])
      assert.deepEqual(labelsAt(planWith(text)), [], text);
  });
});
