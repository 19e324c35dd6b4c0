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

  it('begins with 1 where there is none yet', () => {
    assert.deepEqual(
      completionsAt('Kế hoạch\n\nnv$0').map(({ label, newText }) => `${label} → ${newText.slice(0, 24)}`),
      ['Nhiệm vụ → 1. ${2:Nội dung nhiệm vụ'],
    );
  });

  it('is not offered where tasks do not belong', () => {
    assert.deepEqual(labelsAt(planWith('III. TỔ CHỨC THỰC HIỆN\n\nnv$0')), []);
  });
});

describe('completion of skeletons', () => {
  it('takes their names with and without marks, and short forms', () => {
    for (const typed of ['căn cứ', 'can cu', 'cc', 'can c']) assert.equal(labelsAt(planWith(`${typed}$0`))[0], 'Căn cứ', typed);
    assert.equal(labelsAt(planWith('noi nhan$0'))[0], 'Nơi nhận');
    assert.equal(labelsAt(planWith('nhiệm vụ$0'))[0], '1.3. Nhiệm vụ mới');
  });

  it('numbers a section by its place', () => {
    const [section] = completionsAt(planWith('muc$0'));
    assert.match(section?.newText ?? '', /^III\. /);
  });

  it('gives a whole plan in an empty file alone', () => {
    assert.ok(labelsAt('ke hoach$0').includes('Kế hoạch có bảng nhiệm vụ'));
    assert.deepEqual(labelsAt(planWith('kehoach$0')), []);
  });

  it('stays away from sentences', () => {
    for (const typed of ['Căn cứ$0', 'Nhiệm vụ$0', 'Tổ chức$0', 'NHIỆM VỤ$0', 'Rà soát, căn cứ$0', '- nv$0', 'Thực hiện nv$0', 't$0', 'n$0', 'c$0'])
      assert.deepEqual(
        completionsAt(planWith(typed)).filter(({ kind }) => kind === 'snippet'),
        [],
        typed,
      );
  });
});
