import { boQuaThua } from './bo-qua-thua';
import { cachVietNgay } from './cach-viet-ngay';
import { capHuyenCu } from './cap-huyen-cu';
import { chinhTa } from './chinh-ta';
import { chuTriTrungPhoiHop } from './chu-tri-trung-phoi-hop';
import { coQuanCu } from './co-quan-cu';
import { cotDinh } from './cot-dinh';
import { danChieuSai } from './dan-chieu-sai';
import { danhSoKhongDeu } from './danh-so-khong-deu';
import { dauCau } from './dau-cau';
import { dauPhayThua } from './dau-phay-thua';
import { diaDanhCu } from './dia-danh-cu';
import { goiTatTrung } from './goi-tat-trung';
import { hetHieuLuc } from './het-hieu-luc';
import { khoangNguoc } from './khoang-nguoc';
import { khongThongNhat } from './khong-thong-nhat';
import { kinhPhiNhuNhiemVu } from './kinh-phi-nhu-nhiem-vu';
import { kyHieuVo } from './ky-hieu-vo';
import { lanKieuNgay } from './lan-kieu-ngay';
import { lapTu } from './lap-tu';
import { lapVaiTro } from './lap-vai-tro';
import { loiGo } from './loi-go';
import { matDau } from './mat-dau';
import { mucKhongDeu } from './muc-khong-deu';
import { ngatDong } from './ngat-dong';
import { ngayKhongHopLe } from './ngay-khong-hop-le';
import { nhanKhongThongNhat } from './nhan-khong-thong-nhat';
import { nhieuChuTri } from './nhieu-chu-tri';
import type { Rule } from './rule';
import { saiBangMa } from './sai-bang-ma';
import { saiTenCoQuan } from './sai-ten-co-quan';
import { saiThuTu } from './sai-thu-tu';
import { sauRo } from './sau-ro';
import { soHieuSai } from './so-hieu-sai';
import { soTrang } from './so-trang';
import { thieuChuKy } from './thieu-chu-ky';
import { thieuChuTri } from './thieu-chu-tri';
import { thieuDauKet } from './thieu-dau-ket';
import { thieuDauPhay } from './thieu-dau-phay';
import { thieuKetThuc } from './thieu-ket-thuc';
import { thieuLuuVt } from './thieu-luu-vt';
import { thieuNhan } from './thieu-nhan';
import { thieuNoiNhan } from './thieu-noi-nhan';
import { thieuPhoiHop } from './thieu-phoi-hop';
import { thieuSoKyHieu } from './thieu-so-ky-hieu';
import { thieuThoiGian } from './thieu-thoi-gian';
import { thoiHanDaQua } from './thoi-han-da-qua';
import { trungTruong } from './trung-truong';
import { truongTrong } from './truong-trong';
import { vienDanMauThuan } from './vien-dan-mau-thuan';
import { vienDanSaiNgay } from './vien-dan-sai-ngay';
import { vienDanSauNgay } from './vien-dan-sau-ngay';
import { vienDanThieu } from './vien-dan-thieu';
import { vietTatChuaGiaiThich } from './viet-tat-chua-giai-thich';
import { vietTatTenTinh } from './viet-tat-ten-tinh';

/** Every rule there is, in the order of docs/rules.md: by family, most useful first. A file of this folder that is a rule must stand here: a test says so. */
export const RULES: readonly Rule[] = [
  // day-du
  thieuChuTri,
  thieuThoiGian,
  thieuPhoiHop,
  truongTrong,
  trungTruong,
  thieuNhan,
  nhieuChuTri,
  chuTriTrungPhoiHop,
  sauRo,
  lapVaiTro,
  // bo-cuc
  saiThuTu,
  danChieuSai,
  danhSoKhongDeu,
  kinhPhiNhuNhiemVu,
  mucKhongDeu,
  nhanKhongThongNhat,
  ngatDong,
  cotDinh,
  soTrang,
  // co-quan
  coQuanCu,
  capHuyenCu,
  diaDanhCu,
  saiTenCoQuan,
  thieuNoiNhan,
  // vien-dan
  soHieuSai,
  kyHieuVo,
  vienDanMauThuan,
  vienDanSaiNgay,
  hetHieuLuc,
  vienDanThieu,
  vienDanSauNgay,
  // thoi-gian
  ngayKhongHopLe,
  thoiHanDaQua,
  cachVietNgay,
  lanKieuNgay,
  khoangNguoc,
  // thuat-ngu
  vietTatChuaGiaiThich,
  vietTatTenTinh,
  goiTatTrung,
  // chu-nghia
  lapTu,
  loiGo,
  chinhTa,
  saiBangMa,
  dauCau,
  thieuDauPhay,
  dauPhayThua,
  matDau,
  khongThongNhat,
  thieuDauKet,
  // the-thuc
  thieuKetThuc,
  thieuLuuVt,
  thieuSoKyHieu,
  thieuChuKy,
  // bo-qua
  boQuaThua,
];

/** The rules by their id. */
export const RULE_BY_ID: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));
