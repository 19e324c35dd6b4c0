// The one way in which this program remembers what it has worked out. Nothing is ever told to forget: an answer is looked up by the object it was
// worked out from, and goes when that object goes.

/** A pure function of an object and of what else it is given. */
type Pure<K, A extends readonly unknown[], T> = (key: K, ...others: A) => T;

/** An empty answer is the usual one: one list stands for all of them. */
const NOTHING: readonly never[] = Object.freeze([]);

/**
 * Gives a function that makes pure functions of one kind of object answer from memory. For each object the last answer of each function stays, as
 * long as the other arguments are the same (by identity). Answers are shared: nobody changes them.
 */
export function memory<K extends object>(): <T, A extends readonly unknown[] = []>(compute: Pure<K, A, T>) => Pure<K, A, T> {
  // One table for all functions: looking an object up costs more than finding the place in its answers.
  const known = new WeakMap<K, unknown[]>();
  let places = 0;
  return <T, A extends readonly unknown[]>(compute: Pure<K, A, T>): Pure<K, A, T> => {
    const place = places;
    places += 2;
    let usual: A | undefined;
    return (key, ...others) => {
      let answers = known.get(key);
      if (!answers) {
        answers = new Array<unknown>(places).fill(undefined);
        known.set(key, answers);
      }
      const answer = answers[place] as T | undefined;
      if (answer !== undefined && sameItems(answers[place + 1] as A, others)) return answer;
      const value = compute(key, ...others);
      if (!usual || !sameItems(usual, others)) usual = others;
      answers[place] = Array.isArray(value) && value.length === 0 ? NOTHING : value;
      answers[place + 1] = usual;
      return answers[place] as T;
    };
  };
}

/** Like the functions of `memory`, for a kind of object that only one function asks about. */
export function memoize<K extends object, T, A extends readonly unknown[] = []>(compute: Pure<K, A, T>): Pure<K, A, T> {
  return memory<K>()(compute);
}

function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a === b) return true;
  for (let i = 0; i < b.length; i++) if (a[i] !== b[i]) return false;
  return a.length === b.length;
}
