import { type Connection, createConnection, IPCMessageReader, IPCMessageWriter } from 'vscode-languageserver/node';
import { startServer } from './lsp/server';
import { StreamReader, StreamWriter } from './lsp/stdio';
import { createWorld } from './lsp/world';

// Entry of the language server in Node: `--stdio`, or `--node-ipc` as VS Code starts it.

/** Exit code when the client goes away without `exit`, as the protocol wants it for an end without `shutdown`. */
const ORPHANED = 1;

function connect(): Connection {
  if (process.argv.includes('--node-ipc')) return createConnection(new IPCMessageReader(process), new IPCMessageWriter(process));
  // Nothing but messages may go out on the stream.
  console.log = console.error;
  console.info = console.error;
  process.stdin.on('end', () => process.exit(ORPHANED));
  process.stdin.on('close', () => process.exit(ORPHANED));
  return createConnection(new StreamReader(process.stdin), new StreamWriter(process.stdout));
}

const connection = connect();
startServer(connection, createWorld());
connection.listen();
