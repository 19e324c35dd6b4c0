import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { createConnection, type Message, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { createCatalog } from '../../server/src/catalog/create';
import { startServer } from '../../server/src/lsp/server';
import { withLifecycle } from '../../server/src/lsp/transport/lifecycle';
import { StreamReader } from '../../server/src/lsp/transport/stream-reader';
import { createService } from '../../server/src/service';
import { problemsOfParams, problemsOfResult } from './meta-model';
import { ManualClock } from './session';

// What editors really said, recorded (npm run record-sessions, npm run check-clients -- --record), and said again to today's server with the
// recorded pauses on a clock that does not depend on the machine. Every answer and every message of the server must be as the protocol describes
// it, and the gist of the answers stays what it is: npm run update-sessions writes it anew; read the diff before you commit it.

const FOLDER = path.resolve(import.meta.dirname ?? __dirname, 'sessions');
const NAMES = readdirSync(FOLDER).flatMap((name) => (name.endsWith('.jsonl') ? [name.slice(0, -'.jsonl'.length)] : []));
const catalog = createCatalog();

interface Packet extends Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

interface Exchange {
  readonly request: Packet;
  readonly answer: Packet | undefined;
}

/** Says the recorded messages; gives each request with its answer, and all that the server said of itself. */
async function replay(name: string): Promise<{ exchanges: readonly Exchange[]; said: readonly Packet[] }> {
  const [toServer, fromServer] = [new PassThrough(), new PassThrough()];
  const clock = new ManualClock();
  const back = new StreamMessageWriter(fromServer);
  const connection = createConnection(withLifecycle(new StreamReader(toServer), back), back);
  // The end of the session must not be the end of the tests.
  connection.onExit(() => {});
  startServer(connection, {
    clock,
    createService: (settings) => createService({ catalog, settings, today: () => '2026-03-02' }),
    readFile: async () => null,
    version: 'test',
  });
  connection.listen();

  const packets: Packet[] = [];
  const writer = new StreamMessageWriter(toServer);
  const recorded = readFileSync(path.join(FOLDER, `${name}.jsonl`), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { at: number; message: Packet });
  const settings = recorded.flatMap(({ message: { params } }) => (params as { settings?: { kehoach?: unknown } } | undefined)?.settings ?? []).at(0);
  new StreamMessageReader(fromServer).listen((message) => {
    const packet = message as Packet;
    packets.push(packet);
    // Questions of the server are answered at once: which number a question has is not the same in every version of the server.
    if (packet.method === undefined || packet.id === undefined) return;
    const { items = [] } = packet.params as { items?: { section?: string }[] };
    const result = packet.method === 'workspace/configuration' ? items.map(() => settings?.kehoach ?? null) : null;
    void writer.write({ jsonrpc: '2.0', id: packet.id, result } as Message);
  });

  let time = 0;
  const requests: Packet[] = [];
  for (const { at, message } of recorded) {
    if (message.method === undefined || message.method === 'exit') continue;
    clock.advance(at - time);
    time = at;
    if (message.id !== undefined) requests.push(message);
    await writer.write(message);
    // All the server has to do with it, pushes too, is done before the next message: what is compared are answers, not races.
    for (let turn = 0; turn < 8; turn++) await new Promise((resolve) => setImmediate(resolve));
  }
  connection.dispose();
  const answers = new Map(packets.flatMap((packet) => (packet.method === undefined ? [[packet.id, packet] as const] : [])));
  return {
    exchanges: requests.map((request) => ({ request, answer: answers.get(request.id) })),
    said: packets.filter(({ method }) => method !== undefined),
  };
}

/** One line for each exchange: enough to see that an answer has changed, and what it is about. */
function gist({ request, answer }: Exchange): string {
  if (answer?.error) return `${request.method}: error ${answer.error.code}`;
  return `${request.method}: ${shortOf(answer?.result)}`;
}

function shortOf(result: unknown): string {
  if (!isRecord(result)) return Array.isArray(result) ? listOf(result) : JSON.stringify(result ?? null);
  if (Array.isArray(result.items)) return `${result.kind ?? (result.isIncomplete ? 'incomplete' : 'complete')} ${listOf(result.items)}`;
  if (Array.isArray(result.data)) return `${result.data.length} numbers`;
  if (isRecord(result.contents)) return String(result.contents.value).split('\n', 1)[0] ?? '';
  if (isRecord(result.capabilities)) return Object.keys(result.capabilities).sort().join(' ');
  if (typeof result.title === 'string') return `${result.title}${result.edit ? ' (with its edit)' : ''}`;
  return Object.keys(result).sort().join(' ');
}

const FEW = 6;

function listOf(items: readonly unknown[]): string {
  const names = items.slice(0, FEW).flatMap((item) => {
    if (!isRecord(item)) return [];
    const { code, label, name, title, tooltip } = item;
    const word = code ?? label ?? name ?? title ?? tooltip;
    const { start } = (isRecord(item.range) ? item.range : {}) as { start?: { line: number; character: number } };
    return word === undefined ? [] : [start && code ? `${word}@${start.line}:${start.character}` : String(word)];
  });
  return `${items.length}${names.length > 0 ? `: ${names.join(' | ')}` : ''}${items.length > FEW && names.length > 0 ? ' …' : ''}`;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

describe('recorded sessions', () => {
  it('are there', () => assert.ok(NAMES.includes('vscode')));

  for (const name of NAMES) {
    describe(name, () => {
      let exchanges: readonly Exchange[];
      let said: readonly Packet[];
      before(async () => {
        ({ exchanges, said } = await replay(name));
      });

      it('answers every request', () => {
        assert.deepEqual(
          exchanges.filter(({ answer }) => answer === undefined || answer.error).map(({ request, answer }) => [request.method, answer?.error]),
          [],
        );
      });

      it('keeps to the protocol', () => {
        const found = [
          ...exchanges.flatMap(({ request, answer }) => problemsOfResult(request.method ?? '', answer?.result)),
          ...said.flatMap(({ method, params }) => problemsOfParams(method ?? '', params)),
        ];
        assert.deepEqual([...new Set(found)], []);
      });

      it('answers as before', () => {
        const file = path.join(FOLDER, `${name}.answers.txt`);
        const pushed = said
          .filter(({ method }) => method === 'textDocument/publishDiagnostics')
          .map(({ params }) => `pushed: ${listOf((params as { diagnostics: unknown[] }).diagnostics)}`);
        const today = `${[...exchanges.map(gist), ...pushed].join('\n')}\n`;
        if (process.env.KEHOACH_UPDATE) writeFileSync(file, today);
        assert.equal(today, readFileSync(file, 'utf8'), 'answers have changed; when they are right: npm run update-sessions, and read the diff');
      });

      it('answers the same a second time', async () => {
        const again = await replay(name);
        assert.deepEqual(
          again.exchanges.map(({ answer }) => answer),
          exchanges.map(({ answer }) => answer),
        );
      });
    });
  }
}).timeout(60_000);
