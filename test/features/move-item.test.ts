import assert from 'node:assert/strict';
import fc from 'fast-check';
import { moveItem } from '../../server/src/features/editing/move-item';
import { applyEdits } from '../../server/src/text/edit';
import { planText } from '../properties/arbitrary-plan';
import { contextOf, cursorIn } from './helpers';

/** The text after the move, the caret as `$0`; null when there is none. */
function moved(marked: string, direction: 'up' | 'down'): string | null {
  const { text, offset } = cursorIn(marked);
  const move = moveItem(contextOf(text).plan, offset, direction);
  if (!move) return null;
  const before = move.references
    .filter(({ range }) => range.start < move.edit.range.start)
    .reduce((sum, { range, newText }) => sum + newText.length - (range.end - range.start), 0);
  const result = applyEdits(text, [move.edit, ...move.references]);
  return `${result.slice(0, move.caret + before)}$0${result.slice(move.caret + before)}`;
}

describe('moving a task', () => {
  it('changes places and numbers with the one above, fields and lower levels go along', () => {
    assert.equal(
      moved('I. NHIỆM VỤ\n1. Một.\n- Chủ trì: Sở Y tế.\n1.1. Con.\n2. Hai.\n- Chủ$0 trì: Sở Nội vụ.\nII. KẾT\n', 'up'),
      'I. NHIỆM VỤ\n1. Hai.\n- Chủ$0 trì: Sở Nội vụ.\n2. Một.\n- Chủ trì: Sở Y tế.\n2.1. Con.\nII. KẾT\n',
    );
  });

  it('and with the one below, also at the end of a file, references follow', () => {
    assert.equal(moved('Theo mục 1.2.\n1.1. M$0ột.\n1.2. Hai.', 'down'), 'Theo mục 1.1.\n1.1. Hai.\n1.2. M$0ột.');
  });

  it('stays within its list', () => {
    assert.equal(moved('1. Một\n1.1. Con$0\n2. Hai\n', 'up'), null);
    assert.equal(moved('1. Một\n1.1. Con$0\n2. Hai\n2.1. Khác\n', 'down'), null);
    assert.equal(moved('Không$0 có số\n', 'down'), null);
  });

  it('down and up again is where it was', () => {
    fc.assert(
      fc.property(planText(), fc.nat(), (text, at) => {
        const marked = (offset: number) => `${text.slice(0, offset)}$0${text.slice(offset)}`;
        const there = moved(marked(at % (text.length + 1)), 'down');
        // Where the reader takes a line for the end of the one above it, there is no item to move back.
        if (there === null || there.includes('mục') || contextOf(there.replace('$0', '')).plan.tree.blocks.length !== contextOf(text).plan.tree.blocks.length)
          return;
        const back = moved(there, 'up');
        assert.equal(back?.replace('$0', ''), text);
      }),
      { numRuns: 200 },
    );
  });
});
