import { type DocumentSymbol, type FoldingRange, FoldingRangeKind, type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import type { Fold, PlanSymbol, SyntaxTree } from '../../service';
import { positionAt, rangeOf } from '../convert/convert';

const KIND: Record<PlanSymbol['kind'], SymbolKind> = {
  title: SymbolKind.File,
  section: SymbolKind.Namespace,
  task: SymbolKind.Event,
  duty: SymbolKind.Method,
  distribution: SymbolKind.Array,
  signature: SymbolKind.Key,
};

/** The outline in the protocol's terms. */
export function documentSymbols(tree: SyntaxTree, symbols: readonly PlanSymbol[]): DocumentSymbol[] {
  return symbols.map((symbol) => ({
    name: symbol.name,
    ...(symbol.detail === '' ? {} : { detail: symbol.detail }),
    kind: KIND[symbol.kind],
    range: rangeOf(tree, symbol.range),
    selectionRange: rangeOf(tree, symbol.selection),
    ...(symbol.children.length > 0 ? { children: documentSymbols(tree, symbol.children) } : {}),
  }));
}

/** The outline as a flat list, for clients that know no other. */
export function flatSymbols(tree: SyntaxTree, uri: string, symbols: readonly PlanSymbol[], container?: string): SymbolInformation[] {
  return symbols.flatMap((symbol) => [
    {
      name: symbol.name,
      kind: KIND[symbol.kind],
      location: { uri, range: rangeOf(tree, symbol.range) },
      ...(container === undefined ? {} : { containerName: container }),
    },
    ...flatSymbols(tree, uri, symbol.children, symbol.name),
  ]);
}

/** Folds as whole lines. */
export function foldingRanges(tree: SyntaxTree, folds: readonly Fold[]): FoldingRange[] {
  return folds.flatMap(({ kind, range }) => {
    const startLine = positionAt(tree, range.start).line;
    const end = positionAt(tree, range.end);
    const endLine = end.character === 0 && end.line > startLine ? end.line - 1 : end.line;
    if (endLine <= startLine) return [];
    return [{ startLine, endLine, kind: kind === 'comment' ? FoldingRangeKind.Comment : FoldingRangeKind.Region }];
  });
}
