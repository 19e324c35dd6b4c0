import { boQuaThua } from './bo-qua-thua';
import { cachVietNgay } from './cach-viet-ngay';
import { chinhTa } from './chinh-ta';
import { danChieuSai } from './dan-chieu-sai';
import { dauCau } from './dau-cau';
import { goiTatTrung } from './goi-tat-trung';
import { hetHieuLuc } from './het-hieu-luc';
import { khoangNguoc } from './khoang-nguoc';
import { lapTu } from './lap-tu';
import { loiGo } from './loi-go';
import { matDau } from './mat-dau';
import { ngatDong } from './ngat-dong';
import { ngayKhongHopLe } from './ngay-khong-hop-le';
import { nhanKhongThongNhat } from './nhan-khong-thong-nhat';
import type { Rule } from './rule';
import { saiBangMa } from './sai-bang-ma';
import { saiThuTu } from './sai-thu-tu';
import { sauRo } from './sau-ro';
import { soHieuSai } from './so-hieu-sai';
import { thieuChuTri } from './thieu-chu-tri';
import { thieuNhan } from './thieu-nhan';
import { thieuThoiGian } from './thieu-thoi-gian';
import { thoiHanDaQua } from './thoi-han-da-qua';
import { trungTruong } from './trung-truong';
import { truongTrong } from './truong-trong';
import { vienDanMauThuan } from './vien-dan-mau-thuan';
import { vienDanSaiNgay } from './vien-dan-sai-ngay';
import { vienDanSauNgay } from './vien-dan-sau-ngay';
import { vienDanThieu } from './vien-dan-thieu';

/** Every rule there is, in the order of docs/rules.md: by family, most useful first. A file of this folder that is a rule must stand here: a test says so. */
export const RULES: readonly Rule[] = [
  // day-du
  thieuChuTri,
  thieuThoiGian,
  truongTrong,
  trungTruong,
  thieuNhan,
  sauRo,
  // bo-cuc
  saiThuTu,
  danChieuSai,
  nhanKhongThongNhat,
  ngatDong,
  // vien-dan
  soHieuSai,
  vienDanMauThuan,
  vienDanSaiNgay,
  vienDanSauNgay,
  hetHieuLuc,
  vienDanThieu,
  // thoi-gian
  ngayKhongHopLe,
  thoiHanDaQua,
  cachVietNgay,
  khoangNguoc,
  // thuat-ngu
  goiTatTrung,
  // chu-nghia
  lapTu,
  loiGo,
  chinhTa,
  saiBangMa,
  dauCau,
  matDau,
  // bo-qua
  boQuaThua,
];

/** The rules by their id. */
export const RULE_BY_ID: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));
