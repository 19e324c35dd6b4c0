// A real keyboard in a real VS Code: whole plans typed key by key, with Enter after every line, read back from the disk.
//   node test/e2e/keys.mjs [words of a title]     only the scenarios whose title holds them
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { launchBrowser } from '../../scripts/lib/browser.mjs';
import { artifacts, root } from '../../scripts/lib/paths.mjs';
import { startServer, workbenchUrl } from '../../scripts/lib/vscode-server.mjs';
import { scenarios } from './keys/scenarios.mjs';

const asked = process.argv.slice(2).join(' ');
const chosen = scenarios.filter(({ title }) => title.includes(asked));
const workspace = mkdtempSync(path.join(os.tmpdir(), 'kehoach-keys-'));
cpSync(path.join(root, 'test/e2e/workspace'), workspace, { recursive: true });
const settings = { 'editor.fontFamily': "'JetBrains Mono', 'DejaVu Sans Mono', monospace" };
const server = await startServer({ settings, log: path.join(artifacts, 'keys-server.log') });
const browser = await launchBrowser();
const result = { passed: 0, failed: 0 };
try {
  for (const [i, { title, start = '', run }] of chosen.entries()) {
    const file = path.join(workspace, `go-${i}.kehoach`);
    writeFileSync(file, start);
    const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
    try {
      await page.goto(workbenchUrl(server.authority, { folder: workspace, extension: root, file }));
      await page.locator('.monaco-editor textarea, .monaco-editor .native-edit-context').first().waitFor({ timeout: 60_000 });
      // The server is up when it has counted the tasks.
      await page.locator('.statusbar-item', { hasText: 'nhiệm vụ' }).first().waitFor({ timeout: 90_000 });
      await page.locator('.view-lines').first().click();
      // `name`: another file of the workspace than the one the scenario began in.
      await run(page, async (expected, name) => {
        const place = name ? path.join(workspace, name) : file;
        await page.keyboard.press('Control+S');
        await until(() => existsSync(place) && readFileSync(place, 'utf8') === expected);
        const written = existsSync(place) ? readFileSync(place, 'utf8') : '';
        if (written !== expected) throw new Error(difference(written, expected));
      });
      result.passed++;
      console.log(`  ✓ ${title}`);
    } catch (error) {
      result.failed++;
      await page.screenshot({ path: path.join(artifacts, `keys-failure-${i}.png`) }).catch(() => {});
      console.log(`  ✗ ${title}\n      ${String(error).replaceAll('\n', '\n      ')}`);
    } finally {
      await page.context().close();
    }
  }
} finally {
  await browser.close();
  await server.stop();
  rmSync(workspace, { recursive: true, force: true });
}
const report = process.env.KEHOACH_TEST_REPORT;
if (report) writeFileSync(report, JSON.stringify(result));
console.log(`${result.passed} passed, ${result.failed} failed`);
process.exitCode = result.failed > 0 || result.passed === 0 ? 1 : 0;

/** Waits until `look` holds, five seconds at most. */
async function until(look) {
  for (let waited = 0; waited < 5000 && !(existsSync(workspace) && look()); waited += 50) await new Promise((resolve) => setTimeout(resolve, 50));
}

/** The first line that differs. */
function difference(written, expected) {
  const [is, meant] = [written.split('\n'), expected.split('\n')];
  const line = meant.findIndex((each, i) => each !== is[i]);
  const at = line < 0 ? meant.length : line;
  return `line ${at + 1}\nmeant:  ${JSON.stringify(meant[at])}\nstands: ${JSON.stringify(is[at])}`;
}
