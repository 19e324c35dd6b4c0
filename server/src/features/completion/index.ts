import type { FeatureContext } from '../context';
import { agencyProposals } from './agencies';
import { citationProposals } from './citations';
import type { CompletionItem, Proposal } from './item';
import { kindProposals } from './kinds';
import { labelProposals } from './labels';
import { otherCitationProposals } from './other-citations';
import { type CompletionPlace, placeAt } from './place';
import { placeProposals } from './places';
import { shortNameProposals } from './short-names';
import { snippetProposals } from './snippets';
import { timeProposals } from './times';

export type { CompletionItem, CompletionKind } from './item';

/** Most lines in one list. */
const MAX_ITEMS = 24;

const providers: readonly ((context: FeatureContext, place: CompletionPlace) => Proposal[])[] = [
  labelProposals,
  timeProposals,
  citationProposals,
  otherCitationProposals,
  kindProposals,
  shortNameProposals,
  agencyProposals,
  placeProposals,
  snippetProposals,
];

/**
 * What may be written at `offset` (in the document), best first. `explicit`: asked for by hand, then running text is completed as well. The list is
 * made for the words typed so far and has to be asked for again when they change. Nothing fits: an empty list. Never throws.
 */
export function complete(context: FeatureContext, offset: number, explicit = false): CompletionItem[] {
  const place = placeAt(context, offset, explicit);
  if (!place) return [];
  const all = providers.flatMap((provider) => provider(context, place));
  return all.slice(0, MAX_ITEMS).map((proposal, i) => finished(proposal, place, i));
}

function finished(proposal: Proposal, place: CompletionPlace, order: number): CompletionItem {
  const { cursor } = place;
  const before = cursor.before.slice(proposal.range.start - cursor.lineStart);
  return {
    kind: proposal.kind,
    label: proposal.label,
    detail: proposal.detail ?? '',
    filterText: before,
    range: { start: proposal.range.start, end: proposal.range.end + restLength(proposal.newText, cursor.after) },
    newText: proposal.newText,
    snippet: proposal.snippet ?? false,
    sortText: String(order).padStart(3, '0'),
    deprecated: proposal.deprecated ?? false,
    documentation: proposal.documentation ?? '',
  };
}

/** The caret is in the middle of the very name that is put in ("Sở Tư| pháp"): its rest gives way too. Nothing else behind the caret does. */
function restLength(newText: string, after: string): number {
  const rest = /^[^;,.:|\t]*/.exec(after)?.[0].trimEnd() ?? '';
  return rest !== '' && newText.normalize('NFC').toLowerCase().endsWith(rest.normalize('NFC').toLowerCase()) ? rest.length : 0;
}
