import assert from 'node:assert/strict';
import { completionsAt, labelsAt, planWith } from '../helpers';

describe('completion of a new task', () => {
  it('takes the next number and the plan’s labels', () => {
    const item = completionsAt(planWith('nv$0')).find(({ kind }) => kind === 'snippet');
    assert.ok(item?.snippet);
    assert.equal(item.label, '1.3. Nhiệm vụ mới');
    // biome-ignore lint/suspicious/noTemplateCurlyInString: stops in the editor's snippet syntax
    assert.equal(item.newText, '1.3. ${1:Nội dung nhiệm vụ}.\n- Chủ trì: ${2}.\n- Phối hợp: ${3}.\n- Thời gian thực hiện: ${4}.');
  });

  it('goes on with a number that was typed', () => {
    assert.ok(labelsAt(planWith('1.3$0')).includes('1.3. Nhiệm vụ mới'));
    assert.ok(!labelsAt(planWith('1.5$0')).some((label) => label.includes('Nhiệm vụ mới')));
  });

  it('starts anew below a heading', () => {
    assert.ok(labelsAt(planWith('2. Giám sát\n\nnv$0')).includes('2.1. Nhiệm vụ mới'));
  });

  it('is not offered where tasks do not belong', () => {
    assert.deepEqual(labelsAt('Kế hoạch\n\nnv$0'), []);
    assert.deepEqual(labelsAt(planWith('III. TỔ CHỨC THỰC HIỆN\n\nnv$0')), []);
  });
});
