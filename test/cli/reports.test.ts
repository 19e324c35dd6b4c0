import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import type { Diagnostic, FileReport } from '../../server/src/cli/diagnostic';
import { githubReport } from '../../server/src/cli/reports/github';
import { jsonReport } from '../../server/src/cli/reports/json';
import { junitReport } from '../../server/src/cli/reports/junit';
import { sarifReport } from '../../server/src/cli/reports/sarif';
import { textReport } from '../../server/src/cli/reports/text';
import { MORE_PROBLEMS } from '../../server/src/rules/problem';

const DIAGNOSTIC: Diagnostic = {
  rule: 'thieu-chu-tri',
  severity: 'error',
  line: 12,
  column: 1,
  endLine: 12,
  endColumn: 9,
  text: '1.2. Thi',
  message: 'Nhiệm vụ 1.2 chưa ghi cơ quan chủ trì.',
  fixes: [{ title: 'Thêm dòng “Chủ trì:”', preferred: true }],
  related: [],
  sourceLine: '1.2. Thi kể chuyện',
};
const NASTY = 'Câu <b>"lạ"</b> & 100%, hai\r\ndòng: \u0000\u001b[31m \ud800';

const FILES: readonly FileReport[] = [
  {
    file: 'thư mục/kế hoạch, bản 1: 50%.kehoach',
    diagnostics: [
      DIAGNOSTIC,
      { ...DIAGNOSTIC, severity: 'hint', message: NASTY, related: [{ line: 3, column: 4, message: NASTY }], sourceLine: NASTY, endLine: 14 },
      { ...DIAGNOSTIC, rule: MORE_PROBLEMS, severity: 'hint' },
    ],
  },
  { file: '/tmp/sạch.kehoach', diagnostics: [] },
];

describe('reports', () => {
  it('SARIF holds to its schema, points to its rules, and escapes names', () => {
    const schema = JSON.parse(readFileSync(path.resolve(__dirname, '../fixtures/sarif-essential.schema.json'), 'utf8'));
    const ajv = new Ajv({ allErrors: true });
    addFormats(ajv);
    const report = sarifReport(FILES, 'file:///nha/');
    const log = JSON.parse(report);
    const valid = ajv.validate(schema, JSON.parse(report));
    assert.ok(valid, ajv.errorsText());
    const [run] = log.runs;
    assert.equal(run.columnKind, 'utf16CodeUnits');
    for (const result of run.results) assert.equal(run.tool.driver.rules[result.ruleIndex].id, result.ruleId);
    assert.equal(run.artifacts[0].location.uri, 'th%C6%B0%20m%E1%BB%A5c/k%E1%BA%BF%20ho%E1%BA%A1ch%2C%20b%E1%BA%A3n%201%3A%2050%25.kehoach');
    assert.equal(run.artifacts[0].location.uriBaseId, 'ROOT');
    assert.equal(run.artifacts[1].location.uri, 'file:///tmp/s%E1%BA%A1ch.kehoach');
    assert.equal(ajv.validate(schema, { version: '2.1.0', runs: [{ tool: { driver: {} } }] }), false);
  });

  it('JUnit is well-formed whatever the message', () => {
    const xml = junitReport(FILES, () => true);
    assert.match(xml, /<testsuites name="kehoach" tests="4" failures="3">/);
    assert.match(xml, /message="Câu &lt;b&gt;&quot;lạ&quot;&lt;\/b&gt; &amp; 100%, hai&#13;&#10;dòng: \ufffd\ufffd\[31m \ufffd"/);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    assert.doesNotMatch(xml, /[\u0000-\u0008\u000b-\u001f]/);
    const open = [...xml.matchAll(/<(testsuites|testsuite|testcase|failure)[^>]*[^/]>/g)].length;
    assert.equal([...xml.matchAll(/<\/(?:testsuites|testsuite|testcase|failure)>/g)].length, open);
  });

  it('JUnit counts as failures what makes the exit code 1, and tells of the rest', () => {
    const xml = junitReport(FILES, ({ severity }) => severity === 'error');
    assert.match(xml, /<testsuites name="kehoach" tests="4" failures="1">/);
    assert.equal([...xml.matchAll(/<failure /g)].length, 1);
    assert.equal([...xml.matchAll(/<system-out>[^<]*gợi ý: /g)].length, 2);
    assert.doesNotMatch(
      junitReport(FILES, () => false),
      /<failure /,
    );
  });

  it('GitHub annotations are one line each, with commas, colons and line ends escaped', () => {
    const lines = githubReport(FILES).trimEnd().split('\n');
    assert.equal(lines.length, 3);
    assert.equal(
      lines[0],
      '::error file=thư mục/kế hoạch%2C bản 1%3A 50%25.kehoach,line=12,endLine=12,col=1,endColumn=9,title=thieu-chu-tri::Nhiệm vụ 1.2 chưa ghi cơ quan chủ trì.',
    );
    assert.match(lines[1] ?? '', /^::notice .*endLine=14,title=.*::Câu <b>"lạ"<\/b> & 100%25, hai%0D%0Adòng: /);
  });

  it('JSON has what the contract says and no more', () => {
    const [file] = JSON.parse(jsonReport(FILES)).files;
    assert.deepEqual(file.diagnostics[0], (({ related, sourceLine, ...rest }) => rest)(DIAGNOSTIC));
  });

  it('the text for people counts, and shows long lines in part', () => {
    const long = `${'dài '.repeat(100)}lỗi ${'dài '.repeat(100)}`;
    const text = textReport([{ file: 'a', diagnostics: [{ ...DIAGNOSTIC, column: 401, endColumn: 404, sourceLine: long }] }], false);
    const [, line, carets] = text.split('\n');
    assert.ok((line?.length ?? 0) < 120, line);
    assert.equal(line?.slice(carets?.indexOf('^'), (carets?.lastIndexOf('^') ?? 0) + 1), 'lỗi');
    assert.match(textReport(FILES, false), /Đã kiểm tra 2 tệp: 1 lỗi, 2 gợi ý\.\n$/);
    assert.match(textReport([], false), /không có gì cần xem lại/);
  });
});
