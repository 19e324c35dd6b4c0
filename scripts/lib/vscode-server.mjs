// A real VS Code from the npm registry alone: the server that the package `code-server` ships in lib/vscode, run by our own Node.
// No install script runs, nothing is compiled, nothing comes from anywhere else.
import { execFileSync, spawn } from 'node:child_process';
import { createWriteStream, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { cache } from './paths.mjs';

/** The newest version of the package that runs on Node 20; it holds VS Code 1.100.3. */
const VERSION = '4.100.3';
const START_TIMEOUT_MS = 60_000;

/** Puts the VS Code server into the cache unless it is there already. @returns {string} its folder */
export function installServer(report = console.log) {
  const home = path.join(cache, `code-server-${VERSION}`);
  const server = path.join(home, 'package/lib/vscode');
  if (existsSync(path.join(home, '.complete'))) return server;
  report(`Tải VS Code (gói npm code-server@${VERSION}, một lần) …`);
  mkdirSync(cache, { recursive: true });
  // Made ready beside its place and moved there in one step: an interrupted download leaves nothing half-done.
  const temporary = mkdtempSync(path.join(cache, 'new-'));
  const run = (command, args, cwd) => execFileSync(command, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
  run('npm', ['pack', `code-server@${VERSION}`, '--ignore-scripts', '--loglevel=error'], temporary);
  const tarball = readdirSync(temporary).find((name) => name.endsWith('.tgz'));
  run('tar', ['-xzf', tarball], temporary);
  rmSync(path.join(temporary, tarball));
  const inside = path.join(temporary, 'package/lib/vscode');
  // The shrinkwrap in the package is followed. Native modules (terminal, search) stay unbuilt: the server does without them.
  run('npm', ['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], inside);
  if (!existsSync(path.join(inside, 'node_modules.asar'))) symlinkSync('node_modules', path.join(inside, 'node_modules.asar'));
  writeFileSync(path.join(temporary, '.complete'), VERSION);
  rmSync(home, { recursive: true, force: true });
  renameSync(temporary, home);
  return server;
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once('error', reject).listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** Settings of every VS Code we start: quiet, nothing looked up outside. */
const QUIET_SETTINGS = {
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  // The browser build saves by itself; a plan is written when its writer says so.
  'files.autoSave': 'off',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'workbench.startupEditor': 'none',
  'workbench.enableExperiments': false,
  'workbench.tips.enabled': false,
  'remote.autoForwardPorts': false,
  'git.openRepositoryInParentFolders': 'never',
  'security.workspace.trust.enabled': false,
};

/**
 * Starts the VS Code server on loopback with fresh data folders.
 * @param {{ port?: number, settings?: object, env?: object, log?: string, vsix?: string, tests?: boolean }} [options]
 *   `log`: a file for its output; `vsix`: an extension to install first; `tests`: let it run a test suite
 * @returns {Promise<{ authority: string, exited: Promise<number | null>, stop: () => Promise<void> }>}
 */
export async function startServer(options = {}) {
  const folder = installServer();
  const main = path.join(folder, 'out/server-main.js');
  const data = mkdtempSync(path.join(os.tmpdir(), 'kehoach-vscode-'));
  const machine = path.join(data, 'data/data/Machine');
  mkdirSync(machine, { recursive: true });
  writeFileSync(path.join(machine, 'settings.json'), JSON.stringify({ ...QUIET_SETTINGS, ...options.settings }));
  const folders = ['--server-data-dir', path.join(data, 'data'), '--extensions-dir', path.join(data, 'extensions')];
  const env = { ...process.env, EXTENSIONS_GALLERY: '{}', ...options.env };
  if (options.vsix) execFileSync(process.execPath, [main, ...folders, '--install-extension', options.vsix], { env, stdio: 'pipe' });

  const port = options.port ?? (await freePort());
  const flags = [
    '--without-connection-token',
    '--accept-server-license-terms',
    '--enable-smoke-test-driver',
    '--disable-telemetry',
    '--disable-workspace-trust',
  ];
  const child = spawn(process.execPath, [main, '--host', '127.0.0.1', '--port', String(port), ...flags, ...folders], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env,
  });
  const log = options.log ? createWriteStream(options.log) : undefined;
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => log?.write(chunk));

  const exited = new Promise((resolve) => child.once('exit', resolve)).then((code) => {
    log?.end();
    // Its children may still write for a moment.
    rmSync(data, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 });
    return code;
  });
  const stop = async () => {
    child.kill('SIGTERM');
    const impatient = setTimeout(() => child.kill('SIGKILL'), 3000);
    await exited;
    clearTimeout(impatient);
  };
  try {
    await new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error('Máy chủ VS Code không khởi động được trong 60 giây.')), START_TIMEOUT_MS);
      exited.then((code) => reject(new Error(`Máy chủ VS Code dừng với mã ${code} trước khi sẵn sàng.`)));
      child.stdout.on('data', (chunk) => {
        if (!/Extension host agent listening on/.test(String(chunk))) return;
        clearTimeout(timer);
        resolve();
      });
    });
  } catch (error) {
    await stop();
    throw error;
  }
  return { authority: `127.0.0.1:${port}`, exited, stop };
}

/**
 * The address that opens `folder` in a server.
 * @param {string} authority host and port
 * @param {{ folder: string, extension?: string, tests?: string, file?: string, web?: boolean }} what absolute paths;
 *   `web`: the extension runs in the browser, see web-extension.mjs
 */
export function workbenchUrl(authority, { folder, extension, tests, file, web }) {
  const remote = (absolute) => `vscode-remote://${authority}${absolute}`;
  const payload = [];
  if (extension) payload.push(['extensionDevelopmentPath', remote(extension)]);
  if (web) payload.push(['extensionDevelopmentKind', 'web']);
  if (tests) payload.push(['extensionTestsPath', remote(tests)]);
  if (file) payload.push(['openFile', remote(file)]);
  return `http://${authority}/?folder=${encodeURIComponent(folder)}&payload=${encodeURIComponent(JSON.stringify(payload))}`;
}
