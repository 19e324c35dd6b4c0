import type { Catalog } from '../catalog/catalog';
import type { Change } from '../compare/change';
import { comparePlans } from '../compare/compare';
import { type Outline, outlineOf } from '../export/outline';
import { type Preview, previewOf } from '../export/print/preview';
import { printPlan } from '../export/print/print-plan';
import type { PrintDocument } from '../export/print/printed';
import { type TaskList, taskListOf } from '../export/tasks/task-list';
import { type Unread, unreadIn } from '../model/structure/unread';
import type { IsoDate } from '../text/calendar';
import type { CheckChoice } from './checking';
import type { Document, Documents } from './documents';

/** What leaves as data or as a file. */
export interface Exporting {
  /** Everything found, as the contract of `outline` has it (1-based lines and columns). */
  outline(document: Document, choice?: CheckChoice): Outline;
  /** Numbered items and tables of the body that belong to no section, task or duty. */
  unread(document: Document): readonly Unread[];
  /** What differs in meaning between two drafts, in the order of `after`; empty when nothing does. */
  compare(before: Document, after: Document): readonly Change[];
  /** The tasks as a list: what is written as a table, a calendar … */
  tasks(document: Document): TaskList;
  /** The document set in the layout of Decree 30 (or of the Party): what is written as a Word file. */
  print(document: Document): PrintDocument;
  /** The same as a page of HTML. */
  preview(document: Document): Preview;
}

export function exporting({ plan, asOf }: Documents, catalog: Catalog, today: () => IsoDate): Exporting {
  const outline = (document: Document, choice: CheckChoice = {}) => outlineOf(plan(document), catalog, choice.asOf ?? asOf(document) ?? today());
  return {
    outline,
    unread: (document) => unreadIn(plan(document)),
    compare: (before, after) => comparePlans(plan(before), plan(after), catalog),
    tasks: (document) => taskListOf(outline(document), plan(document).header.title ?? ''),
    print: (document) => printPlan(plan(document)),
    preview: (document) => previewOf(plan(document)),
  };
}
