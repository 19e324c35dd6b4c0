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
  /** The line it starts on, as it stands in the file; of a very long line the piece around it. */
  readonly sourceLine: string;
  /** So many characters of the line stand before `sourceLine`; absent: none. */
  readonly sourceStart?: number;
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
      ...sourceAt(text, index, range.start),
    };
  });
}

/** Longest piece of a line that is kept with a finding: a file of one line may have hundreds of them. */
const MAX_SOURCE_LINE = 2000;

/** The line that holds `offset`, without its line end, or so much of it as is shown. */
function sourceAt(text: string, index: LineIndex, offset: number): Pick<Diagnostic, 'sourceLine' | 'sourceStart'> {
  const { line, character } = index.positionAt(offset);
  const { start, end } = index.lineAt(line);
  const from = end - start > MAX_SOURCE_LINE ? start + Math.max(0, character - MAX_SOURCE_LINE / 2) : start;
  const sourceLine = text.slice(from, Math.min(end, from + MAX_SOURCE_LINE));
  return from === start ? { sourceLine } : { sourceLine, sourceStart: from - start };
}
