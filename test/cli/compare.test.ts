import assert from 'node:assert/strict';
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
});
