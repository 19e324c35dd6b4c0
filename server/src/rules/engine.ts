import type { Catalog } from '../catalog/catalog';
import { type Chunk, chunkFact } from '../model/chunk';
import type { IsoDate, Plan, Task } from '../model/types';
import { type Block, sourceRange } from '../syntax/block';
import { documentRange, type Span } from '../syntax/tree';
import { disjoint, type TextEdit } from '../text/edit';
import type { TextRange } from '../text/range';
import { VIETNAMESE_ONLY } from '../text/vietnamese';
import { type ActiveRule, severityOf } from './activate';
import { MORE_PROBLEMS, PROBLEM_LIMIT, type Problem, type ProblemFix } from './problem';
import type { Finding, Rule, RuleContext, Severity, TaskContext } from './rule';
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

/** A finding on its way to a problem; `range` counts from the start of its stretch, or of the document. */
interface Hit {
  readonly active: ActiveRule;
  readonly finding: Finding;
  readonly severity: Severity;
  readonly range: TextRange;
}

/**
 * All problems of a plan, ordered by position, at most `limit` and a hint that says how many more there are.
 * A rule that throws counts as silent. Never throws.
 */
export function checkPlan(context: RuleContext, options: CheckOptions): Problem[] {
  const { plan } = context;
  const suppressions = new Suppressions(plan);
  const heard = (hit: Hit): boolean => !suppressions.silences(hit.active.rule.id, hit.finding.span.block);
  const limit = options.limit ?? PROBLEM_LIMIT;
  const whole = planHits(context, options).filter(heard);
  const hits: Hit[] = [];
  let left = 0;
  let offset = 0;
  for (const chunk of plan.chunks) {
    const own = chunkHits(chunk, context, options);
    const silenced = plan.suppressions.length > 0 ? own.filter(heard) : own;
    // What stands behind the last problem shown is only counted.
    if (hits.length > limit) left += silenced.length;
    else for (const hit of silenced) hits.push({ ...hit, range: { start: offset + hit.range.start, end: offset + hit.range.end } });
    offset += lengthOf(chunk);
  }
  hits.push(...whole);
  const unused = options.active.find((active) => active.rule.id === 'bo-qua-thua');
  if (unused && plan.suppressions.length > 0) {
    const judged = new Set(options.active.map((active) => active.rule.id));
    for (const finding of suppressions.unused(judged, options.known)) {
      if (!suppressions.silences(unused.rule.id, finding.span.block)) hits.push(...hitsOf(plan, unused, [finding]));
    }
  }
  hits.sort(byPosition);
  const { within } = options;
  const distinct = withoutRepeats(within ? hits.filter(({ range }) => range.start <= within.end && within.start <= range.end) : hits);
  const eol = options.eol ?? '\n';
  const problems = distinct.slice(0, limit).map((hit) => problemOf(plan, hit, eol));
  left += distinct.length - problems.length;
  const last = problems.at(-1);
  if (last && left > 0 && !within) problems.push(closingHint(last.range, left));
  return problems;
}

function byPosition(a: Hit, b: Hit): number {
  return a.range.start - b.range.start || a.range.end - b.range.end;
}

/** The edits of one fix of each problem that `choose` picks, in order of the text; a fix that would touch what an earlier one changes is left out whole. */
export function collectEdits(problems: readonly Problem[], choose: (problem: Problem) => ProblemFix | undefined): TextEdit[] {
  const edits: TextEdit[] = [];
  for (const problem of problems) {
    const fix = choose(problem);
    if (fix && disjoint([...edits, ...fix.edits])) edits.push(...fix.edits);
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

type Found = readonly (readonly [ActiveRule, Finding])[];

interface BlockMemo {
  readonly active: readonly ActiveRule[];
  readonly catalog: Catalog;
  readonly asOf: IsoDate | null;
  readonly damaged: boolean;
  readonly found: Found;
}

/** What the rules of single blocks said last. A block lives in one document, so one answer per block is enough and nothing grows. */
const memory = new WeakMap<Block, BlockMemo>();
const NOTHING: Found = [];

interface ChunkMemo extends TaskContext {
  readonly active: readonly ActiveRule[];
  readonly hits: readonly Hit[];
}

/** What the rules of blocks and tasks said last of a stretch: the reader keeps the stretches that an edit does not touch. */
const chunkMemory = new WeakMap<Chunk, ChunkMemo>();

/** The hits of one stretch, ordered, in offsets from its start. */
function chunkHits(chunk: Chunk, context: RuleContext, options: CheckOptions): readonly Hit[] {
  const { plan, catalog, asOf } = context;
  const issued = plan.header.date;
  const { damaged } = plan;
  const known = chunkMemory.get(chunk);
  if (known?.active === options.active && known.catalog === catalog && known.asOf === asOf && known.issued === issued && known.damaged === damaged)
    return known.hits;
  const starts = new Map<Block, number>();
  let offset = 0;
  const hits: Hit[] = [];
  const add = ([active, finding]: readonly [ActiveRule, Finding]): void => {
    const severity = severityOf(active, finding);
    const base = starts.get(finding.span.block);
    if (!severity || base === undefined) return;
    const range = sourceRange(finding.span.block, finding.span.range);
    hits.push({ active, finding, severity, range: { start: base + range.start, end: base + range.end } });
  };
  for (const block of chunk.blocks) {
    starts.set(block, offset);
    offset += block.source.length;
    for (const found of foundIn(block, context, options)) add(found);
  }
  const taskContext: TaskContext = { catalog, asOf, issued, damaged };
  for (const task of chunk.facts.tasks) for (const found of foundInTask(task, taskContext, options)) add(found);
  hits.sort(byPosition);
  chunkMemory.set(chunk, { ...taskContext, active: options.active, hits });
  return hits;
}

const lengthOf = chunkFact(({ blocks }) => blocks.reduce((length, { source }) => length + source.length, 0));

function foundIn(block: Block, { plan, catalog, asOf }: RuleContext, options: CheckOptions): Found {
  if (block.kind !== 'text' && block.kind !== 'row') return NOTHING;
  // A short block says too little to be told damaged by itself: in a damaged plan, one without any mark counts as damaged.
  const damaged = block.damaged || (plan.damaged && !VIETNAMESE_ONLY.test(block.plain));
  const known = memory.get(block);
  if (known && known.active === options.active && known.catalog === catalog && known.asOf === asOf && known.damaged === damaged) return known.found;
  let found = NOTHING;
  for (const active of options.active) {
    const { rule } = active;
    if (!rule.checkBlock || (damaged && !rule.readsDamaged)) continue;
    const findings = guarded(rule, options.log, () => [...(rule.checkBlock?.(block, { catalog, asOf }) ?? [])]);
    if (findings.length > 0) found = [...found, ...findings.map((finding) => [active, finding] as const)];
  }
  memory.set(block, { active: options.active, catalog, asOf, damaged, found });
  return found;
}

interface TaskMemo extends TaskContext {
  readonly active: readonly ActiveRule[];
  readonly found: Found;
}

/** What the rules of single tasks said last: the reader keeps the tasks that an edit does not touch. */
const taskMemory = new WeakMap<Task, TaskMemo>();

function foundInTask(task: Task, context: TaskContext, options: CheckOptions): Found {
  const { catalog, asOf, issued, damaged } = context;
  const known = taskMemory.get(task);
  if (known?.active === options.active && known.catalog === catalog && known.asOf === asOf && known.issued === issued && known.damaged === damaged)
    return known.found;
  let found = NOTHING;
  for (const active of options.active) {
    const { rule } = active;
    if (!rule.checkTask) continue;
    const findings = guarded(rule, options.log, () => [...(rule.checkTask?.(task, context) ?? [])]);
    if (findings.length > 0) found = [...found, ...findings.map((finding) => [active, finding] as const)];
  }
  taskMemory.set(task, { ...context, active: options.active, found });
  return found;
}

interface PlanMemo {
  readonly active: readonly ActiveRule[];
  readonly catalog: Catalog;
  readonly asOf: IsoDate | null;
  readonly hits: readonly Hit[];
}

/** What the rules that need the whole plan said of it: asked again by code actions, counts, hovers. */
const planMemory = new WeakMap<Plan, PlanMemo>();

function planHits(context: RuleContext, options: CheckOptions): readonly Hit[] {
  const { plan, catalog, asOf } = context;
  const known = planMemory.get(plan);
  if (known?.active === options.active && known.catalog === catalog && known.asOf === asOf) return known.hits;
  const hits = options.active.flatMap((active) => {
    const { rule } = active;
    return rule.check ? guarded(rule, options.log, () => hitsOf(plan, active, rule.check?.(context) ?? [])) : [];
  });
  planMemory.set(plan, { active: options.active, catalog, asOf, hits });
  return hits;
}

function hitsOf(plan: Plan, active: ActiveRule, findings: Iterable<Finding>): Hit[] {
  const hits: Hit[] = [];
  for (const finding of findings) {
    const severity = severityOf(active, finding);
    if (severity) hits.push({ active, finding, severity, range: documentRange(plan.tree, finding.span) });
  }
  return hits;
}

/** Rules each log was told about: once is enough. */
const reported = new WeakMap<object, Set<string>>();

function guarded<T>(rule: Rule, log: CheckOptions['log'], run: () => T[]): T[] {
  try {
    return run();
  } catch (error) {
    if (log) {
      const told = reported.get(log) ?? new Set();
      if (!told.has(rule.id)) log(`Quy tắc ${rule.id} gặp lỗi và được bỏ qua: ${describe(error)}`);
      reported.set(log, told.add(rule.id));
    }
    return [];
  }
}

/** Kind and place of an error; its message may quote the document, so it stays out. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return 'lỗi không rõ';
  const place = error.stack?.split('\n').find((line) => /^\s{1,20}at /.test(line));
  return place ? `${error.name} ${place.trim()}` : error.name;
}

function withoutRepeats(hits: readonly Hit[]): readonly Hit[] {
  const seen = new Set<string>();
  return hits.filter((hit) => {
    const key = `${hit.range.start} ${hit.range.end} ${hit.active.rule.id} ${hit.finding.message}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function problemOf(plan: Plan, hit: Hit, eol: string): Problem {
  const { finding } = hit;
  const place = (span: Span) => documentRange(plan.tree, span);
  return {
    rule: hit.active.rule.id,
    severity: hit.severity,
    range: hit.range,
    message: finding.message,
    fixes: (finding.fixes ?? []).map((fix) => ({
      title: fix.title,
      edits: fix.edits.map((edit) => ({ range: place(edit.span), newText: eol === '\n' ? edit.newText : edit.newText.replace(/\r?\n/g, eol) })),
      preferred: fix.preferred,
      lossless: fix.lossless === true,
    })),
    related: (finding.related ?? []).map(({ span, message }) => ({ range: place(span), message })),
    tag: finding.tag ?? null,
  };
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
