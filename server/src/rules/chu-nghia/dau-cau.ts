import type { Block } from '../../syntax/block';
import type { TextRange } from '../../text/range';
import { VIETNAMESE_ONLY } from '../../text/vietnamese';
import type { Finding, Rule } from '../rule';
import { isLiteral, replacement } from '../shared/replacement';

/** Spaces before a mark that ends a word; not before "./.", "…", or a dotted line to be filled in. */
const SPACE_BEFORE = /[\p{L})”](?<gap> {1,20})[,;:.](?![./…,;:]|\d)(?=\s|$)/dgu;
/** No space behind a comma or semicolon between two words. */
const NO_SPACE_AFTER = /[\p{L})”][,;](?=(?<next>[\p{L}(“]))/dgu;
const DOUBLED = /(?<=[\p{L}\d)”])(?<twice>,,|;;|::|\.\.)(?![.,;:…/])(?=\s|$)/dgu;
const ADDRESS = /[@\\_]|:\/\/|www\.|\.(?:vn|com|net|org)(?![\p{L}])/u;

/** Spacing around punctuation. */
export const dauCau: Rule = {
  id: 'dau-cau',
  family: 'chu-nghia',
  scope: 'block',
  severity: 'hint',
  title: 'Khoảng trắng hoặc dấu câu thừa, thiếu',
  why: 'Dấu phẩy, chấm, chấm phẩy, hai chấm viết liền chữ đứng trước và cách chữ đứng sau một khoảng trắng; viết khác đi thì dòng bị ngắt sai chỗ khi in.',
  invalid: [
    { text: 'Các sở , ban, ngành thực hiện.\n      ^\n' },
    { text: 'Sở Nội vụ;Sở Tài chính phối hợp.\n         ^\n' },
    { text: 'Gửi báo cáo về Sở Tư pháp;;\n                         ^^\n' },
  ],
  valid: [
    { text: 'Các sở, ban, ngành; Ủy ban nhân dân các xã, phường tổ chức thực hiện./.\n' },
    { text: 'Kinh phí 1.250,5 triệu đồng; tỷ lệ 3,5%; lúc 8:30.\n' },
    { text: 'Địa chỉ https://tinh.gov.vn/a,b;c hoặc hop,thu@tinh.gov.vn.\n' },
    { text: 'Mạng xã hội như Facebook, Zalo... và các trang khác…\n' },
    { text: 'Ngày ..... tháng ..... năm 2026\n' },
    { text: '- Lưu: VT,NC.\n' },
    { text: '**Chủ trì** : Sở Y tế\n' },
    { text: 'Open Data , API ; Cloud\n' },
  ],
  *check(block): Iterable<Finding> {
    const { plain } = block;
    // Lines without one Vietnamese letter: foreign words, codes, or a bad scan too short to be told.
    if (!VIETNAMESE_ONLY.test(plain) || !isSuspect(plain)) return;
    for (const match of plain.matchAll(SPACE_BEFORE)) {
      const range = rangeOf(match, 'gap');
      if (!range || !isLiteral(block, range)) continue;
      const word = /[^ ]{1,20}$/.exec(plain.slice(Math.max(0, range.start - 20), range.start))?.[0] ?? '';
      yield finding(block, range, '', `Thừa dấu cách; viết liền “${word}${plain[range.end]}”.`, 'Bỏ dấu cách');
    }
    for (const match of plain.matchAll(NO_SPACE_AFTER)) {
      const at = match.index + match[0].length;
      const token = tokenAt(plain, at);
      if (ADDRESS.test(token) || isAbbreviated(plain, at)) continue;
      yield finding(block, { start: at - 1, end: at }, `${plain[at - 1]} `, `Thiếu dấu cách sau dấu “${plain[at - 1]}”.`, 'Thêm dấu cách');
    }
    for (const match of plain.matchAll(DOUBLED)) {
      const range = rangeOf(match, 'twice');
      if (!range || ADDRESS.test(tokenAt(plain, range.start)) || !isLiteral(block, range)) continue;
      const mark = plain[range.start] as string;
      yield finding(block, range, mark, `Dấu “${mark}” viết hai lần; bỏ một dấu.`, 'Bỏ một dấu');
    }
  },
};

const [SPACE, COMMA, DOT, COLON, SEMICOLON] = [32, 44, 46, 58, 59] as const;

/** False for nearly every text: each mark stands right behind a word, and a space or the end behind it. */
function isSuspect(plain: string): boolean {
  for (let i = 1; i < plain.length; i++) {
    const code = plain.charCodeAt(i);
    if (code !== COMMA && code !== DOT && code !== COLON && code !== SEMICOLON) continue;
    const before = plain.charCodeAt(i - 1);
    if (before === SPACE) return true;
    const after = plain.charCodeAt(i + 1);
    if (after === code || ((code === COMMA || code === SEMICOLON) && after > SPACE)) return true;
  }
  return false;
}

function finding(block: Block, range: TextRange, newText: string, message: string, title: string): Finding {
  return { span: { block, range }, message, fixes: [replacement(block, range, newText, title, { lossless: true })] };
}

function rangeOf(match: RegExpExecArray, group: string): TextRange | null {
  const indices = match.indices?.groups?.[group];
  return indices ? { start: indices[0], end: indices[1] } : null;
}

/** The characters around `at` up to the next spaces, at most 80 on each side. */
function tokenAt(plain: string, at: number): string {
  const near = plain.slice(Math.max(0, at - 80), at);
  const left = near.slice(near.lastIndexOf(' ') + 1);
  const right = plain.slice(at, at + 80);
  const end = right.indexOf(' ');
  return left + (end < 0 ? right : right.slice(0, end));
}

/** "VT,NC": lists of abbreviations are written close on purpose. */
function isAbbreviated(plain: string, at: number): boolean {
  return (
    /(?:^|[^\p{L}])[\p{Lu}\d.]{1,8}[,;]$/u.test(plain.slice(Math.max(0, at - 12), at)) || /^[\p{Lu}\d.]{1,8}(?:[^\p{L}]|$)/u.test(plain.slice(at, at + 12))
  );
}
