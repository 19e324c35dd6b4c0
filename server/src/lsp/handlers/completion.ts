import {
  type CompletionItem,
  CompletionItemKind,
  CompletionItemTag,
  type CompletionList,
  InsertTextFormat,
  type MarkupContent,
  MarkupKind,
} from 'vscode-languageserver';
import { CARD_KINDS, type CardSubject, type CompletionKind, type CompletionItem as Proposed, type SyntaxTree } from '../../service';
import type { ClientCapabilities } from '../capabilities';
import { rangeOf } from '../convert/convert';
import { isRecord } from '../convert/shapes';
import { MAX_COMPLETIONS } from '../limits';

const KIND: Record<CompletionKind, CompletionItemKind> = {
  agency: CompletionItemKind.Class,
  citation: CompletionItemKind.Reference,
  label: CompletionItemKind.Field,
  time: CompletionItemKind.Event,
  place: CompletionItemKind.Module,
  snippet: CompletionItemKind.Snippet,
};

/** What an item carries to be resolved by: the document that the list was made for, and what its card is about. */
interface CardData extends CardSubject {
  readonly uri: string;
}

/** Gives the card of an item of the document `uri`; null when there is none. */
export type CardOf = (uri: string, subject: CardSubject) => string | null;

/**
 * `items` of the document `uri` in the protocol's terms. Always incomplete: the core ranks by what is typed, the editor's own filter does not know Vietnamese.
 * Cards are sent along only to a client that does not ask for them one by one.
 */
export function completionList(tree: SyntaxTree, uri: string, items: readonly Proposed[], client: ClientCapabilities, cardOf: CardOf): CompletionList {
  const usable = client.snippets ? items : items.filter(({ snippet }) => !snippet);
  return {
    isIncomplete: true,
    items: usable.slice(0, MAX_COMPLETIONS).map((item) => {
      const result = completionItem(tree, item, client);
      if (!item.card) return result;
      if (client.resolvesCards) result.data = { uri, kind: item.card.kind, id: item.card.id } satisfies CardData;
      else addCard(result, cardOf(uri, item.card));
      return result;
    }),
  };
}

/** `item` with its card. An item that is not ours, or whose document is not open any more, comes back as it is. */
export function resolveCompletion(item: CompletionItem, cardOf: CardOf): CompletionItem {
  const data = cardDataOf(item.data);
  return data ? addCard({ ...item }, cardOf(data.uri, { kind: data.kind, id: data.id })) : item;
}

function completionItem(tree: SyntaxTree, item: Proposed, client: ClientCapabilities): CompletionItem {
  const { label, filterText, sortText, newText } = item;
  const result: CompletionItem = { label, kind: KIND[item.kind], filterText, sortText, textEdit: { range: rangeOf(tree, item.range), newText } };
  if (item.detail !== '') {
    result.detail = item.detail;
    // Seen on every line of the list, not only on the one that is looked at: it tells look-alikes apart.
    if (client.labelDetails) result.labelDetails = { description: item.detail };
  }
  if (item.snippet) result.insertTextFormat = InsertTextFormat.Snippet;
  if (item.deprecated && client.completionTags) result.tags = [CompletionItemTag.Deprecated];
  return result;
}

function addCard(item: CompletionItem, card: string | null): CompletionItem {
  if (card !== null) item.documentation = { kind: MarkupKind.Markdown, value: card } satisfies MarkupContent;
  return item;
}

function cardDataOf(data: unknown): CardData | null {
  if (!isRecord(data)) return null;
  const { uri, id } = data;
  const kind = CARD_KINDS.find((each) => each === data.kind);
  return typeof uri === 'string' && typeof id === 'string' && kind ? { uri, kind, id } : null;
}
