import type { TextRange } from '../text/range';
import type { FieldRole } from './labels';

/** How a line numbers or bullets what follows. `value` is the number as an order: I → 1, đ → 5, 6.3 → its last part 3. */
export interface Marker {
  readonly kind: 'part' | 'appendix' | 'article' | 'roman' | 'arabic' | 'decimal' | 'letter' | 'paren' | 'activity' | 'dash' | 'plus' | 'bullet';
  /** As written, without closing dot or bracket and without white space: "II", "1.1", "đ", "Phụ lục II", "-". */
  readonly number: string;
  readonly value: number;
  /** In `plain`, with the closing dot or bracket. */
  readonly range: TextRange;
}

/** A label and its value inside a block, e.g. "- Chủ trì: Sở Tư pháp". Ranges in `plain`. */
export interface LabelledValue {
  readonly role: FieldRole;
  readonly label: TextRange;
  /** White space trimmed; closing dot or semicolon not included. May be empty. */
  readonly value: TextRange;
}

/** `text`: prose, heading, list item or field. `row`: one line of a table. `noise`: a page number or a rule. `blank`: only at the top of a file. */
export type BlockKind = 'text' | 'row' | 'comment' | 'noise' | 'blank';

/**
 * One paragraph of the plan with its hard line breaks joined, or one row of a table. Immutable; what is derived from it alone
 * is a pure function memoised by it (`perBlock`). Every range that speaks of a block counts in `plain`; `sourceRange` leads back.
 */
export interface Block {
  readonly kind: BlockKind;
  /** The exact text, with line ends and the blank lines that follow. All sources joined are the document. */
  readonly source: string;
  /** Number of line ends in `source`. */
  readonly lineBreaks: number;
  /** NFC, line ends as spaces, emphasis and heading marks (`**`, `#`, a lone leading `|`) as spaces. */
  readonly plain: string;
  /** `fold(plain)`: the same length, so the same offsets. */
  readonly folded: string;
  readonly marker: Marker | null;
  /** `plain` behind the marker, white space trimmed. */
  readonly content: TextRange;
  /** Labels found in it, in order: at its start, or behind the end of a sentence. */
  readonly fields: readonly LabelledValue[];
  /** Cells of a row in `plain`, white space trimmed; empty for other kinds. */
  readonly cells: readonly TextRange[];
  /** The words have lost their Vietnamese marks (bad OCR): labels are matched loosely, spelling and names are not judged. */
  readonly damaged: boolean;
  /** For every offset in `plain` its offset in `source`; null when they are the same. */
  readonly map: Uint32Array | null;
}

/**
 * Longest paragraph or row that is searched (UTF-16 units of `plain`): for labels, names, citations, times, and by rules. What is longer is one line of something else, or a
 * plan that has lost its line ends; it is plain text, and a problem says so. The longest paragraph in 1,650 documents of offices has 16,712.
 */
export const MAX_PARAGRAPH = 50_000;

/** True for text and rows that are too long to be searched. */
export function isTooLong({ kind, plain }: Block): boolean {
  return plain.length > MAX_PARAGRAPH && (kind === 'text' || kind === 'row');
}

/** True for text and rows that are searched for what they name. */
export function isSearched(block: Block): boolean {
  return (block.kind === 'text' || block.kind === 'row') && !isTooLong(block);
}

/** The range in `block.source` of a range in `block.plain`. */
export function sourceRange(block: Block, range: TextRange): TextRange {
  const { map } = block;
  if (!map) return range;
  return { start: map[range.start] ?? block.source.length, end: map[range.end] ?? block.source.length };
}

/** The text of `range` with white space collapsed, as the printed plan reads. */
export function textOf(block: Block, range: TextRange): string {
  const text = block.plain.slice(range.start, range.end).trim();
  return /\s\s|\t/.test(text) ? text.replace(/\s+/g, ' ') : text;
}
