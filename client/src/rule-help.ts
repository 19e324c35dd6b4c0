import * as vscode from 'vscode';
import type { Middleware } from 'vscode-languageclient';

/** The command behind the rule ids in the Problems panel. Not in the palette: it needs an id. */
export const EXPLAIN_RULE = 'kehoach.explainRule';

/** Makes the id of each finding a link to the page of its rule, which comes with the extension: nothing is looked up on the web. */
export const ruleLinks: Middleware = {
  async provideDiagnostics(document, previousResultId, token, next) {
    const report = await next(document, previousResultId, token);
    if (report && 'items' in report) withRuleLinks(report.items);
    return report;
  },
};

/** `diagnostics`, each with the link to the page of its rule. */
export function withRuleLinks<T extends readonly vscode.Diagnostic[]>(diagnostics: T): T {
  for (const diagnostic of diagnostics) link(diagnostic);
  return diagnostics;
}

function link(diagnostic: vscode.Diagnostic): void {
  const { code } = diagnostic;
  if (typeof code !== 'string') return;
  const query = encodeURIComponent(JSON.stringify([code]));
  diagnostic.code = { value: code, target: vscode.Uri.parse(`command:${EXPLAIN_RULE}?${query}`) };
}

/** Shows what a rule looks for, why, and its examples. */
export async function explainRule(extension: vscode.Uri, rule: unknown): Promise<void> {
  const page = vscode.Uri.joinPath(extension, 'docs/rules.md');
  await vscode.commands.executeCommand('markdown.showPreviewToSide', typeof rule === 'string' ? page.with({ fragment: rule }) : page);
}
