import assert from 'node:assert/strict';
import { planYearOf } from '../../server/src/model/structure/plan-year';

describe('the year of times that name none', () => {
  for (const [date, title, year] of [
    ['2026-12-08', 'Trồng cây năm 2027', 2027],
    ['2026-12-08', 'TRỒNG CÂY GIAI ĐOẠN 2027 - 2030', 2027],
    ['2026-12-08', 'Trồng cây đến năm 2027', 2026],
    ['2026-12-08', 'Trồng cây năm 2026', 2026],
    ['2026-12-08', null, 2026],
    ['2026-09-08', 'Trồng cây năm học 2026 - 2027', null],
    [null, 'Trồng cây năm 2027', null],
  ] as const) {
    it(`of “${title}” issued on ${date} is ${year}`, () => assert.equal(planYearOf({ date, title }), year));
  }
});
