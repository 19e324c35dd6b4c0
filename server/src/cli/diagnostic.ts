import type { Problem, Severity } from '../service';
import { LineIndex } from '../text/line-index';

/** A problem as reports print it: 1-based lines and columns (UTF-16 units), plain data that may cross to another thread. */
export interface Diagnostic {
  readonly rule: string;
  readonly severity: Severity;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** What is under the squiggle, white space collapsed. */
  readonly text: string;
  readonly message: string;
  readonly fixes: readonly { readonly title: string; readonly preferred: boolean }[];
  readonly related: readonly { readonly line: number; readonly column: number; readonly message: string }[];
  /** The line it starts on, as it stands in the file. */
  readonly sourceLine: string;
  /** In a Word file, which has no lines: the section, and which paragraph of the text it is (1-based). Lines are those of the text that `import` makes. */
  readonly place?: { readonly section: string | null; readonly paragraph: number };
}

/** What was found in one file; `file` as reports name it. */
export interface FileReport {
  readonly file: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** `problems` of `text` with lines and columns in place of offsets. */
export function diagnosticsOf(text: string, problems: readonly Problem[]): Diagnostic[] {
  const index = new LineIndex(text);
  const place = (offset: number) => {
    const { line, character } = index.positionAt(offset);
    return { line: line + 1, column: character + 1 };
  };
  return problems.map(({ rule, severity, range, message, fixes, related }) => {
    const { line, column } = place(range.start);
    const end = place(range.end);
    return {
      rule,
      severity,
      line,
      column,
      endLine: end.line,
      endColumn: end.column,
      text: text.slice(range.start, range.end).replace(/\s+/g, ' ').trim(),
      message,
      fixes: fixes.map(({ title, preferred }) => ({ title, preferred })),
      related: related.map((other) => ({ ...place(other.range.start), message: other.message })),
      sourceLine: lineAt(text, range.start),
    };
  });
}

/** The line that holds `offset`, without its line end. */
function lineAt(text: string, offset: number): string {
  let start = offset;
  while (start > 0 && !isLineEnd(text.charCodeAt(start - 1))) start--;
  let end = offset;
  while (end < text.length && !isLineEnd(text.charCodeAt(end))) end++;
  return text.slice(start, end);
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}
