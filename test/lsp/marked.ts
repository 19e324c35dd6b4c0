import type { Diagnostic, Position } from 'vscode-languageserver';

/** A text with a caret: `$0` is taken out, its place given as a position. Throws when there is not exactly one. */
export function withCaret(marked: string): { readonly text: string; readonly position: Position } {
  const parts = marked.split('$0');
  const [before, after] = parts;
  if (parts.length !== 2 || before === undefined || after === undefined) throw new Error('exactly one $0 is wanted');
  const lines = before.split('\n');
  return { text: before + after, position: { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 } };
}

const MARK = /^ *\^+ [a-z]/;

/** The text alone, without the lines of marks. */
export function withoutMarks(marked: string): string {
  return marked
    .split('\n')
    .filter((line) => !MARK.test(line))
    .join('\n');
}

/**
 * `text` with a line of marks below each diagnostic: carets under what it covers on its first line, then its code. A test compares this
 * with what it was written with, so a failure shows both false negatives and false positives where they stand.
 */
export function mark(text: string, diagnostics: readonly Diagnostic[]): string {
  return text
    .split('\n')
    .flatMap((line, number) => [
      line,
      ...diagnostics
        .filter(({ range }) => range.start.line === number)
        .sort((a, b) => a.range.start.character - b.range.start.character)
        .map(({ range, code }) => {
          const end = range.end.line === number ? range.end.character : line.length;
          return `${' '.repeat(range.start.character)}${'^'.repeat(Math.max(1, end - range.start.character))} ${code}`;
        }),
    ])
    .join('\n');
}
