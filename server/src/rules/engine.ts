import type { Plan } from '../model/types';
import { documentRange, type Span } from '../syntax/tree';
import { disjoint, type TextEdit } from '../text/edit';
import type { TextRange } from '../text/range';
import { visible } from '../text/visible';
import type { ActiveRule } from './activate';
import { byPosition, guarded, type Hit, hitOf, orderedHits, type PlacedHit } from './hits';
import { localHits } from './local-hits';
import { planHits } from './plan-hits';
import { MORE_PROBLEMS, PROBLEM_LIMIT, type Problem, type ProblemFix } from './problem';
import type { Finding, Rule, RuleContext } from './rule';
import { Suppressions } from './suppress';

export interface CheckOptions {
  /** What is looked for; keep the array as it is between calls, findings of blocks are remembered by it. */
  readonly active: readonly ActiveRule[];
  /** All rules there are, to tell a rule that is off from a wrong id in a suppression. */
  readonly known: ReadonlyMap<string, Rule>;
  /** Most problems in the answer, the closing hint not counted; default `PROBLEM_LIMIT`. */
  readonly limit?: number;
  /** Told once about each rule that throws; never given text of the document. */
  readonly log?: (message: string) => void;
  /** Only problems that touch this range of the document. */
  readonly within?: TextRange;
  /** Line end that fixes write; default LF. */
  readonly eol?: '\n' | '\r\n';
}

/**
 * All problems of a plan, ordered by position, at most `limit` and a hint that says how many more there are.
 * A rule that throws counts as silent. Never throws.
 */
export function checkPlan(context: RuleContext, options: CheckOptions): Problem[] {
  const { plan } = context;
  const { within } = options;
  const limit = options.limit ?? PROBLEM_LIMIT;
  const silence = plan.suppressions.length > 0 ? new Suppressions(plan) : null;
  let local = localHits(context, options);
  let whole = planHits(context, options);
  if (silence) {
    const heard = ({ active, finding }: Hit): boolean => !silence.silences(active.rule.id, finding.span.block);
    local = local.map((hits) => hits.filter(({ hit }) => heard(hit)));
    whole = whole.map((hits) => hits.filter(heard));
    whole.push(unusedHits(context, silence, options).filter(heard));
  }
  let total = 0;
  for (const hits of local) total += hits.length;
  for (const hits of whole) total += hits.length;
  const found = within ? hitsWithin(plan, local, whole, within) : firstHits(plan, local, whole, limit);
  const problems: Problem[] = [];
  for (let i = 0; i < Math.min(limit, found.length); i++) {
    const { hit, range } = found[i] as PlacedHit;
    problems.push(new PlacedProblem(hit, range, context, options));
  }
  const left = total - problems.length;
  const last = problems.at(-1);
  if (last && left > 0 && !within) problems.push(closingHint(last.range, left));
  return problems;
}

type LocalLists = readonly (readonly PlacedHit[])[];
type WholeLists = readonly (readonly Hit[])[];

/** The first `count` hits in order of position, or a few more. Places behind them are not looked up. */
function firstHits(plan: Plan, local: LocalLists, whole: WholeLists, count: number): PlacedHit[] {
  const found: PlacedHit[] = [];
  const { offsets } = plan.tree;
  let first = 0;
  for (let i = 0; i < local.length && found.length < count; i++) {
    const base = offsets[first] ?? 0;
    first += plan.chunks[i]?.blocks.length ?? 0;
    for (const { hit, range } of local[i] as readonly PlacedHit[]) found.push({ hit, range: { start: base + range.start, end: base + range.end } });
  }
  const end = found[count - 1]?.range.start ?? Number.POSITIVE_INFINITY;
  for (const hits of whole) {
    for (let i = 0; i < Math.min(hits.length, count); i++) {
      const hit = hits[i] as Hit;
      const range = documentRange(plan.tree, hit.finding.span);
      if (range.start > end) break;
      found.push({ hit, range });
    }
  }
  return found.sort(byPosition);
}

/** The hits that touch `within`, in order of position. */
function hitsWithin(plan: Plan, local: LocalLists, whole: WholeLists, within: TextRange): PlacedHit[] {
  const found: PlacedHit[] = [];
  const add = (hit: Hit): void => {
    const range = documentRange(plan.tree, hit.finding.span);
    if (touches(range, within)) found.push({ hit, range });
  };
  const { offsets } = plan.tree;
  let first = 0;
  for (const [i, chunk] of plan.chunks.entries()) {
    const start = offsets[first] ?? 0;
    first += chunk.blocks.length;
    if (touches({ start, end: offsets[first] ?? start }, within)) for (const { hit } of local[i] ?? []) add(hit);
  }
  for (const hits of whole) hits.forEach(add);
  return found.sort(byPosition);
}

function touches(a: TextRange, b: TextRange): boolean {
  return a.start <= b.end && b.start <= a.end;
}

function unusedHits({ plan }: RuleContext, suppressions: Suppressions, options: CheckOptions): readonly Hit[] {
  const unused = options.active.find((active) => active.rule.id === 'bo-qua-thua');
  if (!unused) return [];
  const judged = new Set(options.active.map((active) => active.rule.id));
  return orderedHits(
    plan,
    [...suppressions.unused(judged, options.known)].flatMap((finding) => hitOf(unused, finding) ?? []),
  );
}

/** The edits of one fix of each problem that `choose` picks, in order of the text; a fix that would touch what an earlier one changes is left out whole. */
export function collectEdits(problems: readonly Problem[], choose: (problem: Problem) => ProblemFix | undefined): TextEdit[] {
  const edits: TextEdit[] = [];
  // Problems come in order of the text: a fix behind all edits so far needs no comparison with each of them.
  let reach = -1;
  for (const problem of problems) {
    const fix = choose(problem);
    if (!fix) continue;
    const behind = fix.edits.every(({ range }) => range.start > reach);
    if (!disjoint(behind ? fix.edits : [...edits, ...fix.edits])) continue;
    for (const edit of fix.edits) {
      edits.push(edit);
      reach = Math.max(reach, edit.range.end);
    }
  }
  return edits;
}

/** The fix of `problem` that fix-all takes: loses nothing and needs no choice. */
export function losslessFix(problem: Problem): ProblemFix | undefined {
  return problem.fixes.find((fix) => fix.lossless);
}

/** The one right fix of `problem`, when there is one. */
export function preferredFix(problem: Problem): ProblemFix | undefined {
  return problem.fixes.find((fix) => fix.preferred);
}

/** `fixes` are worked out when somebody reads them: most problems are only shown. */
class PlacedProblem implements Problem {
  readonly rule: string;
  readonly severity: Problem['severity'];
  readonly message: string;
  readonly related: Problem['related'];
  readonly tag: Problem['tag'];
  readonly #hit: Hit;
  readonly #context: RuleContext;
  readonly #options: CheckOptions;
  #fixes: readonly ProblemFix[] | null = null;

  constructor(
    hit: Hit,
    readonly range: TextRange,
    context: RuleContext,
    options: CheckOptions,
  ) {
    const { finding } = hit;
    this.rule = hit.active.rule.id;
    this.severity = hit.severity;
    this.message = finding.message;
    this.related = finding.related ? finding.related.map(({ span, message }) => ({ range: documentRange(context.plan.tree, span), message })) : NOTHING_RELATED;
    this.tag = finding.tag ?? null;
    this.#hit = hit;
    this.#context = context;
    this.#options = options;
  }

  get fixes(): readonly ProblemFix[] {
    this.#fixes ??= fixesOf(this.#hit, this.#context, this.#options);
    return this.#fixes;
  }

  get finding(): Finding {
    return this.#hit.finding;
  }
}

const NOTHING_RELATED: Problem['related'] = [];

function fixesOf({ active, finding }: Hit, context: RuleContext, { eol, log }: CheckOptions): readonly ProblemFix[] {
  const place = (span: Span) => documentRange(context.plan.tree, span);
  return guarded(active.rule, log, () => (typeof finding.fixes === 'function' ? finding.fixes(context) : (finding.fixes ?? []))).map((fix) => ({
    title: visible(fix.title),
    edits: fix.edits.map((edit) => ({ range: place(edit.span), newText: eol === '\r\n' ? edit.newText.replace(/\r?\n/g, eol) : edit.newText })),
    preferred: fix.preferred,
    lossless: fix.lossless === true,
  }));
}

function closingHint(range: TextRange, left: number): Problem {
  return {
    rule: MORE_PROBLEMS,
    severity: 'hint',
    range,
    message: `Còn ${left} điểm nữa chưa nêu ở đây; sửa bớt rồi kiểm tra lại sẽ thấy tiếp.`,
    fixes: [],
    related: [],
    tag: null,
  };
}
