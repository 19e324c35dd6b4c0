import assert from 'node:assert/strict';
import { folderWith, runCli } from './cli';
import { CLEAN, FLAWED } from './plans';

interface Report {
  readonly version: number;
  readonly files: readonly { readonly file: string; readonly diagnostics: readonly Record<string, unknown>[] }[];
}

function jsonOf(out: string): Report {
  return JSON.parse(out) as Report;
}

describe('check', () => {
  it('answers in the shape that other programs rely on', () => {
    const folder = folderWith({ 'a.kehoach': FLAWED });
    const { code, out, err } = runCli(folder, 'check', '--format', 'json', '--as-of', '2026-03-02', 'a.kehoach');
    assert.equal(err, '');
    assert.equal(code, 1);
    const report = jsonOf(out);
    assert.deepEqual(Object.keys(report), ['version', 'files']);
    assert.equal(report.version, 1);
    assert.equal(report.files[0]?.file, 'a.kehoach');
    const lead = report.files[0]?.diagnostics.find(({ rule }) => rule === 'thieu-chu-tri');
    assert.ok(lead);
    assert.deepEqual(Object.keys(lead), ['rule', 'severity', 'line', 'column', 'endLine', 'endColumn', 'text', 'message', 'fixes']);
    assert.deepEqual([lead.severity, lead.line, lead.column, lead.endLine], ['error', 12, 1, 12]);
    assert.equal(lead.text, '1.2. Thi kể chuyện theo sách.');
    const [fix] = lead.fixes as readonly Record<string, unknown>[];
    assert.deepEqual(Object.keys(fix ?? {}), ['title', 'preferred']);
  });

  it('exits by --fail-on', () => {
    const folder = folderWith({ 'a.kehoach': CLEAN, 'b.kehoach': FLAWED });
    assert.equal(runCli(folder, 'check', 'a.kehoach').code, 0);
    assert.equal(runCli(folder, 'check', 'b.kehoach').code, 1);
    assert.equal(runCli(folder, 'check', '--fail-on', 'never', 'b.kehoach').code, 0);
    assert.equal(runCli(folder, 'check', '--rule', 'lap-tu', 'b.kehoach').code, 0);
    assert.equal(runCli(folder, 'check', '--rule', 'lap-tu', '--fail-on', 'hint', 'b.kehoach').code, 1);
  });

  it('runs the named rules only', () => {
    const folder = folderWith({ 'b.kehoach': FLAWED });
    const rules = jsonOf(runCli(folder, 'check', '--format', 'json', '--rule', 'lap-tu', 'b.kehoach').out).files[0]?.diagnostics.map(({ rule }) => rule);
    assert.deepEqual(rules, ['lap-tu']);
  });

  it('reads folders, globs and named files, each file once', () => {
    const folder = folderWith({ 'x/a.kehoach': CLEAN, 'x/y/b.kh.txt': CLEAN, 'x/c.txt': CLEAN, 'x/node_modules/d.kehoach': CLEAN });
    const files = (...args: string[]) => jsonOf(runCli(folder, 'check', '--format', 'json', ...args).out).files.map(({ file }) => file);
    assert.deepEqual(files('x'), ['x/a.kehoach', 'x/y/b.kh.txt']);
    assert.deepEqual(files('x/*.txt'), ['x/c.txt']);
    assert.deepEqual(files('x/c.txt', 'x', 'x/a.kehoach'), ['x/c.txt', 'x/a.kehoach', 'x/y/b.kh.txt']);
  });

  it('gives the same answer over several cores as on one', () => {
    const names = Array.from({ length: 60 }, (_, i) => `p/${String(i).padStart(2, '0')}.kehoach`);
    const folder = folderWith(Object.fromEntries(names.map((name, i) => [name, i % 3 === 0 ? FLAWED : CLEAN])));
    const { files } = jsonOf(runCli(folder, 'check', '--format', 'json', 'p').out);
    assert.deepEqual(
      files.map(({ file }) => file),
      names,
    );
    const [flawed, clean] = files;
    assert.ok(files.every(({ diagnostics }, i) => diagnostics.length === (i % 3 === 0 ? flawed : clean)?.diagnostics.length));
    assert.notEqual(flawed?.diagnostics.length, clean?.diagnostics.length);
  });

  it('shows people the line with carets under what is meant', () => {
    const folder = folderWith({ 'b.kehoach': FLAWED });
    const { out } = runCli(folder, 'check', '--rule', 'lap-tu', 'b.kehoach');
    const [head, line, carets] = out.split('\n');
    assert.match(head ?? '', /^b\.kehoach:9:\d+: gợi ý lap-tu: Lặp từ/);
    const at = line?.indexOf('các các') ?? -1;
    assert.ok(at > 0);
    assert.equal(carets?.indexOf('^'), at);
    assert.equal(carets?.trim().replace(/^\| */, ''), '^'.repeat('các các'.length));
  });

  it('keeps control characters of a document off the terminal', () => {
    const folder = folderWith({ 'b.kehoach': FLAWED.replace('các các', '\u001b[2Jđọc các các\u202e') });
    const { out } = runCli(folder, 'check', 'b.kehoach');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    assert.doesNotMatch(out, /[\u0000-\u0009\u000b-\u001f\u202a-\u202e]/);
    assert.match(out, /\\u\{1b\}\[2J/);
  });

  it('reads UTF-8 with a mark and UTF-16, CRLF as LF', () => {
    const utf16 = Buffer.from(`\ufeff${FLAWED}`, 'utf16le');
    const folder = folderWith({
      'a.kehoach': FLAWED,
      'b.kehoach': `\ufeff${FLAWED}`,
      'c.kehoach': utf16,
      'd.kehoach': Buffer.from(utf16).swap16(),
      'e.kehoach': FLAWED.replaceAll('\n', '\r\n'),
    });
    const { files } = jsonOf(runCli(folder, 'check', '--format', 'json', '.').out);
    assert.equal(files.length, 5);
    for (const { diagnostics } of files) assert.deepEqual(diagnostics, files[0]?.diagnostics);
  });

  describe('cannot run', () => {
    const cases: Readonly<Record<string, readonly [readonly string[], RegExp]>> = {
      'a file that is not there': [['khong-co.kehoach'], /Không tìm thấy “khong-co\.kehoach”/],
      'a binary file': [['nhi-phan.kehoach'], /nhị phân/],
      'bytes that are no UTF-8': [['vni.kehoach'], /không phải mã UTF-8/],
      'a folder without plans': [['trong'], /không có kế hoạch nào/],
      'a glob that matches nothing': [['*.doc'], /Không có tệp nào khớp/],
      'no file at all': [[], /Chưa nêu tệp/],
      'an unknown option': [['--la', 'a.kehoach'], /Không có tùy chọn “--la”/],
      'an option of another command': [['--dry-run', 'a.kehoach'], /không có tùy chọn “--dry-run”/],
      'an option without its value': [['a.kehoach', '--as-of'], /“--as-of” cần một giá trị/],
      'a day that does not exist': [['--as-of', '2026-02-30', 'a.kehoach'], /2026-02-30/],
      'an unknown format': [['--format', 'xml', 'a.kehoach'], /text, json, sarif, junit, github/],
      'an unknown rule': [['--rule', 'khong-co', 'a.kehoach'], /“khong-co”/],
      'an unknown severity': [['--fail-on', 'xau', 'a.kehoach'], /--fail-on xau/],
      'a config that is not there': [['--config', 'x.json', 'a.kehoach'], /x\.json/],
    };
    for (const [name, [args, message]] of Object.entries(cases)) {
      it(`on ${name}: one line, exit code 2`, () => {
        const folder = folderWith({
          'a.kehoach': CLEAN,
          'trong/ghi-chu.txt': 'không phải kế hoạch',
          'nhi-phan.kehoach': Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0]),
          'vni.kehoach': Uint8Array.from([0x4b, 0xc7, 0x20, 0xe1, 0xba]),
        });
        const { code, out, err } = runCli(folder, 'check', ...args);
        assert.equal(code, 2);
        assert.equal(out, '');
        assert.match(err, message);
        assert.match(err, /^[^\n]+\n$/);
      });
    }

    it('on an unknown command, and says which there are', () => {
      const { code, err } = runCli(folderWith({}), 'kiem-tra');
      assert.equal(code, 2);
      assert.match(err, /Không có lệnh “kiem-tra”.*check/);
    });
  });
});
