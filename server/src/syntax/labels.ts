import { fold } from '../text/fold';

/** What a labelled value says about a task. `content`, `form` … are kept so that nothing is lost; rules speak of lead, partners, time. */
export type FieldRole = 'lead' | 'partners' | 'time' | 'content' | 'product' | 'budget' | 'form' | 'place' | 'audience' | 'note';

/** One family of labels: every way plans write one field. The single source for reader, grammar, completion and formatter. */
export interface LabelFamily {
  readonly role: FieldRole;
  /** The forms people write, most usual first, with marks and capitals as printed. The first is what completion offers. */
  readonly forms: readonly string[];
  /** True when the colon is often left out ("Thời gian thực hiện sau khi …"). */
  readonly colonOptional?: boolean;
}

/** Counted over 47 real plans; the usual forms come first. */
export const LABEL_FAMILIES: readonly LabelFamily[] = [
  {
    role: 'lead',
    forms: [
      'Chủ trì',
      'Cơ quan chủ trì',
      'Đơn vị chủ trì',
      'Cơ quan thực hiện',
      'Chủ trì thực hiện',
      'Chủ trì, tham mưu',
      'Đơn vị thực hiện',
      'Đơn vị chủ trì thực hiện',
      'Cơ quan chủ trì thực hiện',
      'Đơn vị chủ trì tham mưu thực hiện',
      'Đơn vị chủ trì tham mưu',
      'Cơ quan chủ trì tham mưu',
      'Cơ quan, đơn vị chủ trì',
      'Cơ quan, đơn vị chủ trì thực hiện',
      'Cơ quan, đơn vị thực hiện',
      'Đơn vị, địa phương thực hiện',
      'Cơ quan trình',
      'Cơ quan soạn thảo',
      'Cơ quan chủ trì soạn thảo',
      'Cơ quan tham mưu',
      'Đơn vị tham mưu',
      'Cơ quan chịu trách nhiệm',
      'Đơn vị chịu trách nhiệm',
      'Đơn vị phụ trách',
      'Phân công thực hiện',
      'Phân công nhiệm vụ',
      'Trách nhiệm thực hiện',
      'Đầu mối',
      'Đầu mối thực hiện',
      'Phụ trách',
      'Người phụ trách',
      'Người thực hiện',
      'Bộ phận thực hiện',
      'Lực lượng thực hiện',
      'Phân công',
      'Giao',
    ],
  },
  {
    role: 'partners',
    forms: [
      'Phối hợp',
      'Cơ quan phối hợp',
      'Đơn vị phối hợp',
      'Đơn vị phối hợp thực hiện',
      'Cơ quan phối hợp thực hiện',
      'Phối hợp thực hiện',
      'Người phối hợp',
      'Cơ quan, đơn vị phối hợp',
      'Cơ quan, đơn vị phối hợp thực hiện',
      'Đơn vị, địa phương phối hợp',
      'Cơ quan thẩm tra',
      'Cơ quan chuẩn bị ý kiến',
    ],
  },
  {
    role: 'time',
    colonOptional: true,
    forms: [
      'Thời gian thực hiện',
      'Thời gian',
      'Thời gian hoàn thành',
      'Thời hạn hoàn thành',
      'Thời hạn thực hiện',
      'Thời hạn',
      'Thời hạn ban hành',
      'Thời gian ban hành',
      'Thời gian triển khai',
      'Thời gian tổ chức',
      'Thời gian trình',
      'Tiến độ',
      'Tiến độ thực hiện',
      'Tiến độ hoàn thành',
      'Lộ trình',
      'Lộ trình thực hiện',
      'Hoàn thành',
      'Hạn hoàn thành',
      'Thời hạn trình',
      'Thời điểm',
      'Thời điểm thực hiện',
      'Thời gian, tiến độ',
      'Thời gian, tiến độ thực hiện',
      'Thời gian, địa điểm',
      'Thời gian và địa điểm',
      'Thời gian thực hiện, hoàn thành',
      'Thời gian dự kiến',
      'Dự kiến thời gian',
      'Thời gian, lộ trình thực hiện',
    ],
  },
  {
    role: 'content',
    forms: [
      'Nội dung',
      'Nội dung thực hiện',
      'Nhiệm vụ',
      'Nội dung công việc',
      'Nội dung nhiệm vụ',
      'Nội dung, nhiệm vụ',
      'Công việc',
      'Nội dung hoạt động',
      'Tên nhiệm vụ',
    ],
  },
  {
    role: 'product',
    forms: [
      'Sản phẩm',
      'Kết quả',
      'Sản phẩm đầu ra',
      'Sản phẩm dự kiến',
      'Kết quả đầu ra',
      'Kết quả dự kiến',
      'Sản phẩm hoàn thành',
      'Kết quả thực hiện',
      'Sản phẩm, kết quả',
      'Kết quả, sản phẩm',
      'Kết quả đạt được',
      'Kết quả cần đạt',
      'Yêu cầu sản phẩm',
      'Sản phẩm chủ yếu',
      'Hồ sơ',
    ],
  },
  { role: 'budget', forms: ['Kinh phí', 'Kinh phí thực hiện', 'Nguồn kinh phí', 'Dự kiến kinh phí', 'Dự toán kinh phí', 'Nguồn lực'] },
  {
    role: 'form',
    forms: [
      'Hình thức',
      'Hình thức thực hiện',
      'Hình thức, số lượng',
      'Hình thức/số lượng',
      'Hình thức tổ chức',
      'Phương pháp',
      'Cách thức thực hiện',
      'Số lượng',
    ],
  },
  { role: 'place', forms: ['Địa điểm', 'Địa điểm thực hiện', 'Địa điểm tổ chức', 'Địa bàn thực hiện', 'Phạm vi'] },
  { role: 'audience', forms: ['Thành phần', 'Thành phần tham dự', 'Thành phần tham gia', 'Đối tượng', 'Đối tượng tham gia', 'Quy mô'] },
  { role: 'note', forms: ['Ghi chú', 'Tên văn bản', 'Chỉ tiêu'] },
];

/** Folded form → role, for every form of every family. */
export const ROLE_BY_FORM: ReadonlyMap<string, FieldRole> = new Map(
  LABEL_FAMILIES.flatMap(({ role, forms }) => forms.map((form) => [fold(form).replace(/[,/]/g, ' ').replace(/\s+/g, ' '), role] as const)),
);

/** Words that may make up a label of an agency's part in a task, in any order ("Cơ quan, đơn vị liên quan phối hợp"). Folded. */
export const AGENCY_LABEL_WORDS: ReadonlySet<string> = new Set(
  'cac co quan don vi to chuc dia phuong phong ban bo phan nganh ca nhan va chu tri phoi hop tham muu thuc hien trien khai soan thao phu trach chinh xay dung trinh lien quan theo doi quan ly dau moi huong dan cung'.split(
    ' ',
  ),
);
/** How such a label begins. */
export const AGENCY_LABEL_START = /^(?:cac )?(?:co quan|don vi|to chuc|dia phuong|phong ban|bo phan|ca nhan)(?: |$)/;

/** Words that name a column of a table, but label nothing in running text. Folded. */
export const COLUMN_ROLES: ReadonlyMap<string, FieldRole> = new Map([
  ['thuc hien', 'lead'],
  ['chiu trach nhiem', 'lead'],
  ['trach nhiem', 'lead'],
  ['nguoi chiu trach nhiem', 'lead'],
  ['don vi to chuc', 'lead'],
  ['phu trach chinh', 'lead'],
  ['thang', 'time'],
  ['tuan', 'time'],
  ['ngay', 'time'],
  ['quy', 'time'],
  ['thoi diem', 'time'],
]);

/** Words that tell the role of a column among others, the surest first. Folded. */
export const COLUMN_WORDS: readonly (readonly [FieldRole, RegExp])[] = [
  ['partners', /(?:^|\s)phoi hop(?:\s|$)/],
  [
    'lead',
    /(?:^|\s)(?:chu tri|dau moi|chiu trach nhiem)(?:\s|$)|^(?:co quan|don vi|bo phan|nguoi|dia phuong)[a-z ,]{0,30}(?:thuc hien|tham muu|trinh|soan thao|phu trach)$/,
  ],
  ['time', /^(?:thoi gian|thoi han|tien do|lo trinh|thoi diem|han )/],
  ['product', /^(?:san pham|ket qua|du kien san pham|du kien ket qua)(?:\s|$)/],
];

/** Of several columns for who leads, the surest words win: who proposes a paper is not who writes it. */
export const LEAD_WORDS: readonly RegExp[] = [/chu tri/, /soan thao|dau moi|phu trach/, /thuc hien|tham muu/];

/** The label of the lead beside the label of the partners in one plan. */
export const LABEL_PAIRS: readonly (readonly [lead: string, partners: string])[] = [
  ['Chủ trì', 'Phối hợp'],
  ['Cơ quan chủ trì', 'Cơ quan phối hợp'],
  ['Đơn vị chủ trì', 'Đơn vị phối hợp'],
  ['Đơn vị chủ trì thực hiện', 'Đơn vị phối hợp'],
  ['Cơ quan thực hiện', 'Cơ quan phối hợp'],
  ['Đơn vị thực hiện', 'Đơn vị phối hợp'],
];

/** True when the words can be nothing but a label: they name an agency's part. "Phân công" and "Kinh phí" may as well be headings. */
export function isSureLabel(folded: string): boolean {
  return /chu tri|phoi hop|(?:co quan|don vi) .{0,24}(?:thuc hien|tham muu|soan thao|dau moi)/.test(folded);
}
