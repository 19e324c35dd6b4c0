import { citationsOf } from '../../model/citations/citations';
import { kindOfSymbol } from '../../model/citations/kinds';
import { yearInNumber } from '../../model/citations/resolve';
import type { Citation } from '../../model/types';
import type { Block } from '../../syntax/block';
import { fold } from '../../text/fold';
import type { Finding, Rule } from '../rule';
import { replacement } from '../shared/replacement';

const FIRST_YEAR = 1945;
const LAST_YEAR = 2100;

/** What each slip is called. `incomplete` has a message of its own. */
const SLIPS: Readonly<Record<Exclude<NonNullable<Citation['malformed']>, 'incomplete'>, string>> = {
  spaces: 'Số, ký hiệu không có dấu cách',
  'no-hyphen': 'Ký hiệu thiếu gạch nối giữa loại văn bản và cơ quan ban hành',
  dash: 'Số, ký hiệu dùng gạch nối “-”, không dùng gạch dài',
  'letter-case': 'Ký hiệu viết sai chữ hoa, chữ thường',
  eth: 'Ký hiệu dùng sai chữ “Đ”',
  'party-order': 'Số và ký hiệu viết sai kiểu (văn bản của Đảng: số-LOẠI/CƠ QUAN; của Nhà nước: số/LOẠI-CƠ QUAN)',
};

/** A document number that is not written as such numbers are, or that cannot be. */
export const soHieuSai: Rule = {
  id: 'so-hieu-sai',
  family: 'vien-dan',
  scope: 'block',
  severity: 'warning',
  title: 'Số, ký hiệu văn bản viện dẫn viết sai mẫu',
  why: 'Số, ký hiệu sai mẫu làm người đọc và phần mềm không tra được văn bản; thường là lỗi gõ hoặc lỗi chép từ bản quét.',
  ground: 'NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, II.3; văn bản của Đảng: Hướng dẫn 36-HD/VPTW',
  invalid: [
    { text: 'Thực hiện Nghị quyết số 71/NQ -CP của Chính phủ.\n                        ^^^^^^^^^\n' },
    { text: 'Thực hiện Nghị quyết số 27/NQ-TW của Ban Chấp hành Trung ương.\n                        ^^^^^^^^\n' },
    { text: 'Thực hiện Quyết định số 407/QĐ–TTG ngày 30/3/2022.\n                        ^^^^^^^^^^\n' },
    { text: 'Căn cứ Nghị định số 45/2025/ND-CP của Chính phủ.\n                    ^^^^^^^^^^^^^\n' },
    { text: 'Theo Quyết định số 36-QĐ/TTg của Thủ tướng Chính phủ.\n                   ^^^^^^^^^\n' },
    { text: 'Căn cứ Nghị định số 12/2024/TT-BXD của Bộ Xây dựng.\n       ^^^^^^^^^^^^^^^^^^^^^^^^^^^\n' },
    { text: 'Căn cứ Nghị định số 15/20204/NĐ-CP của Chính phủ.\n                    ^^^^^^^^^^^^^^\n' },
    { text: 'Thực hiện Nghị định 30/2020 về công tác văn thư.\n                    ^^^^^^^\n' },
  ],
  valid: [
    { text: 'Thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị; Nghị quyết số 71/NQ-CP của Chính phủ.\n' },
    { text: 'Căn cứ Quyết định số 407/QĐ-\nTTg ngày 30/3/2022 của Thủ tướng Chính phủ.\n' },
    { text: 'Căn cứ Luật số 31/2024/QH15; Nghị quyết số 66.7/2025/NQ-CP; Pháp lệnh số 06/2003/PL-UBTVQH11.\n' },
    { text: 'Thực hiện Phương án số 02600/PA-UBND, Quy chế số 49/QCPH-UBND-UBMT, Công văn số 2017/BVHTTDL-CBC.\n' },
    { text: 'Theo Quy định số 368-QĐ/TW của Bộ Chính trị và Quyết định số 128-QĐ/TW.\n' },
    { text: 'THỰC HIỆN CHỈ THỊ SỐ 07/CT-TTG CỦA THỦ TƯỚNG CHÍNH PHỦ\n' },
    { text: '07/CT-TTG NGÀY 02 THÁNG 01 NĂM 2025 CỦA THỦ TƯỚNG CHÍNH PHỦ\n' },
    { text: 'Trực 24/7; tháng 12/2024; giai đoạn 2026 - 2030; Đề án 06/CP.\n' },
    { text: 'Kết quả thực hiện Quyết định số 12 được báo cáo theo Thông báo số 15/TB-VPCP.\n' },
  ],
  *check(block, { asOf }): Iterable<Finding> {
    for (const citation of citationsOf(block)) {
      const finding = slip(block, citation) ?? impossibleYear(block, citation, asOf) ?? wrongKind(block, citation);
      if (finding) yield finding;
    }
  },
};

function slip(block: Block, { malformed, number, numberRange, type }: Citation): Finding | null {
  if (malformed === null || number === null || numberRange === null) return null;
  const span = { block, range: numberRange };
  if (malformed !== 'incomplete') {
    const fix = replacement(block, numberRange, number, `Sửa thành “${number}”`, { lossless: true });
    return { span, message: `${SLIPS[malformed]}; đúng là “${number}”.`, fixes: [fix] };
  }
  // Only where the rest is certain: a decree is always of the Government.
  if (type !== 'Nghị định' || !/NĐ-CP$/.test(number)) return null;
  const message = `Số của Nghị định viết chưa đủ ký hiệu; đủ là “${number}”.`;
  return { span, message, severity: 'hint', fixes: [replacement(block, numberRange, number, `Sửa thành “${number}”`)] };
}

function impossibleYear(block: Block, { number, numberRange }: Citation, asOf: string | null): Finding | null {
  const written = number === null ? null : yearInNumber(number);
  if (written === null || numberRange === null) return null;
  const year = Number(written);
  const last = asOf ? Number(asOf.slice(0, 4)) : LAST_YEAR;
  if (written.length === 4 && year >= FIRST_YEAR && year <= last) return null;
  const why = written.length === 4 && year > last ? `chưa đến vào ngày của văn bản này` : 'không phải một năm ban hành';
  return { span: { block, range: numberRange }, message: `Số “${number}” ghi năm “${written}”, ${why}; cần xem lại.` };
}

/** Kinds whose symbol always says them. */
const TOLD_BY_SYMBOL = new Set(['Nghị quyết', 'Nghị định', 'Quyết định', 'Chỉ thị', 'Thông tư', 'Công điện', 'Tờ trình', 'Luật', 'Bộ luật']);
const NOT_OF_THE_LEGISLATURE = new Set(['Nghị định', 'Quyết định', 'Chỉ thị', 'Thông tư', 'Công điện', 'Tờ trình']);

function wrongKind(block: Block, citation: Citation): Finding | null {
  const { number, type, range, numberRange } = citation;
  if (number === null || numberRange === null || !TOLD_BY_SYMBOL.has(type)) return null;
  const told = kindTold(number);
  if (told === null) return null;
  if (told === 'QH' ? !NOT_OF_THE_LEGISLATURE.has(type) : told === type || !TOLD_BY_SYMBOL.has(told)) return null;
  const rightOnes = told === 'QH' ? 'Luật hoặc Nghị quyết của Quốc hội' : told;
  const written = block.folded.startsWith(fold(type), range.start) ? { start: range.start, end: range.start + type.length } : null;
  return {
    span: { block, range: { start: range.start, end: numberRange.end } },
    message: `Tên loại “${type}” không khớp ký hiệu: “${number}” là số của ${rightOnes}; cần xem lại.`,
    fixes: written && told !== 'QH' ? [replacement(block, written, told, `Đổi “${type}” thành “${told}”`, { preferred: false })] : [],
  };
}

/** The kind that the symbol names; "QH" for laws and resolutions of the National Assembly; null when it says nothing. */
function kindTold(number: string): string | null {
  if (/\/\d{4}\/QH\d{1,2}$/.test(number)) return 'QH';
  const part = /^[^/]{1,12}-([^/]{1,8})\//.exec(number)?.[1] ?? /\/(?:\d{2,5}\/)?([^/\-.\d]{1,8})-/.exec(number)?.[1];
  return part ? (kindOfSymbol(part, false)?.kind ?? null) : null;
}
