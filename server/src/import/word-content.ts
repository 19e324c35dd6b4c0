/** A stretch of text in a Word file. `place` counts the text elements that can be changed; null for what is not typed (numbers, breaks, fields …). */
export interface WordPiece {
  readonly text: string;
  readonly place: number | null;
}

/** A paragraph. `notes`: comments and text boxes that hang on it, each ready to be read. */
export interface WordParagraph {
  readonly kind: 'paragraph';
  /** The automatic number as Word shows it; empty when there is none. */
  readonly number: string;
  /** Line breaks are "\n", TABs "\t". */
  readonly pieces: readonly WordPiece[];
  readonly notes: readonly string[];
}

export interface WordCell {
  /** Columns it covers. */
  readonly span: number;
  /** Goes on with the cell above. */
  readonly continues: boolean;
  readonly blocks: readonly WordBlock[];
}

export interface WordRow {
  readonly isHead: boolean;
  readonly cells: readonly WordCell[];
}

export interface WordTable {
  readonly kind: 'table';
  readonly bordered: boolean;
  readonly rows: readonly WordRow[];
}

export type WordBlock = WordParagraph | WordTable;

/** What a Word file says, tracked changes accepted. */
export interface WordContent {
  readonly blocks: readonly WordBlock[];
  /** Footnotes and endnotes, numbered as the marks in the text. */
  readonly footnotes: readonly { readonly mark: string; readonly text: string }[];
  /** Text places that can carry a comment but no change: inside fields and tracked insertions. */
  readonly fixed: readonly number[];
  /** Of each text place the paragraph it stands in, counted from 0; null where no paragraph of ours can follow it. */
  readonly paragraphs: readonly (number | null)[];
  /** What is in the file but not in the text, in words for the reader: headers, text that is deleted or hidden, pictures … */
  readonly leftOut: readonly string[];
}
