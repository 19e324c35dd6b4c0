import { type Hover, MarkupKind } from 'vscode-languageserver';
import type { Hover as Card } from '../../features/hover/hover';
import type { SyntaxTree } from '../../syntax/tree';
import type { ClientCapabilities } from '../capabilities';
import { rangeOf } from '../convert/convert';

/** `card` in the protocol's terms; as plain text for a client that does not show Markdown. */
export function hoverOf(tree: SyntaxTree, card: Card, client: ClientCapabilities): Hover {
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
