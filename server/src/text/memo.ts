// The one way in which this program remembers what it has worked out. Nothing is ever told to forget: an answer is looked up by the object it was
// worked out from, and goes when that object goes.

/** What a remembered function may be given beside its object: so many things at most, so that a call needs no list of them. */
export type Others = readonly [a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown, g?: unknown, h?: unknown];

/** A pure function of an object and of what else it is given. */
type Pure<K, A extends Others, T> = (key: K, ...others: A) => T;

/** An empty answer is the usual one: one list stands for all of them. */
const NOTHING: readonly never[] = [];

/**
 * Gives a function that makes pure functions of one kind of object answer from memory. For each object the last answer of each function stays, as
 * long as the other arguments are the same (by identity). Answers are shared: nobody changes them.
 */
export function memory<K extends object>(): <T, A extends Others = []>(compute: Pure<K, A, T>) => Pure<K, A, T> {
  // All answers stand in one list at the object itself, where nobody else sees it. A `WeakMap` would say the same, but with an entry for each paragraph
  // of a long plan it costs the garbage collector more time than a key may take.
  const ANSWERS = Symbol('answers');
  interface Remembering {
    readonly [ANSWERS]?: unknown[];
  }
  let places = 0;
  const noAnswers = (key: K): unknown[] => {
    const answers = new Array<unknown>(places).fill(undefined);
    Object.defineProperty(key, ANSWERS, { value: answers });
    return answers;
  };
  return <T, A extends Others>(compute: Pure<K, A, T>): Pure<K, A, T> => {
    const place = places;
    places += 2;
    let usual: Others | undefined;
    const workOut = (key: K & Remembering, others: Others): T => {
      const value = (compute as Pure<K, Others, T>)(key, ...others);
      if (!usual || !sameItems(usual, ...others)) usual = others;
      const answers = key[ANSWERS] ?? noAnswers(key);
      answers[place] = Array.isArray(value) && value.length === 0 ? NOTHING : value;
      answers[place + 1] = usual;
      return answers[place] as T;
    };
    // Asked for every paragraph at every key: it makes no objects.
    const remembered = (key: K & Remembering, ...[a, b, c, d, e, f, g, h]: Others): T => {
      const answers = key[ANSWERS];
      if (answers !== undefined && answers[place] !== undefined && sameItems(answers[place + 1] as Others, a, b, c, d, e, f, g, h)) return answers[place] as T;
      return workOut(key, [a, b, c, d, e, f, g, h]);
    };
    return remembered as unknown as Pure<K, A, T>;
  };
}

/** Like the functions of `memory`, for a kind of object that only one function asks about. */
export function memoize<K extends object, T, A extends Others = []>(compute: Pure<K, A, T>): Pure<K, A, T> {
  return memory<K>()(compute);
}

function sameItems(items: Others, ...[a, b, c, d, e, f, g, h]: Others): boolean {
  return items[0] === a && items[1] === b && items[2] === c && items[3] === d && items[4] === e && items[5] === f && items[6] === g && items[7] === h;
}
