import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { p, r, wordFile } from '../office/word-file';
import { folderWith, runCli } from './cli';
import { CLEAN } from './plans';

describe('the command "import"', () => {
  it('writes a plan beside the Word file and says what was left out', () => {
    const folder = folderWith({ 'a.docx': wordFile(`${p('I. MỤC ĐÍCH')}<w:p>${r('x', '<w:vanish/>')}</w:p>`) });
    const { code, out, err } = runCli(folder, 'import', 'a.docx');
    assert.deepEqual([code, out, err], [0, 'Đã ghi a.kehoach\n  không đưa vào văn bản: Chữ ẩn: “x”\n', '']);
    assert.equal(readFileSync(path.join(folder, 'a.kehoach'), 'utf8'), 'I. MỤC ĐÍCH\n');
  });

  it('writes nothing when one of several files cannot be read', () => {
    const folder = folderWith({ 'a.docx': wordFile(p('A')), 'cu.doc': Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), 'gia.docx': 'chữ thường' });
    const old = runCli(folder, 'import', 'a.docx', 'cu.doc');
    assert.equal(old.code, 2);
    assert.match(old.err, /^Không đọc được “cu\.doc”: Đây là tệp Word đời cũ \(\.doc\)[^\n]*\n$/);
    assert.match(runCli(folder, 'import', 'gia.docx').err, /^Không đọc được “gia\.docx”: Đây không phải tệp Word[^\n]*\n$/);
    assert.equal(existsSync(path.join(folder, 'a.kehoach')), false);
  });

  it('--into tells what a list in Excel changes in a plan, then writes it', () => {
    const folder = folderWith({ 'a.kehoach': CLEAN });
    runCli(folder, 'export', 'a.kehoach', '-o', 'a.xlsx');
    assert.match(runCli(folder, 'import', 'a.xlsx', '--into', 'a.kehoach').out, /không khác nhau về nội dung[\s\S]*không có gì phải sửa/);
    const other = CLEAN.replace(/Chủ trì: [^\n]*/u, 'Chủ trì: Sở Tư pháp.');
    const changed = folderWith({ 'a.kehoach': CLEAN, 'b.kehoach': other });
    runCli(changed, 'export', 'b.kehoach', '-o', 'b.xlsx');
    const look = runCli(changed, 'import', 'b.xlsx', '--into', 'a.kehoach', '--dry-run');
    assert.deepEqual([look.code, look.err], [0, '']);
    assert.match(look.out, /^a\.kehoach:\d+ → a\.kehoach:\d+: đổi chủ trì: .*\n.*\[-.*-\] \{\+Tư pháp\+\}/);
    assert.equal(readFileSync(path.join(changed, 'a.kehoach'), 'utf8'), CLEAN);
    assert.match(runCli(changed, 'import', 'b.xlsx', '--into', 'a.kehoach').out, /\nĐã ghi vào a\.kehoach\n/);
    assert.equal(readFileSync(path.join(changed, 'a.kehoach'), 'utf8'), other);
    assert.match(runCli(changed, 'import', 'a.kehoach', '--into', 'b.kehoach').err, /đúng một danh sách Excel/);
  });
});
