import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { type KehoachApi, start } from './activation';
import { registerMcpServer } from './mcp-server.node';

/** Entry of the desktop and remote extension hosts: the server runs as its own process. */
export function activate(context: ExtensionContext): Promise<KehoachApi> {
  const module = context.asAbsolutePath('dist/server.js');
  const run = { module, transport: TransportKind.ipc };
  const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6019'] } };
  const cli = context.asAbsolutePath('dist/cli.js');
  context.subscriptions.push(...registerMcpServer(cli, context.extension.packageJSON.version));
  return start(context, {
    makeClient: (options) => new LanguageClient('kehoach', 'Kế hoạch', { run, debug }, options),
  });
}
