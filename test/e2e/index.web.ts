// extensionTestsPath for the web worker extension host: mocha's browser build, the same suite bundled in.
import { follow } from './report';

require('mocha/mocha');

/** No files here: the report goes to the console, from where launch-server.mjs takes it. */
export const REPORT_MARK = 'KEHOACH_E2E_REPORT ';

/** Runs the suite and tells its report; rejects when a test fails, which is how VS Code learns of it. */
export function run(): Promise<void> {
  const browserMocha = (globalThis as unknown as { mocha: BrowserMocha }).mocha;
  browserMocha.setup({ ui: 'bdd', timeout: 60_000, color: false, reporter: class {} });
  require('./suite/editing');
  require('./suite/commands');
  require('./suite/assistant');
  require('./suite/word');
  require('./suite/desk');
  return new Promise((resolve, reject) => {
    const runner = browserMocha.run((failures) => {
      console.log(REPORT_MARK + JSON.stringify(report('web worker')));
      if (failures > 0) reject(new Error(`${failures} failed`));
      else resolve();
    });
    const report = follow(runner);
  });
}

interface BrowserMocha {
  setup(options: object): void;
  run(ended: (failures: number) => void): Mocha.Runner;
}
