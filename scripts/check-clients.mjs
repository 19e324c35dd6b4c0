// Drives the built server from other editors, as far as they are installed: node scripts/check-clients.mjs [--record]
// Needs `npm run build`; installs nothing. Not part of npm test.
//   --record   also writes what the editors said into test/lsp/sessions
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { tsImport } from 'tsx/esm/api';
import { root } from './lib/paths.mjs';
import { keepSession } from './lib/sessions.mjs';

const { problemsOfParams, problemsOfResult } = await tsImport('../test/lsp/meta-model.ts', import.meta.url);

const PLAN = 'thieu-thoi-gian.kehoach';
const TIMEOUT_MS = 60_000;
const clients = path.join(root, 'test/lsp/clients');
/** What every editor must have seen: in all, what the command line finds too. */
const EXPECTED = {
  diagnostics: (seen) => seen === foundByCommandLine() && seen.includes('co-quan-cu') && seen.includes('thieu-thoi-gian'),
  hover: (seen) => seen === 'Sở Khoa học và Công nghệ',
  fix: (seen) => seen === 'Thay bằng “Sở Khoa học và Công nghệ”',
  'after the fix': (seen) => !seen.includes('co-quan-cu') && seen.includes('thieu-thoi-gian'),
  'one level down': (seen) => seen === '1.1. Tập huấn kỹ năng số cho cán bộ cơ sở.',
  completion: (seen) => seen === 'Sở Tư pháp',
};

/** The ids of the rules that have something to say of the plan, each once. */
function foundByCommandLine() {
  const plan = path.join(root, 'test/e2e/workspace', PLAN);
  const { stdout } = spawnSync(process.execPath, [path.join(root, 'dist/cli.js'), 'check', '--format', 'json', plan], { encoding: 'utf8' });
  const [{ diagnostics }] = JSON.parse(stdout).files;
  return [...new Set(diagnostics.map(({ rule }) => rule))].sort().join(' ');
}

const EDITORS = {
  neovim: {
    program: 'nvim',
    from: 'Debian: apt-get install neovim',
    init: 'init.lua',
    args: (init, plan) => ['--headless', '-u', init, '-i', 'NONE', '-n', plan, '-S', path.join(clients, 'neovim.lua')],
  },
  emacs: {
    program: 'emacs',
    from: 'Debian: apt-get install emacs-nox elpa-eglot',
    init: 'init.el',
    args: (init, plan) => ['--batch', '--eval', '(package-initialize)', '-l', init, '-l', path.join(clients, 'eglot.el'), plan],
  },
};

/** The configuration that the documentation gives, with the server of this build behind a recorder. */
function configuration(name) {
  const text = readFileSync(path.join(root, 'docs/other-editors.md'), 'utf8');
  const block = new RegExp(`<!-- ${name} -->\\n\`\`\`\\w+\\n([^]*?)\`\`\``).exec(text)?.[1];
  if (!block) throw new Error(`docs/other-editors.md has no configuration for ${name}`);
  return block.replace('/path/to/kehoach/dist/server.js', path.join(clients, 'recorder.cjs'));
}

function check(name, { program, from, init, args }) {
  const version = spawnSync(program, ['--version'], { encoding: 'utf8' });
  if (version.status !== 0) return console.log(`${name}: skipped, ${program} is not installed (${from})`);
  const folder = mkdtempSync(path.join(os.tmpdir(), 'kehoach-client-'));
  try {
    const plans = path.join(folder, 'plans');
    mkdirSync(plans);
    copyFileSync(path.join(root, 'test/e2e/workspace', PLAN), path.join(plans, PLAN));
    writeFileSync(path.join(folder, init), configuration(name));
    const record = path.join(folder, 'session.jsonl');
    const env = { ...process.env, HOME: folder, LC_ALL: 'C.UTF-8', KEHOACH_RECORD: record, KEHOACH_RECORDED: path.join(root, 'dist/server.js') };
    const { status, stdout, stderr } = spawnSync(program, args(path.join(folder, init), path.join(plans, PLAN)), {
      encoding: 'utf8',
      env,
      timeout: TIMEOUT_MS,
    });
    // Bold or not: what an editor asks for depends on what it can show.
    const lines = stdout.replaceAll('**', '').split('\n');
    const seen = Object.fromEntries(lines.flatMap((line) => (/^[\w ]+: /.test(line) ? [line.split(/: (.*)/, 2)] : [])));
    const problems = Object.entries(EXPECTED).flatMap(([key, isRight]) => (isRight(seen[key] ?? '') ? [] : [`${key}: ${seen[key] ?? 'nothing'}`]));
    if (status !== 0) problems.push(`it ended with ${status}`, seen.failed ?? stderr.trim().split('\n').slice(-8).join('\n'));
    const messages = existsSync(record)
      ? readFileSync(record, 'utf8')
          .trimEnd()
          .split('\n')
          .map((line) => JSON.parse(line))
      : [];
    problems.push(...new Set(problemsOfSession(messages)));
    console.log(`${name}: ${version.stdout.split('\n', 1)[0]}, ${messages.length} messages`);
    for (const [key, value] of Object.entries(seen)) console.log(`  ${key}: ${value}`);
    for (const problem of problems) console.log(`  WRONG ${problem}`);
    if (problems.length > 0) process.exitCode = 1;
    else if (process.argv.includes('--record')) keepSession(record, name, plans);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the server said that is not as the protocol describes it, or in error. */
function problemsOfSession(messages) {
  const asked = new Map(messages.flatMap(({ from, message }) => (from === 'client' && message.method ? [[message.id, message.method]] : [])));
  return messages.flatMap(({ from, message }) => {
    if (from !== 'server') return [];
    if (message.method) return problemsOfParams(message.method, message.params);
    const method = asked.get(message.id);
    return message.error ? [`${method}: ${message.error.message}`] : problemsOfResult(method, message.result);
  });
}

if (!existsSync(path.join(root, 'dist/server.js'))) {
  console.error('there is no dist/server.js: npm run build');
  process.exit(2);
}
for (const [name, editor] of Object.entries(EDITORS)) check(name, editor);
