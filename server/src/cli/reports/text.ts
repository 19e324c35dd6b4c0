import type { Severity } from '../../service';
import { visible } from '../../text/visible';
import type { Diagnostic, FileReport } from '../diagnostic';
import { SEVERITY_WORDS, widthOf } from '../show';

/** Most characters of a source line that are shown around the finding. */
const LINE_WIDTH = 100;
const COLOURS: Record<Severity, string> = { error: '31', warning: '33', information: '36', hint: '2' };

/** For people: the entries of all files, and a summary at the end. */
export function textReport(files: readonly FileReport[], colour: boolean): string {
  const tally = new Tally();
  const parts = files.map((report) => {
    tally.add(report);
    return textEntries(report, colour);
  });
  return `${parts.join('')}${tally.summary()}`;
}

/** What is found in one file: `file:line:column: severity rule: message`, the line with carets below what is meant, the fixes. */
export function textEntries({ file, diagnostics }: FileReport, colour: boolean): string {
  const paint = (code: string, text: string) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);
  return diagnostics.map((diagnostic) => `${entry(file, diagnostic, paint)}\n`).join('');
}

/** Counts what was found, file after file. */
export class Tally {
  private files = 0;
  private readonly found: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };

  add({ diagnostics }: FileReport): void {
    this.files++;
    for (const { severity } of diagnostics) this.found[severity]++;
  }

  /** The closing line. */
  summary(): string {
    const counts = (['error', 'warning', 'information', 'hint'] as const).filter((severity) => this.found[severity] > 0);
    if (counts.length === 0) return `Đã kiểm tra ${this.files} tệp, không có gì cần xem lại.\n`;
    return `Đã kiểm tra ${this.files} tệp: ${counts.map((severity) => `${this.found[severity]} ${SEVERITY_WORDS[severity]}`).join(', ')}.\n`;
  }
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

interface Excerpt {
  readonly shown: string;
  readonly before: number;
  readonly under: number;
}

/** The part of the source line that is shown, with the columns before the carets and the number of carets. */
function excerpt({ sourceLine, sourceStart = 0, column, endLine, line, endColumn }: Diagnostic): Excerpt {
  const start = column - 1 - sourceStart;
  const end = endLine === line ? endColumn - 1 - sourceStart : sourceLine.length;
  const from = start > LINE_WIDTH / 2 && sourceLine.length > LINE_WIDTH ? Math.max(0, Math.min(start - LINE_WIDTH / 4, sourceLine.length - LINE_WIDTH)) : 0;
  const to = Math.min(sourceLine.length, from + LINE_WIDTH);
  const head = from + sourceStart > 0 ? '…' : '';
  const tail = to < sourceLine.length ? '…' : '';
  const before = head + visible(sourceLine.slice(from, start));
  const under = visible(sourceLine.slice(start, Math.min(end, to)));
  return {
    shown: before + under + visible(sourceLine.slice(Math.max(start, Math.min(end, to)), to)) + tail,
    before: widthOf(before),
    under: Math.max(1, widthOf(under)),
  };
}
