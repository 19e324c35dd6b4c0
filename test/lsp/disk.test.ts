import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CompletionList, Diagnostic, DocumentDiagnosticReport, Hover } from 'vscode-languageserver';
import { type Running, started } from './process';

// The server with a real folder, on which things happen while plans are open.

const PLAN = `KẾ HOẠCH
Rà soát thủ tục hành chính

I. NHIỆM VỤ
1. Rà soát các các quy trình theo Kế hoạch số 118/KH-UBND ngày 05/01/2026 của UBND tỉnh.
- Chủ trì: Sở Nội vụ.
`;
const OTHER = 'Căn cứ Kế hoạch số 118/KH-UBND ngày 06/02/2026 của UBND tỉnh Lào Cai về chuyển đổi số;\n';
const [CREATED, CHANGED, DELETED] = [1, 2, 3];

describe('while plans are open', () => {
  let folder: string;
  let running: Running;
  let uri: string;
  let version: number;
  const logged: string[] = [];
  const uriOf = (name: string) => pathToFileURL(path.join(folder, name)).href;

  beforeEach(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'kehoach-disk-'));
    writeFileSync(path.join(folder, 'a.kehoach'), PLAN);
    running = started('stdio');
    const { client } = running;
    logged.length = 0;
    client.onNotification('window/logMessage', ({ message }: { message: string }) => void logged.push(message));
    await client.sendRequest('initialize', {
      processId: null,
      rootUri: null,
      workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'x' }],
      capabilities: { textDocument: { diagnostic: {} } },
    });
    await client.sendNotification('initialized', {});
    version = 1;
    uri = uriOf('a.kehoach');
    await client.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'kehoach', version, text: PLAN } });
  });

  afterEach(async () => {
    await running.client.sendRequest('shutdown');
    await running.client.sendNotification('exit');
    assert.equal(await running.ended, 0, 'it lived to the end');
    rmSync(folder, { recursive: true, force: true });
    assert.deepEqual(
      logged.filter((line) => / at .*:\d+:\d+/.test(line)),
      [],
      'no handler threw',
    );
    assert.ok(
      logged.every((line) => !line.includes('quy trình') && !line.includes(folder)),
      logged.join('\n'),
    );
  });

  const diagnostics = async (): Promise<readonly Diagnostic[]> => {
    const report = await running.client.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri } });
    return report.kind === 'full' ? report.items : [];
  };
  const repeated = async () => (await diagnostics()).find(({ code }) => code === 'lap-tu');
  const tell = (type: number | undefined, ...names: string[]) =>
    running.client.sendNotification('workspace/didChangeWatchedFiles', { changes: names.map((name) => ({ uri: uriOf(name), type })) });
  /** Files are read in the background: looks until `severity` is that of the finding. */
  const severityBecomes = async (severity: number | undefined) => {
    for (let turn = 0; turn < 200; turn++) {
      if ((await repeated())?.severity === severity) return;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    assert.equal((await repeated())?.severity, severity);
  };
  const edit = (text: string) =>
    running.client.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: ++version },
      contentChanges: [{ range: { start: { line: 3, character: 0 }, end: { line: 3, character: 0 } }, text }],
    });

  it('their config comes, breaks, turns into a folder, grows beyond measure, and is right again', async () => {
    const config = path.join(folder, 'kehoach.config.json');
    const right = '{ "severities": { "lap-tu": "error" } }';
    const usual = (await repeated())?.severity;
    assert.ok(usual && usual > 1);
    for (const broken of [
      () => writeFileSync(config, '{{{{'),
      () => writeFileSync(config, '\u0000\ufffd\ud800 [1, 2'),
      () => writeFileSync(config, '{ "severities": { "lap-tu": "loud" }, "__proto__": { "root": 5 } }'),
      () => writeFileSync(config, '['.repeat(500_000)),
      () => writeFileSync(config, `{ "severities": { "lap-tu": "error" } }${' '.repeat(1_100_000)}`),
      () => mkdirSync(config),
      () => symlinkSync(config, config),
    ]) {
      writeFileSync(config, right);
      await tell(CREATED, 'kehoach.config.json');
      await severityBecomes(1);
      rmSync(config);
      broken();
      await tell(CHANGED, 'kehoach.config.json');
      await severityBecomes(usual);
      rmSync(config, { recursive: true });
    }
  });

  it('a plan is deleted or moved: what stands in the editor is still checked', async () => {
    rmSync(path.join(folder, 'a.kehoach'));
    await tell(DELETED, 'a.kehoach');
    await edit('II. VIỆC VIỆC KHÁC\n');
    assert.ok(await repeated());
    await running.client.sendNotification('textDocument/didSave', { textDocument: { uri } });
    assert.ok(await repeated());
  });

  it('the whole folder vanishes', async () => {
    const usual = (await repeated())?.severity;
    writeFileSync(path.join(folder, 'b.kehoach'), OTHER);
    writeFileSync(path.join(folder, 'kehoach.config.json'), '{ "severities": { "lap-tu": "error" } }');
    await tell(CREATED, 'b.kehoach', 'kehoach.config.json');
    await severityBecomes(1);
    const line = PLAN.split('\n').findIndex((each) => each.includes('118/KH'));
    const position = { line, character: (PLAN.split('\n')[line] ?? '').indexOf('118') + 1 };
    rmSync(folder, { recursive: true });
    await tell(DELETED, 'a.kehoach', 'b.kehoach', 'kehoach.config.json');
    const hover = await running.client.sendRequest<Hover | null>('textDocument/hover', { textDocument: { uri }, position });
    assert.ok(hover, 'the citation still has its card');
    const list = await running.client.sendRequest<CompletionList>('textDocument/completion', { textDocument: { uri }, position });
    assert.ok(Array.isArray(list.items));
    await running.client.sendRequest('kehoach/updateNames', { uri });
    await edit('\n');
    await severityBecomes(usual);
  });

  it('files that are no plans stand among them: a folder, a link to itself, bytes', async () => {
    mkdirSync(path.join(folder, 'x.kehoach'));
    symlinkSync(path.join(folder, 'vong.kehoach'), path.join(folder, 'vong.kehoach'));
    symlinkSync(folder, path.join(folder, 'vong'));
    writeFileSync(
      path.join(folder, 'c.kehoach'),
      Uint8Array.from({ length: 5000 }, (_, i) => (i * 7) % 256),
    );
    writeFileSync(path.join(folder, 'b.kehoach'), OTHER);
    await tell(CREATED, 'x.kehoach', 'vong.kehoach', 'c.kehoach', 'b.kehoach');
    await tell(undefined, 'b.kehoach', '..', '%zz');
    await running.client.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: 'không phải URI', type: 9 }] });
    assert.ok(await repeated());
  });
}).timeout(60_000);
