import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './paths.mjs';

const LICENCE_FILE = /^licen[cs]e(?:\.\w+)?$/i;

/**
 * The licence texts of all packages that are part of bundles, as they must go with them.
 * @param {import('esbuild').Metafile[]} metafiles what esbuild says it has put together
 * @returns {string} name, version and licence of each package with its text. Throws when a package has no licence file.
 */
export function licencesOf(metafiles) {
  const folders = new Set(
    metafiles.flatMap(({ inputs }) => Object.keys(inputs)).flatMap((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? []),
  );
  const entries = [...folders].map((folder) => {
    const full = path.join(root, folder);
    const { name, version, license } = JSON.parse(readFileSync(path.join(full, 'package.json'), 'utf8'));
    const file = readdirSync(full).find((each) => LICENCE_FILE.test(each));
    if (!file) throw new Error(`${name} has no licence file`);
    return `${name} ${version} (${license})\n\n${readFileSync(path.join(full, file), 'utf8').replaceAll('\r', '').trim()}\n`;
  });
  return `Programs of others that are part of this extension, and their licences.\n\n${entries.sort().join(`\n${'-'.repeat(80)}\n\n`)}`;
}
