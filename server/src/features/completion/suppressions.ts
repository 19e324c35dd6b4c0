import { RULES } from '../../rules/registry';
import type { SyntaxTree } from '../../syntax/tree';
import { fold } from '../../text/fold';
import { cursorAt } from '../context';
import type { CompletionItem } from './item';

const BEGUN = /^\s*\/\/\s*bỏ qua (?:cả tệp )?((?:[a-z-]+,\s*)*)([a-z-]*)$/iu;

/** Ids of rules behind `// bỏ qua`, with what each looks for; found by the words of either. Null outside of such a comment. */
export function suppressionItems(tree: SyntaxTree, offset: number): CompletionItem[] | null {
  const cursor = cursorAt(tree, offset);
  const match = cursor && BEGUN.exec(cursor.before.normalize('NFC'));
  if (!cursor || !match) return null;
  const typed = match[2] ?? '';
  const range = { start: cursor.offset - typed.length, end: cursor.offset };
  const words = fold(typed).split('-').filter(Boolean);
  return RULES.filter(({ id, title }) => words.every((word) => id.includes(word) || fold(title).includes(word))).map(({ id, title }, i) => ({
    kind: 'label',
    label: id,
    detail: title,
    filterText: typed,
    range,
    newText: id,
    snippet: false,
    sortText: String(i).padStart(3, '0'),
    deprecated: false,
    card: null,
  }));
}
