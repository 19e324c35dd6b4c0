import type { TextRange } from '../../text/range';
import { withoutTail } from '../../text/words';
import { loose, matchAt } from './text';

const MAX_TITLE = 700;
const START = loose(
  '[\\s,]{0,4}"?(?:ve|v/v|quy dinh|ban hanh|phe duyet|trien khai|sua doi|bo sung|huong dan|thuc hien|tang cuong|thanh lap|cong bo|giao|kien toan|bai bo|tiep tuc|thong qua|day manh|nang cao|dieu chinh|to chuc|xu ly|cong nhan|chi dao|phat dong|tong ket|so ket)(?![a-z])',
);
/** Without date and issuer only these open a title: "tại Quyết định số … thực hiện …" goes on with the sentence. */
const SURE_START = loose('\\s{0,4}"?(?:ve|v/v|ban hanh|phe duyet)(?![a-z])');
/** Behind a comma: the sentence goes on. */
const AFTER_COMMA = loose(
  '\\s{0,4}(?:dong thoi|cu the|trong do|nham|uy ban nhan dan|ubnd|hoi dong nhan dan|hdnd|chu tich|giam doc|so [a-z]{2,9}|bo [a-z]{2,9} (?:ban hanh|yeu cau|de nghi)|cac co quan|cac so|cac don vi|de nghi|yeu cau|bao dam|dam bao|theo do|tu do|gop phan|phu hop|voi cac noi dung|gan voi|(?:nghi quyet|nghi dinh|quyet dinh|chi thi|thong tu|ket luan|cong van|cong dien|ke hoach|to trinh|huong dan) so|so \\d{1,6})(?![a-z])',
);
/** The title is over: what happened to the document since. */
const AMENDED = loose(' (?:da )?duoc (?:sua doi|bo sung|thay the)');
const SHORT_NAME = loose(
  '\\(\\s{0,2}(?:sau day|goi tat|goi la|viet tat|goi chung|duoi day|(?:nghi quyet|nghi dinh|quyet dinh|chi thi|thong tu|ket luan|cong van|ke hoach|de an|chuong trinh|luat)(?: so)? [\\d"]|duoc sua doi|da duoc|neu co|het hieu luc)',
);

/**
 * The title that starts at `at` ("về …", "phê duyệt …"), up to the end of its clause; quotes are kept whole. `known` says that a date
 * or an issuer stands in front. `sibling`: start of the next citation joined by "và", a comma or a semicolon: the title ends before it.
 */
export function titleAt(folded: string, plain: string, at: number, known: boolean, sibling: number | null): TextRange | null {
  const pattern = known ? START : SURE_START;
  const match = matchAt(pattern, folded, at);
  if (!match || plain.slice(at, at + match[0].length).includes('\t')) return null;
  const start = at + match[0].search(/["a-z]/);
  const limit = Math.min(folded.length, start + MAX_TITLE, sibling !== null && sibling > start ? sibling : folded.length);
  const end = start + folded.slice(start, endOfTitle(folded, plain, start, limit)).trimEnd().length;
  const title = folded.slice(start, end).replace(/[\s,](?:va|hoac)$/, '');
  return { start, end: start + withoutTail(title, ',').length };
}

function endOfTitle(folded: string, plain: string, start: number, limit: number): number {
  let quoted = false;
  let depth = 0;
  for (let i = start; i < limit; i++) {
    const char = plain[i];
    if (char === '“') quoted = true;
    else if (char === '”') {
      if (!quoted) return i;
      quoted = false;
    } else if (char === '"') {
      // A quote that closes one opened before the citation ends the title.
      if (!quoted && !/[\s(]/.test(plain[i - 1] ?? ' ')) return i;
      quoted = !quoted;
    }
    if (char === '|' || char === '\t') return i;
    if (quoted) continue;
    if (char === ';' || char === ':' || (char === ' ' && matchAt(AMENDED, folded, i))) return i;
    if (char === '.' && !/[\p{L}\p{N}]/u.test(plain[i + 1] ?? ' ')) return i;
    if (char === '(') {
      if (matchAt(SHORT_NAME, folded, i)) return i;
      depth++;
    } else if (char === ')') {
      if (depth === 0) return i;
      depth--;
    } else if (char === ',' && depth === 0 && matchAt(AFTER_COMMA, folded, i + 1)) return i;
  }
  return limit;
}
