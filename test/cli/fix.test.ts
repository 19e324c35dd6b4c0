import assert from 'node:assert/strict';
import { chmodSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { folderWith, runCli } from './cli';
import { CLEAN, FLAWED } from './plans';

const slip = CLEAN.replace('Khuyến khích', 'Phố biến và khuyến khích');

describe('fix', () => {
  it('applies the preferred fixes of the named rules, and nothing the second time', () => {
    const folder = folderWith({ 'a.kehoach': slip });
    const file = path.join(folder, 'a.kehoach');
    assert.equal(runCli(folder, 'fix', '--rule', 'loi-go', 'a.kehoach').code, 0);
    assert.equal(readFileSync(file, 'utf8'), slip.replace('Phố', 'Phổ'));
    const before = statSync(file).mtimeMs;
    assert.match(runCli(folder, 'fix', '--rule', 'loi-go', 'a.kehoach').out, /không có gì phải sửa/);
    assert.equal(statSync(file).mtimeMs, before);
    assert.deepEqual(readdirSync(folder), ['a.kehoach']);
  });

  it('keeps line ends, byte-order mark, encoding and permissions', () => {
    const crlf = slip.replaceAll('\n', '\r\n');
    const folder = folderWith({ 'a.kehoach': `\ufeff${crlf}`, 'b.kehoach': Buffer.from(`\ufeff${slip}`, 'utf16le') });
    chmodSync(path.join(folder, 'a.kehoach'), 0o640);
    assert.equal(runCli(folder, 'fix', '--rule', 'loi-go', '.').code, 0);
    assert.equal(readFileSync(path.join(folder, 'a.kehoach'), 'utf8'), `\ufeff${crlf.replace('Phố', 'Phổ')}`);
    assert.equal(readFileSync(path.join(folder, 'b.kehoach'), 'utf16le'), `\ufeff${slip.replace('Phố', 'Phổ')}`);
    assert.equal(statSync(path.join(folder, 'a.kehoach')).mode & 0o777, 0o640);
  });

  it('prints a diff and writes nothing on --dry-run', () => {
    const folder = folderWith({ 'a.kehoach': slip });
    const { code, out } = runCli(folder, 'fix', '--dry-run', '--rule', 'loi-go', 'a.kehoach');
    assert.equal(code, 0);
    assert.match(out, /^--- a\/a\.kehoach\n\+\+\+ b\/a\.kehoach\n@@ /m);
    assert.match(out, /^-1\. Phố biến/m);
    assert.match(out, /^\+1\. Phổ biến/m);
    assert.equal(readFileSync(path.join(folder, 'a.kehoach'), 'utf8'), slip);
  });

  it('leaves alone what needs a choice', () => {
    const folder = folderWith({ 'a.kehoach': FLAWED.replace('các các ', '') });
    runCli(folder, 'fix', 'a.kehoach');
    assert.equal(readFileSync(path.join(folder, 'a.kehoach'), 'utf8'), FLAWED.replace('các các ', ''));
  });

  it('writes nothing when one file cannot be read', () => {
    const folder = folderWith({ 'a.kehoach': slip, 'b.kehoach': Uint8Array.from([0, 1, 2]) });
    const { code, err } = runCli(folder, 'fix', '--rule', 'loi-go', '.');
    assert.equal(code, 2);
    assert.match(err, /^[^\n]*b\.kehoach[^\n]*\n$/);
    assert.equal(readFileSync(path.join(folder, 'a.kehoach'), 'utf8'), slip);
  });
});
