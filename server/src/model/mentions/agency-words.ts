import { roleOfLabel } from '../../syntax/label';
import { fold } from '../../text/fold';
import { isCapitals } from '../../text/letter-case';
import { withoutTail } from '../../text/words';

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
  'Tổ',
  'Trạm',
  'Trưởng',
  'Phó Trưởng',
  'Phó Chủ tịch',
  'Phó Hiệu trưởng',
  'Phó Giám đốc',
  'Phó Bí thư',
  'Hiệu trưởng',
  'Công chức',
  'Bưu điện',
  'Điện lực',
  'Lãnh đạo',
  'Tư lệnh',
  'Chi bộ',
  'Thôn trưởng',
  'Thành viên',
  'Cấp ủy',
  'Bí thư',
  'Chánh Văn phòng',
  'Cục trưởng',
  'Vụ trưởng',
  'Giáo viên',
  'Bệnh viện',
  'Hợp tác xã',
  'Công đoàn',
  'VNPT',
  'Viettel',
  'MobiFone',
  'Huyện ủy',
  'Đảng đoàn',
  'Đảng bộ',
  'Chính quyền',
  'Nhà trường',
  'Bộ phận',
  'Đồng chí',
  'đồng chí',
  'Đ/c',
  'Ông',
  'Bà',
  'Kiểm toán',
  'Kiểm sát',
  'Bộ Tư lệnh',
  'Nhóm',
  'Khối',
  'Khoa',
  'Tiểu ban',
  'Đội',
  'Hạt',
  'Xí nghiệp',
  'Thư viện',
  'Bảo tàng',
  'Tổng Công ty',
  'Nhà xuất bản',
] as const;

/** Words that begin like an agency and are none: "Ban hành", "Phòng cháy", "Trường học xanh", "Sở hữu trí tuệ", "Chính quyền số". */
const FALSE_START = new RegExp(
  [
    '^(?:Ban (?:hành|đầu|đêm|ngày|tặng|phát)|Hội (?:nghị|thảo|thi|chợ|diễn|trại|viên|đủ|nhập|tụ|họa|thao|khỏe|hè|hoa|chẩn|trường|xuân|làng)|Báo (?:cáo|động|hiệu|hỷ|giá)',
    '|Bộ (?:máy|phận tiếp|tiêu|chỉ số|thủ tục|dữ liệu|nhận diện|tài liệu|câu hỏi|quy|công cụ|luật|Luật|đề|đàm|sách|lọc|ảnh|khung|định|thiết|hồ sơ|mã|giải|sưu|mẫu|sản)',
    '|Phòng(?:,|\\s(?:chống|ngừa|bệnh|cháy|dịch|trừ|học|họp|thí nghiệm|đọc|máy|ở|trọ|thủ|vệ|hộ|ăn|chờ|trưng|thờ))|Trường (?:hợp|học|lớp|quay|bắn|đua)',
    '|Công an toàn|Viện (?:dẫn|trợ|phí)|Vụ (?!trưởng)\\p{Ll}|Vụ (?:Đông|Xuân|Mùa|Hè)|Cục (?:bộ|nóng|lạnh|diện|pin|sạc|máu|đá)|Đoàn (?:kết|viên)|Đội (?:hình|ngũ|giá|mũ)|Hạt (?:giống|nhân|điều)',
    '|Đài (?:thọ|phun|tưởng|hóa|sen|quan sát)|Quỹ (?:đất|nhà|đầu tư phát triển đất)|Cổng (?:chào|trường|làng)|Sở (?:hữu|thích|dĩ|thú|trường)',
    '|Trạm (?:dừng|sạc|bơm|biến|thu|BTS|xử lý|trộn|cân|phát|quan trắc)|Ngân hàng (?:đề|câu|dữ liệu|máu|gen|gien)|Thống kê(?:,|\\s(?!tỉnh|thành phố|cơ sở|cấp|\\p{Lu}))',
    '|Thanh tra(?:,|\\s(?!tỉnh|thành phố|huyện|sở|bộ|nhà nước|\\p{Lu}))|Thuế(?:,|\\s(?!tỉnh|thành phố|cơ sở|khu vực|\\p{Lu}))|Khoa (?:học|mục|thi)|Văn phòng phẩm',
    '|Tổ (?:hợp|quốc|Quốc|yến|ấm)|Tổ chức(?!\\s(?:đảng|Đảng|đoàn|Đoàn|Công đoàn|chính trị))|Trưởng thành',
    '|Lãnh đạo(?!\\s(?:Ban|Văn phòng|Sở|UBND|Ủy ban|Phòng|phòng|các|Bộ|Cục|Vụ|Công an|Tỉnh ủy|cấp ủy|Trung tâm|Trường))|Nhóm (?:nhiệm|giải|chỉ|vấn|nội)|Khối lượng|Bà con',
    '|(?:Chính quyền|Chính phủ|Doanh nghiệp|Hợp tác xã|Thư viện|Bảo tàng|Văn phòng|Bệnh viện|Trung tâm|Nhà trường|Hải quan) (?:điện tử|thông minh|xanh|ảo|kiến tạo|số(?!\\s?\\d)))',
  ].join(''),
  'u',
);
/** "Các …" opens a name only before these: "các sở, ban, ngành", not "các giải pháp". */
const COLLECTIVE =
  /^[Cc]ác\s(?:\p{Lu}|(?:sở|ban|bộ|ngành|cấp|cơ quan|cơ sở|đơn vị|địa phương|phòng|hội|đoàn|tổ chức|tổ|doanh nghiệp|trường(?! hợp)|nhà trường|xã|phường|huyện|quận|thị xã|thành phố|tỉnh|thành viên|thôn|ấp|bản|khu phố|khóm|cục|vụ|viện|trung tâm|bệnh viện|chi|đảng|tập đoàn|tổng công ty|công ty|nhà mạng|nhà thầu|chủ đầu tư|chủ rừng|hợp tác xã|ngân hàng|đài|báo|liên|quân khu|lực lượng|thủ trưởng|trạm|cá nhân|hộ|đồng chí|cụm|đội|khoa|thầy|giáo viên|học viện|đại học|địa bàn|bên|tiểu ban|khối|Đảng)(?!\p{L}))/u;

/**
 * Verbs and link words that end a list of agencies, in small letters as they stand in a sentence: "Sở Xây dựng" keeps its capital.
 */
const VERBS =
  'xây dựng|tham mưu|tổ chức(?! chính trị| xã hội| đoàn thể|,| có liên quan| liên quan)|triển khai|rà soát|hướng dẫn|kiểm tra|thực hiện|tổng hợp|đẩy mạnh|đôn đốc|theo dõi|theo|trong việc|trong quá trình|trong công tác|để|nhằm|nghiên cứu|đề xuất|tăng cường|định hướng|tuyên truyền|tiếp tục|chủ động|kịp thời|thường xuyên|hằng năm|hàng năm|định kỳ|căn cứ|trên cơ sở|khi|sau khi|trước khi|bố trí|phát hiện|đấu tranh|xử lý|giám sát|đánh giá|lập|ban hành|hoàn thiện|hoàn thành|phát triển|đảm bảo|bảo đảm|báo cáo|trình|thẩm định|tiến hành|mở|phát động|phát hành|vận động|huy động|khảo sát|thống kê|cập nhật|công bố|công khai|tập huấn|bồi dưỡng|lồng ghép|duy trì|nâng cao|quán triệt|phổ biến|lãnh đạo|phê duyệt|tiếp nhận|giải quyết|hỗ trợ|khuyến khích|kiến nghị|kết nối|thành lập|kiện toàn|ký kết|chuẩn bị|xác định|phân công|phân bổ|sắp xếp|ứng dụng|đầu tư|mời|góp ý|tham gia|chịu trách nhiệm|có trách nhiệm|làm tốt|gắn với|tại(?! (?:khu vực|địa bàn|địa phương|các khu|các xã|cơ sở|vùng))|được|nêu|đưa|lấy ý kiến|số hóa|thu thập|tích hợp|thẩm tra|tháo gỡ|thúc đẩy|xúc tiến|bám sát|giúp|đề nghị|giới thiệu|biên soạn|biên tập|in ấn|xuất bản|thiết kế|cải tạo|sửa chữa|nâng cấp|trang bị|mua sắm|thi công|giao|gửi|làm(?! đầu mối,? chủ trì)|kiểm soát|siết chặt|ngăn chặn|phòng ngừa|tổng kết|sơ kết|xem xét|quyết định|phát sóng|đăng tải|chia sẻ|khai thác|là(?! (?:cơ quan|đơn vị)(?: (?:đầu mối|thường trực),?)? chủ trì)|đề cao|nắm|tuần tra|truy quét|mở rộng|củng cố|chấn chỉnh|phân tích|tính toán|cân đối|thanh toán|quyết toán|dự báo|cảnh báo|ứng phó|khắc phục|sơ tán|di dời|điều phối|điều hành|điều chỉnh|bổ sung|sửa đổi|cụ thể hóa|thể chế hóa|hình thành|hợp tác|kêu gọi|thu hút|quảng bá|nhân rộng|biểu dương|khen thưởng|tôn vinh|trao tặng|khai mạc|dự thảo|soạn thảo|hoàn chỉnh|tiếp thu|giải trình|phục vụ|đáp ứng|kiểm kê|giao lưu|chăm sóc|cứu trợ|lấy mẫu|đo đạc|đối thoại|xử phạt|cấp phép|cải thiện|cải cách|cắt giảm|đơn giản hóa|niêm yết|hiện đại hóa|khơi thông|khởi công|giải phóng mặt bằng|thu hồi|nghiệm thu|bàn giao|tiếp cận|dự trữ|phát huy|trao đổi|thống nhất|đồng thời|nhất là|trong đó|thông qua|bằng|tổng rà soát|tổ chức tốt|làm việc|thăm|tư vấn|giải đáp|tra cứu|khảo nghiệm|tập trung|khẩn trương|quyết liệt|từng bước|đổi mới|đưa tin|đăng ký|góp phần|tìm kiếm|chuyển giao|chuyển đổi|chuyển tải|tích cực|nhân đôi|xác minh|thí điểm|công nhận|đánh bắt|vệ sinh|mua|thuê|lắp đặt|treo|dọn|quét|phun|tiêm|trao|tặng|nộp|ký|bầu|chọn|lựa chọn|cắm|nạo vét|tu bổ|tu sửa|duy tu|gặp mặt|khởi động|cấp phát|cấp giấy|cấp kinh phí|chi trả|thu gom|thu phí|tháo dỡ|giải tỏa|cưỡng chế|trồng cây|phân luồng|điều động|tuyển dụng|tuyển chọn|bảo dưỡng|bảo trì|trưng bày|triển lãm|biểu diễn|thi đấu|dàn dựng|(?<!hường )trực(?! thuộc| tiếp| ban| đảng)|sưu tầm|ghi hình|tường thuật|đón tiếp|tiếp đón|trang trí|họp|viết|đấu nối|khoanh|cụ thể|ngoại kiểm|gia cố|phân loại|sao chụp|xếp hạng|đối chiếu|đính chính|tra soát|chốt';
/** Verbs that as often belong to the name before them: "Ban quản lý", "các cơ quan quản lý", "cơ sở đào tạo", "doanh nghiệp sản xuất". */
const NAME_VERBS =
  'quản lý|vận hành|cung cấp|cung ứng|sản xuất|đào tạo|bảo vệ|điều tra|sử dụng|chỉ đạo|chỉ huy|thanh tra|hòa giải|chế biến|chứng nhận|nuôi trồng';
const LIST_END = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${VERBS}|(?<![Bb]an |[Tt]ổ |cơ quan |đơn vị |cơ sở |doanh nghiệp |nhà |trường |tổ chức )(?:${NAME_VERBS})|(?<!Đào |đào )tạo|chuyển(?! đổi số))(?![\\p{L}\\p{N}])`,
  'u',
);

/** The first words of names by their first letter: asked at every sentence, so made once, and not before it is asked. */
let startersByLetter: Map<string, string[]> | null = null;

function startersWith(letter: string): readonly string[] {
  if (!startersByLetter) {
    startersByLetter = new Map();
    for (const word of STARTERS) {
      const known = startersByLetter.get(word[0] as string);
      if (known) known.push(word);
      else startersByLetter.set(word[0] as string, [word]);
    }
  }
  return startersByLetter.get(letter) ?? [];
}

/** True when an agency's name or a collective begins at `at` of `plain` (capital demanded but for collectives). */
export function agencyStartsAt(plain: string, at: number): boolean {
  const words = startersWith(plain[at] ?? '');
  if (words.length === 0) return false;
  // Both ways of marking it are written: "Thành ủy", "Thành uỷ".
  const head = plain
    .slice(at, at + 40)
    .replace(/\s+/g, ' ')
    .replace(/uỷ/g, 'ủy');
  if (!words.some((word) => head.startsWith(word) && !/[\p{L}\p{N}]/u.test(head[word.length] ?? ' '))) return false;
  return !FALSE_START.test(head) && (!/^[Cc]ác\s/u.test(head) || COLLECTIVE.test(head));
}

/** Names end with these; a small-letter word behind one that goes on no name opens the sentence's verb, known or not: "UBND các xã đấu nối …". */
const BEHIND_UNIT =
  /(?<![\p{L}\p{N}])(xã|phường|đặc khu|thành phố|tỉnh|huyện|liên quan|Sở (?:Tài chính|Nội vụ|Tư pháp|Xây dựng|Y tế|Công Thương|Ngoại vụ|Du lịch|Khoa học và Công nghệ|Giáo dục và Đào tạo|Nông nghiệp và Môi trường|Văn hóa, Thể thao và Du lịch|Văn hóa và Thể thao|Dân tộc và Tôn giáo))\s(?!(?:phường|xã|đặc khu|thị|trấn|thành|tỉnh|huyện|quận|cấp|thuộc|có|trên|và|hoặc|cùng|với|nơi|vùng|biên|ven|miền|trong|còn|khó|trọng|điểm|hội|đội|viên|liên|lân|giáp|bị|mới|đông|ủy|uỷ|đoàn|phía|khác|bạn|nông|đến|ở|của|các|tại|là|làm|chủ|phối|đảo|thí|nằm|ngoài|nghề|bãi|loại|này|nói|nêu|đã|đang|chưa|sau|trước|để|theo|về|giao|phụ)(?!\p{L}))\p{Ll}/u;

/** How much of `text` is one phrase: up to a mark that ends it. With `many`, a semicolon between agencies does not. */
function phraseLength(text: string, many: boolean): number {
  for (const { 0: mark, index } of text.matchAll(/[.;:()“"]/gu)) {
    if (!many || mark !== ';' || !agencyStartsAt(text, index + 1 + (/^\s{0,4}/.exec(text.slice(index + 1, index + 6))?.[0].length ?? 0))) return index;
  }
  return text.length;
}

/** Offset in `plain`, from `from` on and before `to`, where a list of agencies ends: at a verb, or at the end of the phrase. `many`: semicolons part agencies. */
export function agencyListEnd(plain: string, from: number, to: number, many = false): number {
  // What stands in brackets belongs to the name before it: "Sở Y tế (cơ quan thường trực) chủ trì".
  const text = plain.slice(from, to).replace(/\([^()]{0,120}\)/g, (bracket) => '_'.repeat(bracket.length));
  const phrase = text.slice(0, phraseLength(text, many));
  const names = phrase.slice(0, LIST_END.exec(phrase)?.index);
  const behind = BEHIND_UNIT.exec(names);
  let end = from + (behind ? behind.index + (behind[1] as string).length : names.length);
  while (end > from && /[\s,]/.test(plain[end - 1] as string)) end--;
  return end;
}

/** True when `title` is a list of agencies and nothing else ("Đề nghị Ban Tuyên giáo và Dân vận Tỉnh ủy" too). */
export function isAgencyTitle(title: string): boolean {
  const bare = title
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:Đề nghị|Giao|Trách nhiệm của|Đối với|Về phía|Nhiệm vụ của|Phân công)(?: cho)? /u, '')
    .replace(/\([^)]{0,200}\)/gu, '');
  const text = withoutTail(bare, ':.;,');
  if (text.length === 0 || text.length > 320 || !/^\p{L}/u.test(text)) return false;
  if (/^(?:cơ quan|đơn vị|các|địa phương|doanh nghiệp)/u.test(text) || roleOfLabel(fold(text)) !== null) return false;
  // Capitals tell no verb from a name: "SỞ XÂY DỰNG".
  if (isCapitals(text)) return agencyStartsAt((text[0] as string) + text.slice(1).toLowerCase(), 0);
  return agencyStartsAt(text, 0) && !LIST_END.test(text);
}
