// All checks in a row, and one closing line: "N passed, N failed".
//   node scripts/test.mjs              everything (npm test)
//   node scripts/test.mjs unit tidy    only these suites
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { artifacts, root } from './lib/paths.mjs';

const bin = (name) => path.join(root, 'node_modules/.bin', name);
const e2eReport = (launcher) => path.join(artifacts, `e2e-${launcher}.json`);

/** A program that is right or wrong as a whole: counts as one test. */
const tool = (command, ...args) => ({
  run() {
    const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
    return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  },
});

/** Tests that write a report with their counts. No report, or no test in it, is a failure. */
const counted = (command, args, report) => ({
  run() {
    rmSync(report, { force: true });
    const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, KEHOACH_TEST_REPORT: report } });
    const { passed, failed } = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : { passed: 0, failed: 0 };
    const wrong = status !== 0 || passed + failed === 0;
    return { passed, failed: wrong ? Math.max(failed, 1) : failed };
  },
});

const mocha = (name, ...files) => counted(bin('mocha'), ['--reporter', 'test/reporter.cjs', ...files], path.join(artifacts, `${name}.json`));
const desktop = process.env.VSCODE_EXECUTABLE || process.env.VSCODE_VERSION;

const suites = {
  build: tool(process.execPath, 'esbuild.mjs', '--e2e'),
  lint: tool(bin('biome'), 'check', '.'),
  types: tool(bin('tsc'), '-p', '.'),
  dead: tool(bin('knip'), '--no-progress'),
  grammar: tool(bin('vscode-tmgrammar-test'), 'test/syntaxes/*.kehoach'),
  unit: mocha('unit', '--ignore', 'test/{lsp,e2e,tidy,package}/**', 'test/**/*.test.ts'),
  tidy: mocha('tidy', 'test/tidy/**/*.test.ts'),
  protocol: mocha('protocol', 'test/lsp/**/*.test.ts'),
  e2e: counted(process.execPath, ['test/e2e/run.mjs'], e2eReport(desktop ? 'desktop' : 'server')),
  keys: counted(process.execPath, ['test/e2e/keys.mjs'], path.join(artifacts, 'keys.json')),
  views: counted(process.execPath, ['test/e2e/views.mjs'], path.join(artifacts, 'views.json')),
  web: counted(process.execPath, ['test/e2e/run.mjs', '--web'], e2eReport('web')),
  // Last, because it leaves a minified build behind.
  vsix: mocha('vsix', 'test/package/**/*.test.mjs'),
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in suites));
if (unknown.length > 0) {
  console.error(`unknown suite: ${unknown.join(', ')} (there are ${Object.keys(suites).join(', ')})`);
  process.exit(2);
}
const names = asked.length > 0 ? asked : Object.keys(suites);
if (!names.includes('build') && names.some((name) => ['protocol', 'e2e', 'keys', 'views', 'web'].includes(name))) names.unshift('build');

const total = { passed: 0, failed: 0 };
const summary = [];
for (const name of names) {
  console.log(`\n── ${name}`);
  const start = performance.now();
  const { passed, failed } = suites[name].run();
  total.passed += passed;
  total.failed += failed;
  summary.push(
    `${name.padEnd(9)} ${String(passed).padStart(5)} passed ${String(failed).padStart(3)} failed  ${((performance.now() - start) / 1000).toFixed(1)} s`,
  );
}
console.log(`\n${summary.join('\n')}\n`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
