import assert from 'node:assert/strict';
import { files, manifest, read } from './repository';

/** Places and tools of the machines this was written on; nothing committed may depend on them. */
const MACHINE_PATHS = /(?<![\w.-])(?:\/work\/|\/home\/\w|\/Users\/\w|\/root\/|[A-Z]:\\\\Users)|\.library\/|(?<![\w-])farm-\w|\.\.\/shared\//;
const BINARY = /\.(?:png|gz|br|vsix|docx|xlsx)$/;

const texts = files().filter((file) => !BINARY.test(file) && file !== 'test/tidy/repository.test.ts' && file !== 'package-lock.json');

describe('the repository', () => {
  it('names no path of one machine', () => {
    // The rules have a folder "shared" of their own: what they import from it is no path of a machine.
    const found = texts.flatMap((file) => MACHINE_PATHS.exec(read(file).replace(/from '(?:\.\.\/)+shared\/[\w-]+'/g, '')) ?? []);
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

  it('has a change log that is kept: today’s version on top, newest first, a date or "unreleased", something under each heading', () => {
    const log = read('CHANGELOG.md');
    const versions = [...log.matchAll(/^## (.*)$/gm)].map(([, heading = '']) => {
      const [, version, date] = /^\[(\d+\.\d+\.\d+)\] - (\d{4}-\d{2}-\d{2}|unreleased)$/.exec(heading) ?? assert.fail(`not a version and a day: ${heading}`);
      return { version: version as string, date: date as string };
    });
    assert.equal(versions[0]?.version, manifest.version);
    const rank = (version: string) => version.split('.').reduce((sum, part) => sum * 1000 + Number(part), 0);
    for (const [i, { version, date }] of versions.entries()) {
      const older = versions[i + 1];
      if (older) assert.ok(rank(version) > rank(older.version) && date >= older.date, `${version} above ${older.version}`);
      assert.ok(date !== 'unreleased' || i === 0, `${version} has come out`);
    }
    const sections = log.split(/^###? /m).filter((part) => !/^(?:# |\[)/.test(part));
    for (const section of sections) assert.match(section, /^(?:Added|Changed|Deprecated|Removed|Fixed|Security)\n\n- /, section.slice(0, 40));
    assert.ok(sections.length > 0);
  });

  it('has one version everywhere', () => {
    const { version, packages } = JSON.parse(read('package-lock.json')) as { version: string; packages: Record<string, { version?: string }> };
    assert.deepEqual([version, packages['']?.version], [manifest.version, manifest.version]);
    assert.match(read('server/src/lsp/dependencies.ts'), /import \{ version \} from '..\/..\/..\/package.json';/);
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
