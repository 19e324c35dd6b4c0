import { fold } from '../text/fold';
import { normalise } from '../text/normalise';
import { type TextRange, trimRange } from '../text/range';
import { VIETNAMESE_ONLY, vietnameseShare } from '../text/vietnamese';
import { type Block, type BlockKind, MAX_PARAGRAPH, type Marker } from './block';
import { labelledValues } from './label';
import { markerAt } from './marker';
import type { Prepared } from './prepared-text';
import { MARKS, unmark } from './unmark';

/** Below this share of marked words a text has lost its Vietnamese marks (0.5 in clean text, 0.0 in bad OCR). */
const DAMAGED_SHARE = 0.08;
/** Fewer words say nothing about their marks, unless there is junk of a scan among them. */
const ENOUGH_WORDS = 8;
const SCAN_JUNK = /\p{L}[&¢€£§](?=\s)|[¢€£§]\p{L}|(?:^|\s)\p{Ll}\d\p{Ll}{0,2}(?=\s)/u;

/**
 * Reads one block. `source` is its exact text with line ends; `kind` was decided by its first line; `prepared` is the same text made ready,
 * when somebody has it. Total.
 */
export function readBlock(source: string, kind: BlockKind, asPrepared?: Prepared): Block {
  const words = kind === 'text' ? withoutPageNumbers(source) : source;
  const prepared = words === source ? asPrepared : undefined;
  const normal = prepared ? { text: prepared.plain, map: null } : normalise(words);
  const plain = prepared?.unmarked ? normal.text : unmarkLines(words, normal.text);
  const folded = prepared && plain === normal.text ? prepared.folded : fold(plain);
  const whole = trimRange(plain, { start: 0, end: plain.length });
  const marked = kind === 'text' && VIETNAMESE_ONLY.test(plain);
  const damaged = kind === 'text' && !marked && isDamaged(plain);
  const marker = kind === 'text' ? markerAt(plain, whole.start, !marked) : null;
  const content = marker ? trimRange(plain, { start: marker.range.end, end: whole.end }) : whole;
  return {
    kind,
    source,
    lineBreaks: countLineBreaks(source),
    plain,
    folded,
    marker,
    content,
    fields:
      kind === 'text' && folded.length <= MAX_PARAGRAPH && !isHeadingMarker(marker) ? shared(labelledValues(plain, folded, content.start, !marked)) : NOTHING,
    cells: kind === 'row' ? cellsOf(plain) : NOTHING,
    damaged,
    map: normal.map,
  };
}

/** `source` with page numbers between its lines as spaces: as long as before. */
function withoutPageNumbers(source: string): string {
  if (!/[\r\n]/.test(source.trimEnd())) return source;
  return source.replace(/(?<=[\r\n][ \t]{0,20})(?:[-–—] ?)?\d{1,3}(?: ?[-–—])?(?=[ \t]{0,20}[\r\n]+[ \t]{0,20}[^\s])/g, (page) => ' '.repeat(page.length));
}

/** Most blocks have no fields: one empty list for all of them. */
const NOTHING: readonly never[] = [];

function shared<T>(list: readonly T[]): readonly T[] {
  return list.length === 0 ? NOTHING : list;
}

/** What stands behind "II." or "A." is a heading, even when it reads like a label ("II. NỘI DUNG THỰC HIỆN:"). */
function isHeadingMarker(marker: Marker | null): boolean {
  return marker?.kind === 'roman' || marker?.kind === 'part' || marker?.kind === 'appendix';
}

function unmarkLines(source: string, plain: string): string {
  if (!MARKS.test(plain)) return plain;
  // `plain` has lost its line ends; where lengths agree they are where the source has them.
  if (plain.length !== source.length || !/[\r\n]/.test(source.trimEnd())) return unmark(plain);
  let out = '';
  let from = 0;
  for (let i = 0; i <= source.length; i++) {
    const code = i < source.length ? source.charCodeAt(i) : 10;
    if (code !== 10 && code !== 13) continue;
    out += unmark(plain.slice(from, i)) + (i < source.length ? ' ' : '');
    from = i + 1;
  }
  return out;
}

function isDamaged(plain: string): boolean {
  const { share, words } = vietnameseShare(plain);
  if (share >= DAMAGED_SHARE) return false;
  return words >= ENOUGH_WORDS || (words >= 3 && SCAN_JUNK.test(plain));
}

function cellsOf(plain: string): TextRange[] {
  const separator = plain.includes('|') ? '|' : '\t';
  const cells: TextRange[] = [];
  const whole = trimRange(plain, { start: 0, end: plain.length });
  let start = whole.start;
  if (separator === '|' && plain[start] === '|') start++;
  let end = whole.end;
  if (separator === '|' && end > start && plain[end - 1] === '|') end--;
  for (let from = start; from <= end; ) {
    let to = plain.indexOf(separator, from);
    if (to < 0 || to > end) to = end;
    cells.push(trimRange(plain, { start: from, end: to }));
    from = to + 1;
  }
  return cells;
}

/** LF, CRLF and lone CR each end a line. */
function countLineBreaks(text: string): number {
  let count = 0;
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) count++;
  for (let i = text.indexOf('\r'); i >= 0; i = text.indexOf('\r', i + 1)) if (text.charCodeAt(i + 1) !== 10) count++;
  return count;
}
