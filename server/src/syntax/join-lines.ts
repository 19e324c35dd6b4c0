// Which lines make one paragraph: the only place that says so. Headings, values, cells and names are read from joined paragraphs.

import { isCapitals } from '../text/letter-case';
import type { LineShape } from './line';
import type { LineLayout } from './line-layout';
import { lengthIn, type Measure } from './line-lengths';

/** A paragraph as far as it has been read. */
export interface OpenParagraph {
  readonly first: LineShape;
  readonly last: LineShape;
  /** Brackets that were opened and not closed. */
  readonly brackets: number;
  /** Emphasis was opened and not closed. */
  readonly emphasis: boolean;
  /** One stretch of emphasis holds all of it. */
  readonly emphasised: boolean;
  /** Lines since a bracket or emphasis is open: one that is never closed ends with its paragraph. */
  readonly openLines: number;
}

/** A line that ends so is complete: the next one with a capital starts anew. */
const CLOSED = /(?:[.;:!?…]|\.\/\.?|[”"»])[)\]]?\s*$/u;
/** Function words a sentence cannot end with. */
const OPEN_END =
  /(?:^|[\s,(])(?:và|của|với|các|về|tại|theo|cho|từ|đến|trong|trên|là|để|do|bởi|nhằm|số|những|một|(?<!công |làm )việc|hoặc|cùng|giữa|thuộc|qua|ngày|tháng|năm|ban|và các|giai đoạn|quý|khoản|Điều|điểm)$|[,\-–/(]$/iu;
/** Words that even a cell of a table cannot end with. */
const JOINING_END = /(?:^|[\s,])(?:và|của|với|các|về|tại)$/u;
/** The office before the name of what it heads: "Điều 3. Cục trưởng" / "Cục Văn thư …". */
const OFFICE_END = /(?:^|\s)(?:(?:Cục|Vụ|Viện|Tổng cục|Bộ|Thủ|Hiệu|Trưởng)\s?trưởng|Giám đốc|Chủ tịch|Chánh Văn phòng|Bí thư|Trưởng ban|Trưởng phòng)$/u;
/** A number with nothing behind it. */
const NUMBER_ALONE = /^(?:\d{1,3}(?:\.\d{1,2}){0,3}[.)]?|[IVX]{1,5}[.)]|Điều \d{1,3}[.:]?)$/;
/** A fixed line that a sentence may hold as well: "… và triển khai" / "Thực hiện Kết luận …". */
const PREAMBLE = /^\(?(?:Căn cứ|Thực hiện|Theo đề nghị|Xét đề nghị|Trên đây là|Kèm theo|Ban hành kèm theo|Số )/u;
/** Shorter lines are rarely broken by a margin. */
const WRAP_MIN = 52;
/** Below a shorter line a figure opens a sentence. */
const FIGURE_MIN = 36;
/** Longer lines come from an editor that does not break lines: each is a paragraph. */
const WRAP_MAX = 130;
/** A shorter line of the letterhead or the signature ends where it ends. */
const SHORT_FIXED = 40;
/** A shorter line says too little of what its last word leaves open. */
const OPEN_MIN = 30;
/** A bracket that runs over more lines was forgotten. */
const MAX_OPEN_LINES = 6;

/** The paragraph that `line` opens, or that goes on with it. */
export function withLine(before: OpenParagraph | null, line: LineShape): OpenParagraph {
  let brackets = before?.brackets ?? 0;
  if (brackets > 0 || line.text.includes('(')) {
    for (const char of line.text) {
      if (char === '(') brackets++;
      else if (char === ')' && brackets > 0) brackets--;
    }
  }
  const emphasis = (before?.emphasis ?? false) !== line.oddEmphasis;
  const emphasised = before ? before.first.emphasis === 'opens' && before.emphasis && line.emphasis === 'closes' : line.emphasis === 'whole';
  return { first: before?.first ?? line, last: line, brackets, emphasis, emphasised, openLines: brackets > 0 || emphasis ? (before?.openLines ?? 0) + 1 : 0 };
}

/**
 * True when `next` goes on with `paragraph`, `blanks` blank lines below it. Looks at the paragraph, the line and the layout of the document, nothing
 * else: that is what makes an edit local.
 */
export function continues(paragraph: OpenParagraph, blanks: number, next: LineShape, layout: LineLayout): boolean {
  const { last: previous } = paragraph;
  if (previous.kind === 'comment' || previous.kind === 'row' || previous.kind === 'noise') return false;
  if (previous.tabbed || next.tabbed) return false;
  if (blanks === 0) {
    if (previous.text.length <= MAX_TORN && goesWithHead(previous.text, next)) return true;
    if (isOpen(paragraph) && (next.kind === 'plain' || (next.kind === 'labelled' && paragraph.brackets > 0))) return true;
  }
  if (next.kind === 'marked') return markedContinues(previous, blanks, next, layout);
  if (next.kind === 'landmark') return layout.kind === 'parted' && blanks === 0 && isWithinSentence(previous, next);
  if (next.kind !== 'plain' || (previous.kind === 'landmark' && isTitleWord(previous.text))) return false;
  if (blanks > 0) return isTornByBlank(previous, next, layout);
  if (endsWithEmphasis(paragraph, next)) return false;
  switch (layout.kind) {
    case 'parted':
      return continuesParted(previous, next);
    case 'lines':
      return continuesLine(previous, next);
    case 'wrapped':
      return continuesWrapped(paragraph, next, layout);
    case 'mixed':
      return continuesMixed(previous, next, layout.margin);
  }
}

/** True when a page number between `paragraph` and `next` stands inside a sentence. */
export function continuesOverPage(paragraph: OpenParagraph, next: LineShape, layout: LineLayout): boolean {
  const { last } = paragraph;
  if (next.kind !== 'plain' || last.kind === 'row' || last.kind === 'comment' || last.kind === 'noise') return false;
  if (last.text.length < OPEN_MIN || isClosed(last)) return false;
  // Where lines show no margin, a number may as well be a cell of a table: only a small letter goes on behind a long line.
  if (layout.kind !== 'wrapped') return layout.kind === 'mixed' && last.text.length >= WRAP_MIN && last.text.length <= WRAP_MAX && /^\p{Ll}/u.test(next.text);
  if (OPEN_END.test(last.text)) return true;
  return last.text.length >= WRAP_MIN && (/^\p{Ll}/u.test(next.text) || (!hasRoom(last, next, layout.margin, layout.measure) && !isCapitals(last.text)));
}

function isOpen({ brackets, emphasis, openLines }: OpenParagraph): boolean {
  return (brackets > 0 || emphasis) && openLines <= MAX_OPEN_LINES;
}

/** A heading in emphasis ends with it, unless it is a number or a label alone. */
function endsWithEmphasis({ emphasised, last }: OpenParagraph, next: LineShape): boolean {
  return emphasised && next.emphasis === null && !next.oddEmphasis && /^\p{Lu}/u.test(next.text) && !NUMBER_ALONE.test(last.text) && !last.text.endsWith(':');
}

function isClosed({ text }: LineShape): boolean {
  return CLOSED.test(text) || (text.startsWith('(') && text.endsWith(')'));
}

/** Its last word asks for more. "Tháng", "Ngày" alone are heads of columns. */
function isOpenEnded(previous: LineShape, next: LineShape): boolean {
  return OPEN_END.test(previous.text) && !(/^\p{Lu}\p{Ll}+$/u.test(previous.text) && /^\p{Lu}/u.test(next.text));
}

/** Opens with a small letter, or a sign before one. */
function isSmall({ text }: LineShape): boolean {
  return /^\p{Ll}/u.test(text) || /^[(“"'’,;.)\]]\s?\p{Ll}/u.test(text) || /^[,;.)\]]/.test(text);
}

/** Opens with a small letter or a figure, or a sign before one. */
function isSmallOrFigure({ text }: LineShape): boolean {
  return /^[\p{Ll}\p{N}]/u.test(text) || /^[(“"'’,;.)\]]\s?[\p{Ll}\p{N}]/u.test(text) || /^[,;.)\]]/.test(text);
}

/** A blank line stands inside a sentence: a page ended there. */
function isTornByBlank(previous: LineShape, next: LineShape, { kind }: LineLayout): boolean {
  if (isClosed(previous) || (previous.kind === 'landmark' && previous.text.length < SHORT_FIXED)) return false;
  const open = isOpenEnded(previous, next) && previous.text.length >= OPEN_MIN;
  return open || (kind === 'mixed' ? isSmallOrFigure(next) : isSmall(next) && !isCapitals(previous.text));
}

/** Blank lines part the paragraphs: a line right below goes on, but for the lines of letterhead and signature. */
function continuesParted(previous: LineShape, next: LineShape): boolean {
  if (NUMBER_ALONE.test(previous.text)) return true;
  if (isSmall(next)) return !isClosed(previous) || previous.text.length <= WRAP_MAX;
  if (previous.text.length > WRAP_MAX) return !isClosed(previous) && isOpenEnded(previous, next);
  if (previous.kind === 'landmark' && previous.text.length < SHORT_FIXED && !PREAMBLE.test(previous.text)) return false;
  if (isCapitals(previous.text)) return isCapitals(next.text) && (previous.kind === 'marked' || previous.text.length >= WRAP_MIN);
  return !isClosed(previous) || previous.text.length >= WRAP_MIN;
}

/** Each line is a paragraph: only a sentence that plainly goes on was broken by hand. */
function continuesLine(previous: LineShape, next: LineShape): boolean {
  if (isSmall(next)) return !isClosed(previous);
  if (isHeadingOfCapitals(previous, next)) return true;
  return isOpenEnded(previous, next) && previous.text.length >= OPEN_MIN;
}

/** Lines are broken at `margin`: a line ends its paragraph where the first word of the next one would have found room. */
function continuesWrapped({ first, last: previous }: OpenParagraph, next: LineShape, { margin, firstMargin, measure }: LineLayout): boolean {
  const { text } = previous;
  if (text.length > WRAP_MAX) return !isClosed(previous) && isSmall(next);
  const full = !hasRoom(previous, next, first === previous ? firstMargin : margin, measure);
  if (isSmall(next)) return true;
  if (isHeadingOfCapitals(previous, next) || (previous.markerKind === 'article' && OFFICE_END.test(text))) return true;
  if (isCapitals(text)) return isCapitals(next.text) && text.length >= WRAP_MIN;
  if (isOpenEnded(previous, next)) return full || text.length >= OPEN_MIN || JOINING_END.test(text);
  if (!full || /[”"]$/u.test(text)) return false;
  if (text.endsWith(':')) return /^[“"]/.test(next.text) || (DUTY.test(next.text) && !ANNOUNCES.test(text) && !TOPIC.test(first.text));
  return isClosed(previous) ? next.indent <= previous.indent && !HEAD_ALONE.test(next.text) : !opensSentence(previous, next);
}

/** The layout does not show: two lines alone must tell. */
function continuesMixed(previous: LineShape, next: LineShape, margin: number): boolean {
  const { text } = previous;
  const closed = isClosed(previous);
  const open = isOpenEnded(previous, next);
  // A number may go on with the line above, or open a sentence below a short heading.
  if (/^\p{N}/u.test(next.text) && !open && text.length < FIGURE_MIN && !/\p{N}$/u.test(text) && /\p{L}{2}/u.test(text)) return false;
  if (isSmallOrFigure(next)) return !(/[.!?:]$/u.test(text) && text.length > WRAP_MAX) || !closed;
  if (open || (previous.markerKind === 'article' && OFFICE_END.test(text)) || isHeadingOfCapitals(previous, next)) return true;
  if (text.length > WRAP_MAX || text.length < WRAP_MIN) return false;
  if (isCapitals(text)) return isCapitals(next.text);
  if (!closed) return !opensSentence(previous, next);
  if (HEAD_ALONE.test(next.text)) return false;
  if (text.endsWith(';')) return next.indent <= previous.indent;
  // A sentence that ends near the margin may go on; one that is indented more, or follows a short line, does not.
  const near = Math.max(next.indent + next.text.length, margin);
  return text.length >= 72 && next.indent <= previous.indent && !/[:”"]$/u.test(text) && !hasRoom(previous, next, near, 'letters');
}

/** "III. TỔ CHỨC" / "THỰC HIỆN". */
function isHeadingOfCapitals(previous: LineShape, next: LineShape): boolean {
  return previous.markerKind === 'roman' && isCapitals(previous.text) && isCapitals(next.text);
}

/** The head of an article, its title on the next line. */
const HEAD_ALONE = /^(?:Điều|Mục|Chương|Phần) (?:\d{1,3}[a-zđ]?|[IVX]{1,5})$/u;
/** Words that open a sentence, and no name: a full line above them that has no mark at its end is a heading. */
const OPENER =
  /^(?:Để|Việc|Khi|Nếu|Từ|Trong|Trên cơ sở|Đối với|Nhằm|Những|Mỗi|Trường hợp|Hằng năm|Hàng năm|Định kỳ|Tiếp tục|Tăng cường|Đẩy mạnh|Triển khai|Rà soát|Nâng cao|Chủ động|Phối hợp|Bảo đảm|Đảm bảo|Kinh phí|Nguyên tắc|Tập trung|Chủ trì|Tham mưu|Hướng dẫn|Phát huy|Tuyên truyền|Quán triệt|Thường xuyên|Kịp thời|Phấn đấu|Duy trì|Ưu tiên|Khuyến khích)(?=[\s,]\p{Ll}|\s\d)/u;
/** What an agency is to do, behind a name and a colon; not behind words that announce a list, or a topic. */
const DUTY = /^(?:Giao|Chủ trì|Phối hợp|Đề nghị|Tham mưu|Chịu trách nhiệm)\s/u;
const ANNOUNCES = /(?:sau|sau đây|gồm|cụ thể|yêu cầu|chỉ đạo)\s?:$/u;
const TOPIC = /^(?:[\dIVXa-zđ]{1,4}[.)]\s{0,3})?Về\s/u;
/** What a name stands behind: "Sở" / "Xây dựng", "Chương trình" / "Nâng cao …". */
const BEFORE_NAME =
  /(?:^|[\s“"(])(?:Sở|Bộ|Ban|Phòng|Cục|Vụ|Viện|Hội|Luật|Pháp lệnh|Nghị định|Nghị quyết|Quyết định|Kế hoạch|Chương trình|Đề án|Dự án|Chỉ thị|Quỹ|Trung tâm|Tổ)$/iu;

/** Nothing shows that the sentence in `previous` has ended but how `next` begins, below the first line of a numbered paragraph. */
function opensSentence(previous: LineShape, next: LineShape): boolean {
  return previous.markerKind !== null && OPENER.test(next.text) && !BEFORE_NAME.test(previous.text);
}

/** Lines that are as full may differ by so much in length: letters are not of one width, and words of print are set apart by more or less. */
const UNEVEN: Readonly<Record<Measure, number>> = { letters: 4, print: 3 };

/** The first word of `next` would have stood at the end of `previous`, as long as lines are here: a paragraph ended there. */
function hasRoom(previous: LineShape, next: LineShape, margin: number, measure: Measure): boolean {
  const space = next.text.indexOf(' ');
  const word = space < 0 ? next.text : next.text.slice(0, space);
  return previous.indent + lengthIn(measure, `${previous.text} ${word}`) + UNEVEN[measure] <= margin;
}

/** `next` opens with words of the preamble, but the sentence above has not ended. */
function isWithinSentence(previous: LineShape, next: LineShape): boolean {
  return PREAMBLE.test(next.text) && previous.text.length >= WRAP_MIN && previous.text.length <= WRAP_MAX && !isClosed(previous) && !isCapitals(previous.text);
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

/** Words that ask for a number behind them: "giai đoạn" / "I: từ năm 2021", "khoản" / "2. Điều 5"; not "tài khoản". */
const BEFORE_ROMAN = /(?:^|\s)(?:giai đoạn|quý|khóa|khoá|lần thứ|hạng|nhóm|loại|Chương|Phần|Phụ lục)$/iu;
const BEFORE_ARABIC = /(?:^|\s)(?:(?<!tài )khoản|Điều|ngày|tháng|lần thứ)$/u;
/** The number of a document before its symbol goes on: "407/QĐ" / "- TTg". */
const TORN_NUMBER = /\d{1,4}\/(?:\d{4}\/)?[\p{Lu}Đ]{1,6}(?:\/[\p{Lu}\d]{1,12})?\s?[-–]?$/u;
/** A part of a document that a sentence cites: "Chương II của Luật …", "Chương III Nghị định …". */
const CITED_PART = /^\p{L}{1,10}\s[\p{L}\d]{1,5}\s(?:\p{Ll}|(?:Bộ luật|Luật|Nghị định|Nghị quyết|Thông tư|Quyết định|Quy chế|Quy định)\s)/u;
/** "kinh tế" / "- xã hội". */
const BEFORE_SOCIETY = /(?:kinh tế|chính trị|văn hóa|văn hoá|tổ chức)$/iu;

/** A line that looks like a list item but is the rest of a broken one: "2022\n- 2027", "407/QĐ\n- TTg", "kinh tế\n- xã hội". */
function markedContinues(previous: LineShape, blanks: number, next: LineShape, layout: LineLayout): boolean {
  if (blanks > 0) return false;
  const { text } = previous;
  switch (next.markerKind) {
    case 'dash': {
      const rest = next.text.slice(1).trimStart();
      if (TORN_NUMBER.test(text)) return /^\p{Lu}/u.test(rest);
      if (/\d$/.test(text)) return /^\d/.test(rest);
      return /^\p{Ll}/u.test(rest) && text.length >= WRAP_MIN && !CLOSED.test(text) && !/,$/.test(text) && isTornAtDash(previous, next, rest, layout);
    }
    case 'paren':
      return !CLOSED.test(text) && text.length >= WRAP_MIN;
    case 'letter':
      return /(?:^|\s)điểm$/u.test(text) && /^.{1,40}(?:^|\s)khoản(?:\s|$)/u.test(next.text);
    case 'arabic':
      return BEFORE_ARABIC.test(text);
    case 'roman':
      return BEFORE_ROMAN.test(text) && !isCapitals(text);
    case 'part':
    case 'appendix':
      // "… tại" / "Chương II của Nghị định này"
      return !CLOSED.test(text) && text.length >= WRAP_MIN && CITED_PART.test(next.text);
    default:
      return false;
  }
}

/** A dash and a small letter below a long open line: the rest of it, unless both are items of a list that are written small. */
function isTornAtDash(previous: LineShape, next: LineShape, rest: string, { kind, margin, measure }: LineLayout): boolean {
  if (previous.markerKind === null || (previous.markerKind === 'dash' && /^.\s{0,4}\p{Lu}/u.test(previous.text))) return true;
  if (/^(?:xã hội|nghề nghiệp|kỹ thuật)/u.test(rest) && BEFORE_SOCIETY.test(previous.text)) return true;
  return kind === 'parted' || (kind === 'wrapped' && !hasRoom(previous, next, margin, measure));
}

/** "KẾ HOẠCH" on its line: the title below it may open with a small letter, as the Party's do. */
function isTitleWord(text: string): boolean {
  return text.length <= 12 && /^(?:KẾ HOẠCH|QUYẾT ĐỊNH:?|THÔNG BÁO|TỜ TRÌNH|BÁO CÁO|ĐỀ ÁN)$/u.test(text);
}
