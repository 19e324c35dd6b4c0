import * as vscode from 'vscode';
import { mcpApi } from './assistant-api';

/** As in package.json. */
const PROVIDER = 'kehoach.mcp';

/** Tells VS Code of the MCP server in `cli`, started when the chat wants it, for the folders that are open. Nothing where this VS Code takes no servers from extensions. */
export function registerMcpServer(cli: string, version: string): vscode.Disposable[] {
  const api = mcpApi();
  if (!api) return [];
  const changed = new vscode.EventEmitter<void>();
  const provider = api.registerProvider(PROVIDER, {
    onDidChangeMcpServerDefinitions: changed.event,
    provideMcpServerDefinitions: () => {
      const folders = (vscode.workspace.workspaceFolders ?? []).filter(({ uri }) => uri.scheme === 'file');
      const args = [cli, 'mcp', ...folders.flatMap(({ uri }) => ['--root', uri.fsPath])];
      return [api.stdioServer('Kế hoạch hành chính', process.execPath, args, { ELECTRON_RUN_AS_NODE: '1' }, version)];
    },
  });
  if (!provider) return [];
  return [changed, provider, vscode.workspace.onDidChangeWorkspaceFolders(() => changed.fire())];
}
