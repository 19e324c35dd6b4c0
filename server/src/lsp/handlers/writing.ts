import type { Connection, InlineCompletionItem, TextEdit } from 'vscode-languageserver';
import { formatEdits } from '../../features/format/format';
import { emptyMarkAbove, nextMark } from '../../features/next-mark';
import type { TextRange } from '../../text/range';
import { editsOf, offsetAt, rangeOf, textRangeOf } from '../convert/convert';
import type { OpenDocument } from '../documents';
import type { FeatureHost } from './features';

/** Registers what helps the hand that writes: the next mark of a list, offered; the empty one, taken away on Enter; formatting. */
export function registerWriting(connection: Connection, { guard, service, withText }: FeatureHost): void {
  const nothing = () => null;
  const context = ({ uri, document }: OpenDocument) => service(uri).context(document);
  connection.languages.inlineCompletion.on(
    guard.request('inlineCompletion', nothing, ({ textDocument, position }) =>
      withText(textDocument.uri, (open): InlineCompletionItem[] => {
        const mark = nextMark(context(open), offsetAt(open.document.tree, position));
        return mark === null ? [] : [{ insertText: mark, range: { start: { line: position.line, character: 0 }, end: position } }];
      }),
    ),
  );
  connection.onDocumentOnTypeFormatting(
    guard.request('onTypeFormatting', nothing, ({ textDocument, position }) =>
      withText(textDocument.uri, (open): TextEdit[] => {
        const range = emptyMarkAbove(context(open), offsetAt(open.document.tree, position));
        return range ? [{ range: rangeOf(open.document.tree, range), newText: '' }] : [];
      }),
    ),
  );
  const format = (uri: string, rangeIn: (open: OpenDocument) => TextRange | null) =>
    withText(uri, (open): TextEdit[] => {
      const core = service(uri);
      return editsOf(open.document.tree, formatEdits(core.plan(open.document), core.catalog, open.document.text, rangeIn(open)));
    });
  connection.onDocumentFormatting(guard.request('formatting', nothing, ({ textDocument: { uri } }) => format(uri, () => null)));
  connection.onDocumentRangeFormatting(
    guard.request('rangeFormatting', nothing, ({ textDocument: { uri }, range }) => format(uri, (open) => textRangeOf(open.document.tree, range))),
  );
}
