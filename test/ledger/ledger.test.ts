import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { LEDGER_FILE, ledger } from './ledger';

describe('the ledger of findings', () => {
  it('is what the rules find today (npm run ledger writes it; read the diff before you commit it)', () => {
    assert.equal(ledger(), readFileSync(LEDGER_FILE, 'utf8'));
  });
});
