// Pictures of today's build, for the README: node scripts/screenshot.mjs   (writes docs/images/*.png)
// Draws with the fonts of this machine; `apt-get install fonts-jetbrains-mono fonts-open-sans` gives good Vietnamese marks.
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { launchBrowser } from './lib/browser.mjs';
import { artifacts, root } from './lib/paths.mjs';
import { startServer, workbenchUrl } from './lib/vscode-server.mjs';

const examples = path.join(root, 'examples');
const images = path.join(root, 'docs/images');
mkdirSync(images, { recursive: true });

execFileSync(process.execPath, ['esbuild.mjs'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
const settings = {
  'editor.fontFamily': "'JetBrains Mono', 'DejaVu Sans Mono', monospace",
  'editor.fontSize': 14,
  'editor.lineHeight': 22,
  'window.commandCenter': false,
  'workbench.layoutControl.enabled': false,
  'breadcrumbs.enabled': false,
  'editor.stickyScroll.enabled': false,
  'chat.commandCenter.enabled': false,
  'editor.fontLigatures': false,
};
const server = await startServer({ settings });
const browser = await launchBrowser();
try {
  const page = await (await browser.newContext({ viewport: { width: 1360, height: 860 }, deviceScaleFactor: 1.5 })).newPage();
  await page.goto(workbenchUrl(server.authority, { folder: examples, extension: root, file: path.join(examples, 'ke-hoach-mau.kehoach') }));
  const squiggles = page.locator('.monaco-editor .squiggly-error, .monaco-editor .squiggly-warning');
  await squiggles
    .first()
    .waitFor({ timeout: 30_000 })
    .catch(async (error) => {
      await page.screenshot({ path: path.join(artifacts, 'screenshot-failure.png') });
      throw error;
    });
  await page.keyboard.press('Control+Shift+M');
  await page.locator('.markers-panel .monaco-list-row').first().waitFor();
  await page.waitForTimeout(1000); // colours from the server
  await shot('problems');

  await goTo(page, 'co-quan-cu');
  await page.keyboard.press('Control+.');
  await page.locator('.context-view .monaco-list-row, .action-widget .monaco-list-row').first().waitFor({ timeout: 10_000 });
  await page.waitForTimeout(300);
  await shot('quick-fix');
  await page.keyboard.press('Escape');

  await page.keyboard.press('Control+j'); // without the panel
  await page.keyboard.press('Control+g');
  await page.keyboard.type('36\n');
  await page.keyboard.press('End');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('; so t', { delay: 60 });
  await page.locator('.suggest-widget.visible .monaco-list-row').first().waitFor({ timeout: 10_000 });
  await page.waitForTimeout(600);
  await shot('completion');

  async function shot(name) {
    const file = path.join(images, `${name}.png`);
    await page.screenshot({ path: file });
    console.log(`${path.relative(root, file)} (${await squiggles.count()} squiggles in view)`);
  }
} finally {
  await browser.close();
  await server.stop();
}

/** Puts the caret on the first finding of `rule`, through the list of problems. */
async function goTo(page, rule) {
  await page.locator('.markers-panel .monaco-list-row', { hasText: rule }).first().dblclick();
  await page.waitForTimeout(500);
}
