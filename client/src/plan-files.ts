import * as vscode from 'vscode';

/** The plans below `folder`, `limit` at most, whatever kind of file system it is. */
export async function findPlans(folder: vscode.Uri, limit: number): Promise<vscode.Uri[]> {
  return vscode.workspace.findFiles(new vscode.RelativePattern(folder, '**/*.{kehoach,kh.txt}'), '**/node_modules/**', limit);
}
