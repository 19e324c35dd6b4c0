// One suite, three launchers. Which one is decided before the start and printed; after a failure there is no second try.
//   desktop   VSCODE_EXECUTABLE names a desktop VS Code, or VSCODE_VERSION says which one @vscode/test-electron shall download
//   server    everywhere else: the VS Code server of the npm registry, in a headless Chromium
//   web       with --web: the same server, but the extension and its language server run in web workers of the browser
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { artifacts, root } from '../../scripts/lib/paths.mjs';

const desktop = process.env.VSCODE_EXECUTABLE || process.env.VSCODE_VERSION;
const launcher = process.argv.includes('--web') ? 'web' : desktop ? 'desktop' : 'server';
const report = path.join(artifacts, `e2e-${launcher}.json`);
// A copy: commands of the suite write into their folder.
const workspace = mkdtempSync(path.join(os.tmpdir(), 'kehoach-e2e-'));
cpSync(path.join(root, 'test/e2e/workspace'), workspace, { recursive: true });
process.once('exit', () => rmSync(workspace, { recursive: true, force: true }));
rmSync(report, { force: true });

console.log(`launcher: ${launcher}`);
const launch = launcher === 'desktop' ? (await import('./launch-desktop.mjs')).launch : (await import('./launch-server.mjs')).launch;
const problem = await launch({ root, workspace, report, web: launcher === 'web' });

const result = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined;
if (result) console.log(`VS Code ${result.vscode}`);
for (const { title, error, skipped } of result?.tests ?? []) {
  console.log(error ? `  ✗ ${title}\n${error.replace(/^/gm, '      ')}` : `  ${skipped ? '- (skipped)' : '✓'} ${title}`);
}
if (result) console.log(`${result.passed} passed, ${result.failed} failed`);
const failure = problem ?? (!result ? 'the tests wrote no report' : result.passed + result.failed === 0 ? 'no test ran' : undefined);
if (failure) console.error(`e2e: ${failure}`);
process.exitCode = failure || result.failed > 0 ? 1 : 0;
