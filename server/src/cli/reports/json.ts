import type { FileReport } from '../diagnostic';

/** The contract of design.md section 4. */
export function jsonReport(files: readonly FileReport[]): string {
  const report = {
    version: 1,
    files: files.map(({ file, diagnostics }) => ({
      file,
      diagnostics: diagnostics.map(({ rule, severity, line, column, endLine, endColumn, text, message, fixes, place }) => ({
        rule,
        severity,
        line,
        column,
        endLine,
        endColumn,
        text,
        message,
        fixes,
        ...(place ? { place } : {}),
      })),
    })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
