import type { Connection, InlayHint, InlineCompletionItem, TextEdit } from 'vscode-languageserver';
import type { TextRange } from '../../text/range';
import { editsOf, offsetAt, positionAt, rangeOf, textRangeOf } from '../convert/convert';
import type { OpenDocument } from '../documents';
import type { HandlerHost } from './host';

/**
 * Registers what helps the hand that writes: the next mark of a list, offered; the empty one, taken away on Enter; formatting; the days that tasks are due, where
 * `deadlineHints` says so.
 */
export function registerWriting(connection: Connection, { guard, service, withText }: HandlerHost, deadlineHints: () => boolean): void {
  const nothing = () => null;
  connection.languages.inlineCompletion.on(
    guard.request('inlineCompletion', nothing, ({ textDocument, position }) =>
      withText(textDocument.uri, (open): InlineCompletionItem[] => {
        const mark = service(open.uri).nextMark(open.document, offsetAt(open.document.tree, position));
        return mark === null ? [] : [{ insertText: mark, range: { start: { line: position.line, character: 0 }, end: position } }];
      }),
    ),
  );
  connection.onDocumentOnTypeFormatting(
    guard.request('onTypeFormatting', nothing, ({ textDocument, position }) =>
      withText(textDocument.uri, (open): TextEdit[] => {
        const range = service(open.uri).emptyMarkAbove(open.document, offsetAt(open.document.tree, position));
        return range ? [{ range: rangeOf(open.document.tree, range), newText: '' }] : [];
      }),
    ),
  );
  connection.languages.inlayHint.on(
    guard.request('inlayHint', nothing, ({ textDocument, range }) =>
      deadlineHints()
        ? withText(textDocument.uri, (open): InlayHint[] => {
            const { tree } = open.document;
            return service(open.uri)
              .hints(open.document, textRangeOf(tree, range))
              .map(({ offset, label }) => ({
                position: positionAt(tree, offset),
                label,
                paddingLeft: true,
              }));
          })
        : [],
    ),
  );
  const format = (uri: string, rangeIn: (open: OpenDocument) => TextRange | null) =>
    withText(uri, (open): TextEdit[] => editsOf(open.document.tree, service(uri).format(open.document, rangeIn(open))));
  connection.onDocumentFormatting(guard.request('formatting', nothing, ({ textDocument: { uri } }) => format(uri, () => null)));
  connection.onDocumentRangeFormatting(
    guard.request('rangeFormatting', nothing, ({ textDocument: { uri }, range }) => format(uri, (open) => textRangeOf(open.document.tree, range))),
  );
}
