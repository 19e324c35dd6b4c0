// A trie over folded words: many names are looked for in one pass. Between two words stands one gap, whatever the text has there
// (spaces, comma, dash, "&", "và"); what may really stand there is judged when a name was found.

interface Node {
  /** By the next word; null while there is none. */
  next: Map<string, Node> | null;
  /** What was added here; -1 when nothing ends here. */
  value: number;
}

export class Automaton {
  private readonly root: Node = { next: null, value: -1 };
  /** 1 where a name starts with these three characters: most words begin no name. */
  private readonly starts = new Uint8Array(128 * 32 * 32);

  /** Adds a name as folded words, which are not empty. Gives its value: `value` ≥ 0, or that of the same words added before. */
  add(words: readonly string[], value: number): number {
    let node = this.root;
    for (const word of words) {
      node.next ??= new Map();
      let next = node.next.get(word);
      if (!next) {
        next = { next: null, value: -1 };
        node.next.set(word, next);
      }
      node = next;
    }
    this.starts[startKey(words[0] ?? '', 0)] = 1;
    if (node.value < 0) node.value = value;
    return node.value;
  }

  /** False when no name can start with the word at `at`. */
  mayStart(folded: string, at: number): boolean {
    return this.starts[startKey(folded, at)] === 1;
  }

  /**
   * Walks the names that start at `start`, a word start of `folded`. Fills `ends` and `found` with the ends and values of all that match,
   * shortest first, and gives their count.
   */
  walk(folded: string, start: number, ends: number[], found: number[]): number {
    let count = 0;
    let { next } = this.root;
    let at = start;
    while (next) {
      let end = at;
      while (end < folded.length && isWordCode(folded.charCodeAt(end))) end++;
      const node = next.get(folded.slice(at, end));
      if (!node) break;
      if (node.value >= 0) {
        ends[count] = end;
        found[count++] = node.value;
      }
      next = node.next;
      at = next ? afterGap(folded, end) : -1;
      if (at < 0) break;
    }
    return count;
  }
}

/** The first three characters of the word at `at` as a number; the second and third by their last five bits, 0 behind the end of the word. */
function startKey(folded: string, at: number): number {
  const second = folded.charCodeAt(at + 1);
  const two = at + 1 < folded.length && isWordCode(second);
  const third = folded.charCodeAt(at + 2);
  const three = two && at + 2 < folded.length && isWordCode(third);
  return ((folded.charCodeAt(at) & 127) << 10) | (two ? (second & 31) << 5 : 0) | (three ? third & 31 : 0);
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
