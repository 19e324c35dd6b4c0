import * as vscode from 'vscode';

/** What we use of the API of VS Code's own Git extension. */
interface GitApi {
  getRepository(uri: vscode.Uri): { show(ref: string, path: string): Promise<string> } | null;
}

/** The text of a file in the last commit, asked of VS Code's own Git extension; null where there is none, or no Git. */
export async function committedText(uri: vscode.Uri): Promise<string | null> {
  try {
    const git = vscode.extensions.getExtension<{ getAPI(version: 1): GitApi }>('vscode.git');
    const api = (await git?.activate())?.getAPI(1);
    return (await api?.getRepository(uri)?.show('HEAD', uri.fsPath)) ?? null;
  } catch {
    return null;
  }
}
