import type { Catalog } from '../../catalog/catalog';
import { citationsOf } from '../../model/citations/citations';
import { isCentral, yearInNumber } from '../../model/citations/resolve';
import type { Plan } from '../../model/types';
import { foldKey } from '../../text/fold';
import { visible } from '../../text/visible';
import type { PlanFacts } from './across';
import { boardTasks } from './facts';

/** What boards show of `plan`, which people call `name`. Plain data. Never throws. */
export function planFacts(plan: Plan, catalog: Catalog, name: string): PlanFacts & { readonly title: string } {
  const { header } = plan;
  return {
    name,
    title: visible(header.title ?? name),
    year: header.date === null ? null : Number(header.date.slice(0, 4)),
    province: header.province,
    tasks: boardTasks(plan, catalog),
    citations: citationsIn(plan),
  };
}

/** Documents cited with number, issuer and day. A number comes back every year, and in every province. */
function citationsIn(plan: Plan): PlanFacts['citations'] {
  const found = new Map<string, { key: string; label: string; date: string }>();
  for (const block of plan.tree.blocks) {
    if (block.kind !== 'text' && block.kind !== 'row') continue;
    for (const { type, number, date, issuer, damaged, malformed } of citationsOf(block)) {
      if (damaged || malformed !== null || number === null || date?.length !== 10) continue;
      const which = [type, number, isCentral(number) ? '' : `${issuer} ${plan.header.province}`, yearInNumber(number) === null ? date.slice(0, 4) : ''];
      const key = foldKey(which.join(' '));
      found.set(`${key} ${date}`, { key, label: visible(`${type} số ${number}`), date });
    }
  }
  return [...found.values()];
}
