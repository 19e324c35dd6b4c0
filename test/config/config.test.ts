import assert from 'node:assert/strict';
import Ajv from 'ajv';
import { configSchema } from '../../scripts/generated/config-schema';
import { mergeConfigs } from '../../server/src/config/config';
import { matchesGlob } from '../../server/src/config/glob';
import { readConfig } from '../../server/src/config/read-config';
import { RULE_BY_ID } from '../../server/src/rules/registry';
import { folderWith, runCli } from '../cli/cli';
import { FLAWED } from '../cli/plans';

const ids = new Set(RULE_BY_ID.keys());
const GOOD = `{
  // của văn phòng
  "profile": "nghiem-ngat",
  "severities": { "lap-tu": "off", "loi-go": "error", },
  "agencies": [{ "name": "Trung tâm Chuyển đổi số tỉnh", "aliases": ["TT CĐS"], "validFrom": "2025-03-01" }],
  "references": [{ "type": "Quyết định", "number": "12/2025/QĐ-UBND", "date": "2025-05-06", "issuer": "UBND tỉnh", "title": "ban hành Quy chế làm việc" }],
  "abbreviations": { "CĐS": "chuyển đổi số" },
  "ignore": ["luu-tru/**"],
}`;

describe('kehoach.config.json', () => {
  it('is read with comments and trailing commas', () => {
    const { config, problems } = readConfig(GOOD, ids);
    assert.deepEqual(problems, []);
    assert.equal(config.profile, 'nghiem-ngat');
    assert.deepEqual(config.severities, { 'lap-tu': 'off', 'loi-go': 'error' });
    assert.deepEqual(
      config.agencies?.map(({ id, validTo }) => [id, validTo]),
      [['rieng-trung-tam-chuyen-doi-so-tinh', null]],
    );
    assert.deepEqual(
      config.references?.map(({ number, date }) => [number, date]),
      [['12/2025/QĐ-UBND', '2025-05-06']],
    );
  });

  it('holds to the schema that editors use, and so do its mistakes', () => {
    const validate = new Ajv({ allowUnionTypes: true }).compile(configSchema());
    assert.ok(validate(JSON.parse(GOOD.replace(/\/\/.*/, '').replace(/,(\s*[}\]])/g, '$1'))), JSON.stringify(validate.errors));
    for (const bad of [
      '{"profil":"chuan"}',
      '{"profile":"x"}',
      '{"severities":{"khong-co":"off"}}',
      '{"agencies":[{}]}',
      '{"ignore":"x"}',
      '{"references":[{"type":"x"}]}',
    ]) {
      assert.equal(validate(JSON.parse(bad)), false, bad);
      assert.notEqual(readConfig(bad, ids).problems.length, 0, bad);
    }
  });

  for (const [name, text, line, message] of [
    ['broken JSON', '{\n  "profile": \n}', 3, /Không đọc được JSON/],
    ['an unknown key', '{\n  "profil": "chuan"\n}', 2, /“profil”/],
    ['an unknown rule', '{\n\n  "severities": { "khong-co": "off" }\n}', 3, /“khong-co”/],
    ['a wrong severity', '{ "severities": { "lap-tu": "nặng" } }', 1, /hint, information, warning, error, off/],
    ['an entry without a name', '{ "agencies": [\n{ "aliases": [] }] }', 2, /Thiếu mục “name”/],
    ['a day that does not exist', '{ "agencies": [{ "name": "A", "validTo": "2025-02-30" }] }', 1, /NĂM-THÁNG-NGÀY/],
    ['a list in place of an object', '[]', 1, /đối tượng/],
  ] as const) {
    it(`tells the line of ${name}`, () => {
      const { problems } = readConfig(text, ids);
      assert.equal(problems[0]?.line, line);
      assert.match(problems[0]?.message ?? '', message);
    });
  }

  it('an empty file says nothing and is right', () => {
    assert.deepEqual(readConfig('', ids), { config: {}, problems: [] });
  });

  it('of an inner folder stands above that of an outer one, key by key', () => {
    const settings = mergeConfigs([
      { profile: 'toi-thieu', severities: { 'lap-tu': 'off', 'loi-go': 'error' }, abbreviations: { A: 'một' } },
      { severities: { 'lap-tu': 'warning' }, abbreviations: { B: 'hai' } },
    ]);
    assert.equal(settings.profile, 'toi-thieu');
    assert.deepEqual(settings.severities, { 'lap-tu': 'warning', 'loi-go': 'error' });
    assert.deepEqual(settings.abbreviations, { A: 'một', B: 'hai' });
  });
});

describe('ignore patterns', () => {
  for (const [pattern, file, expected] of [
    ['luu-tru/**', 'luu-tru/2023/a.kehoach', true],
    ['luu-tru', 'x/luu-tru/a.kehoach', true],
    ['/luu-tru', 'luu-tru/a.kehoach', false],
    ['*.kh.txt', 'x/y/a.kh.txt', true],
    ['x/*.kehoach', 'x/y/a.kehoach', false],
    ['x/**/*.kehoach', 'x/y/z/a.kehoach', true],
    ['**/mau-?.kehoach', 'mau-1.kehoach', true],
    ['a*b*c*d*e*f*g*h', `${'abcdefg'.repeat(200)}`, false],
  ] as const) {
    it(`${pattern} ${expected ? 'takes' : 'leaves'} ${file.slice(0, 30)}`, () => assert.equal(matchesGlob(pattern, file), expected));
  }
});

describe('the command line with config files', () => {
  it('takes the nearest, adds the ones above, stops at root, and shows it', () => {
    const folder = folderWith({
      'kehoach.config.json': '{ "severities": { "thieu-chu-tri": "off", "lap-tu": "error" }, "ignore": ["cu"] }',
      'a.kehoach': FLAWED,
      'con/kehoach.config.json': '{ "severities": { "lap-tu": "warning" } }',
      'con/b.kehoach': FLAWED,
      'goc/kehoach.config.json': '{ "root": true }',
      'goc/c.kehoach': FLAWED,
      'cu/d.kehoach': FLAWED,
    });
    const { files } = JSON.parse(runCli(folder, 'check', '--format', 'json', '--rule', 'lap-tu', '--rule', 'thieu-chu-tri', '.').out);
    assert.deepEqual(
      files.map(({ file, diagnostics }: { file: string; diagnostics: { rule: string; severity: string }[] }) => [
        file,
        ...diagnostics.map(({ severity }) => severity),
      ]),
      [
        ['a.kehoach', 'error', 'error'],
        ['con/b.kehoach', 'warning', 'error'],
        ['goc/c.kehoach', 'hint', 'error'],
      ],
    );
    assert.equal(runCli(folder, 'check', '--rule', 'lap-tu', 'cu/d.kehoach').code, 1, 'a file that is named is checked, by the settings that hold there');
    const shown = JSON.parse(runCli(folder, 'config', '--format', 'json', 'con').out);
    assert.deepEqual(shown.sources, ['mặc định', 'kehoach.config.json', 'con/kehoach.config.json']);
    const rule = (id: string) => shown.rules.find((one: { rule: string }) => one.rule === id);
    assert.deepEqual(rule('lap-tu'), { rule: 'lap-tu', severity: 'warning', from: 'con/kehoach.config.json' });
    assert.deepEqual(rule('thieu-chu-tri'), { rule: 'thieu-chu-tri', severity: 'off', from: 'kehoach.config.json' });
    assert.deepEqual(rule('loi-go').from, 'cấu hình mẫu “chuan”');
    assert.match(runCli(folder, 'config').out, /lap-tu +lỗi \(kehoach\.config\.json\)/);
  });

  it('says where a config file is broken, and does nothing else', () => {
    const folder = folderWith({ 'kehoach.config.json': '{\n  "profile": "x"\n}', 'a.kehoach': FLAWED });
    const { code, out, err } = runCli(folder, 'check', 'a.kehoach');
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, /^kehoach\.config\.json:2:14: .*toi-thieu, chuan, nghiem-ngat\.\n$/);
  });

  it('takes the one of --config alone', () => {
    const folder = folderWith({
      'kehoach.config.json': '{ "severities": { "lap-tu": "off" } }',
      'khac.json': '{ "severities": { "lap-tu": "error" } }',
      'a.kehoach': FLAWED,
    });
    assert.match(runCli(folder, 'config', '--config', 'khac.json').out, /lap-tu +lỗi \(khac\.json\)/);
  });

  it('tells which file has the last word on own entries, and which built-in entry one takes the place of', () => {
    const own = folderWith({
      'kehoach.config.json':
        '{ "agencies": [{ "name": "Trung tâm A" }, { "id": "so-noi-vu", "name": "Sở B" }], "abbreviations": { "CĐS": "một", "XTĐT": "hai" } }',
      'con/kehoach.config.json': '{ "agencies": [{ "name": "Trung tâm A", "aliases": ["TTA"] }], "abbreviations": { "CĐS": "ba" } }',
    });
    const { agencies, abbreviations } = JSON.parse(runCli(own, 'config', '--format', 'json', 'con').out);
    assert.deepEqual(agencies, [
      { id: 'rieng-trung-tam-a', name: 'Trung tâm A', from: 'con/kehoach.config.json' },
      { id: 'so-noi-vu', name: 'Sở B', from: 'kehoach.config.json', instead: 'Sở Nội vụ' },
    ]);
    assert.deepEqual(abbreviations, [
      { short: 'CĐS', long: 'ba', from: 'con/kehoach.config.json' },
      { short: 'XTĐT', long: 'hai', from: 'kehoach.config.json' },
    ]);
    assert.match(runCli(own, 'config', 'con').out, /Sở B \[so-noi-vu\] \(kehoach\.config\.json; thay cho “Sở Nội vụ” của danh mục có sẵn\)/);
  });

  it('says at which line the first error stands, and how many more there are', () => {
    const broken = folderWith({ 'kehoach.config.json': '{\n  "profile": "x",\n  "agencies": [{}, { "name": "" }]\n}\n' });
    const { code, err } = runCli(broken, 'config');
    assert.equal(code, 2);
    assert.match(err, /^kehoach\.config\.json:2:\d+: .*\(và \d lỗi khác trong tệp này\)/);
  });
});
