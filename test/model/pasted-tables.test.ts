import assert from 'node:assert/strict';
import { createCatalog } from '../../server/src/catalog/create';
import { readPlan } from '../../server/src/model/document/reader';
import { unreadIn } from '../../server/src/model/structure/unread';
import { missingFields } from '../../server/src/model/tasks/siblings';
import type { Plan } from '../../server/src/model/types';
import { parse } from '../../server/src/syntax/parse';

const catalog = createCatalog();
const read = (text: string): Plan => readPlan(parse(text), catalog);

/** Sections and tasks in short: number, title, lead, partners, time. */
const told = ({ sections, tasks }: Plan): unknown => ({
  sections: sections.map(({ number, title }) => `${number} ${title}`),
  tasks: tasks.map((task) => [task.number, task.titleText, task.lead?.text ?? null, task.partners?.text ?? null, task.time?.text ?? null]),
});

const BEFORE = [
  'KẾ HOẠCH',
  'Phát triển thư viện cơ sở năm 2026',
  'Ủy ban nhân dân tỉnh ban hành Kế hoạch phát triển thư viện cơ sở, phục vụ người đọc ở thôn, bản, tổ dân phố và các trường học vùng cao, cụ thể như sau:',
  'I. MỤC ĐÍCH, YÊU CẦU',
  '1. Mục đích',
  'Đưa sách đến gần người đọc ở thôn, bản; hình thành thói quen đọc cho học sinh, nhất là học sinh các trường nội trú và học sinh ở vùng cao của tỉnh.',
  '2. Yêu cầu',
  'Các cơ quan, đơn vị triển khai thiết thực, tiết kiệm; gắn với phong trào xây dựng đời sống văn hóa ở khu dân cư và hoạt động của nhà văn hóa thôn.',
  'II. NHIỆM VỤ',
];
const AFTER = [
  'III. KINH PHÍ',
  'Thực hiện theo phân cấp ngân sách hiện hành, lồng ghép các chương trình, dự án và huy động nguồn lực hợp pháp khác để tổ chức thực hiện.',
];
const HEAD = ['STT', 'Nội dung nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian hoàn thành'];
const ROWS = [
  ['I', 'Cơ sở vật chất'],
  ['1', 'Sửa chữa phòng đọc của thư viện các xã vùng cao', 'Sở Văn hóa, Thể thao và Du lịch', 'Ủy ban nhân dân các xã', 'Quý II/2026'],
  ['2', 'Trang bị giá sách cho nhà văn hóa thôn, tổ dân phố', 'Ủy ban nhân dân các xã', '', 'Tháng 9/2026'],
  ['II', 'Hoạt động đọc'],
  ['1', 'Tổ chức ngày hội đọc sách tại các trường phổ thông nội trú', 'Sở Giáo dục và Đào tạo', 'Tỉnh đoàn', 'Tháng 4/2026'],
];
const EXPECTED = {
  sections: ['I MỤC ĐÍCH, YÊU CẦU', '1 Mục đích', '2 Yêu cầu', 'II NHIỆM VỤ', 'I Cơ sở vật chất', 'II Hoạt động đọc', 'III KINH PHÍ'],
  tasks: [
    ['1', ROWS[1]?.[1], 'Sở Văn hóa, Thể thao và Du lịch', 'Ủy ban nhân dân các xã', 'Quý II/2026'],
    ['2', ROWS[2]?.[1], 'Ủy ban nhân dân các xã', null, 'Tháng 9/2026'],
    ['1', ROWS[4]?.[1], 'Sở Giáo dục và Đào tạo', 'Tỉnh đoàn', 'Tháng 4/2026'],
  ],
};

function wrap(text: string, width: number): string {
  return text.replace(new RegExp(`(.{1,${width}})(?:\\s+|$)`, 'g'), '$1\n').trimEnd();
}

/** A row between lone bars, its cells broken at a narrow margin. */
const barred = (row: readonly string[]): string => `|\n${row.map((cell) => `${wrap(cell, 24)}\n|`).join('\n')}`;

const FORMS: Record<string, string> = {
  'Word: a line a paragraph, cells parted by TABs': [...BEFORE, ...[HEAD, ...ROWS].map((row) => row.join('\t')), ...AFTER].join('\n'),
  'Word: the same, the name of a group alone on its line': [
    ...BEFORE,
    ...[HEAD, ...ROWS].map((row) => (row.length === 2 ? row.join('. ') : row.join('\t'))),
    ...AFTER,
  ].join('\n'),
  'the web: blank lines between, paragraphs inside of cells': [
    ...BEFORE,
    [HEAD, ...ROWS].map((row) => row.join('\t').replace('thư viện các xã', 'thư viện\ncác xã').replace('các trường phổ', 'các trường\nphổ')).join('\n'),
    ...AFTER,
  ].join('\n\n'),
  'Markdown: bars, a ruler below the head': [
    ...BEFORE,
    [HEAD, HEAD.map(() => '---'), ...ROWS].map((row) => `| ${[...row, '', '', '', '', ''].slice(0, 5).join(' | ')} |`).join('\n'),
    ...AFTER,
  ].join('\n\n'),
  'a crawler: lone bars, broken lines': [
    ...BEFORE.map((each) => wrap(each, 78)),
    [HEAD, ...ROWS].map(barred).join('\n'),
    ...AFTER.map((each) => wrap(each, 78)),
  ].join('\n\n'),
};

describe('a table of tasks', () => {
  for (const [form, text] of Object.entries(FORMS)) it(`is read the same from ${form}`, () => assert.deepEqual(told(read(`${text}\n`)), EXPECTED));

  const inTable = (...lines: string[]): unknown => (told(read(['PHỤ LỤC', ...lines].join('\n'))) as { tasks: unknown }).tasks;

  it('has a head of two rows, or one that comes again on the next page', () => {
    assert.deepEqual(
      inTable(
        '| TT | Nội dung | Phân công | | Thời gian |',
        '| | | Chủ trì | Phối hợp | |',
        '| 1 | Trồng rừng | Sở A | Sở B | 2026 |',
        '| TT | Nội dung | Phân công | | Thời gian |',
        '| 2 | Giữ rừng | Sở C | Sở D | 2027 |',
      ),
      [
        ['1', 'Trồng rừng', 'Sở A', 'Sở B', '2026'],
        ['2', 'Giữ rừng', 'Sở C', 'Sở D', '2027'],
      ],
    );
  });

  it('has cells that say roles themselves', () => {
    assert.deepEqual(
      inTable(
        '| TT | Nội dung | Phân công nhiệm vụ | Tiến độ |',
        '| 1 | Trồng rừng ngập mặn | Chủ trì: Sở Y tế. Phối hợp: Sở Tài chính | 2026 |',
        '| 2 | Giữ rừng | Sở Xây dựng chủ trì, phối hợp với Công an tỉnh | 2027 |',
      ),
      [
        ['1', 'Trồng rừng ngập mặn', 'Sở Y tế', 'Sở Tài chính', '2026'],
        ['2', 'Giữ rừng', 'Sở Xây dựng', 'Công an tỉnh', '2027'],
      ],
    );
  });

  it('has no numbers where they were automatic, and rows merged with the one above', () => {
    assert.deepEqual(
      inTable(
        'STT\tNội dung\tĐơn vị chủ trì\tThời gian',
        'Rà soát quy hoạch nghĩa trang\tSở Xây dựng\tQuý I/2026',
        '\tLập bản đồ các khu chôn cất cũ\tSở Nội vụ\tQuý II/2026',
      ),
      [
        [null, 'Rà soát quy hoạch nghĩa trang', 'Sở Xây dựng', null, 'Quý I/2026'],
        [null, 'Lập bản đồ các khu chôn cất cũ', 'Sở Nội vụ', null, 'Quý II/2026'],
      ].map((row) => ['Phụ lục', ...row.slice(1)].map((cell, i) => (i === 0 ? 'PHỤ LỤC' : cell))),
    );
  });

  it('has lone bars, first cells merged with those of the row above and empty last cells', () => {
    const bars = (...rows: string[][]): string[] => rows.flatMap((row) => ['|', ...row.flatMap((cell) => (cell === '' ? ['|'] : [cell, '|']))]);
    assert.deepEqual(
      told(
        read(
          `PHỤ LỤC\n\n${bars(
            ['TT', 'Nội dung', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian', 'Sản phẩm'],
            ['A.', 'SỞ XÂY DỰNG'],
            ['1', 'Lập bản đồ ngập úng của các phường trung tâm', 'Sở Xây dựng', 'UBND các phường', 'Quý II/2026', 'Bản đồ'],
            ['- Đo đạc cao độ mặt đường', 'Tháng 3/2026', 'Số liệu'],
            ['- Khảo sát hệ thống cống', 'Tháng 4/2026', 'Báo cáo'],
            ['2', 'Nạo vét kênh tiêu thoát nước', 'Sở Xây dựng', 'UBND các xã', 'Quý III/2026'],
            ['Sửa chữa cửa cống ngăn triều', 'Sở Nông nghiệp và Môi trường', 'UBND các xã'],
            ['3', 'Diễn tập ứng phó ngập lụt', 'Bộ Chỉ huy Quân sự tỉnh', 'Công an tỉnh', 'Tháng 8/2026', 'Diễn tập'],
          ).join('\n')}\n`,
        ),
      ),
      {
        sections: ['PHỤ LỤC ', 'A SỞ XÂY DỰNG'],
        tasks: [
          ['1', 'Lập bản đồ ngập úng của các phường trung tâm', 'Sở Xây dựng', 'UBND các phường', 'Quý II/2026'],
          ['1', '- Đo đạc cao độ mặt đường', null, null, 'Tháng 3/2026'],
          ['1', '- Khảo sát hệ thống cống', null, null, 'Tháng 4/2026'],
          ['2', 'Nạo vét kênh tiêu thoát nước', 'Sở Xây dựng', 'UBND các xã', 'Quý III/2026'],
          ['2', 'Sửa chữa cửa cống ngăn triều', 'Sở Nông nghiệp và Môi trường', 'UBND các xã', null],
          ['3', 'Diễn tập ứng phó ngập lụt', 'Bộ Chỉ huy Quân sự tỉnh', 'Công an tỉnh', 'Tháng 8/2026'],
        ],
      },
    );
  });

  it('has lone bars in its head alone: one cell a paragraph below', () => {
    assert.deepEqual(
      inTable(
        '',
        '|\nTT\n|\nNội dung\n|\nCơ quan chủ trì\n|\n',
        'Thời gian thực hiện\n',
        '1\n\nTrồng cây xanh dọc đường liên xã\n\nSở Xây dựng\n\nQuý I/2026\n',
        '2\n\nLắp đèn chiếu sáng ở khu dân cư mới\n\nUBND các xã\n\nTháng 9/2026\n',
      ),
      [
        ['1', 'Trồng cây xanh dọc đường liên xã', 'Sở Xây dựng', null, 'Quý I/2026'],
        ['2', 'Lắp đèn chiếu sáng ở khu dân cư mới', 'UBND các xã', null, 'Tháng 9/2026'],
      ],
    );
  });

  it('goes on where a line of it was broken', () => {
    assert.deepEqual(
      inTable(
        '| TT | Nội dung | Cơ quan chủ trì | Thời gian |',
        '| 1 | Trồng rừng đầu nguồn | Sở Nông nghiệp',
        'và Môi trường |',
        '| Năm 2026 |',
        '| 2 | Giữ rừng | Sở Y tế | 2027 |',
      ),
      [
        ['1', 'Trồng rừng đầu nguồn', 'Sở Nông nghiệp và Môi trường', null, 'Năm 2026'],
        ['2', 'Giữ rừng', 'Sở Y tế', null, '2027'],
      ],
    );
  });
});

describe('an empty cell', () => {
  const missing = (...rows: string[]): unknown => {
    const plan = read(['II. NHIỆM VỤ', '| TT | Nội dung | Cơ quan chủ trì | Thời gian |', ...rows].join('\n'));
    return missingFields(plan, 'lead').map(({ task, kind, count }) => [task.titleText, kind, count]);
  };

  it('is missing in the only row, and in a row with no filled cell above it', () => {
    assert.deepEqual(missing('| 1 | Mở lớp bơi cho học sinh | | Quý II/2026 |'), [['Mở lớp bơi cho học sinh', 'alone', 1]]);
    assert.deepEqual(missing('| 1 | Mở lớp bơi | | Quý II/2026 |', '| 2 | Thi bơi cấp tỉnh | Sở Y tế | Quý III/2026 |'), [['Mở lớp bơi', 'alone', 1]]);
  });

  it('is told once where the whole column is empty', () => {
    assert.deepEqual(missing('| 1 | Mở lớp bơi | | Quý II/2026 |', '| 2 | Thi bơi cấp tỉnh | | Quý III/2026 |'), [['Mở lớp bơi', 'list', 2]]);
  });

  it('may be merged with the one above, or left out with the end of its row', () => {
    assert.deepEqual(missing('| 1 | Mở lớp bơi | Sở Y tế | Quý II/2026 |', '| 2 | Thi bơi cấp tỉnh | | Quý III/2026 |'), []);
    assert.deepEqual(missing('| 1 | Mở lớp bơi | Sở Y tế | 2026 |', '| 2 | Thi bơi | Sở Y tế | 2026 |', '| 3 | Tổng kết việc dạy bơi |'), []);
  });
});

describe('what belongs to nothing', () => {
  it('is told: numbered items and tables of the body', () => {
    const plan = read(
      'KẾ HOẠCH\nI. NỘI DUNG\na) Mỗi xã có một tủ sách.\n| Tên sách | Số bản |\n| Dế Mèn | 40 |\n1. Sở Y tế chủ trì khám mắt cho học sinh.\nNơi nhận:\n- Như trên.\n',
    );
    assert.deepEqual(
      unreadIn(plan).map(({ line, kind, number, text }) => [line, kind, number, text]),
      [
        [3, 'item', 'a', 'a) Mỗi xã có một tủ sách.'],
        [4, 'table', null, '| Tên sách | Số bản |'],
      ],
    );
  });
});
