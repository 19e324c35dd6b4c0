import type { Catalog } from './catalog/catalog';
import type { Change } from './compare/change';
import { comparePlans } from './compare/compare';
import { DEFAULT_SETTINGS, type Settings } from './config/config';
import { type Outline, outlineOf } from './export/outline';
import { printPlan } from './export/print/print-plan';
import type { PrintDocument } from './export/print/printed';
import { type TaskList, taskListOf } from './export/tasks/task-list';
import { type CardSubject, type CompletionItem, complete, completionCard } from './features/completion';
import type { FeatureContext } from './features/context';
import { type DocumentLink, documentLinks } from './features/document-links';
import { type Fold, foldsOf } from './features/folding';
import { type Hover, hoverAt } from './features/hover/hover';
import type { OtherPlans } from './features/other-plans';
import { definitionAt, referencesAt } from './features/references';
import { type RenameStart, renameEdits, renameStart } from './features/rename';
import { selectionRanges } from './features/selection-ranges';
import { type SemanticToken, semanticTokens } from './features/semantic-tokens';
import { type PlanSymbol, symbolsOf } from './features/symbols';
import { mergeTasks, type TaskMerge } from './import/tasks/merge-tasks';
import type { TaskSheet } from './import/tasks/task-sheet';
import { readPlan } from './model/document/reader';
import { type Unread, unreadIn } from './model/structure/unread';
import type { Plan } from './model/types';
import { activateRules } from './rules/activate';
import { collectEdits, losslessFix, preferredFix } from './rules/choose-fixes';
import { MORE_PROBLEMS, type Problem, type ProblemFix } from './rules/problem';
import { RULE_BY_ID, RULES } from './rules/registry';
import { checkPlan } from './rules/run';
import { lineEndOf, suppressionFixes } from './rules/suppress';
import { parse, update } from './syntax/parse';
import type { SyntaxTree } from './syntax/tree';
import type { IsoDate } from './text/calendar';
import { applyEdits, type TextEdit } from './text/edit';
import { memoize } from './text/memo';
import type { TextRange } from './text/range';

/** A text as it stands, read. Immutable: a change gives a new document that shares what it did not touch. All offsets are UTF-16 units of `text`. */
export interface Document {
  readonly text: string;
  readonly tree: SyntaxTree;
  /** The model; read at the first question and kept. */
  readonly plan: Plan;
}

export interface ServiceOptions {
  readonly catalog: Catalog;
  /** Today's date, asked whenever a draft without a date is judged. */
  readonly today: () => IsoDate;
  /** Told about faults inside, never with text of a document. */
  readonly log?: (message: string) => void;
  /** From config files and editor; default: profile `chuan`, nothing of one's own. */
  readonly settings?: Settings;
}

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

/** All that editor and command line ask. Plain data, offsets of the document; no method throws, whatever the text. */
export interface Service {
  readonly catalog: Catalog;
  readonly settings: Settings;
  /** Today's date, by which drafts without a date are judged. */
  readonly today: () => IsoDate;
  /** The same service with other settings or another catalogue; documents go on being valid. */
  with(options: Partial<ServiceOptions>): Service;
  /** Reads a text; LF or CRLF. */
  open(text: string): Document;
  /** `document` after `change`. Only the blocks it touches are read again. */
  update(document: Document, change: TextEdit): Document;
  /** The model of `document`; made at the first question and kept. */
  plan(document: Document): Plan;
  /** The day on which names and references of `document` are judged; null when nothing is to be judged by date. */
  asOf(document: Document): IsoDate | null;
  /** What the features of the editor look at: plan, catalogue, day. */
  context(document: Document): FeatureContext;
  /** What may be written at `offset`, best first; `explicit`: asked for by hand. `others`: what the other plans of the workspace cite. */
  complete(document: Document, offset: number, explicit?: boolean, others?: OtherPlans): readonly CompletionItem[];
  /** What there is more to say of an item of such a list; null when nothing is known of it. Markdown. */
  completionCard(document: Document, subject: CardSubject, others?: OtherPlans): string | null;
  /** The card for the words at `offset`; null where there is nothing to say. */
  hover(document: Document, offset: number, others?: OtherPlans): Hover | null;
  /** Sections and tasks as a tree. */
  symbols(document: Document): readonly PlanSymbol[];
  /** What can be folded away. */
  folds(document: Document): readonly Fold[];
  /** Every place that names what stands at `offset`: an agency in all its written forms, or a cited document. */
  references(document: Document, offset: number): readonly TextRange[];
  /** Where what stands at `offset` is defined or first named in full; null when nowhere. */
  definition(document: Document, offset: number): TextRange | null;
  /** What can be renamed at `offset`; null when nothing can. */
  renameStart(document: Document, offset: number): RenameStart | null;
  /** The edits that rename it everywhere. */
  rename(document: Document, offset: number, newName: string): readonly TextEdit[];
  /** Colours by meaning, of the whole document or of `range`. */
  semanticTokens(document: Document, range?: TextRange): readonly SemanticToken[];
  /** Links to the pages of cited documents. */
  links(document: Document): readonly DocumentLink[];
  /** Ranges around `offset`, from narrow to wide. */
  selections(document: Document, offset: number): readonly TextRange[];
  /** Everything found, as the contract of `outline` has it (1-based lines and columns). */
  outline(document: Document, choice?: CheckChoice): Outline;
  /** Numbered items and tables of the body that belong to no section, task or duty. */
  unread(document: Document): readonly Unread[];
  /** What differs in meaning between two drafts, in the order of `after`; empty when nothing does. */
  compare(before: Document, after: Document): readonly Change[];
  /** The tasks as a list: what is written as a table, a calendar … */
  tasks(document: Document): TaskList;
  /** What a list of tasks in Excel changes in the document; null when it is the list of another. */
  mergeTasks(document: Document, sheet: TaskSheet): TaskMerge | null;
  /** The document set in the layout of Decree 30 (or of the Party): what is written as a Word file. */
  print(document: Document): PrintDocument;
  /** Problems ordered by position, 200 at most and a closing hint. */
  check(document: Document, choice?: CheckChoice): readonly Problem[];
  /** Edits of all fixes that lose nothing and need no choice; with `choice.only` the preferred fixes of these rules. One round, no edits overlap. */
  fixAll(document: Document, choice?: CheckChoice): readonly TextEdit[];
  /** `fixAll` again and again until nothing changes (ten rounds at most): the text after it. */
  fixedText(document: Document, choice?: CheckChoice): string;
  /** Fixes of the problems that touch `range`, then the comments that would silence them. */
  codeActions(document: Document, range: TextRange, choice?: CheckChoice): readonly CodeAction[];
}

/** True when `problem` tells of what is not there yet: nothing is said of it while somebody types there. */
export function awaitsTyping({ rule }: Problem): boolean {
  return RULE_BY_ID.get(rule)?.awaitsTyping === true;
}

/** Rounds of fix-all before giving up; one is nearly always enough, two when a fix brings another to light. */
const FIX_ROUNDS = 10;

/** Makes the service. Pure: what it knows of the world comes in through `options`. */
export function createService(options: ServiceOptions): Service {
  const { catalog, today, log } = options;
  const settings = options.settings ?? DEFAULT_SETTINGS;
  const active = activateRules(RULES, settings);
  /** One list for one choice of rules: findings are remembered by it. */
  const activeFor = memoize((only: ReadonlySet<string>) => activateRules(RULES, settings, only));

  const plan = ({ plan }: Document): Plan => plan;
  const asOf = (document: Document): IsoDate | null => judgingDay(plan(document), today);
  const contextOf = (plan: Plan, others?: OtherPlans): FeatureContext => {
    const day = today();
    const asOf = judgingDay(plan, () => day);
    return others ? { plan, catalog, asOf, today: day, others } : { plan, catalog, asOf, today: day };
  };
  const context = (document: Document): FeatureContext => contextOf(plan(document));
  const open = (text: string): Document => new ReadDocument(parse(text), catalog, text);

  const check = (document: Document, choice: CheckChoice = {}): Problem[] => {
    const day = choice.asOf ?? asOf(document);
    const ruleContext = { plan: plan(document), catalog, asOf: day, abbreviations: settings.abbreviations };
    const rules = choice.only ? activeFor(choice.only) : active;
    const options = {
      active: rules,
      known: RULE_BY_ID,
      eol: lineEndOf(document.tree),
      ...(choice.limit === undefined ? {} : { limit: choice.limit }),
      ...(choice.within ? { within: choice.within } : {}),
      ...(log ? { log } : {}),
    } as const;
    return checkPlan(ruleContext, options);
  };
  const fixAll = (document: Document, choice: CheckChoice = {}): TextEdit[] => {
    const choose: (problem: Problem) => ProblemFix | undefined = choice.only ? preferredFix : losslessFix;
    return collectEdits(check(document, { ...choice, limit: Number.MAX_SAFE_INTEGER }), choose);
  };

  return {
    catalog,
    settings,
    today,
    with: (changed) => createService({ ...options, ...changed }),
    open,
    update(document, { range, newText }) {
      const tree = update(document.tree, { start: range.start, end: range.end, text: newText });
      return new ReadDocument(tree, catalog, null, readPlan(tree, catalog, document.plan));
    },
    plan,
    asOf,
    context,
    complete: (document, offset, explicit = false, others) => complete(contextOf(plan(document), others), offset, explicit),
    completionCard: (document, subject, others) => completionCard(contextOf(plan(document), others), subject),
    hover: (document, offset, others) => hoverAt(contextOf(plan(document), others), offset),
    symbols: (document) => symbolsOf(plan(document)),
    folds: (document) => foldsOf(plan(document)),
    references: (document, offset) => referencesAt(context(document), offset),
    definition: (document, offset) => definitionAt(context(document), offset),
    renameStart: (document, offset) => renameStart(context(document), offset),
    rename: (document, offset, newName) => renameEdits(context(document), offset, newName),
    semanticTokens: (document, range) => semanticTokens(context(document), range),
    links: (document) => documentLinks(context(document)),
    selections: (document, offset) => selectionRanges(context(document), offset),
    unread: (document) => unreadIn(plan(document)),
    outline: (document, choice = {}) => outlineOf(plan(document), catalog, choice.asOf ?? asOf(document) ?? today()),
    compare: (before, after) => comparePlans(plan(before), plan(after), catalog),
    tasks: (document) => taskListOf(outlineOf(plan(document), catalog, asOf(document) ?? today()), plan(document).header.title ?? ''),
    mergeTasks(document, sheet) {
      return mergeTasks(plan(document), this.tasks(document), sheet);
    },
    print: (document) => printPlan(plan(document)),
    check,
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
        .filter((problem) => problem.rule !== MORE_PROBLEMS && problem.rule !== 'bo-qua-thua')
        .flatMap((problem) =>
          suppressionFixes(plan(document), problem).map(
            (fix): CodeAction => ({ kind: 'suppress', title: fix.title, edits: fix.edits, preferred: false, problem }),
          ),
        );
      return [...fixes, ...silencing];
    },
  };
}

/** Puts its text together, and reads it as a plan, when somebody asks. */
class ReadDocument implements Document {
  constructor(
    readonly tree: SyntaxTree,
    private readonly catalog: Catalog,
    private joined: string | null = null,
    private read: Plan | null = null,
  ) {}

  get text(): string {
    this.joined ??= this.tree.blocks.map(({ source }) => source).join('');
    return this.joined;
  }

  get plan(): Plan {
    this.read ??= readPlan(this.tree, this.catalog);
    return this.read;
  }
}

/** The document's own date (the first of the month when the day is blank), else today; null when the text is damaged and undated. */
function judgingDay(plan: Plan, today: () => IsoDate): IsoDate | null {
  const { date } = plan.header;
  if (date) return date.length === 7 ? `${date}-01` : date;
  return plan.damaged ? null : today();
}
