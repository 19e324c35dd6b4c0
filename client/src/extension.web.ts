import * as vscode from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient, type MessageTransports } from 'vscode-languageclient/browser';
import { officePartRequest } from '../../protocol/office';
import { listPlansRequest, readFileRequest } from '../../protocol/plans';
import { type KehoachApi, start } from './activation';
import { answer } from './messages';
import { listPlans, readWorkspaceFile } from './workspace-files.web';

/** Of the browser; the project's types know only Node and VS Code. */
type MessageSide = ConstructorParameters<typeof BrowserMessageReader>[0];
declare const Worker: new (url: string) => MessageSide & { terminate(): void };

/** Entry of the browser's extension host (vscode.dev): the same server runs in a web worker. */
export async function activate(context: vscode.ExtensionContext): Promise<KehoachApi> {
  // Read and started from a blob: this also works where the extension's files are not served over http (vscode-remote:).
  const read = (file: string) => vscode.workspace.fs.readFile(vscode.Uri.joinPath(context.extensionUri, file));
  // Without them the server only knows fewer documents.
  const [references, server] = await Promise.all([read('dist/references.js').then(undefined, () => new Uint8Array()), read('dist/web/server.js')]);
  // A worker loads no other file: the further documents go along as a function that it calls when a question needs them.
  const startWorker = workers(
    ['self.kehoachReferences = function (module) {', new Uint8Array(references), '\n};\n', new Uint8Array(server)],
    context.subscriptions,
  );
  return start(context, {
    makeClient: (options) => {
      const client = new LanguageClient('kehoach', 'Kế hoạch', startWorker, options);
      context.subscriptions.push(
        answer(client, readFileRequest, ({ uri }) => readWorkspaceFile(uri)),
        answer(client, listPlansRequest, ({ uri, limit }) => listPlans(uri, limit)),
        answer(client, officePartRequest, () => officePart(context)),
      );
      return client;
    },
  });
}

/** The part for Office files, as a script that the worker can load: a bundle for Node that asks nothing of it. */
async function officePart({ extensionUri, subscriptions }: vscode.ExtensionContext): Promise<string> {
  const code = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, 'dist/office.js'));
  const parts = ['self.kehoachOffice = ((module) => { let exports = module.exports;\n', new Uint8Array(code), '\nreturn module.exports; })({ exports: {} });'];
  const url = URL.createObjectURL(new Blob(parts, { type: 'text/javascript' }));
  subscriptions.push({ dispose: () => URL.revokeObjectURL(url) });
  return url;
}

/** Starts the server in a new worker at each call, and ends the one before. */
function workers(code: (string | Uint8Array)[], subscriptions: vscode.Disposable[]): () => Promise<MessageTransports> {
  const url = URL.createObjectURL(new Blob(code, { type: 'text/javascript' }));
  let end = () => {};
  subscriptions.push({
    dispose: () => {
      end();
      URL.revokeObjectURL(url);
    },
  });
  return async () => {
    end();
    const worker = new Worker(url);
    end = () => worker.terminate();
    // Not the worker itself: VS Code gives extensions a `Worker` of its own, of which no worker is an instance, and the library asks for that.
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
}
