import {
  type Connection,
  DocumentHighlightKind,
  type SelectionRange,
  type SemanticTokens,
  type SemanticTokensDelta,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { documentLinks } from '../../features/document-links';
import { foldsOf } from '../../features/folding';
import { definitionAt, referencesAt } from '../../features/references';
import { renameEdits, renameStart } from '../../features/rename';
import { selectionRanges } from '../../features/selection-ranges';
import { semanticTokens } from '../../features/semantic-tokens';
import { symbolsOf } from '../../features/symbols';
import type { Service } from '../../service';
import type { TextRange } from '../../text/range';
import type { ClientCapabilities } from '../capabilities';
import { editsOf, offsetAt, rangeOf, textRangeOf } from '../convert/convert';
import type { OpenDocument } from '../documents';
import type { Guard } from '../transport/guard';
import { documentSymbols, flatSymbols, foldingRanges } from './symbols';
import { encodeTokens, SentTokens } from './tokens';

/** What the features below need of the server. */
export interface FeatureHost {
  readonly guard: Guard;
  readonly service: (uri: string) => Service;
  readonly client: () => ClientCapabilities;
  /** What `ask` says of the open document `uri`; null when it is not open or not read. */
  readonly withText: <R>(uri: string, ask: (open: OpenDocument) => R) => R | null;
}

/** Registers the features that need nothing but the text as it stands: each is one call of the core, and a conversion. */
export function registerFeatures(connection: Connection, { guard, service, client, withText }: FeatureHost): void {
  const nothing = () => null;
  const noTokens = (): SemanticTokens => ({ data: [] });
  const context = ({ uri, document }: OpenDocument) => service(uri).context(document);
  const places = (open: OpenDocument, ranges: readonly TextRange[]) => ranges.map((range) => ({ uri: open.uri, range: rangeOf(open.document.tree, range) }));

  connection.onDocumentSymbol(
    guard.request('documentSymbol', nothing, ({ textDocument: { uri } }) =>
      withText(uri, (open) => {
        const { tree } = open.document;
        const symbols = symbolsOf(context(open).plan);
        return client().hierarchicalSymbols ? documentSymbols(tree, symbols) : flatSymbols(tree, uri, symbols);
      }),
    ),
  );
  connection.onFoldingRanges(
    guard.request('foldingRange', nothing, ({ textDocument }) =>
      withText(textDocument.uri, (open) => foldingRanges(open.document.tree, foldsOf(context(open).plan))),
    ),
  );
  const sent = new SentTokens();
  connection.languages.semanticTokens.on(
    guard.request(
      'semanticTokens',
      noTokens,
      ({ textDocument: { uri } }) => withText(uri, (open) => sent.full(uri, encodeTokens(semanticTokens(context(open))))) ?? noTokens(),
    ),
  );
  connection.languages.semanticTokens.onDelta(
    guard.request(
      'semanticTokens/delta',
      ({ previousResultId: resultId }): SemanticTokens | SemanticTokensDelta => ({ resultId, edits: [] }),
      ({ textDocument: { uri }, previousResultId }) =>
        withText(uri, (open) => sent.since(uri, previousResultId, encodeTokens(semanticTokens(context(open))))) ?? noTokens(),
    ),
  );
  connection.languages.semanticTokens.onRange(
    guard.request(
      'semanticTokens/range',
      noTokens,
      ({ textDocument, range }) =>
        withText(textDocument.uri, (open) => encodeTokens(semanticTokens(context(open), textRangeOf(open.document.tree, range)))) ?? noTokens(),
    ),
  );
  connection.onDefinition(
    guard.request('definition', nothing, ({ textDocument, position }) =>
      withText(textDocument.uri, (open) => {
        const range = definitionAt(context(open), offsetAt(open.document.tree, position));
        return range && { uri: open.uri, range: rangeOf(open.document.tree, range) };
      }),
    ),
  );
  connection.onReferences(
    guard.request('references', nothing, ({ textDocument, position }) =>
      withText(textDocument.uri, (open) => places(open, referencesAt(context(open), offsetAt(open.document.tree, position)))),
    ),
  );
  connection.onDocumentHighlight(
    guard.request('documentHighlight', nothing, ({ textDocument, position }) =>
      withText(textDocument.uri, (open) =>
        referencesAt(context(open), offsetAt(open.document.tree, position)).map((range) => ({
          range: rangeOf(open.document.tree, range),
          kind: DocumentHighlightKind.Text,
        })),
      ),
    ),
  );
  connection.onPrepareRename(
    guard.request('prepareRename', nothing, ({ textDocument, position }) =>
      withText(textDocument.uri, (open) => {
        const start = renameStart(context(open), offsetAt(open.document.tree, position));
        return start && { range: rangeOf(open.document.tree, start.range), placeholder: start.placeholder };
      }),
    ),
  );
  connection.onRenameRequest(
    guard.request('rename', nothing, ({ textDocument, position, newName }) =>
      withText(textDocument.uri, (open): WorkspaceEdit | null => {
        const edits = renameEdits(context(open), offsetAt(open.document.tree, position), newName);
        return edits.length === 0 ? null : { changes: { [open.uri]: editsOf(open.document.tree, edits) } };
      }),
    ),
  );
  connection.onSelectionRanges(
    guard.request('selectionRange', nothing, ({ textDocument, positions }) =>
      withText(textDocument.uri, (open) =>
        positions.map((position) =>
          nested(
            selectionRanges(context(open), offsetAt(open.document.tree, position)).map((range) => rangeOf(open.document.tree, range)),
            position,
          ),
        ),
      ),
    ),
  );
  connection.onDocumentLinks(
    guard.request('documentLink', nothing, ({ textDocument }) =>
      withText(textDocument.uri, (open) =>
        documentLinks(context(open)).map(({ range, target, tooltip }) => ({ range: rangeOf(open.document.tree, range), target, tooltip })),
      ),
    ),
  );
}

/** Ranges from the innermost out, as the linked list the protocol wants; `at` when there are none. */
function nested(ranges: readonly SelectionRange['range'][], at: SelectionRange['range']['start']): SelectionRange {
  const chain = ranges.reduceRight<SelectionRange | undefined>((parent, range) => (parent ? { range, parent } : { range }), undefined);
  return chain ?? { range: { start: at, end: at } };
}
