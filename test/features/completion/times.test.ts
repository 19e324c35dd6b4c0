import assert from 'node:assert/strict';
import { readTime } from '../../../server/src/model/times/time';
import { afterFirst, completionsAt, labelsAt, planWith } from '../helpers';

const last = (text: string): string => text.slice(text.lastIndexOf('\n') + 1);
const field = (typed: string): string => planWith(`1.3. Rà soát văn bản.\n\n- Chủ trì: Sở Tư pháp.\n- Thời gian thực hiện: ${typed}$0`);

describe('completion of times', () => {
  const cases: readonly (readonly [typed: string, first: string])[] = [
    ['thuong xuyen', 'Thường xuyên'],
    ['thuong', 'Thường xuyên'],
    ['tx', 'Thường xuyên'],
    ['hang nam', 'Hằng năm'],
    ['quy 4 2026', 'Quý IV/2026'],
    ['quy 4', 'Quý IV/2026'],
    ['quý iii/2026', 'Quý III/2026'],
    ['q2', 'Quý II/2026'],
    ['trong quy 3', 'Trong quý III/2026'],
    ['truoc 15/12', 'Trước ngày 15/12/2026'],
    ['15/12', 'Trước ngày 15/12/2026'],
    ['truoc ngay 5/2', 'Trước ngày 05/02/2027'],
    ['den 30/6', 'Đến ngày 30/6/2026'],
    ['hoan thanh truoc 30/6/2027', 'Hoàn thành trước ngày 30/6/2027'],
    ['thang 6', 'Tháng 6/2026'],
    ['truoc thang 12', 'Trước tháng 12/2026'],
    ['2026-2030', 'Giai đoạn 2026 - 2030'],
    ['nam 2027', 'Năm 2027'],
    ['tu thang 3 den thang 6', 'Từ tháng 3 đến tháng 6/2026'],
    ['hoan thanh trong', 'Hoàn thành trong quý I/2026'],
  ];
  for (const [typed, first] of cases) {
    it(`“${typed}” → ${first}`, () => {
      assert.equal(last(afterFirst(field(typed))), `- Thời gian thực hiện: ${first}`);
    });
  }

  it('offers nothing where a value stands in full: Enter ends the line', () => {
    for (const typed of ['Thường xuyên', 'Thường xuyên.', 'Hằng năm', 'Năm 2026', 'Quý III/2026', 'Quý III/2026.', 'Tháng 6/2026', 'Trước ngày 30/6/2026']) {
      assert.deepEqual(labelsAt(field(typed)), [], typed);
    }
    assert.deepEqual(labelsAt(planWith('1.3. Rà soát.\n\n- Chủ trì: Sở Tư pháp.\n- Thời gian thực hiện:$0')), []);
  });

  it('does not lead into the past', () => {
    const late = (typed: string) =>
      labelsAt(planWith(`1.3. Rà soát.\n\n- Chủ trì: Sở Tư pháp.\n- Thời gian thực hiện: ${typed}$0`, { date: 'ngày 21 tháng 11 năm 2026' }));
    assert.deepEqual(late('quy 2'), ['Quý II/2027', 'Quý II/2026']);
    assert.deepEqual(late('quy').slice(0, 4), ['Quý IV/2026', 'Quý I/2027', 'Quý II/2027', 'Quý III/2027']);
    assert.equal(late('hoan thanh')[0], 'Hoàn thành trước ngày 31/12/2026');
  });

  it('takes the year that the plan is for', () => {
    const text = field('quy 2').replace('trên địa bàn tỉnh\n', 'trên địa bàn tỉnh năm 2027\n');
    assert.equal(labelsAt(text)[0], 'Quý II/2027');
  });

  it('does not offer what is being typed', () => {
    assert.deepEqual(labelsAt(field('Thường xuyên; q4')), ['Quý IV/2026', 'Quý IV/2027']);
  });

  it('offers what the plan uses in an empty field', () => {
    const labels = labelsAt(field(''));
    assert.ok(labels.includes('Quý II/2026') && labels.includes('Thường xuyên'), labels.join(' | '));
  });

  it('offers only what the reader of times understands', () => {
    const typed = ['', ...cases.map(([words]) => words), 'truoc', 'quy', 'nam', 'dinh ky'];
    const offered = new Set(typed.flatMap((words) => completionsAt(field(words)).map(({ newText }) => newText)));
    for (const text of offered) assert.notEqual(readTime(text, { planYear: 2026 }).kind, 'unknown', text);
  });

  it('offers no day that is not in the calendar, and nothing for other words', () => {
    for (const typed of ['truoc 31/2', '45/13', 'theo tien do du an']) assert.deepEqual(labelsAt(field(typed)), [], typed);
  });
});
