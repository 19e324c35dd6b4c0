import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { launchBrowser } from '../../scripts/lib/browser.mjs';
import { artifacts, root } from '../../scripts/lib/paths.mjs';
import { startServer, workbenchUrl } from '../../scripts/lib/vscode-server.mjs';
import { reachOf } from '../tidy/reach.ts';

// What users install: made as for a release, looked into, and installed into a real VS Code.

const VSIX = path.join(root, 'out/kehoach.vsix');
const MAX_BYTES = 2 * 1024 * 1024;
const CONTENT = [
  '[Content_Types].xml',
  'extension.vsixmanifest',
  ...[
    'LICENSE.txt',
    'NOTICE',
    'changelog.md',
    'dist/cli.js',
    'dist/extension.js',
    'dist/mcp.js',
    'dist/office.js',
    'dist/references.js',
    'dist/sbom.cdx.json',
    'dist/server.js',
    'dist/third-party.txt',
    'dist/web/extension.js',
    'dist/web/server.js',
    'docs/rules.md',
    'media/board.svg',
    'media/views/preview.css',
    'media/views/preview.js',
    'media/views/sheet.css',
    'media/views/sheet.js',
    'media/walkthrough/sua.svg',
    'media/walkthrough/tao.svg',
    'media/walkthrough/tra.svg',
    'media/walkthrough/xuat.svg',
    'media/icon.png',
    'media/icon.svg',
    'media/kehoach-dark.svg',
    'media/kehoach-light.svg',
    'package.json',
    'readme.md',
    'schemas/kehoach.config.schema.json',
    'skills/ke-hoach/SKILL.md',
    'syntaxes/kehoach.tmLanguage.json',
    'syntaxes/language-configuration.json',
  ].map((name) => `extension/${name}`),
];

/** Files of a zip archive: name → bytes. */
function unzipped(file) {
  const bytes = readFileSync(file);
  const end = bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  const files = new Map();
  let at = bytes.readUInt32LE(end + 16);
  for (let count = bytes.readUInt16LE(end + 10); count > 0; count--) {
    const [method, size] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20)];
    const [nameLength, extra, comment] = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field));
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const data = bytes.subarray(start, start + size);
    files.set(bytes.toString('utf8', at + 46, at + 46 + nameLength), method === 0 ? data : inflateRawSync(data));
    at += 46 + nameLength + extra + comment;
  }
  return files;
}

describe('the .vsix', function () {
  this.timeout(120_000);
  let files;
  const text = (name) => files.get(`extension/${name}`).toString('utf8');

  before(() => {
    execFileSync(process.execPath, ['scripts/package.mjs', VSIX], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
    files = unzipped(VSIX);
  });

  it('is small', () => {
    assert.ok(statSync(VSIX).size <= MAX_BYTES, `${statSync(VSIX).size} bytes`);
  });

  it('holds what is needed and nothing else', () => {
    assert.deepEqual([...files.keys()].sort(), CONTENT.sort());
  });

  it('holds every file that its manifest names', () => {
    const named = [...text('package.json').matchAll(/"\.?\/?((?:dist|media|syntaxes|snippets|schemas)\/[^"]+)"/g)].map(([, name]) => name);
    assert.ok(named.length >= 8, named.join());
    assert.deepEqual(
      named.filter((name) => !files.has(`extension/${name}`)),
      [],
    );
  });

  it('has minified programs without source maps, and the licences of what is in them', () => {
    for (const [name, bytes] of files) {
      if (!name.endsWith('.js')) continue;
      assert.ok(!bytes.includes('sourceMappingURL'), name);
    }
    for (const name of ['vscode-languageclient', 'vscode-languageserver', 'diff', 'jsonc-parser', 'docx', 'fflate'])
      assert.ok(text('dist/third-party.txt').includes(`\n${name} `), name);
  });

  it('lists what is in its programs: each package with its licence, and the sum by which the lock file knows it', () => {
    const { bomFormat, metadata, components } = JSON.parse(text('dist/sbom.cdx.json'));
    assert.deepEqual([bomFormat, metadata.component.name, metadata.component.version], ['CycloneDX', 'kehoach', JSON.parse(text('package.json')).version]);
    const named = [...text('dist/third-party.txt').matchAll(/^(@?[\w./-]+) (\d+\.\d+\.\d+) \(/gm)].map(([, name, version]) => `${name}@${version}`);
    assert.deepEqual(components.map(({ 'bom-ref': ref }) => ref).sort(), named.sort());
    const { packages } = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8'));
    const locked = new Set(Object.values(packages).map(({ integrity }) => integrity));
    for (const { name, hashes, licenses } of components) {
      assert.ok(locked.has(`sha512-${Buffer.from(hashes[0].content, 'hex').toString('base64')}`), name);
      assert.ok(licenses[0].license.id, name);
    }
  });

  it('is the same, byte for byte, when it is made again, elsewhere on the clock and the map', () => {
    const again = path.join(root, 'out/kehoach-again.vsix');
    const env = { ...process.env, TZ: 'Asia/Ho_Chi_Minh', LANG: 'vi_VN.UTF-8' };
    execFileSync(process.execPath, ['scripts/package.mjs', again], { cwd: root, env, stdio: ['ignore', 'ignore', 'inherit'] });
    assert.ok(readFileSync(VSIX).equals(readFileSync(again)));
    rmSync(again);
  });

  it('holds programs that reach for no network and run no text', () => {
    const system = /^(?:node:)?(?:child_process|crypto|fs|fs\/promises|module|os|path|process|readline|url|util|v8|vm|worker_threads)$|^vscode$/;
    for (const [name, bytes] of files) {
      if (!name.endsWith('.js')) continue;
      const { modules, powers } = reachOf(bytes.toString('utf8'));
      // The parts for Office files, for assistants and further references lie beside the program that loads them.
      assert.deepEqual([name, modules.filter((each) => !system.test(each) && !/^\.\/(?:mcp|office|references)\.js$/.test(each))], [name, []]);
      // The desk's panels; test/tidy/reach.test.ts holds them to a strict policy.
      const panels = /dist\/(?:web\/)?extension\.js$/.test(name) ? ['createWebviewPanel'] : [];
      // In the browser the part for Office files comes as a blob of our client's.
      const parts = name.endsWith('dist/web/server.js') ? ['importScripts'] : [];
      assert.deepEqual([name, powers.filter((each) => !['Worker', 'openExternal', ...panels, ...parts].includes(each))], [name, []]);
      assert.equal(
        modules.some((each) => each.endsWith('child_process')),
        name === 'extension/dist/extension.js',
        name,
      );
    }
  });

  it('checks a plan without VS Code, unpacked anywhere', () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'kehoach-vsix-'));
    try {
      for (const name of ['cli.js', 'mcp.js', 'office.js', 'references.js']) writeFileSync(path.join(folder, name), files.get(`extension/dist/${name}`));
      const plan = path.join(root, 'test/e2e/workspace/thieu-thoi-gian.kehoach');
      const { status, stdout } = spawnSync(process.execPath, [path.join(folder, 'cli.js'), 'check', plan], { cwd: folder, encoding: 'utf8' });
      assert.equal(status, 1);
      assert.match(stdout, /thieu-thoi-gian/);
      const exported = spawnSync(process.execPath, [path.join(folder, 'cli.js'), 'export', plan, '-o', 'ra.docx'], { cwd: folder, encoding: 'utf8' });
      assert.deepEqual([exported.status, exported.stderr], [0, '']);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('shows a page that fetches nothing', () => {
    for (const page of ['readme.md', 'changelog.md']) assert.doesNotMatch(text(page), /!\[|<img|<script/i, page);
  });

  it('has what a registry of extensions asks for', () => {
    const { publisher, version, license, icon, repository, bugs, homepage, keywords, categories, engines } = JSON.parse(text('package.json'));
    assert.match(publisher, /^[a-z][a-z0-9-]+$/);
    assert.equal(license, 'MIT');
    for (const url of [repository.url, bugs.url, homepage]) assert.match(url, /^https:\/\//);
    assert.ok(keywords.length > 0 && keywords.length <= 30);
    assert.ok(categories.length > 0);
    assert.match(engines.vscode, /^\^1\.\d+\.0$/);
    const png = files.get(`extension/${icon}`);
    assert.deepEqual([png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)], ['PNG', 256, 256]);
    const manifest = files.get('extension.vsixmanifest').toString('utf8');
    const preview = Number(version.split('.')[1]) % 2 === 1;
    assert.equal(manifest.includes('Microsoft.VisualStudio.Code.PreRelease" Value="true"'), preview, 'odd minor versions are previews');
  });

  it('installs into VS Code, which then marks what is missing in a plan', async () => {
    const server = await startServer({ vsix: VSIX, log: path.join(artifacts, 'vsix-server.log') });
    const browser = await launchBrowser();
    try {
      const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
      const folder = path.join(root, 'test/e2e/workspace');
      await page.goto(workbenchUrl(server.authority, { folder, file: path.join(folder, 'thieu-thoi-gian.kehoach') }));
      try {
        await page.locator('.monaco-editor .squiggly-warning, .monaco-editor .squiggly-error').first().waitFor({ timeout: 40_000 });
        await page.keyboard.press('Control+Shift+M');
        await page.locator('.markers-panel .monaco-list-row', { hasText: 'thieu-thoi-gian' }).first().waitFor({ timeout: 10_000 });
      } finally {
        await page.screenshot({ path: path.join(artifacts, 'vsix.png') });
      }
    } finally {
      await browser.close();
      await server.stop();
    }
  });
});
