// What a plan says around a name: the words of its task, the province of the plan.
import type { Catalog, Province } from '../../catalog/catalog';
import { derived, planFact } from '../../model/document/plan-fact';
import { mentionsOf } from '../../model/mentions/mentions';
import type { Plan, SectionChunk, Task } from '../../model/types';
import type { Block } from '../../syntax/block';
import type { IsoDate } from '../../text/calendar';
import { remembered } from '../../text/remembered';
import type { SectionContext } from '../rule';

/** Longest text of a task that is read for the words of its work, in UTF-16 units. */
const MAX_WORDS = 6000;

/** Where a name is judged: its stretch, and what is known of the plan. */
export interface NameScope extends SectionContext {
  readonly chunk: SectionChunk;
  /** The day names are judged by; a full date. */
  readonly day: IsoDate;
}

const workIn = remembered(workBlocks);

/** The blocks of the task, or the agency and the duties under it, that `block` belongs to, as far as they stand in its stretch; itself when it belongs to none. */
export function workOf(chunk: SectionChunk, block: Block): readonly Block[] {
  return workIn(chunk).get(block) ?? [block];
}

/** Folded words of some blocks, without names of agencies: "Sở Lao động …" says nothing about the work. */
export function wordsOf(blocks: readonly Block[], catalog: Catalog): string {
  let words = '';
  for (const block of blocks) {
    words += `${ownWordsIn(catalog)(block)} ; `;
    if (words.length > MAX_WORDS) break;
  }
  return words;
}

const ownWordsIn = remembered((catalog: Catalog) =>
  remembered((block: Block): string => {
    let words = '';
    let at = 0;
    for (const { range, kind } of mentionsOf(catalog)(block)) {
      if (kind !== 'agency' && kind !== 'office') continue;
      words += `${block.folded.slice(at, range.start)};`;
      at = range.end;
      if (words.length > MAX_WORDS) break;
    }
    return (words + block.folded.slice(at, at + MAX_WORDS)).slice(0, MAX_WORDS);
  }),
);

const blocksOf = remembered((task: Task): readonly Block[] => [...new Set([task.title.block, ...task.blocks])]);

function workBlocks({ facts }: SectionChunk): Map<Block, readonly Block[]> {
  const map = new Map<Block, readonly Block[]>();
  for (const task of facts.tasks) {
    const blocks = blocksOf(task);
    for (const block of blocks) {
      const before = map.get(block);
      map.set(block, before ? [...before, ...blocks] : blocks);
    }
  }
  const duties = new Map<Block, Block[]>();
  for (const { agency, span } of facts.duties) {
    if (agency.block === span.block) continue;
    const below = duties.get(agency.block);
    if (below) below.push(span.block);
    else duties.set(agency.block, [agency.block, span.block]);
  }
  for (const [block, below] of duties) map.set(block, [...(map.get(block) ?? []), ...below]);
  return map;
}

/** The province the plan is of: named in its letterhead or title, else the one its agencies and places name most; undefined when none is. */
export function provinceOf(plan: Plan, catalog: Catalog): Province | undefined {
  return plan.header.province !== null ? catalog.province(plan.header.province) : mostNamed(catalog)(plan);
}

const mostNamed = remembered((catalog: Catalog) =>
  derived(
    planFact((block) => provincesIn(block, catalog)),
    (provinces) => {
      const counts = new Map<Province, number>();
      for (const province of provinces) counts.set(province, (counts.get(province) ?? 0) + 1);
      return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
    },
  ),
);

function provincesIn(block: Block, catalog: Catalog): readonly Province[] {
  return mentionsOf(catalog)(block).flatMap(({ place, kind, entries, history }) => {
    if (history === 'citation' || place?.initials) return [];
    const [id] = place?.entries ?? (kind === 'place' ? entries : []);
    const entry = id === undefined ? undefined : catalog.agency(id);
    return (entry?.level === 'tinh' && catalog.province(entry.name)) || [];
  });
}
