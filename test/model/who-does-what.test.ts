import assert from 'node:assert/strict';
import { createCatalog } from '../../server/src/catalog/create';
import { readPlan } from '../../server/src/model/document/reader';
import { parse } from '../../server/src/syntax/parse';

const catalog = createCatalog();

/** Titles of sections, and of each task its number, lead, partners and time. */
function told(...lines: string[]): { sections: string[]; tasks: (string | null)[][] } {
  const { sections, tasks } = readPlan(parse(lines.join('\n')), catalog);
  return {
    sections: sections.map(({ number, title }) => `${number} ${title}`),
    tasks: tasks.map(({ number, lead, partners, time }) => [number, lead?.text ?? null, partners?.text ?? null, time?.text ?? null]),
  };
}

/** The tasks of a part that says who does what. */
const tasks = (...lines: string[]): (string | null)[][] => told('III. TỔ CHỨC THỰC HIỆN', ...lines).tasks;

describe('who does what, in a sentence', () => {
  const SENTENCES: Record<string, (string | null)[]> = {
    '1. Đề nghị Tỉnh đoàn chủ trì trồng cây ven đê.': ['1', 'Tỉnh đoàn', null, null],
    '1. Sở Y tế chủ trì cùng Sở Tài chính rà soát chế độ trực.': ['1', 'Sở Y tế', 'Sở Tài chính', null],
    '1. Sở Y tế chủ trì biên soạn tài liệu, phối hợp với Sở Nội vụ phát cho các thôn.': ['1', 'Sở Y tế', 'Sở Nội vụ', null],
    '1. Giám đốc Sở Y tế có trách nhiệm chủ trì, phối hợp với Công an tỉnh kiểm tra.': ['1', 'Giám đốc Sở Y tế', 'Công an tỉnh', null],
    '1. Sở Y tế chủ trì rà soát chế độ trực, hoàn thành trước ngày 15/3/2026.': ['1', 'Sở Y tế', null, 'trước ngày 15/3/2026'],
    '1. Sở Y tế chủ trì rà soát chế độ trực xong trong tháng 9 năm 2026.': ['1', 'Sở Y tế', null, 'trong tháng 9 năm 2026'],
    '1. Sở Y tế chủ trì sửa Quyết định số 12/QĐ-UBND ngày 15/3/2025 của UBND tỉnh.': ['1', 'Sở Y tế', null, null],
    '1. Trên cơ sở kết quả chấm điểm, giao Sở Y tế lập đoàn kiểm tra.': ['1', 'Sở Y tế', null, null],
    '1. Trước ngày 15/6/2026, Sở Y tế chủ trì, phối hợp với Sở Nội vụ kiểm tra các bể bơi.': ['1', 'Sở Y tế', 'Sở Nội vụ', 'Trước ngày 15/6/2026'],
    '1. Về đồ dùng cứu hộ, Sở Y tế chủ trì, phối hợp với Tỉnh đoàn mua phao.': ['1', 'Sở Y tế', 'Tỉnh đoàn', null],
    '1. Sở Y tế chủ trì, phối hợp với các đơn vị tại khu vực cảng cá kiểm tra phao.': ['1', 'Sở Y tế', 'các đơn vị tại khu vực cảng cá', null],
    '1. Giao Phó Chánh Thanh tra Lê Văn Bảy trực tiếp theo dõi.': ['1', 'Phó Chánh Thanh tra Lê Văn Bảy', null, null],
    '1. Về việc mở rộng bến cá: giao Sở Y tế chủ trì phối hợp với Sở Tài chính xem xét.': ['1', 'Sở Y tế', 'Sở Tài chính', null],
    '1. Về việc mở rộng bến cá: giao Sở Y tế đo lại luồng, báo cáo trong tháng 9 năm 2026.': ['1', 'Sở Y tế', null, 'trong tháng 9 năm 2026'],
    '1. Giao Sở Y tế - Cơ quan thường trực Ban Chỉ đạo cứu hộ đôn đốc các xã.': ['1', 'Sở Y tế', null, null],
    '1. Sở Y tế chủ trì kiểm tra theo Kế hoạch số 12/KH-UBND ngày 05/01/2026 trước ngày 30/9/2026.': ['1', 'Sở Y tế', null, 'trước ngày 30/9/2026'],
    '1. Đảng uỷ Bộ Nội vụ chủ trì, phối hợp với các tỉnh uỷ rà soát.': ['1', 'Đảng uỷ Bộ Nội vụ', 'các tỉnh uỷ', null],
    '1. Sở Y tế theo chức năng, nhiệm vụ được giao chủ trì, phối hợp với Sở Nội vụ kiểm tra bể bơi.': ['1', 'Sở Y tế', 'Sở Nội vụ', null],
    '1. Sở Y tế là cơ quan thường trực, chủ trì theo dõi các bể bơi.': ['1', 'Sở Y tế', null, null],
    '1. Mở lớp tập bơi. Đơn vị chủ trì: Sở Y tế; Đơn vị phối hợp: Tỉnh đoàn.': ['1', 'Sở Y tế', 'Tỉnh đoàn', null],
  };
  for (const [sentence, task] of Object.entries(SENTENCES)) it(`is read from “${sentence}”`, () => assert.deepEqual(tasks(sentence), [task]));

  it('is nothing that an agency is asked in passing', () => assert.deepEqual(tasks('1. Sở Y tế họp bàn hai việc: giao khoán và đấu thầu.'), []));

  it('is read below the frame of a web page that names who issues the document', () => {
    const { tasks: found } = told(
      'Theo đó, yêu cầu:',
      '- Các địa phương kiểm tra bến đò.',
      'THỦ TƯỚNG CHÍNH PHỦ',
      '',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      '',
      'Số: 12/CĐ-TTg',
      '',
      'CÔNG ĐIỆN',
      '',
      'Thủ tướng Chính phủ yêu cầu:',
      '',
      '1. Bộ Xây dựng chủ trì, phối hợp với Bộ Công an kiểm tra bến đò trước ngày 30/9/2026.',
      '',
      '2. Các chủ đò sửa phao, hoàn thành trước ngày 15/9/2026.',
    );
    assert.deepEqual(found, [
      ['1', 'Bộ Xây dựng', 'Bộ Công an', 'trước ngày 30/9/2026'],
      ['2', null, null, 'trước ngày 15/9/2026'],
    ]);
  });

  it('is no question', () => assert.deepEqual(tasks('1. Cơ quan nào chủ trì quản lý bến đò?'), []));

  it('is read of the agency whose heading stands above', () => {
    assert.deepEqual(
      tasks(
        '1. Đề nghị Liên đoàn Lao động tỉnh:',
        '- Tiếp tục mở lớp ban đêm, chủ trì, phối hợp với Sở Nội vụ xếp lịch học.',
        '- Dự các hội nghị do Sở Y tế chủ trì.',
      ),
      [['1', 'Liên đoàn Lao động tỉnh', 'Sở Nội vụ', null]],
    );
  });

  it('is read of an office that is said to lead', () => {
    assert.deepEqual(tasks('1. Sở Y tế', '- Là cơ quan thường trực, chủ trì tham mưu kế hoạch dạy bơi.'), [['1', 'Sở Y tế', null, null]]);
  });

  it('is read of items that each begin with a partner', () => {
    assert.deepEqual(tasks('1. Công an tỉnh', 'a) Chủ trì, phối hợp:', '- Sở Tài chính cân đối kinh phí.', '- Sở Nội vụ tham mưu phân cấp.'), [
      ['1', 'Công an tỉnh', 'Sở Tài chính', null],
      ['1', 'Công an tỉnh', 'Sở Nội vụ', null],
    ]);
  });

  it('makes a task of a numbered line that assigns, and its items those of the same agency', () => {
    const plan = told(
      'V. TỔ CHỨC THỰC HIỆN',
      '1. Giao Sở Y tế là cơ quan đầu mối, chủ trì các việc sau:',
      '- Chủ trì, phối hợp với Sở Nội vụ mở lớp.',
      '2. Sở Xây dựng',
      '- Rà soát nhà ở.',
    );
    assert.deepEqual(plan.sections, ['V TỔ CHỨC THỰC HIỆN', '2 Sở Xây dựng']);
    assert.deepEqual(plan.tasks, [
      ['1', 'Sở Y tế', null, null],
      ['V', 'Sở Y tế', 'Sở Nội vụ', null],
    ]);
  });

  it('takes a deadline alone for a task in a list of tasks, and nowhere else', () => {
    const dated = '1. Các xã gửi báo cáo trước ngày 10/12/2026.';
    assert.deepEqual(tasks(dated, '2. Sở Y tế chủ trì tổng hợp.'), [
      ['1', null, null, 'trước ngày 10/12/2026'],
      ['2', 'Sở Y tế', null, null],
    ]);
    assert.deepEqual(tasks(dated, '2. Các xã bố trí kinh phí.'), []);
  });
});

describe('who does what, in the value of a field', () => {
  const VALUES: Record<string, (string | null)[]> = {
    'Sở Y tế chủ trì, phối hợp với Sở Tài chính': ['Sở Y tế', 'Sở Tài chính'],
    'Sở Y tế chủ trì; Sở Tài chính phối hợp': ['Sở Y tế', 'Sở Tài chính'],
    'Sở Y tế chủ trì, phối hợp với Sở Tài chính lập dự toán; các xã báo cáo kết quả': ['Sở Y tế', 'Sở Tài chính'],
    'Sở Y tế chủ trì tham mưu ban hành kế hoạch; các xã báo cáo kết quả': ['Sở Y tế', null],
    'Sở Y tế (cơ quan thường trực Ban Chỉ đạo)': ['Sở Y tế', null],
    'Sở Y tế (Sở Tài chính phối hợp)': ['Sở Y tế', 'Sở Tài chính'],
    'Trung tâm Kiểm soát bệnh tật (thuộc Sở Y tế)': ['Trung tâm Kiểm soát bệnh tật', null],
    'Các xã (có rừng phòng hộ)': ['Các xã (có rừng phòng hộ)', null],
  };
  for (const [value, [lead = null, partners = null]] of Object.entries(VALUES)) {
    it(`is told apart: “${value}”`, () =>
      assert.deepEqual(told('II. NHIỆM VỤ', '1. Làm sạch bến đò', `- Cơ quan thực hiện: ${value}.`).tasks, [['1', lead, partners, null]]));
  }
});

describe('headings', () => {
  it('may end as sentences do, among others of their list', () => {
    const { sections } = told(
      'II. NHIỆM VỤ',
      '1. Dạy bơi',
      '- Mở lớp hè.',
      '2. Nâng cao thể lực của học sinh ở các xã ven sông.',
      '- Chạy bộ mỗi sáng.',
      '3. Thi đấu',
      '- Giải xuân.',
    );
    assert.deepEqual(sections, ['II NHIỆM VỤ', '1 Dạy bơi', '2 Nâng cao thể lực của học sinh ở các xã ven sông', '3 Thi đấu']);
  });

  it('hold what an agency has to do, numbered below its article', () => {
    const { sections, tasks: found } = told(
      'Chương II',
      'TRÁCH NHIỆM THI HÀNH',
      'Điều 7. Trách nhiệm của Sở Y tế',
      '1. Chủ trì, phối hợp với Sở Nội vụ kiểm tra bể bơi.',
      '2. Chủ trì tập huấn cứu hộ cho nhân viên.',
      'Điều 8. Các trường hợp đóng cửa bể bơi',
      '1. Nước đục.',
    );
    assert.deepEqual(sections, ['Chương II TRÁCH NHIỆM THI HÀNH', '7 Trách nhiệm của Sở Y tế', '8 Các trường hợp đóng cửa bể bơi']);
    assert.deepEqual(found, [
      ['1', 'Sở Y tế', 'Sở Nội vụ', null],
      ['2', 'Sở Y tế', null, null],
    ]);
  });

  it('end as a sentence among headings of their list', () => {
    assert.deepEqual(
      told('II. NỘI DUNG', '1. Dạy bơi', '- Mở lớp hè.', '2. Sửa chữa bể bơi; bổ sung phao cứu hộ.', '- Rà soát số bể bơi xuống cấp.').sections,
      ['II NỘI DUNG', '1 Dạy bơi', '2 Sửa chữa bể bơi; bổ sung phao cứu hộ'],
    );
  });

  it('name a matter at length before a colon', () => {
    const matter = `Về kiến nghị giao tỉnh làm cơ quan quản lý bến cá ${'và các luồng lạch có tàu thuyền của ngư dân ra vào '.repeat(3)}ở cửa sông`;
    assert.deepEqual(told('III. VỀ MỘT SỐ KIẾN NGHỊ', `1. ${matter}:`, 'Giao Sở Y tế xem xét.').sections, ['III VỀ MỘT SỐ KIẾN NGHỊ', `1 ${matter}`]);
    const assigned = told('III. VỀ MỘT SỐ KIẾN NGHỊ', `1. ${matter}: Giao Sở Y tế chủ trì, phối hợp với Sở Nội vụ xem xét các việc sau:`, '- Đo luồng.');
    assert.deepEqual([assigned.sections, assigned.tasks], [['III VỀ MỘT SỐ KIẾN NGHỊ'], [['1', 'Sở Y tế', 'Sở Nội vụ', null]]]);
  });

  it('are no articles without a title', () => {
    assert.deepEqual(told('QUYẾT ĐỊNH:', 'Điều 1.', 'Ban hành kèm theo Quyết định này Kế hoạch dạy bơi.', 'Điều 2. Hiệu lực', 'Từ ngày ký.').sections, [
      '2 Hiệu lực',
    ]);
  });

  it('go with their title in an appendix', () => {
    assert.deepEqual(told('PHỤ LỤC II DANH MỤC BẾN ĐÒ', '1. Bến trên', '- Sông Lô.').sections, ['PHỤ LỤC II DANH MỤC BẾN ĐÒ', '1 Bến trên']);
  });

  it('name the task, or its first item does, by how many items share one set of fields', () => {
    const fields = ['Đơn vị chủ trì: Sở Y tế.', 'Thời gian thực hiện: Quý I/2026.'];
    const titles = (...items: string[]) =>
      readPlan(parse(['II. NHIỆM VỤ', '1. Dạy bơi', ...items, ...fields].join('\n')), catalog).tasks.map(({ titleText }) => titleText);
    assert.deepEqual(titles('- Mở lớp hè.'), ['Mở lớp hè.']);
    assert.deepEqual(titles('- Mở lớp hè.', '- Xây bể bơi.', '- Tập huấn.'), ['Dạy bơi']);
  });
});

describe('the number and date of a document that a web page tells of', () => {
  const header = (...lines: string[]) => {
    const { number, date } = readPlan(parse(lines.join('\n')), catalog).header;
    return [number, date];
  };

  it('stand behind their labels', () => assert.deepEqual(header('Số hiệu: 12/CĐ-TTg', 'Ngày ban hành: 05/9/2026'), ['12/CĐ-TTg', '2026-09-05']));

  it('stand in the cells below', () => {
    assert.deepEqual(header('**Số hiệu:**', '|', '12-KL/TW', '|', '**Ngày ban hành:**', '|', '05/09/2026', '|'), ['12-KL/TW', '2026-09-05']);
  });

  it('are not what the page does not know', () => assert.deepEqual(header('Số hiệu:', 'Đang cập nhật', 'Ngày ban hành:', 'Đã biết'), [null, null]));
});
