import type { FileReport } from './diagnostic';
import { SEVERITY_WORDS } from './show';

/** JUnit XML: one suite per file, one failing case per finding, one passing case for a file without any. */
export function junitReport(files: readonly FileReport[]): string {
  const total = files.reduce((sum, { diagnostics }) => sum + diagnostics.length, 0);
  const tests = files.reduce((sum, { diagnostics }) => sum + Math.max(1, diagnostics.length), 0);
  const suites = files.map(({ file, diagnostics }) => {
    const cases = diagnostics.map(
      ({ rule, severity, line, column, message, text }) =>
        `    <testcase classname="${escaped(file)}" name="${escaped(`${rule} (${line}:${column})`)}">\n` +
        `      <failure type="${escaped(rule)}" message="${escaped(message)}">${escaped(`${file}:${line}:${column}: ${SEVERITY_WORDS[severity]}: ${message}\n${text}`)}</failure>\n` +
        `    </testcase>\n`,
    );
    const body = cases.length > 0 ? cases.join('') : `    <testcase classname="${escaped(file)}" name="không có phát hiện nào"/>\n`;
    return `  <testsuite name="${escaped(file)}" tests="${Math.max(1, diagnostics.length)}" failures="${diagnostics.length}">\n${body}  </testsuite>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="kehoach" tests="${tests}" failures="${total}">\n${suites.join('')}</testsuites>\n`;
}

/** What XML 1.0 cannot hold at all, even escaped. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;', '\n': '&#10;', '\r': '&#13;', '\t': '&#9;' };

function escaped(text: string): string {
  return text.replace(FORBIDDEN, '\ufffd').replace(/[&<>"'\n\r\t]/g, (char) => ENTITIES[char] ?? char);
}
