import * as vscode from 'vscode';
import { findPlans } from './plan-files';

const READABLE = /(?:\/kehoach\.config\.json|\.kehoach|\.kh\.txt)$/i;
/** As the server in Node: nobody writes a larger one by hand. */
const MAX_BYTES = 1_000_000;

/** Text of a config file or a plan for the server in the worker, which has no files; null when it is not there, too large, or another file. */
export async function readWorkspaceFile(uri: string): Promise<string | null> {
  if (!READABLE.test(uri)) return null;
  try {
    const bytes = await vscode.workspace.fs.readFile(vscode.Uri.parse(uri));
    return bytes.length > MAX_BYTES ? null : new TextDecoder().decode(bytes);
  } catch {
    return null;
  }
}

/** The plans below a folder, `limit` at most. */
export async function listPlans(uri: string, limit: number): Promise<string[]> {
  const plans = await findPlans(vscode.Uri.parse(uri), limit);
  return plans.map((plan) => plan.toString());
}
