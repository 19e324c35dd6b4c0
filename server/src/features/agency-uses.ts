import { agencyMentions } from '../model/agency-mentions';
import { mentionsOf } from '../model/mentions';
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

/** Every place of the plan whose words mean `id` first of all, in the order of the text. */
export function usesOf({ plan, catalog }: FeatureContext, id: string): AgencyUse[] {
  return agencyMentions(catalog)(plan)
    .filter((use) => use.id === id)
    .map(({ block, mention: { range, history } }) => ({ span: { block, range }, text: textOf(block, range), history: history !== null }));
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
