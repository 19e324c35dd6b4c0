import assert from 'node:assert/strict';
import fc from 'fast-check';
import { changeLevel } from '../../server/src/features/editing/change-level';
import { innerReferencesOf, referenceTarget } from '../../server/src/model/structure/inner-references';
import type { Plan } from '../../server/src/model/types';
import { textOf } from '../../server/src/syntax/block';
import { applyEdits } from '../../server/src/text/edit';
import { planText } from '../properties/arbitrary-plan';
import { files, read } from '../tidy/repository';
import { contextOf, cursorIn } from './helpers';

/** The text after the item at `$0` went a level up or down; null when there is no such level. */
function changed(marked: string, direction: 'up' | 'down'): string | null {
  const { text, offset } = cursorIn(marked);
  const edits = changeLevel(contextOf(text), offset, direction);
  return edits.length === 0 ? null : applyEdits(text, edits);
}

describe('one level down', () => {
  it('is the last below the item before it; the list counts on, references name the same places', () => {
    assert.equal(
      changed(
        'I. NHIỆM VỤ\n1. Một.\n1.1. Con.\n2. H$0ai.\n- Chủ trì: Sở Y tế.\n2.1. Cháu.\n3. Ba.\n3.1. Bốn, theo mục 2, mục 2.1 và mục 3.\nII. KẾT THÚC\n- Như mục 3.1.\n',
        'down',
      ),
      'I. NHIỆM VỤ\n1. Một.\n1.1. Con.\n1.2. Hai.\n- Chủ trì: Sở Y tế.\n1.2.1. Cháu.\n2. Ba.\n2.1. Bốn, theo mục 1.2, mục 1.2.1 và mục 2.\nII. KẾT THÚC\n- Như mục 2.1.\n',
    );
  });

  it('takes the mark that such items have elsewhere in the plan', () => {
    assert.equal(changed('1. Một.\na) Con.\n2. Hai.\n3. B$0a.\n', 'down'), '1. Một.\na) Con.\n2. Hai.\na) Ba.\n');
    assert.equal(changed('1. Một.\n2. H$0ai.\n', 'down'), '1. Một.\n1.1. Hai.\n');
    assert.equal(changed('- Một;\n- H$0ai;\n', 'down'), '- Một;\n+ Hai;\n');
    assert.equal(changed('a) Một.\nb) H$0ai.\nc) Ba.\n', 'down'), 'a) Một.\n- Hai.\nb) Ba.\n');
  });

  it('takes sections with all their numbers', () => {
    assert.equal(
      changed('I. MỘT\n1. A.\n1.1. B.\nII. H$0AI\n1. C.\n1.1. D.\n- Đ.\nIII. BA\n', 'down'),
      'I. MỘT\n1. A.\n1.1. B.\n2. HAI\n2.1. C.\n2.1.1. D.\n- Đ.\nII. BA\n',
    );
  });

  it('needs an item before it, and a level below', () => {
    assert.equal(changed('1. M$0ột.\n2. Hai.\n', 'down'), null);
    assert.equal(changed('- Một;\n+ Hai;\n+ B$0a;\n', 'down'), null);
    assert.equal(changed('- Một.\n- Ha$0i.\n+ Chủ trì: Sở Y tế.\n', 'down'), null);
    assert.equal(changed('Không$0 có số\n', 'down'), null);
  });
});

describe('one level up', () => {
  it('follows what it stood below, and what came behind it is below it', () => {
    assert.equal(
      changed('1. Một.\n1.1. A.\n1.2. B$0.\n- Chủ trì: Sở Y tế.\n1.2.1. C.\n1.3. D, như mục 1.2.1.\n2. Hai theo mục 1.3.\n', 'up'),
      '1. Một.\n1.1. A.\n2. B.\n- Chủ trì: Sở Y tế.\n2.1. C.\n2.2. D, như mục 2.1.\n3. Hai theo mục 2.2.\n',
    );
  });

  it('of a letter, a plus, a section', () => {
    assert.equal(changed('1. Một.\na) A.\nb) B$0.\nc) C.\n2. Hai.\n', 'up'), '1. Một.\na) A.\n2. B.\na) C.\n3. Hai.\n');
    assert.equal(changed('- Một;\n+ Hai$0;\n', 'up'), '- Một;\n- Hai;\n');
    assert.equal(
      changed('I. MỘT\n1. A.\n1.1. B.\n2. C$0.\n2.1. D.\n- Đ theo mục 2.1.\nII. HAI\n', 'up'),
      'I. MỘT\n1. A.\n1.1. B.\nII. C.\n1. D.\n- Đ theo mục 1.\nIII. HAI\n',
    );
  });

  it('is not above the top', () => {
    assert.equal(changed('I. MỘ$0T\n', 'up'), null);
    assert.equal(changed('1. Một.\n- Chủ trì: Sở $0Y tế.\n', 'up'), null);
  });

  it('says where a place is when its own number does not', () => {
    assert.equal(
      changed('I. MỘT\n1. A.\nII. HAI\n1. B.\n2. C$0.\nIII. BA\n- Theo mục 2 phần II.\n', 'up'),
      'I. MỘT\n1. A.\nII. HAI\n1. B.\nIII. C.\nIV. BA\n- Theo mục III.\n',
    );
  });
});

/** Which block each reference names, by place; those that name none are left out. */
function named(plan: Plan): ReadonlyMap<string, number> {
  const { tree } = plan;
  return new Map(
    tree.blocks.flatMap((block, i) =>
      innerReferencesOf(block).flatMap((reference, k): [string, number][] => {
        const target = referenceTarget(plan, reference, i);
        return target ? [[`${i}/${k}`, tree.indexOf(target)]] : [];
      }),
    ),
  );
}

/** What the lines say, without their marks and without the numbers of references. */
const words = ({ tree }: Plan): string[] => tree.blocks.map((block) => textOf(block, block.content).replace(/(?:(?:mục|điểm|phần|khoản) \S+ ?)+/giu, '…'));

describe('a change of level', () => {
  it('changes marks and references alone, and no reference names another place', () => {
    let done = 0;
    fc.assert(
      fc.property(planText(), fc.nat(), fc.boolean(), (text, at, up) => {
        const before = contextOf(text);
        const edits = changeLevel(before, at % (text.length + 1), up ? 'up' : 'down');
        if (edits.length > 0) done++;
        const { plan } = contextOf(applyEdits(text, edits));
        assert.deepEqual(words(plan), words(before.plan));
        const now = named(plan);
        for (const [reference, target] of named(before.plan)) if (now.has(reference)) assert.equal(now.get(reference), target);
      }),
      { numRuns: 300 },
    );
    assert.ok(done > 15, `${done} of 300 did something`);
  });

  it('of every item of every sample plan changes marks and references alone', () => {
    let done = 0;
    for (const file of ['examples', 'test/fixtures/plans'].flatMap((folder) => files(folder)).filter((each) => each.endsWith('.kehoach'))) {
      const text = read(file);
      const before = contextOf(text);
      for (const [i, { marker }] of before.plan.tree.blocks.entries()) {
        if (!marker) continue;
        for (const direction of ['up', 'down'] as const) {
          const edits = changeLevel(before, before.plan.tree.offsets[i] ?? 0, direction);
          if (edits.length === 0) continue;
          done++;
          const { plan } = contextOf(applyEdits(text, edits));
          assert.deepEqual(words(plan), words(before.plan), `${file}: ${marker.number} ${direction}`);
          const now = named(plan);
          for (const [reference, target] of named(before.plan))
            if (now.has(reference)) assert.equal(now.get(reference), target, `${file}: ${marker.number} ${direction}`);
        }
      }
    }
    assert.ok(done > 200, `${done} changes`);
  }).timeout(60_000);

  it('down and up again is where it was, where nothing follows in its list', () => {
    const plans = [
      'I. MỘT\n1. A.\n1.1. B.\n2. C$0.\n2.1. D.\n- Chủ trì: Sở Y tế.\nII. HAI\n',
      '1. Một.\na) A.\n2. H$0ai.\n3. Ba.\n',
      '- Một;\n- H$0ai;\n- Ba.\n',
    ];
    for (const plan of plans) {
      const { text, offset } = cursorIn(plan);
      const down = applyEdits(text, changeLevel(contextOf(text), offset, 'down'));
      assert.notEqual(down, text);
      assert.equal(applyEdits(down, changeLevel(contextOf(down), down.indexOf(text.slice(offset - 1, offset + 2)) + 1, 'up')), text);
    }
  });
});
