import { cotDinh } from './bo-cuc/cot-dinh';
import { danChieuSai } from './bo-cuc/dan-chieu-sai';
import { danhSoKhongDeu } from './bo-cuc/danh-so-khong-deu';
import { khongRoCot } from './bo-cuc/khong-ro-cot';
import { kinhPhiNhuNhiemVu } from './bo-cuc/kinh-phi-nhu-nhiem-vu';
import { mucKhongDeu } from './bo-cuc/muc-khong-deu';
import { ngatDong } from './bo-cuc/ngat-dong';
import { nhanKhongThongNhat } from './bo-cuc/nhan-khong-thong-nhat';
import { saiThuTu } from './bo-cuc/sai-thu-tu';
import { soTrang } from './bo-cuc/so-trang';
import { boQuaThua } from './bo-qua/bo-qua-thua';
import { chinhTa } from './chu-nghia/chinh-ta';
import { dauCau } from './chu-nghia/dau-cau';
import { dauPhayThua } from './chu-nghia/dau-phay-thua';
import { khongThongNhat } from './chu-nghia/khong-thong-nhat';
import { lapTu } from './chu-nghia/lap-tu';
import { loiGo } from './chu-nghia/loi-go';
import { matDau } from './chu-nghia/mat-dau';
import { saiBangMa } from './chu-nghia/sai-bang-ma';
import { thieuDauKet } from './chu-nghia/thieu-dau-ket';
import { thieuDauPhay } from './chu-nghia/thieu-dau-phay';
import { capHuyenCu } from './co-quan/cap-huyen-cu';
import { coQuanCu } from './co-quan/co-quan-cu';
import { diaDanhCu } from './co-quan/dia-danh-cu';
import { saiTenCoQuan } from './co-quan/sai-ten-co-quan';
import { thieuNoiNhan } from './co-quan/thieu-noi-nhan';
import { chuMauChuaThay } from './day-du/chu-mau-chua-thay';
import { chuTriTrungPhoiHop } from './day-du/chu-tri-trung-phoi-hop';
import { lapVaiTro } from './day-du/lap-vai-tro';
import { nhieuChuTri } from './day-du/nhieu-chu-tri';
import { sauRo } from './day-du/sau-ro';
import { thieuChuTri } from './day-du/thieu-chu-tri';
import { thieuNhan } from './day-du/thieu-nhan';
import { thieuPhoiHop } from './day-du/thieu-phoi-hop';
import { thieuThoiGian } from './day-du/thieu-thoi-gian';
import { trungTruong } from './day-du/trung-truong';
import { truongTrong } from './day-du/truong-trong';
import type { Rule } from './rule';
import { thieuChuKy } from './the-thuc/thieu-chu-ky';
import { thieuKetThuc } from './the-thuc/thieu-ket-thuc';
import { thieuLuuVt } from './the-thuc/thieu-luu-vt';
import { thieuSoKyHieu } from './the-thuc/thieu-so-ky-hieu';
import { cachVietNgay } from './thoi-gian/cach-viet-ngay';
import { khoangNguoc } from './thoi-gian/khoang-nguoc';
import { lanKieuNgay } from './thoi-gian/lan-kieu-ngay';
import { ngayKhongHopLe } from './thoi-gian/ngay-khong-hop-le';
import { thoiHanDaQua } from './thoi-gian/thoi-han-da-qua';
import { goiTatTrung } from './thuat-ngu/goi-tat-trung';
import { vietTatChuaGiaiThich } from './thuat-ngu/viet-tat-chua-giai-thich';
import { vietTatTenTinh } from './thuat-ngu/viet-tat-ten-tinh';
import { hetHieuLuc } from './vien-dan/het-hieu-luc';
import { kyHieuVo } from './vien-dan/ky-hieu-vo';
import { soHieuSai } from './vien-dan/so-hieu-sai';
import { vienDanMauThuan } from './vien-dan/vien-dan-mau-thuan';
import { vienDanSaiNgay } from './vien-dan/vien-dan-sai-ngay';
import { vienDanSauNgay } from './vien-dan/vien-dan-sau-ngay';
import { vienDanThieu } from './vien-dan/vien-dan-thieu';

/** Every rule there is, by family. Made from the folders (`npm run generate`). */
export const RULES: readonly Rule[] = [
  // day-du
  chuMauChuaThay,
  chuTriTrungPhoiHop,
  lapVaiTro,
  nhieuChuTri,
  sauRo,
  thieuChuTri,
  thieuNhan,
  thieuPhoiHop,
  thieuThoiGian,
  trungTruong,
  truongTrong,
  // bo-cuc
  cotDinh,
  danChieuSai,
  danhSoKhongDeu,
  khongRoCot,
  kinhPhiNhuNhiemVu,
  mucKhongDeu,
  ngatDong,
  nhanKhongThongNhat,
  saiThuTu,
  soTrang,
  // co-quan
  capHuyenCu,
  coQuanCu,
  diaDanhCu,
  saiTenCoQuan,
  thieuNoiNhan,
  // vien-dan
  hetHieuLuc,
  kyHieuVo,
  soHieuSai,
  vienDanMauThuan,
  vienDanSaiNgay,
  vienDanSauNgay,
  vienDanThieu,
  // thoi-gian
  cachVietNgay,
  khoangNguoc,
  lanKieuNgay,
  ngayKhongHopLe,
  thoiHanDaQua,
  // thuat-ngu
  goiTatTrung,
  vietTatChuaGiaiThich,
  vietTatTenTinh,
  // chu-nghia
  chinhTa,
  dauCau,
  dauPhayThua,
  khongThongNhat,
  lapTu,
  loiGo,
  matDau,
  saiBangMa,
  thieuDauKet,
  thieuDauPhay,
  // the-thuc
  thieuChuKy,
  thieuKetThuc,
  thieuLuuVt,
  thieuSoKyHieu,
  // bo-qua
  boQuaThua,
];

/** The rules by their id. */
export const RULE_BY_ID: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));
