// npm start: builds, and opens examples/ in a real VS Code with the extension.
//   in the desktop VS Code when `code` or `codium` is found, else in a browser: the VS Code server of the npm registry, on loopback only
//   --server       the browser even when there is a desktop VS Code
//   --port=N       that port instead of any free one
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import path from 'node:path';
import { cache, root } from './lib/paths.mjs';
import { startServer, workbenchUrl } from './lib/vscode-server.mjs';

const examples = path.join(root, 'examples');
const sample = path.join(examples, 'ke-hoach-mau.kehoach');
const port = Number(process.argv.find((argument) => argument.startsWith('--port='))?.slice('--port='.length)) || undefined;

execFileSync(process.execPath, ['esbuild.mjs'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
const desktop = process.argv.includes('--server')
  ? undefined
  : ['code', 'codium'].find((name) => spawnSync(name, ['--version'], { shell: process.platform === 'win32' }).status === 0);
if (desktop) openDesktop(desktop);
else await serve();

function openDesktop(command) {
  const args = ['--new-window', `--extensionDevelopmentPath=${root}`, examples, sample];
  // As root VS Code starts only with a data folder of its own.
  if (process.getuid?.() === 0) args.push('--no-sandbox', `--user-data-dir=${path.join(cache, 'user-data')}`);
  const child = spawn(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  child.on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
  console.log(`Đã mở kế hoạch mẫu trong VS Code (${command}). / The sample plan opens in VS Code.`);
}

async function serve() {
  const server = await startServer({ port });
  const url = workbenchUrl(server.authority, { folder: examples, extension: root, file: sample });
  console.log(`\nMở địa chỉ này trong trình duyệt / Open this address in a browser:\n\n  ${url}\n\nCtrl+C để dừng / to stop.`);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void server.stop());
  const code = await server.exited;
  // Stopped by the user: a clean end, whatever the server says.
  process.exitCode = code === null || code === 0 || code >= 128 ? 0 : 1;
}
