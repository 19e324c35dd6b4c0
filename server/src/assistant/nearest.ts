import { foldedWords, isConnector } from '../catalog/search/search-words';

/** Below this two names have nothing to do with each other. */
const LEAST = 0.35;

/** Pairs of neighbouring letters of the folded words of `text`, each with how often it comes. */
function pairs(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of foldedWords(text)) {
    const padded = ` ${word} `;
    for (let i = 0; i < padded.length - 1; i++) {
      const pair = padded.slice(i, i + 2);
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
  }
  return counts;
}

function size(counts: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const count of counts.values()) sum += count;
  return sum;
}

/** How alike two texts are by their pairs of letters, without marks and order of words: 0 to 1 (Dice's coefficient). */
function likeness(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let shared = 0;
  for (const [pair, count] of a) shared += Math.min(count, b.get(pair) ?? 0);
  const all = size(a) + size(b);
  return all === 0 ? 0 : (2 * shared) / all;
}

/** A text as it is compared: its words, and its pairs of letters. */
interface Parts {
  readonly words: ReadonlyMap<string, number>;
  readonly pairs: ReadonlyMap<string, number>;
}

function partsOf(text: string): Parts {
  const words = foldedWords(text).filter((word) => !isConnector(word));
  return { words: new Map(words.map((word) => [word, 1])), pairs: pairs(text) };
}

/** The `limit` of `candidates` whose name is most like `query`, best first; none that is not like it at all. */
export function nearest<T>(query: string, candidates: Iterable<T>, nameOf: (candidate: T) => string, limit: number): T[] {
  const wanted = partsOf(query);
  const found: { readonly candidate: T; readonly score: number }[] = [];
  for (const candidate of candidates) {
    const parts = partsOf(nameOf(candidate));
    const letters = likeness(wanted.pairs, parts.pairs);
    // Whole words that are the same tell more than letters.
    if (letters >= LEAST) found.push({ candidate, score: letters + likeness(wanted.words, parts.words) });
  }
  return found
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ candidate }) => candidate);
}
