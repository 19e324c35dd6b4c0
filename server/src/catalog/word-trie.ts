import type { TextRange } from '../text/range';
import { afterGap, wordEnd } from './folded-words';

interface Node<T> {
  /** By the next word. */
  readonly next: Map<string, Node<T>>;
  /** What was put here; null when nothing ends here. */
  value: T | null;
}

/** A name that was found: where it ends, and what was put under it. */
export interface TrieMatch<T> {
  readonly end: number;
  readonly value: T;
}

/** A word that stands in the place of another. */
export interface Slip extends TextRange {
  /** Number of the word in the name, from 0. */
  readonly word: number;
}

/**
 * A trie over folded words: many names are looked for in one pass. Between two words stands one gap, whatever the text has there
 * (spaces, comma, dash, "&", "và"); what may really stand there is judged when a name was found.
 */
export class WordTrie<T> {
  private readonly root: Node<T> = { next: new Map(), value: null };
  private readonly words = new Set<string>();

  /** What stands under `words` (folded, not empty); `make` gives it when there is nothing yet. */
  under(words: readonly string[], make: () => T): T {
    let node = this.root;
    for (const word of words) {
      this.words.add(word);
      let next = node.next.get(word);
      if (!next) {
        next = { next: new Map(), value: null };
        node.next.set(word, next);
      }
      node = next;
    }
    node.value ??= make();
    return node.value;
  }

  /** True when some name starts with `word`. */
  startsWith(word: string): boolean {
    return this.root.next.has(word);
  }

  /** All names that start at `start`, a word start of `folded`; shortest first. */
  at(folded: string, start: number): TrieMatch<T>[] {
    const found: TrieMatch<T>[] = [];
    let { next } = this.root;
    let at = start;
    while (at >= 0) {
      const end = wordEnd(folded, at);
      const node = next.get(folded.slice(at, end));
      if (!node) break;
      if (node.value !== null) found.push({ end, value: node.value });
      next = node.next;
      at = next.size > 0 ? afterGap(folded, end) : -1;
    }
    return found;
  }

  /**
   * Names that start at `start` with one word wrong, not the first one: `isSlip` says which words may be meant. A word that stands in any name is
   * never wrong: "Cục Nông nghiệp" is no slip for "Cục Công nghiệp".
   */
  nearAt(folded: string, start: number, isSlip: (word: string, right: string) => boolean): (TrieMatch<T> & { readonly slip: Slip })[] {
    const found: (TrieMatch<T> & { readonly slip: Slip })[] = [];
    const walk = (node: Node<T>, end: number, word: number, slip: Slip | null): void => {
      if (slip && node.value !== null) found.push({ end, value: node.value, slip });
      const at = node.next.size > 0 ? afterGap(folded, end) : -1;
      if (at < 0) return;
      const to = wordEnd(folded, at);
      const written = folded.slice(at, to);
      const exact = node.next.get(written);
      if (exact) walk(exact, to, word + 1, slip);
      if (slip || this.words.has(written)) return;
      for (const [right, next] of node.next) if (isSlip(written, right)) walk(next, to, word + 1, { start: at, end: to, word });
    };
    const end = wordEnd(folded, start);
    const first = this.root.next.get(folded.slice(start, end));
    if (first) walk(first, end, 1, null);
    return found;
  }
}
