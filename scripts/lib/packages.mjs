import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './paths.mjs';

/**
 * The packages of which something is in the bundles.
 * @param {import('esbuild').Metafile[]} metafiles what esbuild says it has put together
 * @returns {{folder: string, name: string, version: string, license: string}[]} each once, by folder; `folder` is relative to the top of the repository
 */
export function packagesIn(metafiles) {
  const folders = new Set(
    metafiles.flatMap(({ inputs }) => Object.keys(inputs)).flatMap((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? []),
  );
  return [...folders].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(path.join(root, folder, 'package.json'), 'utf8'));
    return { folder, name, version, license };
  });
}
