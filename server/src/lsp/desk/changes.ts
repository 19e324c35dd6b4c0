import type { ChangeItem } from '../../../../protocol/desk';
import { aboutWords, type Change, type Document, kindWords, moveWords } from '../../service';
import { upperFirst } from '../../text/letter-case';
import { shortened, visible } from '../../text/visible';
import { rangeOf } from '../convert/convert';

/** Longer texts are cut: the place itself shows the rest. */
const MAX_LABEL = 160;

/** `changes` as lines of a view, with the places of both sides. */
export function changeItems(changes: readonly Change[], before: Document, after: Document): ChangeItem[] {
  return changes.map((change) => ({
    kind: change.kind,
    label: `${upperFirst(kindWords(change))}: ${aboutWords(change).toLowerCase()}`,
    description: cut(descriptionOf(change)),
    tooltip: visible([change.title, ...detailsOf(change)].join('\n')),
    before: change.before && rangeOf(before.tree, change.before.range),
    after: change.after && rangeOf(after.tree, change.after.range),
  }));
}

function descriptionOf(change: Change): string {
  const { kind, before, after, words, title } = change;
  if (kind === 'moved') return `${title}: ${moveWords(change)}`;
  if (kind === 'text' && words.length > 0) {
    const only = words.filter((run) => run.kind !== 'same' && run.text !== '');
    return only.map((run) => (run.kind === 'removed' ? `bỏ “${run.text}”` : `thêm “${run.text}”`)).join(', ');
  }
  return before && after ? `${before.text} → ${after.text}` : ((after ?? before)?.text ?? title);
}

function detailsOf(change: Change): string[] {
  const { kind, before, after } = change;
  if (kind === 'moved') return [moveWords(change)];
  return [...(before ? [`Trước (dòng ${before.line}): ${before.text}`] : []), ...(after ? [`Sau (dòng ${after.line}): ${after.text}`] : [])];
}

function cut(text: string): string {
  return visible(shortened(text, MAX_LABEL));
}
