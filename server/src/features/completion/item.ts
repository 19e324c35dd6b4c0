import type { TextRange } from '../../text/range';

export type CompletionKind = 'agency' | 'citation' | 'label' | 'time' | 'place' | 'snippet';

/** One line of the suggestion list. Offsets are of the document. */
export interface CompletionItem {
  readonly kind: CompletionKind;
  readonly label: string;
  /** Beside the label, one line. */
  readonly detail: string;
  /** Exactly what stands in `range` up to the caret, so that the editor's own filter, which does not fold, keeps the item. */
  readonly filterText: string;
  /** What gives way: one line, the caret in it. */
  readonly range: TextRange;
  readonly newText: string;
  /** `newText` has stops in the editor's snippet syntax. */
  readonly snippet: boolean;
  /** Items order by it; set by `complete`. */
  readonly sortText: string;
  /** Outdated: shown struck through. */
  readonly deprecated: boolean;
  /** What there is more to say of it: worked out for the one item that is looked at (`completionCard`). Null when there is nothing. */
  readonly card: CardSubject | null;
}

/** What a card is about: an entry of the catalogue by its id, or a document that only another plan of the workspace cites. Goes to the editor and comes back. */
export interface CardSubject {
  readonly kind: (typeof CARD_KINDS)[number];
  readonly id: string;
}

export const CARD_KINDS = ['agency', 'reference', 'elsewhere'] as const;

/** What a provider gives: `complete` adds order and filter. Lower rank first. */
export interface Proposal {
  readonly kind: CompletionKind;
  readonly label: string;
  readonly detail?: string;
  readonly range: TextRange;
  readonly newText: string;
  readonly snippet?: boolean;
  readonly deprecated?: boolean;
  readonly card?: CardSubject;
  readonly rank: number;
}
