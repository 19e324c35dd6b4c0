import {
  type Connection,
  DocumentHighlightKind,
  type Position,
  type SelectionRange,
  type SemanticTokens,
  type SemanticTokensDelta,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextRange } from '../../text/range';
import { editsOf, offsetAt, rangeOf, textRangeOf } from '../convert/convert';
import type { OpenDocument } from '../documents';
import type { HandlerHost } from './host';
import { documentSymbols, flatSymbols, foldingRanges } from './symbols';
import { encodeTokens, SentTokens } from './tokens';

/** Registers the features that need nothing but the text as it stands: each is one call of the core, and a conversion. */
export function registerFeatures(connection: Connection, host: HandlerHost): void {
  registerStructure(connection, host);
  registerTokens(connection, host);
  registerNames(connection, host);
}

const nothing = () => null;

/** Outline, folds, links, what is selected step by step. */
function registerStructure(connection: Connection, { guard, service, session, withText }: HandlerHost): void {
  connection.onDocumentSymbol(
    guard.request('documentSymbol', nothing, ({ textDocument }) =>
      withText(textDocument.uri, ({ uri, document }) => {
        const symbols = service(uri).symbols(document);
        return session.client.hierarchicalSymbols ? documentSymbols(document.tree, symbols) : flatSymbols(document.tree, uri, symbols);
      }),
    ),
  );
  connection.onFoldingRanges(
    guard.request('foldingRange', nothing, ({ textDocument }) =>
      withText(textDocument.uri, ({ uri, document }) => foldingRanges(document.tree, service(uri).folds(document))),
    ),
  );
  connection.onSelectionRanges(
    guard.request('selectionRange', nothing, ({ textDocument, positions }) =>
      withText(textDocument.uri, ({ uri, document: { tree }, document }) =>
        positions.map((position) =>
          nested(
            service(uri)
              .selections(document, offsetAt(tree, position))
              .map((range) => rangeOf(tree, range)),
            position,
          ),
        ),
      ),
    ),
  );
  connection.onDocumentLinks(
    guard.request('documentLink', nothing, ({ textDocument }) =>
      withText(textDocument.uri, ({ uri, document }) =>
        service(uri)
          .links(document)
          .map(({ range, target, tooltip }) => ({ range: rangeOf(document.tree, range), target, tooltip })),
      ),
    ),
  );
}

/** Colours by meaning. */
function registerTokens({ languages }: Connection, { guard, service, withText }: HandlerHost): void {
  const sent = new SentTokens();
  const noTokens = (): SemanticTokens => ({ data: [] });
  const tokensOf = ({ uri, document }: OpenDocument, range?: TextRange) => encodeTokens(service(uri).semanticTokens(document, range));
  languages.semanticTokens.on(
    guard.request('semanticTokens', noTokens, ({ textDocument }) => withText(textDocument.uri, (open) => sent.full(open.uri, tokensOf(open))) ?? noTokens()),
  );
  languages.semanticTokens.onDelta(
    guard.request(
      'semanticTokens/delta',
      ({ previousResultId: resultId }): SemanticTokens | SemanticTokensDelta => ({ resultId, edits: [] }),
      ({ textDocument, previousResultId }) => withText(textDocument.uri, (open) => sent.since(open.uri, previousResultId, tokensOf(open))) ?? noTokens(),
    ),
  );
  languages.semanticTokens.onRange(
    guard.request(
      'semanticTokens/range',
      noTokens,
      ({ textDocument, range }) => withText(textDocument.uri, (open) => tokensOf(open, textRangeOf(open.document.tree, range))) ?? noTokens(),
    ),
  );
}

/** Where an agency or a cited document is named, and its name everywhere. */
function registerNames(connection: Connection, { guard, service, withText }: HandlerHost): void {
  const referencesAt = ({ uri, document: { tree }, document }: OpenDocument, position: Position) =>
    service(uri)
      .references(document, offsetAt(tree, position))
      .map((range) => rangeOf(tree, range));
  connection.onDefinition(
    guard.request('definition', nothing, ({ textDocument, position }) =>
      withText(textDocument.uri, ({ uri, document }) => {
        const range = service(uri).definition(document, offsetAt(document.tree, position));
        return range && { uri, range: rangeOf(document.tree, range) };
      }),
    ),
  );
  connection.onReferences(
    guard.request('references', nothing, ({ textDocument, position }) =>
      withText(textDocument.uri, (open) => referencesAt(open, position).map((range) => ({ uri: open.uri, range }))),
    ),
  );
  connection.onDocumentHighlight(
    guard.request('documentHighlight', nothing, ({ textDocument, position }) =>
      withText(textDocument.uri, (open) => referencesAt(open, position).map((range) => ({ range, kind: DocumentHighlightKind.Text }))),
    ),
  );
  connection.onPrepareRename(
    guard.request('prepareRename', nothing, ({ textDocument, position }) =>
      withText(textDocument.uri, ({ uri, document }) => {
        const start = service(uri).renameStart(document, offsetAt(document.tree, position));
        return start && { range: rangeOf(document.tree, start.range), placeholder: start.placeholder };
      }),
    ),
  );
  connection.onRenameRequest(
    guard.request('rename', nothing, ({ textDocument, position, newName }) =>
      withText(textDocument.uri, ({ uri, document }): WorkspaceEdit | null => {
        const edits = service(uri).rename(document, offsetAt(document.tree, position), newName);
        return edits.length === 0 ? null : { changes: { [uri]: editsOf(document.tree, edits) } };
      }),
    ),
  );
}

/** Ranges from the innermost out, as the linked list the protocol wants; `at` when there are none. */
function nested(ranges: readonly SelectionRange['range'][], at: SelectionRange['range']['start']): SelectionRange {
  const chain = ranges.reduceRight<SelectionRange | undefined>((parent, range) => (parent ? { range, parent } : { range }), undefined);
  return chain ?? { range: { start: at, end: at } };
}
