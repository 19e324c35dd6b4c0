import type { Plan } from '../../model/types';
import { type Block, sourceRange } from '../../syntax/block';
import type { TextEdit } from '../../text/edit';

/** Runs of blanks between words, and around the colon of a label. Letterhead, title and signature are set with blanks: they stay. */
export function spaceEdits(plan: Plan): TextEdit[] {
  const { tree } = plan;
  const [first, end] = bodyOf(plan);
  const edits: TextEdit[] = [];
  for (let i = first; i < end; i++) {
    const block = tree.blocks[i] as Block;
    if (block.kind !== 'text') continue;
    const base = tree.offsets[i] ?? 0;
    const colons = block.fields.flatMap((field) => colonOf(block, sourceRange(block, field.label).end));
    for (const { start, text } of colons) edits.push({ range: { start: base + start, end: base + start + text.length }, newText: ': ' });
    for (const match of block.source.matchAll(/(?<=[^\s])( {2,})(?=[^\s])/g)) {
      const start = match.index;
      const stop = start + match[0].length;
      if (!colons.some((colon) => colon.start < stop && start < colon.start + colon.text.length))
        edits.push({ range: { start: base + start, end: base + stop }, newText: ' ' });
    }
  }
  return edits;
}

/** The colon behind a label with the blanks around it. */
function colonOf(block: Block, at: number): { readonly start: number; readonly text: string }[] {
  const text = /^ {0,20}: {0,20}(?=[^\s:*_])/.exec(block.source.slice(at, at + 60))?.[0];
  return text === undefined ? [] : [{ start: at, text }];
}

/** Indexes of the first block behind the title, and of the first one that closes the plan. */
function bodyOf({ tree, header, distribution, signature }: Plan): readonly [number, number] {
  const heads = [...header.titleSpans, ...(header.numberSpan ? [header.numberSpan] : []), ...(header.dateSpan ? [header.dateSpan] : [])];
  const ends = [distribution, signature].flatMap((span) => (span ? [tree.indexOf(span.block)] : [])).filter((index) => index >= 0);
  return [Math.max(0, ...heads.map(({ block }) => tree.indexOf(block) + 1)), Math.min(tree.blocks.length, ...ends)];
}
