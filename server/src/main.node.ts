import { opendir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  type Connection,
  createConnection,
  IPCMessageReader,
  IPCMessageWriter,
  type MessageReader,
  type MessageWriter,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { PLAN_FILE } from '../../protocol/plan-file';
import { createDependencies } from './lsp/dependencies';
import { MAX_CONFIG_SIZE } from './lsp/limits';
import { startServer } from './lsp/server';
import { withLifecycle } from './lsp/transport/lifecycle';
import { StreamReader } from './lsp/transport/stream-reader';
import { preferLittleMemory } from './lsp/v8';

// Entry of the language server in Node: `--stdio`, or `--node-ipc` as VS Code starts it.

/** Exit code when the client goes away without `exit`, as the protocol wants it for an end without `shutdown`. */
const ORPHANED = 1;

function connect(): Connection {
  const over = (reader: MessageReader, writer: MessageWriter) => createConnection(withLifecycle(reader, writer), writer);
  if (process.argv.includes('--node-ipc')) return over(new IPCMessageReader(process), new IPCMessageWriter(process));
  // Nothing but messages may go out on the stream.
  console.log = console.error;
  console.info = console.error;
  process.stdin.on('end', () => process.exit(ORPHANED));
  process.stdin.on('close', () => process.exit(ORPHANED));
  return over(new StreamReader(process.stdin), new StreamMessageWriter(process.stdout));
}

/** A small file of the workspace; null when it is not there, not on this machine, or no file. */
async function readWorkspaceFile(uri: string): Promise<string | null> {
  try {
    if (!uri.startsWith('file:')) return null;
    const file = fileURLToPath(uri);
    const found = await stat(file);
    // A pipe or a device may never end.
    return !found.isFile() || found.size > MAX_CONFIG_SIZE ? null : await readFile(file, 'utf8');
  } catch {
    return null;
  }
}

/** Folders that hold no plans of the office, and how many of the others are looked into. */
const SKIPPED_FOLDER = /^(?:\.|node_modules$)/;
const MAX_FOLDERS = 2000;

/** The folder that a URI names, when it is on this machine. */
function foldersAt(uri: string): string[] {
  try {
    return [fileURLToPath(uri)];
  } catch {
    return [];
  }
}

/** The plans below a folder, the nearest first; folders that cannot be read have none. */
async function listPlans(uri: string, limit: number): Promise<readonly string[]> {
  const plans: string[] = [];
  const folders = foldersAt(uri);
  for (let i = 0; i < folders.length && i < MAX_FOLDERS && plans.length < limit; i++) {
    const folder = folders[i] as string;
    try {
      for await (const entry of await opendir(folder)) {
        const full = path.join(folder, entry.name);
        if (entry.isFile() && PLAN_FILE.test(entry.name)) plans.push(pathToFileURL(full).href);
        else if (entry.isDirectory() && !SKIPPED_FOLDER.test(entry.name)) folders.push(full);
      }
    } catch {
      // Not there, or not ours to read.
    }
  }
  return plans.slice(0, limit);
}

preferLittleMemory(true);
const connection = connect();
startServer(connection, { ...createDependencies(readWorkspaceFile, listPlans), office: () => import('./main.office'), preferLittleMemory });
connection.listen();
