import { addTask, type Insertion } from '../features/editing/add-task';
import { changeLevel } from '../features/editing/change-level';
import { joinLines } from '../features/editing/join-lines';
import { tableOfTasks, tasksOfTable } from '../features/editing/list-table';
import { type Move, moveItem } from '../features/editing/move-item';
import { emptyMarkAbove, nextMark } from '../features/editing/next-mark';
import { renumberEdits } from '../features/editing/renumber';
import { formatEdits } from '../features/format/format';
import { type InlayHint, inlayHints } from '../features/inlay-hints';
import { type OwnEntry, unknownAgencyAt, unknownReferenceAt } from '../features/own-entry';
import { type RolloverGroup, type RolloverQuestion, rolloverOf } from '../features/rollover';
import { NAME_RULES, type NameGroup, nameUpdates } from '../features/update-names';
import { type Clipboard, pasteText } from '../import/paste/paste-text';
import { mergeTasks, type TaskMerge } from '../import/tasks/merge-tasks';
import type { TaskSheet } from '../import/tasks/task-sheet';
import type { Problem } from '../rules/problem';
import type { IsoDate } from '../text/calendar';
import { applyEdits, type TextEdit } from '../text/edit';
import type { TextRange } from '../text/range';
import type { Document } from './documents';
import type { Core } from './service';

/** What turns a plan into that of another year. */
export interface NextYear {
  readonly groups: readonly RolloverGroup[];
  /** What a person has to decide, in the order of the text. */
  readonly questions: readonly RolloverQuestion[];
}

/** What helps the hand that writes, and changes plans on demand. Edits are of the text as it stands, in document offsets; none is made here. */
export interface Writing {
  /** White space, labels and marks in order; null: the whole document. */
  format(document: Document, range: TextRange | null): readonly TextEdit[];
  /** The days that tasks are due, to be shown in the text. */
  hints(document: Document, range: TextRange): readonly InlayHint[];
  /** The mark of the next item of a list, for the empty line at `offset`; null where none follows. */
  nextMark(document: Document, offset: number): string | null;
  /** The empty mark in the line above `offset`, which Enter has left behind; null when there is none. */
  emptyMarkAbove(document: Document, offset: number): TextRange | null;
  /** Where a new task goes, and what it looks like; null when there is none to go by. */
  addTask(document: Document, offset: number): Insertion | null;
  /** Each paragraph of `range` (null: of the document) on one line. */
  joinLines(document: Document, range: TextRange | null): readonly TextEdit[];
  /** Numbers in their order again, with the references to them. */
  renumber(document: Document): readonly TextEdit[];
  /** The item at `offset` and its neighbour changed over; null when there is none. */
  moveItem(document: Document, offset: number, direction: 'up' | 'down'): Move | null;
  /** The item at `offset` a level up or down with all below it; empty when there is no such level. */
  changeLevel(document: Document, offset: number, direction: 'up' | 'down'): readonly TextEdit[];
  /** What is to be pasted at `offset` in place of the clipboard's plain text; null when that is good as it is. */
  pasteText(document: Document, offset: number, clipboard: Clipboard): string | null;
  /** The tasks in `range` as a table; null when a table would not hold all they say. */
  tableOfTasks(document: Document, range: TextRange): TextEdit | null;
  /** The table at `offset` as tasks; null when there is none. */
  tasksOfTable(document: Document, offset: number): TextEdit | null;
  /** What is named at `range` and the catalogue does not know; null when there is nothing. */
  unknownAgency(document: Document, range: TextRange): OwnEntry | null;
  unknownReference(document: Document, offset: number): OwnEntry | null;
  /** Names brought up to the day of the document, or to `asOf`. */
  nameUpdates(document: Document, asOf: IsoDate | null): readonly NameGroup[];
  /** What a list of tasks in Excel changes in the document; null when it is the list of another. */
  mergeTasks(document: Document, sheet: TaskSheet): TaskMerge | null;
  /** The plan as that of `year`: years and deadlines moved on, then names as they are on the first day of that year. */
  nextYear(document: Document, year: number): NextYear;
}

/** Lapsed documents are for a person to replace. */
const LAPSED = 'het-hieu-luc';

export function writing(core: Core): Writing {
  const { plan, context, catalog, check, tasks, open } = core;
  /** What only comes to light when the sure changes are made: a province that has merged into a city changes its organs with its name. */
  const laterNames = (document: Document, groups: readonly RolloverGroup[], known: readonly Problem[], asOf: IsoDate): RolloverQuestion[] => {
    const edits = groups.flatMap((group) => (group.certain ? group.edits : []));
    const after = open(applyEdits(document.text, edits));
    const messages = new Set(known.map(({ message }) => message));
    const later = check(after, { asOf, only: NAME_RULES, limit: Number.MAX_SAFE_INTEGER }).filter(({ message }) => !messages.has(message));
    return [...new Set(later.map(({ message }) => message))].map((message) => ({
      range: { start: 0, end: 0 },
      message: `Sau khi đổi: ${message} Hãy chạy “Cập nhật tên cơ quan, địa danh” trên bản mới.`,
    }));
  };
  return {
    format: (document, range) => formatEdits(plan(document), catalog, document.text, range),
    hints: (document, range) => inlayHints(context(document), range),
    nextMark: (document, offset) => nextMark(context(document), offset),
    emptyMarkAbove: (document, offset) => emptyMarkAbove(context(document), offset),
    addTask: (document, offset) => addTask(context(document), offset),
    joinLines: (document, range) => joinLines(plan(document), range),
    renumber: (document) => renumberEdits(plan(document)),
    moveItem: (document, offset, direction) => moveItem(plan(document), offset, direction),
    changeLevel: (document, offset, direction) => changeLevel(context(document), offset, direction),
    pasteText: (document, offset, clipboard) => pasteText(clipboard, plan(document), offset, catalog),
    tableOfTasks: (document, range) => tableOfTasks(plan(document), range),
    tasksOfTable: (document, offset) => tasksOfTable(plan(document), offset),
    unknownAgency: (document, range) => unknownAgencyAt(context(document), range),
    unknownReference: (document, offset) => unknownReferenceAt(context(document), offset),
    nameUpdates: (document, asOf) => nameUpdates(document.tree, check(document, { asOf, only: NAME_RULES, limit: Number.MAX_SAFE_INTEGER })),
    mergeTasks: (document, sheet) => mergeTasks(plan(document), tasks(document), sheet),
    nextYear(document, year) {
      const { groups, questions } = rolloverOf(plan(document), year);
      const asOf = `${year}-01-01`;
      const problems = check(document, { asOf, limit: Number.MAX_SAFE_INTEGER });
      const named = nameUpdates(document.tree, problems).map(({ label, certain, changes }) => ({
        label,
        certain,
        edits: changes.flatMap((change) => change.edits),
      }));
      const all = [...groups, ...named];
      const lapsed = problems.filter(({ rule }) => rule === LAPSED);
      const asked = [...questions, ...lapsed].sort((a, b) => a.range.start - b.range.start);
      return { groups: all, questions: [...laterNames(document, all, problems, asOf), ...asked] };
    },
  };
}
