import type { Segment } from '../import/text-builder';
import type { WordContent } from '../import/word-content';
import type { TextEdit } from '../text/edit';
import type { TextRange } from '../text/range';
import type { WordChange, WordPoint, WordStretch } from './word-marks';

/** What is known of the text places of a file. */
export type WordPlaces = Pick<WordContent, 'fixed' | 'paragraphs'>;

/** Leads from a plan's text back into the Word file it was read from. */
export class PlaceMap {
  constructor(
    private readonly text: string,
    private readonly segments: readonly Segment[],
    content: WordPlaces,
  ) {
    this.fixed = new Set(content.fixed);
    this.paragraphs = content.paragraphs;
  }

  private readonly fixed: ReadonlySet<number>;
  private readonly paragraphs: WordPlaces['paragraphs'];

  /**
   * The change that makes `edit` in the file; null where what it touches is not text of the file (a paragraph mark, an automatic number, the edge of a cell).
   * New lines become paragraphs, where the edit ends with one.
   */
  change(edit: TextEdit): WordChange | null {
    const { start, end, inserted: lines } = narrowed(this.text, edit);
    const [inserted = '', ...paragraphs] = lines.split('\n');
    if (paragraphs.length > 0 && !this.endsParagraph(end)) return null;
    const removed = this.stretches({ start, end });
    if (!removed || removed.some(({ place }) => this.fixed.has(place))) return null;
    const last = removed.at(-1);
    const at = last ? { place: last.place, offset: last.end } : this.pointBefore(start);
    if (!at || this.fixed.has(at.place)) return null;
    return { removed, at, inserted, paragraphs };
  }

  /** The first and last point of the words in `range`; of the nearest words when it has none of its own. Null in an empty file. */
  ends(range: TextRange): { readonly from: WordPoint; readonly to: WordPoint } | null {
    const own = this.touching(range);
    const chosen = own.length > 0 ? own : this.nearest(range);
    const [first] = chosen;
    const last = chosen.at(-1);
    if (!first || !last) return null;
    const isOwn = own.length > 0;
    const clamp = (segment: Segment, at: number) => segment.offset + Math.min(Math.max(at - segment.start, 0), segment.length);
    return {
      from: { place: first.place, offset: isOwn ? clamp(first, range.start) : first.offset },
      to: { place: last.place, offset: isOwn ? clamp(last, range.end) : last.offset + last.length },
    };
  }

  /** `range` as stretches of places; null when a part of it is none. */
  private stretches({ start, end }: TextRange): WordStretch[] | null {
    const stretches: WordStretch[] = [];
    let at = start;
    for (const segment of this.touching({ start, end })) {
      if (segment.start > at) return null;
      const to = Math.min(end, segment.start + segment.length);
      stretches.push({ place: segment.place, start: segment.offset + at - segment.start, end: segment.offset + to - segment.start });
      at = to;
    }
    return at === end ? stretches : null;
  }

  /** Where text is inserted at `offset`: behind the words before it, else before those that follow. */
  private pointBefore(offset: number): WordPoint | null {
    const before = this.segments.findLast((segment) => segment.start < offset);
    if (before && before.start + before.length >= offset) return { place: before.place, offset: before.offset + offset - before.start };
    const after = this.segments.find(({ start }) => start === offset);
    return after ? { place: after.place, offset: after.offset } : null;
  }

  /** True where the last words of a paragraph end, and another may follow it. */
  private endsParagraph(offset: number): boolean {
    const i = this.segments.findLastIndex(({ start }) => start < offset);
    const [last, next] = [this.segments[i], this.segments[i + 1]];
    if (!last || last.start + last.length < offset) return false;
    const lineEnd = this.text.indexOf('\n', offset);
    if (this.text.slice(offset, lineEnd < 0 ? this.text.length : lineEnd).trim() !== '') return false;
    const paragraph = this.paragraphs[last.place] ?? null;
    return paragraph !== null && (!next || this.paragraphs[next.place] !== paragraph);
  }

  private touching({ start, end }: TextRange): readonly Segment[] {
    return this.segments.filter((segment) => segment.start < end && start < segment.start + segment.length);
  }

  /** The words of the line that holds the start of `range`, else the next, else the last ones. */
  private nearest({ start }: TextRange): readonly Segment[] {
    const from = this.text.lastIndexOf('\n', start - 1) + 1;
    const lineEnd = this.text.indexOf('\n', start);
    const onLine = this.touching({ start: from, end: lineEnd < 0 ? this.text.length : lineEnd });
    if (onLine.length > 0) return onLine;
    const other = this.segments.find((segment) => segment.start >= start) ?? this.segments.at(-1);
    return other ? [other] : [];
  }
}

/** An edit without the words that stay as they are at both ends. Only whole words are cut off, so that a reviewer reads words; new lines come behind what stays. */
function narrowed(text: string, { range, newText }: TextEdit): { readonly start: number; readonly end: number; readonly inserted: string } {
  const old = text.slice(range.start, range.end);
  let head = 0;
  while (head < old.length && head < newText.length && old[head] === newText[head]) head++;
  while (head > 0 && (splits(old, head) || splits(newText, head))) head--;
  let tail = 0;
  const room = Math.min(old.length, newText.length) - head;
  while (tail < room && !newText.includes('\n') && old[old.length - 1 - tail] === newText[newText.length - 1 - tail]) tail++;
  while (tail > 0 && (splits(old, old.length - tail) || splits(newText, newText.length - tail))) tail--;
  return { start: range.start + head, end: range.end - tail, inserted: newText.slice(head, newText.length - tail) };
}

/** A word, or a letter and its combining marks, goes on at `at`. */
function splits(text: string, at: number): boolean {
  return at > 0 && at < text.length && /[\p{L}\p{M}\p{N}]/u.test(text[at - 1] as string) && /[\p{L}\p{M}\p{N}]/u.test(text[at] as string);
}
