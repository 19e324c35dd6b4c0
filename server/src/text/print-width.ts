// How wide words are in print. Administrative documents are set in Times New Roman (Decree 30/2020/NĐ-CP), so where a line is full is told by its letters,
// not by how many they are: "Ủy ban MTTQ" is as wide as "quy chế phối hợp".

/** Widths in thousandths of the height of the font; letters that are not named are as wide as "n". */
const WIDTHS: Readonly<Record<number, string>> = {
  250: ' .,',
  278: 'ijlt/:;',
  333: 'fr()[]-I’‘',
  389: 'sJ',
  444: 'acez“”',
  556: 'FPS',
  611: 'ELTZ',
  667: 'BCR',
  722: 'wADGHKNOQUVXY',
  778: 'm',
  889: 'M',
  944: 'W',
};
const OTHER = 500;
/** The width of an average letter with the spaces between words: what widths are counted in. */
const AVERAGE = 430;
/** Letters beyond are none of Vietnamese. */
const LAST = 0x1f00;

const byBase = new Map(Object.entries(WIDTHS).flatMap(([width, letters]) => [...letters].map((letter) => [letter, Number(width)] as const)));
/** Widths by character code; 0 where it has not been asked. */
const known = new Uint16Array(LAST);

function widthOf(code: number): number {
  if (code >= LAST) return OTHER;
  let width = known[code] as number;
  if (width === 0) {
    const letter = String.fromCharCode(code);
    const base = letter === 'Đ' ? 'D' : (letter.normalize('NFD')[0] as string);
    width = byBase.get(base) ?? OTHER;
    known[code] = width;
  }
  return width;
}

/** About how many average letters of print `text` (NFC) takes up on a line. */
export function printWidth(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += widthOf(text.charCodeAt(i));
  return sum / AVERAGE;
}
