import type { Catalog } from '../catalog/catalog';
import type { Settings } from '../config/config';
import { activateRules } from '../rules/activate';
import { collectEdits, losslessFix, preferredFix } from '../rules/choose-fixes';
import { LONG_PARAGRAPH, MORE_PROBLEMS, type Problem, type ProblemFix } from '../rules/problem';
import { RULE_BY_ID, RULES } from '../rules/registry';
import { checkPlan, checkSteps } from '../rules/run';
import { lineEndOf, suppressionFixes, UNUSED } from '../rules/suppress';
import type { IsoDate } from '../text/calendar';
import { applyEdits, type TextEdit } from '../text/edit';
import { memoize } from '../text/memo';
import type { TextRange } from '../text/range';
import type { Document, Documents } from './documents';

export interface CheckChoice {
  /** Every document counts as issued on that day; default: its own date, else today. */
  readonly asOf?: IsoDate | null;
  /** Ids of the only rules to run, on whatever the settings say. */
  readonly only?: ReadonlySet<string>;
  /** Only problems that touch this range. */
  readonly within?: TextRange;
  /** Most problems in the answer; default 200 and a closing hint. */
  readonly limit?: number;
}

/** A way out offered at a place: of a problem, or a comment that silences it. */
export interface CodeAction {
  readonly kind: 'fix' | 'suppress';
  readonly title: string;
  readonly edits: readonly TextEdit[];
  readonly preferred: boolean;
  readonly problem: Problem;
}

/** What the rules find in a document, and the ways out. */
export interface Checking {
  /** Problems ordered by position, 200 at most and a closing hint. */
  check(document: Document, choice?: CheckChoice): readonly Problem[];
  /** Does in steps most of what `check` does, and remembers it: who checks the document afterwards, or the next version of it, waits for little. */
  checkSteps(document: Document): Iterable<unknown>;
  /** Edits of all fixes that lose nothing and need no choice; with `choice.only` the preferred fixes of these rules. One round, no edits overlap. */
  fixAll(document: Document, choice?: CheckChoice): readonly TextEdit[];
  /** `fixAll` again and again until nothing changes (ten rounds at most): the text after it. */
  fixedText(document: Document, choice?: CheckChoice): string;
  /** Fixes of the problems that touch `range`, then the comments that would silence them. */
  codeActions(document: Document, range: TextRange, choice?: CheckChoice): readonly CodeAction[];
}

/** Rounds of fix-all before giving up; one is nearly always enough, two when a fix brings another to light. */
const FIX_ROUNDS = 10;

/** `log` is told of faults inside, never with text of a document. */
export function checking({ open, plan, asOf }: Documents, catalog: Catalog, settings: Settings, log?: (message: string) => void): Checking {
  const active = activateRules(RULES, settings);
  /** One list for one choice of rules: findings are remembered by it. */
  const activeFor = memoize((only: ReadonlySet<string>) => activateRules(RULES, settings, only));

  const grounds = (document: Document, choice: CheckChoice) => {
    const day = choice.asOf ?? asOf(document);
    return { plan: plan(document), catalog, asOf: day, abbreviations: settings.abbreviations };
  };
  const check = (document: Document, choice: CheckChoice = {}): Problem[] => {
    return checkPlan(grounds(document, choice), {
      active: choice.only ? activeFor(choice.only) : active,
      known: RULE_BY_ID,
      eol: lineEndOf(document.tree),
      ...(choice.limit === undefined ? {} : { limit: choice.limit }),
      ...(choice.within ? { within: choice.within } : {}),
      ...(log ? { log } : {}),
    });
  };
  const fixAll = (document: Document, choice: CheckChoice = {}): TextEdit[] => {
    const choose: (problem: Problem) => ProblemFix | undefined = choice.only ? preferredFix : losslessFix;
    return collectEdits(check(document, { ...choice, limit: Number.MAX_SAFE_INTEGER }), choose);
  };
  return {
    check,
    checkSteps: (document) => checkSteps(grounds(document, {}), { active, known: RULE_BY_ID, ...(log ? { log } : {}) }),
    fixAll,
    fixedText(document, choice = {}) {
      let current = document;
      let written = '';
      for (let round = 0; round < FIX_ROUNDS; round++) {
        const edits = fixAll(current, choice);
        const next = applyEdits(current.text, edits);
        // A fix that writes the same again and again does not mend what it was made for.
        const again = JSON.stringify(edits.map(({ newText }) => newText));
        if (next === current.text || (next.length > current.text.length && again === written)) break;
        written = again;
        current = open(next);
      }
      return current.text;
    },
    codeActions(document, range, choice = {}) {
      const touched = check(document, { ...choice, within: range, limit: Number.MAX_SAFE_INTEGER });
      const fixes = touched.flatMap((problem) =>
        problem.fixes.map((fix): CodeAction => ({ kind: 'fix', title: fix.title, edits: fix.edits, preferred: fix.preferred, problem })),
      );
      const silencing = touched
        .filter(({ rule }) => rule !== MORE_PROBLEMS && rule !== LONG_PARAGRAPH && rule !== UNUSED)
        .flatMap((problem) =>
          suppressionFixes(plan(document), problem).map(
            (fix): CodeAction => ({ kind: 'suppress', title: fix.title, edits: fix.edits, preferred: false, problem }),
          ),
        );
      return [...fixes, ...silencing];
    },
  };
}
