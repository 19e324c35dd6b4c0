import { afterGap, isWordCode } from './folded-words';

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

/**
 * A trie over folded words: many names are looked for in one pass. Between two words stands one gap, whatever the text has there
 * (spaces, comma, dash, "&", "và"); what may really stand there is judged when a name was found.
 */
export class WordTrie<T> {
  private readonly root: Node<T> = { next: new Map(), value: null };

  /** What stands under `words` (folded, not empty); `make` gives it when there is nothing yet. */
  under(words: readonly string[], make: () => T): T {
    let node = this.root;
    for (const word of words) {
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

  /** All names that start at `start`, a word start of `folded`; shortest first. */
  at(folded: string, start: number): TrieMatch<T>[] {
    const found: TrieMatch<T>[] = [];
    let { next } = this.root;
    let at = start;
    while (at >= 0) {
      let end = at;
      while (end < folded.length && isWordCode(folded.charCodeAt(end))) end++;
      const node = next.get(folded.slice(at, end));
      if (!node) break;
      if (node.value !== null) found.push({ end, value: node.value });
      next = node.next;
      at = next.size > 0 ? afterGap(folded, end) : -1;
    }
    return found;
  }
}
