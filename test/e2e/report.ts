import type { Runner } from 'mocha';
import * as vscode from 'vscode';

/** What happened, as run.mjs reads it. */
export interface Report {
  readonly vscode: string;
  readonly passed: number;
  readonly failed: number;
  /** `error` of those that failed; skipped ones are only named. */
  readonly tests: readonly { readonly title: string; readonly error?: string; readonly skipped?: boolean }[];
}

/** Follows a run of mocha; the function it gives tells how it went, to be asked at the end. */
export function follow(runner: Runner): (host: string) => Report {
  const tests: { title: string; error?: string; skipped?: boolean }[] = [];
  runner.on('pass', (test) => tests.push({ title: test.fullTitle() }));
  runner.on('fail', (test, error: Error) => tests.push({ title: test.fullTitle(), error: error.stack ?? String(error) }));
  runner.on('pending', (test) => tests.push({ title: test.fullTitle(), skipped: true }));
  return (host) => {
    const failed = tests.filter(({ error }) => error !== undefined).length;
    const skipped = tests.filter((test) => test.skipped).length;
    return { vscode: `${vscode.version}, ${vscode.env.appHost}, ${host}`, passed: tests.length - failed - skipped, failed, tests };
  };
}
