import type { Catalog } from '../../catalog/catalog';
import type { Block } from '../../syntax/block';
import type { Span } from '../../syntax/tree';
import { inAllBlocks, inAllSections, perDocument } from '../document/memo';
import { mentionsOf, type NameMention } from './mentions';

/** An agency named in a plan. */
export interface AgencyMention {
  readonly block: Block;
  readonly mention: NameMention;
  /** The entry that the words mean first of all. */
  readonly id: string;
}

/** Every place of a plan that names an agency, in the order of the text; comments do not count. */
export const agencyMentions = inAllBlocks((block, catalog: Catalog): readonly AgencyMention[] => {
  if (block.kind === 'comment') return [];
  return mentionsOf(block, catalog).flatMap((mention) => (mention.entries[0] === undefined ? [] : { block, mention, id: mention.entries[0] }));
});

/** How many tasks an agency leads, and in how many it takes part. */
export interface Parts {
  leads: number;
  joins: number;
}

/** The part of each agency in the tasks of a plan, by entry. */
export const agencyParts = perDocument((plan, catalog: Catalog): ReadonlyMap<string, Parts> => {
  const parts = new Map<string, Parts>();
  for (const { id, leads } of rolesIn(plan, catalog)) {
    const known = parts.get(id) ?? { leads: 0, joins: 0 };
    if (leads) known.leads++;
    else known.joins++;
    parts.set(id, known);
  }
  return parts;
});

const rolesIn = inAllSections(({ facts }, catalog: Catalog) =>
  facts.tasks.flatMap(({ lead, partners }) => [
    ...[...named(lead?.value ?? [], catalog)].map((id) => ({ id, leads: true })),
    ...[...named(partners?.value ?? [], catalog)].map((id) => ({ id, leads: false })),
  ]),
);

function named(value: readonly Span[], catalog: Catalog): Set<string> {
  return new Set(
    value.flatMap(({ block, range }) =>
      mentionsOf(block, catalog).flatMap(({ entries: [id], range: { start, end } }) =>
        id !== undefined && start >= range.start && end <= range.end ? id : [],
      ),
    ),
  );
}
