import assert from 'node:assert/strict';
import { timesOf } from '../../server/src/model/times/mentions';
import { readTime } from '../../server/src/model/times/time';
import { parse } from '../../server/src/syntax/parse';
import { dayAfter, dayBefore, daysInMonth, firstDayOf, isDay } from '../../server/src/text/calendar';

/** words | kind | from | to; "-" is open. Read in a plan of 2026. */
const TABLE = `
Quý III/2026                                   | during | 2026-07-01 | 2026-09-30
Quý IV năm 2025                                | during | 2025-10-01 | 2025-12-31
Quí IV-2025                                    | during | 2025-10-01 | 2025-12-31
Quý 1/2026                                     | during | 2026-01-01 | 2026-03-31
Quý II                                         | during | 2026-04-01 | 2026-06-30
Trong Quý III và Quý IV                        | during | 2026-07-01 | 2026-12-31
Quý I, II năm 2026                             | during | 2026-01-01 | 2026-06-30
Quý II-III/2026                                | during | 2026-04-01 | 2026-09-30
Quý I và quý II/2026                           | during | 2026-01-01 | 2026-06-30
Quý IV/2025- Quý II/2026                       | during | 2025-10-01 | 2026-06-30
Quý IV/2025; Quý I/2026                        | during | 2025-10-01 | 2026-03-31
Quý II/2026, Quý IV/2026                       | during | 2026-04-01 | 2026-12-31
Từ Quý I - Quý IV/2026                         | during | 2026-01-01 | 2026-12-31
Đầu quý II/2026                                | during | 2026-04-01 | 2026-06-30
6/2025                                         | during | 2025-06-01 | 2025-06-30
12/2025                                        | during | 2025-12-01 | 2025-12-31
12-2025                                        | during | 2025-12-01 | 2025-12-31
02/2028                                        | during | 2028-02-01 | 2028-02-29
Tháng 11 - 12/2025                             | during | 2025-11-01 | 2025-12-31
10-11/2025                                     | during | 2025-10-01 | 2025-11-30
Tháng 4,5,6/2026                               | during | 2026-04-01 | 2026-06-30
Tháng 01 - 02 năm 2026                         | during | 2026-01-01 | 2026-02-28
tháng 6, tháng 9 và tháng 12 năm 2026          | during | 2026-06-01 | 2026-12-31
Tháng Bảy năm 2026                             | during | 2026-07-01 | 2026-07-31
Trong tháng 12                                 | during | 2026-12-01 | 2026-12-31
Tuần 1 tháng 4/2026                            | during | 2026-04-01 | 2026-04-30
Từ tháng 3 đến tháng 12 năm 2026               | during | 2026-03-01 | 2026-12-31
Từ tháng 10 đến tháng 3/2026                   | during | 2025-10-01 | 2026-03-31
6 tháng đầu năm 2026                           | during | 2026-01-01 | 2026-06-30
6 tháng cuối năm                               | during | 2026-07-01 | 2026-12-31
2026                                           | during | 2026-01-01 | 2026-12-31
Năm 2023                                       | during | 2023-01-01 | 2023-12-31
2025, 2026                                     | during | 2025-01-01 | 2026-12-31
2026 - 2030                                    | during | 2026-01-01 | 2030-12-31
Năm 2023 -2024                                 | during | 2023-01-01 | 2024-12-31
2025 – 2035                                    | during | 2025-01-01 | 2035-12-31
Giai đoạn 2026-2030                            | during | 2026-01-01 | 2030-12-31
Từ năm 2026 đến năm 2030                       | during | 2026-01-01 | 2030-12-31
Năm học 2025 - 2026                            | during | 2025-09-01 | 2026-05-31
Cả năm                                         | during | 2026-01-01 | 2026-12-31
Trong năm                                      | during | 2026-01-01 | 2026-12-31
15/11/2025                                     | during | 2025-11-15 | 2025-11-15
Ngày 05 tháng 01 năm 2026                      | during | 2026-01-05 | 2026-01-05
từ ngày 01 đến ngày 15/11/2025                 | during | 2025-11-01 | 2025-11-15
ngày 15 - 20/11/2025                           | during | 2025-11-15 | 2025-11-20
30/4 - 01/5/2026                               | during | 2026-04-30 | 2026-05-01
Từ ngày 01/01/2026 đến 31/12/2026              | during | 2026-01-01 | 2026-12-31
Từ 01/7/2025                                   | during | 2025-07-01 | -
Kể từ ngày 01/3/2026                           | during | 2026-03-01 | -
Từ tháng 11/2025 đến khi kết thúc dự án        | during | 2025-11-01 | -
Trong năm 2023 và các năm tiếp theo            | during | 2023-01-01 | -
Năm 2023 và cập nhật các năm tiếp theo         | during | 2023-01-01 | -
Giai đoạn 2026-2030 và những năm tiếp theo     | during | 2026-01-01 | -
Năm 2026 trở đi                                | during | 2026-01-01 | -
Từ năm 2026                                    | during | 2026-01-01 | -
Sau ngày 01/7/2026                             | during | 2026-07-02 | -
sau năm 2026                                   | during | 2027-01-01 | -
Trước ngày 15/11/2025                          | by | - | 2025-11-14
trước ngày 31 tháng 12 năm 2026                | by | - | 2026-12-30
Trước ngày 01/3/2028                           | by | - | 2028-02-29
Trước 15/12/2026                               | by | - | 2026-12-14
Trước 17h00 ngày 15/3/2026                     | by | - | 2026-03-14
trước ngày 15/11                               | by | - | 2026-11-14
Hoàn thành trước tháng 12/2024                 | by | - | 2024-11-30
Xong trước 15/10/2026                          | by | - | 2026-10-14
Trước 2027                                     | by | - | 2026-12-31
Chậm nhất ngày 30/6/2026                       | by | - | 2026-06-30
Muộn nhất là ngày 30 tháng 6 năm 2026          | by | - | 2026-06-30
Đến hết năm 2025                               | by | - | 2025-12-31
Đến năm 2030                                   | by | - | 2030-12-31
Từ nay đến 31/12/2026                          | by | - | 2026-12-31
Hoàn thành trong quý III năm 2023              | by | 2023-07-01 | 2023-09-30
Hoàn thành trong năm 2025                      | by | 2025-01-01 | 2025-12-31
Báo cáo trước ngày 15/6 và ngày 15/11/2026     | by | - | 2026-11-14
+ Các xã gửi trước ngày 15/11/2025 + Sở tổng hợp trước ngày 30/11/2025 | by | - | 2025-11-29
Trước ngày 31/4/2026                           | by | - | -
Tháng 13/2026                                  | during | - | -
Thường xuyên                                   | recurring | - | -
Thực hiện thường xuyên                         | recurring | - | -
Thường xuyên, hằng năm                         | recurring | - | -
Thường xuyên, theo yêu cầu nhiệm vụ            | recurring | - | -
Thường xuyên trong năm 2026                    | recurring | 2026-01-01 | 2026-12-31
Hằng năm, giai đoạn 2026 - 2030                | recurring | 2026-01-01 | 2030-12-31
Hàng năm và đột xuất (khi có yêu cầu)          | recurring | - | -
Định kỳ hàng năm hoặc khi cần thiết            | recurring | - | -
Tháng 12 hằng năm                              | recurring | - | -
Quý I hằng năm                                 | recurring | - | -
Trước ngày 15/11 hằng năm                      | recurring | - | -
Trước ngày 30/6 và 31/12 hằng năm              | recurring | - | -
Trước ngày 20 hằng tháng                       | recurring | - | -
Ngày 15 hằng tháng                             | recurring | - | -
Hằng quý                                       | recurring | - | -
02 lần/năm                                     | recurring | - | -
6 tháng/lần                                    | recurring | - | -
Sau khi Nghị định được ban hành                | conditional | - | -
Ngay sau khi Kế hoạch được ban hành            | conditional | - | -
Theo kế hoạch riêng                            | conditional | - | -
Theo tiến độ xây dựng Nghị định                | conditional | - | -
Theo kết quả rà soát của các địa phương        | conditional | - | -
Thực hiện theo kế hoạch xây dựng dự toán hằng năm | conditional | - | -
Theo Quyết định số 123/QĐ-UBND ngày 15/3/2025  | conditional | - | -
Khi có yêu cầu                                 | conditional | - | -
Từ ngày ký                                     | conditional | - | -
Trong vòng 15 ngày kể từ ngày ban hành         | conditional | - | -
01 ngày/hội nghị                               | unknown | - | -
02 buổi/lớp                                    | unknown | - | -
Không thời hạn                                 | unknown | - | -
Kỳ họp thứ 10                                  | unknown | - | -
Nam 2023 — 2024                                | during | 2023-01-01 | 2024-12-31
Trong nam 2023                                 | during | 2023-01-01 | 2023-12-31
Hoan thanh trudce thang 12/2024                | by | - | 2024-11-30
Hoan thanh trude thang 6/2024                  | by | - | 2024-05-31
Thuong xuyén                                   | recurring | - | -
Thudong xuyén                                  | recurring | - | -
Thu’(‘)'ng xuyén                               | recurring | - | -
Hang ndm va dot xuét (khi c6 yéu cau)          | recurring | - | -
`;

describe('readTime', () => {
  for (const row of TABLE.trim().split('\n')) {
    const [text = '', kind, from, to] = row.split('|').map((cell) => cell.trim());
    it(text, () => {
      assert.deepEqual(readTime(text, { planYear: 2026 }), { kind, from: from === '-' ? null : from, to: to === '-' ? null : to });
    });
  }

  it('gives no day to a point without year when the year of the plan is unknown', () => {
    assert.deepEqual(readTime('trước ngày 15/11', { planYear: null }), { kind: 'by', from: null, to: null });
    assert.deepEqual(readTime('Quý II', { planYear: null }), { kind: 'during', from: null, to: null });
  });

  it('takes line ends, NFD and double spaces', () => {
    assert.deepEqual(readTime('Hoàn thành  trước\ntháng 12/2024'.normalize('NFD'), { planYear: null }), { kind: 'by', from: null, to: '2024-11-30' });
  });

  it('never throws', () => {
    for (const text of ['', ' ', '/', 'ngày 99/99/9999', 'Quý', 'tháng', '9'.repeat(5000), 'từ '.repeat(2000), '2026 - '.repeat(2000), '\ud800']) {
      assert.ok(readTime(text, { planYear: 2026 }).kind);
    }
  });
});

describe('calendar', () => {
  it('knows the days that exist', () => {
    assert.ok(isDay(2024, 2, 29) && isDay(2000, 2, 29) && isDay(2026, 12, 31));
    assert.ok(!isDay(2025, 2, 29) && !isDay(2100, 2, 29) && !isDay(2026, 4, 31) && !isDay(2026, 13, 1) && !isDay(2026, 1, 0));
    assert.equal(daysInMonth(2026, 0), 0);
  });
  it('steps over ends of months and years', () => {
    assert.equal(dayBefore('2026-01-01'), '2025-12-31');
    assert.equal(dayBefore('2028-03-01'), '2028-02-29');
    assert.equal(dayAfter('2025-12-31'), '2026-01-01');
    assert.equal(dayAfter('2026-02-28'), '2026-03-01');
    assert.equal(dayBefore('2026-01'), '2026-01');
  });
  it('takes a month as its first day', () => {
    assert.equal(firstDayOf('2025-12'), '2025-12-01');
    assert.equal(firstDayOf('2025-12-09'), '2025-12-09');
    assert.equal(firstDayOf('2025'), null);
  });
});

describe('timesOf', () => {
  const times = (text: string): string[] =>
    parse(text).blocks.flatMap((block) =>
      timesOf(block).map(({ range, value }) => `${block.plain.slice(range.start, range.end)} = ${value.kind} ${value.from}..${value.to}`),
    );

  it('finds expressions in prose with the words that belong to them', () => {
    assert.deepEqual(times('Các sở gửi báo cáo trước ngày 15/11/2026 để tổng hợp.\n'), ['trước ngày 15/11/2026 = by null..2026-11-14']);
    assert.deepEqual(times('Tổ chức từ ngày 01 đến ngày 15/11/2026.\n'), ['từ ngày 01 đến ngày 15/11/2026 = during 2026-11-01..2026-11-15']);
    assert.deepEqual(times('Báo cáo kết quả hằng năm (trước ngày 20 tháng 11).\n'), [
      'hằng năm = recurring null..null',
      'trước ngày 20 tháng 11 = by null..null',
    ]);
    assert.deepEqual(times('Trong giai đoạn 2026 - 2030, đến năm 2028 đạt 50%.\n').length, 2);
  });

  it('leaves citations and their titles alone', () => {
    assert.deepEqual(times('Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.\n'), []);
  });

  it('leaves words in quotation marks alone', () => {
    assert.deepEqual(times('Nhân rộng mô hình “Mỗi tuần một điều luật”, cuộc thi "Mỗi tháng một cuốn sách năm 2026".\n'), []);
    assert.deepEqual(times('Nhân rộng mô hình “Ngày thứ Bảy xanh” trước ngày 15/11/2026.\n').length, 1);
  });

  it('does not take numbers for times', () => {
    assert.deepEqual(times('Đạt 31/40 tiêu chí, hỗ trợ 2026 hộ, trực 24/7, điện thoại 0208.385.2025, mục 5.3.\n'), []);
  });
});
