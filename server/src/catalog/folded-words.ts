// Steps over the words of folded text. Offsets are those of the text that was folded.

/** True for the UTF-16 unit of a letter or digit of folded text; everything beyond Latin-1 punctuation counts as a letter. */
export function isWordCode(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90);
  return code >= 0xc0 && !(code >= 0x2000 && code <= 0x2bff);
}

/** Where the word at `at` ends. */
export function wordEnd(folded: string, at: number): number {
  let end = at;
  while (end < folded.length && isWordCode(folded.charCodeAt(end))) end++;
  return end;
}

/** The words of folded text. */
export function splitWords(folded: string): string[] {
  const words: string[] = [];
  for (let at = 0; at < folded.length; ) {
    const end = wordEnd(folded, at);
    if (end > at) words.push(folded.slice(at, end));
    at = end + 1;
  }
  return words;
}

/** Longest run of blanks and marks between two words of one name (hard-wrapped lines leave several spaces). */
const MAX_GAP = 60;

/** The start of the next word of a name that goes on behind `at`, over blanks, at most two marks and "và"; -1 when something stands there that parts names. */
export function afterGap(folded: string, at: number): number {
  let end = at;
  const limit = Math.min(folded.length, at + MAX_GAP);
  let marks = 0;
  let and = false;
  while (end < limit) {
    const char = folded[end] as string;
    if (char === ' ') end++;
    else if (',-&/'.includes(char)) {
      if (++marks > 2) return -1;
      end++;
    } else if (char === '.' && isShortKind(folded, end)) end++;
    else if (isWordCode(folded.charCodeAt(end))) {
      if (end === at) return -1;
      if (and || wordsAt(folded, end, ['va']) < 0) return end;
      and = true;
      end += 2;
    } else return -1;
  }
  return -1;
}

/** The dot at `at` belongs to "TP." or "TX.". */
function isShortKind(folded: string, at: number): boolean {
  const kind = folded.slice(at - 2, at);
  return (kind === 'tp' || kind === 'tx') && !(at >= 3 && isWordCode(folded.charCodeAt(at - 3)));
}

/** The end of `words` at `at` when they stand there as whole words with blanks between; -1 otherwise. */
export function wordsAt(folded: string, at: number, words: readonly string[]): number {
  let end = at;
  for (const [i, word] of words.entries()) {
    if (i > 0) end = blanksOnly(folded, end);
    if (end < 0 || !folded.startsWith(word, end)) return -1;
    end += word.length;
  }
  return end < folded.length && isWordCode(folded.charCodeAt(end)) ? -1 : end;
}

/** The next word start when only spaces stand before it; -1 otherwise. `none`: no space at all will do ("TP.Huế"). */
export function blanksOnly(folded: string, at: number, none = false): number {
  let end = at;
  while (folded.charCodeAt(end) === 32) end++;
  return (end > at || none) && end < folded.length && isWordCode(folded.charCodeAt(end)) ? end : -1;
}

/** True when, behind blanks, one of `words` (folded) follows as a whole. */
export function goesOnWith(folded: string, end: number, words: readonly string[]): boolean {
  const at = blanksOnly(folded, end);
  return at >= 0 && words.some((word) => wordsAt(folded, at, word.split(' ')) >= 0);
}
