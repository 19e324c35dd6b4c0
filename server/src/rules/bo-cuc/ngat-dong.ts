import type { Finding, Rule } from '../rule';

/** A line this long was not broken by a margin: the break behind it is a slip. */
const UNBROKEN = 130;
/** White space with at least one blank line, between two words of one sentence. */
const BREAK = /\S([ \t]{0,20}\r?\n[ \t]{0,20}(?:\r?\n[ \t]{0,20}){1,4})(?=\S)/g;

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
  ],
  *check(block): Iterable<Finding> {
    if (block.kind !== 'text' || block.map) return;
    const text = block.source.trimEnd();
    for (const match of text.matchAll(BREAK)) {
      const start = match.index + 1;
      const lineStart = text.lastIndexOf('\n', match.index) + 1;
      if (start - lineStart < UNBROKEN) continue;
      const end = start + (match[1] as string).length;
      const word = /^\S+/.exec(text.slice(end))?.[0] ?? '';
      yield {
        span: { block, range: { start: end, end: end + word.length } },
        message: 'Câu này bị một dòng trống ngắt làm hai.',
        fixes: [{ title: 'Nối với dòng trên', edits: [{ span: { block, range: { start, end } }, newText: ' ' }], preferred: true, lossless: true }],
      };
    }
  },
};
