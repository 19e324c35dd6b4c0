import type { Field, Plan, Task } from '../../model/types';
import type { Block } from '../../syntax/block';
import type { Cursor, FeatureContext } from '../context';
import { labelStyle } from '../plan-style';
import { nextNumber } from './numbering';

/** Tasks in these layouts are blocks of lines; others are not made by a snippet. */
const BLOCK_LAYOUTS = new Set(['A', 'C', 'D']);

/** A new task as an editor's snippet, with its fields in the plan's own labels, its lines closed as those of `model` are. */
export function newTask(plan: Plan, marker: string, model: Task): string {
  const { form, prefix } = labelStyle(plan);
  const fields = (['lead', 'partners', 'time'] as const).map(
    (role, i) => `${prefix}${form(role)}: \${${i + 2}}${closingOf(model[role]) || closingOf(model.lead)}`,
  );
  return [`${marker} \${1:Nội dung nhiệm vụ}${closingMark(model.title.block)}`, ...fields].join('\n');
}

/** The mark behind the value of a field; empty when there is none. */
function closingOf(field: Field | null): string {
  const last = field?.value[field.value.length - 1];
  return last ? closingMark(last.block) : '';
}

/** "." or ";" at the end of a line; "./." is the end of a plan. */
function closingMark({ plain }: Block): string {
  return /(?<!\/)[.;]$/.exec(plain.trimEnd())?.[0] ?? '';
}

/** The nearest task above the caret that is a block of lines with a number of its own. */
export function lastTask(context: FeatureContext, index: number): Task | null {
  const { plan } = context;
  for (let i = plan.tasks.length - 1; i >= 0; i--) {
    const task = plan.tasks[i] as Task;
    const at = plan.tree.indexOf(task.title.block);
    if (at < index || (at === index && plan.tree.blocks[at]?.kind === 'text')) return BLOCK_LAYOUTS.has(task.layout) && task.title.block.marker ? task : null;
  }
  return null;
}

/** The number behind that of `task`, written as it is; the first below a heading that stands between; null when neither can be told. */
export function nextMarker(context: FeatureContext, task: Task, cursor: Cursor): string | null {
  const { block } = task.title;
  const marker = block.marker;
  if (!marker) return null;
  const written = block.plain.slice(marker.range.start, marker.range.end).trim();
  const closing = /[.)]$/.exec(written)?.[0] ?? '';
  const { tree, sections } = context.plan;
  const taskAt = tree.indexOf(block);
  const heading = sections.findLast(({ span }) => {
    const at = tree.indexOf(span.block);
    // What is typed below a heading may be read as its rest.
    return at > taskAt && (at < cursor.index || (at === cursor.index && cursor.lineStart > cursor.blockStart));
  });
  if (heading) {
    if (heading.role === 'organisation' || heading.role === 'budget' || heading.role === 'purpose') return null;
    return /^[0-9.]+$/.test(heading.number) ? `${heading.number.replace(/\.$/, '')}.1${closing}` : `1${closing || '.'}`;
  }
  const next = nextNumber(marker);
  return next === null ? null : `${next}${closing}`;
}
