import assert from 'node:assert/strict';
import { files, read } from './repository';

/** `memo.ts` is the memory of pure functions; a tree keeps an index of its blocks, and counts on nobody's memory. */
const ALLOWED = new Set(['server/src/text/memo.ts', 'server/src/syntax/tree.ts']);

describe('what is remembered', () => {
  it('is remembered in one place', () => {
    const sources = files('server/src').filter((file) => file.endsWith('.ts'));
    assert.ok(sources.length > 100);
    assert.deepEqual(
      sources.filter((file) => !ALLOWED.has(file) && /\bnew Weak(?:Map|Set|Ref)\b/.test(read(file))),
      [],
      'use memoize, perBlock, perSection or perDocument (model/document/memo.ts)',
    );
  });
});
