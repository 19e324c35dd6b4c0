import assert from 'node:assert/strict';
import fc from 'fast-check';
import { citationsOf } from '../../server/src/model/citations/citations';
import { parse } from '../../server/src/syntax/parse';
import { citationsIn, summary } from './citation-helper';

/** Text → what must be found, in order. */
type Case = readonly [text: string, ...found: string[]];

function check(name: string, cases: readonly Case[], damaged = false): void {
  describe(name, () => {
    for (const [text, ...found] of cases) it(text.replace(/\s+/g, ' ').slice(0, 90), () => assert.deepEqual(summary(text, damaged), found));
  });
}

describe('citations', () => {
  check('by number', [
    ['Quyết định số 131/QĐ-TTg ngày 25/01/2022 của Thủ tướng Chính phủ.', 'Quyết định | 131/QĐ-TTg | 2022-01-25 | Thủ tướng Chính phủ'],
    ['Nghị định 45/2026/NĐ-CP ngày 26-01-2026 của Chính phủ', 'Nghị định | 45/2026/NĐ-CP | 2026-01-26 | Chính phủ'],
    ['Nghị quyết số 66.7/2025/NQ-CP', 'Nghị quyết | 66.7/2025/NQ-CP | – | –'],
    ['Nghị quyết số 202/2025/QH15 của Quốc hội', 'Nghị quyết | 202/2025/QH15 | – | Quốc hội'],
    ['Kế hoạch số 12-KH/TU ngày 3.3.2026 của Tỉnh ủy Cao Bằng', 'Kế hoạch | 12-KH/TU | 2026-03-03 | Tỉnh ủy Cao Bằng'],
    ['Phương án số 02600/PA-UBND; Quy chế phối hợp số 49/QCPH-UBND-UBMT-HCTĐ', 'Phương án | 02600/PA-UBND | – | –', 'Quy chế | 49/QCPH-UBND-UBMT-HCTĐ | – | –'],
    ['Công văn số 2017/BVHTTDL-CBC', 'Công văn | 2017/BVHTTDL-CBC | – | –'],
    ['văn bản số 998/BNV-CCVC của Bộ Nội vụ', 'Công văn | 998/BNV-CCVC | – | Bộ Nội vụ'],
    ['Quyết định số 1234/QĐ-UBND.HC', 'Quyết định | 1234/QĐ-UBND.HC | – | –'],
    ['NQ 57-NQ/TW; QĐ 505/QĐ-TTg; CV 123/UBND-VX', 'Nghị quyết | 57-NQ/TW | – | –', 'Quyết định | 505/QĐ-TTg | – | –', 'Công văn | 123/UBND-VX | – | –'],
    ['Nghị quyết số 57-NQ/TW, ngày 22/12/2024, của Bộ Chính trị', 'Nghị quyết | 57-NQ/TW | 2024-12-22 | Bộ Chính trị'],
    ['Quyết định số 36/QĐ-TTg (ngày 11/01/2025) của Thủ tướng Chính phủ', 'Quyết định | 36/QĐ-TTg | 2025-01-11 | Thủ tướng Chính phủ'],
    ['Quyết định số 36/QĐ-TTg năm 2025 của Thủ tướng Chính phủ', 'Quyết định | 36/QĐ-TTg | 2025 | Thủ tướng Chính phủ'],
    ['(Kèm theo Kế hoạch số 15/KH-UBND ngày      tháng  3  năm 2026 của UBND tỉnh)', 'Kế hoạch | 15/KH-UBND | 2026-03 | UBND tỉnh'],
    ['theo 36/QĐ-TTg', 'Quyết định | 36/QĐ-TTg | – | –'],
    ['THỰC HIỆN QUYẾT ĐỊNH SỐ 36/QĐ-TTG NGÀY 11/01/2025 CỦA THỦ TƯỚNG CHÍNH PHỦ VỀ CHUYỂN ĐỔI', 'Quyết định | 36/QĐ-TTg | 2025-01-11 | THỦ TƯỚNG CHÍNH PHỦ'],
    ['Quyết định số 36/QĐ-TTg ngày 31/02/2025', 'Quyết định | 36/QĐ-TTg | – | –'],
  ]);

  check('with less than the whole number', [
    ['Nghị định 30/2020 của Chính phủ', 'Nghị định | 30/2020/NĐ-CP | – | Chính phủ'],
    ['Thông tư 01/2011 của Bộ Nội vụ', 'Thông tư | 01/2011 | – | Bộ Nội vụ'],
    ['Quyết định số 765', 'Quyết định | 765 | – | –'],
    ['Nghị quyết số 01 của Chính phủ', 'Nghị quyết | 01 | – | Chính phủ'],
  ]);

  check('over line ends', [
    ['Quyết định số 131/QĐ-\nTTg ngày 25 tháng 01 \nnăm 2022 của Thủ tướng\nChính phủ', 'Quyết định | 131/QĐ-TTg | 2022-01-25 | Thủ tướng Chính phủ'],
    ['Nghị\nđịnh số\n45/2026/NĐ-CP', 'Nghị định | 45/2026/NĐ-CP | – | –'],
  ]);

  check('in lists', [
    [
      'các Quyết định: số 36/QĐ-TTg ngày 11/01/2025, số 37/QĐ-TTg ngày 12/01/2025 của Thủ tướng Chính phủ',
      'Quyết định | 36/QĐ-TTg | 2025-01-11 | Thủ tướng Chính phủ',
      'Quyết định | 37/QĐ-TTg | 2025-01-12 | Thủ tướng Chính phủ',
    ],
    [
      'các Quyết định của Thủ tướng Chính phủ: số 36/QĐ-TTg ngày 11/01/2025, số 37/QĐ-TTg',
      'Quyết định | 36/QĐ-TTg | 2025-01-11 | Thủ tướng Chính phủ',
      'Quyết định | 37/QĐ-TTg | – | Thủ tướng Chính phủ',
    ],
    [
      'theo các quyết định của Thủ tướng Chính phủ: Quyết định số 36/QĐ-TTg ngày 11/01/2025 về dữ liệu mở và Quyết định số 37/QĐ-TTg về nền tảng; Quyết định số 9/QĐ-BNV',
      'Quyết định | 36/QĐ-TTg | 2025-01-11 | Thủ tướng Chính phủ',
      'Quyết định | 37/QĐ-TTg | – | Thủ tướng Chính phủ',
      'Quyết định | 9/QĐ-BNV | – | –',
    ],
    [
      'Nghị định của Chính phủ quy định chi tiết một số điều của Luật Thư viện (Số 37/2024/NĐ-CP ngày 07/5/2024, số 58/2024/NĐ-CP ngày 12/8/2024)',
      'Luật | Luật Thư viện | – | –',
      'Nghị định | 37/2024/NĐ-CP | 2024-05-07 | Chính phủ',
      'Nghị định | 58/2024/NĐ-CP | 2024-08-12 | Chính phủ',
    ],
    ['Quyết định của Bộ Nội vụ đã có. Nội dung khác (số 36/QĐ-BNV)', 'Quyết định | 36/QĐ-BNV | – | –'],
    ['Công điện số 021/CĐ-UBND và số 022/CĐ-UBND ngày 07/9/2025', 'Công điện | 021/CĐ-UBND | 2025-09-07 | –', 'Công điện | 022/CĐ-UBND | 2025-09-07 | –'],
    [
      'các Nghị định số 130/2024/NĐ-CP, 131/2024/NĐ-CP và 132/2024/NĐ-CP của Chính phủ',
      'Nghị định | 130/2024/NĐ-CP | – | Chính phủ',
      'Nghị định | 131/2024/NĐ-CP | – | Chính phủ',
      'Nghị định | 132/2024/NĐ-CP | – | Chính phủ',
    ],
    ['Quyết định số 5/QĐ-BNV ngày 01/02/2025; Thông tư số 3/2024/TT-BTC', 'Quyết định | 5/QĐ-BNV | 2025-02-01 | –', 'Thông tư | 3/2024/TT-BTC | – | –'],
  ]);

  check('of laws whose names hold what numbers of papers stand behind', [
    ['Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ số 55/2024/QH15', 'Luật | 55/2024/QH15 | – | –'],
  ]);

  check('with issuers', [
    ['Kế hoạch số 9/KH-UBND ngày 03/3/2025 của UBND tỉnh Hà Giang giao các đơn vị', 'Kế hoạch | 9/KH-UBND | 2025-03-03 | UBND tỉnh Hà Giang'],
    ['Kế hoạch số 9/KH-UBND của Chủ tịch UBND Thành phố Hồ Chí Minh về cấp nước', 'Kế hoạch | 9/KH-UBND | – | Chủ tịch UBND Thành phố Hồ Chí Minh'],
    ['Công văn số 3/BTTTT-CBC của Bộ TT&TT về báo chí', 'Công văn | 3/BTTTT-CBC | – | Bộ TT&TT'],
    [
      'Thông tư số 9/2020/TT-BLĐTBXH của Bộ Lao động - Thương binh và Xã hội quy định chi tiết',
      'Thông tư | 9/2020/TT-BLĐTBXH | – | Bộ Lao động - Thương binh và Xã hội',
    ],
    ['Kế hoạch số 4/KH-SVHTTDL của Sở Văn hóa,\nThể thao và Du lịch và các đơn vị', 'Kế hoạch | 4/KH-SVHTTDL | – | Sở Văn hóa, Thể thao và Du lịch'],
    ['Nghị quyết số 18/2021/NQ-HĐND của HĐND tỉnh khóa XIX, kỳ họp thứ 5 quy định mức chi', 'Nghị quyết | 18/2021/NQ-HĐND | – | HĐND tỉnh'],
    ['Quyết định của Bộ trưởng Bộ Y tế số 22/QĐ-BYT', 'Quyết định | 22/QĐ-BYT | – | Bộ trưởng Bộ Y tế'],
    [
      'Theo đề nghị của Giám đốc Sở Nông nghiệp và Môi trường tại Tờ trình số 45/TTr-SNNMT ngày 03/02/2026;',
      'Tờ trình | 45/TTr-SNNMT | 2026-02-03 | Sở Nông nghiệp và Môi trường',
    ],
    ['đề nghị của Sở Nội vụ tại các Tờ trình số 11/TTr-SNV và số 15/TTr-SNV', 'Tờ trình | 11/TTr-SNV | – | Sở Nội vụ', 'Tờ trình | 15/TTr-SNV | – | Sở Nội vụ'],
    [
      'Quyết định số 8/QĐ-BNV của Bộ Nội vụ, Kế hoạch số 9/KH-SNV của Sở Nội vụ',
      'Quyết định | 8/QĐ-BNV | – | Bộ Nội vụ',
      'Kế hoạch | 9/KH-SNV | – | Sở Nội vụ',
    ],
    ['Kế hoạch số 12-KH/ĐU của Đảng ủy các cơ quan Đảng tỉnh', 'Kế hoạch | 12-KH/ĐU | – | Đảng ủy các cơ quan Đảng tỉnh'],
  ]);

  check('with issuers in unusual places', [
    [
      'phê duyệt theo Quyết định số 136/QĐ-TTg ngày 25/01/2026 phê duyệt Đề án “Nước sạch nông thôn” của Thủ tướng Chính phủ',
      'Quyết định | 136/QĐ-TTg | 2026-01-25 | Thủ tướng Chính phủ',
    ],
    [
      'Nghị quyết số 27-NQ/TW ngày 09/11/2022 của Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng khóa XIII',
      'Nghị quyết | 27-NQ/TW | 2022-11-09 | Ban Chấp hành Trung ương Đảng',
    ],
    ['ý kiến của Sở Tư pháp tại Báo cáo thẩm định số 33/BC-STP', 'Báo cáo | 33/BC-STP | – | Sở Tư pháp'],
    ['kết luận của Thủ tướng Chính phủ tại Thông báo số 125/TB-VPCP', 'Thông báo | 125/TB-VPCP | – | –'],
    ['nhiệm vụ của Sở Nội vụ theo Quyết định số 15/2025/QĐ-UBND', 'Quyết định | 15/2025/QĐ-UBND | – | –'],
    ['Kế hoạch số 88/KH-BCĐ của Ban Chỉ đạo Chuyển đổi số tỉnh về dữ liệu', 'Kế hoạch | 88/KH-BCĐ | – | Ban Chỉ đạo Chuyển đổi số tỉnh'],
    ['Kế hoạch số 88/KH-BCĐ của Ban Chỉ đạo phòng, chống dịch tỉnh về diễn tập', 'Kế hoạch | 88/KH-BCĐ | – | Ban Chỉ đạo phòng, chống dịch tỉnh'],
    ['Kế hoạch số 7/KH-BCĐ138 của Ban Chỉ đạo 138 quốc gia về việc tổng kết', 'Kế hoạch | 7/KH-BCĐ138 | – | Ban Chỉ đạo 138 quốc gia'],
    [
      'Thông báo số 6/TB-BCĐ của Ban Chỉ đạo liên ngành Trung ương về an toàn lao động, các xã rà soát',
      'Thông báo | 6/TB-BCĐ | – | Ban Chỉ đạo liên ngành Trung ương về an toàn lao động',
    ],
    [
      'Ngày 19 tháng 6 năm 2025, Ban Chỉ đạo Trung ương về phát triển khoa học, công nghệ và chuyển đổi số đã ban hành Kế hoạch số 02-KH/BCĐTW',
      'Kế hoạch | 02-KH/BCĐTW | 2025-06-19 | Ban Chỉ đạo Trung ương về phát triển khoa học, công nghệ và chuyển đổi số',
    ],
    ['Ngày 05/3/2020, Chính phủ đã ban hành Nghị định số 30/2020/NĐ-CP về công tác văn thư', 'Nghị định | 30/2020/NĐ-CP | 2020-03-05 | Chính phủ'],
    ['UBND tỉnh đã ký ban hành Kế hoạch số 18/KH-UBND và các sở', 'Kế hoạch | 18/KH-UBND | – | UBND tỉnh'],
    ['Trước ngày 30/6/2026, UBND tỉnh ban hành Kế hoạch số 19/KH-UBND', 'Kế hoạch | 19/KH-UBND | – | UBND tỉnh'],
    [
      'Thông tư số 5/2024/TT-BNV, Thông tư số 6/2024/TT-BNV cùng ngày 02/2/2024',
      'Thông tư | 5/2024/TT-BNV | 2024-02-02 | –',
      'Thông tư | 6/2024/TT-BNV | 2024-02-02 | –',
    ],
  ]);

  check('of laws by name', [
    ['Luật Phòng, chống tham nhũng năm 2018; Luật Đất đai 2024', 'Luật | Luật Phòng, chống tham nhũng | 2018 | –', 'Luật | Luật Đất đai | 2024 | –'],
    [
      'Bộ luật Tố tụng hình sự, Pháp lệnh Ưu đãi người có công với cách mạng',
      'Bộ luật | Bộ luật Tố tụng hình sự | – | –',
      'Pháp lệnh | Pháp lệnh Ưu đãi người có công với cách mạng | – | –',
    ],
    ['Hiến pháp năm 2013', 'Hiến pháp | Hiến pháp | 2013 | –'],
    ['Luật Hôn nhân và gia đình và các văn bản hướng dẫn', 'Luật | Luật Hôn nhân và gia đình | – | –'],
    ['Luật Đường hầm ven biển được ban hành', 'Luật | Luật Đường hầm ven biển | – | –'],
    ['Luật Ngân sách nhà nước số 89/2025/QH15 ngày 25/6/2025', 'Luật | 89/2025/QH15 | 2025-06-25 | –'],
    ['Luật số 75/2025/QH15', 'Luật | 75/2025/QH15 | – | –'],
    [
      'Luật sửa đổi, bổ sung một số điều của Luật Báo chí và Luật Xuất bản ngày 22 tháng 11 năm 2027',
      'Luật | Luật sửa đổi, bổ sung một số điều của Luật Báo chí và Luật Xuất bản | 2027-11-22 | –',
    ],
    [
      'Luật Khám phá, chăm sóc và bảo tồn hang động; Luật Thi đua - Khen thưởng',
      'Luật | Luật Khám phá, chăm sóc và bảo tồn hang động | – | –',
      'Luật | Luật Thi đua, khen thưởng | – | –',
    ],
    ['Luật phòng, chống ma túy; Luật Giáo dục (số 43/2019/QH14)', 'Luật | Luật Phòng, chống ma túy | – | –', 'Luật | 43/2019/QH14 | – | –'],
    ['Luật BHXH và Luật TNHH', 'Luật | Luật Bảo hiểm xã hội | – | –'],
  ]);

  check('are not', [
    ['Số: 12/KH-UBND'],
    ['Số 12/KH-UBND'],
    ['Quyết định số      /QĐ-UBND ngày      tháng     năm 2026 của UBND tỉnh'],
    ['Kế hoạch này; Quyết định này; Luật này; các văn bản hướng dẫn thi hành'],
    ['dự thảo Luật Báo chí (sửa đổi); dự án Luật; luật pháp; Hội Luật gia; Trường Đại học Luật Hà Nội; Văn phòng Luật sư Bình An'],
    ['24/7; 01 lớp/1 năm; giai đoạn 2026 - 2030; tháng 12/2026; 3/4 diện tích; ngày 30/4; km 5/QL1; Đề án 06/CP'],
    ['mẫu số 01/TNĐB; Biểu số 05/BC-SNV; tài khoản số 1234/NHNN'],
  ]);

  check(
    'in text that has lost its marks',
    [
      ['Nghi dinh s6 45/2026/ND-CP ngay 26 thang 01 ndm 2026 ctia Chinh phti', 'Nghị định | 45/2026/NĐ-CP | 2026-01-26 | Chính phủ'],
      ['Quyét dinh sb 131/Qb-TTg ngay 25/01/2022 cia Thu tudng Chinh phu', 'Quyết định | 131/QĐ-TTg | 2022-01-25 | Thủ tướng Chính phủ'],
      ['Ké hoach s6 88/KH- -UBND tinh ngay 12/8/2022', 'Kế hoạch | 88/KH-UBND | 2022-08-12 | UBND tỉnh'],
      ['theo Ludt Bdo hiém x4 hoi', 'Luật | Luật Bảo hiểm xã hội | – | –'],
      ['S6:4£49 /KH-UBND'],
    ],
    true,
  );

  it('says what is wrong in a number, and what is right', () => {
    const slips = (text: string) => citationsIn(text).found.map(({ number, malformed }) => [number, malformed]);
    assert.deepEqual(slips('Quyết định số 36/QĐ - TTg; 36 /QĐ-TTg'), [
      ['36/QĐ-TTg', 'spaces'],
      ['36/QĐ-TTg', 'spaces'],
    ]);
    assert.deepEqual(slips('Quyết định số 36/QĐ–TTg'), [['36/QĐ-TTg', 'dash']]);
    assert.deepEqual(slips('Quyết định số 36/QĐ-TTG; Quyết định 36/qđ-ttg'), [
      ['36/QĐ-TTg', 'letter-case'],
      ['36/QĐ-TTg', 'letter-case'],
    ]);
    assert.deepEqual(slips('Nghị định số 09/2017/NÐ-CP; Quyết định số 36/QD-TTg'), [
      ['09/2017/NĐ-CP', 'eth'],
      ['36/QĐ-TTg', 'eth'],
    ]);
    assert.deepEqual(slips('Nghị quyết số 57/NQ-TW; số 79 NQ/TW; Quyết định số 36-QĐ/TTg'), [
      ['57-NQ/TW', 'party-order'],
      ['79-NQ/TW', 'party-order'],
      ['36/QĐ-TTg', 'party-order'],
    ]);
    assert.deepEqual(slips('Quyết định số 36/QĐ-\nTTg; THEO QUYẾT ĐỊNH SỐ 36/QĐ-TTG'), [
      ['36/QĐ-TTg', null],
      ['36/QĐ-TTg', null],
    ]);
  });

  it('hold the title, its quotation whole, and what the title cites', () => {
    const text =
      'Kế hoạch số 9/KH-UBND ngày 03/3/2025 của UBND tỉnh triển khai Đề án “Nước sạch, vệ sinh; an toàn” theo Quyết định số 36/QĐ-TTg (gọi tắt là Kế hoạch 9), cụ thể như sau:';
    const { plain, found } = citationsIn(text);
    const [plan, decision] = found;
    assert.equal(found.length, 2);
    assert.equal(plain.slice(plan?.titleRange?.start, plan?.titleRange?.end), 'triển khai Đề án “Nước sạch, vệ sinh; an toàn” theo Quyết định số 36/QĐ-TTg');
    assert.equal(plain.slice(plan?.range.start, plan?.range.end), 'Kế hoạch số 9/KH-UBND ngày 03/3/2025 của UBND tỉnh');
    assert.equal(decision?.nestedIn, 0);
  });

  it('end their title where the next citation of the sentence begins', () => {
    const { plain, found } = citationsIn(
      'Nghị định số 1/2026/NĐ-CP của Chính phủ về biên chế và Nghị định số 2/2026/NĐ-CP của Chính phủ về tiền lương, đồng thời báo cáo.',
    );
    assert.deepEqual(
      found.map(({ titleRange }) => plain.slice(titleRange?.start, titleRange?.end)),
      ['về biên chế', 'về tiền lương'],
    );
    assert.deepEqual(
      found.map(({ nestedIn }) => nestedIn),
      [null, null],
    );
  });

  it('do not run from one table cell into the next', () => {
    const { plain, found } = citationsIn('Quyết định số 36/QĐ-TTg\tcủa Sở Tư pháp\tngày 3/3/2026');
    assert.equal(plain.slice(found[0]?.range.start, found[0]?.range.end), 'Quyết định số 36/QĐ-TTg');
  });

  it('are remembered by their block', () => {
    const [block] = parse('Căn cứ Quyết định số 36/QĐ-TTg;\n').blocks;
    assert.ok(block);
    assert.equal(citationsOf(block).length, 1);
    assert.equal(citationsOf(block), citationsOf(block));
    assert.deepEqual(citationsOf(parse('// Quyết định số 36/QĐ-TTg\n').blocks[0] as typeof block), []);
  });

  it('have ranges inside their text, in order, whatever the text', () => {
    const piece = fc.constantFrom(
      'Quyết định ',
      'số ',
      '36/QĐ-TTg',
      '57-NQ/TW',
      ' ngày 3/3/2026',
      ' của Sở Tư pháp',
      ' về việc ',
      '“',
      '”',
      ';',
      ', ',
      '\n',
      '\t',
      '(',
      ')',
      'Luật Báo chí',
      ' và ',
      '09/2017',
      'của ',
      'ngày tháng năm ',
      'Ð',
      '/',
      '-',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'grapheme', maxLength: 6 })), { maxLength: 30 }), fc.boolean(), (parts, damaged) => {
        const { plain, found } = citationsIn(parts.join(''), damaged);
        let last = 0;
        for (const { range, extent, numberRange, dateRange } of found) {
          assert.ok(range.start >= last && range.start < range.end && range.end <= extent.end && extent.end <= plain.length && extent.start === range.start);
          for (const part of [numberRange]) assert.ok(!part || (part.start >= range.start && part.end <= range.end));
          assert.ok(!dateRange || dateRange.start < dateRange.end);
          last = range.start + 1;
        }
      }),
      { numRuns: 400, seed: 7 },
    );
  });
});
