import { mentionsOf } from '../model/mentions';
import type { Plan } from '../model/types';
import type { Block } from '../syntax/block';
import { textOf } from '../syntax/block';
import { documentRange, type Span } from '../syntax/tree';
import type { TextRange } from '../text/range';
import type { FeatureContext } from './context';

/** One place where an agency is named. */
export interface AgencyUse {
  readonly span: Span;
  readonly text: string;
  /** The name is right however old it is: in a citation, a quotation, history. */
  readonly history: boolean;
}

/** Every place of `blocks` whose words mean `id` first of all, in the order of the text. */
export function usesOf(context: FeatureContext, id: string, blocks: readonly Block[] = context.plan.tree.blocks): AgencyUse[] {
  const mentions = mentionsOf(context.catalog);
  const uses: AgencyUse[] = [];
  for (const block of blocks) {
    if (block.kind === 'comment') continue;
    for (const { range, entries, history } of mentions(block)) {
      if (entries[0] === id) uses.push({ span: { block, range }, text: textOf(block, range), history: history !== null });
    }
  }
  return uses;
}

/** The agency named at `offset` of the document: its id and where its name stands; null when none is. */
export function agencyAt(context: FeatureContext, offset: number): { readonly id: string; readonly span: Span; readonly range: TextRange } | null {
  const { tree } = context.plan;
  const block = tree.blocks[tree.indexAt(offset)];
  if (!block || block.kind === 'comment') return null;
  for (const { range, entries } of mentionsOf(context.catalog)(block)) {
    const id = entries[0];
    const span = { block, range };
    const inDocument = documentRange(tree, span);
    if (id !== undefined && inDocument.start <= offset && offset <= inDocument.end) return { id, span, range: inDocument };
  }
  return null;
}

/** How many tasks of `plan` an agency leads, and in how many it takes part. */
export function partsInTasks(context: FeatureContext, plan: Plan, id: string): { readonly leads: number; readonly joins: number } {
  const named = (value: readonly Span[]): boolean =>
    value.some(({ block, range }) =>
      mentionsOf(context.catalog)(block).some((mention) => mention.entries[0] === id && mention.range.start >= range.start && mention.range.end <= range.end),
    );
  let leads = 0;
  let joins = 0;
  for (const { lead, partners } of plan.tasks.slice(0, 2000)) {
    if (lead && named(lead.value)) leads++;
    if (partners && named(partners.value)) joins++;
  }
  return { leads, joins };
}
