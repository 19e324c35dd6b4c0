import * as vscode from 'vscode';

const POLL_MS = 50;
const PATIENCE_MS = 20_000;

/** The plan of the test workspace with this name. */
export function planUri(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('the test workspace is not open');
  return vscode.Uri.joinPath(folder.uri, name);
}

/** Opens a plan in the editor, as a user does: nothing is activated by hand. */
export async function open(name: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(planUri(name)));
}

/** Waits until `look` gives something truthy; fails with `what` and `seen()` when it never does. */
export async function waitFor<T>(what: string, look: () => T | undefined | false | Promise<T | undefined | false>, seen?: () => unknown): Promise<T> {
  for (let waited = 0; waited < PATIENCE_MS; waited += POLL_MS) {
    const found = await look();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  throw new Error(`waited in vain for ${what}${seen ? `; there is ${JSON.stringify(seen())}` : ''}`);
}

/** The findings of a plan as "rule: text under the squiggle". */
export function findings(document: vscode.TextDocument): string[] {
  return vscode.languages.getDiagnostics(document.uri).map((diagnostic) => `${codeOf(diagnostic)}: ${document.getText(diagnostic.range)}`);
}

/** The id of the rule behind a diagnostic. */
export function codeOf(diagnostic: vscode.Diagnostic): string {
  const { code } = diagnostic;
  return String(typeof code === 'object' ? code.value : code);
}

/** The finding of `rule`, as soon as it is there. */
export function finding(document: vscode.TextDocument, rule: string): Promise<vscode.Diagnostic> {
  const look = () => vscode.languages.getDiagnostics(document.uri).find((diagnostic) => codeOf(diagnostic) === rule);
  return waitFor(`a finding of ${rule}`, look, () => findings(document));
}

/** Types `text` letter by letter, through the same command as the keyboard. */
export async function type(text: string): Promise<void> {
  for (const letter of text) await vscode.commands.executeCommand('type', { text: letter });
}

/** Takes the first entry of the list of suggestions, as Tab does; nothing where no list is open. */
export async function takeFirst(): Promise<void> {
  await vscode.commands.executeCommand('focusSuggestion');
  await vscode.commands.executeCommand('acceptSelectedSuggestion');
}
