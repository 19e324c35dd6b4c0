import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './paths.mjs';

const LICENCE_FILE = /^licen[cs]e(?:\.\w+)?$/i;

/**
 * The licence texts of all packages that are part of bundles, as they must go with them.
 * @param {import('esbuild').Metafile[]} metafiles what esbuild says it has put together
 * @returns {string} name, version and licence of each package with its text. A package that is published without its licence file has it in scripts/lib/licences; throws when neither is there.
 */
export function licencesOf(metafiles) {
  const folders = new Set(
    metafiles.flatMap(({ inputs }) => Object.keys(inputs)).flatMap((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? []),
  );
  const entries = [...folders].map((folder) => {
    const full = path.join(root, folder);
    const { name, version, license } = JSON.parse(readFileSync(path.join(full, 'package.json'), 'utf8'));
    const file = readdirSync(full).find((each) => LICENCE_FILE.test(each));
    const ours = path.join(root, 'scripts/lib/licences', `${name}.txt`);
    if (!file && !existsSync(ours)) throw new Error(`${name} has no licence file`);
    const text = readFileSync(file ? path.join(full, file) : ours, 'utf8');
    return `${name} ${version} (${license})\n\n${text.replaceAll('\r', '').trim()}\n`;
  });
  return `Programs of others that are part of this extension, and their licences.\n\n${entries.sort().join(`\n${'-'.repeat(80)}\n\n`)}`;
}
