// What a plan says around a name: the words of its task, the province of the plan.
import type { AgencyEntry, Catalog, Province } from '../../catalog/catalog';
import { inAllBlocks, perBlock, perDocument, perSection } from '../../model/document/memo';
import { mentionsOf } from '../../model/mentions/mentions';
import type { Plan, SectionChunk } from '../../model/types';
import type { Block } from '../../syntax/block';
import type { IsoDate } from '../../text/calendar';
import type { SectionContext } from '../rule';
import type { NameLists } from './name-lists';
import type { Successors } from './successors';

/** Longest text of a task that is read for the words of its work, in UTF-16 units. */
const MAX_WORDS = 6000;

/** Where a name is judged: its stretch, and what is known of the plan. */
export interface NameScope extends SectionContext {
  readonly chunk: SectionChunk;
  /** The day names are judged by; a full date. */
  readonly day: IsoDate;
  /** What has been found out in this scope: the successors of an entry in a task (`successorsOf`), the lists of a block (`listsOf`). */
  readonly successors: Map<readonly Block[], Map<AgencyEntry, Successors>>;
  readonly lists: Map<Block, NameLists>;
}

/** The scope of the names in `chunk`. */
export function scopeOf(chunk: SectionChunk, context: SectionContext, day: IsoDate): NameScope {
  return { ...context, chunk, day, successors: new Map(), lists: new Map() };
}

/** The blocks of the task, or the agency and the duties under it, that `block` belongs to, as far as they stand in its stretch; itself when it belongs to none. */
export function workOf(chunk: SectionChunk, block: Block): readonly Block[] {
  return workIn(chunk).get(block) ?? alone(block);
}

const alone = perBlock((block): readonly Block[] => [block]);

/** Folded words of some blocks, without names of agencies: "Sở Lao động …" says nothing about the work. */
export function workWords(blocks: readonly Block[], catalog: Catalog): string {
  let words = '';
  for (const block of blocks) {
    words += `${ownWordsIn(block, catalog)} ; `;
    if (words.length > MAX_WORDS) break;
  }
  return words;
}

const ownWordsIn = perBlock((block, catalog: Catalog): string => {
  let words = '';
  let at = 0;
  for (const { range, kind } of mentionsOf(block, catalog)) {
    if (kind !== 'agency' && kind !== 'office') continue;
    words += `${block.folded.slice(at, range.start)};`;
    at = range.end;
    if (words.length > MAX_WORDS) break;
  }
  return (words + block.folded.slice(at, at + MAX_WORDS)).slice(0, MAX_WORDS);
});

const workIn = perSection(({ facts }): ReadonlyMap<Block, readonly Block[]> => {
  const map = new Map<Block, readonly Block[]>();
  for (const task of facts.tasks) {
    const blocks = [...new Set([task.title.block, ...task.blocks])];
    for (const block of blocks) {
      const before = map.get(block);
      map.set(block, before && before !== blocks ? [...new Set([...before, ...blocks])] : blocks);
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
});

/** The province the plan is of: named in its letterhead or title, else the one its agencies and places name most; undefined when none is. */
export function provinceOf(plan: Plan, catalog: Catalog): Province | undefined {
  return plan.header.province !== null ? catalog.province(plan.header.province) : mostNamed(plan, catalog);
}

const mostNamed = perDocument((plan, catalog: Catalog): Province | undefined => {
  const counts = new Map<Province, number>();
  for (const province of namedIn(plan, catalog)) counts.set(province, (counts.get(province) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
});

const namedIn = inAllBlocks((block, catalog: Catalog): readonly Province[] =>
  mentionsOf(block, catalog).flatMap(({ place, kind, entries, history }) => {
    if (history === 'citation' || place?.initials) return [];
    const [id] = place?.entries ?? (kind === 'place' ? entries : []);
    const entry = id === undefined ? undefined : catalog.agency(id);
    return (entry?.level === 'tinh' && catalog.province(entry.name)) || [];
  }),
);
