// Records what VS Code says to the server while the end-to-end suite runs, for test/lsp/sessions: node scripts/record-sessions.mjs
// (after `node esbuild.mjs --e2e`). Sessions of other editors come from scripts/check-clients.mjs --record.
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { launch } from '../test/e2e/launch-server.mjs';
import { artifacts, root } from './lib/paths.mjs';
import { keepSession } from './lib/sessions.mjs';

const workspace = path.join(root, 'test/e2e/workspace');
const extension = path.join(root, 'out/recorded-extension');
rmSync(extension, { recursive: true, force: true });
mkdirSync(extension, { recursive: true });
for (const part of ['package.json', 'dist', 'syntaxes', 'schemas', 'media', 'docs/rules.md', 'out/e2e'])
  cpSync(path.join(root, part), path.join(extension, part), { recursive: true });
renameSync(path.join(extension, 'dist/server.js'), path.join(extension, 'dist/real-server.js'));
copyFileSync(path.join(root, 'test/lsp/clients/recorder.cjs'), path.join(extension, 'dist/server.js'));

const folder = mkdtempSync(path.join(os.tmpdir(), 'kehoach-record-'));
process.env.KEHOACH_RECORD = path.join(folder, 'vscode.jsonl');
process.env.KEHOACH_RECORDED = path.join(extension, 'dist/real-server.js');
try {
  const problem = await launch({ root: extension, workspace, report: path.join(artifacts, 'e2e-recorded.json'), web: false });
  if (problem) throw new Error(problem);
  // The suite restarts the server at its end: the first session is the whole working day.
  keepSession(process.env.KEHOACH_RECORD, 'vscode', workspace);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
