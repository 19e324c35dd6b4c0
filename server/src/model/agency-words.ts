// How names of agencies begin and where a list of them ends. Shape only: the catalogue knows which names exist.

/** First words of an agency's name or of a collective, as printed. */
const STARTERS = [
  'Sở',
  'Bộ',
  'Ban',
  'UBND',
  'Ủy ban',
  'Uỷ ban',
  'ƯBND',
  'HĐND',
  'Hội đồng',
  'Hội',
  'Công an',
  'Văn phòng',
  'VP',
  'Báo',
  'Đài',
  'Cổng',
  'Tạp chí',
  'Trung tâm',
  'Thanh tra',
  'Chi cục',
  'Cục',
  'Tổng cục',
  'Vụ',
  'Thuế',
  'Kho bạc',
  'Bảo hiểm xã hội',
  'BHXH',
  'Ngân hàng',
  'Tòa án',
  'Toà án',
  'Viện',
  'Bộ Chỉ huy',
  'Bộ đội',
  'Tỉnh ủy',
  'Tỉnh uỷ',
  'Thành ủy',
  'Đảng ủy',
  'Tỉnh đoàn',
  'Thành đoàn',
  'Đoàn',
  'Liên đoàn',
  'Liên minh',
  'Liên hiệp',
  'Mặt trận',
  'Trường',
  'Học viện',
  'Đại học',
  'Công ty',
  'Tập đoàn',
  'Tổng công ty',
  'Phòng',
  'Thường trực',
  'Chính phủ',
  'Chủ tịch',
  'Thủ trưởng',
  'Giám đốc',
  'Người đứng đầu',
  'Tổ công tác',
  'Ban chỉ đạo',
  'Quỹ',
  'Hiệp hội',
  'Tòa soạn',
  'Thống kê',
  'Hải quan',
  'Quân khu',
  'Các',
  'các',
  'Cơ quan',
  'cơ quan',
  'Đơn vị',
  'đơn vị',
  'Địa phương',
  'địa phương',
  'Doanh nghiệp',
  'doanh nghiệp',
] as const;

/** Words that begin like an agency and are none. */
const FALSE_START =
  /^(?:Ban hành|Hội nghị|Hội thảo|Hội thi|Hội chợ|Báo cáo|Bộ máy|Bộ phận tiếp|Bộ tiêu|Bộ chỉ số|Bộ thủ tục|Bộ dữ liệu|Phòng,|Phòng chống|Phòng ngừa|Trường hợp|Công an toàn|Viện dẫn|Vụ việc|Đoàn kết|Đài thọ|Quỹ đất|Các nhiệm|Các nội|Các hoạt|Các giải|Các chỉ|Các chương|Các văn|Các hình|Các mục|Các công|Các trường hợp|các nhiệm|các nội|các hoạt|các giải|các văn|các hình)/u;

/**
 * Verbs and link words that end a list of agencies, in small letters as they stand in a sentence: "Sở Xây dựng" keeps its capital.
 */
const LIST_END =
  /(?<![\p{L}\p{N}])(?:xây dựng|tham mưu|tổ chức(?! chính trị| xã hội| đoàn thể|,| có liên quan| liên quan)|triển khai|rà soát|hướng dẫn|kiểm tra|thực hiện|tổng hợp|đẩy mạnh|đôn đốc|theo dõi|theo|trong việc|trong quá trình|trong công tác|để|nhằm|nghiên cứu|đề xuất|tăng cường|cung cấp|định hướng|tuyên truyền|tiếp tục|chủ động|kịp thời|thường xuyên|hằng năm|hàng năm|định kỳ|căn cứ|trên cơ sở|khi|sau khi|trước khi|bố trí|phát hiện|đấu tranh|xử lý|giám sát|đánh giá|lập|ban hành|hoàn thiện|hoàn thành|quản lý|vận hành|phát triển|đảm bảo|bảo đảm|báo cáo|trình|thẩm định|tiến hành|mở|phát động|phát hành|vận động|huy động|khảo sát|thống kê|cập nhật|công bố|công khai|tập huấn|bồi dưỡng|đào tạo|lồng ghép|duy trì|nâng cao|quán triệt|phổ biến|chỉ đạo|lãnh đạo|phê duyệt|tiếp nhận|giải quyết|hỗ trợ|khuyến khích|kiến nghị|kết nối|thành lập|kiện toàn|ký kết|chuẩn bị|xác định|phân công|phân bổ|sắp xếp|ứng dụng|đầu tư|mời|góp ý|tham gia|chịu trách nhiệm|có trách nhiệm|làm tốt|gắn với|tại|được|nêu|đưa|lấy ý kiến|số hóa|thu thập|tích hợp|thẩm tra|tháo gỡ|thúc đẩy|chuyển|xúc tiến|bám sát|tạo|giúp|đề nghị|giới thiệu|sản xuất|biên soạn|biên tập|in ấn|xuất bản|thiết kế|cải tạo|sửa chữa|nâng cấp|trang bị|mua sắm|thi công|giao|gửi|làm)(?![\p{L}\p{N}])/u;

/** True when an agency's name or a collective begins at `at` of `plain` (capital demanded but for collectives). */
export function agencyStartsAt(plain: string, at: number): boolean {
  const head = plain.slice(at, at + 24).replace(/\s+/g, ' ');
  if (FALSE_START.test(head)) return false;
  return STARTERS.some((word) => head.startsWith(word) && !/[\p{L}\p{N}]/u.test(head[word.length] ?? ' '));
}

/** Offset in `plain`, from `from` on and before `to`, where a list of agencies ends: at a verb, or at the end of the phrase. */
export function agencyListEnd(plain: string, from: number, to: number): number {
  const text = plain.slice(from, to);
  const stop = /[.;:()“"]/u.exec(text);
  const phrase = stop ? text.slice(0, stop.index) : text;
  const verb = LIST_END.exec(phrase);
  let end = from + (verb ? verb.index : phrase.length);
  while (end > from && /[\s,]/.test(plain[end - 1] as string)) end--;
  return end;
}

/** True when `title` is a list of agencies and nothing else ("Đề nghị Ban Tuyên giáo và Dân vận Tỉnh ủy" too). */
export function isAgencyTitle(title: string): boolean {
  const text = title
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:Đề nghị|Giao|Trách nhiệm của|Đối với|Nhiệm vụ của|Phân công)(?: cho)? /u, '')
    .replace(/\([^)]{0,200}\)/gu, '')
    .replace(/[:.;,\s]+$/u, '');
  if (text.length === 0 || text.length > 320 || !/^\p{L}/u.test(text)) return false;
  if (/^(?:cơ quan|đơn vị|các|địa phương|doanh nghiệp)/u.test(text)) return false;
  if (!agencyStartsAt(text, 0)) return false;
  return !LIST_END.test(text);
}
