import type { Severity } from '../../service';
import { visible } from '../../text/visible';
import type { Diagnostic, FileReport } from '../diagnostic';
import { SEVERITY_WORDS, widthOf } from '../show';

/** Most characters of a source line that are shown around the finding. */
const LINE_WIDTH = 100;
const COLOURS: Record<Severity, string> = { error: '31', warning: '33', information: '36', hint: '2' };

/** For people: `file:line:column: severity rule: message`, the line with carets below what is meant, the fixes; a summary at the end. */
export function textReport(files: readonly FileReport[], colour: boolean): string {
  const paint = (code: string, text: string) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);
  const parts = files.flatMap(({ file, diagnostics }) => diagnostics.map((diagnostic) => `${entry(file, diagnostic, paint)}\n`));
  return `${parts.join('')}${summary(files)}\n`;
}

function entry(file: string, diagnostic: Diagnostic, paint: (code: string, text: string) => string): string {
  const { rule, severity, line, message, fixes, related } = diagnostic;
  const code = COLOURS[severity];
  const margin = ' '.repeat(String(line).length);
  const { shown, before, under } = excerpt(diagnostic);
  const lines = [
    `${visible(file)}:${whereOf(diagnostic)}: ${paint(code, SEVERITY_WORDS[severity])} ${rule}: ${visible(message)}`,
    `  ${line} | ${shown}`,
    `  ${margin} | ${' '.repeat(before)}${paint(code, '^'.repeat(under))}`,
    ...related.map((other) => `  ${margin} = dòng ${other.line}: ${visible(other.message)}`),
    ...fixes.slice(0, 3).map((fix) => `  ${margin} = sửa: ${visible(fix.title)}`),
  ];
  return `${lines.join('\n')}\n`;
}

/** Line and column; in a Word file section and paragraph, as one looks for them there. */
function whereOf({ line, column, place }: Diagnostic): string {
  if (!place) return `${line}:${column}`;
  return ` ${place.section === null ? '' : `mục “${visible(place.section)}”, `}đoạn ${place.paragraph}`;
}

/** The part of the source line that is shown, with the columns before the carets and the number of carets. */
function excerpt({ sourceLine, column, endLine, line, endColumn }: Diagnostic): { readonly shown: string; readonly before: number; readonly under: number } {
  const start = column - 1;
  const end = endLine === line ? endColumn - 1 : sourceLine.length;
  const from = start > LINE_WIDTH / 2 && sourceLine.length > LINE_WIDTH ? Math.max(0, Math.min(start - LINE_WIDTH / 4, sourceLine.length - LINE_WIDTH)) : 0;
  const to = Math.min(sourceLine.length, from + LINE_WIDTH);
  const head = from > 0 ? '…' : '';
  const tail = to < sourceLine.length ? '…' : '';
  const before = head + visible(sourceLine.slice(from, start));
  const under = visible(sourceLine.slice(start, Math.min(end, to)));
  return {
    shown: before + under + visible(sourceLine.slice(Math.max(start, Math.min(end, to)), to)) + tail,
    before: widthOf(before),
    under: Math.max(1, widthOf(under)),
  };
}

function summary(files: readonly FileReport[]): string {
  const counts = (['error', 'warning', 'information', 'hint'] as const).map((severity) => [severity, count(files, severity)] as const).filter(([, n]) => n > 0);
  const where = `${files.length} tệp`;
  if (counts.length === 0) return `Đã kiểm tra ${where}, không có gì cần xem lại.`;
  return `Đã kiểm tra ${where}: ${counts.map(([severity, n]) => `${n} ${SEVERITY_WORDS[severity]}`).join(', ')}.`;
}

function count(files: readonly FileReport[], severity: Severity): number {
  return files.reduce((sum, { diagnostics }) => sum + diagnostics.filter((diagnostic) => diagnostic.severity === severity).length, 0);
}
