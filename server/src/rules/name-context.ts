// What a plan says around a name: the words of its task, the province of the plan.
import type { Catalog, Province } from '../catalog/catalog';
import { mentionsOf } from '../model/mentions';
import type { Plan, Task } from '../model/types';
import type { Block } from '../syntax/block';
import { fold } from '../text/fold';

/** Longest text of a task that is read for the words of its work, in UTF-16 units. */
const MAX_WORDS = 6000;

const workByPlan = new WeakMap<Plan, ReadonlyMap<Block, readonly Block[]>>();

/** The blocks of the task, or the agency and the duties under it, that `block` belongs to; itself when it belongs to none. */
export function workOf(plan: Plan, block: Block): readonly Block[] {
  let map = workByPlan.get(plan);
  if (!map) {
    map = workBlocks(plan);
    workByPlan.set(plan, map);
  }
  return map.get(block) ?? [block];
}

/** Folded words of some blocks, without names of agencies: "Sở Lao động …" says nothing about the work. */
export function wordsOf(blocks: readonly Block[], catalog: Catalog): string {
  let words = '';
  for (const block of blocks) {
    words += `${ownWords(block, catalog)} ; `;
    if (words.length > MAX_WORDS) break;
  }
  return words;
}

const wordsByBlock = new WeakMap<Block, string>();

function ownWords(block: Block, catalog: Catalog): string {
  let words = wordsByBlock.get(block);
  if (words === undefined) {
    words = '';
    let at = 0;
    for (const { range, kind } of mentionsOf(catalog)(block)) {
      if (kind !== 'agency' && kind !== 'office') continue;
      words += `${block.folded.slice(at, range.start)};`;
      at = range.end;
    }
    words += block.folded.slice(at);
    wordsByBlock.set(block, words);
  }
  return words;
}

const blocksByTask = new WeakMap<Task, readonly Block[]>();

function blocksOf(task: Task): readonly Block[] {
  let blocks = blocksByTask.get(task);
  if (!blocks) {
    blocks = [...new Set([task.title.block, ...task.blocks])];
    blocksByTask.set(task, blocks);
  }
  return blocks;
}

function workBlocks(plan: Plan): Map<Block, readonly Block[]> {
  const map = new Map<Block, readonly Block[]>();
  for (const task of plan.tasks) {
    const blocks = blocksOf(task);
    for (const block of blocks) {
      const before = map.get(block);
      map.set(block, before ? [...before, ...blocks] : blocks);
    }
  }
  const duties = new Map<Block, Block[]>();
  for (const { agency, span } of plan.duties) {
    if (agency.block === span.block) continue;
    const below = duties.get(agency.block);
    if (below) below.push(span.block);
    else duties.set(agency.block, [agency.block, span.block]);
  }
  for (const [block, below] of duties) map.set(block, [...(map.get(block) ?? []), ...below]);
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
