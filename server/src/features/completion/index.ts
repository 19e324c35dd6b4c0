import type { FeatureContext } from '../context';
import { agencyProposals } from './agencies';
import { type CaretContext, caretContextAt } from './caret-context';
import { citationProposals } from './citations';
import type { CompletionItem, Proposal } from './item';
import { kindProposals } from './kinds';
import { labelProposals } from './labels';
import { otherCitationProposals } from './other-citations';
import { placeNameProposals } from './place-names';
import { shortNameProposals } from './short-names';
import { snippetProposals } from './snippets';
import { suppressionItems } from './suppressions';
import { timeProposals } from './times';

export { completionCard } from './card';
export { CARD_KINDS, type CardSubject, type CompletionItem, type CompletionKind } from './item';

/** Most lines in one list. */
const MAX_ITEMS = 24;

/** In the order of the list. A skeleton whose name is typed stands first; what else there is, when nothing is typed, last. */
const providers: readonly ((context: FeatureContext, caret: CaretContext) => Proposal[])[] = [
  (context, caret) => (caret.cursor.before.trim() === '' ? [] : snippetProposals(context, caret)),
  labelProposals,
  timeProposals,
  citationProposals,
  otherCitationProposals,
  kindProposals,
  shortNameProposals,
  agencyProposals,
  placeNameProposals,
  (context, caret) => (caret.cursor.before.trim() === '' ? snippetProposals(context, caret) : []),
];

/**
 * What may be written at `offset` (in the document), best first. `explicit`: asked for by hand, then running text is completed as well. The list is
 * made for the words typed so far and has to be asked for again when they change. Nothing fits: an empty list. Never throws.
 */
export function complete(context: FeatureContext, offset: number, explicit = false): CompletionItem[] {
  const silencing = suppressionItems(context.plan.tree, offset);
  if (silencing) return silencing;
  const caret = caretContextAt(context, offset, explicit);
  if (!caret) return [];
  const all = providers.flatMap((provider) => provider(context, caret)).slice(0, MAX_ITEMS);
  if (all.length === 0) return [];
  const { before, after, lineStart } = caret.cursor;
  const restLength = restIn(after);
  let typedFrom = -1;
  let filterText = '';
  return all.map((proposal, i): CompletionItem => {
    const { start, end } = proposal.range;
    if (start !== typedFrom) {
      typedFrom = start;
      filterText = before.slice(start - lineStart);
    }
    const rest = restLength(proposal.newText);
    return {
      kind: proposal.kind,
      label: proposal.label,
      detail: proposal.detail ?? '',
      filterText,
      range: rest === 0 ? proposal.range : { start, end: end + rest },
      newText: proposal.newText,
      snippet: proposal.snippet ?? false,
      sortText: ORDER[i] ?? '',
      deprecated: proposal.deprecated ?? false,
      card: proposal.card ?? null,
    };
  });
}

/** "000", "001" …: as many as there are items. */
const ORDER: readonly string[] = Array.from({ length: MAX_ITEMS }, (_, i) => String(i).padStart(3, '0'));

/**
 * The caret is in the middle of the very name that is put in ("Sở Tư| pháp"): its rest gives way too. Nothing else behind the caret does.
 * Gives the length of that rest for a text (NFC) that is put in before `after`.
 */
function restIn(after: string): (newText: string) => number {
  const { length } = (/^[^;,.:|\t]*/.exec(after)?.[0] ?? '').trimEnd();
  if (length === 0) return () => 0;
  const rest = after.slice(0, length).normalize('NFC').toLowerCase();
  const last = rest.slice(-1);
  const lasts = last + last.toUpperCase();
  // Most names end in another letter, and need no further look.
  return (newText) => (lasts.includes(newText.slice(-1)) && newText.slice(-rest.length).toLowerCase() === rest ? length : 0);
}
