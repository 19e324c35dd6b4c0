import { LETTER_ORDER } from '../text/vietnamese';
import type { Marker } from './block';

// Every pattern is anchored, bounded and tried at one place only: linear in the length of the line.
const PART = /^(?:PHẦN|Phần|CHƯƠNG|Chương)\s{1,4}((?:thứ|THỨ)\s{1,3}\p{L}{2,6}|[IVX]{1,6}|\d{1,2})\s{0,3}(?=[.:]|\s|$)[.:]?/u;
const APPENDIX = /^(?:PHỤ LỤC|Phụ lục|BIỂU|Biểu|PHỤ BIỂU|Phụ biểu)(?:\s{1,4}(?:số\s{1,2}|SỐ\s{1,2})?([IVX]{1,5}|\d{1,2}|[A-H]))?\s{0,3}(?:[.:]|$|(?=\())/u;
const ARTICLE = /^Điều\s{1,4}(\d{1,3}[a-zđ]?)\s?[.:](?=\s|$)/u;
const ACTIVITY = /^(?:Hoạt động|Nhiệm vụ|Nội dung|Nhóm nhiệm vụ|Mục tiêu|Bước|HOẠT ĐỘNG|NHIỆM VỤ)\s{1,3}(?:số\s{1,2})?(\d{1,2})\s?[.:](?=\s|$)/u;
const ROMAN = /^([IVX]{1,7})\s?[./):–-](?=\s|$|\p{Lu}\p{L})/u;
const UPPER = /^([A-HK])\s?[./)](?=\s)/u;
const DECIMAL = /^(\d{1,2}(?:\.\d{1,2}){1,4})(?:\s?[.):](?=\s|$|\p{L})|\s{1,3}(?=[\p{Lu}“"(]))/u;
const ARABIC = /^(\d{1,3})\s?(?:[.)](?=\s|$|[\p{L}“"(])|\/(?=\s)|[-–](?=\s{1,3}\p{Lu}))/u;
const LETTER = /^([a-zđ])\s?(?:\)|\.(?=\s{1,3}\p{Lu}))/u;
const PAREN = /^\((\d{1,2}|[ivx]{1,4}|[a-zđ])\)/u;
const PLUS = /^\+(?=\s|\p{L})/u;
const BULLET = /^[•●▪■◦·○*](?=\s)/u;
const DASH = /^[-–—−](?![-–—−\d])/u;
/** "III" and "II" as bad OCR gives them: "II1.", "I1I.", "1I.". */
const DAMAGED_ROMAN = /^([IVX1l|]{2,5})\.(?=\s{1,3}\p{Lu}{2})/u;

/**
 * The number or bullet at `start` of `plain`, or null. `damaged` allows numerals as bad OCR gives them.
 * A number inside running text (1.500, 21.3.2023, 62/2020) is none.
 */
export function markerAt(plain: string, start: number, damaged = false): Marker | null {
  const rest = plain.slice(start, start + 60).trimEnd();
  const make = (kind: Marker['kind'], length: number, number: string, value: number): Marker => ({
    kind,
    number,
    value,
    range: { start, end: start + length },
  });
  let match: RegExpExecArray | null;
  const first = rest[0] ?? '';
  if (first === '-' || first === '–' || first === '—' || first === '−') {
    match = DASH.exec(rest);
    return match && make('dash', match[0].length, '-', 0);
  }
  if (first === '+') {
    match = PLUS.exec(rest);
    return match && make('plus', match[0].length, '+', 0);
  }
  if (first >= '0' && first <= '9') {
    match = DECIMAL.exec(rest);
    if (match) return make('decimal', match[0].trimEnd().length, match[1] as string, Number((match[1] as string).split('.').at(-1)));
    match = ARABIC.exec(rest);
    if (match) return make('arabic', match[0].length, match[1] as string, Number(match[1]));
  }
  if (first === '(') {
    match = PAREN.exec(rest);
    return match && make('paren', match[0].length, match[1] as string, orderOf(match[1] as string));
  }
  match = BULLET.exec(rest);
  if (match) return make('bullet', match[0].length, match[0], 0);
  match = ROMAN.exec(rest);
  if (match) return make('roman', match[0].length, match[1] as string, romanValue(match[1] as string));
  match = LETTER.exec(rest);
  if (match) return make('letter', match[0].length, match[1] as string, orderOf(match[1] as string));
  match = PART.exec(rest);
  if (match) return make('part', match[0].trimEnd().length, match[0].replace(/[.:\s]+$/u, '').replace(/\s+/g, ' '), orderOf(match[1] as string));
  match = APPENDIX.exec(rest);
  if (match) return make('appendix', match[0].trimEnd().length, match[0].replace(/[.:\s]+$/u, '').replace(/\s+/g, ' '), orderOf(match[1] ?? '1'));
  match = ARTICLE.exec(rest);
  if (match) return make('article', match[0].length, match[1] as string, Number.parseInt(match[1] as string, 10));
  match = ACTIVITY.exec(rest);
  if (match) return make('activity', match[0].length, match[0].replace(/[.:\s]+$/u, '').replace(/\s+/g, ' '), Number(match[1]));
  match = UPPER.exec(rest);
  if (match) return make('part', match[0].length, match[1] as string, (match[1] as string).charCodeAt(0) - 64);
  if (damaged) {
    match = DAMAGED_ROMAN.exec(rest);
    if (match) {
      const roman = (match[1] as string).replace(/[1l|]/g, 'I');
      return make('roman', match[0].length, roman, romanValue(roman));
    }
  }
  return null;
}

/** I → 1, XIV → 14. Total: malformed numerals give some number. */
export function romanValue(roman: string): number {
  const digits: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
  let total = 0;
  for (let i = 0; i < roman.length; i++) {
    const value = digits[roman[i] as string] ?? 0;
    total += value < (digits[roman[i + 1] as string] ?? 0) ? -value : value;
  }
  return total;
}

/** The order a number or letter stands for: 12 → 12, đ → 5, iv → 4, II → 2. */
function orderOf(number: string): number {
  if (/^\d/.test(number)) return Number.parseInt(number, 10);
  if (number.length === 1) {
    const letter = (LETTER_ORDER as readonly string[]).indexOf(number.toLowerCase());
    if (letter >= 0 && number === number.toLowerCase()) return letter + 1;
  }
  return /^[ivx]+$/i.test(number) ? romanValue(number.toUpperCase()) : 1;
}
