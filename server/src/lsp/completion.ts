import { type CompletionItem, CompletionItemKind, CompletionItemTag, type CompletionList, InsertTextFormat, MarkupKind } from 'vscode-languageserver';
import type { CompletionKind, CompletionItem as Proposed } from '../features/completion';
import type { SyntaxTree } from '../syntax/tree';
import type { Abilities } from './capabilities';
import { rangeOf } from './convert';
import { MAX_COMPLETIONS } from './limits';

const KIND: Record<CompletionKind, CompletionItemKind> = {
  agency: CompletionItemKind.Class,
  citation: CompletionItemKind.Reference,
  label: CompletionItemKind.Field,
  time: CompletionItemKind.Event,
  place: CompletionItemKind.Module,
  snippet: CompletionItemKind.Snippet,
};

/** `items` in the protocol's terms. Always incomplete: the core ranks by what is typed, the editor's own filter does not know Vietnamese. */
export function completionList(tree: SyntaxTree, items: readonly Proposed[], abilities: Abilities): CompletionList {
  const usable = abilities.snippets ? items : items.filter(({ snippet }) => !snippet);
  return { isIncomplete: true, items: usable.slice(0, MAX_COMPLETIONS).map((item) => completionItem(tree, item, abilities)) };
}

function completionItem(tree: SyntaxTree, item: Proposed, abilities: Abilities): CompletionItem {
  const { label, filterText, sortText, newText } = item;
  const result: CompletionItem = { label, kind: KIND[item.kind], filterText, sortText, textEdit: { range: rangeOf(tree, item.range), newText } };
  if (item.detail !== '') result.detail = item.detail;
  if (item.snippet) result.insertTextFormat = InsertTextFormat.Snippet;
  if (item.deprecated && abilities.completionTags) result.tags = [CompletionItemTag.Deprecated];
  if (item.documentation !== '') result.documentation = { kind: MarkupKind.Markdown, value: item.documentation };
  return result;
}
