import assert from 'node:assert/strict';
import { createCatalog } from '../../server/src/catalog/create';
import type { Problem } from '../../server/src/rules/problem';
import { RULES } from '../../server/src/rules/registry';
import type { Example, Rule } from '../../server/src/rules/rule';
import { type CheckChoice, createService } from '../../server/src/service';
import { applyEdits, disjoint } from '../../server/src/text/edit';
import { drawMarks, markable, readMarks } from './examples';

const EXAMPLE_DAY = '2026-03-02';
const service = createService({
  catalog: createCatalog(),
  today: () => EXAMPLE_DAY,
  log: (message) => {
    throw new Error(message);
  },
});

/** Problems of one rule in an example, suppressions and all. */
function problemsOf(rule: Rule, text: string, example: Example): readonly Problem[] {
  return service.check(service.open(text), choiceFor(rule, example));
}

/** The unused-suppression rule needs the others, to know what they would say. */
function choiceFor(rule: Rule, example: Example): CheckChoice {
  const only = new Set(rule.id === 'bo-qua-thua' ? RULES.map(({ id }) => id) : [rule.id]);
  return { only, asOf: example.asOf ?? EXAMPLE_DAY };
}

describe('every rule', () => {
  for (const rule of RULES) {
    describe(rule.id, () => {
      rule.invalid.forEach((example, i) => {
        it(`finds what is marked in example ${i + 1}`, () => {
          const { text, marks } = readMarks(example);
          const found = problemsOf(rule, text, example)
            .filter((problem) => problem.rule === rule.id)
            .map(({ range }) => range);
          assert.ok(marks.length > 0, 'the example has no marks');
          assert.equal(drawMarks(text, markable(text, found, marks)), drawMarks(text, marks));
        });

        it(`has fixes for example ${i + 1} that make the finding go away`, () => {
          const { text } = readMarks(example);
          const before = problemsOf(rule, text, example).filter((problem) => problem.rule === rule.id);
          for (const problem of before) {
            assert.ok(problem.fixes.filter(({ preferred }) => preferred).length <= 1, 'more than one fix is preferred');
            for (const fix of problem.fixes) {
              assert.ok(disjoint(fix.edits), `“${fix.title}” overlaps itself`);
              const after = applyEdits(text, fix.edits);
              assert.notEqual(after, text, `“${fix.title}” changes nothing`);
              const left = problemsOf(rule, after, example).filter((other) => other.rule === rule.id);
              assert.ok(left.length < before.length, `after “${fix.title}” it is still there:\n${after}`);
            }
          }
        });

        it(`comes to rest when example ${i + 1} is fixed`, () => {
          const { text } = readMarks(example);
          const choice = choiceFor(rule, example);
          const once = service.fixedText(service.open(text), choice);
          assert.deepEqual(service.fixAll(service.open(once), choice), []);
        });
      });

      rule.valid.forEach((example, i) => {
        it(`stays silent in counter-example ${i + 1}`, () => {
          const { text, marks } = readMarks(example);
          assert.deepEqual(marks, [], 'a counter-example has marks');
          const found = problemsOf(rule, text, example)
            .filter((problem) => problem.rule === rule.id)
            .map(({ range }) => range);
          assert.equal(drawMarks(text, markable(text, found, [])), text);
        });
      });
    });
  }
});
