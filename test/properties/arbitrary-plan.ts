import fc from 'fast-check';

const AGENCIES = ['Sở Y tế', 'Sở Văn hóa, Thể thao và Du lịch', 'UBND các xã, phường', 'Các sở, ban, ngành', 'Công an tỉnh', 'Sở Thông tin và Truyền thông'];
const TIMES = ['Thường xuyên', 'Quý II/2026', 'Trước ngày 30/6/2026', 'Năm 2026 - 2030', 'Hằng năm', ''];
const WORKS = [
  'Trồng rừng phòng hộ ven biển',
  'Mở lớp dạy nghề cho lao động nông thôn theo Nghị quyết số 15-NQ/TU ngày 05/3/2026 của Tỉnh ủy',
  'Rà soát quy định về quản lý chợ, bãi đỗ xe và vỉa hè trên địa bàn, đề xuất sửa đổi những \nđiểm không còn phù hợp',
  'Tuyên truyền phòng cháy',
];

const pick = (words: readonly string[]) => fc.constantFrom(...words);

/** One line or paragraph of the kinds that plans are made of, and of kinds that they are not. */
const piece = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.tuple(pick(['I', 'II', 'III', 'IV']), pick(['NHIỆM VỤ', 'MỤC ĐÍCH, YÊU CẦU', 'TỔ CHỨC THỰC HIỆN'])).map(([n, t]) => `${n}. ${t}`),
  },
  { weight: 3, arbitrary: fc.tuple(fc.nat(9), fc.nat(9), pick(WORKS), pick(['', '.'])).map(([a, b, t, end]) => `${a}.${b}. ${t}${end}`) },
  { weight: 2, arbitrary: fc.tuple(fc.nat(12), pick([...WORKS, ...AGENCIES])).map(([n, t]) => `${n}. ${t}`) },
  {
    weight: 4,
    arbitrary: fc
      .tuple(pick(['- ', '+ ', '', 'b) ', '**']), pick(['Chủ trì', 'Cơ quan phối hợp', 'Đơn vị thực hiện']), pick(AGENCIES))
      .map(([m, l, v]) => `${m}${l}: ${v}.`),
  },
  { weight: 3, arbitrary: fc.tuple(pick(['- ', '+ ', '', 'c) ']), pick(['Thời gian thực hiện', 'Tiến độ']), pick(TIMES)).map(([m, l, v]) => `${m}${l}: ${v}`) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(pick(['- ', 'a) ', 'đ) ', '']), pick(['Chủ trì, phối hợp với ', 'Giao ', '']), pick(AGENCIES), pick(WORKS))
      .map(([m, g, a, t]) => `${m}${g}${a} ${t.toLowerCase()};`),
  },
  { weight: 1, arbitrary: fc.tuple(pick(WORKS), pick(AGENCIES), pick(TIMES)).map((cells) => `| 1 | ${cells.join(' | ')} |`) },
  {
    weight: 1,
    arbitrary: pick([
      '| STT | Nội dung | Chủ trì | Thời gian |',
      '|---|---|---|---|',
      'STT',
      'Nội dung',
      'Cơ quan chủ trì',
      'Thời gian',
      '1',
      '7',
      '// bỏ qua sai-thu-tu: thử',
      'KẾ HOẠCH',
      'PHỤ LỤC I',
      'Nơi nhận:',
      'KT. CHỦ TỊCH',
      'Số: 12/KH-UBND',
    ]),
  },
);

/** Texts in the shapes of plans, with every kind of line end and gap between their pieces. */
export function planText(): fc.Arbitrary<string> {
  return fc
    .array(fc.tuple(piece, pick(['\n', '\n', '\n\n', '\r\n', ' \n', '\n\n\n'])), { maxLength: 14 })
    .map((pieces) => pieces.map(([text, gap]) => text + gap).join(''));
}
