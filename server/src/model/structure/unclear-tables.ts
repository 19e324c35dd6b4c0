import type { Block } from '../../syntax/block';
import { type Span, spanOf } from '../../syntax/tree';
import { inAllSections } from '../document/memo';
import type { Task } from '../types';
import { barTableAt, isBar } from './bar-table';
import { looksLikeAgency, looksLikeTime } from './cell-look';
import { cellOf, type GridRow, tabCells } from './grid';
import { isSeparatorRow } from './table';
import { isIndex } from './table-head';

/** Fewer rows that look like tasks show no table of tasks. */
const ENOUGH = 2;
/** Share of the rows that must look like tasks. */
const MOST = 0.5;
/** A task is told in so many letters at least. */
const MIN_TITLE = 20;

/**
 * The first rows of tables that give out tasks by the look of their cells – what, who, until when – though none was read: their head is missing, or says
 * nothing of what the columns hold. Tables of other things (figures, lists of names or documents) are none.
 */
export const unclearTables = inAllSections(({ blocks, facts }): readonly Span[] => {
  if (!blocks.some((block) => block.kind === 'row' || isBar(block))) return [];
  const read = blocksOf(facts.tasks);
  return tablesIn(blocks).flatMap(({ rows, first }) => {
    if (rows.some((row) => row.blocks.some((block) => read.has(block)))) return [];
    const full = rows.filter(({ cells }) => cells.filter(({ text }) => text !== '').length > 2);
    return full.some((row) => standsAmongAlike(full, row)) ? [spanOf(first)] : [];
  });
});

function blocksOf(tasks: readonly Task[]): ReadonlySet<Block> {
  return new Set(tasks.flatMap((task) => task.blocks));
}

interface Table {
  readonly rows: readonly GridRow[];
  /** The first block with words. */
  readonly first: Block;
}

function tablesIn(blocks: readonly Block[]): readonly Table[] {
  const tables: Table[] = [];
  for (let i = 0; i < blocks.length; ) {
    const bars = isBar(blocks[i]) ? barTableAt(blocks, i) : null;
    if (bars) {
      const first = bars.rows[0]?.cells.find(({ spans }) => spans.length > 0)?.spans[0]?.block;
      if (first) tables.push({ rows: bars.rows, first });
      i = bars.end;
      continue;
    }
    let end = i;
    while (blocks[end]?.kind === 'row') end++;
    const lines = blocks.slice(i, end).filter((block) => !isSeparatorRow(block));
    if (lines[0]) tables.push({ rows: lines.map(rowOf), first: lines[0] });
    i = Math.max(end, i + 1);
  }
  return tables;
}

function rowOf(block: Block): GridRow {
  return { cells: block.plain.includes('|') ? block.cells.map((range) => cellOf(block, range)) : tabCells(block), blocks: [block] };
}

/** Where a row names an agency, and where a time; null when it says nothing of what is to be done, by whom, until when. */
const taskShape = ({ cells }: GridRow): string | null => {
  const texts = cells.map(({ text }) => text);
  const agency = texts.findIndex(looksLikeAgency);
  const time = texts.findIndex((text) => looksLikeTime(text) && !isYear(text));
  const title = texts.findIndex((text) => text.length >= MIN_TITLE && !looksLikeAgency(text) && !looksLikeTime(text) && !isIndex(text));
  return agency < 0 || time < 0 || title < 0 ? null : `${title} ${agency} ${time}`;
};

/** A year alone is more often that of a birth or a figure. */
function isYear(text: string): boolean {
  return /^\d{4}$/.test(text);
}

/** Most rows name task, agency and time in the columns in which `row` does. */
function standsAmongAlike(rows: readonly GridRow[], row: GridRow): boolean {
  const shape = taskShape(row);
  const alike = shape === null ? 0 : rows.filter((other) => taskShape(other) === shape).length;
  return alike >= ENOUGH && alike >= MOST * rows.length;
}
