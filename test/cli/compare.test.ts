import assert from 'node:assert/strict';
import { p, wordFile } from '../office/word-file';
import { folderWith, runCli } from './cli';
import { CLEAN } from './plans';

const OTHER = CLEAN.replace(/Sở [\p{L} ]+/u, 'Sở <b>Tài chính</b>');

describe('compare on the command line', () => {
  const folder = folderWith({ 'a.kehoach': CLEAN, 'b.kehoach': OTHER });

  it('answers in the shape that other programs rely on', () => {
    const { code, out, err } = runCli(folder, 'compare', 'a.kehoach', 'b.kehoach', '--format', 'json');
    assert.deepEqual([code, err], [0, '']);
    const report = JSON.parse(out) as { readonly version: number; readonly changes: readonly Record<string, Record<string, unknown>>[] };
    assert.deepEqual([Object.keys(report), report.version], [['version', 'changes'], 1]);
    assert.ok(report.changes.length > 0);
    for (const { kind, before, after } of report.changes) {
      assert.ok(typeof kind === 'string');
      for (const side of [before, after]) if (side) assert.deepEqual(Object.keys(side).slice(0, 3), ['line', 'number', 'text']);
    }
  });

  it('says so when nothing differs in meaning', () => {
    assert.deepEqual(JSON.parse(runCli(folder, 'compare', 'a.kehoach', 'a.kehoach', '--format', 'json').out), { version: 1, changes: [] });
    for (const format of ['text', 'markdown', 'html'])
      assert.match(runCli(folder, 'compare', 'a.kehoach', 'a.kehoach', '--format', format).out, /không khác nhau về nội dung/);
  });

  it('lets nothing of a document become mark-up', () => {
    const html = runCli(folder, 'compare', 'a.kehoach', 'b.kehoach', '--format', 'html').out;
    assert.match(html, /&lt;b&gt;/);
    assert.doesNotMatch(html, /<b>/);
    assert.doesNotMatch(runCli(folder, 'compare', 'a.kehoach', 'b.kehoach', '--format', 'markdown').out, /<b>/);
  });

  it('wants two files that are there', () => {
    assert.equal(runCli(folder, 'compare', 'a.kehoach').code, 2);
    assert.match(runCli(folder, 'compare', 'a.kehoach', 'c.kehoach').err, /Không tìm thấy/);
  });

  it('takes Word files on either side, and tells their places by the heading', () => {
    const word = wordFile([p('KẾ HOẠCH'), p('I. NHIỆM VỤ'), p('1. Rà soát văn bản của tỉnh.'), p('- Chủ trì: Sở Tư pháp.')].join(''));
    const plan = 'KẾ HOẠCH\n\nI. NHIỆM VỤ\n1. Rà soát văn bản của tỉnh.\n- Chủ trì: Sở Nội vụ.\n';
    const mixed = folderWith({ 'a.kehoach': plan, 'b.docx': word });
    const { code, out } = runCli(mixed, 'compare', 'a.kehoach', 'b.docx');
    assert.equal(code, 0);
    assert.match(out, /^a\.kehoach:5 → b\.docx \(mục “I\. NHIỆM VỤ”\): đổi chủ trì/);
    assert.match(out, /1 thay đổi/);
    assert.match(runCli(mixed, 'compare', 'b.docx', 'b.docx').out, /không khác nhau/);
  });
});
