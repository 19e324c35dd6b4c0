import type { PrintDocument } from '../export/print/printed';
import { markdownNote, printNote, reviewNoteOf } from '../export/review-note';
import type { PlanFacts } from '../features/board/across';
import { planFacts } from '../features/board/plan-facts';
import { addRemark, type Remark, type RemarkThread, remarksOf } from '../features/remarks/remarks';
import type { Problem } from '../rules/problem';
import { RULE_BY_ID, RULES } from '../rules/registry';
import { lineEndOf } from '../rules/suppress';
import { tableDate } from '../text/calendar';
import type { TextEdit } from '../text/edit';
import type { CheckChoice } from './checking';
import type { Document } from './documents';
import type { Core } from './service';

/** What boards show of a plan, and what its tasks lack. Plain data, offsets of the document. */
export interface BoardFacts extends PlanFacts {
  readonly title: string;
  readonly gaps: readonly Pick<Problem, 'rule' | 'message' | 'range'>[];
}

/** What reviewers and leaders look at: boards and remarks. */
export interface Desk {
  /** What boards show of `document`, which people call `name`. `gapsBy`: the only rules asked what is missing; default: all that are on. */
  boardFacts(document: Document, name: string, gapsBy?: ReadonlySet<string>): BoardFacts;
  /** The rules that tell what a task lacks and are on; always the same set. */
  readonly gapRules: ReadonlySet<string>;
  /** The threads of reviewers' remarks. */
  remarks(document: Document): readonly RemarkThread[];
  /** The edit that writes a remark of today at `offset`; null where there is nothing to answer. */
  addRemark(document: Document, offset: number, remark: Omit<Remark, 'date'>): TextEdit | null;
  /** Remarks and findings as a reviewer's note (phiếu góp ý) in Markdown, under the title of the plan. */
  reviewNote(document: Document, choice?: CheckChoice): string;
  /** The same, set to be printed. */
  printedNote(document: Document, choice?: CheckChoice): PrintDocument;
}

/** The family of rules that tell what a task lacks. */
const GAPS = 'day-du';

export function desk(core: Core): Desk {
  const { plan, catalog, settings, check, outline, today } = core;
  const rowsOf = (document: Document, choice?: CheckChoice) =>
    reviewNoteOf(document.text, check(document, choice), remarksOf(plan(document)), outline(document, choice));
  const titleOf = (document: Document) => plan(document).header.title ?? '';
  return {
    boardFacts(document, name, gapsBy) {
      const problems = check(document, { limit: Number.MAX_SAFE_INTEGER, ...(gapsBy ? { only: gapsBy } : {}) });
      const gaps = problems.filter(({ rule }) => RULE_BY_ID.get(rule)?.family === GAPS);
      return { ...planFacts(plan(document), catalog, name), gaps };
    },
    gapRules: new Set(RULES.flatMap(({ id, family, enabled }) => (family === GAPS && enabled !== false && settings.severities[id] !== 'off' ? id : []))),
    remarks: (document) => remarksOf(plan(document)),
    addRemark: (document, offset, remark) => addRemark(plan(document), offset, { ...remark, date: tableDate(today()) }, lineEndOf(document.tree)),
    reviewNote: (document, choice) => markdownNote(rowsOf(document, choice), titleOf(document)),
    printedNote: (document, choice) => printNote(rowsOf(document, choice), titleOf(document)),
  };
}
