import assert from 'node:assert/strict';
import { GENERATED } from '../../scripts/generate';
import { read } from './repository';

describe('generated files', () => {
  for (const [file, make] of Object.entries(GENERATED)) {
    it(`${file} is fresh (npm run generate)`, () => assert.equal(read(file), make()));
  }
});
