import assert from 'node:assert/strict';
import { folderWith, runCli } from './cli';
import { CLEAN } from './plans';

const PLAN = `ỦY BAN NHÂN DÂN
TỈNH LÀO CAI

Số: 45/KH-UBND
Lào Cai, ngày 5 tháng 3 năm 2026

KẾ HOẠCH
Phát triển văn hóa đọc

Thực hiện Quyết định số 12/QĐ-UBND ngày 10/02/2026 của Ủy ban
nhân dân tỉnh về việc phát triển văn hóa đọc; UBND tỉnh ban hành Kế hoạch như sau:

${CLEAN.slice(CLEAN.indexOf('I. '))}`;

describe('outline', () => {
  it('answers in the shape that other programs rely on', () => {
    const { code, out, err } = runCli(folderWith({ 'a.kehoach': PLAN }), 'outline', '--format', 'json', 'a.kehoach');
    assert.equal(err, '');
    assert.equal(code, 0);
    const outline = JSON.parse(out);
    assert.deepEqual(Object.keys(outline), [
      'version',
      'file',
      'kind',
      'issued',
      'damaged',
      'sections',
      'tasks',
      'duties',
      'citations',
      'agencies',
      'definitions',
    ]);
    assert.deepEqual([outline.version, outline.file, outline.kind, outline.damaged], [1, 'a.kehoach', 'ke-hoach', false]);
    assert.equal(outline.issued.number, '45/KH-UBND');
    assert.equal(outline.issued.date, '2026-03-05');
    assert.equal(outline.issued.place, 'Lào Cai');
    assert.deepEqual(outline.sections[0], { line: 13, number: 'I', title: 'MỤC ĐÍCH, YÊU CẦU', level: 1 });
    assert.equal(outline.tasks.length, 3);
    const [task] = outline.tasks;
    assert.deepEqual(Object.keys(task), ['line', 'number', 'title', 'layout', 'lead', 'partners', 'time', 'fields']);
    assert.deepEqual([task.line, task.number, task.title, task.layout, task.partners], [18, '1.1', 'Trưng bày sách mới.', 'A', null]);
    assert.deepEqual([task.lead.line, task.lead.text], [19, 'Sở Văn hóa, Thể thao và Du lịch']);
    assert.deepEqual(task.time, { line: 20, text: 'Tháng 4/2026', kind: 'during', from: '2026-04-01', to: '2026-04-30' });
    const [citation] = outline.citations;
    assert.deepEqual([citation.line, citation.column, citation.type, citation.number, citation.date], [10, 11, 'Quyết định', '12/QĐ-UBND', '2026-02-10']);
    assert.match(citation.text, /^Quyết định số 12\/QĐ-UBND .* của Ủy ban nhân dân tỉnh$/);
  });

  it('gives a list for several files, and a text for people', () => {
    const folder = folderWith({ 'a.kehoach': CLEAN, 'b.kehoach': CLEAN });
    assert.equal(JSON.parse(runCli(folder, 'outline', '--format', 'json', '.').out).length, 2);
    assert.match(runCli(folder, 'outline', 'a.kehoach').out, /3 nhiệm vụ/);
  });
});
