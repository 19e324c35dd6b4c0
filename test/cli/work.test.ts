import assert from 'node:assert/strict';
import type { Analyst, FileResult, Job } from '../../server/src/cli/analyse';
import type { Host } from '../../server/src/cli/host';
import { runAll, runInOrder } from '../../server/src/cli/work';

const JOB: Job = { command: 'check', asOf: null, only: null, config: null };

const names = (count: number): readonly string[] => Array.from({ length: count }, (_, i) => `${i}.kehoach`);
const found = (file: string): FileResult => ({ kind: 'failed', message: file });
const analyst = { run: (_: Job, file: string): FileResult => found(file) } as unknown as Analyst;

/** A host whose files are done in the order that `order` gives, and what it writes: to stdout, and in brackets to stderr. */
function hostThat(showsProgress: boolean, order = (indices: readonly number[]) => indices): { readonly host: Host; readonly written: string[] } {
  const written: string[] = [];
  const host = {
    showsProgress,
    complain: (text: string) => void written.push(`<${text}>`),
    print: (text: string) => void written.push(text),
    forEach: async <J, R>(_: J, paths: readonly string[], here: (path: string) => R, came: (result: R, index: number) => void) => {
      for (const index of order(paths.map((_, i) => i))) came(here(paths[index] as string), index);
    },
  };
  return { host: host as unknown as Host, written };
}

/** What a job on `count` files writes to stderr. */
async function shown(count: number, showsProgress: boolean): Promise<readonly string[]> {
  const { host, written } = hostThat(showsProgress);
  assert.equal((await runAll(host, analyst, JOB, names(count))).length, count);
  return written;
}

describe('a job on many files', () => {
  it('gives the results in the order of the files, in whatever order they come', async () => {
    const { host } = hostThat(false, (indices) => indices.toReversed());
    assert.deepEqual(await runAll(host, analyst, JOB, names(5)), names(5).map(found));
  });

  it('tells each as soon as those before it are there', async () => {
    const { host, written } = hostThat(false, () => [1, 0, 3, 2]);
    const told: number[] = [];
    await runInOrder(host, analyst, JOB, names(4), (_, index) => {
      told.push(index);
      return index === 1 ? '' : `tệp ${index}\n`;
    });
    assert.deepEqual(told, [0, 1, 2, 3]);
    assert.deepEqual(written, ['tệp 0\n', 'tệp 2\n', 'tệp 3\n']);
  });

  it('takes the bar away before it prints', async () => {
    const { host, written } = hostThat(true);
    await runInOrder(host, analyst, JOB, names(2), (_, index) => (index === 1 ? 'hai\n' : ''));
    assert.deepEqual(written, [
      '<\r\u001b[K[████████████░░░░░░░░░░░░]  50% của 2 tệp>',
      '<\r\u001b[K>',
      'hai\n',
      `<\r\u001b[K[${'█'.repeat(24)}] 100% của 2 tệp>`,
      '<\r\u001b[K>',
    ]);
  });
});

describe('progress on a terminal', () => {
  it('fills a bar, and takes it away in the end', async () => {
    const written = await shown(4, true);
    assert.deepEqual(written, [
      '<\r\u001b[K[██████░░░░░░░░░░░░░░░░░░]  25% của 4 tệp>',
      '<\r\u001b[K[████████████░░░░░░░░░░░░]  50% của 4 tệp>',
      '<\r\u001b[K[██████████████████░░░░░░]  75% của 4 tệp>',
      '<\r\u001b[K[████████████████████████] 100% của 4 tệp>',
      '<\r\u001b[K>',
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
