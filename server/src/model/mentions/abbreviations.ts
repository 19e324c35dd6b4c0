// Abbreviations in running text, and where the text says what they stand for.
import { type Block, isSearched } from '../../syntax/block';
import type { TextRange } from '../../text/range';
import { isLetter, runStart, wordsOf } from '../../text/words';
import { citationsOf } from '../citations/citations';
import { perBlock } from '../document/memo';

/** One abbreviation in use. `range` counts in the block's `plain`. */
export interface AbbreviationUse {
  readonly term: string;
  readonly range: TextRange;
}

const TERM = /(?<![\p{L}\p{M}\p{N}/&.\-–_@])(?=[\p{Lu}&]*\p{Lu}[\p{Lu}&]*)\p{Lu}[\p{Lu}&]{1,8}(?![\p{L}\p{M}\p{N}/&\-–_@]|\.\p{L})/gu;
const ROMAN = /^[IVXLCDM]+$/;
const BRACKET = /\(([^()]{2,80})\)/g;
const NAMING = /(?:viết tắt|gọi tắt|gọi chung)(?:\s{1,3}là)?\s{0,3}:?\s{0,3}["“]?(\p{Lu}[\p{Lu}&]{1,8})(?![\p{L}\p{N}])/gu;

/** Abbreviations used in a block: not in lines of capitals, document numbers, codes or addresses. Memoised by block. */
export const abbreviationsOf: (block: Block) => readonly AbbreviationUse[] = perBlock((block) => {
  const { plain } = block;
  if (block.damaged || !isSearched(block) || !/\p{Lu}{2}/u.test(plain)) return [];
  const cited = citationsOf(block).flatMap(({ numberRange }) => (numberRange ? [numberRange] : []));
  return [...plain.matchAll(TERM)]
    .map(({ 0: term, index }) => ({ term, range: { start: index, end: index + term.length } }))
    .filter(
      ({ term, range }) => !ROMAN.test(term) && !inCapitals(plain, range) && !cited.some((number) => number.start <= range.start && range.end <= number.end),
    );
});

/** Terms that a block explains: "quản lý thị trường (QLTT)", "(sau đây viết tắt là QLTT)", "QLTT (quản lý thị trường)". Memoised by block. */
export const explainedIn: (block: Block) => readonly { readonly term: string; readonly start: number }[] = perBlock((block) => {
  const { plain } = block;
  if (block.damaged || !isSearched(block) || !/\p{Lu}{2}/u.test(plain)) return [];
  const found: { term: string; start: number }[] = [];
  const isNamed = /(?:viet|goi) (?:tat|chung)/.test(block.folded);
  for (const match of isNamed ? plain.matchAll(NAMING) : []) {
    const term = match[1] ?? '';
    found.push({ term, start: match.index + match[0].length - term.length });
  }
  for (const match of plain.matchAll(BRACKET)) {
    const inner = (match[1] ?? '').trim();
    // Whatever the initials are, a bracket with nothing else in it names what stands before it: "chỉ số hài lòng (SIPAS)".
    if (/^\p{Lu}[\p{Lu}&]{1,8}$/u.test(inner)) {
      found.push({ term: inner, start: match.index + 1 + (match[1] ?? '').indexOf(inner) });
      continue;
    }
    const before = /(?<![\p{L}\p{N}/-])(\p{Lu}[\p{Lu}&]{1,8})\s{1,3}$/u.exec(plain.slice(Math.max(0, match.index - 14), match.index))?.[1];
    if (before && standsFor(before, inner))
      found.push({ term: before, start: match.index - (plain.slice(0, match.index).length - plain.slice(0, match.index).lastIndexOf(before)) });
  }
  for (const { term, range } of abbreviationsOf(block)) {
    if (mayStandFor(term, plain, range.start) && standsFor(term, plain.slice(Math.max(0, range.start - 120), range.start)))
      found.push({ term, start: range.start });
  }
  return found;
});

/** Words that short forms leave out. */
const SMALL = /^(?:và|của|các|cho|về|với|là)$/i;

/** False, at once, when the last word before `at` is not the one that the last letter of `term` stands for. */
function mayStandFor(term: string, plain: string, at: number): boolean {
  const end = runStart(plain, at, (char) => !isLetter(char.charCodeAt(0)));
  const word = plain.slice(
    runStart(plain, end, (char) => isLetter(char.charCodeAt(0))),
    end,
  );
  return word !== '' && (bare(word[0] as string) === bare(term.replace(/[&\d]/g, '').at(-1) ?? '') || SMALL.test(word));
}

/** The last words of `text` begin with the letters of `term`, small words between them left out. */
function standsFor(term: string, text: string): boolean {
  const letters = [...term.replace(/[&\d]/g, '')].map(bare);
  const words = [...text.matchAll(/[\p{L}\p{M}]+/gu)].map(([word]) => word).slice(-letters.length - 4);
  let at = letters.length - 1;
  for (let i = words.length - 1; i >= 0 && at >= 0; i--) {
    const initial = bare((words[i] as string)[0] as string);
    if (initial === letters[at]) at--;
    else if (!SMALL.test(words[i] as string)) return false;
  }
  return at < 0;
}

/** The letter without tone: Ứ is ư, Á is a; Đ stays apart from D. */
function bare(letter: string): string {
  return letter
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323\u0302\u0306\u031b]/g, '');
}

/** True when the words beside it are in capitals too: a title, not an abbreviation. */
function inCapitals(plain: string, { start, end }: TextRange): boolean {
  const before = wordsOf(plain.slice(Math.max(0, start - 16), start)).findLast(({ end: at }) => at >= Math.min(16, start) - 3)?.text;
  const after = /^[^\p{L}]{1,3}(\p{L}[\p{L}\p{M}]*)/u.exec(plain.slice(end, end + 16))?.[1];
  const isCapital = (word: string | undefined): boolean => word !== undefined && word.length > 1 && word === word.toUpperCase();
  return isCapital(before) || isCapital(after) || (before === undefined && after === undefined && !/\p{Ll}/u.test(plain));
}
