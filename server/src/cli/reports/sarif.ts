import { LONG_PARAGRAPH, MORE_PROBLEMS, RULE_BY_ID, RULES, type Rule, type Severity } from '../../service';
import type { Diagnostic, FileReport } from '../diagnostic';

const LEVELS: Record<Severity, string> = { error: 'error', warning: 'warning', information: 'note', hint: 'note' };

/** SARIF 2.1.0; columns in UTF-16 units, as the files' own. `root`: file URI of the current folder, ending in `/`. */
export function sarifReport(files: readonly FileReport[], root: string): string {
  const used = new Set(files.flatMap(({ diagnostics }) => diagnostics.map(({ rule }) => rule)));
  const rules = RULES.filter(({ id }) => used.has(id));
  const index = new Map(rules.map((rule, i) => [rule.id, i]));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'kehoach',
            informationUri: 'https://github.com/kehoach/kehoach',
            rules: [...rules.map(descriptor), ...[MORE_PROBLEMS, LONG_PARAGRAPH].filter((id) => used.has(id)).map((id) => ({ id }))],
          },
        },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { ROOT: { uri: root } },
        artifacts: files.map(({ file }) => ({ location: location(file), sourceLanguage: 'vi' })),
        results: files.flatMap(({ file, diagnostics }, at) =>
          diagnostics.map((diagnostic) => result(file, at, diagnostic, index.get(diagnostic.rule) ?? rules.length)),
        ),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function descriptor(rule: Rule) {
  return {
    id: rule.id,
    shortDescription: { text: rule.title },
    fullDescription: { text: rule.ground ? `${rule.why} (${rule.ground})` : rule.why },
    defaultConfiguration: { level: LEVELS[rule.severity], enabled: rule.enabled !== false },
    properties: { family: rule.family },
  };
}

function result(file: string, artifact: number, diagnostic: Diagnostic, ruleIndex: number) {
  const { rule, severity, line, column, endLine, endColumn, message, sourceLine, related } = diagnostic;
  const place = { ...location(file), index: artifact };
  return {
    ruleId: rule,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: plain(message) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: place,
          region: { startLine: line, startColumn: column, endLine, endColumn, ...(RULE_BY_ID.has(rule) ? { snippet: { text: sourceLine } } : {}) },
        },
      },
    ],
    ...(related.length > 0
      ? {
          relatedLocations: related.map((other, id) => ({
            id,
            message: { text: plain(other.message) },
            physicalLocation: { artifactLocation: place, region: { startLine: other.line, startColumn: other.column } },
          })),
        }
      : {}),
  };
}

/** Messages of SARIF may hold links, `[text](address)` (3.11.6); what a plan says must not become one. */
function plain(message: string): string {
  return message.replaceAll('](', '] (');
}

/** A path under the current folder as a relative URI, another one as it is. */
function location(file: string): { readonly uri: string; readonly uriBaseId?: 'ROOT' } {
  // Windows allows half characters in names; an address cannot hold them.
  const uri = file
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  return file.startsWith('/') ? { uri: `file://${uri}` } : { uri: uri.replace(/^\.\//, ''), uriBaseId: 'ROOT' };
}
