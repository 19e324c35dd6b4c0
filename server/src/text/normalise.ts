/** Text made ready for matching, and the way back to the text it came from. */
export interface NormalText {
  /** NFC; invisible characters gone, and emphasis that is closed and opened again at one place; line ends and no-break spaces as spaces. TABs stay: they part table cells. */
  readonly text: string;
  /** For every offset in `text` (and its end) the offset in the source; null when both are the same. */
  readonly map: Uint32Array | null;
}

/** Combining marks, zero-width characters, soft hyphen, byte-order mark: what breaks the one-to-one of offsets. */
const IRREGULAR = /[\u0300-\u036f\u200b-\u200f\u2060\ufeff\u00ad]/;
/** Nearly every line of a plan has none of these: then it is ready as it is. */
const ANY = /[\u0300-\u036f\u200b-\u200f\u2060\ufeff\u00ad\r\n\u00a0\u2028\u2029\f\v]/;
/** "**Điều 2****5**": what a program leaves that writes each run of letters by itself. */
const REOPENED = /[^\s*]\*{4}(?!\*)|(?<!\*)\*{4}[^\s*]/;
const REOPENED_LENGTH = 4;
const INVISIBLE = /[\u200b-\u200f\u2060\ufeff\u00ad]/;
const COMBINING = /[\u0300-\u036f]/;

/** Makes `source` ready for matching. Total; never throws. */
export function normalise(source: string): NormalText {
  const reopened = REOPENED.test(source);
  if (!reopened && !ANY.test(source)) return { text: source, map: null };
  if (!reopened && !IRREGULAR.test(source)) return { text: blankLineEnds(source), map: null };
  let text = '';
  const map: number[] = [];
  for (let i = 0; i < source.length; ) {
    const char = source[i] as string;
    if (INVISIBLE.test(char)) {
      i++;
      continue;
    }
    if (reopened && char === '*' && source[i - 1] !== '*' && REOPENED.test(source.slice(Math.max(0, i - 1), i + REOPENED_LENGTH + 1))) {
      i += REOPENED_LENGTH;
      continue;
    }
    let end = i + 1;
    while (end < source.length && COMBINING.test(source[end] as string)) end++;
    const composed = end > i + 1 ? source.slice(i, end).normalize('NFC') : char;
    for (let k = 0; k < composed.length; k++) map.push(Math.min(i + k, end - 1));
    text += composed;
    i = end;
  }
  map.push(source.length);
  return { text: blankLineEnds(text), map: Uint32Array.from(map) };
}

/** True when `normalise` changes no offsets of `text`: nothing is left out, nothing joined. */
export function isRegular(text: string): boolean {
  return !IRREGULAR.test(text) && !REOPENED.test(text);
}

/** `text` with line ends and no-break spaces as spaces. */
export function blankLineEnds(text: string): string {
  return text.replace(/[\r\n\u00a0\u2028\u2029\f\v]/g, ' ');
}
