import path from 'node:path';
import { runTests } from '@vscode/test-electron';

/** Runs the suite in a desktop VS Code. @returns {Promise<string | undefined>} what went wrong besides failing tests */
export async function launch({ root, workspace, report }) {
  try {
    await runTests({
      vscodeExecutablePath: process.env.VSCODE_EXECUTABLE,
      version: process.env.VSCODE_VERSION,
      extensionDevelopmentPath: root,
      extensionTestsPath: path.join(root, 'out/e2e/index.js'),
      extensionTestsEnv: { KEHOACH_E2E_REPORT: report },
      launchArgs: [workspace, '--disable-extensions', '--disable-workspace-trust', '--no-sandbox', '--disable-gpu'],
    });
    return undefined;
  } catch (error) {
    return String(error);
  }
}
