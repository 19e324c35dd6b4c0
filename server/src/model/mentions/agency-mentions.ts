import type { Catalog } from '../../catalog/catalog';
import type { Block } from '../../syntax/block';
import type { Span } from '../../syntax/tree';
import { remembered } from '../../text/remembered';
import { chunkListFact, planFact, tally, tellSame } from '../document/plan-fact';
import { mentionsOf, type NameMention } from './mentions';

/** An agency named in a plan. */
export interface AgencyMention {
  readonly block: Block;
  readonly mention: NameMention;
  /** The entry that the words mean first of all. */
  readonly id: string;
}

/** Every place of a plan that names an agency, in the order of the text; comments do not count. */
export const agencyMentions = remembered((catalog: Catalog) => {
  const mentions = mentionsOf(catalog);
  return planFact((block): readonly AgencyMention[] => {
    if (block.kind === 'comment') return [];
    return mentions(block).flatMap((mention) => (mention.entries[0] === undefined ? [] : { block, mention, id: mention.entries[0] }));
  });
});

/** How many tasks an agency leads, and in how many it takes part. */
export interface Parts {
  leads: number;
  joins: number;
}

/** The part of each agency in the tasks of a plan, by entry. */
export const agencyParts = remembered((catalog: Catalog) => {
  const mentions = mentionsOf(catalog);
  const named = (value: readonly Span[]): Set<string> =>
    new Set(
      value.flatMap(({ block, range }) =>
        mentions(block).flatMap(({ entries: [id], range: { start, end } }) => (id !== undefined && start >= range.start && end <= range.end ? id : [])),
      ),
    );
  const roles = chunkListFact(
    ({ facts }) =>
      facts.tasks.flatMap(({ lead, partners }) => [
        ...[...named(lead?.value ?? [])].map((id) => ({ id, leads: true })),
        ...[...named(partners?.value ?? [])].map((id) => ({ id, leads: false })),
      ]),
    tellSame,
  );
  return tally(
    roles,
    () => new Map<string, Parts>(),
    (parts, { id, leads }, sign) => {
      const known = parts.get(id) ?? { leads: 0, joins: 0 };
      if (leads) known.leads += sign;
      else known.joins += sign;
      parts.set(id, known);
    },
  );
});
