// The null server: the same protocol library, the usual document store, and answers that need no thought. What a server costs that
// does nothing; every figure of the bench is a ratio to it. NULL_DIAGNOSTICS=n makes it send n fixed diagnostics after every change.
import { createConnection, ProposedFeatures, TextDocumentSyncKind, TextDocuments } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout);
const documents = new TextDocuments(TextDocument);
const diagnostics = Array.from({ length: Number(process.env.NULL_DIAGNOSTICS ?? 0) }, (_, i) => ({
  range: { start: { line: i * 40, character: 0 }, end: { line: i * 40, character: 30 } },
  severity: 2,
  code: 'thieu-chu-tri',
  source: 'Kế hoạch',
  message: 'Nhiệm vụ 1.1 chưa ghi cơ quan chủ trì.',
}));
connection.onInitialize(() => ({
  capabilities: {
    textDocumentSync: TextDocumentSyncKind.Incremental,
    completionProvider: {},
    hoverProvider: true,
    documentSymbolProvider: true,
    foldingRangeProvider: true,
    semanticTokensProvider: { full: true, legend: { tokenTypes: ['type'], tokenModifiers: [] } },
  },
}));
documents.onDidChangeContent(({ document }) => connection.sendDiagnostics({ uri: document.uri, version: document.version, diagnostics }));
connection.onCompletion(() => [{ label: 'Sở Tư pháp' }]);
connection.onHover(() => ({ contents: 'x' }));
connection.onDocumentSymbol(() => []);
connection.onFoldingRanges(() => []);
connection.languages.semanticTokens.on(() => ({ data: [] }));
documents.listen(connection);
connection.listen();
