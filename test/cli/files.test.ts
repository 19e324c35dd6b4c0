import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync, linkSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { replaceFile } from '../../server/src/cli/replace-file';
import { folderWith, runCli } from './cli';
import { CLEAN } from './plans';

const slip = CLEAN.replace('Khuyến khích', 'Phố biến và khuyến khích');
const mended = slip.replace('Phố', 'Phổ');
const fixIn = (folder: string, ...words: string[]) => runCli(folder, 'fix', '--rule', 'loi-go', ...words);
const bytes = (text: string) => Buffer.from(text, 'utf8');
const isRoot = process.getuid?.() === 0;

describe('a file that is replaced', function () {
  this.timeout(20_000);

  it('is left alone when it holds something else than was read', () => {
    const folder = folderWith({ 'a.kehoach': 'một hai' });
    const file = path.join(folder, 'a.kehoach');
    assert.equal(replaceFile(file, bytes('ba'), bytes('một')).outcome, 'changed');
    assert.equal(replaceFile(file, bytes('ba'), bytes('một hai ba')).outcome, 'changed');
    assert.equal(replaceFile(path.join(folder, 'b.kehoach'), bytes('ba'), bytes('một')).outcome, 'changed', 'gone');
    assert.equal(readFileSync(file, 'utf8'), 'một hai');
    assert.equal(replaceFile(file, bytes('ba'), bytes('một hai')).outcome, 'replaced');
    assert.equal(readFileSync(file, 'utf8'), 'ba');
    assert.deepEqual(readdirSync(folder), ['a.kehoach']);
  });

  it('is never one that a link leads to', () => {
    const folder = folderWith({ 'outside/secret': 'một', 'inside/a.kehoach': 'một', 'other/x': '' });
    const link = path.join(folder, 'inside/link.kehoach');
    symlinkSync(path.join(folder, 'outside/secret'), link);
    assert.equal(replaceFile(link, bytes('hai'), bytes('một')).outcome, 'changed');
    symlinkSync(path.join(folder, 'inside'), path.join(folder, 'door'));
    assert.equal(replaceFile(path.join(folder, 'door/a.kehoach'), bytes('hai'), bytes('một')).outcome, 'changed');
    assert.equal(readFileSync(path.join(folder, 'outside/secret'), 'utf8'), 'một');
    assert.equal(readFileSync(path.join(folder, 'inside/a.kehoach'), 'utf8'), 'một');
  });

  it('keeps its permissions, whatever the umask, and may have the longest name', () => {
    const name = 'x'.repeat(255);
    const folder = folderWith({ [name]: 'một' });
    for (const mode of [0o664, 0o640, 0o600]) {
      chmodSync(path.join(folder, name), mode);
      writeFileSync(path.join(folder, name), 'một');
      assert.equal(replaceFile(path.join(folder, name), bytes('hai'), bytes('một')).outcome, 'replaced');
      assert.equal(statSync(path.join(folder, name)).mode & 0o7777, mode);
    }
    assert.deepEqual(readdirSync(folder), [name]);
  });

  it('keeps its owner and group', function () {
    if (!isRoot) this.skip();
    const folder = folderWith({ 'a.kehoach': slip });
    execFileSync('chown', ['1234:2345', path.join(folder, 'a.kehoach')]);
    assert.equal(fixIn(folder, 'a.kehoach').code, 0);
    const { uid, gid } = statSync(path.join(folder, 'a.kehoach'));
    assert.deepEqual([uid, gid, readFileSync(path.join(folder, 'a.kehoach'), 'utf8')], [1234, 2345, mended]);
  });

  it('is told of when other names of it keep the old text', () => {
    const folder = folderWith({ 'a.kehoach': slip });
    linkSync(path.join(folder, 'a.kehoach'), path.join(folder, 'ban-khac'));
    const { code, err } = fixIn(folder, 'a.kehoach');
    assert.equal(code, 0);
    assert.match(err, /^a\.kehoach: tệp còn 1 tên khác[^\n]*\n$/);
    assert.equal(readFileSync(path.join(folder, 'ban-khac'), 'utf8'), slip);
  });

  it('is whole, and nothing lies beside it, when somebody presses Ctrl+C', async () => {
    const names = Array.from({ length: 60 }, (_, i) => `${i}.kehoach`);
    const folder = folderWith(Object.fromEntries(names.map((name) => [name, slip])));
    const { script } = runCli(folder, 'rules', '--format', 'json');
    for (const wait of [250, 350, 450, 600]) {
      for (const name of names) writeFileSync(path.join(folder, name), slip);
      const child = spawn(process.execPath, [script, 'fix', '--rule', 'loi-go', '.'], { cwd: folder, stdio: 'ignore' });
      const ended = new Promise<unknown>((resolve) => child.on('exit', resolve));
      await new Promise((resolve) => setTimeout(resolve, wait));
      child.kill('SIGINT');
      await ended;
      assert.deepEqual(readdirSync(folder).sort(), [...names].sort());
      for (const name of names) assert.ok([slip, mended].includes(readFileSync(path.join(folder, name), 'utf8')), name);
    }
  }).timeout(20_000);
});

describe('files and folders of every kind', function () {
  this.timeout(20_000);

  it('follow a link that is named, but none that is found', () => {
    const folder = folderWith({ 'outside/a.kehoach': slip, 'inside/b.kehoach': slip });
    symlinkSync(path.join(folder, 'outside/a.kehoach'), path.join(folder, 'inside/a.kehoach'));
    symlinkSync(path.join(folder, 'outside'), path.join(folder, 'inside/folder'));
    assert.match(fixIn(path.join(folder, 'inside'), '.').out, /Đã sửa 1 trong 1 tệp/);
    assert.equal(readFileSync(path.join(folder, 'outside/a.kehoach'), 'utf8'), slip);
    assert.equal(fixIn(path.join(folder, 'inside'), 'a.kehoach').code, 0);
    assert.equal(readFileSync(path.join(folder, 'outside/a.kehoach'), 'utf8'), mended);
  });

  it('are refused at once when they are no files: devices, pipes, loops, what is too large', () => {
    const folder = folderWith({ 'a.kehoach': CLEAN, 'lon.kehoach': '' });
    execFileSync('mkfifo', [path.join(folder, 'ong.kehoach')]);
    symlinkSync('vong.kehoach', path.join(folder, 'vong.kehoach'));
    symlinkSync('/dev/zero', path.join(folder, 'zero.kehoach'));
    truncateSync(path.join(folder, 'lon.kehoach'), 2 ** 31);
    for (const name of ['ong.kehoach', 'vong.kehoach', 'zero.kehoach', 'lon.kehoach', '/dev/null', 'a.kehoach/x', 'y'.repeat(300)])
      for (const command of ['check', 'fix', 'outline', 'export']) {
        const { code, err, out } = runCli(folder, command, name);
        assert.deepEqual([code, out], [2, ''], `${command} ${name}`);
        assert.match(err, /^Không (?:đọc được|tìm thấy) “[^”]{1,310}”[^\n]{0,80}\.\n$/, `${command} ${name}: ${err}`);
      }
    // In a folder only files count.
    assert.match(runCli(folder, 'check', '--format', 'json', '.').err, /lon\.kehoach”: tệp quá lớn/);
  }).timeout(60_000);

  it('are refused as configs too', () => {
    const make: readonly ((file: string) => void)[] = [
      (file) => mkdirSync(file),
      (file) => execFileSync('mkfifo', [file]),
      (file) => symlinkSync('/dev/zero', file),
      (file) => symlinkSync(file, file),
      (file) => writeFileSync(file, ' '.repeat(2 ** 21)),
    ];
    for (const [i, each] of make.entries()) {
      const folder = folderWith({ 'a.kehoach': CLEAN });
      each(path.join(folder, 'kehoach.config.json'));
      for (const words of [['a.kehoach'], ['--config', 'kehoach.config.json', 'a.kehoach'], ['.']]) {
        const { code, err } = runCli(folder, 'check', ...words);
        assert.equal(code, 2, `${i}: ${words.join(' ')}`);
        assert.match(err, /^Không đọc được “kehoach\.config\.json”: [^\n]{3,60}\.\n$/);
      }
    }
  }).timeout(30_000);

  it('count for the exit code when they cannot be read', function () {
    if (isRoot) this.skip();
    const folder = folderWith({ 'a.kehoach': CLEAN, 'kin/b.kehoach': CLEAN });
    chmodSync(path.join(folder, 'kin'), 0o000);
    try {
      const { code, out, err } = runCli(folder, 'check', '--format', 'json', '.');
      assert.equal(code, 2);
      assert.equal(JSON.parse(out).files.length, 1, 'the others are still told of');
      assert.match(err, /^Không đọc được thư mục “kin”\.\n$/);
    } finally {
      chmodSync(path.join(folder, 'kin'), 0o700);
    }
  });

  it('take names as they are behind --, and no empty name', () => {
    const folder = folderWith({ '--help': slip, '-h.kehoach': slip, 'a.kehoach': slip });
    assert.equal(fixIn(folder, '--', '-h.kehoach', '--help').code, 0);
    assert.equal(readFileSync(path.join(folder, '-h.kehoach'), 'utf8'), mended);
    assert.equal(readFileSync(path.join(folder, '--help'), 'utf8'), mended);
    for (const command of ['check', 'fix', 'outline', 'export']) {
      assert.deepEqual(runCli(folder, command, '').code, 2);
      assert.equal(runCli(folder, command, '', 'a.kehoach').err, 'Có một tên tệp để trống.\n');
    }
    assert.equal(readFileSync(path.join(folder, 'a.kehoach'), 'utf8'), slip);
    assert.equal(existsSync(path.join(folder, 'a.docx')), false);
  });
});
