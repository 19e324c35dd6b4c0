import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildSync } from 'esbuild';

const root = path.resolve(__dirname, '../..');

export interface Answer {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
  /** The program that was run, to be started in other ways. */
  readonly script: string;
}

let bundle: { readonly folder: string; readonly script: string } | null = null;

/** The command line as one file, built from the sources as they stand: no test runs yesterday's build. */
function script(): string {
  if (!bundle) {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'kehoach-cli-'));
    buildSync({
      absWorkingDir: root,
      entryPoints: { cli: 'server/src/main.cli.ts' },
      outdir: folder,
      bundle: true,
      platform: 'node',
      target: 'node20',
      format: 'cjs',
      mainFields: ['module', 'main'],
      charset: 'utf8',
      logLevel: 'error',
      define: { 'import.meta.url': 'bundleUrl' },
      banner: { js: "const bundleUrl = require('node:url').pathToFileURL(__filename).href;" },
    });
    bundle = { folder, script: path.join(folder, 'cli.js') };
  }
  return bundle.script;
}

after(() => {
  if (bundle) rmSync(bundle.folder, { recursive: true });
  bundle = null;
});

/** A folder that is gone after the test file; `files`: path → text or bytes. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'kehoach-'));
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  folders.push(folder);
  return folder;
}

const folders: string[] = [];
after(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** Runs the built command line in `cwd`. */
export function runCli(cwd: string, ...args: readonly string[]): Answer {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script(), ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, TZ: 'Asia/Ho_Chi_Minh' },
  });
  return { code: status, out: stdout, err: stderr, script: script() };
}
