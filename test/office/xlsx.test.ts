import assert from 'node:assert/strict';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import type { TaskList } from '../../server/src/export/tasks/task-list';
import { planTextOf } from '../../server/src/import/plan-text';
import { readXlsx as readList } from '../../server/src/office/xlsx/read-xlsx';
import { writeXlsx } from '../../server/src/office/xlsx/write-xlsx';

const row = {
  section: 'II. NHIỆM VỤ',
  number: '1.1',
  title: 'Rà soát',
  partners: '',
  time: 'Quý I/2026',
  from: null,
  recurring: false,
  product: '',
  budget: '',
  note: '',
};
const LIST: TaskList = {
  title: 'A',
  number: '1/KH-UBND',
  issued: null,
  rows: [
    { ...row, lead: 'Sở Y tế; Công an tỉnh', due: '2026-03-31' },
    { ...row, lead: '=1+1', due: null },
  ],
};

describe('the list of tasks as an Excel file', () => {
  it('has all tasks, and a sheet by agency; dates are dates, formulas are text', async () => {
    const { sheets } = await readXlsx(await writeXlsx(LIST));
    assert.deepEqual(
      sheets.map(({ name, rows }) => [name, rows.length]),
      [
        ['Nhiệm vụ', 3],
        ['Theo cơ quan', 4],
      ],
    );
    assert.deepEqual(sheets[0]?.rows[0]?.slice(0, 3), ['STT', 'Nội dung, nhiệm vụ', 'Chủ trì']);
    assert.ok(sheets[0]?.rows[1]?.[5] instanceof Date);
    assert.equal(sheets[0]?.rows[2]?.[2], '=1+1');
    assert.deepEqual(
      sheets[1]?.rows.slice(1).map(([agency]) => agency),
      ['=1+1', 'Công an tỉnh', 'Sở Y tế'],
    );
  });

  it('has filters, a head that stays and widths; no formula; the same bytes each time', async () => {
    const bytes = await writeXlsx(LIST);
    const xml = Object.entries(unzipSync(bytes))
      .filter(([name]) => /worksheets\/sheet\d/.test(name))
      .map(([, part]) => strFromU8(part));
    assert.equal(xml.length, 2);
    for (const sheet of xml) {
      assert.match(sheet, /<autoFilter ref="A1:J\d"/);
      assert.match(sheet, /state="frozen"/);
      assert.match(sheet, /<col [^>]*width=/);
      assert.doesNotMatch(sheet, /<f>/);
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
    assert.deepEqual(await writeXlsx(LIST), bytes);
  });

  it('comes back as a table of a plan; other sheets are told of', async () => {
    const content = await readList(await writeXlsx(LIST));
    assert.deepEqual(planTextOf(content).text.split('\n').slice(0, 3), [
      '| STT | Nội dung, nhiệm vụ | Chủ trì | Phối hợp | Thời gian thực hiện | Thời hạn | Sản phẩm | Kinh phí | Ghi chú | Mục |',
      '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
      '| 1.1 | Rà soát | Sở Y tế; Công an tỉnh |  | Quý I/2026 | 31/03/2026 |  |  |  | II. NHIỆM VỤ |',
    ]);
    assert.deepEqual(content.leftOut, ['Trang tính “Theo cơ quan”: chỉ đọc trang đầu']);
  });

  it('is refused when it is none, torn, or declares entities', async () => {
    const refuses = (bytes: Uint8Array, message: RegExp) => assert.rejects(readList(bytes), { name: 'OfficeError', message });
    await refuses(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), /đời cũ/);
    await refuses(zipSync({ 'word/document.xml': new Uint8Array(3) }), /không có bảng tính/);
    await refuses((await writeXlsx(LIST)).subarray(0, 900), /hỏng/);
    await refuses(zipSync({ 'xl/workbook.xml': strToU8('<!DOCTYPE a [<!ENTITY b "c">]><a/>') }), /DTD/);
    await refuses(zipSync({ 'xl/workbook.xml': strToU8('<a/>') }), /không có trang tính|Không đọc được/);
  });
});
