import assert from 'node:assert/strict';
import { endsSurely } from '../../server/src/syntax/paragraph-end';
import { parse, update } from '../../server/src/syntax/parse';
import { printWidth } from '../../server/src/text/print-width';

// One text, as it arrives by several ways: what people paste differs in layout, never in what it says.
const PARAGRAPHS = [
  'I. MỤC ĐÍCH, YÊU CẦU',
  '1. Mục đích',
  'Nâng cao chất lượng phục vụ người dân tại bộ phận một cửa của các xã, phường; rút ngắn thời gian giải quyết hồ sơ, giảm chi phí đi lại cho người dân ở vùng sâu',
  '2. Nội dung và các giải pháp cần tập trung làm trong sáu tháng đầu năm của Sở Tư pháp',
  'Sở Tư pháp chủ trì, phối hợp với Ủy ban nhân dân các xã, phường và đơn vị có liên quan rà soát thủ tục hành chính đang còn vướng mắc (kể cả thủ tục Mới ban hành)',
  '3. Kiểm tra việc niêm yết công khai thủ tục hành chính',
  'Thanh tra tỉnh kiểm tra việc niêm yết tại trụ sở Ủy ban nhân dân các xã, phường; báo cáo kết quả cho Chủ tịch Ủy ban nhân dân tỉnh trước ngày 15 tháng 6',
  '4. Tổng kết, đánh giá kết quả thực hiện Kế hoạch',
  'Văn phòng Ủy ban nhân dân tỉnh tổng hợp kết quả thực hiện của các cơ quan, tham mưu Chủ tịch Ủy ban nhân dân tỉnh biểu dương các đơn vị làm tốt việc này',
];

function wrap(text: string, width: number): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) as string;
    if (line !== '' && line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.join('\n');
}

const LAYOUTS: Record<string, string> = {
  lines: PARAGRAPHS.join('\n'),
  parted: PARAGRAPHS.join('\n\n'),
  'parted, broken at a margin': PARAGRAPHS.map((each) => wrap(each, 70)).join('\n\n'),
  'parted, in a narrow column': PARAGRAPHS.map((each) => wrap(each, 34)).join('\n\n'),
  wrapped: PARAGRAPHS.map((each) => wrap(each, 74)).join('\n'),
};

const told = (text: string): string[] =>
  parse(text)
    .blocks.filter(({ kind }) => kind === 'text')
    .map(({ plain }) => plain.replace(/\s+/g, ' ').trim());

describe('lines of a document', () => {
  for (const [layout, text] of Object.entries(LAYOUTS)) {
    it(`are joined to the same paragraphs: ${layout}`, () => assert.deepEqual(told(`${text}\n`), PARAGRAPHS));
  }

  it('are joined over a page number in a text broken at a margin, and the number is no word of it', () => {
    const text = LAYOUTS.wrapped as string;
    const at = text.indexOf('\n', text.indexOf('Thanh tra tỉnh')) + 1;
    assert.match(text.slice(at), /^\p{Ll}/u);
    assert.deepEqual(told(`${text.slice(0, at)}7\n${text.slice(at)}`), PARAGRAPHS);
  });

  it('go on while emphasis or a bracket is open', () => {
    assert.deepEqual(told('**2. Rà soát\nQuy chế làm việc**\nSở Nội vụ'), ['2. Rà soát Quy chế làm việc', 'Sở Nội vụ']);
    assert.deepEqual(told('Các thôn (Tân Lập,\nHòa Bình)\nSở Nội vụ'), ['Các thôn (Tân Lập, Hòa Bình)', 'Sở Nội vụ']);
  });

  it('go on behind words that ask for a number or a symbol, and at a dash inside a word', () => {
    const one = (...lines: string[]): void => assert.equal(told(lines.join('\n')).length, 1, lines.join(' / '));
    one('Căn cứ Chương trình hỗ trợ xã khó khăn của tỉnh giai đoạn', 'I: từ năm 2026 đến năm 2028;');
    one('Thay thế Nghị quyết liên tịch số 62/2019/NQLT/HĐND', '-ĐCT ngày 15 tháng 4 năm 2019');
    one('- Lồng ghép vào các chỉ tiêu của kế hoạch phát triển kinh tế', '- xã hội năm năm của các xã, phường.');
    one('Mức phạt tiền đối với tổ chức bằng hai lần mức phạt quy định tại', 'Chương III Nghị định này');
    one('Hồ sơ gồm các giấy tờ mà người nộp đã kê khai theo mẫu quy định ở', 'Phần V của Phụ lục');
    assert.equal(told('Điều 7. Phong tỏa tài khoản\n1. Ngân hàng phong tỏa trong ngày làm việc.').length, 2);
    assert.equal(told('- nộp hồ sơ tại bộ phận một cửa của xã, phường nơi cư trú\n- nhận phiếu hẹn').length, 2);
  });

  it('end at a full line without a mark where the next one opens a sentence, and go on behind an agency and its colon', () => {
    const rest = (LAYOUTS.wrapped as string).split('\n').slice(1).join('\n');
    const tail = (...lines: string[]): string[] => told(`${rest}\n${lines.join('\n')}\n`).slice(PARAGRAPHS.length - 1);
    assert.equal(tail('5. Bảo trì hệ thống đường truyền và máy chủ của các cơ quan cấp tỉnh', 'Tiếp tục thuê máy chủ.').length, 2);
    assert.equal(tail('5. Bảo trì hệ thống đường truyền và các máy chủ đặt tại phòng máy Sở', 'Xây dựng và Sở Y tế').length, 1);
    assert.equal(tail('Đối với các thửa đất còn vướng mắc ở khu dân cư ven sông thuộc xã Hòa:', 'Giao Sở Tài chính rà soát.').length, 1);
    assert.equal(tail('Khen thưởng tập thể, cá nhân tiêu biểu trong các phong trào thi đua sau:', '“Cả tỉnh đọc sách”.').length, 1);
    assert.equal(tail('Để thực hiện tốt kế hoạch này, các đơn vị cần làm ngay các việc như sau:', 'Giao Sở Tài chính rà soát.').length, 2);
    assert.equal(tail('Nguồn vốn của dự án do ngân sách tỉnh bảo đảm theo phân kỳ đầu tư năm.', 'Điều 4').length, 2);
  });

  it('are joined where lines are as full as print makes them: of few wide letters or many narrow ones', () => {
    const wide = 'UBND HĐND MTTQ BCHQS VNPT KHCN GDĐT VHTTDL NNMT';
    const paragraphs = [
      `1. Các cơ quan ${wide} rà soát, tổng hợp, báo cáo kết quả của các đơn vị ${wide} và các tổ chức có liên quan ở địa phương cùng thực hiện`,
      'Mỗi tỉnh, xã, phường tính lại chi phí đi lại, lưu trú, in tài liệu; đề xuất mức chi thiết thực, tiết kiệm, tránh lãng phí ở tất cả các khâu trong năm',
      `2. Báo cáo kết quả của ${wide} gửi về Sở Nội vụ để tổng hợp, trình Chủ tịch UBND tỉnh xem xét, chỉ đạo trong tháng cuối của mỗi quý`,
      'Tiết kiệm chi phí hội nghị, tiếp khách, đi lại; tăng thời lượng phát thanh, truyền hình; in tờ rơi, tài liệu phát tận thôn, bản, tổ dân phố ở từng xã',
      `3. Kiểm tra việc thực hiện tại ${wide} theo kế hoạch kiểm tra hằng năm; xử lý ngay các vướng mắc, khó khăn do các đơn vị kiến nghị tại buổi kiểm tra`,
      'Chi tiết từng loại chi phí, lịch trình, tài liệu, vật tư tiêu hao kê ở các biểu gửi kèm; tỉnh, xã cấp phát kịp thời, chi trả hết trong niên độ tài chính',
    ];
    const printed = (text: string): string => {
      const lines = [''];
      for (const word of text.split(' ')) {
        const line = lines.at(-1) as string;
        if (line !== '' && printWidth(`${line} ${word}`) > 60) lines.push(word);
        else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
      }
      return lines.join('\n');
    };
    const twice = [...paragraphs, ...paragraphs];
    assert.deepEqual(told(`${twice.map(printed).join('\n')}\n`), twice);
  });

  it('are joined where the first line of each paragraph was torn early', () => {
    const items = [
      '- Rà soát quy định về đất đai, xây dựng của Bộ Công an, Bộ Quốc phòng và các cơ quan liên quan ở trung ương, địa phương',
      '- Thống kê số trường học chưa đạt chuẩn của tỉnh Lâm Đồng, tỉnh Khánh Hòa và báo cáo kết quả trước ngày 15 tháng 8 hằng năm',
      '- Kiểm tra việc cấp nước sạch cho người dân ở các xã đảo, xã biên giới và các khu tái định cư mới được bàn giao trong năm nay',
      '- Tuyên truyền trên báo chí, cổng thông tin của tỉnh, trang mạng của các đoàn thể và hệ thống truyền thanh ở cơ sở hằng tuần',
      '- Bố trí kinh phí cho công tác quản lý đất đai của Sở Nông nghiệp và Môi trường, Trung tâm Phát triển quỹ đất theo phân cấp',
      '- Tổng hợp khó khăn, vướng mắc của các đơn vị và kiến nghị biện pháp tháo gỡ với Ủy ban nhân dân tỉnh trong tháng cuối quý',
      '- Khen thưởng tập thể, cá nhân có thành tích xuất sắc trong phong trào thi đua yêu nước của ngành do Bộ trưởng phát động',
    ];
    const torn = (text: string): string => {
      const first = wrap(text, 46).split('\n')[0] as string;
      return `${first}\n${wrap(text.slice(first.length + 1), 76)}`;
    };
    assert.deepEqual(told(`${items.map(torn).join('\n')}\n`), items);
  });

  it('end with the emphasis that holds all of a heading', () => {
    assert.deepEqual(told('**1. Bảo vệ nguồn nước của các hồ chứa trên địa bàn tỉnh**\nCác đơn vị quản lý hồ chứa'), [
      '1. Bảo vệ nguồn nước của các hồ chứa trên địa bàn tỉnh',
      'Các đơn vị quản lý hồ chứa',
    ]);
    assert.equal(told('**1. Bảo vệ nguồn nước của các hồ chứa thủy lợi và\nthủy điện**\nCác đơn vị quản lý hồ chứa').length, 2);
  });

  it('may open with the name of the country or the Party, which stand in capitals in a letterhead', () => {
    assert.equal(told('Các chi bộ học tập nghị quyết của\nĐảng Cộng sản Việt Nam trong tháng 3.').length, 1);
    assert.equal(told('TỈNH ỦY LÂM ĐỒNG\nĐẢNG CỘNG SẢN VIỆT NAM').length, 2);
  });

  it('hold emphasis that was closed and opened again inside a word', () => {
    assert.deepEqual(told('**Điều 2****5****. T****hu thập ý kiến của ****cử tri**'), ['Điều 25. Thu thập ý kiến của cử tri']);
  });

  it('make one heading of a number alone and the title below it, where blank lines part paragraphs', () => {
    const text = `${LAYOUTS.parted}\n\n5.\nTổ chức thực hiện\n`;
    assert.equal(told(text).at(-1), '5. Tổ chức thực hiện');
  });

  it('keep cells parted by TABs apart', () => {
    assert.deepEqual(told('1\tXây dựng kế hoạch\nHoàn thiện đề án\nII\tPhát triển hạ tầng'), [
      '1 Xây dựng kế hoạch',
      'Hoàn thiện đề án',
      'II Phát triển hạ tầng',
    ]);
  });

  it('end a paragraph surely at a blank line, a marker or a label; not where lengths of lines were compared', () => {
    const ends = (text: string): boolean[] => {
      const tree = parse(text);
      return tree.blocks.map((block) => endsSurely(tree, block));
    };
    assert.deepEqual(ends('Sở Y tế rà soát.\n\nSở Nội vụ mở lớp.\n'), [true, true]);
    assert.deepEqual(ends('Sở Y tế rà soát.\n- Sở Nội vụ\nThời gian: Quý I/2026\n'), [true, true, true]);
    assert.deepEqual(ends('Sở Y tế rà soát\nSở Nội vụ mở lớp.\n'), [false, true]);
    assert.deepEqual(ends('Sở Y tế rà soát\n7\nSở Nội vụ mở lớp.\n').slice(0, 1), [false]);
  });

  it('are read anew when an edit shows another layout', () => {
    let text = LAYOUTS['parted, in a narrow column'] as string;
    let tree = parse(text);
    for (let at = text.indexOf('\n\n'); at >= 0; at = text.indexOf('\n\n')) {
      tree = update(tree, { start: at, end: at + 1, text: '' });
      text = text.slice(0, at) + text.slice(at + 1);
      assert.deepEqual(
        tree.blocks.map(({ source }) => source),
        parse(text).blocks.map(({ source }) => source),
      );
    }
    assert.notEqual(tree.layout.kind, 'parted');
  });
});
