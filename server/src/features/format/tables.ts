import type { Plan } from '../../model/types';
import type { Block } from '../../syntax/block';
import type { TextEdit } from '../../text/edit';

/** A wider table is not set in columns: its lines wrap anyway. */
const MAX_WIDTH = 160;
const PIPE_ROW = /^[ \t]*\|.*\|[ \t]*$/;
const RULE_ROW = /^[ \t]*\|(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*$/;

/** Tables of pipes in columns; those that are too wide with one blank around each cell. */
export function tableEdits({ tree }: Plan): TextEdit[] {
  const edits: TextEdit[] = [];
  for (let i = 0; i < tree.blocks.length; ) {
    let end = i;
    while (isPipeRow(tree.blocks[end])) end++;
    if (end > i) edits.push(...tableLines(tree.blocks.slice(i, end) as Block[], (k) => tree.offsets[i + k] ?? 0));
    i = end + 1;
  }
  return edits;
}

/** One line with pipes at both ends. */
function isPipeRow(block: Block | undefined): boolean {
  if (!block) return false;
  const line = block.source.trim();
  return !line.includes('\n') && ((block.kind === 'row' && PIPE_ROW.test(line) && !line.includes('\t')) || RULE_ROW.test(line));
}

function tableLines(rows: readonly Block[], base: (row: number) => number): TextEdit[] {
  const table = rows.map((row) => (RULE_ROW.test(row.source.trimEnd()) ? null : cellsOf(row)));
  const columns = Math.max(0, ...table.map((cells) => cells?.length ?? 0));
  if (columns < 2) return [];
  const widths = Array.from({ length: columns }, (_, k) => Math.max(3, ...table.map((cells) => widthOf(cells?.[k] ?? ''))));
  const aligned = widths.reduce((sum, width) => sum + width + 3, 1) <= MAX_WIDTH;
  const setIn = (cell: string, k: number): string => (aligned ? cell + ' '.repeat(Math.max(0, (widths[k] ?? 0) - widthOf(cell))) : cell);
  return rows.flatMap((row, i): TextEdit[] => {
    const cells = table[i];
    const written = row.source.trimEnd();
    const indent = /^\s*/.exec(written)?.[0] ?? '';
    const line = cells ? `${indent}| ${cells.map(setIn).join(' | ')} |` : ruleLine(indent, row, aligned ? widths : null);
    return line === written ? [] : [{ range: { start: base(i), end: base(i) + written.length }, newText: line }];
  });
}

/** What stands between the pipes, emphasis and all. */
function cellsOf({ source }: Block): string[] {
  return source
    .trim()
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim());
}

function ruleLine(indent: string, row: Block, widths: readonly number[] | null): string {
  const cells = cellsOf(row);
  const rule = (cell: string, k: number): string => {
    const [left, right] = [cell.startsWith(':') ? ':' : '', cell.endsWith(':') ? ':' : ''];
    const width = widths?.[k] ?? 3;
    return left + '-'.repeat(Math.max(1, width - left.length - right.length)) + right;
  };
  return `${indent}| ${cells.map(rule).join(' | ')} |`;
}

/** Letters, each with its marks. */
function widthOf(cell: string): number {
  return [...cell.replace(/\p{M}/gu, '')].length;
}
