import assert from 'node:assert/strict';
import fc from 'fast-check';
import { tableOfTasks, tasksOfTable } from '../../server/src/features/editing/list-table';
import { createService } from '../../server/src/service';
import { applyEdits, type TextEdit } from '../../server/src/text/edit';
import { planText } from '../properties/arbitrary-plan';
import { files, read } from '../tidy/repository';
import { catalog, TODAY } from './helpers';

const service = createService({ catalog, today: () => TODAY });
const planOf = (text: string) => service.plan(service.open(text));
const applied = (text: string, edit: TextEdit | null): string | null => edit && applyEdits(text, [edit]);

/** What the tasks of a text say. */
function told(text: string): unknown {
  const bare = (words: string) =>
    words
      .replace(/[\s*_]+/g, ' ')
      .replace(/\s?[.;]+$/, '')
      .trim();
  return service.outline(service.open(text)).tasks.map(({ title, fields }) => [bare(title), fields.map(({ role, text: words }) => `${role}: ${bare(words)}`)]);
}

const LIST = `II. NHIỆM VỤ
1. Rà soát hồ sơ.
- Chủ trì: Sở Nội vụ.
- Thời gian: Quý II/2026.
2. Tập huấn.
- Chủ trì: Sở Y tế.
- Phối hợp: Sở Tài chính; Công an tỉnh.
III. TỔ CHỨC THỰC HIỆN
`;
const TABLE = `II. NHIỆM VỤ
| STT | Nội dung | Chủ trì | Thời gian | Phối hợp |
| --- | --- | --- | --- | --- |
| 1 | Rà soát hồ sơ | Sở Nội vụ | Quý II/2026 |  |
| 2 | Tập huấn | Sở Y tế |  | Sở Tài chính; Công an tỉnh |
III. TỔ CHỨC THỰC HIỆN
`;

describe('list and table', () => {
  const caret = LIST.indexOf('Rà soát');

  it('tasks become a table', () => assert.equal(applied(LIST, tableOfTasks(planOf(LIST), { start: caret, end: caret })), TABLE));

  it('a table becomes tasks', () => assert.equal(applied(TABLE, tasksOfTable(planOf(TABLE), TABLE.indexOf('Tập huấn'))), LIST));

  it('only those that are selected', () => {
    const text = applied(LIST, tableOfTasks(planOf(LIST), { start: LIST.indexOf('2. Tập'), end: LIST.indexOf('- Phối hợp') }));
    assert.match(text ?? '', /^II\. NHIỆM VỤ\n1\. Rà soát hồ sơ\.\n- Chủ trì: Sở Nội vụ\.\n- Thời gian: Quý II\/2026\.\n\| STT /);
  });

  it('is not offered where words would be lost', () => {
    for (const line of ['Ghi thêm một câu.', '- Sở Tài chính;', '- Chủ trì: Sở Y tế.'])
      assert.equal(tableOfTasks(planOf(LIST.replace('- Thời gian', `${line}\n- Thời gian`)), { start: caret, end: caret }), null, line);
    const other = TABLE.replace('Thời gian', 'Cột lạ');
    assert.equal(tasksOfTable(planOf(other), other.indexOf('Tập huấn')), null);
  });

  const judge = (text: string): number => {
    let changed = 0;
    for (const { title } of planOf(text).tasks) {
      const plan = planOf(text);
      const at = plan.tree.offsets[plan.tree.indexOf(plan.tree.blocks.find(({ source }) => source === title.block.source) ?? title.block)] ?? 0;
      const table = applied(text, tableOfTasks(plan, { start: at, end: at }));
      if (table === null) continue;
      changed++;
      assert.deepEqual(told(table), told(text), 'as a table');
      const row = table.indexOf('| STT | Nội dung |');
      const back = applied(table, tasksOfTable(planOf(table), row));
      assert.ok(back, 'the way back');
      assert.deepEqual(told(back), told(text), 'and back');
    }
    return changed;
  };

  it('there and back loses nothing: all samples', () => {
    const samples = files('.').filter((file) => /^(?:test\/fixtures\/plans|examples)\/.*\.kehoach$/.test(file));
    assert.ok(samples.reduce((sum, file) => sum + judge(read(file)), 0) > 10);
  });

  it('and any plan', () => {
    fc.assert(
      fc.property(planText(), (text) => void judge(text)),
      { numRuns: 100 },
    );
  });
});
