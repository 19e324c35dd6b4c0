// A trie over folded words in flat arrays: many names are looked for in one pass. Between two words stands one gap symbol,
// whatever the text has there (spaces, comma, dash, "&", "và"); what may really stand there is judged when a name was found.

/** Stands for any gap between words. */
const GAP = 32;

/** Nodes to begin with: about what the catalogue needs. */
const START_SIZE = 16384;

export class Automaton {
  private readonly first: Int32Array = new Int32Array(128);
  /** 1 where a name starts with these two characters: most words begin no name. A word of one letter counts as followed by a blank. */
  private readonly second: Uint8Array = new Uint8Array(128 * 128);
  private chars = new Uint16Array(START_SIZE);
  private child = new Int32Array(START_SIZE);
  private sibling = new Int32Array(START_SIZE);
  private values = new Int32Array(START_SIZE).fill(-1);
  /** Nodes in use; node 0 is the root. */
  private size = 1;

  /** Adds a name as folded words, which are not empty. Gives its value: `value` ≥ 0, or that of the same words added before. */
  add(words: readonly string[], value: number): number {
    let node = 0;
    words.forEach((word, i) => {
      if (i > 0) node = this.grow(node, GAP);
      for (let k = 0; k < word.length; k++) node = this.grow(node, word.charCodeAt(k));
    });
    const first = words[0] ?? '';
    const a = first.charCodeAt(0);
    const b = first.length > 1 ? first.charCodeAt(1) : GAP;
    if (a < 128 && b < 128) this.second[a * 128 + b] = 1;
    if ((this.values[node] as number) < 0) this.values[node] = value;
    return this.values[node] as number;
  }

  private grow(node: number, char: number): number {
    const found = this.step(node, char);
    if (found !== 0) return found;
    if (this.size === this.chars.length) this.enlarge();
    const made = this.size++;
    this.chars[made] = char;
    if (node === 0 && char < 128) this.first[char] = made;
    else {
      this.sibling[made] = this.child[node] as number;
      this.child[node] = made;
    }
    return made;
  }

  private enlarge(): void {
    const wider = <T extends Uint16Array | Int32Array>(from: T, to: T): T => {
      to.set(from);
      return to;
    };
    const size = this.size * 2;
    this.chars = wider(this.chars, new Uint16Array(size));
    this.child = wider(this.child, new Int32Array(size));
    this.sibling = wider(this.sibling, new Int32Array(size));
    this.values = wider(this.values, new Int32Array(size).fill(-1));
  }

  /** The node behind `node` by `char`; 0 when there is none. The root is 0. */
  step(node: number, char: number): number {
    if (node === 0 && char < 128) return this.first[char] as number;
    for (let next = this.child[node] as number; next !== 0; next = this.sibling[next] as number) if (this.chars[next] === char) return next;
    return 0;
  }

  /** False when no name can start with the characters `a`, `b` (`b` a blank or a mark when the word has one letter). */
  mayStart(a: number, b: number): boolean {
    return a >= 128 || b >= 128 || this.second[a * 128 + (isWordCode(b) ? b : GAP)] === 1;
  }

  /** What was added at `node`; -1 when nothing ends there. */
  valueAt(node: number): number {
    return this.values[node] as number;
  }

  /**
   * Walks the names that start at `start`, a word start of `folded`. Fills `ends` and `found` with the ends and values of all that match,
   * shortest first, and gives their count.
   */
  walk(folded: string, start: number, ends: number[], found: number[]): number {
    let count = 0;
    let node = 0;
    let at = start;
    const length = folded.length;
    for (;;) {
      while (at < length) {
        const char = folded.charCodeAt(at);
        if (!isWordCode(char)) break;
        node = this.step(node, char);
        if (node === 0) return count;
        at++;
      }
      const value = this.values[node] as number;
      if (value >= 0) {
        ends[count] = at;
        found[count++] = value;
      }
      node = this.step(node, GAP);
      if (node === 0) return count;
      at = afterGap(folded, at);
      if (at < 0) return count;
    }
  }
}

const WORD_CODE = new Uint8Array(128);
for (let code = 0; code < 128; code++) if ((code >= 48 && code <= 57) || (code >= 97 && code <= 122) || (code >= 65 && code <= 90)) WORD_CODE[code] = 1;

/** Letters and digits of folded text; everything beyond Latin-1 punctuation counts as a letter. */
export function isWordCode(code: number): boolean {
  return code < 128 ? WORD_CODE[code] === 1 : code >= 0xc0 && !(code >= 0x2000 && code <= 0x2bff);
}

/** Longest run of blanks and marks between two words of one name (hard-wrapped lines leave several spaces). */
const MAX_GAP = 60;

/** The start of the next word of a name that goes on behind `at`; -1 when something stands there that parts names. */
export function afterGap(folded: string, at: number): number {
  let end = at;
  const limit = Math.min(folded.length, at + MAX_GAP);
  let marks = 0;
  let and = false;
  while (end < limit) {
    const code = folded.charCodeAt(end);
    if (code === 32) end++;
    else if (code === 44 || code === 45 || code === 38 || code === 47) {
      if (++marks > 2) return -1;
      end++;
    } else if (code === 46 && isShortKind(folded, end)) end++;
    else if (isWordCode(code)) {
      if (end === at) return -1;
      if (!and && code === 118 && folded.charCodeAt(end + 1) === 97 && !(end + 2 < folded.length && isWordCode(folded.charCodeAt(end + 2)))) {
        and = true;
        end += 2;
        continue;
      }
      return end;
    } else return -1;
  }
  return -1;
}

/** The dot at `at` belongs to "TP." or "TX.". */
function isShortKind(folded: string, at: number): boolean {
  const last = folded.charCodeAt(at - 1);
  return (last === 112 || last === 120) && folded.charCodeAt(at - 2) === 116 && !(at >= 3 && isWordCode(folded.charCodeAt(at - 3)));
}
