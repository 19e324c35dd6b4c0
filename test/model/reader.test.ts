import assert from 'node:assert/strict';
import { createCatalog } from '../../server/src/catalog/create';
import { readPlan } from '../../server/src/model/document/reader';
import type { Plan, Task } from '../../server/src/model/types';
import { parse } from '../../server/src/syntax/parse';

const catalog = createCatalog();
const read = (...lines: string[]): Plan => readPlan(parse(lines.join('\n')), catalog);
/** Title, lead, partners and time of each task. */
const said = (plan: Plan): (string | null)[][] =>
  plan.tasks.map((task: Task) => [task.titleText, task.lead?.text ?? null, task.partners?.text ?? null, task.time?.text ?? null]);
const titles = (plan: Plan): string[] => plan.sections.map(({ number, title }) => `${number} ${title}`);

describe('reading tasks', () => {
  it('takes numbered labels without a colon, and gives them to the heading that holds them', () => {
    const plan = read(
      'II. MỞ LỚP HỌC BƠI',
      '1. Nội dung, biện pháp',
      'a) Thuê bể bơi và huấn luyện viên;',
      'b) Lập danh sách học viên.',
      '2. Cơ quan chủ trì, phối hợp',
      'a) Cơ quan chủ trì',
      '- Phòng Văn hóa - Xã hội.',
      'b) Cơ quan phối hợp',
      '- Trạm Y tế xã.',
      '- Đoàn Thanh niên xã.',
      '3. Thời gian thực hiện: Tháng 6/2026.',
    );
    assert.deepEqual(said(plan), [['MỞ LỚP HỌC BƠI', 'Phòng Văn hóa - Xã hội', 'Trạm Y tế xã. Đoàn Thanh niên xã', 'Tháng 6/2026']]);
  });

  it('takes the value from the paragraph below a lettered label', () => {
    const plan = read(
      'II. NỘI DUNG',
      '1.1. Sửa chữa nhà bia',
      'a) Nội dung',
      '- Lát lại sân.',
      'b) Đơn vị chủ trì',
      'Phòng Kinh tế.',
      'c) Thời gian thực hiện',
      'Quý II/2026.',
    );
    assert.deepEqual(said(plan), [['Sửa chữa nhà bia', 'Phòng Kinh tế', null, 'Quý II/2026']]);
    assert.deepEqual(titles(plan), ['II NỘI DUNG']);
  });

  it('parts tasks that each open with their content', () => {
    const plan = read(
      'II. NHIỆM VỤ',
      '1. Thủ tục hành chính',
      '* **Nhiệm vụ:** Rà soát thủ tục.',
      '  * **Chủ trì:** Văn phòng.',
      '  * **Thời gian:** Quý I/2026.',
      '* **Nhiệm vụ:** Niêm yết thủ tục.',
      '  * **Chủ trì:** Bộ phận Một cửa.',
      '  * **Thời gian:** Quý II/2026.',
    );
    assert.deepEqual(said(plan), [
      ['Rà soát thủ tục', 'Văn phòng', null, 'Quý I/2026'],
      ['Niêm yết thủ tục', 'Bộ phận Một cửa', null, 'Quý II/2026'],
    ]);
  });

  it('reads agencies that are list items, and what each has to do', () => {
    const plan = read(
      'IV. TỔ CHỨC THỰC HIỆN',
      '1. Các sở, ban, ngành',
      'a) Sở Y tế:',
      '- Chủ trì, phối hợp với Sở Tài chính mua thuốc dự trữ.',
      'b) Sở Tài chính',
      '- Cấp đủ kinh phí.',
      '2. UBND các xã, phường',
      '- Phun thuốc khử khuẩn.',
    );
    assert.deepEqual(said(plan), [['Chủ trì, phối hợp với Sở Tài chính mua thuốc dự trữ.', 'Sở Y tế', 'Sở Tài chính', null]]);
    assert.deepEqual(
      plan.duties.map(({ agency, span }) => [agency.block.plain.slice(agency.range.start, agency.range.end), span.block.plain.trim()]),
      [
        ['Sở Tài chính', '- Cấp đủ kinh phí.'],
        ['UBND các xã, phường', '- Phun thuốc khử khuẩn.'],
      ],
    );
  });

  it('knows verbs inside names', () => {
    for (const name of ['Sở Giáo dục và Đào tạo', 'Ban quản lý chợ', 'Ban chỉ đạo hè', 'Trạm Y tế phường', 'Hiệu trưởng các trường']) {
      const plan = read('III. TỔ CHỨC THỰC HIỆN', `1. ${name}`, '- Chủ trì, phối hợp với Công an phường kiểm soát người ra vào.');
      assert.deepEqual(said(plan), [['Chủ trì, phối hợp với Công an phường kiểm soát người ra vào.', name, 'Công an phường', null]], name);
    }
  });

  it('knows agencies written in capitals, deputies, wards of a hospital, committees of a congress', () => {
    for (const name of ['PHÒNG QUẢN LÝ ĐÔ THỊ', 'VĂN PHÒNG', 'SỞ XÂY DỰNG', 'Phó Hiệu trưởng', 'Khoa Nhi', 'Tiểu ban Lễ tân', 'Vụ trưởng Vụ Pháp chế']) {
      const plan = read('III. TỔ CHỨC THỰC HIỆN', `1. ${name}`, '- Chủ trì, phối hợp với Công an phường kiểm soát người ra vào.');
      assert.equal(plan.tasks[0]?.lead?.text, name);
    }
  });

  it('ends a list of agencies at a verb it has never seen', () => {
    const lists = [
      ['UBND các xã đấu nối đồng hồ nước', 'UBND các xã'],
      ['Sở Tài chính vặn van tổng', 'Sở Tài chính'],
      ['Công an tỉnh, các sở, ngành liên quan vớt bèo', 'Công an tỉnh, các sở, ngành liên quan'],
      ['Sở Y tế; UBND các xã biên giới, xã đảo', 'Sở Y tế; UBND các xã biên giới, xã đảo'],
      ['Ban Chỉ huy Quân sự tỉnh, Tỉnh đoàn, Liên đoàn Lao động tỉnh trồng cây', 'Ban Chỉ huy Quân sự tỉnh, Tỉnh đoàn, Liên đoàn Lao động tỉnh'],
    ];
    for (const [text, partners] of lists) {
      assert.equal(read('II. NỘI DUNG', `- Sở Xây dựng chủ trì, phối hợp với ${text}.`).tasks[0]?.partners?.text, partners);
    }
  });

  it('reads the clauses of a bracket, who is asked, and who heads a matter', () => {
    const plan = read(
      'II. NỘI DUNG',
      '- Nạo vét kênh (Phòng Kinh tế chủ trì; Công an xã phối hợp; hoàn thành trước ngày 15/3/2026).',
      '- Đắp bờ (Các thôn chủ trì, Phòng Kinh tế, Hội Nông dân xã phối hợp, hoàn thành trong tháng 4/2026).',
      '- Thả cá giống (giao Hội Nông dân xã thực hiện).',
      '1. Đề nghị Hội Phụ nữ xã chủ trì, phối hợp với các thôn dọn chợ.',
      '2. Đề nghị UBND tỉnh xem xét, hỗ trợ.',
      '3. Trạm Y tế làm đầu mối, chủ trì, phối hợp với Công an xã lập chốt.',
      '4. Giao các phòng, ban; các thôn quét vôi gốc cây.',
    );
    assert.deepEqual(
      said(plan).map(([, ...fields]) => fields),
      [
        ['Phòng Kinh tế', 'Công an xã', 'trước ngày 15/3/2026'],
        ['Các thôn', 'Phòng Kinh tế, Hội Nông dân xã', 'trong tháng 4/2026'],
        ['Hội Nông dân xã', null, null],
        ['Hội Phụ nữ xã', 'các thôn', null],
        ['Trạm Y tế', 'Công an xã', null],
        ['các phòng, ban; các thôn', null, null],
      ],
    );
  });

  it('does not take topics for agencies, nor labels for prose', () => {
    const topics = ['Tổ chức bộ máy', 'Các giải pháp khác', 'Lãnh đạo, chỉ đạo', 'Cơ quan chủ trì', 'Phòng cháy', 'Trường học xanh', 'Đài phun nước'];
    for (const topic of [
      ...topics,
      'Thuế, phí',
      'Sở hữu trí tuệ',
      'Chính quyền số',
      'Hội nhập quốc tế',
      'Vụ nổ hóa chất',
      'Thanh tra, kiểm tra',
      'BỘ TIÊU CHÍ',
    ]) {
      const plan = read('II. NỘI DUNG', `1. ${topic}`, '- Làm đường nội đồng.');
      assert.deepEqual(plan.duties, [], topic);
    }
    const plan = read('II. NỘI DUNG', '1. Giao thông', '- Làm cầu treo. Đơn vị chủ trì: Phòng Kinh tế; đơn vị phối hợp: Công an xã.');
    assert.deepEqual(said(plan), [['Làm cầu treo. Đơn vị chủ trì: Phòng Kinh tế; đơn vị phối hợp: Công an xã.', 'Phòng Kinh tế', 'Công an xã', null]]);
  });

  it('ends the list of one agency at the next number, heading or not', () => {
    const plan = read('III. TỔ CHỨC THỰC HIỆN', '1. Văn phòng', '- Bố trí hội trường.', '2. Kế toán lập dự toán, trình lãnh đạo duyệt.');
    assert.equal(plan.duties.length, 1);
  });

  it('reads through brackets behind a name', () => {
    const plan = read('III. TỔ CHỨC THỰC HIỆN', '1. Sở Y tế (cơ quan thường trực) chủ trì, phối hợp với Sở Tài chính tổng kết kế hoạch.');
    assert.deepEqual(said(plan)[0]?.slice(1, 3), ['Sở Y tế', 'Sở Tài chính']);
  });
});

describe('reading what pages and lines break', () => {
  it('goes on behind a page number, and behind a semicolon at the end of a line', () => {
    const plan = read(
      'II. NỘI DUNG',
      '1.1. Sơn lại hàng rào.',
      '- Chủ trì: Phòng Kinh tế.',
      '- Phối hợp: Ban Quản lý chợ Đồi Chè;',
      'UBND các xã bên kia sông.',
      '- Thời gian: Trước ngày 30 tháng 6 năm',
      '',
      '   4',
      '',
      '2026.',
    );
    assert.deepEqual(said(plan), [
      ['Sơn lại hàng rào.', 'Phòng Kinh tế', 'Ban Quản lý chợ Đồi Chè; UBND các xã bên kia sông', 'Trước ngày 30 tháng 6 năm 2026'],
    ]);
  });

  it('keeps a bracket below a list of agencies out of it', () => {
    const plan = read('II. NỘI DUNG', '1.1. Sơn cầu', 'a) Cơ quan chủ trì', '- Phòng Kinh tế.', '(Ban Quản lý chợ giúp việc)', 'b) Thời gian: Năm 2026.');
    assert.deepEqual(said(plan)[0]?.slice(1), ['Phòng Kinh tế', null, 'Năm 2026']);
  });

  it('finds the signature behind a TAB', () => {
    assert.ok(read('I. VIỆC', '1. Quét sân.', 'Nơi nhận:\tHIỆU TRƯỞNG', '- Sở;').signature);
  });
});

describe('reading tables', () => {
  it('takes months and whoever acts from the head of a table', () => {
    const plan = read('Tháng\tNội dung\tThực hiện', '9/2026\tKhai giảng\tBan Giám hiệu', '11/2026\tHội diễn\tĐoàn trường');
    assert.deepEqual(said(plan), [
      ['Khai giảng', 'Ban Giám hiệu', null, '9/2026'],
      ['Hội diễn', 'Đoàn trường', null, '11/2026'],
    ]);
  });

  it('reads a table without numbers and without lines by the look of its cells', () => {
    const head = ['Nội dung công việc', 'Chủ trì', 'Phối hợp', 'Thời gian hoàn thành'];
    const rows = [
      ['Đào ao sen', 'Phòng Kinh tế', 'Các thôn', 'Tháng 3/2026'],
      ['Thả cá chép', 'Hội Nông dân xã', 'Quý II/2026'],
      ['Dựng chòi câu', 'Đoàn xã'],
    ];
    const plan = read('PHỤ LỤC', ...head, ...rows.flat(), 'Ghi chú: các thôn tự lo thức ăn cho cá.');
    assert.deepEqual(said(plan), [
      ['Đào ao sen', 'Phòng Kinh tế', 'Các thôn', 'Tháng 3/2026'],
      ['Thả cá chép', 'Hội Nông dân xã', null, 'Quý II/2026'],
      ['Dựng chòi câu', 'Đoàn xã', null, null],
    ]);
    assert.deepEqual(said(read('I. VIỆC', 'Nội dung', 'Chủ trì', 'Các thôn tự lo.')), []);
  });

  it('keeps rows parted by TABs together over the name of a group', () => {
    const plan = read(
      'PHỤ LỤC',
      'TT\tNội dung\tĐơn vị chủ trì\tThời gian',
      'I\tĐường sá',
      '1\tVá đường liên thôn\tPhòng Kinh tế\tTháng 3/2026',
      'II\tĐiện',
      '2\tThay đèn đường\tBan quản lý chợ\tTháng 4/2026',
    );
    assert.deepEqual(said(plan), [
      ['Vá đường liên thôn', 'Phòng Kinh tế', null, 'Tháng 3/2026'],
      ['Thay đèn đường', 'Ban quản lý chợ', null, 'Tháng 4/2026'],
    ]);
  });

  it('reads cells left between lone pipes, empty ones too', () => {
    const cells = [
      'TT',
      'Nhiệm vụ',
      'Cơ quan chủ\ntrì',
      'Cơ quan phối hợp',
      'Thời gian',
      '1',
      'Trồng cây\nven sông',
      'Hội Nông dân\nTập thể xã',
      '',
      'Năm 2026',
    ];
    const plan = read('PHỤ LỤC', '(Kèm theo Kế hoạch của xã)', ...cells.map((cell) => (cell ? `${cell}\n|` : '|')));
    assert.deepEqual(said(plan), [['Trồng cây ven sông', 'Hội Nông dân Tập thể xã', null, 'Năm 2026']]);
  });

  it('ends a flattened table at the next appendix', () => {
    const plan = read(
      'PHỤ LỤC I',
      'STT',
      'Tên lớp',
      'Đơn vị chủ trì',
      'Thời gian',
      '1',
      'Tin học',
      'Trường Chính trị',
      'Tháng 9/2026',
      'PHỤ LỤC II',
      'DANH SÁCH LỚP',
    );
    assert.deepEqual(said(plan), [['Tin học', 'Trường Chính trị', null, 'Tháng 9/2026']]);
    assert.deepEqual(
      plan.sections.map(({ number }) => number),
      ['PHỤ LỤC I', 'PHỤ LỤC II'],
    );
  });

  it('takes a Roman row for the name of a group, whatever strays into it', () => {
    const plan = read('| TT | Nhiệm vụ | Chủ trì | Thời gian |', '| II | Đường sá |  | năm tiếp theo |', '| 1 | Vá đường | Phòng Kinh tế | Năm 2026 |');
    assert.deepEqual(said(plan), [['Vá đường', 'Phòng Kinh tế', null, 'Năm 2026']]);
  });

  it('takes line breaks and emphasis out of cells', () => {
    const plan = read(
      '| STT | Nhiệm vụ | Phân công | Tiến độ |',
      '|---|---|---|---|',
      '| **1.** | Làm sân | Chủ trì: Phòng Kinh tế<br>Phối hợp: Công an xã | *Quý I/2026* |',
    );
    assert.deepEqual(said(plan), [['Làm sân', 'Phòng Kinh tế', 'Công an xã', 'Quý I/2026']]);
    assert.equal(plan.tasks[0]?.number, '1');
  });
});

describe('reading headings', () => {
  it('takes a label in the place of a Roman heading for a heading', () => {
    assert.deepEqual(titles(read('A . YÊU CẦU', 'Nhanh, gọn.', 'B . NỘI DUNG THỰC HIỆN:', '1. Việc chung', 'C . TỔ CHỨC THỰC HIỆN:', '1. Sở Y tế')), [
      'A YÊU CẦU',
      'B NỘI DUNG THỰC HIỆN',
      '1 Việc chung',
      'C TỔ CHỨC THỰC HIỆN',
      '1 Sở Y tế',
    ]);
  });

  it('joins a title broken in capitals, and keeps a figure below a short heading apart', () => {
    assert.deepEqual(titles(read('III. TỔ CHỨC', 'THỰC HIỆN', '1. Chỉ tiêu', '90% số hộ tham gia.')), ['III TỔ CHỨC THỰC HIỆN', '1 Chỉ tiêu']);
  });

  it('lists no article of a decision that is a sentence', () => {
    assert.deepEqual(
      titles(read('QUYẾT ĐỊNH:', 'Điều 1. Ban hành kèm theo Quyết định này Kế hoạch trồng rừng.', 'Điều 2. Quyết định có hiệu lực từ ngày ký.')),
      [],
    );
  });
});

describe('reading endings and appendices', () => {
  it('reads an ending laid out as a table', () => {
    for (const rows of [
      ['| **Nơi nhận:**<br>- UBND tỉnh;<br>- Các thôn;<br>- Lưu: VT. | **GIÁM ĐỐC**<br><br>**Lò Thị Mai** |', '|---|---|'],
      ['| Nơi nhận: | GIÁM ĐỐC |', '|---|---|', '| - UBND tỉnh; - Các thôn; | |', '| - Lưu: VT. | Lò Thị Mai |'],
    ]) {
      const plan = read('I. VIỆC', '1. Quét sân.', '', ...rows);
      assert.equal(plan.recipients.map(({ span }) => span.block.plain.slice(span.range.start, span.range.end)).join(' '), '- UBND tỉnh - Các thôn - Lưu: VT.');
      assert.ok(plan.distribution && plan.signature);
    }
  });

  it('takes the title of an appendix from the next line', () => {
    assert.deepEqual(titles(read('I. VIỆC', '1. Quét sân.', 'Phụ lục II', 'DANH MỤC CÂY XANH', '(Kèm theo Kế hoạch của xã)', 'I. CÂY ĂN QUẢ')), [
      'I VIỆC',
      'Phụ lục II DANH MỤC CÂY XANH',
      'I CÂY ĂN QUẢ',
    ]);
  });
});

describe('reading letterheads', () => {
  it('reads a Party number and a two-column letterhead', () => {
    const party = read('ĐẢNG ỦY XÃ ĐỒI CHÈ', '*', 'Số 07-KH/ĐU', 'Đồi Chè, ngày 04 tháng 2 năm 2026', 'KẾ HOẠCH', 'học tập chuyên đề').header;
    assert.deepEqual([party.kind, party.number, party.date, party.issuer], ['ke-hoach', '07-KH/ĐU', '2026-02-04', 'ĐẢNG ỦY XÃ ĐỒI CHÈ']);
    assert.equal(party.title, 'học tập chuyên đề');
    const beside = read(
      'TỈNH ỦY ĐỒI CHÈ          ĐẢNG CỘNG SẢN VIỆT NAM',
      '     *                   Đồi Chè, ngày 04 tháng 2 năm 2026',
      'Số 9-KH/TU',
      'KẾ HOẠCH',
    );
    assert.deepEqual([beside.header.number, beside.header.date], ['9-KH/TU', '2026-02-04']);
    const narrow = read(
      'ỦY',
      'BAN NHÂN DÂN',
      'TỈNH ĐỒI CHÈ',
      'CỘNG',
      'HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Số:',
      '9/KH-UBND',
      'Đồi',
      'Chè, ngày 04 tháng 2 năm 2026',
      'KẾ HOẠCH',
    );
    assert.deepEqual([narrow.header.number, narrow.header.place, narrow.header.issuer], ['9/KH-UBND', 'Đồi Chè', 'ỦY BAN NHÂN DÂN TỈNH ĐỒI CHÈ']);
    const columns = read(
      'ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'XÃ SÔNG TRANH Độc lập - Tự do - Hạnh phúc',
      'Số: 9/KH-UBND Sông Tranh, ngày 04 tháng 2 năm 2026',
      'KẾ HOẠCH',
    ).header;
    assert.deepEqual([columns.number, columns.place, columns.issuer], ['9/KH-UBND', 'Sông Tranh', 'ỦY BAN NHÂN DÂN XÃ SÔNG TRANH']);
  });

  it('names the lower of two agencies as the issuer', () => {
    assert.equal(read('UBND TỈNH ĐỒI CHÈ', 'SỞ VĂN HÓA, THỂ THAO', 'VÀ DU LỊCH', 'Số: 2/KH-SVHTTDL').header.issuer, 'SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH');
  });
});
