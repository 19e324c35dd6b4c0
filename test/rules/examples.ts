import type { Example } from '../../server/src/rules/rule';
import { type TextRange, trimRange } from '../../server/src/text/range';

/** A text without its marks, and what they stand under: ranges of `text`. */
export interface Marked {
  readonly text: string;
  readonly marks: readonly TextRange[];
}

const MARK_LINE = /^[ \t]*\^[ \t^]*$/;

/** Takes the lines of `^^^` out of an example. Each run of carets marks what stands above it; several mark lines may follow one line. */
export function readMarks({ text }: Example): Marked {
  const kept: string[] = [];
  const marks: TextRange[] = [];
  let lineStart = 0;
  let next = 0;
  for (const line of text.split('\n')) {
    if (MARK_LINE.test(line)) {
      for (const run of line.matchAll(/\^+/g)) marks.push({ start: lineStart + run.index, end: lineStart + run.index + run[0].length });
    } else {
      kept.push(line);
      lineStart = next;
      next += line.length + 1;
    }
  }
  return { text: kept.join('\n'), marks };
}

/** Where `found` can be marked: one mark per finding on its first line, and on the lines it runs on over where `marks` have one. */
export function markable(text: string, found: readonly TextRange[], marks: readonly TextRange[]): readonly TextRange[] {
  const marked = new Set(marks.map(({ start, end }) => `${start} ${end}`));
  return found.flatMap((range) => linesOf(text, range).filter(({ start, end }, i) => i === 0 || marked.has(`${start} ${end}`)));
}

/** The parts of `range` on each line, without white space around; one character at least. */
function linesOf(text: string, range: TextRange): readonly TextRange[] {
  const parts: TextRange[] = [];
  for (let start = range.start; start < range.end; ) {
    const lineEnd = text.indexOf('\n', start);
    const end = lineEnd < 0 ? range.end : Math.min(range.end, lineEnd);
    const part = trimRange(text, { start, end });
    if (part.end > part.start) parts.push(part);
    start = end + 1;
  }
  return parts.length > 0 ? parts : [{ start: range.start, end: range.start + 1 }];
}

/** `text` with marks under `ranges`: what an example would look like, for messages of failing tests. */
export function drawMarks(text: string, ranges: readonly TextRange[]): string {
  let start = 0;
  return text
    .split('\n')
    .flatMap((line) => {
      const here = ranges
        .filter((range) => range.start >= start && range.start <= start + line.length)
        .map((range) => ' '.repeat(range.start - start) + '^'.repeat(range.end - range.start));
      start += line.length + 1;
      return [line, ...new Set(here)];
    })
    .join('\n');
}
