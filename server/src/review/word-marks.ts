/** A point in a Word file: before the character at `offset` of the text place `place` (see `WordPiece`). */
export interface WordPoint {
  readonly place: number;
  readonly offset: number;
}

/** A comment on the words from `from` to `to`; lines of `text` are paragraphs. */
export interface WordComment {
  readonly from: WordPoint;
  readonly to: WordPoint;
  readonly text: string;
}

/** A stretch of one text place. */
export interface WordStretch {
  readonly place: number;
  readonly start: number;
  readonly end: number;
}

/** A tracked change: what goes, in the order of the text, what comes at `at`, and new paragraphs behind the one of `at`. Not all of them are empty. */
export interface WordChange {
  readonly removed: readonly WordStretch[];
  readonly at: WordPoint;
  readonly inserted: string;
  readonly paragraphs: readonly string[];
}

/** What a review writes into a Word file. No two changes touch the same characters. */
export interface WordMarks {
  readonly comments: readonly WordComment[];
  readonly changes: readonly WordChange[];
}
