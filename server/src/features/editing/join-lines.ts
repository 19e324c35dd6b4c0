import type { Plan } from '../../model/types';
import type { Block } from '../../syntax/block';
import type { TextEdit } from '../../text/edit';
import { overlaps, type TextRange } from '../../text/range';

/**
 * The edits that put each paragraph of `range` (document offsets; null: the whole document) on one line. A paragraph is what the reader takes for one,
 * so that the plan reads the same afterwards; only white space changes. Letterhead, title, distribution list and signature keep their lines.
 */
export function joinLines(plan: Plan, range: TextRange | null): TextEdit[] {
  const { tree } = plan;
  const edits: TextEdit[] = [];
  const [first, end] = body(plan);
  for (let i = first; i < end; i++) {
    const block = tree.blocks[i] as Block;
    if (block.kind !== 'text' || block.lineBreaks === 0) continue;
    const base = tree.offsets[i] ?? 0;
    if (range && !overlaps(range, { start: base, end: base + block.source.trimEnd().length })) continue;
    edits.push(...joints(block.source, base));
  }
  return edits;
}

/** Indexes of the first block behind the title, and of the first one that closes the plan. */
function body({ tree, header, distribution, signature }: Plan): readonly [number, number] {
  const heads = [...header.titleSpans, ...(header.numberSpan ? [header.numberSpan] : []), ...(header.dateSpan ? [header.dateSpan] : [])];
  const ends = [distribution, signature].flatMap((span) => (span ? [tree.indexOf(span.block)] : [])).filter((index) => index >= 0);
  return [Math.max(0, ...heads.map(({ block }) => tree.indexOf(block) + 1)), Math.min(tree.blocks.length, ...ends)];
}

/** Every line end inside of a paragraph, with the white space around it and blank lines behind it, becomes one space. */
function joints(source: string, base: number): TextEdit[] {
  const edits: TextEdit[] = [];
  const length = source.trimEnd().length;
  for (let at = 0; at < length; at++) {
    if (source[at] !== '\n' && source[at] !== '\r') continue;
    let start = at;
    while (start > 0 && isSpace(source[start - 1])) start--;
    while (at < length && isSpace(source[at])) at++;
    // White space that opens the file is not between two words.
    if (start > 0) edits.push({ range: { start: base + start, end: base + at }, newText: ' ' });
  }
  return edits;
}

function isSpace(char: string | undefined): boolean {
  return char === ' ' || char === '\t' || char === '\n' || char === '\r';
}
