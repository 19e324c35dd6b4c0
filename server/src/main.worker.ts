import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { officePartRequest } from '../../protocol/office';
import { listPlansRequest, readFileRequest } from '../../protocol/plans';
import { createDependencies } from './lsp/dependencies';
import { startServer } from './lsp/server';
import { withLifecycle } from './lsp/transport/lifecycle';
import type { Office } from './service';

// Entry of the language server in a web worker (vscode.dev): the same core, messages instead of a stream.

/** The worker's own scope; the project's types know only Node and VS Code. */
declare const self: ConstructorParameters<typeof BrowserMessageReader>[0] & { kehoachOffice?: Office };
declare function importScripts(url: string): void;

const writer = new BrowserMessageWriter(self);
const connection = createConnection(withLifecycle(new BrowserMessageReader(self), writer), writer);

/** A worker has no files: the client reads them, wherever the workspace is. A client that does not answers with an error. */
const readFile = (uri: string): Promise<string | null> =>
  connection.sendRequest(readFileRequest.method, { uri }).then(
    (text) => (typeof text === 'string' ? text : null),
    () => null,
  );

/** The same holds for the list of plans. */
const listPlans = (uri: string, limit: number): Promise<readonly string[]> =>
  connection.sendRequest(listPlansRequest.method, { uri, limit }).then(
    (uris) => (Array.isArray(uris) ? uris.filter((each) => typeof each === 'string') : []),
    () => [],
  );

/** The part for Office files, which the client hands over as a script of its own (a blob) when it is first needed. */
async function office(): Promise<Office> {
  if (!self.kehoachOffice) {
    const url = await connection.sendRequest<string>(officePartRequest.method);
    if (!url.startsWith('blob:')) throw new Error('no part for Office files');
    importScripts(url);
  }
  if (!self.kehoachOffice) throw new Error('no part for Office files');
  return self.kehoachOffice;
}

startServer(connection, { ...createDependencies(readFile, listPlans), office });
connection.listen();
