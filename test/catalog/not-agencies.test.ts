import assert from 'node:assert/strict';
import { createCatalog } from '../../server/src/catalog/create';
import { mentionsOf } from '../../server/src/model/mentions/mentions';
import { textOf } from '../../server/src/syntax/block';
import { parse } from '../../server/src/syntax/parse';

// Words that begin as names of agencies do and are none: common words, activities, places, people, bodies of other countries and of the past.

const catalog = createCatalog();

const NOT_AGENCIES = `
Sở hữu trí tuệ|Sở giao dịch chứng khoán|Sở Giao dịch|Sở dĩ|Sở chỉ huy|Sở Liêm phóng|Bộ phận|Bộ binh|Bộ phim|Bộ Tham mưu|Bộ đội Cụ Hồ
Bộ Ngoại giao Hoa Kỳ|Ban hành|Ban Mê Thuột|Ban đầu|Ban quản trị nhà chung cư|Ban kiểm soát|Ban Giám hiệu|Ban Giám khảo|Ban giám khảo
Ban coi thi|Ban Phúc khảo|Ban Tổ chức Lễ tang|Ban Tổ chức Hội thi|Hội đồng quản trị|Hội đồng thẩm định|Hội đồng xét xử|Hội đồng tuyển dụng
Hội đồng Giám mục Việt Nam|Hội đồng Bảo an|Hội đồng Bộ trưởng|Hội nghị|Hội nghị nhà chung cư|Hội An|Hội thi|Hội chợ|Hội viên|Hội trường
Hội Thánh|Hội thẩm|Hiệp hội các quốc gia Đông Nam Á|Liên hiệp quốc|Liên hiệp Pháp|Đoàn kết|Đoàn kiểm tra|Đoàn thanh tra|Đoàn viên|Đoàn Khuê
Đoàn Thị Điểm|Đoàn Kết|Đoàn ca múa|Phòng cháy, chữa cháy|Phòng cháy và chữa cháy|Phòng, chống|Phòng chống|Phòng thủ dân sự
Phòng vệ thương mại|Phòng ngừa|Phòng bệnh|Hải Phòng - Quảng Ninh|Phòng khám đa khoa|Phòng thí nghiệm|Vụ án|Vụ việc|Vụ Bản|Vụ Đông Xuân
Vụ trưởng|Cục trưởng|Trung ương Cục miền Nam|Cục bộ|Viện trưởng|Viện trợ|Viện dẫn|Viện sĩ|Viện phí|Viện Đông Bác Cổ|Công an nhân dân
bảo hiểm xã hội|quỹ bảo hiểm xã hội|Quỹ đất|Quỹ Tiền tệ Quốc tế|Quỹ tiền lương|Quỹ bình ổn giá|Quỹ tín dụng nhân dân|Thuế giá trị gia tăng
Thuế thu nhập doanh nghiệp|Thuế nhập khẩu|Thống kê|Thanh tra viên|Thanh tra nhân dân|Thanh tra, kiểm tra|Báo cáo|Báo Đáp|Trạm Tấu
Trạm biến áp|Trạm trưởng|Khối lượng|Đội trưởng|Đội viên|Đội hình|Trường hợp|Trường Sơn|Trường Sa|Cơ sở vật chất|Cơ sở dữ liệu|Cơ sở pháp lý
Cổng Dịch vụ công quốc gia|Trung tâm thương mại|Trung tâm hành chính|Trung tâm tài chính quốc tế|Trung tâm dữ liệu
Trung tâm Hội nghị Quốc gia|Trung tâm Mục vụ|Ngân hàng Thế giới|Ngân hàng thương mại|Ngân hàng SCB|Kho bạc Hoa Kỳ|Ủy ban Olympic Quốc tế
Ủy ban Warren|Ủy ban Kháng chiến|Ủy ban Hành chính|Ủy ban Kế hoạch Nhà nước|Đại học Texas|Tổng cục Thống kê Trung Quốc
Bộ Chính trị Đảng Cộng sản Trung Quốc|Quốc hội Hoa Kỳ|Thủ tướng Nhật Bản|Công ty TNHH|Công ty cổ phần|Công ty CP|Chi nhánh công ty
Hợp tác xã nông nghiệp|VNPT Money|Viettel Post|Văn phòng công chứng|Văn phòng luật sư|Văn phòng phẩm|Văn phòng đại diện|Vườn quốc gia
Chi nhánh số 1|Tập đoàn FLC|Hạt giống|Cảnh sát Quốc gia|Bộ trưởng|chính phủ điện tử|Chính phủ Hoa Kỳ|Chính phủ Trung Quốc|Quân đoàn 2
Tiểu ban
`;

/** Names of laws hold names of agencies, which are cited, not meant. */
const LAWS = `
Bộ luật|Bộ luật Dân sự|Luật Công an nhân dân|Luật Bảo hiểm xã hội|Luật Tổ chức Quốc hội|Luật Tổ chức Chính phủ|Luật Thi hành án dân sự
Luật Ngân hàng Nhà nước Việt Nam|Luật Mặt trận Tổ quốc Việt Nam|Luật Tổ chức Tòa án nhân dân|Luật Kiểm toán nhà nước|Bộ luật Tố tụng hình sự
`;

function list(text: string): string[] {
  return text
    .trim()
    .split(/[|\n]/)
    .map((item) => item.trim());
}

/** Agencies, collectives and offices that a sentence about `words` speaks of. */
function named(words: string): string[] {
  return parse(`Hội nghị trao đổi nội dung về ${words} được nêu ở trên.\n`).blocks.flatMap((block) =>
    mentionsOf(block, catalog)
      .filter(({ kind, history }) => kind !== 'place' && history !== 'citation')
      .map(({ range }) => textOf(block, range)),
  );
}

describe('words like names of agencies', () => {
  it('are as many as were collected', () => {
    assert.equal(list(NOT_AGENCIES).length + list(LAWS).length, 161);
  });
  for (const words of [...list(NOT_AGENCIES), ...list(LAWS)]) {
    it(`“${words}” names none`, () => {
      assert.deepEqual(named(words), []);
    });
  }
  it('would be noticed as names', () => {
    assert.deepEqual(named('việc của Sở Y tế'), ['Sở Y tế']);
  });
});
