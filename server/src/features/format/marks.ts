import type { Plan } from '../../model/types';
import { type Block, type Marker, sourceRange } from '../../syntax/block';
import type { TextEdit } from '../../text/edit';

/** Dashes and round bullets are written in many ways; a plus in one. */
const BULLETS = new Set<Marker['kind']>(['dash', 'bullet']);

/** Each dash and each round bullet as most of its kind are, and one blank behind every mark that has words behind it. */
export function markEdits({ tree }: Plan): TextEdit[] {
  const counts = new Map<Marker['kind'], Map<string, number>>();
  for (const block of tree.blocks) {
    const { marker } = block;
    if (block.kind !== 'text' || !marker || !BULLETS.has(marker.kind)) continue;
    const known = counts.get(marker.kind) ?? new Map<string, number>();
    const written = writtenMark(block, marker);
    known.set(written, (known.get(written) ?? 0) + 1);
    counts.set(marker.kind, known);
  }
  const most = (kind: Marker['kind']): string | undefined => [...(counts.get(kind) ?? [])].sort((a, b) => b[1] - a[1])[0]?.[0];
  return tree.blocks.flatMap((block, i) => {
    const { marker, content } = block;
    if (block.kind !== 'text' || !marker || block.damaged) return [];
    const base = tree.offsets[i] ?? 0;
    const edits: TextEdit[] = [];
    const mark = sourceRange(block, marker.range);
    const usual = BULLETS.has(marker.kind) ? most(marker.kind) : undefined;
    if (usual !== undefined && writtenMark(block, marker) !== usual && mark.end - mark.start === 1)
      edits.push({ range: { start: base + mark.start, end: base + mark.end }, newText: usual });
    if (content.end > content.start && content.start === marker.range.end && /[.)\-–—−+•●▪■◦·○*]$/.test(writtenMark(block, marker)))
      edits.push({ range: { start: base + mark.end, end: base + mark.end }, newText: ' ' });
    return edits;
  });
}

function writtenMark({ plain }: Block, { range }: Marker): string {
  return plain.slice(range.start, range.end);
}
