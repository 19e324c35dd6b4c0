import assert from 'node:assert/strict';
import { isBuiltin } from 'node:module';
import path from 'node:path';
import { files, read } from './repository';

/** From low to high. A file imports only from its own layer or a lower one. */
const LAYERS: readonly (readonly string[])[] = [
  ['text'],
  ['syntax'],
  ['model', 'catalog'],
  ['rules', 'features', 'export', 'import', 'compare'],
  ['review'],
  ['office'],
  ['config'],
  ['service', 'host'],
  ['assistant'],
  ['lsp', 'cli', 'mcp'],
  ['main'],
];
/** Folders that may know the world outside: the protocol, files, the process. */
const OUTER = new Set(['lsp', 'cli', 'mcp', 'main']);
/** Within one layer: the model knows the catalogue by its interface alone, the catalogue knows no model. */
const MEETING_POINTS: Readonly<Record<string, readonly string[]>> = { catalog: [], model: ['catalog/catalog'] };
/** What the outer layers know of the rest of the house; all else they ask the service for. The assistant is a façade of its own. */
const FACADE: Readonly<Record<string, RegExp>> = {
  lsp: /^(?:server\/src\/(?:service|text\/[\w-]+|assistant\/assistant)|protocol\/[\w-]+|package\.json)$/,
  cli: /^(?:server\/src\/(?:service|text\/[\w-]+|assistant\/(?:assistant|limits|tool|wording)|mcp\/stdio)|package\.json)$/,
  main: /^(?:server\/src\/(?:service|lsp\/[\w/-]+|cli\/[\w-]+|office\/office)|protocol\/[\w-]+)$/,
};
/** Libraries that are pure (bytes in, bytes out), by the folder that may use them. */
const LIBRARIES: Readonly<Record<string, RegExp>> = { office: /^(?:docx|fflate|hucre\/xlsx|saxes)$/, compare: /^diff$/, config: /^jsonc-parser$/ };
/** What a pure function must not ask. */
const IMPURE = /(?<![\w.'"])(?:process\.|Date\.now\(|new Date\(\)|performance\.|Math\.random\(|console\.|globalThis\.|setTimeout\(|fetch\()/;

interface Import {
  readonly file: string;
  readonly target: string;
}

/** "text", "rules", "main" …: the part of the house that a file of server/src belongs to. */
function partOf(file: string): string {
  const inside = file.replace(/^server\/src\//, '');
  return (inside.includes('/') ? inside.split('/')[0] : inside.split('.')[0]) as string;
}

function layerOf(part: string): number {
  return LAYERS.findIndex((layer) => layer.includes(part));
}

/** What a TypeScript text imports, types too. */
function importsOf(text: string): string[] {
  return [...text.matchAll(/(?:^|\n)\s*(?:import|export)\s(?:[^'"`;]{0,2000}?\sfrom\s+)?['"]([^'"]+)['"]|(?:import|require)\(\s*['"]([^'"]+)['"]\s*\)/g)].map(
    (match) => (match[1] ?? match[2]) as string,
  );
}

/** `file` imports types alone of `target`: nothing of it gets into a bundle. */
function isTypeImport(file: string, target: string): boolean {
  const name = path.posix.basename(target);
  return read(file)
    .split('\n')
    .filter((line) => new RegExp(`/${name}'`).test(line))
    .every((line) => /^(?:import|export) type /.test(line));
}

const sources = files('server/src').filter((file) => file.endsWith('.ts'));
const imports: Import[] = sources.flatMap((file) =>
  importsOf(read(file)).map((target) => ({ file, target: target.startsWith('.') ? path.posix.join(path.posix.dirname(file), target) : target })),
);

describe('the layers of the house', () => {
  it('has a place for every file', () => {
    assert.ok(sources.length > 20, `only ${sources.length} files were read`);
    assert.deepEqual(
      sources.filter((file) => layerOf(partOf(file)) < 0),
      [],
    );
  });

  it('lets nothing look upward', () => {
    const upward = imports.filter(({ file, target }) => target.startsWith('server/src/') && layerOf(partOf(target)) > layerOf(partOf(file)));
    assert.deepEqual(upward, []);
  });

  it('lets protocol and command line see the core through the service alone', () => {
    const inside = imports.filter(({ file, target }) => {
      const part = partOf(file);
      return FACADE[part] && /^(?:server|protocol|package|snippets)\b/.test(target) && partOf(target) !== part && !FACADE[part].test(target);
    });
    assert.deepEqual(inside, []);
    assert.ok(!FACADE.lsp?.test('server/src/rules/registry') && !FACADE.lsp?.test('server/src/service/writing'));
  });

  it('keeps catalogue and model apart but for their contracts', () => {
    const crossing = imports.filter(({ file, target }) => {
      const allowed = MEETING_POINTS[partOf(file)];
      return (
        allowed &&
        target.startsWith('server/src/') &&
        partOf(target) !== partOf(file) &&
        layerOf(partOf(target)) === layerOf(partOf(file)) &&
        !allowed.some((contract) => target.endsWith(`/${contract}`))
      );
    });
    assert.deepEqual(crossing, []);
  });

  it('brings nothing of the world into the core', () => {
    const foreign = imports.filter(({ file, target }) => !OUTER.has(partOf(file)) && (isBuiltin(target) || /^(?:vscode|node:)/.test(target)));
    assert.deepEqual(foreign, []);
    const packages = imports.filter(
      ({ file, target }) => !OUTER.has(partOf(file)) && !/^(?:server|snippets)\//.test(target) && !LIBRARIES[partOf(file)]?.test(target),
    );
    assert.deepEqual(packages, []);
    const office = imports.filter(({ file, target }) => partOf(file) !== 'main' && partOf(file) !== 'office' && /^server\/src\/office\//.test(target));
    const loading = office.filter(({ file, target }) => !isTypeImport(file, target));
    assert.deepEqual(loading, [], 'libraries for Office files are loaded on demand, in a bundle of their own');
  });

  it('keeps clock, process and chance out of the core', () => {
    const impure = sources
      .filter((file) => !OUTER.has(partOf(file)))
      .flatMap((file) =>
        read(file)
          .split('\n')
          .flatMap((line, i) => (IMPURE.test(line.replace(/\/\/.*|^\s*\*.*/, '')) ? [`${file}:${i + 1}: ${line.trim()}`] : [])),
      );
    assert.deepEqual(impure, []);
  });

  it('lets the data be reached through the catalogue alone', () => {
    const direct = imports.filter(({ file, target }) => target.startsWith('server/data') && partOf(file) !== 'catalog');
    assert.deepEqual(direct, []);
  });

  it('lets the client know the server by protocol alone', () => {
    const inner = files('client/src').flatMap((file) => importsOf(read(file)).flatMap((target) => (target.includes('server/') ? [`${file}: ${target}`] : [])));
    assert.deepEqual(inner, []);
  });

  it('would notice an import that looks upward', () => {
    assert.deepEqual(importsOf("import type { A } from '../rules/rule';\nexport { b } from './b';\nimport 'node:fs';\nconst c = await import('../lsp/x');"), [
      '../rules/rule',
      './b',
      'node:fs',
      '../lsp/x',
    ]);
  });
});
