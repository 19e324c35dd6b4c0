// One written form of a name, and whether a piece of text is that form.
import { fold } from '../text/fold';
import type { NameHit } from './catalog';

/** What stands between two words of a name. */
type Gap = 'space' | 'comma' | 'dash' | 'and' | 'dot';

/** What must follow a form before it is a name: a province, or a list of kinds of places ("các huyện, thành phố"). */
export type Slot = 'province' | 'districts' | 'communes' | 'townships' | 'district-committees';

const SLOTS: Readonly<Record<string, Slot>> = {
  '<tỉnh>': 'province',
  '<các huyện>': 'districts',
  '<các xã>': 'communes',
  '<các xã, thị trấn>': 'townships',
  '<các huyện ủy>': 'district-committees',
};

export interface NameForm {
  /** As printed, without its slot. */
  readonly text: string;
  /** Lower case, "và" left out. */
  readonly words: readonly string[];
  readonly gaps: readonly Gap[];
  readonly slot: Slot | null;
  readonly kind: NameHit['kind'];
  /** Index of the first word of a place's proper name; every word from there on must be capitalised. Its length when there is none. */
  readonly properFrom: number;
  /** The words with their capitals. */
  readonly printed: readonly string[];
  /** An agency's name starts with a capital wherever it stands. */
  readonly capital: boolean;
  /** What was judged before: plans write the same names again and again. */
  readonly judged: Map<string, Fit>;
}

/** How well a piece of text is a form; null when it is not. */
export type Fit = 'exact' | 'inexact' | null;

/** Most pieces of text one form remembers. */
const MAX_JUDGED = 100;

/** Reads a form of the data. `properFrom` as in `NameForm`; default: no proper part. */
export function nameForm(form: string, kind: NameHit['kind'], properFrom = Number.POSITIVE_INFINITY): NameForm {
  const slotText = /<[^>]{1,30}>\s*$/.exec(form)?.[0].trim() ?? null;
  const text = (slotText ? form.slice(0, form.indexOf('<')) : form).trim().normalize('NFC');
  const { words, gaps } = tokens(text);
  return {
    text,
    words: words.map((word) => word.toLowerCase()),
    gaps,
    slot: slotText ? (SLOTS[slotText] ?? null) : null,
    kind,
    properFrom,
    printed: words,
    capital: kind === 'agency' && isCapital(words[0] ?? ''),
    judged: new Map(),
  };
}

/** The folded words of a form, as the automaton wants them. */
export function foldedFormWords(form: NameForm): string[] {
  return form.words.map(fold);
}

const WORDS = /[\p{L}\p{M}\p{N}]+/gu;

/** Words as written and what stands between them; "và" and "&" are gaps. */
function tokens(text: string): { words: string[]; gaps: Gap[] } {
  const words: string[] = [];
  const gaps: Gap[] = [];
  let last = 0;
  let and = false;
  for (const match of text.matchAll(WORDS)) {
    const word = match[0];
    if (words.length > 0 && !and && word.toLowerCase() === 'và') {
      and = true;
      continue;
    }
    if (words.length > 0) gaps.push(and ? 'and' : gapOf(text.slice(last, match.index)));
    words.push(word);
    last = match.index + word.length;
    and = false;
  }
  return { words, gaps };
}

function gapOf(text: string): Gap {
  if (text.includes('&')) return 'and';
  if (/[,/]/.test(text)) return 'comma';
  if (/[-\u2010-\u2015\u2212]/.test(text)) return 'dash';
  return text.includes('.') ? 'dot' : 'space';
}

/**
 * Judges `plain.slice(start, end)`, whose folded words are those of `form`: capitals where a name has them, marks, what stands between the words.
 * At most one word of a long name may have wrong marks; a name without any marks is inexact.
 */
export function fitOf(form: NameForm, plain: string, start: number, end: number): Fit {
  const written = plain.slice(start, end);
  if (written === form.text) return 'exact';
  if (form.capital && !isCapital(written)) return null;
  const known = form.judged.get(written);
  if (known !== undefined) return known;
  const fit = judge(form, written);
  if (form.judged.size < MAX_JUDGED) form.judged.set(written, fit);
  return fit;
}

function judge(form: NameForm, written: string): Fit {
  const { words, gaps } = tokens(written);
  if (words.length !== form.words.length) return null;
  if (!capitalsFit(form, words)) return null;
  const marks = marksFit(form, words);
  if (!marks) return null;
  const between = gapsFit(form, gaps);
  if (!between) return null;
  return marks === 'exact' && between === 'exact' ? 'exact' : 'inexact';
}

function capitalsFit(form: NameForm, words: readonly string[]): boolean {
  return words.every((word, i) => {
    const model = form.printed[i] ?? '';
    if (model.length > 1 && isUpper(model) && /\p{Lu}/u.test(model)) return isUpper(word);
    if (i >= form.properFrom) return isCapital(word);
    return true;
  });
}

function marksFit(form: NameForm, words: readonly string[]): Fit {
  let different = 0;
  let unmarked = 0;
  let marked = 0;
  for (let i = 0; i < words.length; i++) {
    const word = (words[i] as string).toLowerCase();
    const model = form.words[i] as string;
    if (fold(model) !== model) marked++;
    if (word === model || toneFree(word) === toneFree(model)) continue;
    if (fold(word) === word) unmarked++;
    if (i === 0) different += 2;
    else different++;
  }
  if (different === 0) return 'exact';
  if (unmarked === marked && words.length >= 2 && form.kind === 'agency') return 'inexact';
  return different === 1 && words.length >= 4 && form.kind === 'agency' ? 'inexact' : null;
}

function gapsFit(form: NameForm, gaps: readonly Gap[]): Fit {
  let same = true;
  const joined = form.gaps.some((gap) => gap === 'and' || gap === 'comma' || gap === 'dash');
  for (let i = 0; i < gaps.length; i++) {
    const gap = gaps[i];
    const model = form.gaps[i];
    if (gap === model || (isBlank(gap) && isBlank(model))) continue;
    if (!joined && form.kind !== 'collective') return null;
    same = false;
  }
  return same || form.kind === 'collective' || form.kind === 'office' ? 'exact' : 'inexact';
}

function isBlank(gap: Gap | undefined): boolean {
  return gap === 'space' || gap === 'dot';
}

/** The letters of a word with its tone put at the end: "hòa" and "hoà", "ủy" and "uỷ" become one. */
export function toneFree(word: string): string {
  const parts = word.normalize('NFD');
  return parts.replace(TONES, '') + (parts.match(TONES)?.join('') ?? '');
}

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** The first character is an upper-case letter or a digit. */
export function isCapital(word: string): boolean {
  const first = word[0] ?? '';
  return first.toLowerCase() !== first || (first >= '0' && first <= '9');
}

function isUpper(word: string): boolean {
  return word.toUpperCase() === word;
}
