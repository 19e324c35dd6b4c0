import assert from 'node:assert/strict';
import { afterFirst, completionsAt, labelsAt, planWith } from '../helpers';

const last = (text: string): string => text.slice(text.lastIndexOf('\n') + 1);
const OLD = { date: 'ngày 20 tháng 7 năm 2023' };
const FULL_09 =
  'Nghị định số 09/2017/NĐ-CP ngày 09/02/2017 của Chính phủ quy định chi tiết việc phát ngôn và cung cấp thông tin cho báo chí của các cơ quan hành chính nhà nước';

describe('completion of citations', () => {
  it('writes the first mention in full', () => {
    assert.equal(last(afterFirst(planWith('3. Thực hiện nd 09/2017$0', OLD))), `3. Thực hiện ${FULL_09}`);
  });

  it('replaces the kind that was typed', () => {
    assert.equal(last(afterFirst(planWith('3. Thực hiện Nghị định số 09/20$0', OLD))), `3. Thực hiện ${FULL_09}`);
    assert.equal(last(afterFirst(planWith('3. Thực hiện nghi dinh phat ngon$0', OLD))), `3. Thực hiện ${FULL_09}`);
  });

  it('is short where the plan has cited the document before', () => {
    const before = `2. Triển khai ${FULL_09}.\n\n`;
    assert.equal(last(afterFirst(planWith(`${before}3. Theo nd 09/2017$0`, OLD))), '3. Theo Nghị định số 09/2017/NĐ-CP');
  });

  it('offers a defined short name with the first mention', () => {
    assert.ok(
      completionsAt(planWith('3. Thực hiện nd 09/2017$0', OLD)).some(({ newText }) => newText === `${FULL_09} (sau đây gọi tắt là Nghị định số 09/2017/NĐ-CP)`),
    );
  });

  it('finds numbers alone and with a shortened kind', () => {
    for (const typed of ['qd 407', 'qd 407 ttg', '407/qd', 'QĐ 407/QĐ-TTg']) {
      assert.match(labelsAt(planWith(`3. Thực hiện ${typed}$0`, OLD))[0] ?? '', /^Quyết định số 407\/QĐ-TTg ngày 30\/3\/2022/, typed);
    }
  });

  it('follows the plan’s way of writing dates', () => {
    const before = '2. Triển khai Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư.\n\n';
    assert.match(afterFirst(planWith(`${before}3. Thực hiện qd 407$0`, OLD)), /ngày 30 tháng 3 năm 2022/);
  });

  it('names laws by their name alone', () => {
    assert.equal(last(afterFirst(planWith('3. Công khai thông tin theo Luật tiep can$0', OLD))), '3. Công khai thông tin theo Luật Tiếp cận thông tin');
    assert.equal(last(afterFirst(planWith('3. Công khai theo tiep can thong$0', OLD))), '3. Công khai theo Luật Tiếp cận thông tin');
  });

  it('shows what replaced an outdated document, and strikes it through', () => {
    const items = completionsAt(planWith('3. Thực hiện nghi dinh phat ngon$0', { date: 'ngày 21 tháng 11 năm 2026' }));
    assert.match(items[0]?.label ?? '', /244\/2026/);
    const old = items.find(({ label }) => label.includes('09/2017'));
    assert.ok(old?.deprecated);
    assert.match(old.detail, /nay: Nghị định số 244\/2026\/NĐ-CP/);
  });

  it('finds a basis by words of its title', () => {
    assert.match(labelsAt('Căn cứ cong tac van thu$0')[0] ?? '', /^Nghị định số 30\/2020\/NĐ-CP/);
  });

  it('finds a basis by a bare number, and a kind written together with it', () => {
    assert.match(labelsAt('Căn cứ 407$0')[0] ?? '', /^Quyết định số 407\/QĐ-TTg/);
    assert.match(labelsAt('Căn cứ nd30$0')[0] ?? '', /^Nghị định số 30\/2020\/NĐ-CP/);
    assert.match(labelsAt('Căn cứ qđ407$0')[0] ?? '', /^Quyết định số 407\/QĐ-TTg/);
  });

  it('says nothing where words only look like a citation', () => {
    for (const text of [
      '3. Phổ biến pháp luật về báo$0',
      '3. Sở Nội vụ quyết định việc tổ chức$0',
      '3. Thực hiện theo hướng dẫn thi$0',
      '3. Thực hiện $0',
      '3. Thực hiện có hiệu quả các nhiệm$0',
      '- Thời gian thực hiện: 15/12$0',
    ])
      assert.deepEqual(
        completionsAt(planWith(text)).filter(({ kind }) => kind === 'citation'),
        [],
        text,
      );
  });
});
