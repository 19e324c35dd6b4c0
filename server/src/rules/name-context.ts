// What a plan says around a name: the words of its task, the province of the plan.
import type { Catalog, Province } from '../catalog/catalog';
import { mentionsOf } from '../model/mentions';
import type { Plan } from '../model/types';
import type { Block } from '../syntax/block';
import { fold } from '../text/fold';

/** Longest text of a task that is read for the words of its work, in UTF-16 units. */
const MAX_WORDS = 6000;

const wordsByPlan = new WeakMap<Plan, ReadonlyMap<Block, readonly Block[]>>();

/** Folded words of the task, or of the duties under the agency, that `block` belongs to; its own words when it belongs to none. */
export function taskWords(plan: Plan, block: Block): string {
  let map = wordsByPlan.get(plan);
  if (!map) {
    map = workBlocks(plan);
    wordsByPlan.set(plan, map);
  }
  const blocks = map.get(block) ?? [block];
  let words = '';
  for (const { folded } of blocks) {
    words += `${folded} ; `;
    if (words.length > MAX_WORDS) break;
  }
  return words;
}

function workBlocks(plan: Plan): Map<Block, Block[]> {
  const map = new Map<Block, Block[]>();
  for (const task of plan.tasks) {
    const blocks = [...new Set([task.title.block, ...task.blocks])];
    for (const block of blocks) map.set(block, [...(map.get(block) ?? []), ...blocks]);
  }
  for (const { agency, span } of plan.duties) {
    if (agency.block === span.block) continue;
    const below = map.get(agency.block);
    if (below) below.push(span.block);
    else map.set(agency.block, [agency.block, span.block]);
  }
  return map;
}

/** Folded words of the plan's title: what the whole plan is about. */
export function titleWords(plan: Plan): string {
  return fold(plan.header.title ?? '');
}

const provinceByPlan = new WeakMap<Plan, { readonly province: Province | undefined }>();
/** Blocks that are read for a province when the letterhead names none. */
const MAX_BLOCKS = 400;

/** The province the plan is of: named in its letterhead or title, else the one its agencies and places name most; undefined when none is. */
export function provinceOf(plan: Plan, catalog: Catalog): Province | undefined {
  let known = provinceByPlan.get(plan);
  if (!known) {
    known = { province: plan.header.province !== null ? catalog.province(plan.header.province) : mostNamed(plan, catalog) };
    provinceByPlan.set(plan, known);
  }
  return known.province;
}

function mostNamed(plan: Plan, catalog: Catalog): Province | undefined {
  const counts = new Map<Province, number>();
  for (const block of plan.tree.blocks.slice(0, MAX_BLOCKS)) {
    for (const { place, kind, entries, history } of mentionsOf(catalog)(block)) {
      if (history === 'citation' || place?.initials) continue;
      const [id] = place?.entries ?? (kind === 'place' ? entries : []);
      const entry = id === undefined ? undefined : catalog.agency(id);
      const province = entry?.level === 'tinh' ? catalog.province(entry.name) : undefined;
      if (province) counts.set(province, (counts.get(province) ?? 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
