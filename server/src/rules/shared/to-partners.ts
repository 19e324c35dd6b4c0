import type { Catalog } from '../../catalog/catalog';
import { agenciesIn, type FieldAgency, namesIn } from '../../model/tasks/field-agencies';
import type { Field, Plan, Task } from '../../model/types';
import { textOf } from '../../syntax/block';
import { type Span, spanText } from '../../syntax/tree';
import type { Fix, SpanEdit } from '../rule';
import { addFieldFix, isBlankValue } from './task-fields';

/** What may stand between names of one list, white space aside. */
const BETWEEN = /^(?:[,;](?: và)?|và)$/u;
/** Words that open a list of many: written small behind a name. */
const OPENS_SMALL = /^(?:Các|Một số|Những|Toàn|Mọi|Từng)(?=\s)/u;

/**
 * A fix that leaves the first of `leaders` (two at least, in the order of the text) as the lead and names the others among the partners, those that stand there
 * already not twice; a line for partners is made where there is none. Empty where the lead's words are more than these names, or the partners' place cannot be told.
 */
export function toPartnersFix(plan: Plan, task: Task, leaders: readonly FieldAgency[], catalog: Catalog): readonly Fix[] {
  const { lead, partners } = task;
  const [first, ...others] = leaders;
  const last = others.at(-1);
  const value = lead?.value[0];
  if (!lead || !value || !first || !last || !isListOfNames(value, leaders)) return [];
  const cut: SpanEdit = { span: { block: value.block, range: { start: first.span.range.end, end: last.span.range.end } }, newText: '' };
  const known = new Set(partners ? namesIn(partners, catalog).map(({ id }) => id) : []);
  const moved = others
    .filter(({ id }, i) => id !== first.id && !known.has(id) && others.findIndex((each) => each.id === id) === i)
    .map(({ span }) => spanText(span));
  const added = moved.length === 0 ? [] : partners ? joined(partners, moved) : (addFieldFix(plan, task, 'partners', moved.join(', '))[0]?.edits ?? null);
  if (added === null || (moved.length > 0 && added.length === 0)) return [];
  const names = others.map(({ span }) => `“${spanText(span)}”`);
  return [{ title: `Chuyển ${names.slice(0, 3).join(', ')}${names.length > 3 ? ', …' : ''} sang Phối hợp`, edits: [cut, ...added], preferred: false }];
}

/** The value says nothing but these names. */
function isListOfNames({ block, range }: Span, names: readonly FieldAgency[]): boolean {
  if (names.some(({ span }) => span.block !== block)) return false;
  const ranges = names.map(({ span }) => span.range);
  return (
    ranges[0]?.start === range.start &&
    ranges.at(-1)?.end === range.end &&
    ranges.slice(1).every(({ start }, i) => BETWEEN.test(block.plain.slice(ranges[i]?.end, start).trim().replace(/\s+/g, ' ')))
  );
}

/** The names before what the partners' value says, in its separator; null where it runs over several blocks. */
function joined({ label, value }: Field, names: readonly string[]): readonly SpanEdit[] | null {
  const [words] = value;
  if (!words || value.length > 1) return null;
  const { block, range } = words;
  const text = textOf(block, range);
  if (isBlankValue(text) || /^không(?: có)?$/iu.test(text)) {
    const gap = label && range.start === range.end && /\S$/.test(block.plain.slice(0, range.start)) ? ' ' : '';
    return [{ span: words, newText: gap + names.join(', ') }];
  }
  const separator = text.includes(';') ? '; ' : ', ';
  const small = OPENS_SMALL.test(text) ? text.slice(0, 1).toLowerCase() : '';
  const head = { start: range.start, end: range.start + small.length };
  return [{ span: { block, range: head }, newText: names.join(separator) + separator + small }];
}

/** The agencies that the lead of a task names, when they are several and nothing else is named beside them. */
export function severalLeaders({ lead, partners }: Task, catalog: Catalog): readonly FieldAgency[] {
  const value = lead?.value[0];
  if (!lead || !value || lead.value.length > 1) return [];
  // A column "Thực hiện" may well name several; beside a column of partners it may not.
  if (!lead.label && !(value.block.kind === 'row' && partners?.value[0]?.block === value.block)) return [];
  if (/phối hợp|chủ trì/iu.test(spanText(value))) return [];
  const leaders = agenciesIn(lead, catalog);
  return new Set(leaders.map(({ id }) => id)).size > 1 && namesIn(lead, catalog).length === leaders.length ? leaders : [];
}
