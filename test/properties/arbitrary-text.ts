import fc from 'fast-check';
import type { TextEdit } from '../../server/src/text/edit';
import { planText } from './arbitrary-plan';

/** Lines that make rules speak: names that have ended, citations, dates, slips of the pen, comments, closings, tables. */
const REMARKS = [
  'Căn cứ Nghị định số 09/2017/NĐ-CP ngày 09/02/2017 của Chính phủ;',
  'Căn cứ Nghị định số 09/2017/NĐ-CP ngày 10/02/2017 của  Chính phủ ;',
  'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16/6/2025;',
  'Thực hiện Kế hoạch số 118/KH-UBND của UBND tỉnh (sau đây gọi tắt là Kế hoạch);',
  '- Chủ trì: Sở Thông tin và Truyền thông chủ trì; phối hợp: UBND các huyện, thị xã.',
  '- Cơ quan thực hiện: ',
  'b) Cơ quan thực hiện:\n- Cơ quan chủ trì: Sở Kế hoạch và Đầu tư\n- Cơ quan phối hợp: Sở Kế hoạch và Đầu tư',
  '2. Sở Kế hoạch và Đầu tư',
  '3. Sở Lao động - Thương binh và Xã hội',
  'Giao Sở Giao thông vận tải chủ trì, phối hợp với các các sở, ban, nghành hoàn thành trước ngày 31/02/2026 .',
  'Rà soát QLTT, QLTT và QLTT hằng năm theo mục 1.7, phụ lục III.',
  'Báo cáo quản lý thị trường (QLTT) hàng năm,hàng quý ; từ năm 2030 đến năm 2026.',
  'Uỷ ban nhân dân xã; Ủy ban nhân dân huyện Yên Phong; Công an tỉnh; tỉnh Hậu Giang; thị trấn Chờ.',
  'So\u0302\u031b\u0309 Y te\u0302\u0301 co\u0301 tra\u0301ch nhie\u0323\u0302m bo\u0302\u0301 tri\u0301 kinh phi\u0301.',
  'UBND\u00a0tỉnh\u200b giao \tSở   Nội vụ thực hiện thực hiện nhiệm vụ',
  'CAC DON VI TRIEN KHAI THUC HIEN KE HOACH NAY TREN DIA BAN TINH VA BAO CAO KET QUA',
  '\n\n\n4\n',
  'Bắc Ninh, ngày 2 tháng 2 năm 2026',
  'Nơi nhận:\n- Như trên;\n- Sở Y tế;\n- Lưu: VT.',
  'Nơi nhận:\n- Sở Y tế;\n- Bộ Tài chính',
  'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nNguyễn Văn A',
  '// bỏ qua cả tệp thieu-chu-tri: thử',
  '// bỏ qua co-quan-cu: thử',
  '// bỏ qua lap-tu, loi-go',
  'ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTỈNH BẮC NINH\tĐộc lập - Tự do - Hạnh phúc\nSố:      /KH-UBND',
  'KẾ HOẠCH\nTuyên truyền về chuyển đổi số, thông tin cơ sở',
  'Điều 1. Ban hành kèm theo Quyết định này Kế hoạch cải cách hành chính.',
  'Phụ lục II\nDANH MỤC NHIỆM VỤ',
  'STT\tNhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian\n1\tMở lớp\tSở Y tế\tSở Xây dựng\tQuý II/2026\n2\tTrao giải\t\tSở Y tế\tquý 5/2026',
  'STT\nNhiệm vụ\nCơ quan chủ trì\nThời gian\n1\nMở hội\nSở Y tế\nQuý I\n2\nTrao quà\nSở Nội vụ\n30/6/2026',
] as const;

/** Text that harms where it is not escaped, and letters that are none. */
const HOSTILE = [
  '[x](command:evil)',
  '<img src=x onerror=alert(1)>',
  '\u001b[31m',
  '::error file=a::b',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a snippet's variable, as text
  '${TM_FILENAME}',
  '$1',
  '\u0000',
  '\ud800',
  '\udc00',
  '\u202e',
  '\u2028',
  '\u0085',
  '\f',
  '\v',
  '\r',
  '\ufeff',
  'e\u0301\u0301\u0301\u0301',
  'ﷺ',
  '𝐀',
  '👩‍👩‍👧',
  'ß',
  'İ',
  'ŉ',
  '|',
  '||||',
  ':',
  '::',
  '“”"\'«»',
  '(((((',
  '- - - -',
  '1.1.1.1.1.1.1.1.1.1.1.',
  'constructor',
  '__proto__',
] as const;

/** One line of `REMARKS`. */
export const remark: fc.Arbitrary<string> = fc.constantFrom(...REMARKS);

/** Pieces of plans with what rules look at among them. */
export function richText(maxLength = 6): fc.Arbitrary<string> {
  const end = fc.constantFrom('\n', '\n', '\n\n', '\r\n', ' \n', ' ');
  return fc
    .array(
      fc.oneof(
        { weight: 2, arbitrary: planText() },
        { weight: 4, arbitrary: fc.tuple(remark, end).map((parts) => parts.join('')) },
        { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...HOSTILE), end).map((parts) => parts.join('')) },
      ),
      { maxLength },
    )
    .map((pieces) => pieces.join(''));
}

/** `richText` with hostile strings put at any place of it, any bytes, and both kinds of line ends, with and without a byte-order mark. */
export function anyText(maxLength = 6): fc.Arbitrary<string> {
  const spoilt = fc.tuple(richText(maxLength), fc.array(fc.tuple(fc.nat(), fc.constantFrom(...HOSTILE)), { maxLength: 5 })).map(([text, holes]) => {
    let result = text;
    for (const [at, bad] of holes) {
      const offset = at % (result.length + 1);
      result = result.slice(0, offset) + bad + result.slice(offset);
    }
    return result;
  });
  const bytes = fc.uint8Array({ maxLength: 300 }).map((array) => Buffer.from(array).toString('latin1'));
  const units = fc.array(fc.nat(0xffff), { maxLength: 200 }).map((codes) => String.fromCharCode(...codes));
  const text = fc.oneof(
    { weight: 4, arbitrary: richText(maxLength) },
    { weight: 3, arbitrary: spoilt },
    { weight: 1, arbitrary: bytes },
    { weight: 1, arbitrary: units },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  );
  return fc
    .tuple(text, fc.constantFrom('', '', '', '\ufeff'), fc.constantFrom('', '', '\r\n'))
    .map(([body, mark, eol]) => mark + (eol ? body.replace(/\r?\n/g, eol) : body));
}

/** A change somewhere: `at` is a share of the text's length. */
interface AnyEdit {
  readonly at: number;
  readonly length: number;
  readonly text: string;
}

/** What keys and short pastes put in. */
const KEYS = ['', '', 'x', '\n', '\n\n', '\r\n', '\r', '- ', '1. ', 'II. ', 'Chủ trì: ', ':', '. ', '// ', '|', '\t', ' ', 'đ', '**', '\u0301'] as const;

/** Changes as people and programs make them: keys, deletions, pasted pieces. */
export function anyEdit(): fc.Arbitrary<AnyEdit> {
  return fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(60)),
    text: fc.oneof(
      { weight: 1, arbitrary: richText(2) },
      { weight: 2, arbitrary: fc.constantFrom(...REMARKS) },
      { weight: 5, arbitrary: fc.constantFrom(...KEYS) },
      { weight: 1, arbitrary: fc.constantFrom(...HOSTILE) },
    ),
  });
}

/** `edit` as a replacement in `text`. */
export function placed(text: string, edit: AnyEdit): TextEdit {
  const start = Math.floor(edit.at * text.length);
  return { range: { start, end: Math.min(text.length, start + edit.length) }, newText: edit.text };
}
