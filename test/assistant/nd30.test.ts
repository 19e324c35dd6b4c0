import assert from 'node:assert/strict';
import { nd30Rules } from '../../server/src/catalog/nd30';
import { RULE_BY_ID } from '../../server/src/rules/registry';

describe('the rules of NĐ 30', () => {
  it('have each an id, a component of their own and a point that can be looked up', () => {
    const rules = nd30Rules();
    assert.ok(rules.length >= 50);
    assert.equal(new Set(rules.map(({ id }) => id)).size, rules.length);
    assert.equal(new Set(rules.map(({ component }) => component)).size, rules.length);
    for (const { id, point } of rules) assert.match(point, /^(?:Phụ lục (?:I, Phần I|II|III), Mục [IVX]+|Điều \d+ của Nghị định)/, id);
  });

  it('name only rules of ours that there are', () => {
    const named = nd30Rules().flatMap(({ checkedBy = [] }) => checkedBy);
    assert.ok(named.length > 10);
    assert.deepEqual(
      named.filter((id) => !RULE_BY_ID.has(id)),
      [],
    );
  });
});
