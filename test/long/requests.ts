/** Requests about a place of a document. */
export const AT_PLACE = [
  'textDocument/hover',
  'textDocument/completion',
  'textDocument/definition',
  'textDocument/references',
  'textDocument/prepareRename',
  'textDocument/rename',
  'textDocument/selectionRange',
  'textDocument/codeAction',
  'textDocument/diagnostic',
  'textDocument/documentSymbol',
  'textDocument/foldingRange',
  'textDocument/semanticTokens/full',
  'textDocument/semanticTokens/full/delta',
  'textDocument/semanticTokens/range',
  'textDocument/documentLink',
  'textDocument/formatting',
  'codeAction/resolve',
  'completionItem/resolve',
  'workspace/executeCommand',
  'workspace/symbol',
  'kehoach/status',
];

/** Parameters that each of them understands: of the document `of`, from `start` to `stop` (positions, or what pretends to be one). */
export function placeParams(of: string, start: unknown, stop: unknown): unknown {
  return {
    textDocument: { uri: of },
    position: start,
    positions: [start, stop],
    range: { start, end: stop },
    context: { diagnostics: [], includeDeclaration: true },
    newName: 'Sở Mới',
    options: { tabSize: 2, insertSpaces: true },
    query: 'y te',
    command: 'khong.co',
    uri: of,
    previousResultId: '1',
  };
}
