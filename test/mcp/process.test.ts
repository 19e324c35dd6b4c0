import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { ListRootsRequestSchema } from '@modelcontextprotocol/sdk/types.js';
import { type BuildOptions, build } from 'esbuild';
import { ask, root } from './client';

const PLAN = readFileSync(path.join(root, 'examples/ke-hoach-mau.kehoach'), 'utf8');
const SECRET = 'KẾ HOẠCH\nBí mật ngoài thư mục\n';
/** What a start may take on a machine that does eight other things; alone it takes a third. */
const SLOW_START_MS = 3000;

describe('the MCP server as a process', function () {
  this.timeout(30_000);
  let folder = '';
  const cli = () => path.join(folder, 'bin/cli.js');
  const allowed = () => path.join(folder, 'allowed');
  const clients: Client[] = [];

  /** Made as the build makes it: the command line, and the protocol beside it. */
  before(async () => {
    folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'kehoach-mcp-')));
    const recipes = (await import(path.join(root, 'scripts/lib/bundles.mjs'))) as { bundles(): BuildOptions[] };
    for (const options of recipes.bundles()) {
      const name = Object.keys(options.entryPoints as object)[0] as string;
      const target = path.join(folder, 'bin');
      if (name === 'cli' || name === 'mcp') await build({ ...options, absWorkingDir: root, outdir: target, sourcemap: false, logLevel: 'silent' });
    }
    mkdirSync(path.join(allowed(), 'con'), { recursive: true });
    mkdirSync(path.join(folder, 'outside'));
    writeFileSync(path.join(allowed(), 'ke-hoach.kehoach'), PLAN);
    writeFileSync(path.join(allowed(), 'con/khac.kehoach'), PLAN);
    writeFileSync(path.join(allowed(), 'nhi-phan.kehoach'), Buffer.from([0, 1, 2, 0]));
    writeFileSync(path.join(folder, 'outside/bi-mat.kehoach'), SECRET);
    writeFileSync(path.join(folder, 'allowed-too.kehoach'), SECRET);
    symlinkSync(path.join(folder, 'outside/bi-mat.kehoach'), path.join(allowed(), 'lien-ket.kehoach'));
    symlinkSync(path.join(folder, 'outside'), path.join(allowed(), 'lien-ket'));
    // Above the folder: its own words would show in messages if it were read.
    writeFileSync(path.join(folder, 'kehoach.config.json'), '{ "severities": { "sai-thu-tu": "off" } }');
  });
  afterEach(async () => {
    for (const client of clients.splice(0)) await client.close();
  });
  after(() => rmSync(folder, { recursive: true }));

  async function start(args: readonly string[], roots?: readonly string[]): Promise<Client> {
    const client = new Client({ name: 'test', version: '1' }, roots ? { capabilities: { roots: { listChanged: true } } } : {});
    if (roots) client.setRequestHandler(ListRootsRequestSchema, () => ({ roots: roots.map((each) => ({ uri: pathToFileURL(each).href })) }));
    clients.push(client);
    await client.connect(new StdioClientTransport({ command: process.execPath, args: [cli(), 'mcp', ...args], cwd: folder, stderr: 'ignore' }));
    return client;
  }

  it('reads plans below the folders it was started for', async () => {
    const client = await start(['--root', allowed()]);
    for (const file of ['ke-hoach.kehoach', 'con/khac.kehoach', path.join(allowed(), 'ke-hoach.kehoach')]) {
      const { data, failed } = await ask(client, 'check_plan', { file });
      assert.equal(failed, false, file);
      assert.ok(
        (data.findings as { rule: string }[]).some(({ rule }) => rule === 'sai-thu-tu'),
        'the config above was not read',
      );
    }
  });

  it('reads nothing else, and does not say whether it is there', async () => {
    const client = await start(['--root', allowed()]);
    const outside = [
      '../outside/bi-mat.kehoach',
      path.join(folder, 'outside/bi-mat.kehoach'),
      'lien-ket.kehoach',
      'lien-ket/bi-mat.kehoach',
      '../allowed-too.kehoach',
    ];
    for (const file of [...outside, '.', 'con', 'khong-co.kehoach', '/etc/passwd', '/dev/zero', 'a\u0000b']) {
      const { summary, data, failed } = await ask(client, 'outline_plan', { file });
      assert.equal(failed, true, file);
      assert.match(summary, /^Không có tệp “.*” trong thư mục được phép đọc\.$/, file);
      assert.deepEqual(data, {});
    }
    const { summary } = await ask(client, 'check_plan', { file: 'nhi-phan.kehoach' });
    assert.match(summary, /nhị phân/);
  });

  it('takes the folders that the client offers, when it was started for none', async () => {
    const client = await start([], [allowed()]);
    assert.equal((await ask(client, 'check_plan', { file: 'ke-hoach.kehoach' })).failed, false);
    assert.equal((await ask(client, 'check_plan', { file: '../outside/bi-mat.kehoach' })).failed, true);
    const none = await start([]);
    assert.match((await ask(none, 'check_plan', { file: 'ke-hoach.kehoach' })).summary, /Chưa thư mục nào được phép đọc/);
  });

  it('keeps to its own folders, whatever the client offers', async () => {
    const client = await start(['--root', allowed()], [path.join(folder, 'outside')]);
    assert.equal((await ask(client, 'outline_plan', { file: path.join(folder, 'outside/bi-mat.kehoach') })).failed, true);
  });

  it('follows a config that changes', async () => {
    const client = await start(['--root', allowed()]);
    const config = path.join(allowed(), 'kehoach.config.json');
    writeFileSync(config, '{ "agencies": [{ "name": "Trung tâm Điều hành thông minh tỉnh" }] }');
    try {
      assert.equal((await ask(client, 'look_up_agency', { name: 'trung tam dieu hanh thong minh tinh' })).data.verdict, 'current');
    } finally {
      rmSync(config);
    }
    assert.notEqual((await ask(client, 'look_up_agency', { name: 'trung tam dieu hanh thong minh tinh' })).data.verdict, 'current');
  });

  it('writes nothing', async () => {
    const before = readdirSync(folder, { recursive: true }).sort();
    const client = await start(['--root', allowed()]);
    await ask(client, 'correct_plan', { file: 'ke-hoach.kehoach', mode: 'preferred' });
    assert.deepEqual(readdirSync(folder, { recursive: true }).sort(), before);
    assert.equal(readFileSync(path.join(allowed(), 'ke-hoach.kehoach'), 'utf8'), PLAN);
  });

  it('is there soon', async () => {
    const started = performance.now();
    await start([]);
    assert.ok(performance.now() - started < SLOW_START_MS);
  });

  it('goes when its client goes, and survives what is no message', async () => {
    const child = spawn(process.execPath, [cli(), 'mcp'], { cwd: folder, stdio: ['pipe', 'pipe', 'ignore'] });
    const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
    let out = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
    });
    child.stdin.write('not json\n{"jsonrpc":"2.0"}\n[]\n\u0000\n');
    child.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'ping' })}\n`);
    while (!out.includes('"id":1')) await new Promise((resolve) => setTimeout(resolve, 10));
    child.stdin.end();
    assert.equal(await ended, 0);
  });

  it('refuses what is no folder, with one line', () => {
    const { status, stderr } = spawnSync(process.execPath, [cli(), 'mcp', '--root', 'khong-co'], { cwd: folder, encoding: 'utf8' });
    assert.equal(status, 2);
    assert.equal(stderr, '“--root khong-co” không phải một thư mục.\n');
  });
});
