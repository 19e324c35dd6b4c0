import type { Catalog } from '../../catalog/catalog';
import { createReferenceSearch, type ReferenceSearch } from '../../catalog/search/search-references';
import { foldKey } from '../../text/fold';
import { memoize } from '../../text/memo';
import { fullCitation, shortCitation } from '../citation-text';
import { dayOf, type FeatureContext } from '../context';
import { escapeMarkdown } from '../markdown';
import { type CitedElsewhere, unknownElsewhere } from '../other-plans';
import type { CaretContext } from './caret-context';
import { citationQueries } from './citations';
import { citedBefore } from './cited-before';
import type { Proposal } from './item';

const MAX_HITS = 4;

interface Index {
  readonly search: ReferenceSearch;
  /** By id of the entry. */
  readonly byId: ReadonlyMap<string, CitedElsewhere>;
}

/** Documents that the catalogue does not know and another plan of the workspace cites in full; each says which plan. */
export function otherCitationProposals(context: FeatureContext, caret: CaretContext): Proposal[] {
  const { others } = context;
  if (!others || caret.role === 'lead' || caret.role === 'partners' || caret.role === 'recipients') return [];
  for (const { start, text, least, lawsOnly } of citationQueries(caret)) {
    if (lawsOnly) continue;
    const { search, byId } = indexOf(others(), context.catalog);
    const hits = search(text, { asOf: dayOf(context), limit: MAX_HITS }).filter(({ score }) => score >= least);
    if (hits.length === 0) continue;
    const range = { start: caret.typedStart + start, end: caret.cursor.offset };
    const { cited, style } = citedBefore(context, caret);
    const typed = text.normalize('NFC').trim();
    const proposals = hits.map(({ entry }, rank): Proposal => {
      const newText = cited.has(foldKey(entry.number ?? '')) ? shortCitation(entry) : fullCitation(entry, style).trim();
      const plan = byId.get(entry.id)?.plan ?? '';
      return {
        kind: 'citation',
        label: newText.length > 80 ? `${newText.slice(0, 78)}…` : newText,
        detail: `theo ${plan}`,
        range,
        newText,
        card: { kind: 'elsewhere', id: entry.id },
        rank,
      };
    });
    return proposals.some(({ newText }) => newText === typed) ? [] : proposals;
  }
  return [];
}

/** The card of such a document (`id` of its entry): what it is and which plan cites it. Markdown; null when no plan of the workspace cites it any more. */
export function elsewhereCard(context: FeatureContext, id: string): string | null {
  const cited = context.others && indexOf(context.others(), context.catalog).byId.get(id);
  if (!cited) return null;
  const { plan, entry } = cited;
  return `${escapeMarkdown(fullCitation(entry, 'short'))}\n\nViện dẫn trong kế hoạch khác: ${escapeMarkdown(plan)}. Chưa có trong danh mục; hãy tự kiểm tra.`;
}

const indexOf = memoize((cited: readonly CitedElsewhere[], catalog: Catalog): Index => {
  const unknown = unknownElsewhere(cited, catalog);
  return { search: createReferenceSearch(unknown.map(({ entry }) => entry)), byId: new Map(unknown.map((each) => [each.entry.id, each])) };
});
