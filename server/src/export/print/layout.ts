import type { PrintStyle } from './printed';

/** Millimetres in twips (1/20 point), the unit of Word. */
export const mm = (length: number): number => Math.round((length * 1440) / 25.4);
/** Points in twips. */
export const pt = (length: number): number => Math.round(length * 20);

/** How a component is set. Sizes in points; spaces in points; `point`: where it is laid down. */
export interface StyleRule {
  /** Name in Word's list of styles. */
  readonly name: string;
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly align: 'left' | 'center' | 'both';
  /** Of the first line, in millimetres. */
  readonly indent?: number;
  readonly before?: number;
  readonly after?: number;
  readonly keepNext?: boolean;
  /** Level in Word's navigation pane, 0-based. */
  readonly outline?: number;
  readonly point: string;
}

/** A set of rules: the page and every component. Millimetres. */
export interface Layout {
  readonly margin: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  /** Of the page number from the upper edge. */
  readonly header: number;
  readonly pageNumberSize: number;
  readonly styles: Readonly<Record<PrintStyle, StyleRule>>;
}

const body: StyleRule = { name: 'KH Nội dung', size: 14, align: 'both', indent: 12.7, before: 6, after: 0, point: 'PL I.II.6.e' };

/** Decree 30/2020/NĐ-CP, annex I: part I, section II and the table of section V. */
export const DECREE_30: Layout = {
  margin: { top: 20, bottom: 20, left: 30, right: 15 },
  header: 10,
  pageNumberSize: 14,
  styles: {
    state: { name: 'KH Quốc hiệu', size: 13, bold: true, align: 'center', point: 'PL I.II.1.a' },
    motto: { name: 'KH Tiêu ngữ', size: 14, bold: true, align: 'center', point: 'PL I.II.1.b' },
    partyName: { name: 'KH Tiêu đề', size: 13, bold: true, align: 'center', point: 'HD 36-HD/VPTW' },
    parentAgency: { name: 'KH Cơ quan chủ quản', size: 13, align: 'center', point: 'PL I.II.2.b' },
    agency: { name: 'KH Cơ quan ban hành', size: 13, bold: true, align: 'center', point: 'PL I.II.2.b' },
    number: { name: 'KH Số ký hiệu', size: 13, align: 'center', before: 6, point: 'PL I.II.3.c' },
    placeDate: { name: 'KH Địa danh thời gian', size: 14, italic: true, align: 'center', before: 6, point: 'PL I.II.4.c' },
    letterSubject: { name: 'KH Trích yếu công văn', size: 13, align: 'center', before: 6, point: 'PL I.II.5.b' },
    mark: { name: 'KH Mức độ khẩn mật', size: 13, bold: true, align: 'center', before: 6, point: 'PL I.III.2' },
    kind: { name: 'KH Tên loại', size: 14, bold: true, align: 'center', before: 18, keepNext: true, point: 'PL I.II.5.b' },
    subject: { name: 'KH Trích yếu', size: 14, bold: true, align: 'center', keepNext: true, point: 'PL I.II.5.b' },
    authority: { name: 'KH Thẩm quyền ban hành', size: 14, bold: true, align: 'center', before: 12, after: 6, keepNext: true, point: 'PL III, Mẫu 1.2' },
    addressee: { name: 'KH Kính gửi', size: 14, align: 'left', indent: 30, before: 12, point: 'PL I.II.9.d' },
    addresseeItem: { name: 'KH Nơi kính gửi', size: 14, align: 'left', indent: 52, point: 'PL I.II.9.d' },
    basis: { ...body, name: 'KH Căn cứ', italic: true, point: 'PL I.II.6.a' },
    partHeading: { name: 'KH Phần', size: 14, bold: true, align: 'center', before: 12, after: 6, keepNext: true, outline: 0, point: 'PL I.II.6.đ' },
    heading: { ...body, name: 'KH Mục', bold: true, before: 12, keepNext: true, outline: 0, point: 'PL I.V.6.b' },
    clause: { ...body, name: 'KH Khoản', bold: true, keepNext: true, outline: 1, point: 'PL I.V.6.b' },
    body,
    appendix: { name: 'KH Phụ lục', size: 14, bold: true, align: 'center', keepNext: true, outline: 0, point: 'PL I.III.1' },
    appendixTitle: { name: 'KH Tên phụ lục', size: 14, bold: true, align: 'center', keepNext: true, point: 'PL I.III.1' },
    attachedTo: { name: 'KH Kèm theo', size: 14, italic: true, align: 'center', after: 6, point: 'PL I.III.1' },
    recipientsTitle: { name: 'KH Nơi nhận', size: 12, bold: true, italic: true, align: 'left', point: 'PL I.II.9.d' },
    recipient: { name: 'KH Danh sách nơi nhận', size: 11, align: 'left', point: 'PL I.II.9.d' },
    authoritySigner: { name: 'KH Thẩm quyền ký', size: 14, bold: true, align: 'center', keepNext: true, point: 'PL I.II.7.đ' },
    signer: { name: 'KH Chức vụ người ký', size: 14, bold: true, align: 'center', keepNext: true, point: 'PL I.II.7.đ' },
    signerName: { name: 'KH Họ tên người ký', size: 14, bold: true, align: 'center', before: 72, point: 'PL I.II.7.đ' },
    signerNote: { name: 'KH Ghi chú chữ ký', size: 13, italic: true, align: 'center', before: 12, point: 'PL I.II.7' },
  },
};

/** Its annex 3: sizes and faces of every component. */
const PARTY = 'HD 36-HD/VPTW, PL 3';

/** Guidance 36-HD/VPTW of 2018 on documents of the Party: where it differs from Decree 30. */
export const GUIDANCE_36: Layout = {
  ...DECREE_30,
  margin: { top: 20, bottom: 20, left: 30, right: 15 },
  styles: {
    ...DECREE_30.styles,
    partyName: { name: 'KH Tiêu đề', size: 15, bold: true, align: 'center', point: PARTY },
    parentAgency: { name: 'KH Cơ quan cấp trên', size: 14, align: 'center', point: PARTY },
    agency: { name: 'KH Cơ quan ban hành', size: 14, bold: true, align: 'center', point: PARTY },
    number: { name: 'KH Số ký hiệu', size: 14, align: 'center', point: PARTY },
    kind: { ...DECREE_30.styles.kind, size: 16, point: PARTY },
    letterSubject: { ...DECREE_30.styles.letterSubject, size: 12, italic: true, point: PARTY },
    recipientsTitle: { name: 'KH Nơi nhận', size: 14, underline: true, align: 'left', point: PARTY },
    recipient: { name: 'KH Danh sách nơi nhận', size: 12, align: 'left', point: PARTY },
    signer: { ...DECREE_30.styles.signer, bold: false, point: PARTY },
  },
};

/** A4 in millimetres, upright. */
export const A4 = { width: 210, height: 297 };
/** Size of tables in points: many columns are set smaller. */
export const tableSize = (columns: number): number => (columns >= 6 ? 12 : 13);

/** Width of capitals, small letters and the rest in bold Times New Roman, in parts of the size of the font: an average, for the rulers below titles. */
export function widthOf(text: string, size: number): number {
  let units = 0;
  for (const char of text) units += /\p{Lu}/u.test(char) ? 0.72 : /[\p{Ll}\d]/u.test(char) ? 0.5 : 0.28;
  return (units * size * 25.4) / 72;
}
