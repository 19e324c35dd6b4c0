import { createWriteStream, writeFileSync } from 'node:fs';
import path from 'node:path';
import { launchBrowser } from '../../scripts/lib/browser.mjs';
import { artifacts } from '../../scripts/lib/paths.mjs';
import { startServer, workbenchUrl } from '../../scripts/lib/vscode-server.mjs';
import { makeWebExtension } from '../../scripts/lib/web-extension.mjs';

const TIMEOUT_MS = Number(process.env.KEHOACH_E2E_TIMEOUT_MS ?? 180_000);
/** As in index.web.ts. */
const REPORT_MARK = 'KEHOACH_E2E_REPORT ';

/**
 * Runs the suite in the VS Code server; with `web` in the browser's own extension host.
 * @returns {Promise<string | undefined>} what went wrong besides failing tests
 */
export async function launch({ root, workspace, report, web }) {
  const extension = web ? makeWebExtension() : root;
  const trace = createWriteStream(path.join(artifacts, web ? 'browser-web.log' : 'browser.log'));
  const server = await startServer({ tests: true, log: path.join(artifacts, 'vscode-server.log'), env: { KEHOACH_E2E_REPORT: report } });
  let browser;
  try {
    browser = await launchBrowser();
    const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
    const ended = new Promise((resolve) => {
      page.exposeFunction('codeAutomationExit', (code) => resolve(code === 0 ? undefined : `the extension host ended the tests with ${code}`));
      page.on('crash', () => resolve('the page crashed'));
      browser.on('disconnected', () => resolve('the browser went away'));
      setTimeout(() => resolve(`no end after ${TIMEOUT_MS} ms`), TIMEOUT_MS).unref();
    });
    await page.exposeFunction('codeAutomationLog', (type, values) => {
      trace.write(`${type}: ${values.join(' ')}\n`);
      // The worker has no files to write to: its report comes this way.
      const told = web && values.find((value) => typeof value === 'string' && value.startsWith(REPORT_MARK));
      if (told) writeFileSync(report, told.slice(REPORT_MARK.length));
    });
    page.on('console', (message) => trace.write(`${message.type()}: ${message.text()}\n`));
    page.on('pageerror', (error) => trace.write(`pageerror: ${error.message}\n`));
    const tests = path.join(extension, web ? 'out/e2e-web/index.js' : 'out/e2e/index.js');
    await page.goto(workbenchUrl(server.authority, { folder: workspace, extension, tests, web }));
    const problem = await ended;
    if (problem) await page.screenshot({ path: path.join(artifacts, 'e2e-failure.png') }).catch(() => {});
    return problem;
  } finally {
    await browser?.close().catch(() => {});
    await server.stop();
    trace.end();
  }
}
