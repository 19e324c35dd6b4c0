import path from 'node:path';
import { artifacts } from '../../../scripts/lib/paths.mjs';
import { typeLines } from './hand.mjs';

const PLAIN = 'STT\tNội dung\tChủ trì\tThời gian\n1\tRà soát thủ tục\u00a0hành chính\tSở Nội vụ\tQuý II/2027\n';
const HTML =
  '<table border="1"><tr><td>STT</td><td>Nội dung</td><td>Chủ trì</td><td>Thời gian</td></tr><tr><td>1</td><td>Rà soát thủ tục&nbsp;hành chính</td><td>Sở Nội vụ</td><td>Quý II/2027</td></tr></table>';
const ROWS = '| STT | Nội dung | Chủ trì | Thời gian |\n| --- | --- | --- | --- |\n| 1 | Rà soát thủ tục hành chính | Sở Nội vụ | Quý II/2027 |\n';

/** A page of a browser or of Word in the clipboard, Ctrl+V, and what the paste is offered as. */
export const pasting = {
  title: 'a pasted table stays as it is, is offered as rows, and one undo takes it back',
  run: async (page, expect) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await typeLines(page, 'II. NHIỆM VỤ\n');
    await page.evaluate(
      ([plain, html]) =>
        navigator.clipboard.write([
          new ClipboardItem({ 'text/plain': new Blob([plain], { type: 'text/plain' }), 'text/html': new Blob([html], { type: 'text/html' }) }),
        ]),
      [PLAIN, HTML],
    );
    await page.keyboard.press('Control+V');
    await page.locator('.post-edit-widget').first().waitFor({ timeout: 15_000 });
    await page.screenshot({ path: path.join(artifacts, 'paste-1-offered.png') });
    await expect(`II. NHIỆM VỤ\n${PLAIN}`);
    await page.keyboard.press('Control+.');
    const offer = page.locator('.action-widget .monaco-list-row', { hasText: 'Dán thành' });
    await offer.first().waitFor({ timeout: 10_000 });
    await page.waitForTimeout(300);
    await page.screenshot({ path: path.join(artifacts, 'paste-2-choice.png') });
    // The paste as it is stands first.
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('.view-line', { hasText: '---' }).first().waitFor({ timeout: 10_000 });
    await page.screenshot({ path: path.join(artifacts, 'paste-3-rows.png') });
    await expect(`II. NHIỆM VỤ\n${ROWS}`);
    await page.keyboard.press('Control+Z');
    await expect('II. NHIỆM VỤ\n');
  },
};
