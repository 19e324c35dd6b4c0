// The views of a reviewer in a real VS Code, in light, dark and high contrast: pictures of each (into artifacts/views), what axe-core finds in the pages of ours,
// and a way through them by keyboard alone.
//   node test/e2e/views.mjs [words of a theme]
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import axe from 'axe-core';
import { launchBrowser } from '../../scripts/lib/browser.mjs';
import { artifacts, root } from '../../scripts/lib/paths.mjs';
import { startServer, workbenchUrl } from '../../scripts/lib/vscode-server.mjs';

const THEMES = ['Light Modern', 'Dark Modern', 'Dark High Contrast', 'Light High Contrast'];
const asked = process.argv.slice(2).join(' ');
const pictures = path.join(artifacts, 'views');
mkdirSync(pictures, { recursive: true });
const result = { passed: 0, failed: 0 };

const server = await startServer({ log: path.join(artifacts, 'views-server.log') });
const browser = await launchBrowser();
try {
  for (const theme of THEMES.filter((each) => each.includes(asked))) await inTheme(theme);
} finally {
  await browser.close();
  await server.stop();
}
const report = process.env.KEHOACH_TEST_REPORT;
if (report) writeFileSync(report, JSON.stringify(result));
console.log(`${result.passed} passed, ${result.failed} failed`);
process.exitCode = result.failed > 0 || result.passed === 0 ? 1 : 0;

/** Looks at every view in one theme. */
async function inTheme(theme) {
  const workspace = mkdtempSync(path.join(os.tmpdir(), 'kehoach-views-'));
  cpSync(path.join(root, 'examples'), workspace, { recursive: true });
  const plan = path.join(workspace, 'ke-hoach-mau.kehoach');
  const text = readFileSync(plan, 'utf8');
  writeFileSync(
    plan,
    text.replace('1. Khảo sát', '// góp ý (Minh, 12/3/2026): Cần nêu rõ số xã được khảo sát.\n// trả lời (Lan, 13/3/2026): Sẽ bổ sung.\n1. Khảo sát'),
  );
  const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
  page.setDefaultTimeout(10_000);
  const name = theme.toLowerCase().replaceAll(' ', '-');
  const picture = (what) => page.screenshot({ path: path.join(pictures, `${name}-${what}.png`) });
  const step = async (title, run) => {
    try {
      await run();
      result.passed++;
      console.log(`  ✓ ${theme}: ${title}`);
    } catch (error) {
      result.failed++;
      await picture(`failure-${result.failed}`).catch(() => {});
      console.log(`  ✗ ${theme}: ${title}\n      ${String(error?.message ?? error).replaceAll('\n', '\n      ')}`);
    }
  };
  try {
    await page.goto(workbenchUrl(server.authority, { folder: workspace, extension: root, file: plan }), { timeout: 60_000 });
    await page.locator('.statusbar-item', { hasText: 'nhiệm vụ' }).first().waitFor({ timeout: 60_000 });
    await chooseTheme(page, theme);
    await step('the board', async () => {
      await page.locator('.activitybar .action-label[aria-label^="Kế hoạch"]').first().click({ force: true });
      const row = page.locator('.pane-body .monaco-list-row', { hasText: 'Sở Khoa học và Công nghệ' }).first();
      await row.waitFor({ timeout: 20_000 });
      await row.focus();
      await row.click();
      await page.locator('.pane-body .monaco-list-row', { hasText: 'Khảo sát thực trạng' }).first().waitFor();
      await picture('board');
      const label = await page.locator('.pane-body .monaco-list-row', { hasText: 'Khảo sát thực trạng' }).first().getAttribute('aria-label');
      if (!/Khảo sát thực trạng.*đã quá hạn.*chủ trì/.test(label ?? '')) throw new Error(`a screen reader says: ${label}`);
    });
    await step('remarks', async () => {
      await page.locator('.comments-panel .monaco-list-row', { hasText: 'Cần nêu rõ số xã' }).first().dblclick();
      await page.locator('.review-widget', { hasText: 'Cần nêu rõ số xã' }).first().waitFor({ timeout: 5000 });
      await picture('remarks');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+j'); // without the panel
    });
    await step('the matrix', async () => {
      await command(page, 'ma tran');
      const frame = await frameWith(page, 'table[role=grid]');
      await picture('matrix');
      await isAccessible(frame);
      await frame.locator('[data-row="0"][data-column="0"]').focus();
      for (const key of ['ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowDown']) await page.keyboard.press(key);
      const at = await frame.evaluate(() => `${document.activeElement?.getAttribute('data-row')},${document.activeElement?.getAttribute('data-column')}`);
      if (at !== '2,2') throw new Error(`the arrows led to ${at}`);
      await picture('matrix-focus');
      await page.keyboard.press('Enter');
      await page.locator('.editor-instance .view-lines').first().waitFor();
    });
    await step('the timeline', async () => {
      await command(page, 'dong thoi gian');
      const frame = await frameWith(page, '.chart');
      await picture('timeline');
      await isAccessible(frame);
      await frame.locator('[data-row="0"]').focus();
      await page.keyboard.press('End');
      await page.keyboard.press('ArrowDown');
      const at = await frame.evaluate(() => document.activeElement?.getAttribute('data-row'));
      if (at !== '1') throw new Error(`the arrows led to ${at}`);
    });
    await step('the preview', async () => {
      await page.keyboard.press('Control+PageUp');
      await page.locator('.tab', { hasText: 'ke-hoach-mau' }).first().click();
      await page.locator('.view-lines').first().click();
      await page.keyboard.press('Control+k');
      await page.keyboard.press('v');
      const frame = await frameWith(page, '.page');
      await frame.locator('.finding').first().waitFor({ timeout: 10_000 });
      await picture('preview');
      await isAccessible(frame);
      await frame.locator('[data-line]').nth(3).focus();
      await page.keyboard.press('Enter');
      await page.waitForTimeout(300);
    });
    await step('the comparison', async () => {
      await page.locator('.tab', { hasText: 'ke-hoach-mau' }).first().click();
      await page.locator('.view-lines').first().click();
      await goToLine(page, 32);
      await page.keyboard.press('End');
      await page.keyboard.type('; Sở Tài chính');
      await page.keyboard.press('Escape');
      await command(page, 'so sanh');
      await page.locator('.quick-input-title', { hasText: 'So sánh' }).first().waitFor();
      await page.keyboard.type('ban da luu');
      await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Bản đã lưu' }).first().waitFor();
      await page.keyboard.press('Enter');
      await page.locator('.pane-body .monaco-list-row', { hasText: 'Đổi phối hợp' }).first().waitFor({ timeout: 20_000 });
      await page.waitForTimeout(500);
      await picture('compare');
    });
  } finally {
    await page.context().close();
    rmSync(workspace, { recursive: true, force: true });
  }
}

async function goToLine(page, line) {
  await page.keyboard.press('Control+g');
  await page.keyboard.type(`${line}\n`);
}

/** VS Code's own list of themes: in the browser a setting of the machine does not choose one. */
async function chooseTheme(page, theme) {
  await page.locator('.view-lines').first().click();
  await page.keyboard.press('Control+k');
  await page.keyboard.press('Control+t');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Modern' }).first().waitFor();
  await page.keyboard.type(theme);
  await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: theme }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.waitForTimeout(500);
}

/** Runs one of our commands through the palette, by letters without marks. */
async function command(page, words) {
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input').first().waitFor();
  await page.keyboard.type(`${words}, ke hoach`);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'ke hoach' }).first().waitFor();
  await page.keyboard.press('Enter');
}

/** The frame of a page of ours, as soon as `selector` is in it. */
async function frameWith(page, selector) {
  for (let waited = 0; waited < 20_000; waited += 100) {
    for (const frame of page.frames())
      if (
        await frame
          .locator(selector)
          .count()
          .catch(() => 0)
      )
        return frame;
    await page.waitForTimeout(100);
  }
  throw new Error(`no page shows ${selector}`);
}

/** What axe-core finds wrong in a page: roles, names, order, contrast. */
async function isAccessible(frame) {
  await frame.evaluate(axe.source);
  const violations = await frame.evaluate(async () => {
    const { violations } = await globalThis.axe.run(document, { resultTypes: ['violations'] });
    return violations.map(
      ({ id, help, nodes }) =>
        `${id}: ${help}: ${nodes
          .slice(0, 3)
          .map(({ html, failureSummary }) => `${html.slice(0, 120)} (${failureSummary?.split('\n')[1]?.trim()})`)
          .join(' | ')}`,
    );
  });
  if (violations.length > 0) throw new Error(violations.join('\n'));
}
