import { type ColumnRole, headOf, type TableHead } from '../model/structure/table-head';
import { parse } from '../syntax/parse';
import { type LinePart, type PlacedText, splitLines, TextBuilder, trimParts } from './text-builder';
import type { WordBlock, WordCell, WordContent, WordParagraph, WordRow, WordTable } from './word-content';

/** What stands in the borderless tables of letterheads and endings. */
const LAYOUT = /^(?:C[ỘO]NG H(?:ÒA|OÀ) XÃ HỘI|Đ[ẢA]NG CỘNG SẢN VIỆT NAM|Độc lập\s?[-–]|N[ơo]i nh[ậa]n\s?:?)/u;
const NUMBER_CELL = /^S[ốó]\s?[:\d]/u;
/** More columns without lines are a table all the same. */
const LAYOUT_COLUMNS = 2;

/**
 * The plan that a Word file holds: one line a paragraph, tables as rows between pipes, letterhead and ending line by line, automatic numbers written out,
 * comments and text boxes as comment lines, footnotes at the end. Pure and total.
 */
export function planTextOf(content: WordContent, choice: PlanTextChoice = {}): PlacedText {
  const first = new PlanWriter(new Set(), choice).write(content);
  const apart = joinedParagraphs(first);
  return apart.size === 0 ? first : new PlanWriter(apart, choice).write(content);
}

export interface PlanTextChoice {
  /** Tables of tasks become a block for each task, a labelled line for each cell. */
  readonly taskBlocks?: boolean;
  /** Cells of tables between TABs instead of pipes. */
  readonly tabs?: boolean;
}

/** Paragraphs (counted from 0) that would be read as the rest of a broken line: a blank line keeps them apart. */
function joinedParagraphs({ text, paragraphs }: WrittenPlan): Set<number> {
  const starts = new Set(parse(text).offsets);
  return new Set(paragraphs.flatMap((start, i) => (starts.has(start) ? [] : [i])));
}

/** `paragraphs`: where each starts. */
interface WrittenPlan extends PlacedText {
  readonly paragraphs: readonly number[];
}

class PlanWriter {
  private readonly builder = new TextBuilder();
  private readonly paragraphs: number[] = [];

  /** `apart`: paragraphs that get a blank line before them. */
  constructor(
    private readonly apart: ReadonlySet<number>,
    private readonly choice: PlanTextChoice,
  ) {}

  write({ blocks, footnotes }: WordContent): WrittenPlan {
    this.blocks(blocks);
    this.footnotes(footnotes);
    return { ...this.builder.finish(), paragraphs: this.paragraphs };
  }

  private blocks(blocks: readonly WordBlock[]): void {
    for (const block of blocks) {
      if (block.kind === 'paragraph') this.paragraph(block);
      else if (isLayout(block)) this.layout(block);
      else this.table(block);
    }
  }

  /** A letterhead over several rows is read down its columns as far as the number, so that names stay whole; empty lines in it only make room. */
  private layout({ rows }: WordTable): void {
    const groups: WordRow[][] = [];
    for (const row of rows) {
      const opens = groups.length === 0 || NUMBER_CELL.test(cellText(row.cells[0])) || groups.at(-1)?.at(-1)?.cells.length !== row.cells.length;
      if (opens) groups.push([row]);
      else groups.at(-1)?.push(row);
    }
    for (const group of groups)
      for (let column = 0; column < (group[0]?.cells.length ?? 0); column++)
        for (const { cells } of group) this.blocks((cells[column]?.blocks ?? []).filter((block) => block.kind === 'table' || !isEmpty(block)));
  }

  private footnotes(notes: WordContent['footnotes']): void {
    if (notes.length > 0) this.builder.blank();
    for (const { mark, text } of notes) this.builder.line([generated(`${mark} ${text}`)]);
  }

  private paragraph(paragraph: WordParagraph): void {
    const lines = linesOf(paragraph);
    if (lines.length === 0) this.builder.blank();
    lines.forEach((line, i) => {
      if (i === 0) {
        if (this.apart.has(this.paragraphs.length)) this.builder.blank();
        this.paragraphs.push(this.builder.length);
      }
      this.builder.line(line);
    });
    this.notes(paragraph.notes);
  }

  private notes(notes: readonly string[]): void {
    for (const note of notes) this.builder.line([generated(`// ${note.replace(/\s+/g, ' ')}`)]);
  }

  private table(table: WordTable): void {
    const rows = table.rows.map(rowParts).filter((row) => row.length > 0);
    if (rows.length === 0) return;
    const head = this.choice.taskBlocks ? headOf((rows[0] ?? []).map(textOf)) : null;
    if (head?.includes('title')) {
      this.builder.blank();
      for (const row of rows.slice(1)) this.taskBlock(row, rows[0] ?? [], head);
      this.builder.blank();
      this.notes(notesIn(table));
      return;
    }
    const width = Math.max(...rows.map((row) => row.length));
    const heads = Math.max(1, table.rows.findIndex(({ isHead }) => !isHead) < 0 ? 1 : table.rows.findIndex(({ isHead }) => !isHead));
    this.builder.blank();
    if (this.choice.tabs) {
      for (const row of rows)
        this.builder.line(Array.from({ length: width }, (_, column) => [generated(column === 0 ? '' : '\t'), ...flat(row[column] ?? [])]).flat());
      this.builder.blank();
      this.notes(notesIn(table));
      return;
    }
    rows.forEach((row, i) => {
      if (i === heads) this.builder.line([generated(`|${' --- |'.repeat(width)}`)]);
      this.builder.line([generated('|'), ...Array.from({ length: width }, (_, column) => [generated(' '), ...(row[column] ?? []), generated(' |')]).flat()]);
    });
    this.builder.blank();
    this.notes(notesIn(table));
  }

  /** "1. Rà soát" / "- Chủ trì: Sở Y tế": a row as a block; labels are the words of the head. */
  private taskBlock(row: readonly LinePart[][], names: readonly LinePart[][], head: TableHead): void {
    const cell = (role: ColumnRole) => flat(row[head.indexOf(role)] ?? []);
    const number = textOf(cell('index')).replace(/[.)]$/, '');
    const title = cell('title');
    if (title.length > 0 || number !== '') this.builder.line([generated(number === '' ? '' : `${number}. `), ...title]);
    head.forEach((role, column) => {
      const value = flat(row[column] ?? []);
      if (role === 'index' || role === 'title' || value.length === 0) return;
      this.builder.line([generated(`- ${textOf(flat(names[column] ?? []))}: `), ...value]);
    });
  }
}

/** The parts of a cell as one line. */
function flat(parts: readonly LinePart[]): LinePart[] {
  return parts.map((part) => (part.place === null && part.text === '<br>' ? { ...part, text: ' ' } : part));
}

function generated(text: string): LinePart {
  return { text, place: null, offset: 0 };
}

function textOf(parts: readonly LinePart[]): string {
  return parts.map(({ text }) => text).join('');
}

/** The lines of a paragraph, its number in front; none when there is nothing in it. */
function linesOf({ number, pieces }: WordParagraph): LinePart[][] {
  const lines = splitLines(pieces.map(({ text, place }) => ({ text, place, offset: 0 })))
    .map(trimParts)
    .filter((line) => line.length > 0);
  if (number === '') return lines;
  const [first, ...rest] = lines;
  return [first ? [generated(`${number} `), ...first] : [generated(number)], ...rest];
}

function isEmpty(paragraph: WordParagraph): boolean {
  return paragraph.notes.length === 0 && linesOf(paragraph).length === 0;
}

function cellText(cell: WordCell | undefined): string {
  return (cell?.blocks ?? []).flatMap((block) => (block.kind === 'paragraph' ? linesOf(block).map(textOf) : [])).join(' ');
}

function isLayout(table: WordTable): boolean {
  const lines = table.rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'paragraph' ? linesOf(block) : []))));
  if (lines.some((line) => LAYOUT.test(textOf(line)))) return true;
  const columns = Math.max(0, ...table.rows.map(({ cells }) => cells.reduce((sum, { span }) => sum + span, 0)));
  return columns <= 1 || (!table.bordered && columns <= LAYOUT_COLUMNS);
}

/** The cells of a row, each as the parts of one line; columns that a cell covers besides its first are empty. */
function rowParts({ cells }: WordRow): LinePart[][] {
  const row = cells.flatMap((cell) => [cell.continues ? [] : cellParts(cell), ...Array.from({ length: cell.span - 1 }, (): LinePart[] => [])]);
  return row;
}

/** Paragraphs are parted by `<br>`; pipes would part cells. */
function cellParts({ blocks }: WordCell): LinePart[] {
  const lines = blocks.flatMap((block) => (block.kind === 'paragraph' ? linesOf(block) : block.rows.map((row) => joined(rowParts(row), '; '))));
  return joined(lines, '<br>').map((part) => ({ ...part, text: part.text.replace(/\|/g, '¦').replace(/\t/g, ' ') }));
}

function joined(lines: readonly (readonly LinePart[])[], between: string): LinePart[] {
  return lines.filter((line) => line.length > 0).flatMap((line, i) => (i === 0 ? line : [generated(between), ...line]));
}

function notesIn(table: WordTable): string[] {
  return table.rows.flatMap(({ cells }) =>
    cells.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'paragraph' ? block.notes : notesIn(block)))),
  );
}
