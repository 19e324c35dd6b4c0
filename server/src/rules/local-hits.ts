// What the rules of single blocks, tasks and stretches say. An edit asks them about the stretch it touches; the others are remembered.
import type { Catalog } from '../catalog/catalog';
import { type ChunkValues, carryOver } from '../model/document/plan-fact';
import { sameTask } from '../model/tasks/same-task';
import type { Plan, SectionChunk, Task } from '../model/types';
import { type Block, sourceRange } from '../syntax/block';
import type { IsoDate } from '../text/calendar';
import { remembered } from '../text/remembered';
import { VIETNAMESE_ONLY } from '../text/vietnamese';
import type { ActiveRule } from './activate';
import { guarded, hitOf, ordered, type PlacedHit, type RuleLog } from './hits';
import type { Finding, RuleContext, SectionContext, TaskContext } from './rule';
import { provinceOf } from './shared/name-context';

interface Options {
  /** The findings are remembered by this array. */
  readonly active: readonly ActiveRule[];
  readonly log?: RuleLog;
}

interface LocalMemo {
  readonly context: SectionContext;
  readonly hits: ChunkValues<readonly PlacedHit[]>;
}

/** By lineage of documents and by the rules asked. */
const memory = new WeakMap<object, WeakMap<readonly ActiveRule[], LocalMemo>>();

/** For each stretch of the plan the hits in it, ordered; their ranges count from its start. */
export function localHits({ plan, catalog, asOf }: RuleContext, options: Options): readonly (readonly PlacedHit[])[] {
  const { header, damaged, chunks, tree } = plan;
  const context: SectionContext = { catalog, asOf, issued: header.date, damaged, title: header.title, province: provinceOf(plan, catalog) };
  const ofLineage = memory.get(tree.lineage) ?? new WeakMap<readonly ActiveRule[], LocalMemo>();
  const known = ofLineage.get(options.active);
  const before = known && sameContext(known.context, context) && sameTaskContext(known.context, context) ? known.hits : undefined;
  if (before?.chunks === chunks) return before.values;
  const hits = carryOver(before, chunks, (chunk) => hitsOf(chunk, context, plan, options));
  memory.set(tree.lineage, ofLineage.set(options.active, { context, hits }));
  return hits.values;
}

function sameContext(a: SectionContext, b: SectionContext): boolean {
  return a.title === b.title && a.province === b.province;
}

function sameTaskContext(a: TaskContext, b: TaskContext): boolean {
  return a.catalog === b.catalog && a.asOf === b.asOf && a.issued === b.issued && a.damaged === b.damaged;
}

function hitsOf(chunk: SectionChunk, context: SectionContext, plan: Plan, options: Options): readonly PlacedHit[] {
  const rules = rulesIn(options.active);
  const starts = new Map<Block, number>();
  const placed: PlacedHit[] = [];
  let offset = 0;
  const add = ({ active, finding }: Found): void => {
    const hit = hitOf(active, finding);
    const base = starts.get(finding.span.block);
    if (!hit || base === undefined) return;
    const range = sourceRange(finding.span.block, finding.span.range);
    placed.push({ hit, range: { start: base + range.start, end: base + range.end } });
  };
  for (const block of chunk.blocks) {
    starts.set(block, offset);
    offset += block.source.length;
  }
  for (const block of chunk.blocks) foundIn(block, context, plan, options).forEach(add);
  for (const task of chunk.facts.tasks) foundInTask(task, context, options).forEach(add);
  for (const active of rules.ofChunks) {
    for (const finding of guarded(active.rule, options.log, () => active.rule.checkSection?.(chunk, context) ?? [])) add({ active, finding });
  }
  return placed.length === 0 ? NO_HITS : ordered(placed);
}

const NO_HITS: readonly PlacedHit[] = [];

interface RuleKinds {
  readonly ofBlocks: readonly ActiveRule[];
  readonly ofDamagedBlocks: readonly ActiveRule[];
  readonly ofTasks: readonly ActiveRule[];
  readonly ofChunks: readonly ActiveRule[];
}

const rulesIn = remembered(
  (active: readonly ActiveRule[]): RuleKinds => ({
    ofBlocks: active.filter(({ rule }) => rule.checkBlock),
    ofDamagedBlocks: active.filter(({ rule }) => rule.checkBlock && rule.readsDamaged),
    ofTasks: active.filter(({ rule }) => rule.checkTask),
    ofChunks: active.filter(({ rule }) => rule.checkSection),
  }),
);

interface Found {
  readonly active: ActiveRule;
  readonly finding: Finding;
}

const NOTHING: readonly Found[] = [];

interface BlockMemo {
  readonly active: readonly ActiveRule[];
  readonly catalog: Catalog;
  readonly asOf: IsoDate | null;
  readonly damaged: boolean;
  readonly found: readonly Found[];
}

/** What the rules of single blocks said last. A block lives in one document, so one answer per block is enough and nothing grows. */
const blockMemory = new WeakMap<Block, BlockMemo>();

function foundIn(block: Block, { catalog, asOf }: SectionContext, plan: Plan, { active, log }: Options): readonly Found[] {
  if (block.kind !== 'text' && block.kind !== 'row') return NOTHING;
  // A short block says too little to be told damaged by itself: in a damaged plan, one without any mark counts as damaged.
  const damaged = block.damaged || (plan.damaged && !VIETNAMESE_ONLY.test(block.plain));
  const known = blockMemory.get(block);
  if (known && known.active === active && known.catalog === catalog && known.asOf === asOf && known.damaged === damaged) return known.found;
  const { ofBlocks, ofDamagedBlocks } = rulesIn(active);
  const context = { catalog, asOf };
  const found = ask(damaged ? ofDamagedBlocks : ofBlocks, log, ({ rule }) => rule.checkBlock?.(block, context));
  blockMemory.set(block, { active, catalog, asOf, damaged, found });
  return found;
}

interface TaskMemo {
  readonly active: readonly ActiveRule[];
  readonly context: TaskContext;
  readonly task: Task;
  readonly found: readonly Found[];
}

/** What the rules of single tasks said last, by the block that names the task: a task that was read again and is the same is not judged again. */
const taskMemory = new WeakMap<Block, TaskMemo>();

function foundInTask(task: Task, context: TaskContext, { active, log }: Options): readonly Found[] {
  const { block } = task.title;
  const known = taskMemory.get(block);
  if (known?.active === active && sameTaskContext(known.context, context) && sameTask(known.task, task)) return known.found;
  const found = ask(rulesIn(active).ofTasks, log, ({ rule }) => rule.checkTask?.(task, context));
  taskMemory.set(block, { active, context, task, found });
  return found;
}

/** What `rules` find. A rule that throws is silent: then all are asked again, each behind its own guard. */
function ask(rules: readonly ActiveRule[], log: RuleLog, run: (active: ActiveRule) => Iterable<Finding> | undefined): readonly Found[] {
  let found: Found[] | null = null;
  try {
    for (const active of rules) {
      for (const finding of run(active) ?? []) {
        found ??= [];
        found.push({ active, finding });
      }
    }
    return found ?? NOTHING;
  } catch {
    return rules.flatMap((active) => guarded(active.rule, log, () => run(active) ?? []).map((finding) => ({ active, finding })));
  }
}
