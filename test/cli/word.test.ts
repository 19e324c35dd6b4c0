import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { planTextOf } from '../../server/src/import/plan-text';
import { readWord } from '../../server/src/office/word/read-word';
import { p, wordFile } from '../office/word-file';
import { folderWith, runCli } from './cli';

const FILE = wordFile(p('I. NHIỆM VỤ') + p('') + p('1. Sở Nội vụ phối hợp phối hợp thực hiện .'));

describe('Word files on the command line', () => {
  it('check: findings by section and paragraph', () => {
    const folder = folderWith({ 'a.docx': FILE });
    const { code, out } = runCli(folder, 'check', '--rule', 'lap-tu', 'a.docx');
    assert.equal(code, 0);
    assert.match(out, /^a\.docx: mục “I\. NHIỆM VỤ”, đoạn 2: .* lap-tu: /);
    const [file] = JSON.parse(runCli(folder, 'check', '--rule', 'lap-tu', '--format', 'json', 'a.docx').out).files;
    assert.deepEqual(file.diagnostics[0].place, { section: 'I. NHIỆM VỤ', paragraph: 2 });
  });

  it('review: writes a copy, never the original; --fixes none leaves the words', () => {
    const folder = folderWith({ 'a.docx': FILE });
    const { code, out, err } = runCli(folder, 'review', '--only', 'lap-tu', 'a.docx');
    assert.deepEqual([code, err], [0, '']);
    assert.match(out, /^Đã ghi a\.reviewed\.docx\n {2}1 góp ý, 1 chỗ sửa/);
    assert.deepEqual(new Uint8Array(readFileSync(path.join(folder, 'a.docx'))), FILE);
    assert.match(planTextOf(readWord(readFileSync(path.join(folder, 'a.reviewed.docx')))).text, /Sở Nội vụ phối hợp thực hiện/);
    assert.match(runCli(folder, 'review', '--only', 'lap-tu', '--fixes', 'none', '-o', 'b.docx', 'a.docx').out, /1 góp ý, 0 chỗ sửa/);
    assert.match(runCli(folder, 'review', 'a.docx', '-o', 'a.docx').err, /chính tệp gốc/);
  });

  it('fix: writes into the file as tracked changes; --dry-run only shows', () => {
    const folder = folderWith({ 'a.docx': FILE });
    assert.match(runCli(folder, 'fix', '--rule', 'lap-tu', '--dry-run', 'a.docx').out, /\+1\. Sở Nội vụ phối hợp thực hiện/);
    assert.deepEqual(new Uint8Array(readFileSync(path.join(folder, 'a.docx'))), FILE);
    assert.match(runCli(folder, 'fix', '--rule', 'lap-tu', 'a.docx').out, /^Đã ghi 1 chỗ sửa vào a\.docx dưới dạng theo dõi thay đổi\n/);
    assert.match(planTextOf(readWord(readFileSync(path.join(folder, 'a.docx')))).text, /Sở Nội vụ phối hợp thực hiện/);
  });

  it('says what it cannot read', () => {
    const folder = folderWith({ 'a.doc': Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), 'b.kehoach': 'x' });
    for (const command of ['check', 'review', 'fix']) assert.match(runCli(folder, command, 'a.doc').err, /^Không đọc được “a\.doc”: Đây là tệp Word đời cũ/);
    assert.match(runCli(folder, 'review', 'b.kehoach', 'a.doc').err, /không phải tệp Word/);
  });
});
