import * as vscode from 'vscode';

const CONFIG_FILE = '/kehoach.config.json';
/** As the server in Node: nobody writes a larger one by hand. */
const MAX_BYTES = 1_000_000;

/** Text of a config file for the server in the worker, which has no files; null when it is not there, too large, or no config file. */
export async function readConfigFile(uri: string): Promise<string | null> {
  if (!uri.endsWith(CONFIG_FILE)) return null;
  try {
    const bytes = await vscode.workspace.fs.readFile(vscode.Uri.parse(uri));
    return bytes.length > MAX_BYTES ? null : new TextDecoder().decode(bytes);
  } catch {
    return null;
  }
}
