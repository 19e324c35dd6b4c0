import { readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Connection, createConnection, IPCMessageReader, IPCMessageWriter } from 'vscode-languageserver/node';
import { MAX_CONFIG_SIZE } from './lsp/limits';
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

/** A small file of the workspace; null when it is not there, not on this machine, or no file. */
async function readWorkspaceFile(uri: string): Promise<string | null> {
  try {
    if (!uri.startsWith('file:')) return null;
    const file = fileURLToPath(uri);
    const { size } = await stat(file);
    return size > MAX_CONFIG_SIZE ? null : await readFile(file, 'utf8');
  } catch {
    return null;
  }
}

const connection = connect();
startServer(connection, createWorld(readWorkspaceFile));
connection.listen();
