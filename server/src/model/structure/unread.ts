import { type Block, textOf } from '../../syntax/block';
import { landmarkOf } from '../../syntax/fixed-lines';
import { spanOf } from '../../syntax/tree';
import type { Plan } from '../types';
import { isSeparatorRow } from './table';
import { tableHeadOf } from './table-head';

/** Something in the body of a plan that was read as no section, task or duty. Line 1-based. */
export interface Unread {
  readonly line: number;
  readonly kind: 'item' | 'table';
  /** Its number; null for a table. */
  readonly number: string | null;
  /** White space collapsed, cut short. */
  readonly text: string;
}

const MAX_TEXT = 160;
const NUMBERED = new Set(['part', 'appendix', 'article', 'roman', 'arabic', 'decimal', 'letter', 'paren', 'activity']);

/**
 * Numbered items and tables of the body that belong to nothing: not every one is a mistake (purposes and requirements are numbered, too), but what the
 * reader misses is among them. In the order of the text.
 */
export function unreadIn(plan: Plan): readonly Unread[] {
  const { tree } = plan;
  const read = readBlocks(plan);
  const found: Unread[] = [];
  const tell = (block: Block, kind: Unread['kind']): void => {
    const { range } = spanOf(block);
    const text = textOf(block, range);
    const line = (tree.lines[tree.indexOf(block)] ?? 0) + 1;
    found.push({
      line,
      kind,
      number: kind === 'item' ? (block.marker?.number ?? null) : null,
      text: text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text,
    });
  };
  let inBody = false;
  /** The first row of a table of which nothing has been read so far. */
  let table: Block | null = null;
  for (const block of tree.blocks) {
    if (block.kind === 'row') {
      if (read.has(block)) table = null;
      else if (inBody && !isSeparatorRow(block) && tableHeadOf(block) === null) table ??= block;
      continue;
    }
    if (block.kind !== 'text') continue;
    if (table) tell(table, 'table');
    table = null;
    const landmark = landmarkOf(block);
    if (read.has(block)) inBody = true;
    else if (landmark === 'distribution' || landmark === 'signature') inBody = false;
    else if (inBody && block.marker && NUMBERED.has(block.marker.kind)) tell(block, 'item');
  }
  if (table) tell(table, 'table');
  return found;
}

/** The blocks that sections, tasks and duties were read from. */
function readBlocks({ sections, tasks, duties }: Plan): ReadonlySet<Block> {
  const read = new Set<Block>();
  for (const { span } of sections) read.add(span.block);
  for (const { blocks, title, unlabelled } of tasks) {
    for (const block of blocks) read.add(block);
    for (const { block } of unlabelled) read.add(block);
    read.add(title.block);
  }
  for (const { span, agency } of duties) read.add(span.block).add(agency.block);
  return read;
}
