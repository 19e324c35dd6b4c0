import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { RevealOutputChannelOn } from 'vscode-languageclient';
import { registerTools } from './assistant';
import type { LanguageModelTool } from './assistant-api';
import { FolderCheck } from './check-folder';
import { registerCommands } from './commands';
import { createCrashGuard } from './crash';
import { LANGUAGE_ID } from './language';
import { registerPaste } from './paste';
import { ruleLinks } from './rule-help';
import { createStatus } from './status';
import { Desk } from './views/desk';
import { registerWordDrop } from './word';

/** What differs between the desktop and the browser. */
export interface ExtensionHost {
  /** Makes the client from the options both share. Does not start it. */
  readonly makeClient: (options: LanguageClientOptions) => BaseLanguageClient;
}

/** What other extensions and our own end-to-end tests get from `activate`. */
export interface KehoachApi {
  readonly client: BaseLanguageClient;
  /** What the chat is offered, by name. */
  readonly tools: ReadonlyMap<string, LanguageModelTool>;
  /** The views of a reviewer, for our own tests: VS Code does not tell what a view shows. */
  readonly desk: Desk;
}

/**
 * Starts the language server and everything that speaks with it; the same on the desktop and in the browser.
 * Everything made here is handed to `context.subscriptions`, so that deactivation takes it away again.
 */
export async function start(context: vscode.ExtensionContext, host: ExtensionHost): Promise<KehoachApi> {
  const log = vscode.window.createOutputChannel('Kế hoạch', { log: true });
  const crashGuard = createCrashGuard(log);
  context.subscriptions.push(log, crashGuard);

  const client = host.makeClient({
    // No scheme: plans in virtual workspaces (vscode.dev, remote repositories) and unsaved drafts are read as well.
    documentSelector: [{ language: LANGUAGE_ID }],
    outputChannel: log,
    traceOutputChannel: log,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    errorHandler: crashGuard.handler,
    // When it dies while it starts, that is for the crash guard too.
    initializationFailedHandler: () => false,
    middleware: ruleLinks,
    diagnosticPullOptions: { onChange: true, onSave: true },
    markdown: { isTrusted: false, supportHtml: false },
    synchronize: { configurationSection: 'kehoach', fileEvents: watchers(context) },
    // Asked again at every start of the server.
    initializationOptions: () => ({ status: true, commands: true, watches: true, crashes: crashGuard.counts() }),
  });
  const logError = client.error.bind(client);
  // The library would tell of each failure in a message of its own, in English; the crash guard and the status item tell what there is to do.
  client.error = (message, data) => logError(message, data, false);
  const desk = new Desk(client, context);
  const folderCheck = new FolderCheck(client);
  context.subscriptions.push(
    client,
    desk,
    folderCheck,
    createStatus(client),
    registerWordDrop(client),
    registerPaste(client),
    ...registerCommands({ client, log, extension: context.extensionUri, desk, memory: context.globalState, folderCheck, forgiveCrashes: crashGuard.forgive }),
  );
  const tools = registerTools(client, context);
  // What needs no server works without it, and a click starts it again.
  await client.start().catch(crashGuard.didNotStart);
  return { client, tools, desk };
}

/** The files the server must hear about although no editor holds them: its configuration, and the other plans of the workspace. */
function watchers(context: vscode.ExtensionContext): vscode.FileSystemWatcher[] {
  const all = ['**/kehoach.config.json', '**/*.kehoach', '**/*.kh.txt'].map((pattern) => vscode.workspace.createFileSystemWatcher(pattern));
  context.subscriptions.push(...all);
  return all;
}
