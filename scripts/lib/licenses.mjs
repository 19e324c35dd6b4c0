import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { packagesIn } from './packages.mjs';
import { root } from './paths.mjs';

const LICENCE_FILE = /^licen[cs]e(?:\.\w+)?$/i;

/**
 * The licence texts of all packages that are part of bundles, as they must go with them.
 * @param {import('esbuild').Metafile[]} metafiles what esbuild says it has put together
 * @returns {string} name, version and licence of each package with its text. A package that is published without its licence file has it in scripts/lib/licences; throws when neither is there.
 */
export function licencesOf(metafiles) {
  const entries = packagesIn(metafiles).map(({ folder, name, version, license }) => {
    const full = path.join(root, folder);
    const file = readdirSync(full).find((each) => LICENCE_FILE.test(each));
    const ours = path.join(root, 'scripts/lib/licences', `${name}.txt`);
    if (!file && !existsSync(ours)) throw new Error(`${name} has no licence file`);
    const text = readFileSync(file ? path.join(full, file) : ours, 'utf8');
    return `${name} ${version} (${license})\n\n${text.replaceAll('\r', '').trim()}\n`;
  });
  return `Programs of others that are part of this extension, and their licences.\n\n${entries.sort().join(`\n${'-'.repeat(80)}\n\n`)}`;
}
