import assert from 'node:assert/strict';
import { createCatalog } from '../../server/src/catalog/create';
import { readPlan } from '../../server/src/model/document/reader';
import { activateRules } from '../../server/src/rules/activate';
import { collectEdits, preferredFix } from '../../server/src/rules/choose-fixes';
import { chinhTa } from '../../server/src/rules/chu-nghia/chinh-ta';
import { dauCau } from '../../server/src/rules/chu-nghia/dau-cau';
import { lapTu } from '../../server/src/rules/chu-nghia/lap-tu';
import { loiGo } from '../../server/src/rules/chu-nghia/loi-go';
import { matDau } from '../../server/src/rules/chu-nghia/mat-dau';
import { saiBangMa } from '../../server/src/rules/chu-nghia/sai-bang-ma';
import type { Problem } from '../../server/src/rules/problem';
import { checkPlan } from '../../server/src/rules/run';
import { thieuChuKy } from '../../server/src/rules/the-thuc/thieu-chu-ky';
import { thieuKetThuc } from '../../server/src/rules/the-thuc/thieu-ket-thuc';
import { thieuLuuVt } from '../../server/src/rules/the-thuc/thieu-luu-vt';
import { thieuSoKyHieu } from '../../server/src/rules/the-thuc/thieu-so-ky-hieu';
import { cachVietNgay } from '../../server/src/rules/thoi-gian/cach-viet-ngay';
import { khoangNguoc } from '../../server/src/rules/thoi-gian/khoang-nguoc';
import { ngayKhongHopLe } from '../../server/src/rules/thoi-gian/ngay-khong-hop-le';
import { thoiHanDaQua } from '../../server/src/rules/thoi-gian/thoi-han-da-qua';
import { goiTatTrung } from '../../server/src/rules/thuat-ngu/goi-tat-trung';
import { vietTatChuaGiaiThich } from '../../server/src/rules/thuat-ngu/viet-tat-chua-giai-thich';
import { parse } from '../../server/src/syntax/parse';
import { applyEdits } from '../../server/src/text/edit';

const RULES = [
  ngayKhongHopLe,
  thoiHanDaQua,
  cachVietNgay,
  khoangNguoc,
  vietTatChuaGiaiThich,
  goiTatTrung,
  lapTu,
  loiGo,
  chinhTa,
  saiBangMa,
  dauCau,
  matDau,
  thieuKetThuc,
  thieuLuuVt,
  thieuSoKyHieu,
  thieuChuKy,
];
const ACTIVE = activateRules(RULES, { profile: 'chuan', severities: {} });
const KNOWN = new Map(RULES.map((rule) => [rule.id, rule]));
const catalog = createCatalog();

function problemsIn(text: string, asOf = '2026-03-02'): readonly Problem[] {
  return checkPlan({ plan: readPlan(parse(text), catalog), catalog, asOf }, { active: ACTIVE, known: KNOWN });
}

/** "rule: words under the squiggle", in order. */
function found(text: string, asOf?: string): string[] {
  return problemsIn(text, asOf).map(({ rule, range }) => `${rule}: ${text.slice(range.start, range.end)}`);
}

function fixed(text: string): string {
  return applyEdits(text, collectEdits(problemsIn(text), preferredFix));
}

/** Sentences as careful drafters write them: not one finding. */
const SILENT = `
Các sở, ban, ngành; UBND các xã, phường chủ động xây dựng kế hoạch và tổ chức thực hiện.
Việc sắp xếp được làm dần dần, từ từ, tránh làm ồ ạt; công tác này luôn luôn được quan tâm.
Người người, nhà nhà, ngành ngành hưởng ứng phong trào; lớp lớp thanh niên lên đường.
Sau năm năm thực hiện, số hộ nghèo giảm; nuôi ba ba, trồng đu đủ và chôm chôm.
Cán bộ bộ phận một cửa tiếp nhận hồ sơ; cơ quan quan trắc môi trường công bố số liệu.
Bảo đảm giao thông thông suốt; thu hút đầu tư tư nhân; công bố văn bản bản giấy và bản điện tử.
Đội tuyển gồm học sinh sinh viên; bảo vệ môi trường trường học; cải cách chính sách sách giáo khoa.
Ban hành hành lang pháp lý; bố trí trí thức trẻ về xã; quản lý lý lịch tư pháp.
Nhiều nhiệm vụ được giao; các cấp, các ngành, các địa phương cùng vào cuộc.
Kết quả đạt được được đánh giá; thiết bị bị hỏng; nội dung nêu trên trên địa bàn tỉnh; tồn tại tại các xã.
Biểu kèm theo theo mẫu; chậm vì lý do do thiên tai; ý kiến phản đối đối với dự thảo; thiếu hướng dẫn dẫn đến sai sót.
Nhà ở ở nông thôn; số hiện có có thể dùng; máy hỏng nên nên thay; báo trước trước 15 ngày; nói chung chung.
Hồ sơ sở hữu; lịch sử lý luận; quê hương dẫn đầu; tuyến đê xuất hiện sạt lở; đồng bào đảm bảo an ninh.
Yếu tố chức năng; tiên phong chống dịch; liệt kê hoạch định; tiến hành chỉnh trang; khen thưởng xuyên suốt; chủ tri ân.
Hoàn thiện hiện trạng sử dụng đất; cải thiện hiện tượng ùn tắc; đô thị hành chính mới.
Thành phố biến đổi nhanh; tuyến phố biển; khu phố Biến Giang; giới thiệu phố biểu diễn nghệ thuật.
Phiên họp thường kỳ; cuộc họp đồng chí Chủ tịch chủ trì; nhà trường họp phụ huynh.
Địa phương thúc đẩy du lịch; mô hình thúc đẩy khởi nghiệp; sáng kiến thúc đẩy xuất khẩu.
Thông tín viên các xã gửi tin; giao thương xuyên biên giới; dự báo cao hơn năm trước.
Nguồn lương thực, chất lương thiện; chính sách, chính quyền, tài chính; huyện Văn Bàn cũ.
Ưu tiên độ tuổi lao động; điều chỉnh sách hướng dẫn; địa bàn hành chính cấp xã.
Tủ thuốc, y tế, khám, chữa bệnh; tiêm vắc-xin; oxy, ôxy; axít; ôtô; cà phê; pê-đan.
Hoà bình và hòa bình; thuỷ lợi và thủy lợi; quý I; khuỷu tay; ngoằn ngoèo; khuya; giếng; xoong nồi.
Xã Đắk Pơ, xã Krông Pắc, thôn Pù Luông, bản Nậm Cắn, xã Ia Đrăng, làng Kon K'tu.
Kinh phí 1.250,5 triệu đồng; tỷ lệ 3,5%; lúc 8:30; 10.000 người; mã 12.345,67.
Ứng dụng AI, IoT, Big Data, Cloud; trang https://thuvien.gov.vn/tin;moi,hay; thư van_phong@tinh.gov.vn.
Các nền tảng như Facebook, Zalo, TikTok... và Cổng thông tin điện tử của tỉnh…
Trực 24/7; đạt 31/40 tiêu chí; tỷ lệ 2/3; đường 30/4; sinh ngày 29/02/2024; ngày 30 tháng 4.
Điện thoại 0208.3.852.045, fax 02083-852-046; tài khoản 9527.3.1234567; biển số 20A-123.45.
Quỹ 5/2026; quy 7 bước; tháng 13 lương; Điều 31, khoản 4; mục 13/2 của phụ lục.
Trước ngày 05/3/2026; ngày 15 tháng 01 năm 2026; từ ngày 10/9/2026; ngày 31/12/2026; tháng 6/2026.
Giai đoạn 2026 - 2030, tầm nhìn đến năm 2045; từ tháng 10/2026 đến tháng 3/2027; năm học 2025 - 2026.
Các văn bản ban hành trước ngày 01/7/2025 được rà soát; số liệu đã báo cáo trước ngày 15/12/2025.
Báo cáo định kỳ trước ngày 15/11 hằng năm; trước ngày 20 hằng tháng; báo cáo đột xuất khi có yêu cầu.
Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị; Luật Báo chí; Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.
UBND tỉnh, HĐND tỉnh, Ủy ban MTTQ Việt Nam tỉnh, Sở GD&ĐT, Sở KH&CN phối hợp; ứng dụng CNTT, giải quyết TTHC, BHXH, BHYT.
Nhiệt độ 25°C ± 2; diện tích 30 m²; “trích dẫn”; ‘đơn’; § 5; © 2026; 100 €; São Paulo; Nguyễn Ðình.
`;

describe('rules on words and time', () => {
  for (const sentence of SILENT.trim().split('\n')) {
    const text = sentence.replace('; Nguyễn Ðình', '');
    it(`silent: ${text.slice(0, 60)}`, () => assert.deepEqual(found(`${text}\n`), []));
  }

  const spoken: readonly (readonly [string, readonly string[]])[] = [
    ['Tăng cường kiểm tra, giám sát trên các\ncác nền tảng số.\n', ['lap-tu: các\ncác']],
    ['Theo dõi biến động động, báo cáo kịp thời.\n', ['lap-tu: động động']],
    ['Sở Nội vụ đã đã thực hiện trong trong năm.\n', ['lap-tu: đã đã', 'lap-tu: trong trong']],
    ['Các cơ quan, đơn vị có quan hệ; kính phí do đơn vị tự bảo đảm.\n', ['loi-go: kính phí']],
    ['ƯBND tỉnh phế duyệt; TỔ CHỨC THIỆN HIỆN.\n', ['loi-go: ƯBND', 'loi-go: phế duyệt', 'loi-go: THIỆN HIỆN']],
    ['Các nghành liên quan ngiên cứu, đề xuất.\n', ['chinh-ta: nghành', 'chinh-ta: ngiên']],
    ['Sở Tư pháp , Sở Nội vụ;Sở Tài chính phối hợp,, báo cáo.\n', ['dau-cau:  ', 'dau-cau: ;', 'dau-cau: ,,']],
    ['Hoàn thành trước ngày 31/6/2026; họp ngày 30/02.\n', ['ngay-khong-hop-le: 31/6/2026', 'ngay-khong-hop-le: 30/02']],
    ['Báo cáo trước ngày 5/03/2026.\n', ['cach-viet-ngay: 5/03/2026']],
    ['Thực hiện giai đoạn 2030-2026.\n', ['khoang-nguoc: giai đoạn 2030-2026']],
    ['Các sở gửi báo cáo về Sở Nội vụ trước ngày 15/11/2025.\n', ['thoi-han-da-qua: trước ngày 15/11/2025']],
    ['Bồi dưỡng đội ngǜ cán bộ đƣợc thực hiện theo định kǶ.\n', ['sai-bang-ma: ngǜ']],
    [`${'Tổ chức hội nghị'.normalize('NFD')} phổ biến\u200b pháp luật.\n`, [`sai-bang-ma: ${'Tổ'.normalize('NFD')}`, 'sai-bang-ma: biến\u200b']],
  ];
  for (const [text, expected] of spoken) it(`finds: ${text.trim().slice(0, 60)}`, () => assert.deepEqual(found(text), expected));

  it('sets right what has one answer', () => {
    assert.equal(fixed('Phối họp với các các sở , ban;ngành trước ngày 5/03/2026.\n'), 'Phối hợp với các sở, ban; ngành trước ngày 05/03/2026.\n');
    assert.equal(fixed('Đội ngǜ cán bộ đƣợc tập huấn.\n'), 'Đội ngũ cán bộ được tập huấn.\n');
    assert.equal(fixed(`${'Tổ chức hội nghị phổ biến'.normalize('NFD')}.\n`), 'Tổ chức hội nghị phổ biến.\n');
    assert.equal(fixed('ñy ban nh©n d©n tØnh yªu cÇu c¸c së, ngµnh thùc hiÖn.\n'), 'ủy ban nhân dân tỉnh yêu cầu các sở, ngành thực hiện.\n');
    assert.equal(fixed('Sở Nội\u00a0vụ chủ\u00a0trì thực hiện 5\u00a0việc.\n'), 'Sở Nội vụ chủ trì thực hiện 5\u00a0việc.\n');
    assert.equal(fixed('Trên các\r\ncác nền tảng số.\r\n'), 'Trên các nền tảng số.\r\n');
  });

  it('judges deadlines by the own date of the plan, more weakly by another day', () => {
    const plan = (time: string): string =>
      `Số: 12/KH-UBND\n\nLào Cai, ngày 10 tháng 02 năm 2026\n\nKẾ HOẠCH\nChuyển đổi số năm 2026\n\nII. NHIỆM VỤ\n\n1. Số hóa hồ sơ lưu trữ.\n\n- Chủ trì: Sở Nội vụ.\n- Thời gian: ${time}.\n\n2. Tập huấn kỹ năng số cho công chức cấp xã.\n\n- Chủ trì: Sở Khoa học và Công nghệ.\n- Thời gian: Thường xuyên.\n`;
    const deadlines = (time: string, asOf: string): string[] => problemsIn(plan(time), asOf).map(({ severity, message }) => `${severity}: ${message}`);
    assert.deepEqual(deadlines('Tháng 12/2025', '2026-02-10'), [
      'warning: Thời hạn “Tháng 12/2025” đã qua khi ký kế hoạch (10/02/2026); cần ghi thời hạn mới.',
    ]);
    assert.deepEqual(deadlines('Quý I/2026', '2026-02-10'), []);
    assert.deepEqual(deadlines('Năm 2026', '2026-02-10'), []);
    assert.deepEqual(deadlines('Năm 2025 và các năm tiếp theo', '2026-02-10'), []);
    assert.deepEqual(deadlines('Trước ngày 15/11 hằng năm', '2026-02-10'), []);
    assert.deepEqual(deadlines('Từ 01/7/2025', '2026-02-10'), []);
    assert.deepEqual(deadlines('Quý I/2026', '2026-11-21'), [
      'information: Thời hạn “Quý I/2026” đã qua nếu kế hoạch ban hành ngày 21/11/2026; cần ghi thời hạn mới.',
    ]);
  });

  it('tells once that most deadlines of an undated plan are past, and of each when few are', () => {
    const plan = (times: readonly string[]): string =>
      `KẾ HOẠCH\nChuyển đổi số\n\nII. NHIỆM VỤ\n\n${times.map((time, i) => `${i + 1}. Số hóa hồ sơ đợt ${i + 1}.\n\n- Chủ trì: Sở Nội vụ.\n- Thời gian: ${time}.\n`).join('\n')}`;
    const said = (times: readonly string[]) => problemsIn(plan(times), '2026-11-21').filter(({ rule }) => rule === 'thoi-han-da-qua');
    const [one, ...more] = said(['Quý I/2024', 'Tháng 6/2024', 'Thường xuyên', 'Năm 2024', 'Trước 30/11/2024']);
    assert.equal(one?.message, '4 trong 4 thời hạn của nhiệm vụ đã qua nếu kế hoạch ban hành ngày 21/11/2026; chỗ đầu tiên là “Quý I/2024”.');
    assert.equal(one?.severity, 'information');
    assert.equal(one?.related.length, 3);
    assert.deepEqual(more, []);
    assert.equal(said(['Quý I/2024', 'Quý II/2026', 'Năm 2027', 'Quý I/2027', 'Quý II/2027']).length, 2);
    assert.equal(said(['Quý I/2024', 'Quý II/2024']).length, 2);
    assert.deepEqual(said(['Quý I/2027', 'Thường xuyên']), []);
  });

  it('takes an abbreviation as explained in every usual way', () => {
    const later = '\n\n2. Lực lượng QLTT kiểm tra; quản lý thị trường (QLTT) là nhiệm vụ thường xuyên.\n';
    for (const first of [
      'quản lý thị trường (QLTT)',
      'quản lý thị trường - QLTT',
      'quản lý thị trường (sau đây viết tắt là QLTT)',
      'QLTT (quản lý thị trường)',
      'lực lượng chống hàng giả (QLTT)',
    ])
      assert.deepEqual(found(`KẾ HOẠCH\nKiểm tra năm 2026\n\n1. Công tác ${first} được tăng cường.${later}`), []);
    assert.deepEqual(found(`KẾ HOẠCH\nKiểm tra năm 2026\n\n1. Công tác của QLTT được tăng cường.${later}`), ['viet-tat-chua-giai-thich: QLTT']);
  });

  it('says once that a text has lost its marks, and no more on its words', () => {
    const line = 'Tuyen truyen, pho bien phap luat cho can bo , cong chuc va nhan dan ve phap luat dat dai, uu tien vung cao, phoi hop cac cac so.';
    const text = `KE HOACH\nTuyen truyen phap luat nam 2023 tren dia ban tinh theo quy dinh hien hanh\n\n${Array.from({ length: 6 }, (_, i) => `${i + 1}. ${line}`).join('\n\n')}\n`;
    assert.deepEqual(
      problemsIn(text).map(({ rule }) => rule),
      ['mat-dau'],
    );
  });

  it('says nothing on an empty file or a stray sentence', () => {
    for (const text of ['', '\n\n', 'Xin chào.\n', '// ghi chú\n', '| | |\n', '---\n']) assert.deepEqual(found(text), []);
  });

  it('stays quick on long lines', () => {
    for (const piece of ['các ', 'ngày 1/', '2026 - ', 'a , ', '(UBND ', 'trước ngày ', '0', 'Quý I, ', 'tháng 1, '])
      assert.ok(Array.isArray(problemsIn(piece.repeat(20_000))));
  });
});
