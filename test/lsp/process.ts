import { type ChildProcess, fork, spawn } from 'node:child_process';
import path from 'node:path';
import {
  createProtocolConnection,
  IPCMessageReader,
  IPCMessageWriter,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

const MAIN = path.resolve(import.meta.dirname ?? __dirname, '../../server/src/main.node.ts');

/** A server that runs as a process of its own. */
export interface Running {
  readonly client: ProtocolConnection;
  readonly process: ChildProcess;
  /** Its exit code. */
  readonly ended: Promise<number | null>;
}

/** Starts the server from its sources. */
export function started(transport: 'stdio' | 'ipc'): Running {
  const child =
    transport === 'stdio'
      ? spawn(process.execPath, ['--import', 'tsx', MAIN, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] })
      : fork(MAIN, ['--node-ipc'], { execArgv: ['--import', 'tsx'] });
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  const { stdin, stdout } = child;
  const client =
    stdin && stdout
      ? createProtocolConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin))
      : createProtocolConnection(new IPCMessageReader(child), new IPCMessageWriter(child));
  client.onError(() => {});
  client.listen();
  return { client, process: child, ended };
}
