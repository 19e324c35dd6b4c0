import assert from 'node:assert/strict';
import type { Analyst, FileResult, Job } from '../../server/src/cli/analyse';
import type { Host } from '../../server/src/cli/host';
import { jobRunner } from '../../server/src/cli/work';

const JOB: Job = { command: 'check', asOf: null, only: null, config: null };

/** What a job on `count` files writes to stderr. */
async function shown(count: number, showsProgress: boolean): Promise<readonly string[]> {
  const written: string[] = [];
  const analyst = { run: (): FileResult => ({ kind: 'checked', diagnostics: [] }) };
  const host = {
    showsProgress,
    complain: (text: string) => void written.push(text),
    forEach: async <J, R>(_: J, paths: readonly string[], here: (path: string) => R, progress: (done: number) => void) =>
      paths.map((path, i) => {
        const result = here(path);
        progress(i + 1);
        return result;
      }),
  };
  const results = await jobRunner(host as unknown as Host, analyst as unknown as Analyst)(
    JOB,
    Array.from({ length: count }, (_, i) => `${i}.kehoach`),
  );
  assert.equal(results.length, count);
  return written;
}

describe('progress on a terminal', () => {
  it('fills a bar, and takes it away in the end', async () => {
    const written = await shown(4, true);
    assert.deepEqual(written, [
      '\r\u001b[K[██████░░░░░░░░░░░░░░░░░░]  25% của 4 tệp',
      '\r\u001b[K[████████████░░░░░░░░░░░░]  50% của 4 tệp',
      '\r\u001b[K[██████████████████░░░░░░]  75% của 4 tệp',
      '\r\u001b[K[████████████████████████] 100% của 4 tệp',
      '\r\u001b[K',
    ]);
  });

  it('is drawn at most once per hundredth', async () => {
    assert.ok((await shown(5000, true)).length <= 102);
  });

  it('says nothing for one file, or without a terminal', async () => {
    assert.deepEqual(await shown(1, true), []);
    assert.deepEqual(await shown(50, false), []);
  });
});
