import type { Severity } from '../../service';
import type { FileReport } from '../diagnostic';

const COMMANDS: Record<Severity, string> = { error: 'error', warning: 'warning', information: 'notice', hint: 'notice' };

/** Annotations of GitHub Actions: one workflow command per finding. */
export function githubReport(files: readonly FileReport[]): string {
  return files
    .flatMap(({ file, diagnostics }) =>
      diagnostics.map(({ rule, severity, line, column, endLine, endColumn, message }) => {
        // GitHub draws columns only when both ends are on one line.
        const columns = line === endLine ? `,col=${column},endColumn=${endColumn}` : '';
        return `::${COMMANDS[severity]} file=${property(file)},line=${line},endLine=${endLine}${columns},title=${property(rule)}::${data(message)}\n`;
      }),
    )
    .join('');
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
