import type { TextRange } from '../../text/range';
import type { Finding, Rule } from '../rule';

/** A line this long was not broken by a margin: the break behind it is a slip. */
const UNBROKEN = 130;
/** White space with at least one blank line, between a word that ends no sentence and one that begins none. */
const BREAK = /(?<=[\p{L}\d,)])[ \t]{0,20}\r?\n[ \t]{0,20}(?:\r?\n[ \t]{0,20}){1,4}(?=\p{Ll})/gu;
/** What stands on a line of its own although it is written small: a date, a label with its colon, an item "a)". */
const OWN_LINE = /^(?:(?:ngày|tháng|quý|năm|thứ|tuần|từ|lúc|đợt|lần)\s{1,3}[\d(]|[^\n:]{1,60}:(?:\s|$)|\p{Ll}{1,2}\))/u;

/**
 * The breaks of `text` at which a sentence goes on. Two of them with one line between are none: pages do not end so, lists without stops do. So a line
 * that was joined is never a reason to join the next.
 */
function breaksIn(text: string): readonly TextRange[] {
  const breaks = [...text.matchAll(BREAK)]
    .map(({ index, 0: space }) => ({ start: index, end: index + space.length, line: text.lastIndexOf('\n', index - 1) + 1 }))
    .filter(({ end, line }) => !OWN_LINE.test(text.slice(end, end + 100)) && wordAt(text, end) !== wordAt(text, line));
  return breaks.filter(({ start, end, line }, i) => {
    const [before, after] = [breaks[i - 1], breaks[i + 1]];
    return start - line >= UNBROKEN && before?.end !== line && after?.line !== end;
  });
}

function wordAt(text: string, offset: number): string {
  return /^\S{1,40}/.exec(text.slice(offset, offset + 40))?.[0] ?? '';
}

/** A paragraph that a page break or a paste has torn in two. */
export const ngatDong: Rule = {
  id: 'ngat-dong',
  family: 'bo-cuc',
  scope: 'block',
  severity: 'information',
  title: 'Đoạn văn bị ngắt giữa câu',
  why: 'Dòng trống chen vào giữa câu thường là dấu vết của ngắt trang khi sao chép; khi xuất bản in, đoạn văn sẽ bị tách làm hai.',
  invalid: [
    {
      text: `II. NHIỆM VỤ
- Phối hợp với các cơ quan báo chí giới thiệu mô hình hay, cách làm tốt của các xã, phường trong xây dựng đời sống văn hóa, nếp sống văn minh

ở khu dân cư; biểu dương kịp thời các tập thể, cá nhân tiêu biểu.
^
`,
    },
  ],
  valid: [
    {
      text: `II. NHIỆM VỤ
- Phối hợp với các cơ quan báo chí giới thiệu mô hình hay, cách làm

tốt của các xã, phường.
- Biểu dương kịp thời các tập thể, cá nhân tiêu biểu trong phong trào xây dựng đời sống văn hóa, nếp sống văn minh ở khu dân cư trong toàn tỉnh.

Kinh phí do ngân sách bảo đảm.
`,
    },
    {
      text: `II. NHIỆM VỤ
- Tổ chức các lớp bồi dưỡng cho đội ngũ cán bộ phụ trách thư viện cấp xã về kỹ năng tổ chức hoạt động đọc sách, kể chuyện và sưu tầm tư liệu ở địa phương

mở lớp cho thiếu nhi

tặng sách cho trường học
`,
    },
    {
      text: `II. NHIỆM VỤ
- Tổ chức các lớp bồi dưỡng cho đội ngũ cán bộ phụ trách thư viện cấp xã về kỹ năng tổ chức hoạt động đọc sách, kể chuyện và sưu tầm tư liệu ở địa phương

ngày 12/4/2026 tại thư viện tỉnh
`,
    },
  ],
  *check(block): Iterable<Finding> {
    if (block.kind !== 'text' || block.map) return;
    const text = block.source.trimEnd();
    for (const { start, end } of breaksIn(text)) {
      yield {
        span: { block, range: { start: end, end: end + wordAt(text, end).length } },
        message: 'Câu này bị một dòng trống ngắt làm hai; cần nối lại.',
        fixes: [{ title: 'Nối với dòng trên', edits: [{ span: { block, range: { start, end } }, newText: ' ' }], preferred: true, lossless: true }],
      };
    }
  },
};
