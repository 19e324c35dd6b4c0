/** What a drafter would ask, what is asked of the tool, and how its answer was judged. The day is 21/11/2026 unless `on` says another. */
export interface Question {
  readonly ask: string;
  readonly tool: 'look_up_agency' | 'look_up_document' | 'look_up_place' | 'nd30_rule';
  readonly args: Readonly<Record<string, string>>;
  readonly verdict: string;
  /** What the sentence must say; nothing in a confirmed answer may rest on an invented name. */
  readonly says: readonly RegExp[];
  /** Why that is the right answer. */
  readonly judged: string;
}

const agency = (ask: string, args: Question['args'], verdict: string, says: readonly RegExp[], judged: string): Question => ({
  ask,
  tool: 'look_up_agency',
  args,
  verdict,
  says,
  judged,
});
const document = (ask: string, args: Question['args'], verdict: string, says: readonly RegExp[], judged: string): Question => ({
  ask,
  tool: 'look_up_document',
  args,
  verdict,
  says,
  judged,
});
const place = (ask: string, args: Question['args'], verdict: string, says: readonly RegExp[], judged: string): Question => ({
  ask,
  tool: 'look_up_place',
  args,
  verdict,
  says,
  judged,
});
const rule = (ask: string, args: Question['args'], verdict: string, says: readonly RegExp[], judged: string): Question => ({
  ask,
  tool: 'nd30_rule',
  args,
  verdict,
  says,
  judged,
});

export const QUESTIONS: readonly Question[] = [
  // Agencies before and after the reforms of 2025.
  agency(
    'Giao “Sở Thông tin và Truyền thông” viết bài tuyên truyền, báo chí được không?',
    { name: 'Sở Thông tin và Truyền thông', work: 'tuyên truyền báo chí' },
    'ended',
    [/không còn vào ngày 21\/11\/2026/, /thuộc Sở Văn hóa, Thể thao và Du lịch\./],
    'Sở này thôi từ 01/3/2025; báo chí về ngành văn hóa (NĐ 45/2025).',
  ),
  agency(
    'Còn việc chuyển đổi số của Sở TTTT?',
    { name: 'so tttt', work: 'chuyển đổi số, công nghệ thông tin' },
    'ended',
    [/thuộc Sở Khoa học và Công nghệ\./],
    'Chuyển đổi số về Sở KHCN; gõ không dấu, viết tắt vẫn hiểu.',
  ),
  agency(
    'Kế hoạch ngày 15/5/2024 ghi Sở Thông tin và Truyền thông có sai không?',
    { name: 'Sở Thông tin và Truyền thông', on: '2024-05-15' },
    'current',
    [/đang dùng vào ngày 15\/5\/2024/],
    'Ngày của văn bản quyết định, không phải hôm nay.',
  ),
  agency(
    'Việc của Sở Thông tin và Truyền thông nói chung nay về đâu?',
    { name: 'Sở Thông tin và Truyền thông' },
    'ended',
    [/Phải chọn theo lĩnh vực/],
    'Ba nơi nhận việc: không chọn thay người hỏi.',
  ),
  agency('Bộ Kế hoạch và Đầu tư nay là gì?', { name: 'Bộ Kế hoạch và Đầu tư' }, 'ended', [/Bộ Tài chính/], 'Hợp nhất từ 01/3/2025 (NQ 176/2025/QH15).'),
  agency('“Bộ TNMT” còn không?', { name: 'Bộ TNMT' }, 'ended', [/Bộ Nông nghiệp và Môi trường/], 'Hợp nhất thành Bộ Nông nghiệp và Môi trường.'),
  agency(
    'Bộ Nông nghiệp và Môi trường đã có ngày 01/01/2025 chưa?',
    { name: 'Bộ Nông nghiệp và Môi trường', on: '2025-01-01' },
    'not-yet',
    [/chưa có vào ngày 01\/01\/2025/],
    'Bộ mới lập từ 01/3/2025.',
  ),
  agency('Sở NNMT viết đủ thế nào?', { name: 'snnmt' }, 'current', [/^Sở Nông nghiệp và Môi trường/], 'Viết tắt có trong danh mục.'),
  agency(
    'Sở Lao động - Thương binh và Xã hội, việc làm nay ai lo?',
    { name: 'Sở Lao động - Thương binh và Xã hội', work: 'việc làm, lao động' },
    'ended',
    [/thuộc Sở Nội vụ\./],
    'Lao động, việc làm về Sở Nội vụ.',
  ),
  agency(
    'Giảm nghèo của sở ấy thì sao?',
    { name: 'Sở LĐTBXH', work: 'giảm nghèo' },
    'ended',
    [/thuộc Sở Nông nghiệp và Môi trường\./],
    'Giảm nghèo về ngành nông nghiệp và môi trường.',
  ),
  agency('Sở Giao thông vận tải?', { name: 'so giao thong van tai' }, 'ended', [/Sở Xây dựng/], 'Hợp nhất vào Sở Xây dựng.'),
  agency('Ban Tuyên giáo Tỉnh ủy?', { name: 'Ban Tuyên giáo Tỉnh ủy' }, 'ended', [/Ban Tuyên giáo và Dân vận Tỉnh ủy/], 'Hợp nhất với Ban Dân vận.'),
  agency(
    'UBND huyện Lục Ngạn trong kế hoạch năm 2026?',
    { name: 'UBND huyện Lục Ngạn' },
    'ended',
    [/trước ngày 01\/7\/2025/, /huyện Lục Ngạn không còn/],
    'Không còn cấp huyện.',
  ),
  agency(
    'UBND huyện Lục Ngạn trong kế hoạch tháng 3/2024?',
    { name: 'UBND huyện Lục Ngạn', on: '2024-03-01' },
    'current',
    [/đang dùng vào ngày 01\/3\/2024/],
    'Lúc ấy còn cấp huyện.',
  ),
  agency(
    'Sở Tài chính tỉnh Bắc Giang?',
    { name: 'Sở Tài chính tỉnh Bắc Giang' },
    'ended',
    [/tỉnh Bắc Giang không còn/, /nay là thành phố Bắc Ninh/],
    'Sở còn nhưng tỉnh thì không.',
  ),
  agency('Phòng Giáo dục và Đào tạo?', { name: 'Phòng Giáo dục và Đào tạo' }, 'ended', [/Phòng Văn hóa - Xã hội/], 'Phòng cấp huyện thôi từ 01/7/2025.'),
  agency('Công an huyện?', { name: 'công an huyện' }, 'ended', [/Công an tỉnh|Công an xã/], 'Bỏ công an cấp huyện từ 01/3/2025.'),
  agency('BCT là cơ quan nào?', { name: 'BCT' }, 'several', [/Bộ Công Thương/, /Bộ Chính trị/], 'Hai nghĩa: phải hỏi lại.'),
  agency('Sở Ngoại vụ tỉnh nào cũng có?', { name: 'Sở Ngoại vụ' }, 'current', [/Chỉ có ở một số tỉnh/], 'Không phải tỉnh nào cũng có.'),
  agency(
    '“Sở Công nghệ số và Đổi mới” (trợ lý tự nghĩ ra)?',
    { name: 'Sở Công nghệ số và Đổi mới sáng tạo' },
    'unknown',
    [/chưa thể xác nhận/],
    'Không có sở nào tên vậy.',
  ),
  agency('“Bộ Chuyển đổi số” (không có thật)?', { name: 'Bộ Chuyển đổi số' }, 'unknown', [/chưa thể xác nhận/], 'Không có bộ này.'),
  agency('“Tổng cục Trí tuệ nhân tạo” (không có thật)?', { name: 'Tổng cục Trí tuệ nhân tạo' }, 'unknown', [/chưa thể xác nhận/], 'Không có tổng cục này.'),
  // Places.
  place(
    'Tỉnh Bắc Giang nay là gì?',
    { name: 'tỉnh Bắc Giang' },
    'ended',
    [/nay là thành phố Bắc Ninh/],
    'Vào tỉnh Bắc Ninh 01/7/2025, thành phố từ 20/9/2026.',
  ),
  place(
    'Tỉnh Bắc Giang, xét ngày 01/12/2025?',
    { name: 'tỉnh Bắc Giang', on: '2025-12-01' },
    'ended',
    [/nay là tỉnh Bắc Ninh/],
    'Lúc ấy Bắc Ninh còn là tỉnh.',
  ),
  place(
    'Tỉnh Bắc Giang, xét ngày 01/6/2025?',
    { name: 'tỉnh Bắc Giang', on: '2025-06-01' },
    'current',
    [/đang dùng vào ngày 01\/6\/2025/],
    'Trước ngày sắp xếp.',
  ),
  place('Huyện Lục Ngạn nay gồm những xã nào?', { name: 'huyện Lục Ngạn' }, 'ended', [/xã Lục Ngạn/, /203\/2025\/QH15/], 'Địa bàn chia cho nhiều xã.'),
  place('Xã Tân Tiến ở đâu?', { name: 'xã Tân Tiến' }, 'several', [/Cần nói rõ tỉnh/], 'Nhiều nơi trùng tên.'),
  place('Xã Tân Tiến của Cà Mau?', { name: 'xã Tân Tiến', province: 'Cà Mau' }, 'several', [/Cà Mau/], 'Xã cũ và xã mới cùng tên ở một tỉnh: nói cả hai.'),
  place('Đặc khu Phú Quốc thuộc tỉnh nào?', { name: 'đặc khu Phú Quốc' }, 'current', [/An Giang/], 'Kiên Giang hợp nhất vào An Giang.'),
  place('Thành phố Thủ Đức?', { name: 'thành phố Thủ Đức' }, 'ended', [/Hồ Chí Minh/, /phường Thủ Đức/], 'Cấp huyện: hết từ 01/7/2025.'),
  place('Bình Dương?', { name: 'tỉnh Bình Dương' }, 'ended', [/nay là thành phố Hồ Chí Minh/], 'Hợp nhất vào Thành phố Hồ Chí Minh.'),
  place('Thị trấn Óc Eo?', { name: 'thị trấn Óc Eo' }, 'ended', [/xã Óc Eo/], 'Không còn thị trấn.'),
  place('Xã Không Có Thật?', { name: 'xã Không Có Thật' }, 'unknown', [/chưa thể xác nhận/], 'Không có xã này.'),
  place('Tỉnh Phù Tang?', { name: 'tỉnh Phù Tang' }, 'unknown', [/không có tỉnh nào tên/], 'Không có tỉnh này.'),
  // Documents that are there.
  document(
    '30/2020/NĐ-CP là văn bản gì?',
    { query: '30/2020/NĐ-CP' },
    'known',
    [/ngày 05\/3\/2020 của Chính phủ về công tác văn thư/],
    'Đúng số, ngày, trích yếu.',
  ),
  document('nd 30 2020', { query: 'nd 30 2020' }, 'known', [/30\/2020\/NĐ-CP/, /chưa đủ ký hiệu/], 'Hiểu cách gõ tắt, nhắc kiểm tra.'),
  document(
    'Luật Báo chí hiện hành?',
    { query: 'luật báo chí' },
    'known',
    [/năm 2025 \(số 126\/2025\/QH15\)/, /Danh mục còn: Luật Báo chí năm 2016/],
    'Luật mới thay từ 01/7/2026.',
  ),
  document(
    'Luật Báo chí vào ngày 01/01/2025?',
    { query: 'Luật Báo chí', on: '2025-01-01' },
    'known',
    [/năm 2016/, /Có hiệu lực vào ngày 01\/01\/2025/],
    'Chọn bản có hiệu lực vào ngày ấy.',
  ),
  document(
    'Nghị định 09/2017 về phát ngôn còn dùng được không?',
    { query: '09/2017/NĐ-CP' },
    'known',
    [/Hết hiệu lực từ ngày 01\/7\/2026/, /Thay bằng: Nghị định số 244\/2026\/NĐ-CP/],
    'Đã thay thế, nói bằng văn bản nào.',
  ),
  document(
    'Nghị định ấy vào tháng 12/2025?',
    { query: '09/2017/NĐ-CP', on: '2025-12-15' },
    'known',
    [/Có hiệu lực vào ngày 15\/12\/2025/],
    'Lúc ấy còn hiệu lực.',
  ),
  document(
    'Nghị quyết 57 của Bộ Chính trị viện dẫn thế nào?',
    { query: '57-NQ/TW' },
    'known',
    [/Viện dẫn đầy đủ: “Nghị quyết số 57-NQ\/TW ngày 22\/12\/2024 của Bộ Chính trị/],
    'Viện dẫn đầy đủ theo NĐ 30.',
  ),
  document('07/CT-TTg là chỉ thị nào?', { query: '07/CT-TTg' }, 'several', [/21\/3\/2023/, /14\/3\/2025/], 'Số trở lại mỗi năm: kê cả hai.'),
  document(
    'Chỉ thị 07 ngày 21/3/2023?',
    { query: 'Chỉ thị số 07/CT-TTg ngày 21/3/2023 của Thủ tướng Chính phủ' },
    'known',
    [/truyền thông chính sách/],
    'Ngày chọn đúng một.',
  ),
  document('407/QĐ-TTg?', { query: '407/QĐ-TTg' }, 'known', [/ngày 30\/3\/2022/, /có thể trở lại ở năm khác/], 'Biết một, nhưng nhắc nêu ngày.'),
  document('Văn bản về công tác văn thư?', { query: 'công tác văn thư' }, 'candidates', [/đối chiếu nội dung/], 'Tìm theo từ: gợi ý, không xác nhận.'),
  // Wrong dates, issuers, subjects.
  document(
    'Nghị định 30/2020 ngày 15/3/2020?',
    { query: 'Nghị định số 30/2020/NĐ-CP ngày 15/3/2020 của Chính phủ về công tác văn thư' },
    'differs',
    [/KHÔNG khớp.*ngày ban hành.*05\/3\/2020/],
    'Sai ngày: nêu ngày đúng.',
  ),
  document('30/2020/NĐ-CP với ngày 05/3/2021?', { query: '30/2020/NĐ-CP', date: '2021-03-05' }, 'differs', [/05\/3\/2020/], 'Sai năm.'),
  document(
    'Nghị định 30/2020 về chuyển đổi số?',
    { query: 'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về chuyển đổi số quốc gia' },
    'differs',
    [/nội dung.*“về công tác văn thư”/],
    'Số thật, nội dung bịa.',
  ),
  document(
    'Nghị quyết 57 “của Chính phủ”?',
    { query: 'Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Chính phủ' },
    'differs',
    [/cơ quan ban hành.*“Bộ Chính trị”/],
    'Sai cơ quan ban hành.',
  ),
  document('“Quyết định số 30/2020/NĐ-CP”?', { query: 'Quyết định số 30/2020/NĐ-CP' }, 'differs', [/tên loại/], 'Sai tên loại.'),
  document('Chỉ thị 07 ngày 01/4/2023?', { query: '07/CT-TTg', date: '2023-04-01' }, 'differs', [/21\/3\/2023/], 'Cùng năm, khác ngày.'),
  document(
    'Chỉ thị 07 của năm 2024?',
    { query: '07/CT-TTg', date: '2024-04-01' },
    'unknown',
    [/không có của năm 2024/],
    'Có thể có thật nhưng danh mục không biết: nói không biết.',
  ),
  document('Luật Báo chí năm 2020?', { query: 'Luật Báo chí năm 2020' }, 'differs', [/2020/, /2025|2016/], 'Không có luật này năm 2020.'),
  // Invented.
  document(
    'Nghị định số 999/2025/NĐ-CP?',
    { query: 'Nghị định số 999/2025/NĐ-CP ngày 31/11/2025 của Chính phủ về quản lý trợ lý ảo' },
    'unknown',
    [/chưa thể xác nhận/],
    'Số bịa.',
  ),
  document('nd 777 2031?', { query: 'nd 777 2031' }, 'unknown', [/chưa thể xác nhận/], 'Số bịa, gõ tắt.'),
  document('Nghị quyết số 999-NQ/TW?', { query: 'Nghị quyết số 999-NQ/TW' }, 'unknown', [/chưa thể xác nhận/], 'Số bịa của Đảng.'),
  document('Luật Công dân số?', { query: 'Luật Công dân số' }, 'unknown', [/Gần giống nhất: .*Luật/], 'Luật bịa: kê luật gần tên.'),
  document(
    'Quyết định 4321/QĐ-UBND của tỉnh?',
    { query: 'Quyết định số 4321/QĐ-UBND ngày 01/02/2026 của UBND tỉnh Lào Cai' },
    'unknown',
    [/phải kiểm tra ở nơi ban hành/],
    'Văn bản địa phương: không có, không đoán.',
  ),
  // Layout.
  rule('Dòng Lưu viết thế nào?', { component: 'lưu' }, 'known', [/Lưu: VT/, /khoản 9, điểm d/], 'Đúng điểm của phụ lục.'),
  rule('Lề trái bao nhiêu?', { component: 'lề trang' }, 'known', [/30 - 35 mm/], 'Đúng số đo.'),
  rule('Viết hoa tên cơ quan?', { component: 'viết hoa tên cơ quan' }, 'known', [/Phụ lục II, Mục IV/], 'Đúng phụ lục.'),
  rule('Dán tem chống giả?', { component: 'tem chống giả' }, 'unknown', [/không có mục nào/], 'Nghị định không nói: không suy đoán.'),
];
