import assert from 'node:assert/strict';
import { createCatalog } from '../../server/src/catalog/create';
import { rolloverOf } from '../../server/src/features/rollover';
import { createService } from '../../server/src/service';
import { applyEdits } from '../../server/src/text/edit';

const service = createService({ catalog: createCatalog({}), today: () => '2026-03-02' });
const rolled = (text: string, year: number) => {
  const { groups, questions } = rolloverOf(service.plan(service.open(text)), year);
  return {
    after: applyEdits(
      text,
      groups.flatMap(({ edits }) => edits),
    ),
    labels: groups.map(({ label, certain }) => `${label}${certain ? '' : '?'}`),
    questions: questions.map(({ range, message }) => `${text.slice(range.start, range.end)}: ${message}`),
  };
};

const TEXT = `ỦY BAN NHÂN DÂN
TỈNH LÂM ĐỒNG
Số: 27/KH-UBND
Lâm Đồng, ngày 15 tháng 01 năm 2024

KẾ HOẠCH
Phổ cập kỹ năng số năm 2024

Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2024 của Chính phủ về công tác năm 2024;

I. MỤC ĐÍCH
1. Phát huy kết quả năm 2023, phấn đấu trong năm 2024 có 50% người dân tham gia; đến năm 2030 đạt 90%.
2. Thực hiện chương trình giai đoạn 2021 - 2025.

II. NHIỆM VỤ
1. Khảo sát theo Kế hoạch số 15/KH-UBND ngày 02/02/2024 của UBND tỉnh.
- Chủ trì: Sở Nội vụ.
- Thời gian: Quý I/2024.
2. Tổng kết chủ đề “Chào năm 2024”.
- Chủ trì: Sở Nội vụ.
- Thời gian: Trước ngày 29/02/2024, hoàn thành tháng 12/2024.

III. TỔ CHỨC THỰC HIỆN
Các sở báo cáo trước ngày 15/11/2024.
`;

describe('the plan of another year', () => {
  const { after, labels, questions } = rolled(TEXT, 2027);

  it('has its years and deadlines moved on, number and day left blank', () => {
    for (const line of [
      'Số:       /KH-UBND',
      'Lâm Đồng, ngày     tháng     năm 2027',
      'Phổ cập kỹ năng số năm 2027',
      '- Thời gian: Quý I/2027.',
      'hoàn thành tháng 12/2027.',
      'phấn đấu trong năm 2027 có 50%',
      'trước ngày 15/11/2027.',
    ])
      assert.ok(after.includes(line), `${line}\n${after}`);
    assert.deepEqual(labels, ['Số, ngày ban hành để trống', 'Năm trong tên kế hoạch', 'Năm trong thời gian thực hiện', 'Năm trong nội dung?']);
  });

  it('touches nothing in citations and quotations', () => {
    for (const kept of ['ngày 05/3/2024 của Chính phủ về công tác năm 2024;', 'ngày 02/02/2024 của UBND tỉnh', '“Chào năm 2024”'])
      assert.ok(after.includes(kept), `${kept}\n${after}`);
  });

  it('asks about earlier years, stretches, far aims and days that are not there', () => {
    assert.deepEqual(
      questions.map((question) => question.split(':')[0]),
      ['2023', '2030', '2021', '2024'],
    );
    assert.ok(after.includes('29/02/2024'));
  });

  it('moves a stretch that starts in the plan’s year, to be ticked by a person', () => {
    const both = rolled(TEXT.replace('Quý I/2024', 'Năm 2024 - 2025'), 2027);
    assert.ok(both.after.includes('- Thời gian: Năm 2027 - 2028.'));
    assert.ok(both.labels.includes('Nhiều năm trong thời gian thực hiện?'));
  });

  it('takes the newest document cited for the year of a plan that says none, and tells so', () => {
    const { after, questions } = rolled(
      'KẾ HOẠCH\nThử\n\nThực hiện Chỉ thị số 07/CT-TTg ngày 21/3/2023 của Thủ tướng Chính phủ.\n\n1. Rà soát.\n- Chủ trì: Sở Nội vụ.\n- Thời gian: Tháng 6/2023.\n',
      2027,
    );
    assert.ok(after.includes('Tháng 6/2027'));
    assert.match(questions[0] ?? '', /coi là của năm 2023/);
  });

  it('finds nothing to count from in a plan without a year', () => {
    assert.deepEqual(rolled('KẾ HOẠCH\nThử\n\n1. Làm trong quý I.\n', 2027).labels, []);
  });

  it('tells what comes to light when the names are changed: a province that has become part of a city', () => {
    const plan =
      'ỦY BAN NHÂN DÂN\nTỈNH BẮC GIANG\n\nKẾ HOẠCH\nPhổ cập kỹ năng số năm 2023\n\n1. Rà soát trên địa bàn tỉnh Bắc Giang.\n- Chủ trì: Sở Nội vụ.\n- Phối hợp: Công an tỉnh.\n- Thời gian: Quý I/2023.\n';
    const { groups, questions } = service.nextYear(service.open(plan), 2027);
    assert.ok(
      groups.some(({ label }) => label.includes('thành phố Bắc Ninh')),
      JSON.stringify(groups.map(({ label }) => label)),
    );
    assert.match(questions[0]?.message ?? '', /^Sau khi đổi: Bắc Ninh là thành phố trực thuộc trung ương/);
  });
});
