import assert from 'node:assert/strict';
import { readTime } from '../../../server/src/model/time';
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
  ];
  for (const [typed, first] of cases) {
    it(`“${typed}” → ${first}`, () => {
      assert.equal(last(afterFirst(field(typed))), `- Thời gian thực hiện: ${first}`);
    });
  }

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
