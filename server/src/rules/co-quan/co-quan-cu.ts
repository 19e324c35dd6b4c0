import type { Finding, Rule, Severity } from '../rule';
import { nameFindings } from '../shared/name-findings';
import { fixesOf } from '../shared/name-fixes';
import { outdatedMessage, writtenName } from '../shared/name-message';
import type { OutdatedName } from '../shared/outdated-names';
import { successorsOf, successorText } from '../shared/successors';

/** Names of agencies that have ended. */
export const coQuanCu: Rule = {
  id: 'co-quan-cu',
  family: 'co-quan',
  scope: 'section',
  updatesNames: true,
  severity: 'warning',
  title: 'Tên cơ quan không còn sau khi sắp xếp',
  why: 'Giao việc cho cơ quan không còn thì không ai thực hiện. Tên được xét theo ngày của văn bản; tên cũ trong viện dẫn, trích nguyên văn và câu kể lịch sử vẫn đúng.',
  ground: 'Nghị quyết số 176/2025/QH15; Nghị định số 45/2025/NĐ-CP; Nghị định số 150/2025/NĐ-CP',
  invalid: [
    { text: '1. Rà soát cổng dữ liệu mở.\n- Chủ trì: Sở Thông tin và Truyền thông.\n           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^\n' },
    { text: '- Phối hợp: Ban Tuyên giáo Tỉnh ủy, Sở KH&ĐT.\n            ^^^^^^^^^^^^^^^^^^^^^^  ^^^^^^^^\n' },
    { text: 'Giao Báo Cà Mau đưa tin về kế hoạch.\n     ^^^^^^^^^^\n' },
  ],
  valid: [
    { text: '- Chủ trì: Sở Thông tin và Truyền thông.\n', asOf: '2024-06-01' },
    { text: 'Căn cứ Thông tư số 12/2020/TT-BTTTT ngày 29/5/2020 của Bộ Thông tin và Truyền thông quy định về thông tin cơ sở;\n' },
    { text: 'Sở Khoa học và Công nghệ tiếp nhận nhiệm vụ từ Sở Thông tin và Truyền thông (cũ).\n' },
    { text: 'Chỉ số được tính theo hướng dẫn của Tổng cục Thủy sản *(nay Cục Thủy sản và Kiểm ngư)* đã ban hành.\n' },
    {
      text: 'ỦY BAN NHÂN DÂN THÀNH PHỐ HỒ CHÍ MINH\nSố: 15/KH-UBND\nThành phố Hồ Chí Minh, ngày 02 tháng 3 năm 2026\n\nKẾ HOẠCH\nPhổ biến pháp luật năm 2026\n\n1. Đài Phát thanh và Truyền hình Thành phố đưa tin về kế hoạch.\n',
    },
    { text: 'Kết luận nêu rõ: “Sở Kế hoạch và Đầu tư chịu trách nhiệm theo dõi”.\n' },
    { text: '- Chủ trì: Sở Tài chính; phối hợp: Ban Dân tộc của HĐND tỉnh, Thanh tra Bộ Công an.\n' },
  ],
  check(chunk, context): Iterable<Finding> {
    return nameFindings(chunk, context, 'co-quan-cu', (name, scope) => {
      const fixes = fixesOf(name, scope);
      return {
        span: { block: name.block, range: name.range },
        message: outdatedMessage(writtenName(name), name.entry, successorsOf(name, scope), scope.catalog, successorText(name, scope)),
        severity: severityOf(name),
        fixes,
        tag: 'deprecated',
      };
    });
  },
};

/** The press of provinces was merged at different days, and a newspaper may keep its title. */
function severityOf({ entry }: OutdatedName): Severity {
  return entry.confidence === 'high' && entry.presence === 'all' && !(entry.kind === 'bao-chi' && entry.level === 'tinh') ? 'warning' : 'information';
}
