import type { Catalog } from '../../catalog/catalog';
import { joinLines } from '../../features/editing/join-lines';
import { readPlan } from '../../model/document/reader';
import { parse } from '../../syntax/parse';
import { applyEdits, type TextEdit } from '../../text/edit';

/** Blanks of other widths than the usual one. */
const BLANKS = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
/** Signs that show nothing: soft hyphens, marks of order and width, a byte-order mark. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
/** Bullets out of the fonts Symbol and Wingdings. */
const FONT_BULLETS = /[\uf0b7\uf0a7\uf076\uf0d8\uf0fc\uf0e8\uf02d]/g;
/** A mark at the start of a line with a TAB behind it, as Word copies its lists. */
const MARK_AND_TAB = /^([ \t]*(?:[-–•+*▪●○◦]|o|\(?\d{1,3}[.)]|\d{1,3}(?:\.\d{1,3}){1,4}\.?|[IVX]{1,6}[.)]|\p{Ll}\)))[ \t]*\t[ \t]*(?=\S)/u;

/**
 * `text` of a clipboard as a plan has it: composed letters, plain blanks, nothing unseen, marks with one blank behind them, lines that a margin has broken on one
 * line where that is sure. No word is lost or changed. Line ends are "\n". Never throws.
 */
export function cleanText(text: string, catalog: Catalog): string {
  const lines = text
    .normalize('NFC')
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/\u00ad\n/g, '')
    .replace(BLANKS, ' ')
    .replace(UNSEEN, '')
    .replace(FONT_BULLETS, '-')
    .split('\n')
    .map(cleanLine);
  const clean = lines.filter((line, i) => line !== '' || lines[i - 1] !== '').join('\n');
  return joined(clean, catalog);
}

function cleanLine(line: string): string {
  const marked = line.replace(MARK_AND_TAB, (_, mark: string) => `${mark === 'o' ? '+' : mark} `);
  // A TAB alone indents a paragraph; several part the cells of a row.
  const indented = /^\t[^\t]*$/.test(marked) ? marked.slice(1) : marked;
  return withoutEnd(indented).replace(/(?<=\S) {2,4}(?=\S)/g, ' ');
}

/** TABs at the end stand for empty cells. */
function withoutEnd(line: string): string {
  let end = line.length;
  while (end > 0 && line[end - 1] === ' ') end--;
  return line.slice(0, end);
}

/** Below so many letters a line was hardly broken by a margin. */
const BROKEN_MIN = 45;

/** Every line that a margin has broken is put together: as the reader sees it where the whole text shows its margin, else where the sentence plainly goes on. */
function joined(text: string, catalog: Catalog): string {
  const plan = readPlan(parse(text), catalog);
  const edits = joinLines(plan, null);
  return applyEdits(text, plan.tree.layout.kind === 'wrapped' ? edits : edits.filter((edit) => isSure(text, edit)));
}

function isSure(text: string, { range: { start, end } }: TextEdit): boolean {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return line.length >= BROKEN_MIN && !text.slice(start, end).includes('\n\n') && /[\p{L}\p{N},]$/u.test(line) && /^\p{Ll}{2}/u.test(text.slice(end, end + 2));
}
