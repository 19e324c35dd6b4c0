import { ISSUER_START } from '../../model/structure/header';
import { isCapitals } from '../../text/letter-case';
import { type PrintLetterhead, type PrintParagraph, type PrintStyle, paragraph } from './printed';

const DATE = /,\s{0,6}[Nn]g[àa]y[\s\d.…_]{0,30}th[áa]ng/u;
/** Urgency, secrecy, "DỰ THẢO": framed marks of annex I.III.2. */
const MARK = /^(?:D[ỰU] TH[ẢA]O(?: L[ẦA]N \d{1,2})?|H[ỎO]A T[ỐO]C|THƯỢNG KHẨN|KHẨN|MẬT|TỐI MẬT|TUYỆT MẬT)\.?$/iu;

/** The style of one piece of a letterhead; null when it is none. A name of an agency is `agency`; which of two stands above is told later. */
export function letterheadStyle(text: string): PrintStyle | null {
  if (/^C[ỘO]NG H(?:ÒA|OÀ|OA) X[ÃA] H[ỘO]I/u.test(text)) return 'state';
  if (/^ĐẢNG CỘNG SẢN VIỆT NAM$/u.test(text)) return 'partyName';
  if (/^Độc lập\s?[-–]/u.test(text)) return 'motto';
  if (/^S[ốó]\s?:|^S[ốó]\s{1,3}[\d.…_]{0,10}\s?[-–]\s?\p{Lu}/u.test(text)) return 'number';
  if (/^V\/v(?:\s|$)/iu.test(text)) return 'letterSubject';
  if (text.length < 120 && DATE.test(text)) return 'placeDate';
  if (MARK.test(text)) return 'mark';
  if (isCapitals(text) && text.length <= 100 && /\p{L}{2}/u.test(text)) return 'agency';
  return null;
}

/** Where two columns of a letterhead meet on one line: a wide gap, but not that of a number or a date that is still blank. */
const GAP = /(?<!S[ốó]:|(?:^|\s)(?:ngày|tháng|năm)|\s)(?:\s{3,}|\s{0,9}[\t|]\s{0,9})(?!\/|\s|(?:tháng|năm)\s)/u;
/** Room for a number or a day to be written in by hand. */
const ROOM = 6;

/** The pieces of a line of the letterhead, without what rules it. */
export function letterheadPieces(line: string): string[] {
  return line
    .split(GAP)
    .map((piece) =>
      piece
        .replace(/\s+/g, (space) => ' '.repeat(Math.min(space.length, ROOM)))
        .trim()
        .replace(/(?<=\S) [*_–—-]{1,20}$/u, ''),
    )
    .map((piece) => (/\d{3}|\s{3}/.test(piece) ? piece : piece.replace(/\s+/g, ' ')))
    .filter((piece) => !isRuler(piece));
}

/** "*" and rulers between the lines of a letterhead: drawn anew. */
export function isRuler(text: string): boolean {
  return /^[*\-–—_=.~\s]{0,60}$/u.test(text);
}

/**
 * Sets the pieces of a letterhead (each with its style, in the order of the text) in two columns. Null when there is no motto, number or date among
 * them: capitals alone make no letterhead.
 */
export function letterheadOf(pieces: readonly PrintParagraph[]): PrintLetterhead | null {
  if (!pieces.some(({ style }) => style === 'state' || style === 'motto' || style === 'partyName' || style === 'number')) return null;
  const right: readonly PrintStyle[] = ['state', 'motto', 'partyName', 'placeDate'];
  const of = (...styles: readonly PrintStyle[]) => pieces.filter(({ style }) => styles.includes(style));
  return {
    kind: 'letterhead',
    left: [...agencies(of('agency')), ...of('number'), ...of('letterSubject'), ...of('mark')],
    right: right.flatMap((style) => of(style)),
  };
}

/** Of several names the last issues; the lines above it that begin a name of their own are the agency it belongs to. */
function agencies(lines: readonly PrintParagraph[]): PrintParagraph[] {
  const issuer = lines.findLastIndex(({ text }) => ISSUER_START.test(text));
  return lines.map((line, i) => (i < issuer ? paragraph('parentAgency', line.text) : line));
}
