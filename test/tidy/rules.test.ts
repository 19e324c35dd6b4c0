import assert from 'node:assert/strict';
import path from 'node:path';
import { RULES } from '../../server/src/rules/registry';
import { files, read } from './repository';

/** Files of the rules folder that hold a rule: they say so by its type. */
const ruleFiles = files('server/src/rules').filter((file) => /:\s*Rule\s*=\s*\{/.test(read(file)) && path.basename(file) !== 'registry.ts');

describe('the rules', () => {
  it('are one file each, named by their id', () => {
    const ids = new Set(RULES.map(({ id }) => id));
    assert.deepEqual(
      ruleFiles.filter((file) => !ids.has(path.basename(file, '.ts'))),
      [],
      'not registered',
    );
    const names = new Set(ruleFiles.map((file) => path.basename(file, '.ts')));
    assert.deepEqual(
      [...ids].filter((id) => !names.has(id)),
      [],
      'without a file of their own',
    );
    assert.equal(ids.size, RULES.length, 'an id is given twice');
  });

  it('say what, why, and show it', () => {
    for (const { id, title, why, invalid, valid } of RULES) {
      assert.ok(title.length > 10, `${id}: title`);
      assert.ok(why.length > 20, `${id}: why`);
      assert.ok(invalid.length > 0, `${id}: no example`);
      assert.ok(valid.length > 0, `${id}: no counter-example`);
    }
  });
});
