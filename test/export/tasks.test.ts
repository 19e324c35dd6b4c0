import assert from 'node:assert/strict';
import { markdownNote, printNote, reviewNoteOf } from '../../server/src/export/review-note';
import { byLead, type TaskList, type TaskRow } from '../../server/src/export/tasks/task-list';
import { calendarOf } from '../../server/src/export/tasks/write-calendar';
import { csvOf, htmlOf, markdownOf } from '../../server/src/export/tasks/write-text';
import { createService } from '../../server/src/service';
import { catalog, TODAY } from '../features/helpers';
import { read } from '../tidy/repository';

const service = createService({ catalog, today: () => TODAY });
const listOf = (text: string): TaskList => service.tasks(service.open(text));
const ROW: TaskRow = {
  section: '',
  number: '',
  title: '',
  lead: '',
  partners: '',
  time: '',
  due: null,
  from: null,
  recurring: false,
  product: '',
  budget: '',
  note: '',
};
const with1 = (row: Partial<TaskRow>): TaskList => ({ title: 'A', number: '1/KH-UBND', issued: '2026-01-15', rows: [{ ...ROW, ...row }] });

describe('the tasks of a plan as a list', () => {
  const list = listOf(read('examples/ke-hoach-mau.kehoach'));

  it('has a row for each task with its section, lead and last day', () => {
    assert.equal(list.number, '27/KH-UBND');
    assert.deepEqual(
      list.rows.slice(0, 2).map(({ number, lead, due, section }) => [number, lead, due, section]),
      [
        ['1', 'Sở Khoa học và Công nghệ', '2026-03-31', 'II. NHIỆM VỤ, GIẢI PHÁP'],
        ['2', 'Sở Giáo dục và Đào tạo', null, 'II. NHIỆM VỤ, GIẢI PHÁP'],
      ],
    );
  });

  it('stands by agency under each of its leads', () => {
    const rows = [
      { ...ROW, number: '1', lead: 'Sở Y tế; Công an tỉnh' },
      { ...ROW, number: '2', lead: 'Sở Y tế' },
      { ...ROW, number: '3' },
    ];
    assert.deepEqual(
      byLead(rows).map(([agency, own]) => [agency, own.map(({ number }) => number)]),
      [
        ['(chưa ghi)', ['3']],
        ['Công an tỉnh', ['1']],
        ['Sở Y tế', ['1', '2']],
      ],
    );
  });

  it('CSV: quoted where it must be, a formula is text', () => {
    const [head, row] = csvOf(with1({ title: 'Rà soát, "báo cáo"', lead: '=HYPERLINK("http://x")', due: '2026-03-05' })).split('\r\n');
    assert.ok(head?.startsWith('\ufeffSTT,'));
    assert.equal(row, `,"Rà soát, ""báo cáo""","'=HYPERLINK(""http://x"")",,,05/03/2026,,,,`);
  });

  it('calendar: a day for a deadline, a rule for what recurs, nothing for what has no day', () => {
    const due = calendarOf(with1({ number: '2', title: 'Báo cáo; gửi', due: '2026-06-30' }));
    assert.match(due, /DTSTART;VALUE=DATE:20260630\r\nSUMMARY:2\. Báo cáo\\; gửi\r\n/);
    assert.match(calendarOf(with1({ title: 'Họp', time: 'Hằng quý', recurring: true })), /DTSTART;VALUE=DATE:20260115\r\nRRULE:FREQ=MONTHLY;INTERVAL=3\r\n/);
    assert.doesNotMatch(calendarOf(with1({ title: 'Họp', time: 'Thường xuyên', recurring: true })), /VEVENT/);
    assert.doesNotMatch(calendarOf(with1({ title: 'Họp', time: 'Khi có yêu cầu' })), /VEVENT/);
  });

  it('calendar: no line longer than 75 octets, none broken inside a letter', () => {
    const calendar = calendarOf(list);
    for (const line of calendar.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
    assert.ok(calendar.replace(/\r\n /g, '').includes('Củng cố Tổ công nghệ số cộng đồng'));
    assert.equal(calendarOf(list), calendar);
  });

  it('Markdown and HTML show words as words', () => {
    const hostile = with1({ title: '<script>alert(1)</script> [x](http://y) | *', lead: 'Sở <b>' });
    assert.doesNotMatch(htmlOf(hostile), /<script>|<b>/);
    assert.match(htmlOf(hostile), /default-src 'none'/);
    assert.doesNotMatch(markdownOf(hostile), /(?<!\\)\[x\]|(?<!\\)<script/);
    assert.match(markdownOf(list), /### Sở Giáo dục và Đào tạo/);
  });
});

describe('a reviewer’s note', () => {
  const document = service.open(read('examples/ke-hoach-mau.kehoach'));
  const rows = reviewNoteOf(document.text, service.check(document), [], service.outline(document));

  it('says section, words, opinion and level of each finding', () => {
    assert.equal(rows.length, service.check(document).length);
    const row = rows.find(({ words }) => words === 'Sở Thông tin và Truyền thông');
    assert.equal(row?.section, 'II. NHIỆM VỤ, GIẢI PHÁP');
    assert.equal(row?.level, 'Cảnh báo');
    assert.match(row?.opinion ?? '', /không còn từ ngày 01\/3\/2025/);
  });

  it('is a table in Word and in Markdown', () => {
    const [section] = printNote(rows, 'A').sections;
    const table = section?.blocks.at(-1);
    assert.equal(table?.kind === 'table' && table.rows.length, rows.length + 1);
    assert.equal(
      markdownNote(rows, 'A')
        .split('\n')
        .filter((line) => line.startsWith('| ')).length,
      rows.length + 2,
      'with the head and the ruler below it',
    );
  });
});
