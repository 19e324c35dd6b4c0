import { type Block, isSearched } from '../../syntax/block';
import { type TextRange, trimRange } from '../../text/range';
import { runStart } from '../../text/words';
import { citationsOf } from '../citations/citations';
import { perBlock } from '../document/memo';
import type { Citation, Definition } from '../types';

/** The short names that one block defines, in order: "(sau đây gọi tắt là …)", "(Chỉ thị số 07/CT-TTg)" behind its full form, "quy phạm pháp luật (QPPL)". Pure; memoised by the block. */
export const definitionsOf: (block: Block) => readonly Definition[] = perBlock((block) => {
  if (!isSearched(block) || block.damaged || !/goi|viet tat|\(/.test(block.folded)) return [];
  const found = [...named(block), ...bracketed(block)].sort((a, b) => a.term.start - b.term.start);
  return found.filter((definition, i) => i === 0 || definition.term.start >= (found[i - 1] as Definition).term.end);
});

const NAMING = /(?:sau\s{1,4}day\s{1,4}|duoi\s{1,4}day\s{1,4})?(?:duoc\s{1,4})?(?:goi|viet)\s{1,4}(?:tat|chung|gon)?\s{0,4}(?:la|:)\s{0,4}:?\s{0,4}/g;
const MAX_TERM = 120;

/** "sau đây gọi tắt là X", "viết tắt là X", "gọi chung là X". */
function named(block: Block): Definition[] {
  const found: Definition[] = [];
  for (const match of block.folded.matchAll(NAMING)) {
    if (!/sau\s+day|tat|chung|gon/.test(match[0]) || isPartOfWord(block.folded, match.index)) continue;
    const start = match.index + match[0].length;
    const term = trimRange(block.plain, { start, end: endOfTerm(block, start) });
    if (term.end <= term.start) continue;
    const opening = openBracket(block.plain, match.index);
    found.push({ term, meaning: meaningBefore(block, opening ?? match.index) });
  }
  return found;
}

function isPartOfWord(folded: string, at: number): boolean {
  return at > 0 && /[a-z0-9]/.test(folded[at - 1] as string);
}

/** A term in quotes ends with them, another one at its bracket or at the end of the clause. */
function endOfTerm(block: Block, start: number): number {
  const { plain } = block;
  const quote = plain[start];
  const closing = quote === '“' ? '”' : quote === '"' ? '"' : quote === '‘' ? '’' : null;
  const limit = Math.min(plain.length, start + MAX_TERM);
  if (closing) {
    const end = plain.indexOf(closing, start + 1);
    if (end > 0 && end < limit) return end + 1;
  }
  for (let i = start; i < limit; i++) {
    const char = plain[i] as string;
    if (/[);:]/.test(char) || (char === '.' && !/[\p{L}\p{N}]/u.test(plain[i + 1] ?? ' ')) || (char === ',' && !insideNumber(plain, i))) return i;
  }
  return limit;
}

/** A comma between small words joins a list ("các cơ quan, đơn vị, địa phương"), so the term goes on up to the bracket when there is one. */
function insideNumber(plain: string, comma: number): boolean {
  const bracket = plain.slice(comma, comma + MAX_TERM).search(/[();]/);
  return bracket >= 0 && plain[comma + bracket] === ')';
}

/** Where the bracket opens that `at` stands at the start of; null when it stands in none. */
function openBracket(plain: string, at: number): number | null {
  for (let i = at - 1; i >= 0 && i >= at - 6; i--) {
    if (plain[i] === '(') return i;
    if (!/\s/.test(plain[i] as string)) return null;
  }
  return null;
}

/** The citation or the clause that ends right before `at`; null when the text does not show where it starts. */
function meaningBefore(block: Block, at: number): TextRange | null {
  const end = runStart(block.plain, at, (char) => char === ',' || /\s/.test(char));
  const citation = citationsOf(block).find(({ extent, nestedIn }) => nestedIn === null && extent.start < end && extent.end >= end - 1 && extent.end <= end + 1);
  return citation ? citation.extent : null;
}

const BRACKET = /\(([^()]{2,80})\)/g;
const ACRONYM = /^[\p{Lu}\p{N}&.\-–/ ]{2,14}$/u;

/** A bracket that holds only the short form of what stands in front of it. */
function bracketed(block: Block): Definition[] {
  const found: Definition[] = [];
  for (const match of block.plain.matchAll(BRACKET)) {
    const inner = match[1] as string;
    const term = trimRange(block.plain, { start: match.index + 1, end: match.index + 1 + inner.length });
    const short = block.plain.slice(term.start, term.end);
    const meaning = ACRONYM.test(short) ? expansion(block.plain, block.folded, match.index, short) : citedInFull(block, match.index, term);
    if (meaning) found.push({ term, meaning });
  }
  return found;
}

/** "… (Chỉ thị số 07/CT-TTg)", "… (Đề án 06)": a bracket right behind a citation that repeats its number or names it. */
function citedInFull(block: Block, bracket: number, term: TextRange): TextRange | null {
  const citations = citationsOf(block);
  const inside = citations.find(({ range }) => range.start === term.start && range.end === term.end);
  const before = citations
    .filter(({ extent, nestedIn }) => nestedIn === null && extent.end <= bracket && /^[\s”"]*$/.test(block.plain.slice(extent.end, bracket)))
    .at(-1);
  if (!before) return null;
  if (inside) return sameDocument(inside, before) && inside.date === null ? before.extent : null;
  return /^(?:Đề án|Chương trình|Dự án|Chiến lược|Quy chế|Nghị quyết|Chỉ thị|Kết luận|Luật) \S/u.test(block.plain.slice(term.start, term.end)) &&
    term.end - term.start <= 40
    ? before.extent
    : null;
}

function sameDocument(a: Citation, b: Citation): boolean {
  return a.type === b.type && (a.number !== null ? a.number === b.number : a.name === b.name);
}

/** The words whose initials `short` is, right before `bracket`: "quy phạm pháp luật (QPPL)". "và" and marks may be left out of the initials. */
function expansion(plain: string, folded: string, bracket: number, short: string): TextRange | null {
  const letters = [...short.normalize('NFC').matchAll(/\p{L}/gu)].map(([letter]) => letter.toLowerCase());
  if (letters.length < 2 || letters.length > 10) return null;
  const from = Math.max(0, bracket - 120);
  const words = [...plain.slice(from, bracket).matchAll(/[\p{L}\p{M}\p{N}]+/gu)];
  let left = letters.length - 1;
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i] as RegExpMatchArray;
    const initial = word[0][0]?.toLowerCase() ?? '';
    const start = from + (word.index ?? 0);
    if (initial === letters[left]) {
      if (left === 0) return { start, end: folded.slice(0, bracket).trimEnd().length };
      left--;
    } else if (word[0].toLowerCase() !== 'và') return null;
  }
  return null;
}
