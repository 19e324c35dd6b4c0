// Slips that mean nothing as they stand, whatever surrounds them: as found > as meant, lower case with marks.
// A pair belongs here only when the wrong form is no Vietnamese phrase at all; capitals of the text are kept.
// Phrases that are sometimes right ("phân bố", "đổi với", "vật tu") must carry enough words to be sure.

/** A slip, and the words next to which the same letters are right ("thành | phố biến | đổi"). */
export interface Slip {
  readonly wrong: readonly string[];
  readonly right: string;
  readonly notAfter: readonly string[];
  readonly notBefore: readonly string[];
}

/** "wrong>right" or "wrong>right>not after, …>not before, …", parted by "|". */
function slips(text: string): readonly Slip[] {
  return text.split('|').map((entry) => {
    const [wrong = '', right = '', notAfter = '', notBefore = ''] = entry.split('>');
    return { wrong: wrong.split(' '), right, notAfter: notAfter.split(','), notBefore: notBefore.split(',') };
  });
}

export const LOI_GO: readonly Slip[] = [
  // names of bodies
  ...slips('ưbnd>UBND|ubnđ>UBND|ủbnd>UBND|hđnđ>HĐND|hđnb tỉnh>HĐND tỉnh'),
  ...slips(
    'ủy ban nhân dan>Ủy ban nhân dân|uỷ ban nhân dan>Uỷ ban nhân dân|ủy bản nhân dân>Ủy ban nhân dân|úy ban nhân dân>Ủy ban nhân dân|ùy ban nhân dân>Ủy ban nhân dân|ửy ban nhân dân>Ủy ban nhân dân|uy ban nhân dân>Ủy ban nhân dân',
  ),
  ...slips(
    'hội đồng nhân dan>Hội đồng nhân dân|hội đông nhân dân>Hội đồng nhân dân|mặt trân tổ quốc>Mặt trận Tổ quốc|mặt trận tố quốc>Mặt trận Tổ quốc|thủ tướng chinh phủ>Thủ tướng Chính phủ|thủ tường chính phủ>Thủ tướng Chính phủ|thú tướng chính phủ>Thủ tướng Chính phủ',
  ),
  ...slips('hà nôi>Hà Nội|cộng hoà xã hôi>Cộng hoà xã hội|cộng hòa xã hôi>Cộng hòa xã hội|độc lâp>độc lập'),
  // phối hợp
  ...slips(
    'phối họp>phối hợp|phổi hợp>phối hợp|phồi hợp>phối hợp|phổi họp>phối hợp|phối hơp>phối hợp|phối hơp>phối hợp|phôi hợp>phối hợp|phối hựp>phối hợp|phói hợp>phối hợp|tổng họp>tổng hợp|tổng hơp>tổng hợp|tông hợp>tổng hợp|kết họp>kết hợp>tổng,sơ>|phù họp>phù hợp|phù hơp>phù hợp|trường hơp>trường hợp|họp tác xã>hợp tác xã|thích họp>thích hợp>>hành|liên họp quốc>Liên hợp quốc',
  ),
  ...slips('có quan liên quan>có liên quan'),
  // phổ biến
  ...slips(
    'phố biến>phổ biến>thành,khu,tuyến,đường,dãy,góc,ngõ>đổi,thành,động,dạng|phổ biên>phổ biến|phỗ biến>phổ biến|phô biến>phổ biến|phồ biến>phổ biến|phổ biển>phổ biến',
  ),
  // thực hiện
  ...slips(
    'thiện hiện>thực hiện>hoàn,cải,thân,lương,từ,việc,tâm>nay,đại,có,trạng,tượng,tại,hành,hữu|thực hiên>thực hiện|thưc hiện>thực hiện|thực hiễn>thực hiện|thực hiệm>thực hiện|thực hiẹn>thực hiện|thục hiện>thực hiện|thưc hiên>thực hiện|thực hiệnn>thực hiện|thực thiện>thực hiện|tổ chức thực hiền>tổ chức thực hiện',
  ),
  ...slips('triên khai>triển khai|triền khai>triển khai|triển khải>triển khai|triễn khai>triển khai|trien khai>triển khai|triển khái>triển khai'),
  ...slips(
    'thị hành>thi hành>đô,chỉ,siêu,thành>chính,động,lang,quân|thi hanh>thi hành|kính phí>kinh phí|kinh phi>kinh phí|kinh phì>kinh phí|kinh phỉ>kinh phí|phế duyệt>phê duyệt|phê duỵệt>phê duyệt|phê duyêt>phê duyệt|phê đuyệt>phê duyệt|phe duyệt>phê duyệt',
  ),
  ...slips(
    'nền tàng>nền tảng|nên tảng số>nền tảng số|nền tãng>nền tảng|sơ sở>cơ sở>hồ,đơn,thô>hữu,thú|cở sở>cơ sở|cơ sờ>cơ sở|cơ sơ vật chất>cơ sở vật chất|cơ sở vật chât>cơ sở vật chất|guồn lực>nguồn lực|nguôn lực>nguồn lực|nguồn lưc>nguồn lực|nguồn nhân lưc>nguồn nhân lực',
  ),
  ...slips(
    'nhiêm vụ>nhiệm vụ|nhiệm vu>nhiệm vụ|nhiệm vự>nhiệm vụ|nhiệm vụu>nhiệm vụ|nhiểm vụ>nhiệm vụ|nhiêm vu>nhiệm vụ|trách nhiêm>trách nhiệm|trách nhiệp>trách nhiệm|tránh nhiệm>trách nhiệm|trách nhệm>trách nhiệm',
  ),
  ...slips(
    'kế hoach>kế hoạch|kế hoạnh>kế hoạch|kê hoạch>kế hoạch>liệt,thống>định|kề hoạch>kế hoạch|kể hoạch>kế hoạch>>định|kế họach>kế hoạch|kế hoặch>kế hoạch|kế hoạh>kế hoạch|kế hoạc>kế hoạch|kế hoach này>kế hoạch này',
  ),
  ...slips(
    'cơ quan đon vị>cơ quan đơn vị|đon vị>đơn vị|đơn vi>đơn vị|đơn vj>đơn vị|đơn vị liên quán>đơn vị liên quan|đia phương>địa phương|địa phưong>địa phương|địa phuơng>địa phương|địa phượng>địa phương|đia bàn>địa bàn|địa bản tỉnh>địa bàn tỉnh|địa bàn tinh>địa bàn tỉnh>>gọn,giản,thần|ủy ban nhân dân tinh>Ủy ban nhân dân tỉnh>>gọn,giản,thần|ủy ban nhân dân tính>Ủy ban nhân dân tỉnh>>toán|ubnd tinh>UBND tỉnh>>gọn,giản,thần|công an tinh>Công an tỉnh>>gọn,giản,thần,nhuệ,thông',
  ),
  ...slips(
    'chính sach>chính sách|chính quyên>chính quyền>>góp,tặng|chình quyền>chính quyền|hành chinh>hành chính|cải cách hành chinh>cải cách hành chính|chuyên đổi số>chuyển đổi số|chuyền đổi số>chuyển đổi số|chuyển đồi số>chuyển đổi số|chuyển đối số>chuyển đổi số|chuyển đôi số>chuyển đổi số',
  ),
  ...slips(
    'quy đinh>quy định|quy đỉnh>quy định|qui đinh>quy định|quyết đinh>quyết định|quyêt định>quyết định|nghị đinh>nghị định|nghi định>nghị định|nghị quyêt>nghị quyết|chỉ thi số>Chỉ thị số|thông tu số>Thông tư số|hướng dẩn>hướng dẫn|hương dẫn>hướng dẫn>quê,mùi>đầu,đến,dắt|hướng dẵn>hướng dẫn|hướng dân thực hiện>hướng dẫn thực hiện|ban hanh>ban hành',
  ),
  ...slips(
    'tuyên truyên>tuyên truyền|tuyển truyền>tuyên truyền|tuyền truyền>tuyên truyền|tuyên truyển>tuyên truyền|truyền thồng>truyền thông|thòng tin>thông tin|báo chi và truyền thông>báo chí và truyền thông|tập huân>tập huấn|tập huắn>tập huấn|bồi dưởng>bồi dưỡng|bồi dường>bồi dưỡng|bồi duỡng>bồi dưỡng|đào tao>đào tạo',
  ),
  ...slips(
    'kiêm tra, giám sát>kiểm tra, giám sát|kiễm tra>kiểm tra|kiềm tra>kiểm tra|giám sat>giám sát|đánh gía>đánh giá|đánh giả>đánh giá|đanh giá>đánh giá|theo dỏi>theo dõi|theo rõi>theo dõi|đôn đôc>đôn đốc|đôn đôc>đôn đốc|rà soat>rà soát|rà sóat>rà soát|xữ lý>xử lý|xừ lý>xử lý|xử ly>xử lý|sử lý>xử lý>lịch,tiền,tiểu>luận,thuyết,tưởng,trí|sữ dụng>sử dụng|sừ dụng>sử dụng|xử dụng>sử dụng|sử dung>sử dụng',
  ),
  ...slips(
    'thường xuyện>thường xuyên|thường xuyền>thường xuyên|thuờng xuyên>thường xuyên|thưởng xuyên>thường xuyên>>suốt,quốc,biên|thường xuyển>thường xuyên|thời giạn>thời gian|thời gan>thời gian|thòi gian>thời gian|thời hận>thời hạn|thòi hạn>thời hạn|kịp thòi>kịp thời|đồng thòi>đồng thời|hăng năm>hằng năm|hẳng năm>hằng năm|hằng nằm>hằng năm',
  ),
  ...slips(
    'phòng ngùa>phòng ngừa|phòng ngửa>phòng ngừa|phòng chông>phòng chống|phong chống>phòng chống>tiên,xung>|đối vởi>đối với|đối vói>đối với|đốí với>đối với|vói các>với các|vơi các>với các|phổi hợp vói>phối hợp với|cùa tỉnh>của tỉnh|cùa các>của các|cũa các>của các|cúa các>của các|vả các>và các|trẽn địa bàn>trên địa bàn|trên đia bàn>trên địa bàn|trển địa bàn>trên địa bàn',
  ),
  ...slips(
    'chất lương>chất lượng>>thực,thiện,tâm,khoán,bổng,tối|chât lượng>chất lượng|chất luợng>chất lượng|số luợng>số lượng|lực luợng>lực lượng|hiệu qủa>hiệu quả|hiệu quà>hiệu quả|hiêu quả>hiệu quả|kết qủa>kết quả|kết quà>kết quả|kêt quả>kết quả|hiệu lưc>hiệu lực|năng lưc>năng lực|nâng cáo>nâng cao|nàng cao>nâng cao|nâng cap>nâng cấp|tăng cương>tăng cường|tăng cuờng>tăng cường|tăng cưòng>tăng cường|tàng cường>tăng cường|tảng cường>tăng cường',
  ),
  ...slips(
    'công tảc>công tác|cồng tác>công tác|công tac>công tác|lãnh đao>lãnh đạo|lảnh đạo>lãnh đạo|lânh đạo>lãnh đạo|chỉ đao>chỉ đạo|chi đạo thực hiện>chỉ đạo thực hiện|chủ đông>chủ động>dân>đảo,đúc|chũ động>chủ động|chù động>chủ động|chủ tri>chủ trì>>ân,thức,giác|chủ trỉ>chủ trì|chù trì>chủ trì|chũ trì>chủ trì|chú trì>chủ trì|chủ tịch ubnd tinh>Chủ tịch UBND tỉnh|chủ tich>chủ tịch|chù tịch>chủ tịch|chũ tịch>chủ tịch',
  ),
  ...slips(
    'cán bô>cán bộ|càn bộ>cán bộ|công chúc>công chức>>mừng,tết,thọ|cồng chức>công chức|viên chúc>viên chức>>mừng,tết,thọ|viền chức>viên chức|tồ chức>tổ chức>yếu,nhân>năng,danh,vụ,trách|tố chức>tổ chức>yếu,nhân>năng,danh,vụ,trách|tổ chúc>tổ chức>>mừng,tết,thọ|tổ chửc>tổ chức|tô chức>tổ chức>yếu,nhân>năng,danh,vụ,trách|tỗ chức>tổ chức|cá nhằn>cá nhân|doanh nghiêp>doanh nghiệp|doanh nghiệo>doanh nghiệp|doanh ngiệp>doanh nghiệp|nhân dan>nhân dân|nguời dân>người dân|ngưòi dân>người dân|nguòi dân>người dân',
  ),
  ...slips(
    'báo cảo>báo cáo|bảo cáo>báo cáo|bão đảm>bảo đảm>>bảo,đang,nhiệm|bào đảm>bảo đảm>đồng>bảo,đang,nhiệm|đàm bảo>đảm bảo>>đảm,vệ,tồn,mật|đãm bảo>đảm bảo|bảo đàm>bảo đảm|bảo đãm>bảo đảm|đảm bào>đảm bảo|cụ thễ>cụ thể|cụ thê>cụ thể|yêu câu>yêu cầu|yêu cấu>yêu cầu|đề xuât>đề xuất|đề suất>đề xuất>>ăn|đê xuất>đề xuất>>hiện,phát|đề nghi>đề nghị|tham muu>tham mưu|thẩm mưu>tham mưu|tham mưư>tham mưu|thu nhập thông tin>thu thập thông tin|thu nhập số liệu>thu thập số liệu|thu nhập dữ liệu>thu thập dữ liệu',
  ),
  ...slips(
    'dử liệu>dữ liệu|dừ liệu>dữ liệu|dữ liêu>dữ liệu|dự tóan>dự toán|dư toán>dự toán|ngân sach>ngân sách|ngăn sách nhà nước>ngân sách nhà nước|ngân sảch>ngân sách|nhà nuớc>nhà nước|nhà nưởc>nhà nước|nhà nưóc>nhà nước|xã hôi>xã hội|xâ hội>xã hội|xã hột>xã hội|kinh tê>kinh tế|kính tế>kinh tế|văn hoá xã hôi>văn hoá xã hội|phát triên>phát triển|phát triền>phát triển|phát triễn>phát triển|phat triển>phát triển|an ninh trât tự>an ninh trật tự',
  ),
  ...slips(
    'kết hơp>kết hợp|vật tu nông nghiệp>vật tư nông nghiệp|vật tu y tế>vật tư y tế|phân bố kinh phí>phân bổ kinh phí|phân bố ngân sách>phân bổ ngân sách|phân bố vốn>phân bổ vốn|phân bố dự toán>phân bổ dự toán|các đại phương>các địa phương>>Tây,Bắc,Nam,Đông|trực thuôc>trực thuộc|quy pham>quy phạm|thấm quyền>thẩm quyền|thẫm quyền>thẩm quyền|thầm quyền>thẩm quyền|thẩm đinh>thẩm định|vướng mắt>vướng mắc|giải quyêt>giải quyết|xem xết>xem xét|tiếp tuc>tiếp tục|tiếp túc>tiếp tục|công nghê>công nghệ|nông thon>nông thôn|cải cach>cải cách|thủ tuc>thủ tục|dịch vu>dịch vụ|dịch vụ cồng>dịch vụ công|mục tiệu>mục tiêu|chỉ tiệu>chỉ tiêu|giải phap>giải pháp|nội dụng>nội dung|nôi dung>nội dung|hoạt đông>hoạt động>>đảo,đúc|hoạt dộng>hoạt động|lao đông>lao động>>đảo,đúc|đối tượg>đối tượng|đôi tượng>đối tượng|ứng dung>ứng dụng|úng dụng>ứng dụng|ưng dụng>ứng dụng|tích cưc>tích cực|khuyển khích>khuyến khích|khuyên khích>khuyến khích|nhận thúc>nhận thức>>đẩy,giục,ép,trong,tục|ý thúc>ý thức>>đẩy,giục,ép,trong,tục|hình thúc>hình thức>>đẩy,giục,ép,trong,tục|chính thúc>chính thức>>đẩy,giục,ép,trong,tục|kiến thúc>kiến thức>>đẩy,giục,ép,trong,tục|phương thúc>phương thức>>đẩy,giục,ép,trong,tục|chưc năng>chức năng|chức nằng>chức năng|trung ưong>trung ương|trung uơng>trung ương|phưòng>phường|trưòng>trường|đưòng>đường|đuợc>được|đựoc>được|đưọc>được|đươc>được|nguời>người|ngưòi>người|truờng>trường|huớng>hướng|thuờng>thường|phuơng>phương|phưong>phương|truyên thông>truyền thông',
  ),
  // two phrases run into one: tuyên truyền + truyền thông
  ...slips(
    'tuyên truyền thông chính sách>truyền thông chính sách|tuyên truyền thông đại chúng>truyền thông đại chúng|tuyên truyền thông đa phương tiện>truyền thông đa phương tiện|phát triển khai thực hiện>triển khai thực hiện|phát triển khai kế hoạch>triển khai kế hoạch|phối hợp tác với>phối hợp với|tổ chức năng nhiệm vụ>chức năng nhiệm vụ',
  ),
  ...slips('webside>website|web side>website'),
  // words that sound alike
  ...slips('sữa chữa>sửa chữa|di rời>di dời|quán triểt>quán triệt|tự nghiện>tự nguyện'),
];
