import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { RULES } from '../../server/src/rules/registry';
import { readMarks } from '../rules/examples';
import { richText } from './arbitrary-text';
import { faultsOf } from './preferred-fixes';
import { RUNS, service } from './strict-service';

const root = path.resolve(__dirname, '../..');
const plans = ['examples', 'test/fixtures/plans'].flatMap((folder) =>
  readdirSync(path.join(root, folder))
    .filter((name) => name.endsWith('.kehoach'))
    .map((name) => [name, readFileSync(path.join(root, folder, name), 'utf8')] as const),
);

describe('a preferred fix makes nothing that another rule rejects, touches no citation or quotation, and comes to rest', () => {
  for (const [name, text] of plans) it(`in ${name}`, () => assert.deepEqual([...faultsOf(service, text), ...faultsOf(service, text, '2026-11-21')], []));

  for (const { id, invalid, valid } of RULES) {
    it(`in the examples of ${id}`, () => {
      for (const example of [...invalid, ...valid]) assert.deepEqual(faultsOf(service, readMarks(example).text, example.asOf), []);
    });
  }

  it('in plans put together by chance', () => {
    fc.assert(
      fc.property(richText(6), (text) => {
        assert.deepEqual(faultsOf(service, text), []);
      }),
      { numRuns: RUNS / 4 },
    );
  }).timeout(60_000);
});
