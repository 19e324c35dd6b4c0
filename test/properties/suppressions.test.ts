import assert from 'node:assert/strict';
import fc from 'fast-check';
import { MORE_PROBLEMS } from '../../server/src/rules/problem';
import { applyEdits } from '../../server/src/text/edit';
import { richText } from './arbitrary-text';
import { RUNS, service } from './strict-service';

const all = { limit: Number.MAX_SAFE_INTEGER };

describe('suppressions, in any plan', () => {
  it('that the editor writes for the whole file silence the rule there and nothing else', () => {
    fc.assert(
      fc.property(richText(3), fc.nat(), (text, choice) => {
        const before = service.check(service.open(text), all).filter(({ rule }) => rule !== 'bo-qua-thua');
        const problem = before[choice % Math.max(1, before.length)];
        if (!problem || problem.rule === MORE_PROBLEMS) return;
        const action = service
          .codeActions(service.open(text), problem.range)
          .find(({ kind, title, problem: other }) => kind === 'suppress' && other.rule === problem.rule && title.includes('cả tệp'));
        assert.ok(action, 'is offered');
        const after = service.check(service.open(applyEdits(text, action.edits)), all).map(({ rule }) => rule);
        assert.ok(!after.includes(problem.rule), problem.rule);
      }),
      { numRuns: RUNS },
    );
  });

  it('that the editor writes for a block silence the problem there', () => {
    fc.assert(
      fc.property(richText(3), fc.nat(), (text, choice) => {
        const before = service.check(service.open(text), all).filter(({ rule }) => rule !== 'bo-qua-thua');
        const problem = before[choice % Math.max(1, before.length)];
        if (!problem || problem.rule === MORE_PROBLEMS) return;
        const action = service
          .codeActions(service.open(text), problem.range)
          .find(
            ({ kind, title, problem: other }) =>
              kind === 'suppress' && other.rule === problem.rule && other.range.start === problem.range.start && title.includes('đoạn này'),
          );
        assert.ok(action, 'is offered');
        const edited = applyEdits(text, action.edits);
        const [edit] = action.edits;
        const moved = problem.range.start + (edit && edit.range.start <= problem.range.start ? edit.newText.length : 0);
        const still = service.check(service.open(edited), all).find(({ rule, range }) => rule === problem.rule && range.start === moved);
        assert.equal(still, undefined, `${problem.rule} at ${problem.range.start}`);
      }),
      { numRuns: RUNS },
    );
  });
});
