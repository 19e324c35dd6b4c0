// Keeps the code that Node compiled of a program while it did what it mostly does, for dist/server.js and dist/cli.js to start from (server/src/launch.ts).
//   node scripts/lib/code-cache.mjs PROGRAM [ARGUMENT…]     runs the program; at its end writes PROGRAM.cache
import { spawnSync } from 'node:child_process';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';
import { root } from './paths.mjs';
import { V8_FLAGS } from './v8-flags.mjs';

const here = fileURLToPath(import.meta.url);
const plan = path.join(root, 'examples/ke-hoach-mau.kehoach');

/** Makes the caches of the command line and of the server. Throws when a program does not run. */
export function keepCompiledCode() {
  run('cli', ['check', plan]);
  run('server', ['--stdio'], session());
}

function run(name, args, input = '') {
  const { status, stderr } = spawnSync(process.execPath, [here, path.join(root, `dist/programs/${name}.js`), ...args], { input, encoding: 'utf8' });
  if (status === 2 || status === null) throw new Error(`no compiled code kept of ${name}: ${stderr}`);
}

/** What an editor sends when a plan is opened, read and typed in. */
function session() {
  const uri = 'file:///a.kehoach';
  const text = readFileSync(plan, 'utf8');
  const textDocument = { uri };
  const position = { line: 12, character: 4 };
  const requests = ['diagnostic', 'documentSymbol', 'foldingRange', 'semanticTokens/full', 'completion', 'hover'];
  const messages = [
    ['initialize', { processId: null, rootUri: null, capabilities: { textDocument: { diagnostic: {} } } }, 0],
    ['initialized', {}],
    ['textDocument/didOpen', { textDocument: { uri, languageId: 'kehoach', version: 1, text } }],
    ...requests.map((name, i) => [`textDocument/${name}`, { textDocument, position }, i + 1]),
    ['textDocument/didChange', { textDocument: { uri, version: 2 }, contentChanges: [{ range: { start: position, end: position }, text: 'x' }] }],
    ['textDocument/diagnostic', { textDocument }, 20],
    ['shutdown', undefined, 21],
    ['exit'],
  ];
  return messages
    .map(([method, params, id]) => JSON.stringify({ jsonrpc: '2.0', id, method, params }))
    .map((body) => `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
    .join('');
}

if (process.argv[1] === here) {
  const program = path.resolve(process.argv[2]);
  for (const flag of V8_FLAGS[path.basename(program, '.js')]) setFlagsFromString(flag);
  const script = new Script(Module.wrap(readFileSync(program, 'latin1')), { filename: program });
  process.argv.splice(1, 2, program);
  process.on('exit', () => {
    writeFileSync(`${program}.new`, script.createCachedData());
    renameSync(`${program}.new`, `${program}.cache`);
  });
  script.runInThisContext()({}, createRequire(program), { exports: {} }, program, path.dirname(program));
}
