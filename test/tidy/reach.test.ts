import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { type BuildOptions, build, type Metafile } from 'esbuild';
import { type Reach, reachOf } from './reach';
import { files, manifest, read, root } from './repository';

// What docs/security.md promises: each bundle is made in memory as `npm run build` makes it, and asked what it can reach.

interface Bundle {
  readonly reach: Reach;
  /** Module of Node → the files that load it. */
  readonly loaders: ReadonlyMap<string, readonly string[]>;
  /** Folders of the packages that are in it. */
  readonly packages: readonly string[];
}

/** Licences that let a package go along with ours. */
const LICENCES = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0']);

function loadersIn({ inputs }: Metafile): Map<string, string[]> {
  const loaders = new Map<string, string[]>();
  for (const [file, { imports }] of Object.entries(inputs)) {
    for (const each of imports) if (each.external && each.path !== 'vscode') loaders.set(each.path, [...(loaders.get(each.path) ?? []), file]);
  }
  return loaders;
}

async function made(options: BuildOptions): Promise<Bundle> {
  const { outputFiles, metafile } = await build({ ...options, absWorkingDir: root, write: false, metafile: true, sourcemap: false, logLevel: 'silent' });
  const [output] = outputFiles;
  assert.ok(output && outputFiles.length === 1);
  const packages = Object.keys(metafile.inputs).flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []);
  return { reach: reachOf(output.text), loaders: loadersIn(metafile), packages };
}

const loadersOf = ({ loaders }: Bundle, ...modules: string[]): string[] =>
  [...loaders].flatMap(([name, from]) => (modules.includes(name.replace(/^node:/, '')) ? from : [])).sort();

describe('the bundles', () => {
  const bundles = new Map<string, Bundle>();
  const bundle = (name: string): Bundle => bundles.get(name) ?? assert.fail(`no ${name}`);

  before(async function () {
    this.timeout(60_000);
    const recipes = (await import(path.join(root, 'scripts/lib/bundles.mjs'))) as { bundles(): BuildOptions[] };
    for (const options of recipes.bundles()) {
      const name = Object.keys(options.entryPoints as Record<string, string>)[0];
      bundles.set(`${options.outdir}/${name}.js`, await made(options));
    }
  });

  it('are those that are shipped', () => {
    const made = [
      'dist/cli.js',
      'dist/extension.js',
      'dist/mcp.js',
      'dist/office.js',
      'dist/references.js',
      'dist/server.js',
      'dist/web/extension.js',
      'dist/web/server.js',
    ];
    assert.deepEqual([...bundles.keys()].sort(), made);
  });

  it('hold no network, and load by name only what comes with Node and VS Code', () => {
    const modules = (name: string) => [...new Set(bundle(name).reach.modules.map((each) => each.replace(/^node:/, '')))].sort();
    assert.deepEqual(modules('dist/server.js'), ['./office.js', './references.js', 'crypto', 'fs/promises', 'os', 'path', 'url', 'util', 'v8']);
    assert.deepEqual(modules('dist/cli.js'), ['./mcp.js', './office.js', './references.js', 'fs', 'os', 'path', 'url', 'util', 'worker_threads']);
    // Further documents, read when a question needs them: text alone.
    assert.deepEqual(modules('dist/references.js'), []);
    // Its own part for Office files, beside it, which loads nothing.
    assert.deepEqual(modules('dist/office.js'), []);
    // Another for assistants: standard input and output.
    assert.deepEqual(modules('dist/mcp.js'), ['process']);
    assert.deepEqual(modules('dist/extension.js'), ['child_process', 'crypto', 'fs', 'os', 'path', 'readline', 'util', 'vscode']);
    assert.deepEqual(modules('dist/web/server.js'), []);
    assert.deepEqual(modules('dist/web/extension.js'), ['vscode']);
    for (const [name, { reach }] of bundles) assert.deepEqual(reach.unknown, [], name);
  });

  it('run no text as a program and send nothing', () => {
    const powers = Object.fromEntries([...bundles].map(([name, { reach }]) => [name, reach.powers]));
    assert.deepEqual(powers, {
      'dist/server.js': [],
      'dist/mcp.js': [],
      'dist/office.js': [],
      'dist/references.js': [],
      // Its own part for Office files, which our client hands over as a blob; no other address is taken (main.worker.ts).
      'dist/web/server.js': ['importScripts'],
      // Threads of its own file, to check many plans on all cores.
      'dist/cli.js': ['Worker'],
      // Pages of our own (below). The library's answer to `window/showDocument`, which our server never asks for (below).
      'dist/extension.js': ['createWebviewPanel', 'openExternal'],
      // The server in the browser: its own file.
      'dist/web/extension.js': ['Worker', 'createWebviewPanel', 'openExternal'],
    });
    assert.deepEqual(
      files('server/src').filter((file) => /showDocument/i.test(read(file))),
      [],
    );
  });

  it('show pages that may run their own script alone and reach nothing', () => {
    const sources = files('client/src').map((file) => read(file));
    assert.equal(sources.join('\n').match(/webview\.html = /g)?.length, sources.join('\n').match(/webview\.html = pageHtml\(/g)?.length);
    assert.equal(sources.join('\n').match(/createWebviewPanel\(/g)?.length, sources.join('\n').match(/localResourceRoots: \[viewFiles\(/g)?.length);
    assert.match(
      read('client/src/views/webview.ts'),
      /default-src 'none'; style-src \$\{webview\.cspSource\}; script-src \$\{webview\.cspSource\}; font-src \$\{webview\.cspSource\}`/,
    );
    const scripts = files('media/views').filter((file) => file.endsWith('.js'));
    assert.ok(scripts.length >= 2);
    for (const script of scripts)
      assert.doesNotMatch(
        read(script),
        /innerHTML|insertAdjacentHTML|document\.write|eval\(|Function\(|fetch\(|XMLHttpRequest|WebSocket|import\(|sendBeacon|window\.open|https?:/,
        script,
      );
  });

  it('hold few packages, each named in docs/dependencies.md, under licences that allow it', () => {
    const packages = [...new Set([...bundles.values()].flatMap((each) => each.packages))].map((folder) => JSON.parse(read(`${folder}/package.json`)));
    assert.ok(packages.length > 5 && packages.length < 30, String(packages.length));
    const reasons = read('docs/dependencies.md');
    assert.deepEqual(
      packages.filter(({ name, license }) => !LICENCES.has(license) || !reasons.includes(`\`${name}\``)).map(({ name, license }) => `${name} (${license})`),
      [],
    );
    const known = new Set(files());
    const folders = [...new Set([...bundles.values()].flatMap((each) => each.packages))];
    assert.deepEqual(
      folders.filter(
        (folder) =>
          !readdirSync(path.join(root, folder)).some((file) => /^licen[cs]e(?:\.\w+)?$/i.test(file)) &&
          !known.has(`scripts/lib/licences/${path.basename(folder)}.txt`),
      ),
      [],
      'the package makes no .vsix without the text of each licence',
    );
    assert.equal(manifest.dependencies, undefined, 'nothing is installed beside the bundles');
  });

  it('ask one thing of V8: to save memory', () => {
    for (const file of [...files('server/src'), ...files('client/src')])
      if (file !== 'server/src/lsp/v8.ts') assert.doesNotMatch(read(file), /['"](?:node:)?(?:vm|v8|module)['"]/, file);
    const asked = read('server/src/lsp/v8.ts');
    assert.deepEqual(asked.match(/'--[^']*'/g), ["'--optimize-for-size'", "'--no-optimize-for-size'"]);
    assert.deepEqual(asked.match(/\bset\w+\(/g), ['setFlagsFromString('], 'once, on or off');
  });

  it('start one program: the server', () => {
    assert.deepEqual(loadersOf(bundle('dist/extension.js'), 'child_process'), [
      'node_modules/vscode-languageclient/lib/node/main.js',
      'node_modules/vscode-languageclient/lib/node/processes.js',
    ]);
    assert.doesNotMatch(files('client/src').map(read).join('\n'), /shell: |exec\(|execSync|execFile/);
    assert.match(read('client/src/extension.node.ts'), /const run = \{ module, transport: TransportKind\.ipc \};/, 'a module, not a command');
  });

  it('touch files in few places, and write in one', () => {
    assert.deepEqual(loadersOf(bundle('dist/server.js'), 'fs', 'fs/promises'), ['server/src/main.node.ts']);
    assert.match(read('server/src/main.node.ts'), /import \{ opendir, readFile, stat \} from 'node:fs\/promises';/, 'the server only reads');
    const cli = loadersOf(bundle('dist/cli.js'), 'fs', 'fs/promises').filter((file) => !file.startsWith('node_modules/'));
    assert.deepEqual(cli, ['server/src/cli/find-files.ts', 'server/src/cli/host-node.ts', 'server/src/cli/read-file.ts', 'server/src/cli/replace-file.ts']);
    const reading = /^(?:readSync|readdir|statSync|lstatSync|fstatSync|realpathSync|accessSync|openSync|closeSync)$/;
    const writing = files('server/src').flatMap((file) =>
      [...read(file).matchAll(/fs\.(\w+)\(/g)].filter(([, call]) => !reading.test(call ?? '')).map(([, call]) => `${path.basename(file)}: ${call}`),
    );
    // To the terminal, and a file in the place of another: written beside it, then renamed, or taken away again.
    const replacing = ['fchmodSync', 'fchownSync', 'fsyncSync', 'linkSync', 'renameSync', 'rmSync', 'writeSync'].map((call) => `replace-file.ts: ${call}`);
    assert.deepEqual([...new Set(writing)].sort(), ['host-node.ts: writeSync', ...replacing]);
    assert.doesNotMatch(read('server/src/cli/read-file.ts'), /O_(?:WRONLY|RDWR|CREAT|TRUNC|APPEND)/, 'opened for reading only');
    assert.deepEqual(
      files('client/src').filter((file) => /['"](?:node:)?fs(?:\/promises)?['"]/.test(read(file))),
      [],
    );
  });

  it('ask for no trust, of a workspace or of Markdown', () => {
    const { capabilities } = JSON.parse(read('package.json')) as { capabilities: unknown };
    assert.deepEqual(capabilities, { untrustedWorkspaces: { supported: true }, virtualWorkspaces: true });
    assert.match(read('client/src/activation.ts'), /markdown: \{ isTrusted: false, supportHtml: false \}/);
    const client = files('client/src').map(read).join('\n');
    assert.doesNotMatch(client, /isTrusted[:=] ?true|supportHtml[:=] ?true|MarkdownString|machine-overridable/);
    // A setting that named a program or a folder would have to be kept from a workspace that nobody trusts.
    const settings = manifest.contributes.configuration.flatMap(({ properties }) => Object.keys(properties));
    assert.deepEqual(
      settings.filter((key) => /path|command|exec|folder|(?<!pro)file|server$/i.test(key)),
      ['kehoach.trace.server'],
    );
  });

  it('would be seen to reach for more', () => {
    const hostile = `
      const a = require('net'); import(name); require(b);
      fetch('x'); new Function('return 1'); globalThis['eval']('1'); window.navigator.sendBeacon('x'); new vscode.ShellExecution('rm');
      const kind = CompletionItemKind.Function; x.fetch(); const y = { eval: 1 };`;
    assert.deepEqual(reachOf(hostile), {
      modules: ['net'],
      powers: ['Function', 'ShellExecution', 'eval', 'fetch', 'sendBeacon'],
      unknown: ['import(name)', 'require(b)'],
    });
  });
});
