import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { type KehoachApi, start } from './activation';

/** Of the browser; the project's types know only Node and VS Code. */
declare class Worker {
  constructor(url: string);
}

/** Entry of the browser's extension host (vscode.dev): the same server runs in a web worker. */
export async function activate(context: vscode.ExtensionContext): Promise<KehoachApi> {
  // Read and started from a blob: this also works where the extension's files are not served over http (vscode-remote:).
  const code = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(context.extensionUri, 'dist/web/server.js'));
  const url = URL.createObjectURL(new Blob([new Uint8Array(code)], { type: 'text/javascript' }));
  context.subscriptions.push({ dispose: () => URL.revokeObjectURL(url) });
  return start(context, { makeClient: (options) => new LanguageClient('kehoach', 'Kế hoạch', async () => new Worker(url), options) });
}
