import { fold } from '../../text/fold';
import type { TextRange } from '../../text/range';
import { wordsDistance } from './fuzzy';
import { type CitationText, collapsed, gapBefore } from './text';

/** Who issued a document, and where the text says so. */
export interface Issuer {
  readonly text: string;
  readonly range: TextRange;
}

/** The issuer that words `first` to `end` (exclusive) name, as written. */
export function issuer(text: CitationText, first: number, end: number): Issuer | null {
  const start = text.words[first]?.start;
  const stop = text.words[end - 1]?.end;
  if (start === undefined || stop === undefined) return null;
  return { text: collapsed(text, start, stop), range: { start, end: stop } };
}

/** Central issuers: matched whole, so that damaged letters and capitals do no harm. */
const KNOWN = [
  'Thủ tướng Chính phủ',
  'Phó Thủ tướng Chính phủ',
  'Chính phủ',
  'Quốc hội',
  'Ủy ban Thường vụ Quốc hội',
  'Bộ Chính trị',
  'Ban Bí thư',
  'Ban Bí thư Trung ương Đảng',
  'Ban Chấp hành Trung ương Đảng',
  'Ban Chấp hành Trung ương',
  'Chủ tịch nước',
  'Bộ Thông tin và Truyền thông',
  'Bộ Nội vụ',
  'Bộ Tài chính',
  'Bộ Tư pháp',
  'Bộ Y tế',
  'Bộ Công an',
  'Bộ Quốc phòng',
  'Bộ Xây dựng',
  'Bộ Công Thương',
  'Bộ Giáo dục và Đào tạo',
  'Bộ Khoa học và Công nghệ',
  'Bộ Văn hóa, Thể thao và Du lịch',
  'Bộ Kế hoạch và Đầu tư',
  'Bộ Lao động - Thương binh và Xã hội',
  'Bộ Tài nguyên và Môi trường',
  'Bộ Nông nghiệp và Phát triển nông thôn',
  'Bộ Nông nghiệp và Môi trường',
  'Bộ Giao thông vận tải',
  'Chủ tịch UBND tỉnh',
  'UBND tỉnh',
  'Ủy ban nhân dân tỉnh',
  'Tỉnh ủy',
  'HĐND tỉnh',
].map((name) => ({ name, words: fold(name).split(/[^\p{L}\p{N}]+/u) }));

/** Central issuers that a place or a field may not follow: nothing is added to them. */
const CLOSED = new Set([
  'Thủ tướng Chính phủ',
  'Chính phủ',
  'Quốc hội',
  'Bộ Chính trị',
  'Chủ tịch nước',
  'Ủy ban Thường vụ Quốc hội',
  'Ban Chấp hành Trung ương Đảng',
]);

/** The central issuer whose name starts at word `index`; null when none does. */
export function centralIssuer(text: CitationText, index: number): Issuer | null {
  let best: { name: string; length: number; distance: number } | null = null;
  for (const { name, words } of KNOWN) {
    if (!text.damaged && !CLOSED.has(name)) continue;
    const found = text.words.slice(index, index + words.length).map((word) => word.folded);
    const distance = text.damaged ? wordsDistance(found, words) : same(found, words) ? 0 : null;
    if (distance === null || (!text.damaged && !text.words[index]?.upper)) continue;
    if (!unbroken(text, index, words.length)) continue;
    if (!best || words.length > best.length || (words.length === best.length && distance < best.distance)) best = { name, length: words.length, distance };
  }
  if (!best) return null;
  const found = issuer(text, index, index + best.length);
  return found && text.damaged ? { ...found, text: best.name } : found;
}

function same(found: readonly string[], words: readonly string[]): boolean {
  return found.length === words.length && words.every((word, i) => word === found[i]);
}

function unbroken(text: CitationText, index: number, count: number): boolean {
  for (let i = index + 1; i < index + count; i++) if (!['', ',', '-'].includes(gapBefore(text, i))) return false;
  return true;
}
