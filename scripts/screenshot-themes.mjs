// Pictures of a plan in light, dark and high contrast, to be looked at: node scripts/screenshot-themes.mjs   (writes out/artifacts/theme-*.png)
// Each twice: as the editor opens it, by the grammar alone, and when the server has answered.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { launchBrowser } from './lib/browser.mjs';
import { artifacts, root } from './lib/paths.mjs';
import { startServer, workbenchUrl } from './lib/vscode-server.mjs';

const THEMES = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  'contrast-dark': 'Default High Contrast',
  'contrast-light': 'Default High Contrast Light',
};
const chosen = process.argv.slice(2);
const workspace = mkdtempSync(path.join(os.tmpdir(), 'kehoach-themes-'));
cpSync(path.join(root, 'test/e2e/workspace'), workspace, { recursive: true });
const file = path.join(workspace, 'thieu-thoi-gian.kehoach');
const browser = await launchBrowser();
try {
  for (const [name, theme] of Object.entries(THEMES).filter(([each]) => chosen.length === 0 || chosen.includes(each))) {
    const settings = {
      'workbench.colorTheme': theme,
      'editor.fontFamily': "'JetBrains Mono', 'DejaVu Sans Mono', monospace",
      'editor.fontSize': 14,
      'editor.lineHeight': 22,
      'editor.stickyScroll.enabled': false,
      'editor.fontLigatures': false,
      'chat.commandCenter.enabled': false,
    };
    const server = await startServer({ settings });
    try {
      const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
      await page.goto(workbenchUrl(server.authority, { folder: workspace, extension: root, file }));
      await page.locator('.view-line', { hasText: 'NHIỆM' }).first().waitFor({ timeout: 60_000 });
      await page.screenshot({ path: path.join(artifacts, `theme-${name}-first.png`) });
      await page.locator('.monaco-editor .squiggly-error, .monaco-editor .squiggly-warning').first().waitFor({ timeout: 60_000 });
      await page.waitForTimeout(1500); // colours from the server
      await page.screenshot({ path: path.join(artifacts, `theme-${name}.png`) });
      console.log(`theme-${name}.png`);
      await page.context().close();
    } finally {
      await server.stop();
    }
  }
} finally {
  await browser.close();
  rmSync(workspace, { recursive: true, force: true });
}
