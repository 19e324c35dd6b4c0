// One written form of a name, and whether a piece of text is that form.
import { fold } from '../text/fold';
import type { NameHit } from './catalog';
import { splitWords } from './folded-words';

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

/** How well a piece of text is a form; null when it is not. */
export type Fit = 'exact' | 'inexact' | null;

interface Tokens {
  /** As written, "và" left out. */
  readonly words: readonly string[];
  /** What stands between them. */
  readonly gaps: readonly Gap[];
}

/** A form of a name. Read into words only when a text has it: most forms never are. */
export class NameForm {
  /** As printed, without its slot; NFC. */
  readonly text: string;
  readonly slot: Slot | null;
  /** An agency's name starts with a capital wherever it stands. */
  readonly capital: boolean;
  private parts: Tokens | null = null;

  /** `proper`: the whole form is a proper name, each word of which is capitalised. `small`: its first letter may be a small one. */
  constructor(
    form: string,
    readonly kind: NameHit['kind'],
    readonly proper = false,
    private readonly small = false,
  ) {
    const open = form.indexOf('<');
    this.text = open < 0 ? form : form.slice(0, open).trim();
    this.slot = open < 0 ? null : (SLOTS[form.slice(open)] ?? null);
    this.capital = kind === 'agency' && isCapital(this.text);
  }

  get words(): readonly string[] {
    this.parts ??= tokens(this.text);
    return this.parts.words;
  }

  get gaps(): readonly Gap[] {
    this.parts ??= tokens(this.text);
    return this.parts.gaps;
  }

  /**
   * Judges `plain.slice(start, end)`, whose folded words are those of the form: capitals where a name has them, marks, what stands between the
   * words. At most one word of a long name may have wrong marks; a name without any marks is inexact.
   */
  fit(plain: string, start: number, end: number): Fit {
    const written = plain.slice(start, end);
    if (written === this.text) return 'exact';
    if (this.capital && !isCapital(written)) return this.small && judge(this, written) === 'exact' ? 'exact' : null;
    return judge(this, written);
  }
}

/** The folded words of `text`, "và" left out unless it comes first, as the trie wants them. */
export function nameWords(text: string): string[] {
  return splitWords(fold(text)).filter((word, i) => word !== 'va' || i === 0);
}

const WORDS = /[\p{L}\p{M}\p{N}]+/gu;

/** Words as written and what stands between them; "và" and "&" are gaps. */
function tokens(text: string): Tokens {
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
    const model = form.words[i] ?? '';
    if (model.length > 1 && isUpper(model) && /\p{Lu}/u.test(model)) return isUpper(word);
    return !form.proper || isCapital(word);
  });
}

function marksFit(form: NameForm, words: readonly string[]): Fit {
  let different = 0;
  let unmarked = 0;
  let marked = 0;
  for (let i = 0; i < words.length; i++) {
    const word = (words[i] as string).toLowerCase();
    const model = (form.words[i] as string).toLowerCase();
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
