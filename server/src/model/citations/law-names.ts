/**
 * Names of laws, codes and ordinances as the National Assembly and its Standing Committee gave them, without "Luật".
 * Only used to know where a name ends ("Luật Hôn nhân và gia đình"); laws that are not listed are found by their shape.
 */
export const LAW_NAMES: readonly string[] = `
An ninh mạng|An ninh quốc gia|An toàn thông tin mạng|An toàn thực phẩm|An toàn, vệ sinh lao động|Ban hành văn bản quy phạm pháp luật|Báo chí
Bảo hiểm tiền gửi|Bảo hiểm xã hội|Bảo hiểm y tế|Bảo vệ bí mật nhà nước|Bảo vệ dữ liệu cá nhân|Bảo vệ môi trường|Bảo vệ quyền lợi người tiêu dùng|Bảo vệ và kiểm dịch thực vật|Bảo vệ, chăm sóc và giáo dục trẻ em|Bảo vệ sức khỏe nhân dân
Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân|Biên giới quốc gia|Biên phòng Việt Nam|Biển Việt Nam|Bình đẳng giới|Bưu chính|Các công cụ chuyển nhượng|Các tổ chức tín dụng
Cán bộ, công chức|Cảnh sát biển Việt Nam|Cảnh sát cơ động|Cảnh vệ|Căn cước|Căn cước công dân|Cạnh tranh|Chăn nuôi|Chất lượng sản phẩm, hàng hóa|Chứng khoán|Chuyển đổi số|Chuyển giao công nghệ
Công an nhân dân|Công chứng|Công đoàn|Công nghệ cao|Công nghệ thông tin|Công nghiệp công nghệ số|Công nghiệp quốc phòng, an ninh và động viên công nghiệp|Cơ yếu|Cư trú
Dân quân tự vệ|Dân số|Dầu khí|Di sản văn hóa|Doanh nghiệp|Du lịch|Dự trữ quốc gia|Dược|Dữ liệu|Đa dạng sinh học|Đất đai|Đầu tư|Đầu tư công|Đầu tư theo phương thức đối tác công tư|Đấu giá tài sản|Đấu thầu
Đặc xá|Đê điều|Địa chất và khoáng sản|Điện ảnh|Điện lực|Đo đạc và bản đồ|Đo lường|Đường bộ|Đường sắt|Giá|Giám định tư pháp|Giao dịch điện tử|Giao thông đường bộ|Giao thông đường thủy nội địa
Giáo dục|Giáo dục đại học|Giáo dục nghề nghiệp|Giáo dục quốc phòng và an ninh|Hải quan|Hàng không dân dụng Việt Nam|Hiến, lấy, ghép mô, bộ phận cơ thể người và hiến, lấy xác
Hòa giải ở cơ sở|Hòa giải, đối thoại tại Tòa án|Hóa chất|Hoạt động giám sát của Quốc hội và Hội đồng nhân dân|Hỗ trợ doanh nghiệp nhỏ và vừa|Hộ tịch|Hôn nhân và gia đình|Hợp tác xã|Kế toán|Khám bệnh, chữa bệnh
Khí tượng thủy văn|Khiếu nại|Khoa học và công nghệ|Khoa học, công nghệ và đổi mới sáng tạo|Khoáng sản|Kiểm toán độc lập|Kiểm toán nhà nước|Kiến trúc|Kinh doanh bảo hiểm|Kinh doanh bất động sản|Lâm nghiệp
Lực lượng dự bị động viên|Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở|Luật sư|Lưu trữ|Lý lịch tư pháp|Mặt trận Tổ quốc Việt Nam|Năng lượng nguyên tử|Ngân hàng Nhà nước Việt Nam|Ngân sách nhà nước
Nghĩa vụ quân sự|Người cao tuổi|Người khuyết tật|Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng|Nhà giáo|Nhà ở|Nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại Việt Nam|Nuôi con nuôi
Phá sản|Phí và lệ phí|Phòng bệnh|Phòng cháy và chữa cháy|Phòng cháy, chữa cháy và cứu nạn, cứu hộ|Phòng, chống bạo lực gia đình|Phòng, chống bệnh truyền nhiễm|Phòng, chống khủng bố|Phòng, chống ma túy
Phòng, chống mua bán người|Phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người (HIV/AIDS)|Phòng, chống rửa tiền|Phòng, chống tác hại của rượu, bia|Phòng, chống tác hại của thuốc lá
Phòng, chống tham nhũng|Phòng, chống thiên tai|Phòng không nhân dân|Phòng thủ dân sự|Phổ biến, giáo dục pháp luật|Quản lý ngoại thương|Quản lý nợ công|Quản lý thuế|Quản lý, sử dụng tài sản công
Quản lý, sử dụng vốn nhà nước đầu tư vào sản xuất, kinh doanh tại doanh nghiệp|Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ|Quảng cáo|Quốc phòng|Quốc tịch Việt Nam|Quy hoạch|Quy hoạch đô thị|Quy hoạch đô thị và nông thôn
Sĩ quan Quân đội nhân dân Việt Nam|Sở hữu trí tuệ|Sử dụng năng lượng tiết kiệm và hiệu quả|Tài nguyên nước|Tài nguyên, môi trường biển và hải đảo|Tần số vô tuyến điện|Thanh niên|Thanh tra|Thể dục, thể thao
Thi đua, khen thưởng|Thi hành án dân sự|Thi hành án hình sự|Thi hành tạm giữ, tạm giam|Thỏa thuận quốc tế|Thống kê|Thú y|Thủ đô|Thuế bảo vệ môi trường|Thuế giá trị gia tăng|Thuế sử dụng đất phi nông nghiệp
Thuế tài nguyên|Thuế thu nhập cá nhân|Thuế thu nhập doanh nghiệp|Thuế tiêu thụ đặc biệt|Thuế xuất khẩu, thuế nhập khẩu|Thủy lợi|Thủy sản|Thư viện|Thực hành tiết kiệm, chống lãng phí|Thực hiện dân chủ ở cơ sở
Thương mại|Thương mại điện tử|Tiếp cận thông tin|Tiếp công dân|Tiêu chuẩn và quy chuẩn kỹ thuật|Tín ngưỡng, tôn giáo|Tổ chức chính quyền địa phương|Tổ chức Chính phủ|Tổ chức Quốc hội|Tổ chức Tòa án nhân dân
Tổ chức Viện kiểm sát nhân dân|Tố cáo|Tố tụng hành chính|Trách nhiệm bồi thường của Nhà nước|Trật tự, an toàn giao thông đường bộ|Trẻ em|Trí tuệ nhân tạo|Trọng tài thương mại|Trồng trọt|Trợ giúp pháp lý
Trưng cầu ý dân|Trưng mua, trưng dụng tài sản|Tư pháp người chưa thành niên|Tương trợ tư pháp|Viên chức|Viễn thông|Việc làm|Xây dựng|Xuất bản|Xuất cảnh, nhập cảnh của công dân Việt Nam|Xử lý vi phạm hành chính
Ưu đãi người có công với cách mạng|Dân sự|Hình sự|Lao động|Tố tụng dân sự|Tố tụng hình sự|Hàng hải Việt Nam|Cựu chiến binh|Công nghiệp trọng điểm
`
  .trim()
  .split(/[|\n]/)
  .map((name) => name.trim());

/** Short forms people write behind "Luật". Other capitals ("Luật TNHH") name no law. */
export const LAW_SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ['BHXH', 'Bảo hiểm xã hội'],
  ['BHYT', 'Bảo hiểm y tế'],
  ['NSNN', 'Ngân sách nhà nước'],
  ['PCTN', 'Phòng, chống tham nhũng'],
  ['ATTP', 'An toàn thực phẩm'],
  ['BVMT', 'Bảo vệ môi trường'],
  ['BVBMNN', 'Bảo vệ bí mật nhà nước'],
  ['ANM', 'An ninh mạng'],
  ['CNTT', 'Công nghệ thông tin'],
  ['PBGDPL', 'Phổ biến, giáo dục pháp luật'],
  ['TGPL', 'Trợ giúp pháp lý'],
  ['MTTQVN', 'Mặt trận Tổ quốc Việt Nam'],
]);
