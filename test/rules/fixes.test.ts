import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createCatalog } from '../../server/src/catalog/create';
import { RULES } from '../../server/src/rules/registry';
import { createService } from '../../server/src/service';
import { applyEdits, disjoint } from '../../server/src/text/edit';

const root = path.resolve(__dirname, '../..');
const plans = ['examples', 'test/fixtures/plans'].flatMap((folder) =>
  readdirSync(path.join(root, folder))
    .filter((name) => name.endsWith('.kehoach'))
    .map((name) => [name, readFileSync(path.join(root, folder, name), 'utf8').replaceAll('\r\n', '\n')] as const),
);
const faults: string[] = [];
const service = createService({ catalog: createCatalog(), today: () => '2026-03-02', log: (message) => faults.push(message) });
/** One set for each rule and one for all: the engine remembers findings by it. */
const every = new Set(RULES.map(({ id }) => id));
const single = RULES.map(({ id }) => new Set([id]));

/** The same sequence at each run: tests must not depend on chance. */
function sequence(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state % below;
  };
}

describe('fixes on whole plans', () => {
  for (const [name, text] of plans) {
    it(`come to rest and keep CRLF in ${name}`, () => {
      for (const only of [undefined, every, ...single]) {
        const choice = only ? { only } : {};
        const fixed = service.fixedText(service.open(text), choice);
        assert.equal(service.fixedText(service.open(fixed), choice), fixed, [...(only ?? ['fix-all'])].join());
        const crlf = service.fixedText(service.open(text.replaceAll('\n', '\r\n')), choice);
        assert.equal(crlf.replaceAll('\r\n', '\n'), fixed);
        assert.doesNotMatch(crlf, /[^\r]\n/);
      }
    });

    it(`each change something and never overlap in ${name}`, () => {
      for (const problem of service.check(service.open(text), { only: every, asOf: '2026-11-21' })) {
        for (const fix of problem.fixes) {
          assert.ok(disjoint(fix.edits), `${problem.rule}: ${fix.title}`);
          assert.notEqual(applyEdits(text, fix.edits), text, `${problem.rule}: ${fix.title}`);
        }
      }
    });
  }

  it('come from rules that never throw, whatever is cut from a plan or put into it', () => {
    const next = sequence(7);
    for (const [, text] of plans) {
      for (let round = 0; round < 6; round++) {
        const start = next(text.length);
        const end = Math.min(text.length, start + next(400));
        const [, other = ''] = plans[next(plans.length)] ?? [];
        const from = next(other.length);
        const mixed = text.slice(0, start) + other.slice(from, from + next(300)) + text.slice(end);
        const document = service.open(mixed);
        for (const { range } of service.check(document, { only: every })) assert.ok(0 <= range.start && range.start <= range.end && range.end <= mixed.length);
      }
    }
    assert.deepEqual(faults, []);
  });
});
