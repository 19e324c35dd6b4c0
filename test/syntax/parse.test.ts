import assert from 'node:assert/strict';
import { type Block, textOf } from '../../server/src/syntax/block';
import { parse } from '../../server/src/syntax/parse';

/** Blocks in one line each: kind, marker, roles of the fields, text. */
function show(text: string): string[] {
  return parse(text).blocks.map((block) =>
    [block.kind, marker(block), roles(block), textOf(block, { start: 0, end: block.plain.length })].filter((part) => part !== '').join(' | '),
  );
}

function marker({ marker: found }: Block): string {
  return found ? `${found.kind} ${found.number}` : '';
}

function roles({ fields, plain }: Block): string {
  return fields.map(({ role, value }) => `${role}=${plain.slice(value.start, value.end).replace(/\s+/g, ' ')}`).join(', ');
}

describe('blocks', () => {
  it('joins lines that a margin broke', () => {
    assert.deepEqual(
      show(
        '1.1. Khôi phục các tuyến đê bao bị sạt lở sau mùa lũ, gia cố những đoạn xung yếu và \ntrồng lại rừng chắn sóng.\n- Chủ trì: Sở Nông nghiệp và Môi trường.\n',
      ),
      [
        'text | decimal 1.1 | 1.1. Khôi phục các tuyến đê bao bị sạt lở sau mùa lũ, gia cố những đoạn xung yếu và trồng lại rừng chắn sóng.',
        'text | dash - | lead=Sở Nông nghiệp và Môi trường | - Chủ trì: Sở Nông nghiệp và Môi trường.',
      ],
    );
  });

  it('joins a sentence that a blank line tore', () => {
    assert.equal(show('Các xã, phường rà soát hộ nghèo, lập danh sách gửi về cơ quan\n\nthường trực để tổng hợp.\n').length, 1);
  });

  it('keeps paragraphs of an editor that does not break lines apart', () => {
    const long =
      'Tổ chức ngày hội đọc sách tại các trường học và nhà văn hóa khu dân cư, vận động người dân tặng sách cho tủ sách cộng đồng, xây dựng thói quen đọc trong gia đình.';
    assert.equal(show(`${long}\n${long}\n`).length, 2);
  });

  it('ends a paragraph where the next word would have found room', () => {
    const sentence = 'Các trường tổ chức ngày hội đọc sách, vận động tặng sách cho thư viện thôn bản.';
    const full = 'Đoàn Thanh niên lập tủ sách lưu động, mỗi tháng đưa sách đến một điểm trường lẻ trên địa bàn';
    assert.equal(show(`${sentence}\n${full}\nxã, kể chuyện theo sách.\n`).length, 2);
    assert.equal(show(`${sentence}\nĐoàn Thanh niên lập tủ sách lưu động, mỗi tháng đưa sách đến một điểm\ntrường lẻ.\n`).length, 1);
  });

  it('joins the office of an article with what it heads', () => {
    assert.equal(show('Điều 3. Chánh Văn phòng\nVăn phòng UBND tỉnh, Giám đốc các sở chịu trách nhiệm thi hành.\n').length, 1);
    assert.equal(show('Điều 3. Trách nhiệm của Sở Y tế\nSở Y tế trực cấp cứu ngày đêm.\n').length, 2);
  });

  it('keeps a number broken over a line end together', () => {
    assert.equal(show('Thực hiện theo quy định hiện hành về công tác lưu trữ và Quyết định số 458/QĐ-\nTTg của Thủ tướng Chính phủ.\n').length, 1);
    assert.equal(show('Kế hoạch được thực hiện trong toàn tỉnh theo lộ trình của giai đoạn 2026 \n- 2030 và các năm sau.\n').length, 1);
  });

  for (const [text, expected] of [
    ['I. MỤC ĐÍCH', 'roman I'],
    ['IV- TỔ CHỨC THỰC HIỆN', 'roman IV'],
    ['A. PHẦN CHUNG', 'part A'],
    ['1. Mục đích', 'arabic 1'],
    ['1.Mục đích', 'arabic 1'],
    ['1) Mở lớp', 'arabic 1'],
    ['2/ Yêu cầu', 'arabic 2'],
    ['1.1. Mở lớp', 'decimal 1.1'],
    ['1.1 Mở lớp', 'decimal 1.1'],
    ['2.3.1. Mở lớp', 'decimal 2.3.1'],
    ['đ) Mở lớp', 'letter đ'],
    ['(2) Mở lớp', 'paren 2'],
    ['- Mở lớp', 'dash -'],
    ['– Mở lớp', 'dash -'],
    ['+ Mở lớp', 'plus +'],
    ['• Mở lớp', 'bullet •'],
    ['* Mở lớp', 'bullet *'],
    ['**1.** Mở lớp', 'arabic 1'],
    ['## 2. Mở lớp', 'arabic 2'],
    ['Điều 3. Hiệu lực', 'article 3'],
    ['PHỤ LỤC II', 'appendix PHỤ LỤC II'],
    ['Nhiệm vụ 4: Mở lớp', 'activity Nhiệm vụ 4'],
    ['1.500 người tham gia', ''],
    ['62/2020/NĐ-CP quy định', ''],
    ['21.3.2023 là ngày ban hành', ''],
    ['2025. Năm bản lề', ''],
    ['V/v mở lớp', ''],
    ['-5 độ', ''],
  ] as const) {
    it(`reads the marker of “${text}”`, () => {
      assert.equal(marker(parse(text).blocks[0] as Block), expected);
    });
  }

  for (const [text, expected] of [
    ['- Chủ trì: Sở Y tế;', 'lead=Sở Y tế'],
    ['+ Cơ quan, đơn vị chủ trì thực hiện: Sở Y tế.', 'lead=Sở Y tế'],
    ['**Đơn vị phối hợp:** Sở Y tế', 'partners=Sở Y tế'],
    ['c) Thời gian thực hiện: Quý I/2026./.', 'time=Quý I/2026'],
    ['- Thời gian hoàn thành trong năm 2026.', 'time=trong năm 2026'],
    ['Hoàn thiện hồ sơ đúng quy định. Thời gian hoàn thành: Trước ngày 31/5/2026.', 'time=Trước ngày 31/5/2026'],
    ['- Mở lớp tập huấn (Chủ trì: Sở Y tế; phối hợp: Sở Nội vụ).', 'lead=Sở Y tế, partners=Sở Nội vụ'],
    ['- Chu tri: So Y te', 'lead=So Y te'],
    ['- Chủ trì triển khai các nhiệm vụ sau: tập huấn, kiểm tra', ''],
    ['- Kinh phí khen thưởng: từ quỹ thi đua', ''],
    ['- Thời gian tổ chức diễn đàn: buổi sáng', ''],
    ['- Sản phẩm nông sản chế biến: gạo, chè', ''],
    ['- Phối hợp UBND các xã thực hiện: rà soát', ''],
  ] as const) {
    it(`reads the fields of “${text}”`, () => {
      assert.equal(roles(parse(text).blocks[0] as Block), expected);
    });
  }

  it('reads labels of text that lost its marks with slips', () => {
    const block = parse('- Co quan phdi hop: Céc s&, ban, nganh trén dia ban tinh.').blocks[0] as Block;
    assert.equal(block.damaged, true);
    assert.equal(block.fields[0]?.role, 'partners');
  });

  it('does not take clean text without marks for damaged', () => {
    assert.equal((parse('- Báo Hà Nam;').blocks[0] as Block).damaged, false);
    assert.equal((parse('- Chu tri: So Tu phap').blocks[0] as Block).damaged, false);
  });

  it('reads rows of tables by pipes and by TABs', () => {
    const cells = (text: string) => parse(text).blocks.map((block) => block.cells.map(({ start, end }) => block.plain.slice(start, end)));
    assert.deepEqual(cells('| STT | Nội dung | Chủ trì |\n|---|---|---|\n| 1 | Mở lớp | |\n'), [
      ['STT', 'Nội dung', 'Chủ trì'],
      ['---', '---', '---'],
      ['1', 'Mở lớp', ''],
    ]);
    assert.deepEqual(cells('1\tMở lớp\tSở Y tế\n'), [['1', 'Mở lớp', 'Sở Y tế']]);
    assert.equal(parse('- Phó Chủ tịch UBND tỉnh; | (báo cáo)\n').blocks[0]?.kind, 'text');
  });

  it('sees page numbers and comments for what they are', () => {
    assert.deepEqual(show('// bỏ qua sai-thu-tu: chờ ý kiến\n7\n\n- 8 -\n'), ['comment | // bỏ qua sai-thu-tu: chờ ý kiến', 'noise | 7', 'noise | - 8 -']);
  });
});
