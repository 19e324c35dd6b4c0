import { NameIndex } from '../../catalog/search/name-index';
import { foldedWords, isBegunBy, queryWords } from '../../catalog/search/search-words';
import type { Task } from '../../model/types';
import { type FieldRole, LABEL_FAMILIES } from '../../syntax/labels';
import { documentRange } from '../../syntax/tree';
import { fold } from '../../text/fold';
import type { FeatureContext } from '../context';
import { labelStyle, taskAt } from '../plan-style';
import { type CaretContext, markerLength } from './caret-context';
import type { Proposal } from './item';

/** Fields that every task wants, in the order plans write them; the others are offered once something is typed. */
const MAIN: readonly FieldRole[] = ['lead', 'partners', 'time'];
const MAX_LABEL = 40;
/** What a match may cost; see `NameIndex`. Labels are short: prose must not look like one. */
const MAX_COST = 1.2;

let index: NameIndex<FieldRole> | null = null;

/** Labels of the fields that the task at the caret does not have yet, in the plan's own words: at the start of a line below a task. */
export function labelProposals(context: FeatureContext, caret: CaretContext): Proposal[] {
  const { cursor } = caret;
  const { block, before, after } = cursor;
  if ((caret.role !== null && !caret.continued) || (block.kind !== 'text' && before.trim() !== '') || after.trim() !== '') return [];
  const marker = markerLength(cursor);
  const typed = before.slice(marker);
  if (typed.length > MAX_LABEL || /[:;.,]/.test(typed)) return [];
  const bullet = /[-–—•*+]\s/.test(before.slice(0, marker));
  if (typed.trim() === '' && !bullet && !caret.explicit) return [];
  if (marker > 0 && !bullet && before.slice(0, marker).trim() !== '' && block.marker?.kind !== 'letter') return [];
  const task =
    taskAt(context.plan, cursor.index) ??
    (typed.trim() === '' && !bullet ? null : nearTask(context, cursor.lineStart > cursor.blockStart ? cursor.index : cursor.index - 1));
  if (!task) return [];
  const roles = offered(context, task, typed, cursor.lineStart);
  if (roles.length === 0) return [];
  const style = labelStyle(context.plan);
  const start = cursor.lineStart + marker;
  return roles.map((role, rank) => {
    const form = style.form(role);
    const text = `${form}: `;
    return {
      kind: 'label',
      label: `${form}:`,
      detail: 'nhãn còn thiếu',
      range: { start, end: cursor.offset },
      newText: bullet || marker > 0 ? text : style.prefix + text,
      rank,
    };
  });
}

/** Roles the task lacks that fit what was typed. The line being typed in does not count as having its field. */
function offered(context: FeatureContext, task: Task, typed: string, lineStart: number): FieldRole[] {
  const { tree } = context.plan;
  const present = new Set(task.fields.filter(({ label }) => !label || documentRange(tree, label).start < lineStart).map(({ role }) => role));
  if (typed.trim() === '') return MAIN.filter((role) => !present.has(role));
  const [first] = queryWords(typed);
  index ??= new NameIndex(LABEL_FAMILIES.map(({ role, forms }) => ({ entry: role, forms })));
  return (
    index
      .search(typed)
      .filter(({ entry, form, cost }) => cost <= MAX_COST && !present.has(entry) && (MAIN.includes(entry) || opens(form, typed)))
      // "Các đơn vị" begins a sentence, not the label "Đơn vị chủ trì".
      .filter(({ form }) => first !== undefined && isBegunBy(foldedWords(form), first) && hasMarksOf(form, typed))
      .sort((a, b) => Number(MAIN.includes(b.entry)) - Number(MAIN.includes(a.entry)) || a.cost - b.cost)
      .map(({ entry }) => entry)
  );
}

/** "Sở" is not the start of "Số lượng": marks that were typed count. */
function hasMarksOf(form: string, typed: string): boolean {
  const lower = typed.normalize('NFC').toLowerCase().trim();
  return fold(lower) === lower || form.toLowerCase().startsWith(lower);
}

/** Both begin with the same two letters: first letters alone are enough for the main fields only ("tgth"). */
function opens(form: string, typed: string): boolean {
  return fold(form).startsWith(fold(typed.normalize('NFC')).slice(0, 2));
}

/** A numbered line that has no field yet is a task when those before it are. */
function nearTask(context: FeatureContext, at: number): Task | null {
  const { tree, tasks } = context.plan;
  const above = tree.blocks[at];
  if (above?.kind !== 'text' || !above.marker || above.fields.length > 0) return null;
  const section = [...context.plan.sections].reverse().find(({ span }) => tree.indexOf(span.block) <= at);
  if (section && (section.role === 'organisation' || section.role === 'purpose')) return null;
  const sibling = tasks.find(({ title, layout }) => title.block.marker?.kind === above.marker?.kind && (layout === 'A' || layout === 'C' || layout === 'D'));
  return sibling ? { ...sibling, fields: [] } : null;
}
