import assert from 'node:assert/strict';
import { afterFirst, labelsAt, planWith } from '../helpers';

const last = (text: string): string => text.slice(text.lastIndexOf('\n') + 1);
const CITED = '3. Triển khai Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư';

describe('completion of short names', () => {
  it('writes out how a cited document is called from here on', () => {
    for (const typed of ['(sau đây gọi t', '(sau day goi tat la', '(sau đây gọi tắt là Nghị đ']) {
      assert.equal(last(afterFirst(planWith(`${CITED} ${typed}$0`))), `${CITED} (sau đây gọi tắt là Nghị định số 30/2020/NĐ-CP)`, typed);
    }
    assert.equal(last(afterFirst(planWith(`${CITED} (goi tat$0`))), `${CITED} (gọi tắt là Nghị định số 30/2020/NĐ-CP)`);
  });

  it('takes the bracket that the editor closed with it', () => {
    assert.equal(last(afterFirst(planWith(`${CITED} (sau đây$0)`))), `${CITED} (sau đây gọi tắt là Nghị định số 30/2020/NĐ-CP)`);
  });

  it('keeps the first words of a board', () => {
    const text = '3. Thành lập Ban Chỉ đạo bồi dưỡng kỹ năng số của tỉnh';
    assert.equal(last(afterFirst(planWith(`${text} (sau đây gọi$0`))), `${text} (sau đây gọi tắt là Ban Chỉ đạo)`);
  });

  it('says nothing in other brackets', () => {
    for (const typed of ['(s', '(số lượng', `(sau đây gọi tắt là Nghị định số 30/2020/NĐ-CP)`, '(sau đây gọi tắt là Đề án']) {
      assert.deepEqual(labelsAt(planWith(`${CITED} ${typed}$0`)), [], typed);
    }
    assert.deepEqual(labelsAt(planWith('3. Tổ chức hội nghị (sau đây$0')), []);
  });
});

describe('completion of kinds of documents', () => {
  it('goes on to the number', () => {
    assert.equal(last(afterFirst('Căn cứ Nghị đ$0')), 'Căn cứ Nghị định số ');
    assert.equal(last(afterFirst('Căn cứ thong tu$0')), 'Căn cứ Thông tư số ');
  });

  it('says nothing of a kind in full, and of verbs', () => {
    for (const text of ['Căn cứ Nghị định$0', 'Căn cứ Nghị định số $0', '3. Thực hiện quyết đ$0', '3. Thực hiện quy$0'])
      assert.deepEqual(labelsAt(text), [], text);
  });
});
