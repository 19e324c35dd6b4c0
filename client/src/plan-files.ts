import * as vscode from 'vscode';
import { PLAN_FILE } from '../../protocol/plan-file';

/** Folders looked into; more are no office's drafts. */
const MAX_FOLDERS = 2000;
/** Larger files are no plans. */
const MAX_BYTES = 10_000_000;

/**
 * The plans below `folder`, `limit` at most, nearest folders first. Read from the file system itself, whatever kind it is: the editor's search is not there
 * in every host. Hidden folders and linked ones are left out; a folder that cannot be read counts as empty.
 */
export async function findPlans(folder: vscode.Uri, limit: number): Promise<vscode.Uri[]> {
  const found: vscode.Uri[] = [];
  const folders = [folder];
  for (let i = 0; i < folders.length && i < MAX_FOLDERS && found.length < limit; i++) {
    const current = folders[i] as vscode.Uri;
    for (const [name, type] of await entriesOf(current)) {
      const uri = vscode.Uri.joinPath(current, name);
      if (type === vscode.FileType.Directory && !name.startsWith('.') && name !== 'node_modules') folders.push(uri);
      else if (PLAN_FILE.test(name) && (type & vscode.FileType.Directory) === 0 && found.length < limit) found.push(uri);
    }
  }
  return found;
}

async function entriesOf(folder: vscode.Uri): Promise<readonly [string, vscode.FileType][]> {
  try {
    return (await vscode.workspace.fs.readDirectory(folder)).sort(([a], [b]) => (a < b ? -1 : 1));
  } catch {
    return [];
  }
}

/** The text as it stands in the editor or in the file; null when it is no UTF-8 or too large. */
export async function planText(file: vscode.Uri): Promise<string | null> {
  const open = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === file.toString());
  if (open) return open.getText();
  try {
    const bytes = await vscode.workspace.fs.readFile(file);
    return bytes.length > MAX_BYTES ? null : new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
