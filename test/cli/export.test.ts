import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { read } from '../tidy/repository';
import { folderWith, runCli } from './cli';

const PLAN = read('examples/ke-hoach-mau.kehoach');

describe('the command "export"', () => {
  it('writes a Word file beside the plan, and does not write over one that is there', () => {
    const folder = folderWith({ 'a.kehoach': PLAN });
    const made = runCli(folder, 'export', 'a.kehoach');
    assert.deepEqual([made.code, made.out, made.err], [0, 'Đã ghi a.docx\n', '']);
    const bytes = readFileSync(path.join(folder, 'a.docx'));
    assert.equal(bytes.subarray(0, 2).toString('latin1'), 'PK');
    const again = runCli(folder, 'export', 'a.kehoach');
    assert.deepEqual([again.code, again.err], [2, 'Đã có “a.docx”. Dùng -o để ghi ra tệp khác, hay --force để ghi đè.\n']);
    assert.equal(runCli(folder, 'export', 'a.kehoach', '--force').code, 0);
    assert.deepEqual(readFileSync(path.join(folder, 'a.docx')), bytes);
  });

  it('writes several plans into a folder, and none when one cannot be read', () => {
    const folder = folderWith({ 'a.kehoach': PLAN, 'b.kh.txt': PLAN, 'ra/.keep': '' });
    assert.equal(runCli(folder, 'export', 'a.kehoach', 'b.kh.txt', '-o', 'ra').code, 0);
    assert.ok(existsSync(path.join(folder, 'ra/a.docx')) && existsSync(path.join(folder, 'ra/b.docx')));
    const broken = folderWith({ 'a.kehoach': PLAN, 'c.kehoach': new Uint8Array([0, 1, 2]) });
    assert.equal(runCli(broken, 'export', 'a.kehoach', 'c.kehoach').code, 2);
    assert.equal(existsSync(path.join(broken, 'a.docx')), false);
  });

  it('says what it cannot write', () => {
    const folder = folderWith({ 'a.kehoach': PLAN });
    assert.match(runCli(folder, 'export', 'a.kehoach', '-o', 'a.pdf').err, /^Không xuất được ra “\.pdf”; chọn một trong: docx/);
    assert.match(runCli(folder, 'export', 'a.kehoach', '-o', 'khong/co/a.docx').err, /^Không ghi được/);
    assert.match(runCli(folder, 'export', 'a.kehoach', 'a.kehoach', '-o', 'a.kehoach').err, /là chính tệp|Không xuất được/);
  });
});
