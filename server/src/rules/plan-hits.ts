// What the rules that need the whole plan say. They are asked anew only when something they read has changed.
import type { Catalog } from '../catalog/catalog';
import type { IsoDate, Plan } from '../model/types';
import type { ActiveRule } from './activate';
import { guarded, type Hit, hitOf, orderedHits, type RuleLog } from './hits';
import type { RuleContext } from './rule';

interface RuleMemo {
  readonly plan: Plan;
  readonly catalog: Catalog;
  readonly asOf: IsoDate | null;
  readonly reads: readonly unknown[] | null;
  readonly hits: readonly Hit[];
}

/** By lineage of documents. */
const memory = new WeakMap<object, WeakMap<ActiveRule, RuleMemo>>();

/** For each rule of whole plans its hits, ordered. */
export function planHits(context: RuleContext, { active, log }: { readonly active: readonly ActiveRule[]; readonly log?: RuleLog }): (readonly Hit[])[] {
  const { lineage } = context.plan.tree;
  const ofLineage = memory.get(lineage) ?? new WeakMap<ActiveRule, RuleMemo>();
  memory.set(lineage, ofLineage);
  const lists: (readonly Hit[])[] = [];
  for (const each of active) {
    if (!each.rule.check) continue;
    const memo = judge(each, context, ofLineage.get(each), log);
    ofLineage.set(each, memo);
    if (memo.hits.length > 0) lists.push(memo.hits);
  }
  return lists;
}

function judge(active: ActiveRule, context: RuleContext, known: RuleMemo | undefined, log: RuleLog): RuleMemo {
  const { plan, catalog, asOf } = context;
  const { rule } = active;
  const valid = known?.catalog === catalog && known.asOf === asOf;
  if (valid && known.plan === plan) return known;
  const reads = rule.reads ? guarded(rule, log, () => rule.reads?.(context) ?? []) : null;
  if (valid && reads && known.reads && sameReads(reads, known.reads)) return { ...known, plan };
  const hits = guarded(rule, log, () => rule.check?.(context) ?? []).flatMap((finding) => hitOf(active, finding) ?? []);
  return { plan, catalog, asOf, reads, hits: orderedHits(plan, hits) };
}

function sameReads(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, i) => Object.is(item, b[i]));
}
