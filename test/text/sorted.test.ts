import assert from 'node:assert/strict';
import fc from 'fast-check';
import { firstReached, lastAtMost } from '../../server/src/text/sorted';

const rising = fc.array(fc.nat(50), { maxLength: 30 }).map((values) => values.sort((a, b) => a - b));

describe('looking things up by halves', () => {
  it('finds the last value that is not above the one wanted', () => {
    fc.assert(
      fc.property(rising, fc.nat(55), fc.nat(30), (values, wanted, cut) => {
        const length = Math.min(cut, values.length);
        const expected = values.slice(0, length).findLastIndex((value) => value <= wanted);
        assert.equal(lastAtMost(Uint32Array.from(values), length, wanted), Math.max(0, expected));
      }),
    );
  });

  it('finds the first place from which on something holds', () => {
    fc.assert(
      fc.property(rising, fc.nat(55), (values, wanted) => {
        const expected = values.findIndex((value) => value >= wanted);
        assert.equal(
          firstReached(values.length, (i) => (values[i] as number) >= wanted),
          expected < 0 ? values.length : expected,
        );
      }),
    );
  });
});
