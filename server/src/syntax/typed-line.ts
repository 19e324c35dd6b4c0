import { type Block, type BlockKind, blockFact } from './block';
import { continues, type LineShape, lineShape } from './line';
import { prepare } from './prepared-text';
import { readBlock } from './read-block';

// Most edits are a letter inside a block of one line. Where blocks begin depends on two lines alone, so when the new line stands to its neighbours
// as the old one did, that block is the only one to be read.

const LINE_END = /\r\n|\r|\n/;

/** The line that a block ends with, and how many blank ones follow it. */
interface Ending {
  readonly line: LineShape;
  readonly blanks: number;
}

const endingOf = blockFact((block: Block): Ending => {
  const lines = block.source.split(LINE_END);
  // What stands behind the last line end is no line of this block.
  if (lines.at(-1) === '') lines.pop();
  for (let i = lines.length - 1; ; i--) {
    const line = shapeOf(lines[i] as string);
    if (line.kind !== 'blank' || i === 0) return { line, blanks: lines.length - 1 - i };
  }
});

/** The line that a block begins with. */
const openingOf = blockFact(({ source }: Block): LineShape => {
  const end = source.search(LINE_END);
  return shapeOf(end < 0 ? source : source.slice(0, end));
});

/**
 * `block` with `[start, end)` of its source replaced by `text`, when that leaves all blocks around it as they are; null when they have to be read to know.
 * `before` and `after` are its neighbours in the document.
 */
export function typedInto(block: Block, start: number, end: number, text: string, before: Block | undefined, after: Block | undefined): Block | null {
  const { source, kind } = block;
  // Blank lines at the top of a file, and what follows them, have ways of their own.
  if (kind !== 'text' || before?.kind === 'blank' || (start === end && text === '') || /[\r\n]/.test(text)) return null;
  const lineEnd = source.search(/[\r\n]/);
  const stop = lineEnd < 0 ? source.length : lineEnd;
  const rest = source.slice(stop);
  if (end > stop || /\S/.test(rest)) return null;
  const line = source.slice(0, start) + text + source.slice(end, stop);
  const next = line + rest;
  const prepared = prepare(next);
  const shape = lineShape(line, prepared?.(0, line.length));
  if (kindOf(shape) !== 'text') return null;
  if (before) {
    const above = endingOf(before);
    if (continues(above.line, above.blanks, shape)) return null;
  }
  if (after && continues(shape, blanksIn(block, rest), openingOf(after))) return null;
  return readBlock(next, 'text', prepared?.(0, next.length));
}

function shapeOf(line: string): LineShape {
  return lineShape(line, prepare(line)?.(0, line.length));
}

/** Blank lines behind the only line of a block; `rest` is all behind that line. */
function blanksIn({ lineBreaks }: Block, rest: string): number {
  return lineBreaks === 0 ? 0 : lineBreaks - (/[\r\n]$/.test(rest) ? 1 : 0);
}

/** The kind of block that a line of this shape opens. */
export function kindOf(shape: LineShape): BlockKind {
  if (shape.kind === 'comment' || shape.kind === 'row' || shape.kind === 'noise' || shape.kind === 'blank') return shape.kind;
  return 'text';
}
