import assert from 'node:assert/strict';
import { outlineOf } from '../../server/src/export/outline';
import { printPlan } from '../../server/src/export/print/print-plan';
import { planTextOf } from '../../server/src/import/plan-text';
import { writeDocx } from '../../server/src/office/docx/write-docx';
import { readWord } from '../../server/src/office/word/read-word';
import { catalog, contextOf, TODAY } from '../features/helpers';
import { files, read } from '../tidy/repository';

/** What a plan means, without the lines it stands on. */
function meaning(text: string) {
  const { sections, tasks, citations, issued, kind } = outlineOf(contextOf(text).plan, catalog, TODAY);
  return {
    kind,
    issued,
    sections: sections.map(({ number, title, level }) => [number, title, level]),
    tasks: tasks.map(({ number, title, lead, partners, time, fields }) => [
      number,
      title,
      lead?.text,
      partners?.text,
      time?.text,
      fields.map((field) => field.text),
    ]),
    citations: citations.map(({ type, number, date }) => [type, number, date]),
  };
}

describe('a plan that goes to Word and comes back', () => {
  const samples = files().filter((file) => /^(?:examples|test\/fixtures\/plans)\/.*\.kehoach$/.test(file));

  it('has samples', () => {
    assert.ok(samples.length > 10);
  });

  it('keeps footnotes as footnotes: marks and notes come back as they were', async () => {
    const text =
      'KẾ HOẠCH\nLàm việc\n\nI. MỤC ĐÍCH\n1. Theo số liệu[1] của Sở Y tế và kết quả khảo sát[2].\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\n[1] Tính đến tháng 6.\n[2] Khảo sát 20 xã & phường.\n';
    const bytes = await writeDocx(printPlan(contextOf(text).plan));
    const content = readWord(bytes);
    assert.deepEqual(content.footnotes, [
      { mark: '[1]', text: 'Tính đến tháng 6.' },
      { mark: '[2]', text: 'Khảo sát 20 xã & phường.' },
    ]);
    assert.match(
      planTextOf(content).text,
      /số liệu\[1\] của Sở Y tế và kết quả khảo sát\[2\]\.\n[\s\S]*\n\[1\] Tính đến tháng 6\.\n\[2\] Khảo sát 20 xã & phường\.\n$/,
    );
    const bracketed = text.replace('khảo sát[2]', 'khảo sát [3]');
    assert.deepEqual(readWord(await writeDocx(printPlan(contextOf(bracketed).plan))).footnotes, []);
  });

  for (const file of samples) {
    it(`means the same: ${file}`, async () => {
      const text = read(file);
      const back = planTextOf(readWord(await writeDocx(printPlan(contextOf(text).plan)))).text;
      assert.deepEqual(meaning(back), meaning(text));
    });
  }
});
