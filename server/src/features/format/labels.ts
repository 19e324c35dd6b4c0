import type { Field, Plan } from '../../model/types';
import { sourceRange } from '../../syntax/block';
import type { FieldRole } from '../../syntax/labels';
import { type Span, spanText } from '../../syntax/tree';
import type { TextEdit } from '../../text/edit';
import { fold } from '../../text/fold';

/** A form is the usual one when so many use it, and this share of all of its role. */
const ENOUGH = 3;
const MOST = 2 / 3;
/** Words of labels that say nothing of their own: "Cơ quan chủ trì thực hiện" is "Chủ trì", "Chủ trì soạn thảo" is not. */
const EMPTY = /\b(?:co quan|don vi|to chuc|dia phuong|thuc hien|hoan thanh)\b|[,/]/g;

/** Labels of lead, partners and time as most tasks write them, where they say the same. */
export function labelEdits({ tree, tasks }: Plan): TextEdit[] {
  const labels = tasks.flatMap(({ fields }) => fields.flatMap(labelsOf));
  return (['lead', 'partners', 'time'] as const).flatMap((role) => {
    const own = labels.filter((each) => each.role === role);
    const counts = new Map<string, number>();
    for (const { text } of own) counts.set(text, (counts.get(text) ?? 0) + 1);
    const [usual, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
    if (count < ENOUGH || count < own.length * MOST) return [];
    return own.flatMap(({ span, text }): TextEdit[] => {
      if (text === usual || coreOf(text) !== coreOf(usual)) return [];
      const base = tree.offsets[tree.indexOf(span.block)] ?? 0;
      const { start, end } = sourceRange(span.block, span.range);
      return [{ range: { start: base + start, end: base + end }, newText: usual }];
    });
  });
}

function labelsOf({ role, label }: Field): { readonly role: FieldRole; readonly span: Span; readonly text: string }[] {
  if (!label || label.block.damaged || label.block.kind !== 'text') return [];
  const { start, end } = sourceRange(label.block, label.range);
  // Emphasis and line ends inside of a label are not for us to take away.
  return /[*_\r\n]/.test(label.block.source.slice(start, end)) ? [] : [{ role, span: label, text: spanText(label) }];
}

function coreOf(label: string): string {
  return fold(label).replace(EMPTY, ' ').replace(/\s+/g, ' ').trim();
}
