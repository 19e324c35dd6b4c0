import type { TextRange } from '../text/range';
import type { Unit } from './units';
import type { WordRun } from './word-diff';

/** What a change is about. `text` and `citation` of a paragraph that only one draft has carry null on the other side. */
export type ChangeKind = 'added' | 'removed' | 'moved' | 'lead' | 'partners' | 'time' | 'text' | 'citation' | 'section';

/** One side of a change. */
export interface ChangeSide {
  /** The words in question, in offsets of the document. */
  readonly range: TextRange;
  /** 1-based. */
  readonly line: number;
  /** Number of the task, or of the heading above; null when there is none. */
  readonly number: string | null;
  readonly text: string;
  /** The heading it stands under, with its number; null at the top. */
  readonly section: string | null;
}

/** One difference in meaning between two drafts. */
export interface Change {
  readonly kind: ChangeKind;
  readonly subject: Unit['subject'];
  /** Null where the other draft has no counterpart. */
  readonly before: ChangeSide | null;
  readonly after: ChangeSide | null;
  /** Of what was moved: it stands under the same heading, however that is called now. */
  readonly reordered: boolean;
  /** The task, duty or heading it belongs to; the first words of a paragraph. */
  readonly title: string;
  /** Both texts as one with the differences marked; empty when the change is none of words. */
  readonly words: readonly WordRun[];
}
