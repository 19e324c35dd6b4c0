import assert from 'node:assert/strict';
import { GENERATED } from '../../scripts/generate';
import { read } from './repository';

describe('generated files', () => {
  for (const [file, make] of Object.entries(GENERATED)) {
    it(`${file} is fresh (npm run generate)`, () => {
      // The formatter decides how JSON looks; what it says is compared.
      if (file.endsWith('.json')) assert.deepEqual(JSON.parse(read(file)), JSON.parse(make()));
      else assert.equal(read(file), make());
    });
  }
});
