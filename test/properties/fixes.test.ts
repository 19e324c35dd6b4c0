import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { TextEdit } from '../../server/src/text/edit';
import { applyEdits, disjoint } from '../../server/src/text/edit';
import { anyText } from './arbitrary-text';
import { RUNS, service } from './strict-service';

const all = { limit: Number.MAX_SAFE_INTEGER };

/** Applies edits one by one from the end, each a plain splice: what an editor does. Checks on the way that all that is outside them stays. */
function spliced(text: string, edits: readonly TextEdit[]): string {
  let result = text;
  for (const { range, newText } of [...edits].sort((a, b) => b.range.start - a.range.start || b.range.end - a.range.end)) {
    assert.ok(0 <= range.start && range.start <= range.end && range.end <= text.length, `${range.start}–${range.end} of ${text.length}`);
    result = result.slice(0, range.start) + newText + result.slice(range.end);
  }
  return result;
}

function assertKeepsLineEnds(before: string, after: string, what: string): void {
  if (!/[^\r]\n|^\n|\r(?!\n)/.test(before)) assert.doesNotMatch(after, /(?:[^\r]|^)\n/, what);
  assert.equal(after.startsWith('\ufeff'), before.startsWith('\ufeff'), `${what}: byte-order mark`);
}

describe('fixes, on any text', () => {
  it('change something, do not overlap in themselves, keep line ends and byte-order mark', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        for (const problem of service.check(service.open(text), all)) {
          for (const { title, edits } of problem.fixes) {
            const what = `${problem.rule}: ${title}`;
            assert.ok(disjoint(edits), what);
            const after = spliced(text, edits);
            assert.equal(applyEdits(text, edits), after, what);
            assert.notEqual(after, text, what);
            assertKeepsLineEnds(text, after, what);
          }
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('taken all at once come to rest', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const document = service.open(text);
        const edits = service.fixAll(document);
        assert.ok(disjoint(edits));
        spliced(text, edits);
        const fixed = service.fixedText(document);
        assertKeepsLineEnds(text, fixed, 'fix-all');
        assert.equal(service.fixedText(service.open(fixed)), fixed);
      }),
      { numRuns: RUNS },
    );
  });

  it('leave the problem they mend no longer at their place', () => {
    fc.assert(
      fc.property(anyText(3), (text) => {
        for (const problem of service.check(service.open(text), all)) {
          for (const fix of problem.fixes) {
            if (!fix.preferred) continue;
            const after = service.check(service.open(applyEdits(text, fix.edits)), all);
            const left = after.filter((other) => other.rule === problem.rule).length;
            const before = service.check(service.open(text), all).filter((other) => other.rule === problem.rule).length;
            assert.ok(left < before, `${problem.rule}: ${fix.title} (${before} → ${left})`);
          }
        }
      }),
      { numRuns: RUNS / 4 },
    );
  });
});
