import { LETTER_ORDER } from '../text/vietnamese';
import { withoutTail } from '../text/words';
import type { Marker } from './block';

// Every pattern is anchored, bounded and tried at one place only: linear in the length of the line.
const PART = /^(?:PHẦN|Phần|CHƯƠNG|Chương)\s{1,4}((?:thứ|THỨ)\s{1,3}\p{L}{2,6}|[IVX]{1,6}|\d{1,2})\s{0,3}(?=[.:]|\s|$)[.:]?/u;
const APPENDIX =
  /^(?:PHỤ LỤC|Phụ lục|BIỂU|Biểu|PHỤ BIỂU|Phụ biểu)(?:\s{1,4}(?:số\s{1,2}|SỐ\s{1,2})?([IVX]{1,5}|\d{1,2}|[A-H])(?=[\s.:(]|$))?\s{0,3}(?:[.:]|$|(?=\()|(?<=\d\s{1,3}|[IVXA-H]\s{1,3}|[CU]\s{1,3})(?=\p{Lu}{2})(?!MẪU))/u;
const ARTICLE = /^Điều\s{1,4}(\d{1,3}[a-zđ]?)\s{0,4}[.:](?=\s|$)/u;
const ACTIVITY = /^(?:Hoạt động|Nhiệm vụ|Nội dung|Nhóm nhiệm vụ|Mục tiêu|Bước|HOẠT ĐỘNG|NHIỆM VỤ)\s{1,3}(?:số\s{1,2})?(\d{1,2})\s?[.:](?=\s|$)/u;
const ROMAN = /^([IVX]{1,7}|XL|X?L[IVX]{1,6})\s{0,3}[./):–-](?=\s|$|\p{Lu}\p{L})/u;
const UPPER = /^([A-HK])\s?[./)](?=\s)/u;
const DECIMAL = /^(\d{1,2}(?:\.\d{1,2}){1,4})(?:\s{0,3}[.):](?=\s|$|\p{L})|[-–](?=\s{1,3}\p{Lu})|\s{1,3}(?=[\p{Lu}“"(]))/u;
const ARABIC = /^(\d{1,3})\s{0,3}(?:[.)](?=\s|$|[\p{L}“"([])|\/(?=\s)|[-–](?=\s{1,3}\p{Lu}))/u;
const LETTER = /^([a-zđ])\s{0,3}(?:\)|\.(?=\s{1,3}\p{Lu}))/u;
const PAREN = /^\((\d{1,2}|[ivx]{1,4}|[a-zđ])\)/u;
const PLUS = /^\+(?=\s|\p{L})/u;
const BULLET = /^[•●▪■◦·○*](?=\s)/u;
const DASH = /^[-–—−](?![-–—−\d])/u;
/** "III" and "II" as bad OCR gives them: "II1.", "I1I.", "1I.". */
const DAMAGED_ROMAN = /^([IVX1l|]{2,5})\.(?=\s{1,3}\p{Lu}{2})/u;

/** One way to number or bullet a line. `starts` are the characters it can begin with: most lines are ruled out by their first one. */
interface Shape {
  readonly kind: Marker['kind'];
  readonly starts: string;
  readonly pattern: RegExp;
  /** The number as written; default: what the pattern captures. */
  number?(match: RegExpExecArray): string;
  value(number: string): number;
}

const DIGITS = '0123456789';
const SMALL = 'abcdefghijklmnopqrstuvwxyzđ';
const none = () => 0;
const whole = (match: RegExpExecArray): string => withoutTail(match[0], '.:').replace(/\s+/g, ' ');
const last = (number: string): number => orderOf(number.split(/[.\s]/u).at(-1) ?? '');

/** In the order in which they are tried. */
const SHAPES: readonly Shape[] = [
  { kind: 'dash', starts: '-–—−', pattern: DASH, number: () => '-', value: none },
  { kind: 'plus', starts: '+', pattern: PLUS, number: () => '+', value: none },
  { kind: 'decimal', starts: DIGITS, pattern: DECIMAL, value: last },
  { kind: 'arabic', starts: DIGITS, pattern: ARABIC, value: orderOf },
  { kind: 'paren', starts: '(', pattern: PAREN, value: orderOf },
  { kind: 'bullet', starts: '•●▪■◦·○*', pattern: BULLET, number: (match) => match[0], value: none },
  { kind: 'roman', starts: 'IVXL', pattern: ROMAN, value: romanValue },
  { kind: 'letter', starts: SMALL, pattern: LETTER, value: orderOf },
  { kind: 'part', starts: 'PC', pattern: PART, number: whole, value: last },
  { kind: 'appendix', starts: 'PB', pattern: APPENDIX, number: whole, value: last },
  { kind: 'article', starts: 'Đ', pattern: ARTICLE, value: orderOf },
  { kind: 'activity', starts: 'HNMB', pattern: ACTIVITY, number: whole, value: last },
  { kind: 'part', starts: 'ABCDEFGHK', pattern: UPPER, value: (letter) => letter.charCodeAt(0) - 64 },
];

const SHAPES_BY_FIRST = new Map<string, readonly Shape[]>(
  [...new Set(SHAPES.flatMap(({ starts }) => [...starts]))].map((first) => [first, SHAPES.filter(({ starts }) => starts.includes(first))]),
);

/**
 * The number or bullet at `start` of `plain`, or null. `damaged` allows numerals as bad OCR gives them.
 * A number inside running text (1.500, 21.3.2023, 62/2020) is none.
 */
export function markerAt(plain: string, start: number, damaged = false): Marker | null {
  const shapes = SHAPES_BY_FIRST.get(plain[start] ?? '');
  if (!shapes && !damaged) return null;
  const rest = plain.slice(start, start + 60).trimEnd();
  for (const { kind, pattern, number: read, value } of shapes ?? []) {
    const match = pattern.exec(rest);
    if (!match) continue;
    const number = read ? read(match) : (match[1] as string);
    return { kind, number, value: value(number), range: { start, end: start + match[0].trimEnd().length } };
  }
  const match = damaged ? DAMAGED_ROMAN.exec(rest) : null;
  if (!match) return null;
  const roman = (match[1] as string).replace(/[1l|]/g, 'I');
  return { kind: 'roman', number: roman, value: romanValue(roman), range: { start, end: start + match[0].length } };
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
