import assert from 'node:assert/strict';
import { files, manifest, read } from './repository';

/** Places and tools of the machines this was written on; nothing committed may depend on them. */
const MACHINE_PATHS = /(?<![\w.-])(?:\/work\/|\/home\/\w|\/Users\/\w|\/root\/|[A-Z]:\\\\Users)|\.library\/|(?<![\w-])farm-\w|\.\.\/shared\//;
const BINARY = /\.(?:png|gz|br|vsix|docx|xlsx)$/;

const texts = files().filter((file) => !BINARY.test(file) && file !== 'test/tidy/repository.test.ts' && file !== 'package-lock.json');

describe('the repository', () => {
  it('names no path of one machine', () => {
    const found = texts.flatMap((file) => (MACHINE_PATHS.test(read(file)) ? [`${file}: ${MACHINE_PATHS.exec(read(file))?.[0]}`] : []));
    assert.deepEqual(found, []);
  });

  it('holds UTF-8 text with LF and a last line end', () => {
    const fixtures = /^(?:test\/(?!tidy)|examples\/|server\/data\/|bench\/)/;
    const wrong = texts.filter((file) => !fixtures.test(file) && (read(file).includes('\r') || read(file).includes('\uFFFD') || !read(file).endsWith('\n')));
    assert.deepEqual(wrong, []);
  });

  it('pins every dependency and says why it is there', () => {
    const pinned = { ...manifest.dependencies, ...manifest.devDependencies };
    assert.deepEqual(
      Object.entries(pinned).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version)),
      [],
    );
    const reasons = read('docs/dependencies.md');
    assert.deepEqual(
      Object.keys(pinned).filter((name) => !reasons.includes(`\`${name}\``)),
      [],
    );
  });

  it('locks the programs of every platform, not only of the one it was written on', () => {
    const { packages } = JSON.parse(read('package-lock.json')) as {
      packages: Record<string, { optionalDependencies?: Record<string, string>; os?: string[] }>;
    };
    const wanted = Object.values(packages).flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies));
    assert.ok(wanted.length > 20);
    // `npm ci` refuses a lock file in which one of them is missing.
    assert.deepEqual(
      wanted.filter((name) => !(`node_modules/${name}` in packages)),
      [],
    );
  });

  it('has the version in the change log', () => {
    assert.ok(read('CHANGELOG.md').includes(`## ${manifest.version}`) || read('CHANGELOG.md').includes(`## [${manifest.version}]`));
  });

  it('knows every npm command that its documents name', () => {
    const builtIn = new Set(['ci', 'install', 'start', 'test']);
    const named = files()
      .filter((file) => /\.(?:md)$/.test(file))
      .flatMap((file) =>
        [...read(file).matchAll(/npm (?:run ([\w:-]+)|(start|test|ci|install))/g)].map((match) => [file, match[1] ?? match[2] ?? ''] as const),
      );
    assert.ok(named.some(([file, name]) => file === 'README.md' && name === 'start'));
    assert.deepEqual(
      named.filter(([, name]) => !builtIn.has(name) && !(name in manifest.scripts)),
      [],
    );
  });

  it('has every file that its documents link to', () => {
    const known = new Set(files());
    const folders = new Set([...known].flatMap((file) => file.split('/').map((_, i, parts) => parts.slice(0, i).join('/'))));
    const broken = [...known]
      .filter((file) => file.endsWith('.md'))
      .flatMap((file) =>
        [...read(file).matchAll(/\]\(([^)\s#]+)(?:#[^)]*)?\)/g)].flatMap((match) => {
          const target = match[1] as string;
          if (/^[a-z]+:/.test(target)) return [];
          const full = new URL(target, `file:///${file}`).pathname.slice(1).replace(/\/$/, '');
          return known.has(decodeURIComponent(full)) || folders.has(decodeURIComponent(full)) ? [] : [`${file}: ${target}`];
        }),
      );
    assert.deepEqual(broken, []);
  });
});
