import assert from 'node:assert/strict';
import { read } from './repository';

interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly hasInstallScript?: boolean;
}

/** Tools whose programs for other systems the registry that this lock file was made with does not hold: `npm ci` never fetches these where it cannot run them. */
const FOR_OTHER_SYSTEMS = /^node_modules\/(?:@biomejs\/cli-|@oxc-parser\/binding-)[\w-]+$/;

describe('what the project is built with', () => {
  const { lockfileVersion, packages } = JSON.parse(read('package-lock.json')) as { lockfileVersion: number; packages: Record<string, Locked> };
  const entries = Object.entries(packages).filter(([folder]) => folder !== '');

  it('is locked to the byte: each package with its SHA-512', () => {
    assert.equal(lockfileVersion, 3);
    assert.ok(entries.length > 100);
    const unsure = entries.filter(([, { integrity }]) => !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? '')).map(([folder]) => folder);
    assert.deepEqual(
      unsure.filter((folder) => !FOR_OTHER_SYSTEMS.test(folder) || !packages[folder]?.optional || packages[folder]?.os === undefined),
      [],
    );
  });

  it('comes from the npm registry by name and version, from no other place', () => {
    const elsewhere = entries.filter(
      ([folder, { version, resolved, link }]) =>
        !/^(?:node_modules\/(?:@[\w.-]+\/)?[\w.-]+\/?)+$/.test(folder) ||
        !/^\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$/.test(version ?? '') ||
        link === true ||
        (resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/')),
    );
    assert.deepEqual(elsewhere, []);
  });

  it('says in its guide how known faults are looked up', () => {
    const guide = read('docs/dependencies.md');
    for (const word of ['npm audit', 'sbom.cdx.json', 'osv-scanner']) assert.ok(guide.includes(word), word);
  });
});
