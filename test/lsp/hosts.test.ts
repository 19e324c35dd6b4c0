import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import vm from 'node:vm';
import {
  AbstractMessageReader,
  AbstractMessageWriter,
  createProtocolConnection,
  type DataCallback,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type Message,
  type MessageReader,
  type MessageWriter,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

// What `npm run build` has made, as users get it: the command line, the server in Node, the server in a worker. One core, one answer.

const ROOT = path.resolve(import.meta.dirname ?? __dirname, '../..');
const dist = (name: string) => path.join(ROOT, 'dist', name);
const FILES = ['examples', 'test/fixtures/plans', 'test/e2e/workspace', 'test/e2e/workspace/du-thao'].flatMap((folder) =>
  readdirSync(path.join(ROOT, folder))
    .filter((name) => /\.kehoach$|\.kh\.txt$/.test(name))
    .map((name) => path.join(ROOT, folder, name)),
);
/** The command line's words for the severities of the protocol. */
const SEVERITIES = ['error', 'warning', 'information', 'hint'];

type Findings = readonly string[];

/** One finding, in the command line's terms: 1-based, UTF-16. */
function line(rule: unknown, severity: unknown, numbers: readonly number[], message: unknown): string {
  return `${rule} ${severity} ${numbers.join(':')} ${message}`;
}

/** Findings per file, of a server that speaks through `reader` and `writer`. */
async function ask(reader: MessageReader, writer: MessageWriter, files: readonly string[]): Promise<Map<string, Findings>> {
  const client = createProtocolConnection(reader, writer);
  client.onRequest('kehoach/readFile', () => null);
  client.listen();
  await client.sendRequest('initialize', { processId: null, rootUri: null, workspaceFolders: null, capabilities: { textDocument: { diagnostic: {} } } });
  await client.sendNotification('initialized', {});
  const found = new Map<string, Findings>();
  for (const file of files) {
    const uri = pathToFileURL(file).href;
    await client.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'kehoach', version: 1, text: readFileSync(file, 'utf8').replace(/^\uFEFF/, '') },
    });
    const report = await client.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri } });
    assert.equal(report.kind, 'full');
    found.set(file, report.kind === 'full' ? report.items.map(ofServer) : []);
  }
  await client.sendRequest('shutdown');
  await client.sendNotification('exit');
  client.dispose();
  return found;
}

function ofServer({ code, severity, range: { start, end }, message }: Diagnostic): string {
  return line(code, SEVERITIES[(severity ?? 0) - 1], [start.line + 1, start.character + 1, end.line + 1, end.character + 1], message);
}

function commandLine(files: readonly string[]): Map<string, Findings> {
  const { stdout, status } = spawnSync(process.execPath, [dist('cli.js'), 'check', '--format', 'json', ...files], { encoding: 'utf8' });
  assert.ok(status === 0 || status === 1, `the command line ended with ${status}`);
  const answer = JSON.parse(stdout) as { files: { file: string; diagnostics: Record<string, string & number>[] }[] };
  return new Map(
    answer.files.map(({ file, diagnostics }) => [
      path.resolve(file),
      diagnostics.map((each) => line(each.rule, each.severity, [each.line, each.column, each.endLine, each.endColumn].map(Number), each.message)),
    ]),
  );
}

type Port = { onmessage?: (event: { data: Message }) => void; postMessage(data: Message): void };

/** Two ends of a wire that copies, as the one between a page and its worker does. */
function wire(): [Port, Port] {
  const send = (to: () => Port) => (data: Message) => void setImmediate(() => to().onmessage?.({ data: structuredClone(data) }));
  const one: Port = { postMessage: send(() => other) };
  const other: Port = { postMessage: send(() => one) };
  return [one, other];
}

/** The bundle of the worker, run where there is nothing but what a browser's worker has: a use of `process` or `require` would throw. */
function startWorker(): { reader: MessageReader; writer: MessageWriter } {
  const [inside, outside] = wire();
  const addEventListener = () => {};
  const scope = Object.assign(inside, {
    addEventListener,
    console,
    setTimeout,
    clearTimeout,
    queueMicrotask,
    performance,
    TextDecoder,
    TextEncoder,
    URL,
    atob,
  });
  const references = `self.kehoachReferences = function (module) {${readFileSync(dist('references.js'), 'utf8')}\n};`;
  vm.runInNewContext(`${references}\n${readFileSync(dist('web/server.js'), 'utf8')}`, Object.assign(scope, { self: scope }), { filename: 'web/server.js' });
  return { reader: new PortReader(outside), writer: new PortWriter(outside) };
}

class PortReader extends AbstractMessageReader {
  constructor(private readonly port: Port) {
    super();
  }
  listen(callback: DataCallback): { dispose(): void } {
    this.port.onmessage = ({ data }) => callback(data);
    return { dispose: () => {} };
  }
}

class PortWriter extends AbstractMessageWriter {
  constructor(private readonly port: Port) {
    super();
  }
  async write(message: Message): Promise<void> {
    this.port.postMessage(message);
  }
  end(): void {}
}

describe('command line, server and worker', () => {
  it('find the same in every plan', async () => {
    assert.ok(FILES.length > 15);
    const further = path.join(mkdtempSync(path.join(tmpdir(), 'kehoach-')), 'van-ban-khac.kehoach');
    writeFileSync(further, 'Căn cứ Nghị định số 126/2020/NĐ-CP ngày 19/11/2020 của Chính phủ;\n');
    const files = [...FILES, further];
    const wanted = commandLine(files);
    assert.deepEqual([...wanted.keys()].sort(), [...files].sort());
    assert.match(wanted.get(further)?.join() ?? '', /vien-dan-sai-ngay/, 'a document of dist/references.js is known');
    assert.ok([...wanted.values()].flat().length > 30, 'there is something to compare');

    const child = spawn(process.execPath, [dist('server.js'), '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const ofNode = await ask(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin), files);
    const { reader, writer } = startWorker();
    const ofWorker = await ask(reader, writer, files);
    for (const file of files) {
      const name = path.relative(ROOT, file);
      assert.deepEqual(ofNode.get(file), wanted.get(file), `server: ${name}`);
      assert.deepEqual(ofWorker.get(file), wanted.get(file), `worker: ${name}`);
    }
  });
}).timeout(60_000);
