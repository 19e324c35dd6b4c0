import { fold } from '../text/fold';
import { isCapitals } from '../text/letter-case';
import { normalise } from '../text/normalise';
import { VIETNAMESE_ONLY } from '../text/vietnamese';
import type { BlockKind } from './block';
import { isFixedLine } from './fixed-lines';
import { labelAt } from './label';
import { markerAt } from './marker';
import type { Prepared } from './prepared-text';
import { unmark } from './unmark';

/** What one physical line is, seen alone. */
export interface LineShape {
  readonly kind: 'blank' | 'comment' | 'row' | 'noise' | 'marked' | 'labelled' | 'landmark' | 'plain';
  /** Trimmed and normalised. */
  readonly text: string;
  readonly indent: number;
  readonly markerKind: string | null;
}

/** A line that ends so is complete: the next one with a capital starts anew. */
const CLOSED = /(?:[.;:!?…]|\.\/\.?|[”"»])[)\]]?\s*$/u;
/** Function words a sentence cannot end with. */
const OPEN_END =
  /(?:^|[\s,(])(?:và|của|với|các|về|tại|theo|cho|từ|đến|trong|trên|là|để|do|bởi|nhằm|số|những|một|(?<!công )việc|hoặc|cùng|giữa|thuộc|qua|ngày|tháng|năm|ban|và các|giai đoạn|quý|khoản|Điều|điểm)$|[,\-–/(]$/iu;
/** The office before the name of what it heads: "Điều 3. Cục trưởng" / "Cục Văn thư …". */
const OFFICE_END = /(?:^|\s)(?:(?:Cục|Vụ|Viện|Tổng cục|Bộ|Thủ|Hiệu|Trưởng)\s?trưởng|Giám đốc|Chủ tịch|Chánh Văn phòng|Bí thư|Trưởng ban|Trưởng phòng)$/u;
/** Shorter lines are rarely broken by a margin. */
const WRAP_MIN = 52;
/** Below a shorter line a figure opens a sentence. */
const FIGURE_MIN = 36;
/** Longer lines come from an editor that does not break lines: each is a paragraph. */
const WRAP_MAX = 130;

/** Classifies one line. `line` has no line end; `prepared` is the same line made ready, when somebody has it. */
export function lineShape(line: string, prepared?: Prepared): LineShape {
  const plain = prepared ? prepared.plain : normalise(line).text;
  const normal = prepared?.unmarked ? plain : unmark(plain);
  const text = normal.trim();
  const indent = normal.length - normal.trimStart().length;
  const shape = (kind: LineShape['kind'], markerKind: string | null = null): LineShape => ({ kind, text, indent, markerKind });
  if (text === '') return shape(/\S/.test(line) ? 'noise' : 'blank');
  if (text.startsWith('//')) return shape('comment');
  if (isRow(normal)) return shape('row');
  if (/^(?:[-–—_=.*~]{3,}|[-–—] ?\d{1,3} ?[-–—]|\d{1,3})$/.test(text)) return shape('noise');
  const damaged = !VIETNAMESE_ONLY.test(text);
  const marker = markerAt(text, 0, damaged);
  if (marker) return shape('marked', marker.kind);
  const folded = prepared && normal === plain ? prepared.folded.slice(indent, indent + text.length) : fold(text);
  if (isFixedLine(text, folded)) return shape('landmark');
  if (/^\p{Lu}/u.test(text) && labelAt(text, folded, 0, false)) return shape('labelled');
  return shape('plain');
}

/** The kind of block that a line of this shape opens. */
export function kindOf({ kind }: LineShape): BlockKind {
  return kind === 'comment' || kind === 'row' || kind === 'noise' || kind === 'blank' ? kind : 'text';
}

/** A table row: cells parted by pipes, or by at least two TABs. One pipe at the start of prose makes no row. */
function isRow(line: string): boolean {
  const text = line.trim();
  let pipes = 0;
  for (let i = text.indexOf('|'); i >= 0 && pipes < 3; i = text.indexOf('|', i + 1)) pipes++;
  if (pipes >= 2) return true;
  if (!line.includes('\t')) return false;
  // A cell right before a TAB, one behind it, and something more behind another TAB.
  const cells = line.slice(0, 4000).split(/\t+/);
  const last = cells.findLastIndex((cell) => /\S/.test(cell));
  return cells.some((cell, i) => i + 1 < last && /\S$/.test(cell) && /\S/.test(cells[i + 1] as string));
}

/**
 * True when `next` goes on with the paragraph that `previous` ends. Looks at two lines and the number of blank lines between them,
 * nothing else: that is what makes an edit local.
 */
export function continues(previous: LineShape, blanks: number, next: LineShape): boolean {
  if (previous.kind === 'comment' || previous.kind === 'row' || previous.kind === 'noise') return false;
  if (blanks === 0 && previous.text.length <= MAX_TORN && goesWithHead(previous.text, next)) return true;
  if (next.kind === 'marked') return markedContinues(previous, blanks, next);
  if (next.kind !== 'plain') return false;
  if (previous.kind === 'landmark' && isTitleWord(previous.text)) return false;
  const closed = CLOSED.test(previous.text) || (previous.text.startsWith('(') && previous.text.endsWith(')'));
  const lower = /^[\p{Ll}\p{N}]/u.test(next.text) || /^[(“"'’,;.)\]]\s?[\p{Ll}\p{N}]/u.test(next.text) || /^[,;.)\]]/.test(next.text);
  // "Tháng", "Ngày" alone are heads of columns.
  const open = OPEN_END.test(previous.text) && !(/^\p{Lu}\p{Ll}+$/u.test(previous.text) && /^\p{Lu}/u.test(next.text));
  if (blanks > 0) {
    if (closed) return false;
    if (previous.kind === 'landmark' && previous.text.length < 40) return false;
    return lower || (open && previous.text.length >= 30);
  }
  // A number may go on with the line above, or open a sentence below a short heading.
  const figure = /^\p{N}/u.test(next.text);
  if (figure && !open && previous.text.length < FIGURE_MIN && !/\p{N}$/u.test(previous.text) && /\p{L}{2}/u.test(previous.text)) return false;
  if (lower) return !(/[.!?:]$/u.test(previous.text) && previous.text.length > WRAP_MAX) || !closed;
  if (open) return true;
  if (previous.markerKind === 'article' && OFFICE_END.test(previous.text)) return true;
  // "III. TỔ CHỨC" / "THỰC HIỆN".
  if (previous.markerKind === 'roman' && isCapitals(previous.text) && isCapitals(next.text)) return true;
  if (previous.text.length > WRAP_MAX || previous.text.length < WRAP_MIN) return false;
  if (isCapitals(previous.text)) return isCapitals(next.text);
  if (!closed) return true;
  if (previous.text.endsWith(';')) return next.indent <= previous.indent;
  // A sentence that ends near the margin may go on; one that is indented more, or follows a short line, does not.
  return previous.text.length >= 72 && next.indent <= previous.indent && next.text.length > 0 && !/[:”"]$/u.test(previous.text) && !hasRoom(previous, next);
}

/** Letters are not of one width: a line may be so much longer than one that is as full. */
const UNEVEN = 6;

/** The first word of `next` would have stood at the end of `previous`, as long as lines are here: a paragraph ended there. */
function hasRoom(previous: LineShape, next: LineShape): boolean {
  const space = next.text.indexOf(' ');
  const word = space < 0 ? next.text.length : space;
  return next.indent + next.text.length >= previous.indent + previous.text.length + 1 + word + UNEVEN;
}

/** Longer lines are no torn beginning of a letterhead's line. */
const MAX_TORN = 8;

/** A narrow column of a web page tore a line of the letterhead: "ỦY" / "BAN NHÂN DÂN", "Số:" / "35/KH-UBND", "Kon" / "Tum, ngày 08 tháng 12 năm 2025". */
function goesWithHead(torn: string, next: LineShape): boolean {
  if (/^S[ốó] ?:$/u.test(torn)) return /^[\d.…_]{0,12}\s?\/\s?\p{Lu}/u.test(next.text);
  if (/^(?:ỦY|UỶ)$/u.test(torn)) return next.text.startsWith('BAN ');
  if (torn === 'CỘNG') return /^H(?:ÒA|OÀ) XÃ HỘI/u.test(next.text);
  return next.kind === 'landmark' && /^\p{Lu}\p{Ll}{1,6}$/u.test(torn) && /^\p{Lu}\p{Ll}{1,6}, ?ngày(?:\s|$)/u.test(next.text);
}

/** A line that looks like a list item but is the rest of a broken one: "2022\n- 2027", "407/QĐ\n- TTg", "kinh tế\n- xã hội". */
function markedContinues(previous: LineShape, blanks: number, next: LineShape): boolean {
  if (blanks > 0) return false;
  if (next.markerKind === 'dash') {
    const rest = next.text.slice(1).trimStart();
    if (/\d{1,4}\/(?:\d{4}\/)?[\p{Lu}Đ]{1,6}\s?[-–]?$/u.test(previous.text)) return /^\p{Lu}/u.test(rest);
    if (/\d$/.test(previous.text)) return /^\d/.test(rest);
    return (
      previous.markerKind === null && previous.text.length >= WRAP_MIN && !CLOSED.test(previous.text) && !/,$/.test(previous.text) && /^\p{Ll}/u.test(rest)
    );
  }
  if (next.markerKind === 'paren') return !CLOSED.test(previous.text) && previous.text.length >= WRAP_MIN;
  if (next.markerKind === 'letter') return /(?:^|\s)điểm$/u.test(previous.text) && /^.{1,40}(?:^|\s)khoản(?:\s|$)/u.test(next.text);
  if (next.markerKind === 'arabic') return /(?:^|\s)(?:khoản|Điều|ngày|tháng)$/u.test(previous.text);
  return false;
}

/** "KẾ HOẠCH" on its line: the title below it may open with a small letter, as the Party's do. */
function isTitleWord(text: string): boolean {
  return text.length <= 12 && /^(?:KẾ HOẠCH|QUYẾT ĐỊNH:?|THÔNG BÁO|TỜ TRÌNH|BÁO CÁO|ĐỀ ÁN)$/u.test(text);
}
