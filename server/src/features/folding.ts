import type { Plan } from '../model/types';
import type { TextRange } from '../text/range';
import { contentEnd, contentStart } from './source-text';
import { type PlanSymbol, symbolsOf } from './symbols';

/** A stretch that can be folded to its first line; offsets of the document. It runs over more than one line. */
export interface Fold {
  readonly kind: 'region' | 'comment';
  readonly range: TextRange;
}

/** Sections, tasks, the distribution list, tables and runs of comments, in the order of the text. */
export function foldsOf(plan: Plan): Fold[] {
  const { tree } = plan;
  const folds: Fold[] = [];
  const add = (kind: Fold['kind'], range: TextRange): void => {
    const first = tree.indexAt(range.start);
    const last = tree.indexAt(Math.max(range.start, range.end - 1));
    const oneLine =
      first === last &&
      !/[\r\n]/.test(tree.blocks[first]?.source.slice(range.start - (tree.offsets[first] ?? 0), range.end - (tree.offsets[first] ?? 0)) ?? '');
    if (!oneLine) folds.push({ kind, range });
  };
  const walk = (symbols: readonly PlanSymbol[]): void => {
    for (const symbol of symbols) {
      add('region', symbol.range);
      walk(symbol.children);
    }
  };
  walk(symbolsOf(plan));
  for (const kind of ['comment', 'row'] as const) {
    for (let i = 0; i < tree.blocks.length; i++) {
      if (tree.blocks[i]?.kind !== kind) continue;
      const first = i;
      while (tree.blocks[i + 1]?.kind === kind) i++;
      add(kind === 'comment' ? 'comment' : 'region', { start: contentStart(tree, first), end: contentEnd(tree, i) });
    }
  }
  return folds.sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
}
