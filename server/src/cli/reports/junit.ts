import type { Diagnostic, FileReport } from '../diagnostic';
import { SEVERITY_WORDS } from '../show';

/**
 * JUnit XML: one suite per file, one case per finding, one passing case for a file without any. `fails` tells which findings are failures; the others
 * are passing cases that carry their message as output.
 */
export function junitReport(files: readonly FileReport[], fails: (diagnostic: Diagnostic) => boolean): string {
  let tests = 0;
  let failures = 0;
  const suites = files.map(({ file, diagnostics }) => {
    const cases = diagnostics.map((diagnostic) => caseOf(file, diagnostic, fails(diagnostic)));
    if (cases.length === 0) cases.push(`    <testcase classname="${escaped(file)}" name="không có phát hiện nào"/>\n`);
    const failed = diagnostics.filter(fails).length;
    tests += cases.length;
    failures += failed;
    return `  <testsuite name="${escaped(file)}" tests="${cases.length}" failures="${failed}">\n${cases.join('')}  </testsuite>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="kehoach" tests="${tests}" failures="${failures}">\n${suites.join('')}</testsuites>\n`;
}

function caseOf(file: string, { rule, severity, line, column, message, text }: Diagnostic, failed: boolean): string {
  const said = escaped(`${file}:${line}:${column}: ${SEVERITY_WORDS[severity]}: ${message}\n${text}`);
  const body = failed ? `<failure type="${escaped(rule)}" message="${escaped(message)}">${said}</failure>` : `<system-out>${said}</system-out>`;
  return `    <testcase classname="${escaped(file)}" name="${escaped(`${rule} (${line}:${column})`)}">\n      ${body}\n    </testcase>\n`;
}

/** What XML 1.0 cannot hold at all, even escaped. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;', '\n': '&#10;', '\r': '&#13;', '\t': '&#9;' };

function escaped(text: string): string {
  return text.replace(FORBIDDEN, '\ufffd').replace(/[&<>"'\n\r\t]/g, (char) => ENTITIES[char] ?? char);
}
