import type { Catalog } from '../../catalog/catalog';
import { planYearOf } from '../../model/structure/plan-year';
import { namesIn } from '../../model/tasks/field-agencies';
import { readTime } from '../../model/times/time';
import type { Field, Plan, Section, Task, TimeKind } from '../../model/types';
import { documentRange } from '../../syntax/tree';
import type { IsoDate } from '../../text/calendar';
import type { TextRange } from '../../text/range';
import { shortened, visible } from '../../text/visible';

/** Who does something: the words of the field, and the agencies found in them by their names in the catalogue (the words themselves where it knows none). */
export interface BoardParty {
  readonly text: string;
  readonly names: readonly string[];
}

/** A task as boards, matrices and timelines show it. Plain data; `range` counts in the document (UTF-16 offsets). */
export interface BoardTask {
  readonly title: string;
  readonly number: string | null;
  /** The heading above, with its number; null before the first. */
  readonly section: string | null;
  readonly lead: BoardParty | null;
  readonly partners: BoardParty | null;
  readonly time: { readonly text: string; readonly kind: TimeKind; readonly from: IsoDate | null; readonly to: IsoDate | null } | null;
  readonly range: TextRange;
}

/** Longer titles are cut: a board is looked over. */
const MAX_TITLE = 300;

/** The tasks of `plan` in the order of the text. Never throws. */
export function boardTasks(plan: Plan, catalog: Catalog): BoardTask[] {
  const planYear = planYearOf(plan.header);
  return plan.tasks.map((task) => ({
    title: cut(task.titleText || '(chưa có nội dung)'),
    number: task.number,
    section: sectionOf(task),
    lead: partyOf(task.lead, catalog),
    partners: partyOf(task.partners, catalog),
    time: task.time && task.time.text !== '' ? { text: cut(task.time.text), ...readTime(task.time.text, { planYear }) } : null,
    range: documentRange(plan.tree, task.title),
  }));
}

function partyOf(field: Field | null, catalog: Catalog): BoardParty | null {
  if (!field || field.text === '') return null;
  const names = [...new Set(namesIn(field, catalog).map(({ id }) => catalog.agency(id)?.name ?? field.text))].map(visible);
  return { text: cut(field.text), names: names.length > 0 ? names : [cut(field.text)] };
}

/** A heading that is the task itself stands under the one above it. */
function sectionOf({ section, title }: Task): string | null {
  const above: Section | null = section && section.span.block === title.block ? section.parent : section;
  return above ? cut(`${above.number}${/[.)]$/.test(above.number) ? '' : '.'} ${above.title}`.trim()) : null;
}

function cut(text: string): string {
  return visible(shortened(text, MAX_TITLE));
}
