// Names misspelt by one letter: "Sở Sây dựng".
import { isCapital, type NameForm } from './name-form';
import type { Slip } from './word-trie';

/** Shorter words differ by one letter from too many others. */
const MIN_LETTERS = 3;
/** Shorter names say too little. */
const MIN_WORDS = 3;

/** True when `word` may be `right` with one letter changed, added or left out. Both are folded. */
export function isSlipOf(word: string, right: string): boolean {
  if (word.length < MIN_LETTERS || right.length < MIN_LETTERS || Math.abs(word.length - right.length) > 1 || word === right) return false;
  let same = 0;
  while (same < word.length && word[same] === right[same]) same++;
  const [longer, shorter] = word.length >= right.length ? [word, right] : [right, word];
  return longer.slice(same + 1) === shorter.slice(longer.length === shorter.length ? same + 1 : same);
}

/** Whether `plain` from `start` to `end` is `form` but for the word of the slip: capitals, marks and what joins the words are right. */
export function isNearForm(form: NameForm, plain: string, start: number, end: number, slip: Slip): boolean {
  const right = form.words[slip.word];
  if (form.kind !== 'agency' || form.slot !== null || form.words.length < MIN_WORDS || right === undefined) return false;
  if (!isCapital(plain.charAt(slip.start)) || !isCapital(right)) return false;
  const mended = plain.slice(start, slip.start) + right + plain.slice(slip.end, end);
  return form.fit(mended, 0, mended.length) === 'exact';
}
