import assert from 'node:assert/strict';
import { addTask } from '../../server/src/features/editing/add-task';
import { applyEdits } from '../../server/src/text/edit';
import { contextOf, cursorIn, planWith } from './helpers';

/** The text with the new task in it, its stops as `<1}`. */
function withTask(marked: string): string | null {
  const { text, offset } = cursorIn(marked);
  const insertion = addTask(contextOf(text), offset);
  return insertion && text.slice(0, insertion.offset) + insertion.snippet.replaceAll('${', '<') + text.slice(insertion.offset);
}

describe('a task below', () => {
  it('has the next number and the labels of its siblings', () => {
    const after = withTask(
      planWith(
        '1.3. Kiểm tra việc thực hiện.\n\n- Chủ trì: Sở Nội$0 vụ.\n- Thời gian thực hiện: Quý IV/2026.\n\nIII. TỔ CHỨC THỰC HIỆN\n\n1. Sở Nội vụ theo dõi.\n',
      ),
    );
    assert.ok(
      after?.includes(
        '- Thời gian thực hiện: Quý IV/2026.\n\n1.4. <1:Nội dung nhiệm vụ}.\n- Chủ trì: <2}.\n- Phối hợp: <3}.\n- Thời gian thực hiện: <4}.\n\nIII. TỔ CHỨC',
      ),
      after ?? 'nothing',
    );
  });

  it('closes its lines as the task above does', () => {
    const after = withTask('II. NHIỆM VỤ\n\n1. Rà soát$0 văn bản\n- Chủ trì: Sở Nội vụ;\n- Thời gian: Quý I/2026.\n');
    assert.ok(after?.endsWith('2. <1:Nội dung nhiệm vụ}\n- Chủ trì: <2};\n- Phối hợp: <3};\n- Thời gian: <4}.\n'), after ?? 'nothing');
  });

  it('is a row in a table', () => {
    const table =
      'II. NHIỆM VỤ\n\n| STT | Nội dung | Chủ trì | Thời gian |\n| 1 | Rà soát$0 | Sở Nội vụ | Quý I/2026 |\n| 2 | Báo cáo | Sở Tư pháp | Quý II/2026 |\n';
    assert.ok(withTask(table)?.includes(['| Quý I/2026 |', '| 2 | <2} | <3} | <4} |', '| 2 | Báo cáo'].join('\n')));
  });

  it('is none where there is nothing to go by', () => {
    assert.equal(withTask('Một $0đoạn văn.\n'), null);
    assert.equal(withTask('$0'), null);
  });

  it('counts on what follows, with lower levels, references and rows of a table', () => {
    const made = (marked: string): string => {
      const { text, offset } = cursorIn(marked);
      const insertion = addTask(contextOf(text), offset);
      assert.ok(insertion);
      return applyEdits(text, [...insertion.edits]);
    };
    const task = (number: string) => `${number} Rà soát.\n- Chủ trì: Sở Y tế.\n- Thời gian: Quý I/2026.\n`;
    assert.equal(
      made(`II. NHIỆM VỤ\n${task('1.$0')}${task('2.')}2.1. Con theo mục 2.1.\n${task('3.')}`),
      `II. NHIỆM VỤ\n${task('1.')}${task('3.')}3.1. Con theo mục 3.1.\n${task('4.')}`,
    );
    const table = '| STT | Nội dung | Chủ trì | Thời gian |\n';
    assert.equal(
      made(`${table}| 1 | Một$0 | Sở Y tế | Quý I |\n| 2 | Hai | Sở Y tế | Quý I |\n`),
      `${table}| 1 | Một | Sở Y tế | Quý I |\n| 3 | Hai | Sở Y tế | Quý I |\n`,
    );
    assert.equal(made(`II. NHIỆM VỤ\n${task('1.$0')}${task('3.')}`), `II. NHIỆM VỤ\n${task('1.')}${task('3.')}`);
  });
});
