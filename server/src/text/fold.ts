// Vietnamese folding: what people type without marks must meet what is written with them.
// NFD does not take the stroke off đ, and NFC does not unify "Uỷ"/"Ủy": comparing folded text does both.

/** code unit → folded code unit; 0 means not looked up yet. Filled on demand so that start-up costs nothing. */
const table = new Uint16Array(0x10000);

const special: Record<number, string> = {
  208: 'd', // Ð eth, typed for Đ
  240: 'd',
  272: 'd',
  273: 'd',
  393: 'd',
  8208: '-',
  8209: '-',
  8210: '-',
  8211: '-',
  8212: '-',
  8722: '-',
  8216: "'",
  8217: "'",
  8220: '"',
  8221: '"',
  160: ' ',
  9: ' ',
  10: ' ',
  13: ' ',
};

/** Folds a code unit that was not met before. */
function foldUnit(code: number): number {
  const base = special[code] ?? String.fromCharCode(code).normalize('NFD').toLowerCase();
  const folded = base.charCodeAt(0) || code;
  table[code] = folded;
  return folded;
}

/**
 * `text` in lower case without Vietnamese marks, dashes and quotes in their ASCII form, line ends and TABs as spaces.
 * Every UTF-16 unit gives exactly one unit, so offsets in the result are offsets in `text`.
 * `text` must be NFC (see `normalise`): a combining mark on its own stays where it is.
 */
export function fold(text: string): string {
  const { length } = text;
  if (length <= buffer.length) return foldPart(text, 0, length);
  let out = '';
  for (let start = 0; start < length; start += buffer.length) out += foldPart(text, start, Math.min(length, start + buffer.length));
  return out;
}

/** Written anew at each call: building strings unit by unit would leave a chain of small ones behind. */
const buffer = new Uint16Array(4096);

function foldPart(text: string, start: number, end: number): string {
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    const known = table[code] as number;
    buffer[i - start] = known === 0 ? foldUnit(code) : known;
  }
  return String.fromCharCode.apply(null, buffer.subarray(0, end - start) as unknown as number[]);
}

/** `fold` after NFC, with runs of white space as one space and none at the ends: a key to compare names by. */
export function foldKey(text: string): string {
  return fold(text.normalize('NFC')).replace(/\s+/g, ' ').trim();
}
