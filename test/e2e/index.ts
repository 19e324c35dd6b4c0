// extensionTestsPath: what VS Code loads to run the suite, in the desktop and in the remote extension host.
import { writeFileSync } from 'node:fs';
import Mocha from 'mocha';
import { follow } from './report';

/** Runs the suite and writes its report; rejects when a test fails, which is how VS Code learns of it. */
export function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 60_000, color: false, reporter: Mocha.reporters.Base });
  // The suite is bundled into this file; its describe() calls register when the globals are there.
  mocha.suite.emit('pre-require', globalThis as unknown as Mocha.MochaGlobals, 'e2e', mocha);
  require('./suite/editing');
  require('./suite/commands');
  require('./suite/assistant');
  require('./suite/word');
  require('./suite/desk');
  require('./suite/crashes');
  return new Promise((resolve, reject) => {
    const runner = mocha.run((failures) => {
      const path = process.env.KEHOACH_E2E_REPORT;
      if (path) writeFileSync(path, JSON.stringify(report('node'), null, 1));
      if (failures > 0) reject(new Error(`${failures} failed`));
      else resolve();
    });
    const report = follow(runner);
  });
}
