// Asks the rules. What they say of a block, a task or a section chunk is remembered with the chunk; what they say of the whole plan is asked after each edit.
import type { Catalog, Province } from '../catalog/catalog';
import { inAllBlocks, perBlock, perDocument, perSection } from '../model/document/memo';
import type { Plan } from '../model/types';
import { type Block, isSearched, isTooLong } from '../syntax/block';
import { documentRange, spanOf, spanRange } from '../syntax/tree';
import type { IsoDate } from '../text/calendar';
import { memoize } from '../text/memo';
import type { TextRange } from '../text/range';
import { VIETNAMESE_ONLY } from '../text/vietnamese';
import { visible } from '../text/visible';
import { type ActiveRule, severityOf } from './activate';
import { guarded, type RuleLog } from './guard';
import { byPosition, closingHint, longParagraph, PlacedProblem, PROBLEM_LIMIT, type Problem, type RuleFinding } from './problem';
import type { Finding, Rule, RuleContext, Scope } from './rule';
import { provinceOf } from './shared/name-context';
import { Suppressions, UNUSED } from './suppress';

export interface CheckOptions {
  /** What is looked for; keep the array as it is between calls, findings are remembered by it. */
  readonly active: readonly ActiveRule[];
  /** All rules there are, to tell a rule that is off from a wrong id in a suppression. */
  readonly known: ReadonlyMap<string, Rule>;
  /** Most problems in the answer, the closing hint not counted; default `PROBLEM_LIMIT`. */
  readonly limit?: number;
  /** Told once about each rule that throws; never given text of the document. */
  readonly log?: RuleLog;
  /** Only problems that touch this range of the document. */
  readonly within?: TextRange;
  /** Line end that fixes write; default LF. */
  readonly eol?: '\n' | '\r\n';
}

/** What is checked: the plan, and what rules may look at beside it. */
export interface CheckContext extends RuleContext {
  readonly plan: Plan;
}

/**
 * All problems of a plan, ordered by position, at most `limit` and a hint that says how many more there are.
 * A rule that throws counts as silent. Never throws.
 */
export function checkPlan(context: CheckContext, options: CheckOptions): Problem[] {
  const { plan } = context;
  const { within, limit = PROBLEM_LIMIT } = options;
  const placed = heard(plan, findingsIn(context, options), options).map((finding) => ({ finding, range: documentRange(plan.tree, finding.span) }));
  const found = (within ? placed.filter(({ range }) => touches(range, within)) : placed).sort(byPosition);
  const problems: Problem[] = found.slice(0, limit).map(({ finding, range }) => new PlacedProblem(finding, range, plan, options));
  const left = found.length - problems.length;
  const last = problems.at(-1);
  if (last && left > 0 && !within) problems.push(closingHint(last.range, left));
  const unsearched = longParagraphs(plan).filter(({ range }) => !within || touches(range, within));
  return unsearched.length === 0 ? problems : [...problems, ...unsearched].sort(byPosition);
}

/**
 * Works out what `checkPlan` gathers, section chunk by section chunk; it is remembered, so who checks the plan afterwards, or the plan after an edit meanwhile, waits for
 * what is new alone. Never throws.
 */
export function checkSteps(context: CheckContext, options: CheckOptions): Iterable<unknown> {
  return sectionFindings(context, options);
}

/** What is to be said of paragraphs that are not searched. */
function longParagraphs(plan: Plan): readonly Problem[] {
  return longBlocks(plan).map((block) => longParagraph(documentRange(plan.tree, spanOf(block)).start, block.plain.length));
}

const longBlocks = inAllBlocks((block) => (isTooLong(block) ? [block] : []));

function findingsIn(context: CheckContext, options: CheckOptions): readonly RuleFinding[] {
  const { plan, catalog, asOf, abbreviations } = context;
  const { active, log } = options;
  const all: RuleFinding[] = [];
  for (const findings of sectionFindings(context, options)) for (const finding of findings) all.push(finding);
  return all.concat(ofDocument(plan, active, log, catalog, asOf, abbreviations));
}

/** What is found in each section chunk, in order. */
function* sectionFindings({ plan, catalog, asOf }: CheckContext, { active, log }: CheckOptions): Iterable<readonly RuleFinding[]> {
  const { header, damaged } = plan;
  const province = provinceOf(plan, catalog);
  for (const chunk of plan.chunks) yield ofSection(chunk, active, log, catalog, asOf, header.date, damaged, header.title, province);
}

/** `findings` without those that a comment silences, and with what is to be said of comments that silence nothing. */
function heard(plan: Plan, findings: readonly RuleFinding[], { active, known }: CheckOptions): readonly RuleFinding[] {
  if (plan.suppressions.length === 0) return findings;
  const suppressions = new Suppressions(plan);
  const isHeard = ({ rule, span }: RuleFinding): boolean => !suppressions.silences(rule.id, span.block);
  const loud = findings.filter(isHeard);
  const judge = active.find(({ rule }) => rule.id === UNUSED);
  if (!judge) return loud;
  const judged = new Set(active.map(({ rule }) => rule.id));
  const unused = [...suppressions.unused(judged, known)].flatMap((finding) => judgedAs(judge, finding));
  return [...loud, ...withoutRepeats(unused, documentPlaces(plan)).filter(isHeard)];
}

function touches(a: TextRange, b: TextRange): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** The rules that are on, by what they look at. */
const byScope = memoize((active: readonly ActiveRule[]) => {
  const of = <S extends Scope>(scope: S) =>
    active.flatMap((each) => (each.rule.scope === scope ? { active: each, rule: each.rule as Extract<Rule, { readonly scope: S }> } : []));
  const blocks = of('block');
  return { blocks, damagedBlocks: blocks.filter(({ rule }) => rule.readsDamaged), tasks: of('task'), sections: of('section'), documents: of('document') };
});

const ofBlock = perBlock((block, active: readonly ActiveRule[], log: RuleLog, catalog: Catalog, asOf: IsoDate | null, damagedPlan: boolean) => {
  if (!isSearched(block)) return [];
  // A short block says too little to be told damaged by itself: in a damaged plan, one without any mark counts as damaged.
  const damaged = block.damaged || (damagedPlan && !VIETNAMESE_ONLY.test(block.plain));
  const { blocks, damagedBlocks } = byScope(active);
  const context = { catalog, asOf };
  return ask(damaged ? damagedBlocks : blocks, log, (rule) => rule.check(block, context));
});

const ofTasks = perSection(
  ({ facts }, active: readonly ActiveRule[], log: RuleLog, catalog: Catalog, asOf: IsoDate | null, issued: IsoDate | null, damaged: boolean) => {
    const { tasks } = byScope(active);
    const context = { catalog, asOf, issued, damaged };
    return facts.tasks.flatMap((task) => ask(tasks, log, (rule) => rule.check(task, context)));
  },
);

/** What the rules of blocks, tasks and section chunks say of a chunk, in order. */
const ofSection = perSection(
  (
    chunk,
    active: readonly ActiveRule[],
    log: RuleLog,
    catalog: Catalog,
    asOf: IsoDate | null,
    issued: IsoDate | null,
    damaged: boolean,
    title: string | null,
    province: Province | undefined,
  ) => {
    const context = { catalog, asOf, issued, damaged, title, province };
    const findings = [
      ...chunk.blocks.flatMap((block) => ofBlock(block, active, log, catalog, asOf, damaged)),
      ...ofTasks(chunk, active, log, catalog, asOf, issued, damaged),
      ...ask(byScope(active).sections, log, (rule) => rule.check(chunk, context)),
    ];
    return withoutRepeats(findings, sectionPlaces(chunk.blocks));
  },
);

const ofDocument = perDocument(
  (plan, active: readonly ActiveRule[], log: RuleLog, catalog: Catalog, asOf: IsoDate | null, abbreviations: RuleContext['abbreviations']) => {
    const context = { catalog, asOf, abbreviations };
    const findings = ask(byScope(active).documents, log, (rule) => rule.check(plan, context));
    return withoutRepeats(findings, documentPlaces(plan));
  },
);

interface Asked<R> {
  readonly active: ActiveRule;
  readonly rule: R;
}

/** What `rules` find, each behind its own guard. */
function ask<R extends Rule>(rules: readonly Asked<R>[], log: RuleLog, run: (rule: R) => Iterable<Finding>): readonly RuleFinding[] {
  return rules.flatMap(({ active, rule }) => guarded(rule, log, () => run(rule)).flatMap((finding) => judgedAs(active, finding)));
}

/** `finding` as it counts, its message hiding nothing, whatever it quotes; nothing when it is below what is shown. */
function judgedAs(active: ActiveRule, finding: Finding): RuleFinding | readonly [] {
  const severity = severityOf(active, finding);
  if (!severity || isTooLong(finding.span.block)) return [];
  const { message, related } = finding;
  return {
    ...finding,
    rule: active.rule,
    severity,
    message: visible(message),
    ...(related && { related: related.map((other) => ({ ...other, message: visible(other.message) })) }),
  };
}

/** Gives the place of a finding, counted from where all of one list begin; undefined outside of it. */
type Places = (finding: Finding) => TextRange | undefined;

function documentPlaces({ tree }: Plan): Places {
  return ({ span }) => documentRange(tree, span);
}

function sectionPlaces(blocks: readonly Block[]): Places {
  const starts = new Map<Block, number>();
  return ({ span }) => {
    if (starts.size === 0) {
      let offset = 0;
      for (const block of blocks) {
        starts.set(block, offset);
        offset += block.source.length;
      }
    }
    const start = starts.get(span.block);
    return start === undefined ? undefined : spanRange(span, start);
  };
}

/** `findings` by position, each told once. */
function withoutRepeats(findings: readonly RuleFinding[], placeOf: Places): readonly RuleFinding[] {
  const placed = findings.flatMap((finding) => {
    const range = placeOf(finding);
    return range ? [{ finding, range }] : [];
  });
  placed.sort(byPosition);
  const told = placed.filter(({ finding, range }, i) => {
    // What is told twice stands at one place, so side by side or nearly so.
    for (let j = i - 1; j >= 0; j--) {
      const before = placed[j];
      if (!before || before.range.start !== range.start || before.range.end !== range.end) return true;
      if (before.finding.rule === finding.rule && before.finding.message === finding.message) return false;
    }
    return true;
  });
  return told.map(({ finding }) => finding);
}
