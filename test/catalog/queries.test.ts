import assert from 'node:assert/strict';
import { createCatalog } from '../../server/src/catalog/create';

// What people type, written down before the search was built. The expected first hit is named by its name or one of its written
// forms (agencies) or by its number (references), so that the table survives new ids.

const TODAY = '2026-11-21';
const BEFORE = '2023-07-20';
const LAST_YEAR = '2025-12-01';

interface Query {
  readonly typed: string;
  readonly first: string;
  readonly asOf?: string;
}

const AGENCIES: readonly Query[] = [
  // without marks, whole or in part
  { typed: 'so tu phap', first: 'Sở Tư pháp' },
  { typed: 'so tu', first: 'Sở Tư pháp' },
  { typed: 'tu phap', first: 'Sở Tư pháp' },
  { typed: 'Sở Tư phá', first: 'Sở Tư pháp' },
  { typed: 'Sở Tư pháp'.normalize('NFD'), first: 'Sở Tư pháp' },
  { typed: 'so van hoa', first: 'Sở Văn hóa, Thể thao và Du lịch' },
  { typed: 'so van hoa the thao va du lich', first: 'Sở Văn hóa, Thể thao và Du lịch' },
  { typed: 'so khoa hoc', first: 'Sở Khoa học và Công nghệ' },
  { typed: 'so nong nghiep', first: 'Sở Nông nghiệp và Môi trường' },
  { typed: 'so tai', first: 'Sở Tài chính' },
  { typed: 'so gd', first: 'Sở Giáo dục và Đào tạo' },
  { typed: 'sotuphap', first: 'Sở Tư pháp' },
  { typed: 'cong an t', first: 'Công an tỉnh' },
  { typed: 'van phong ub', first: 'Văn phòng UBND tỉnh' },
  { typed: 'thanh tra tinh', first: 'Thanh tra tỉnh' },
  { typed: 'thue tinh', first: 'Thuế tỉnh' },
  { typed: 'tinh doan', first: 'Tỉnh đoàn' },
  { typed: 'bao va phat thanh', first: 'Báo và phát thanh, truyền hình tỉnh' },
  { typed: 'bo noi', first: 'Bộ Nội vụ' },
  { typed: 'cac so ban nganh', first: 'các sở, ban, ngành' },
  // initials
  { typed: 'stp', first: 'Sở Tư pháp' },
  { typed: 'svhttdl', first: 'Sở Văn hóa, Thể thao và Du lịch' },
  { typed: 'skhcn', first: 'Sở Khoa học và Công nghệ' },
  { typed: 'sgddt', first: 'Sở Giáo dục và Đào tạo' },
  { typed: 'snv', first: 'Sở Nội vụ' },
  { typed: 'stc', first: 'Sở Tài chính' },
  { typed: 'vpcp', first: 'Văn phòng Chính phủ' },
  { typed: 'ttcp', first: 'Thanh tra Chính phủ' },
  { typed: 'bhxh tinh', first: 'BHXH tỉnh' },
  { typed: 'btgdv', first: 'Ban Tuyên giáo và Dân vận Tỉnh ủy' },
  // mixtures of words and initials
  { typed: 'so vhttdl', first: 'Sở Văn hóa, Thể thao và Du lịch' },
  { typed: 'so vhtt', first: 'Sở Văn hóa, Thể thao và Du lịch' },
  { typed: 'so khcn', first: 'Sở Khoa học và Công nghệ' },
  { typed: 'so kh&cn', first: 'Sở Khoa học và Công nghệ' },
  { typed: 'so nnmt', first: 'Sở Nông nghiệp và Môi trường' },
  { typed: 'so tc', first: 'Sở Tài chính' },
  { typed: 'so ct', first: 'Sở Công Thương' },
  { typed: 'so xd', first: 'Sở Xây dựng' },
  { typed: 'ca tinh', first: 'Công an tỉnh' },
  { typed: 'vp ubnd', first: 'Văn phòng UBND tỉnh' },
  { typed: 'bo vhttdl', first: 'Bộ Văn hóa, Thể thao và Du lịch' },
  { typed: 'bo chqs', first: 'Bộ Chỉ huy Quân sự tỉnh' },
  { typed: 'hoi lhpn tinh', first: 'Hội Liên hiệp Phụ nữ tỉnh' },
  { typed: 'ub xa phuong', first: 'UBND các xã, phường, đặc khu' },
  { typed: 'ubnd cac xa', first: 'UBND các xã, phường, đặc khu' },
  { typed: 'ubnd tinh', first: 'UBND tỉnh' },
  { typed: 'phong vhxh', first: 'Phòng Văn hóa - Xã hội' },
  // Telex and VNI left-overs
  { typed: 'sowr tw phasp', first: 'Sở Tư pháp' },
  { typed: 'so7 tu7 pha1p', first: 'Sở Tư pháp' },
  { typed: 'sở tuw', first: 'Sở Tư pháp' },
  { typed: 'uyr ban nhaan daan xax', first: 'Ủy ban nhân dân xã' },
  { typed: 'coong an tirnh', first: 'Công an tỉnh' },
  { typed: 'so73 no65i vu5', first: 'Sở Nội vụ' },
  // old names: right on their day, afterwards whoever does the work now comes first
  { typed: 'stttt', first: 'Sở Thông tin và Truyền thông', asOf: BEFORE },
  { typed: 'so ttt', first: 'Sở Thông tin và Truyền thông', asOf: BEFORE },
  { typed: 'so ttt', first: 'Sở Khoa học và Công nghệ' },
  { typed: 'so khdt', first: 'Sở Tài chính' },
  { typed: 'so ldtbxh', first: 'Sở Nội vụ' },
  { typed: 'so ldtbxh', first: 'Sở Lao động - Thương binh và Xã hội', asOf: BEFORE },
  { typed: 'ban tuyen giao', first: 'Ban Tuyên giáo và Dân vận Tỉnh ủy' },
  { typed: 'ban tuyen giao', first: 'Ban Tuyên giáo Tỉnh ủy', asOf: BEFORE },
  // a second lot, written when the search was there, tried before it was changed
  { typed: 'so yte', first: 'Sở Y tế' },
  { typed: 'so gtvt', first: 'Sở Xây dựng' },
  { typed: 'so tnmt', first: 'Sở Nông nghiệp và Môi trường' },
  { typed: 'mttq tinh', first: 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh' },
  { typed: 'vp tinh uy', first: 'Văn phòng Tỉnh ủy' },
  { typed: 'bch quan su', first: 'Bộ Chỉ huy Quân sự tỉnh' },
  { typed: 'doan thanh nien', first: 'Đoàn Thanh niên Cộng sản Hồ Chí Minh tỉnh' },
  { typed: 'bo gddt', first: 'Bộ Giáo dục và Đào tạo' },
  { typed: 'sở kế hoạch đầu', first: 'Sở Tài chính' },
  { typed: 'cac don vi lien quan', first: 'các cơ quan, đơn vị có liên quan' },
  { typed: 'hooij noong daan', first: 'Hội Nông dân tỉnh' },
  { typed: 'ldld tinh', first: 'Liên đoàn Lao động tỉnh' },
  { typed: 'btc tinh uy', first: 'Ban Tổ chức Tỉnh ủy' },
  { typed: 'so ldtb', first: 'Sở Lao động - Thương binh và Xã hội', asOf: BEFORE },
];

const REFERENCES: readonly Query[] = [
  // fragments of kind and number
  { typed: 'nd 09/2017', first: '09/2017/NĐ-CP' },
  { typed: 'nd 9/2017', first: '09/2017/NĐ-CP' },
  { typed: 'nghi dinh 09/2017', first: '09/2017/NĐ-CP' },
  { typed: 'Nghị định số 09/2017/NĐ', first: '09/2017/NĐ-CP' },
  { typed: 'nd 30', first: '30/2020/NĐ-CP' },
  { typed: '407', first: '407/QĐ-TTg' },
  { typed: 'qd 407 ttg', first: '407/QĐ-TTg' },
  { typed: 'qd so 407', first: '407/QĐ-TTg' },
  { typed: '07/ct', first: '07/CT-TTg' },
  { typed: 'ct 07', first: '07/CT-TTg' },
  { typed: 'nq 57', first: '57-NQ/TW' },
  { typed: '57-nq/tw', first: '57-NQ/TW' },
  { typed: 'nghi quyet 18', first: '18-NQ/TW' },
  { typed: '64/2025/qh15', first: '64/2025/QH15' },
  { typed: 'nd 13 2018', first: '13/2018/NĐ-CP' },
  // words of the title
  { typed: 'tiep can thong tin', first: '104/2016/QH13', asOf: LAST_YEAR },
  { typed: 'phat ngon', first: '09/2017/NĐ-CP', asOf: LAST_YEAR },
  { typed: 'phat ngon', first: '244/2026/NĐ-CP' },
  { typed: 'cong tac van thu', first: '30/2020/NĐ-CP' },
  { typed: 'truyen thong chinh sach', first: '07/CT-TTg' },
  { typed: 'luat bao chi', first: '103/2016/QH13', asOf: LAST_YEAR },
  { typed: 'luat bao chi', first: '126/2025/QH15' },
  { typed: 'luat tctt', first: '104/2016/QH13', asOf: LAST_YEAR },
  { typed: 'luật đất đai', first: '31/2024/QH15' },
  { typed: 'luat bhxh', first: '41/2024/QH15' },
  { typed: 'bo luat lao dong', first: '45/2019/QH14' },
  { typed: 'nghij ddinhj 09/2017', first: '09/2017/NĐ-CP' },
  { typed: 'ddinhj danh xacs thuwcj', first: '69/2024/NĐ-CP' },
  { typed: 'bao ve du lieu ca nhan', first: '91/2025/QH15' },
  // the second lot
  { typed: 'luat to chuc chinh quyen dia phuong', first: '72/2025/QH15' },
  { typed: 'nd178', first: '178/2024/NĐ-CP' },
  { typed: 'de an 06', first: '06/QĐ-TTg' },
  { typed: 'luat can bo cong chuc', first: '80/2025/QH15' },
  { typed: '61/2018', first: '61/2018/NĐ-CP' },
  { typed: 'luaatj chuyeern ddooir soos', first: '148/2025/QH15' },
  { typed: 'luat ban hanh van ban qppl', first: '64/2025/QH15' },
  { typed: 'kiem soat tthc', first: '63/2010/NĐ-CP' },
  { typed: 'nq66', first: '66-NQ/TW' },
];

describe('catalogue search: what people type', () => {
  const catalog = createCatalog();

  for (const { typed, first, asOf = TODAY } of AGENCIES) {
    it(`“${typed}” (${asOf}) → ${first}`, () => {
      const hit = catalog.searchAgencies(typed, { asOf, limit: 10 })[0];
      assert.ok(hit, 'no hit at all');
      assert.ok(hit.entry.name === first || hit.entry.aliases.includes(first), `got ${hit.entry.name}`);
    });
  }

  for (const { typed, first, asOf = TODAY } of REFERENCES) {
    it(`“${typed}” (${asOf}) → ${first}`, () => {
      assert.equal(catalog.searchReferences(typed, { asOf, limit: 10 })[0]?.entry.number, first);
    });
  }
});
