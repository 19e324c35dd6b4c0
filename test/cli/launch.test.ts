import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { root } from '../tidy/repository';

const FIRST = "console.log('first', process.argv[2], /\\p{L}/u.test('\\u1ebf'), typeof globalThis.engine?.collectGarbage(), globalThis.engine?.makeRoom());\n";
const OTHER = FIRST.replace('first', 'other');

describe('the start of a program', () => {
  let folder = '';
  const program = () => path.join(folder, 'programs/server.js');
  const start = () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(folder, 'server.js'), 'x'], { encoding: 'utf8' });
    assert.deepEqual([status, stderr], [0, '']);
    return stdout.trim();
  };
  const keepCode = () => spawnSync(process.execPath, [path.join(root, 'scripts/lib/code-cache.mjs'), program()], { encoding: 'utf8' });

  before(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'kehoach-launch-'));
    mkdirSync(path.dirname(program()));
    const recipes = (await import(path.join(root, 'scripts/lib/bundles.mjs'))) as { bundles(): BuildOptions[] };
    const launcher = recipes.bundles().find(({ outdir, entryPoints }) => outdir === 'dist' && 'server' in (entryPoints as Record<string, string>));
    await build({ ...launcher, absWorkingDir: root, outdir: folder, sourcemap: false, logLevel: 'silent' });
  });
  beforeEach(() => {
    rmSync(`${program()}.cache`, { force: true });
    writeFileSync(program(), FIRST);
  });
  after(() => rmSync(folder, { recursive: true }));

  it('needs no compiled code', () => {
    assert.equal(start(), 'first x true undefined undefined');
  });

  it('takes the code that was compiled of it', () => {
    assert.equal(keepCode().status, 0);
    // The text is only asked for its length now: what runs is the code.
    const past = new Date(Date.now() - 60_000);
    writeFileSync(program(), OTHER);
    utimesSync(program(), past, past);
    assert.equal(start(), 'first x true undefined undefined');
  });

  it('does not take code of an older text', () => {
    assert.equal(keepCode().status, 0);
    const past = new Date(Date.now() - 60_000);
    utimesSync(`${program()}.cache`, past, past);
    writeFileSync(program(), OTHER);
    assert.equal(start(), 'other x true undefined undefined');
  });

  it('does without code that is damaged or of another Node', () => {
    keepCode();
    const code = readFileSync(`${program()}.cache`);
    for (const damaged of [
      Buffer.alloc(0),
      code.subarray(0, 40),
      Buffer.from('not code at all, but long enough to be taken for some'),
      Buffer.alloc(code.length),
    ]) {
      writeFileSync(`${program()}.cache`, damaged);
      assert.equal(start(), 'first x true undefined undefined');
    }
  });

  it('leaves no half-written code behind', () => {
    keepCode();
    assert.equal(existsSync(`${program()}.new`), false);
  });
});
