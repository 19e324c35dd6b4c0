// Makes the .vsix, without network: node scripts/package.mjs [file]   (default kehoach-<version>.vsix at the top)
// Fails when the version is not in the change log, or when the file grows beyond its limit.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './lib/paths.mjs';

/** It travels on USB sticks and by mail. */
const MAX_BYTES = 2 * 1024 * 1024;

/** 1 January 1980, the first day that a zip archive knows (seconds). */
const EPOCH = '315532800';

const { name, version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const file = path.resolve(process.argv[2] ?? path.join(root, `${name}-${version}.vsix`));

function stop(message) {
  console.error(message);
  process.exit(1);
}

if (!new RegExp(`^## \\[${version.replaceAll('.', '\\.')}\\]`, 'm').test(readFileSync(path.join(root, 'CHANGELOG.md'), 'utf8')))
  stop(`CHANGELOG.md says nothing of ${version}`);

const args = ['package', '--no-dependencies', '--readme-path', 'docs/gioi-thieu.md', '--out', file];
// Odd minor versions are previews; see docs/releasing.md.
if (Number(version.split('.')[1]) % 2 === 1) args.push('--pre-release');
// The same bytes from the same sources: a zip archive holds times (of the local zone), which are then all this one.
const env = { ...process.env, SOURCE_DATE_EPOCH: process.env.SOURCE_DATE_EPOCH ?? EPOCH, TZ: 'UTC', LC_ALL: 'C' };
const { status, stdout, stderr } = spawnSync(path.join(root, 'node_modules/.bin/vsce'), args, { cwd: root, env, encoding: 'utf8' });
if (status !== 0) stop(`${stdout}${stderr}vsce package failed`);

const bytes = readFileSync(file);
if (bytes.length > MAX_BYTES) stop(`${file} has ${bytes.length} bytes, more than ${MAX_BYTES}`);
console.log(`${path.relative(process.cwd(), file)}  ${(bytes.length / 1024).toFixed(0)} KB`);
console.log(`SHA-256 ${createHash('sha256').update(bytes).digest('hex')}`);
