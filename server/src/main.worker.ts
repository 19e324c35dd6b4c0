import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { startServer } from './lsp/server';
import { createWorld } from './lsp/world';

// Entry of the language server in a web worker (vscode.dev): the same core, messages instead of a stream.

/** The worker's own scope; the project's types know only Node and VS Code. */
declare const self: ConstructorParameters<typeof BrowserMessageReader>[0];

const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));
startServer(connection, createWorld());
connection.listen();
