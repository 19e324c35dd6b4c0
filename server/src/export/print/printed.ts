import type { Footnote } from './footnotes';

/** A component of an administrative document, as Decree 30/2020 (annex I) and, for the Party, Guidance 36-HD/VPTW set it in type. */
export type PrintStyle =
  | 'state'
  | 'motto'
  | 'partyName'
  | 'parentAgency'
  | 'agency'
  | 'number'
  | 'placeDate'
  | 'letterSubject'
  | 'mark'
  | 'kind'
  | 'subject'
  | 'authority'
  | 'addressee'
  | 'addresseeItem'
  | 'basis'
  | 'partHeading'
  | 'heading'
  | 'clause'
  | 'body'
  | 'appendix'
  | 'appendixTitle'
  | 'attachedTo'
  | 'recipientsTitle'
  | 'recipient'
  | 'authoritySigner'
  | 'signer'
  | 'signerName'
  | 'signerNote';

/** One paragraph: its style, its words with white space collapsed, and how many of its first characters are bold beyond what the style says. */
export interface PrintParagraph {
  readonly kind: 'paragraph';
  readonly style: PrintStyle;
  readonly text: string;
  /** The first so many UTF-16 units are bold: the title of a clause whose text goes on behind it. */
  readonly boldUntil: number;
}

/** Agency and number on the left, motto, place and date on the right. */
export interface PrintLetterhead {
  readonly kind: 'letterhead';
  readonly left: readonly PrintParagraph[];
  readonly right: readonly PrintParagraph[];
}

/** A cell: its paragraphs, and how many columns it spans. */
export interface PrintCell {
  readonly lines: readonly string[];
  readonly span: number;
}

export interface PrintRow {
  readonly kind: 'head' | 'group' | 'row';
  readonly cells: readonly PrintCell[];
}

/** A table; `columns` are parts of its width, their sum is 1. Every row spans all columns. */
export interface PrintTable {
  readonly kind: 'table';
  readonly columns: readonly number[];
  /** Columns with short words (numbers, dates), set in the middle. */
  readonly centred: readonly boolean[];
  readonly rows: readonly PrintRow[];
}

/** The distribution list on the left, level with the signature on the right. */
export interface PrintClosing {
  readonly kind: 'closing';
  readonly recipients: readonly PrintParagraph[];
  readonly signature: readonly PrintParagraph[];
}

export type PrintBlock = PrintParagraph | PrintLetterhead | PrintTable | PrintClosing;

/** What shares one orientation of the page. Each begins on a page of its own. */
export interface PrintSection {
  readonly landscape: boolean;
  /** Pages are counted anew: the document, a plan attached to a decision, each appendix. */
  readonly restartsPages: boolean;
  readonly blocks: readonly PrintBlock[];
  /** For each of `blocks` the index of the block of the tree that it begins with; absent where nothing leads back to a plan. */
  readonly origins?: readonly number[];
}

/** A whole document ready to be set. Plain data. */
export interface PrintDocument {
  readonly title: string;
  /** Set by the Party's rules, not by Decree 30. */
  readonly party: boolean;
  readonly sections: readonly PrintSection[];
  /** Their marks stand in the texts as "[1]". */
  readonly footnotes: readonly Footnote[];
}

/** A paragraph with no bold beginning of its own. */
export function paragraph(style: PrintStyle, text: string, boldUntil = 0): PrintParagraph {
  return { kind: 'paragraph', style, text, boldUntil };
}
