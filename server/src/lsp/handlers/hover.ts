import { type Connection, type Hover, MarkupKind } from 'vscode-languageserver';
import type { Hover as Card, SyntaxTree } from '../../service';
import type { ClientCapabilities } from '../capabilities';
import { offsetAt, rangeOf } from '../convert/convert';
import type { HandlerHost } from './host';

/** Registers the cards for words under the mouse. */
export function registerHover(connection: Connection, { guard, service, session, withText, elsewhere }: HandlerHost): void {
  connection.onHover(
    guard.request(
      'hover',
      () => null,
      ({ textDocument, position }) =>
        withText(textDocument.uri, ({ uri, document }) => {
          const card = service(uri).hover(document, offsetAt(document.tree, position), () => elsewhere(uri));
          return card && hoverOf(document.tree, card, session.client);
        }),
    ),
  );
}

/** `card` in the protocol's terms; as plain text for a client that does not show Markdown. */
function hoverOf(tree: SyntaxTree, card: Card, client: ClientCapabilities): Hover {
  const contents = client.markdownHover ? { kind: MarkupKind.Markdown, value: card.markdown } : { kind: MarkupKind.PlainText, value: plainText(card.markdown) };
  return { contents, range: rangeOf(tree, card.range) };
}

/** Markdown as our cards use it (emphasis, escapes, links) without its marks. */
function plainText(markdown: string): string {
  return markdown
    .replace(/(?<!\\)\*{1,2}/g, '')
    .replace(/\[([^\]\n]{0,500})\]\([^)\n]{0,500}\)/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+!|<>~$.-])/g, '$1')
    .replace(/&amp;/g, '&')
    .replace(/\u200b/g, '');
}
