// One suite, two launchers. Which one is decided before the start and printed; after a failure there is no second try.
//   desktop   VSCODE_EXECUTABLE names a desktop VS Code, or VSCODE_VERSION says which one @vscode/test-electron shall download
//   server    everywhere else: the VS Code server of the npm registry, in a headless Chromium
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { artifacts, root } from '../../scripts/lib/paths.mjs';

const launcher = process.env.VSCODE_EXECUTABLE || process.env.VSCODE_VERSION ? 'desktop' : 'server';
const report = path.join(artifacts, `e2e-${launcher}.json`);
const workspace = path.join(root, 'test/e2e/workspace');
rmSync(report, { force: true });

console.log(`launcher: ${launcher}`);
const launch = launcher === 'desktop' ? (await import('./launch-desktop.mjs')).launch : (await import('./launch-server.mjs')).launch;
const problem = await launch({ root, workspace, report });

const result = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined;
if (result) console.log(`VS Code ${result.vscode}`);
for (const { title, error } of result?.tests ?? []) console.log(error ? `  ✗ ${title}\n${error.replace(/^/gm, '      ')}` : `  ✓ ${title}`);
const failure = problem ?? (!result ? 'the tests wrote no report' : result.passed + result.failed === 0 ? 'no test ran' : undefined);
if (failure) console.error(`e2e: ${failure}`);
process.exitCode = failure || result.failed > 0 ? 1 : 0;
