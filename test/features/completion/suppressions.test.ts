import assert from 'node:assert/strict';
import { completionsAt, labelsAt } from '../helpers';

describe('completion of rules to be silenced', () => {
  it('gives their ids, found by words of id or title', () => {
    assert.ok(labelsAt('// bỏ qua $0').length > 30);
    assert.deepEqual(labelsAt('// bỏ qua thieu-thoi$0'), ['thieu-thoi-gian']);
    assert.ok(labelsAt('// bỏ qua cả tệp viet-tat$0').includes('viet-tat-chua-giai-thich'));
    assert.equal(completionsAt('// bỏ qua lap-tu, thieu-chu-t$0')[0]?.newText, 'thieu-chu-tri');
  });

  it('is silent in other comments, and where the reason stands', () => {
    for (const text of ['// ghi chú$0', '// bỏ qua lap-tu: vì $0', 'bỏ qua $0']) assert.deepEqual(labelsAt(text), [], text);
  });
});
