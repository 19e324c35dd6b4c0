// What the rules that need the whole plan say. They are asked anew only when something they read has changed.
import type { Catalog } from '../catalog/catalog';
import type { Plan } from '../model/types';
import type { IsoDate } from '../text/calendar';
import type { ActiveRule } from './activate';
import { guarded, type Hit, hitOf, orderedHits, type RuleLog } from './hits';
import type { Finding, RuleContext } from './rule';

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
  const hits: Hit[] = [];
  for (const finding of guarded(rule, log, () => rule.check?.(context) ?? [])) {
    const hit = rememberedHit(active, finding);
    if (hit) hits.push(hit);
  }
  return { plan, catalog, asOf, reads, hits: orderedHits(plan, hits) };
}

/** By rule as it is set; many rules tell of the same task with the same finding each time. */
const hitsOf = new WeakMap<ActiveRule, WeakMap<Finding, Hit | null>>();

function rememberedHit(active: ActiveRule, finding: Finding): Hit | null {
  const known = hitsOf.get(active) ?? new WeakMap<Finding, Hit | null>();
  hitsOf.set(active, known);
  let hit = known.get(finding);
  if (hit === undefined) {
    hit = hitOf(active, finding);
    known.set(finding, hit);
  }
  return hit;
}

function sameReads(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, i) => Object.is(item, b[i]));
}
