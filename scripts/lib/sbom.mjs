import { readFileSync } from 'node:fs';
import path from 'node:path';
import { packagesIn } from './packages.mjs';
import { root } from './paths.mjs';

const json = (file) => JSON.parse(readFileSync(path.join(root, file), 'utf8'));

/**
 * What the bundles are made of, for programs that look for known faults (CycloneDX 1.5, https://cyclonedx.org/docs/1.5/json/). `npm sbom` would tell of
 * everything that is installed; this tells of what ships, and says the same every time: no clock, no random number.
 * @param {import('esbuild').Metafile[]} metafiles what esbuild says it has put together
 * @returns {string} JSON. Throws when a package is not in the lock file with its sum.
 */
export function billOfMaterials(metafiles) {
  const { name, version, license } = json('package.json');
  const { packages: locked } = json('package-lock.json');
  const components = packagesIn(metafiles).map(({ folder, ...each }) => {
    const [algorithm, sum] = (locked[folder]?.integrity ?? '').split('-');
    if (algorithm !== 'sha512') throw new Error(`${folder} has no SHA-512 in package-lock.json`);
    return component('library', each, [{ alg: 'SHA-512', content: Buffer.from(sum, 'base64').toString('hex') }]);
  });
  const bill = {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: component('application', { name, version, license }) },
    components,
  };
  return `${JSON.stringify(bill, null, 1)}\n`;
}

function component(type, { name, version, license }, hashes) {
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  return { type, 'bom-ref': `${name}@${version}`, name, version, purl, licenses: [{ license: { id: license } }], ...(hashes && { hashes }) };
}
