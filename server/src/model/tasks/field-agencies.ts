import type { Catalog } from '../../catalog/catalog';
import type { Span } from '../../syntax/tree';
import { contains } from '../../text/range';
import { mentionsOf, type NameMention } from '../mentions/mentions';
import type { Field } from '../types';

/** An agency named in the value of a field. */
export interface FieldAgency {
  readonly id: string;
  readonly span: Span;
  readonly mention: NameMention;
}

/** The agencies (no collectives, no places) that the value of `field` names, in order, each place once. */
export function agenciesIn(field: Field, catalog: Catalog): FieldAgency[] {
  return namesIn(field, catalog).filter(({ mention }) => mention.kind === 'agency');
}

/** Everything named in the value: agencies, collectives, offices. */
export function namesIn(field: Field, catalog: Catalog): FieldAgency[] {
  return field.value.flatMap(({ block, range }) =>
    mentionsOf(block, catalog).flatMap((mention) => {
      const id = mention.entries[0];
      return id !== undefined && mention.kind !== 'place' && contains(range, mention.range) ? [{ id, span: { block, range: mention.range }, mention }] : [];
    }),
  );
}
