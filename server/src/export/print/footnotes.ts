import type { Plan } from '../../model/types';
import type { Block } from '../../syntax/block';

/** A footnote: how its mark is written in the text, and what it says. */
export interface Footnote {
  /** Counts from 1 in the order of the text. */
  readonly number: number;
  readonly text: string;
}

/** The footnotes of a plan, and the blocks at its end that hold them. */
export interface Footnotes {
  readonly notes: readonly Footnote[];
  readonly blocks: ReadonlySet<Block>;
}

const NONE: Footnotes = { notes: [], blocks: new Set() };
const NOTE = /^\[(\d{1,3})\] +(?=\S)/;
const MARK = /\[(\d{1,3})\]/g;

/**
 * The lines "[1] …", "[2] …" that end a plan, when each has its one mark in the text above, in order: so a Word file with footnotes is read. Anything else in brackets
 * is text. Total.
 */
export function footnotesOf({ tree }: Plan): Footnotes {
  const lines: string[] = [];
  const blocks = new Set<Block>();
  let end = tree.blocks.length;
  for (; end > 0; end--) {
    const block = tree.blocks[end - 1] as Block;
    if (block.kind === 'comment' || block.kind === 'blank') continue;
    const own = block.source.split(/\r?\n/).filter((line) => line.trim() !== '');
    if (block.kind !== 'text' || own.length === 0 || !own.every((line) => NOTE.test(line))) break;
    lines.unshift(...own);
    blocks.add(block);
  }
  const notes = lines.map((line): Footnote => ({ number: Number(NOTE.exec(line)?.[1]), text: line.replace(NOTE, '').replace(/\s+/g, ' ').trim() }));
  const marks = tree.blocks
    .slice(0, end)
    .flatMap((block) => (block.kind === 'text' || block.kind === 'row' ? [...block.plain.matchAll(MARK)].map(([, number]) => Number(number)) : []));
  const areInOrder = (numbers: readonly number[]) => numbers.every((number, i) => number === i + 1);
  return notes.length > 0 && areInOrder(notes.map(({ number }) => number)) && marks.length === notes.length && areInOrder(marks) ? { notes, blocks } : NONE;
}

/** `text` parted at the marks of footnotes: words, and the numbers of the notes between them. */
export function atMarks(text: string, notes: readonly Footnote[]): readonly (string | number)[] {
  if (notes.length === 0) return [text];
  return text.split(/\[(\d{1,3})\]/).map((part, i) => (i % 2 === 1 ? Number(part) : part));
}
