import assert from 'node:assert/strict';
import { zipSync } from 'fflate';
import { planTextOf } from '../../server/src/import/plan-text';
import { readWord } from '../../server/src/office/word/read-word';
import { inList, list, p, r, table, type WordParts, wordFile } from './word-file';

const textOf = (body: string, parts: WordParts = {}): string => planTextOf(readWord(wordFile(body, parts))).text;
const leftOut = (body: string, parts: WordParts = {}): readonly string[] => readWord(wordFile(body, parts)).leftOut;

describe('a Word file as a plan', () => {
  it('gives a line for each paragraph, however many runs it is cut into', () => {
    assert.equal(textOf(`<w:p>${r('Chủ ')}${r('trì', '<w:b/>')}${r(': Sở Nội vụ.')}</w:p>${p('Hết.')}`), 'Chủ trì: Sở Nội vụ.\nHết.\n');
  });

  it('writes automatic numbers out: Roman, decimal by level, letters, starting anew below each parent', () => {
    const numbering = list(1, ['upperRoman', '%1.'], ['decimal', '%2.'], ['decimal', '%2.%3.'], ['lowerLetter', '%4)']);
    const body = [
      p('Một', inList(1)),
      p('a', inList(1, 1)),
      p('b', inList(1, 2)),
      p('c', inList(1, 2)),
      p('d', inList(1, 3)),
      p('Hai', inList(1)),
      p('e', inList(1, 1)),
    ];
    assert.equal(textOf(body.join(''), { numbering }), 'I. Một\n1. a\n1.1. b\n1.2. c\na) d\nII. Hai\n1. e\n');
  });

  it('counts on after an override, and takes lists from styles', () => {
    const numbering = `${list(1, ['decimal', '%1.'])}<w:num w:numId="7"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>`;
    const styles = `<w:style w:type="paragraph" w:styleId="Muc"><w:pPr>${inList(1)}</w:pPr></w:style><w:style w:type="paragraph" w:styleId="Con"><w:basedOn w:val="Muc"/></w:style>`;
    const styled = (text: string) => p(text, '<w:pStyle w:val="Con"/>');
    assert.equal(
      textOf(styled('a') + p('b', inList(7)) + p('c', inList(7)) + p('Hết', '<w:pStyle w:val="Con"/><w:numPr><w:numId w:val="0"/></w:numPr>'), {
        numbering,
        styles,
      }),
      '1. a\n5. b\n6. c\nHết\n',
    );
  });

  it('writes tables as rows between pipes, numbers also in empty cells, merged cells empty where they go on', () => {
    const numbering = list(1, ['decimal', '%1']);
    const head = ['TT', 'Nhiệm vụ', 'Chủ trì'].map((text) => p(text));
    const number = p('', inList(1));
    const body = table([
      head,
      [number, p('Rà soát') + p('văn bản'), { shape: '<w:vMerge w:val="restart"/>', body: p('Sở Tư pháp') }],
      [number, p('A|B'), { shape: '<w:vMerge/>', body: p('') }],
      [{ shape: '<w:gridSpan w:val="3"/>', body: p('Nhóm') }],
    ]);
    assert.equal(
      textOf(body, { numbering }),
      '| TT | Nhiệm vụ | Chủ trì |\n| --- | --- | --- |\n| 1 | Rà soát<br>văn bản | Sở Tư pháp |\n| 2 | A¦B |  |\n| Nhóm |  |  |\n',
    );
  });

  it('writes a table of tasks as blocks when asked, every word kept', () => {
    const row = (...cells: string[]) => cells.map((cell) => p(cell));
    const body = table([row('TT', 'Nhiệm vụ', 'Chủ trì', 'Thời gian'), row('I', 'Thể chế', '', ''), row('1', 'Rà soát', 'Sở Tư pháp', 'Quý I/2026')]);
    assert.equal(planTextOf(readWord(wordFile(body)), { taskBlocks: true }).text, 'I. Thể chế\n1. Rà soát\n- Chủ trì: Sở Tư pháp\n- Thời gian: Quý I/2026\n');
  });

  it('reads letterhead and ending out of their borderless tables, names over two rows whole', () => {
    const head = table(
      [
        [p('UBND TỈNH AN GIANG'), p('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')],
        [p('SỞ NỘI VỤ'), p('Độc lập - Tự do - Hạnh phúc')],
        [p('Số: 12/KH-SNV'), p('An Giang, ngày 05 tháng 01 năm 2026')],
      ],
      false,
    );
    const end = table([[p('Nơi nhận:') + p('- Lưu: VT.'), p('GIÁM ĐỐC') + p('') + p('Trần Thị Bình')]], false);
    assert.deepEqual(textOf(head + end).split('\n'), [
      'UBND TỈNH AN GIANG',
      'SỞ NỘI VỤ',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số: 12/KH-SNV',
      'An Giang, ngày 05 tháng 01 năm 2026',
      'Nơi nhận:',
      '- Lưu: VT.',
      'GIÁM ĐỐC',
      'Trần Thị Bình',
      '',
    ]);
  });

  it('keeps apart what would be read as one broken line', () => {
    const long = 'Ủy ban nhân dân các xã, phường rà soát các tổ công nghệ số ở thôn';
    assert.equal(textOf(p(long) + p('Sở Nội vụ hướng dẫn.')), `${long}\n\nSở Nội vụ hướng dẫn.\n`);
  });

  it('takes tracked changes as accepted, and tells what they delete', () => {
    const body = `<w:p>${r('Sở ')}<w:del w:id="1"><w:r><w:delText>Thông tin</w:delText></w:r></w:del><w:ins w:id="2">${r('Khoa học')}</w:ins></w:p>`;
    assert.equal(textOf(body), 'Sở Khoa học\n');
    assert.deepEqual(leftOut(body), ['Chữ đã xóa trong theo dõi thay đổi: “Thông tin”']);
  });

  it('keeps comments and text boxes as comment lines, footnotes at the end', () => {
    const comments = `<w:comment w:id="3" w:author="Bà Hoa">${p('Xem lại thời hạn.')}</w:comment>`;
    const footnotes = `<w:footnote w:id="-1" w:type="separator">${p('')}</w:footnote><w:footnote w:id="2">${p('Theo số liệu năm 2025.')}</w:footnote>`;
    const box =
      '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>DT</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict/></mc:Fallback></mc:AlternateContent></w:r>';
    const body = `<w:p>${r('Việc A')}<w:r><w:footnoteReference w:id="2"/></w:r>${r('.')}<w:r><w:commentReference w:id="3"/></w:r>${box.replace('DT', p('DỰ THẢO'))}</w:p>${p('Việc B.')}`;
    assert.equal(
      textOf(body, { comments, footnotes }),
      'Việc A[1].\n// Góp ý của Bà Hoa: Xem lại thời hạn.\n// Hộp chữ: DỰ THẢO\nViệc B.\n\n[1] Theo số liệu năm 2025.\n',
    );
  });

  it('tells of headers, watermarks, hidden text and pictures', () => {
    const header1 = `${p('Mật - không phổ biến')}<w:p><w:r><w:pict><v:shape><v:textpath string="DỰ THẢO"/></v:shape></w:pict></w:r></w:p>`;
    assert.deepEqual(leftOut(`<w:p>${r('ẩn', '<w:vanish/>')}<w:r><w:pict><v:imagedata r:id="x"/></w:pict></w:r></w:p>`, { header1 }), [
      'Chữ ẩn: “ẩn”',
      'Đầu trang: “Mật - không phổ biến”',
      'Chữ chìm: “DỰ THẢO”',
      'Hình ảnh, đối tượng nhúng: 1',
    ]);
  });

  it('shows the result of fields, not their instruction', () => {
    const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    assert.equal(
      textOf(`<w:p>${r('Trang ')}${field('begin')}<w:r><w:instrText>PAGE</w:instrText></w:r>${field('separate')}${r('3')}${field('end')}</w:p>`),
      'Trang 3\n',
    );
  });

  it('converts old fonts only where the letters are TCVN3', () => {
    const old = (text: string, font = '.VnTime') => `<w:p>${r(text, `<w:rFonts w:ascii="${font}"/>`)}</w:p>`;
    assert.equal(
      textOf(old('ñy ban nh©n d©n tØnh yªu cÇu c¸c së, ngµnh thùc hiÖn kÕ ho¹ch nµy.') + old('kÕ ho¹ch', '.VnTimeH') + p('25°C ± 2')),
      'ủy ban nhân dân tỉnh yêu cầu các sở, ngành thực hiện kế hoạch này.\nKẾ HOẠCH\n25°C ± 2\n',
    );
    assert.equal(textOf(old('Sở Nội vụ tổ chức thực hiện kế hoạch này từ 25°C.')), 'Sở Nội vụ tổ chức thực hiện kế hoạch này từ 25°C.\n');
  });

  it('knows where each word of the text stands in the file', () => {
    const { text, segments } = planTextOf(readWord(wordFile(`<w:p>${r('  Chủ trì')}${r(': Sở')}</w:p>`)));
    assert.equal(text, 'Chủ trì: Sở\n');
    assert.deepEqual(segments, [
      { start: 0, length: 7, place: 0, offset: 2 },
      { start: 7, length: 4, place: 1, offset: 0 },
    ]);
  });
});

describe('hostile Word files', () => {
  const refuses = (bytes: Uint8Array, message: RegExp) => assert.throws(() => readWord(bytes), { name: 'OfficeError', message });
  const good = wordFile(p('Nội dung.'));

  it('are refused with a clear message: old formats, other files, torn ones', () => {
    refuses(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0), /đời cũ/);
    refuses(new TextEncoder().encode('{\\rtf1}'), /không phải tệp Word/);
    refuses(new Uint8Array(), /không phải tệp Word/);
    for (const length of [30, good.length >> 1, good.length - 10]) refuses(good.subarray(0, length), /hỏng|cắt|thiếu/);
    refuses(zipSync({ 'a.txt': new Uint8Array(3) }), /không có văn bản Word/);
    refuses(zipSync({ 'xl/workbook.xml': new Uint8Array(3) }), /Excel/);
  });

  it('cannot expand entities, climb out, or nest without end', () => {
    const entity = '<!DOCTYPE a [<!ENTITY x "xx"><!ENTITY y "&x;&x;">]><w:document/>';
    refuses(wordFile('', {}, { 'word/document.xml': entity }), /DTD/);
    refuses(wordFile('', {}, { '../../a.xml': '' }), /an toàn/);
    refuses(wordFile('', {}, { 'C:/a.xml': '' }), /an toàn/);
    refuses(wordFile('<w:sdt><w:sdtContent>'.repeat(2000) + '</w:sdtContent></w:sdt>'.repeat(2000)), /lồng quá/);
    refuses(wordFile('<w:p><w:r></w:p>'), /không phải XML/);
  });

  it('cannot fill the memory', () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(60_000_000) });
    assert.ok(bomb.length < 100_000);
    refuses(bomb, /nén bất thường/);
  });

  it('are not followed out of the file: templates, pictures and frames elsewhere are left alone', () => {
    const relations = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="http://example.invalid/styles.xml" TargetMode="External"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="../../etc/passwd"/></Relationships>`;
    assert.equal(planTextOf(readWord(wordFile(p('Nội dung.'), {}, { 'word/_rels/document.xml.rels': relations }))).text, 'Nội dung.\n');
  });

  it('are read without their macros', () => {
    assert.equal(planTextOf(readWord(wordFile(p('Nội dung.'), {}, { 'word/vbaProject.bin': 'MACRO' }))).text, 'Nội dung.\n');
  });

  it('may claim any width of a table', () => {
    const wide = table([[{ shape: '<w:gridSpan w:val="100000000"/>', body: p('a') }]]);
    assert.ok(planTextOf(readWord(wordFile(wide))).text.length < 1000);
  });
});
