import { textOf } from '../../server/src/syntax/block';
import { landmarkOf } from '../../server/src/syntax/fixed-lines';
import { parse } from '../../server/src/syntax/parse';

// A plan as it arrives by other ways: what people paste differs in layout, never in what it says.

/** A paragraph, or the rows of a table as the words of their cells. */
type Part =
  | { readonly text: string; readonly rows?: undefined; readonly opensSurely: boolean }
  | { readonly text?: undefined; readonly opensSurely?: undefined; readonly rows: readonly (readonly string[])[] };

/** Gives a text in one of the forms; `margin`: where lines are broken, in characters. */
export type PasteForm = (parts: readonly Part[], margin: number) => string;

/** `text` in paragraphs and tables. One line is a paragraph in it; rows stand between pipes. */
export function partsOf(text: string): readonly Part[] {
  const parts: Part[] = [];
  let rows: (readonly string[])[] | null = null;
  for (const block of parse(text).blocks) {
    if (block.kind === 'row') {
      const cells = block.cells.map((cell) => textOf(block, cell));
      if (rows === null) {
        rows = [];
        parts.push({ rows });
      }
      if (!cells.every((cell) => /^-*$/.test(cell))) rows.push(cells);
      continue;
    }
    rows = null;
    const words = block.source.replace(/\s+/g, ' ').trim();
    if (words !== '' && block.kind !== 'comment') parts.push({ text: words, opensSurely: block.marker !== null || landmarkOf(block) !== null });
  }
  return parts;
}

function wrapped(text: string, margin: number): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) as string;
    if (line !== '' && line.length + 1 + word.length > margin) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.join('\n');
}

/** An automatic list puts a TAB behind its mark. */
const listTab = (text: string): string => text.replace(/^(\d+(?:\.\d+)*\.?|[IVX]+\.|[a-zđ]\)|[-+])\s/u, '$1\t');
const tabs = (rows: readonly (readonly string[])[]): string => rows.map((cells) => cells.join('\t')).join('\n');
const width = (rows: readonly (readonly string[])[]): number => Math.max(...rows.map((cells) => cells.length));

/**
 * False where lines alone cannot tell that a paragraph ends: its last line is full, so that the first word of the next paragraph, which bears no mark, would
 * have found no room in it.
 */
export function showsEnds(parts: readonly Part[], margin: number): boolean {
  return parts.every(({ text }, i) => {
    const next = parts[i + 1];
    if (text === undefined || next?.text === undefined || next.opensSurely) return true;
    const last = wrapped(text, margin).split('\n').at(-1) as string;
    return last.length + 1 + (next.text.split(' ')[0] as string).length + SLACK <= margin;
  });
}

/** Letters are not of one width: so much less than full is full. */
const SLACK = 10;

/** A page number after so many lines. */
const PAGE = 42;

function paged(lines: readonly string[]): string {
  return lines.map((line, i) => (i % PAGE === PAGE - 1 ? `${line}\n${(i + 1) / PAGE + 1}` : line)).join('\n');
}

export const PASTE_FORMS: Readonly<Record<string, PasteForm>> = {
  'Word: a line a paragraph': (parts) => parts.map(({ text, rows }) => (rows ? tabs(rows) : listTab(text))).join('\n'),
  'a web page: blank lines between': (parts) => parts.map(({ text, rows }) => (rows ? tabs(rows) : text)).join('\n\n'),
  Markdown: (parts) =>
    parts
      .map(({ text, rows }) => {
        if (!rows) return /^(?:[IVX]+|\d+)\. .{1,60}$/.test(text) && !/[.;:]$/.test(text) ? `**${text}**` : text;
        const lines = rows.map((cells) => `| ${cells.join(' | ')} |`);
        return [lines[0], `|${' --- |'.repeat(width(rows))}`, ...lines.slice(1)].join('\n');
      })
      .join('\n\n'),
  'a PDF: lines broken at a margin, page numbers between': (parts, margin) =>
    paged(parts.flatMap(({ text, rows }) => (rows ? rows.map((cells) => `| ${cells.join(' | ')} |`) : wrapped(text, margin).split('\n')))),
  'a crawler: lines broken at a margin, blank lines and bars': (parts, margin) =>
    parts
      .map(({ text, rows }) =>
        rows ? rows.map((cells) => `|\n${cells.map((cell) => `${wrapped(cell, 40)}\n|`).join('\n')}`).join('\n') : wrapped(text, margin),
      )
      .join('\n\n'),
};
