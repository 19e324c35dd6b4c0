import assert from 'node:assert/strict';
import { GENERATED, isFresh } from '../../scripts/generate';

describe('generated files', () => {
  for (const [file, make] of Object.entries(GENERATED)) {
    it(`${file} is fresh`, () => assert.ok(isFresh(file, make()), 'run: npm run generate'));
  }
});
