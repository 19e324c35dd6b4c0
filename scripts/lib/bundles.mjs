// What the build makes, and out of what. A test builds the same in memory and looks at what each bundle can reach.
import { readFile } from 'node:fs/promises';
import { V8_FLAGS } from './v8-flags.mjs';

/** Node 20 is what VS Code 1.91 runs extensions on. */
const NODE = { platform: 'node', target: 'node20', format: 'cjs', outdir: 'dist', mainFields: ['module', 'main'] };
/** Packages written as ES modules ask where they are; a CommonJS bundle has no import.meta. */
const CLI = {
  define: { 'import.meta.url': 'bundleUrl' },
  banner: { js: "const bundleUrl = require('node:url').pathToFileURL(__filename).href;" },
};
const BROWSER = { platform: 'browser', target: 'es2022', outdir: 'dist/web', mainFields: ['browser', 'module', 'main'] };

/** A `require` that finds nothing: file search by the command line must not pick up a package that happens to lie near. */
const FINDS_NOTHING = 'exports.createRequire = () => ({ resolve() { throw new Error("left out"); } });';

/**
 * Leaves modules of Node out of what packages bring along (for transports and look-ups that we do not use): what is not there can do nothing.
 * Our own files still get them, and a test says which.
 * @param {Record<string, string>} modules name → what stands in its place
 * @returns {import('esbuild').Plugin}
 */
function without(modules) {
  return {
    name: 'without',
    setup(build) {
      build.onResolve({ filter: new RegExp(`^(?:node:)?(?:${Object.keys(modules).join('|')})$`) }, ({ path, importer }) =>
        importer.includes('node_modules') ? { path: path.replace(/^node:/, ''), namespace: 'without' } : undefined,
      );
      build.onLoad({ filter: /./, namespace: 'without' }, ({ path }) => ({ contents: modules[path] }));
    },
  };
}

/**
 * Leaves what needs libraries for Office files in a bundle of its own, dist/programs/office.js, that programs load when they first need it.
 * @type {import('esbuild').Plugin}
 */
const officeApart = {
  name: 'office-apart',
  setup(build) {
    build.onResolve({ filter: /^\.\/main\.office$/ }, () => ({ path: './office.js', external: true }));
  },
};

/** What a `\uXXXX` would not be read in. */
const NO_ESCAPE = /\\[\u0080-\uffff]|String\.raw/;

/**
 * Writes every letter beyond ASCII as `\uXXXX` before a file is read: esbuild leaves those in regular expressions as they are. The text of a program is
 * kept by V8 as long as it runs, and a single such letter doubles its size.
 * @type {import('esbuild').Plugin}
 */
const ascii = {
  name: 'ascii',
  setup(build) {
    build.onLoad({ filter: /\.(?:[cm]?js|ts)$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      const contents = text.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
      if (contents !== text && NO_ESCAPE.test(text)) return { errors: [{ text: `${path}: a letter beyond ASCII stands where it cannot be escaped` }] };
      return { contents, loader: path.endsWith('ts') ? 'ts' : 'js' };
    });
  },
};

const optionsFor = (production) => ({
  bundle: true,
  logLevel: 'info',
  minify: production,
  sourcemap: production ? false : 'linked',
  metafile: production,
  // Vietnamese stays readable in the bundle, and the data stays small.
  charset: 'utf8',
  legalComments: 'none',
  // Every target has them; esbuild would make each literal a `new RegExp`, in loops too, as it cannot tell which \p{…} an engine knows.
  supported: { 'regexp-unicode-property-escapes': true },
  define: { 'process.env.NODE_ENV': JSON.stringify(production ? 'production' : 'development') },
});

/** A bundle for Node in dist/programs. */
const programOf = (node, program) => ({
  ...node,
  ...program,
  outdir: 'dist/programs',
  charset: 'ascii',
  minifyWhitespace: true,
  sourcesContent: false,
  // `import()` of a bundle beside it becomes `require`: the compiled code that the build keeps has no other way to load.
  supported: { ...node.supported, 'dynamic-import': false },
  plugins: [...program.plugins, officeApart, ascii],
});

/** A program for Node in dist/programs, and the file of its name in dist/ that starts it (server/src/launch.ts). */
const launched = (node, name, program) => [
  {
    ...node,
    define: { ...node.define, PROGRAM: JSON.stringify(name), V8_FLAGS: JSON.stringify(V8_FLAGS[name]) },
    banner: { js: '#!/usr/bin/env node' },
    entryPoints: { [name]: 'server/src/launch.ts' },
  },
  programOf(node, program),
];

/**
 * The bundles of dist/: extension and language server for desktop (Node) and for the browser (worker), and the command line.
 * @returns {import('esbuild').BuildOptions[]}
 */
export function bundles({ production = false } = {}) {
  const common = optionsFor(production);
  const node = { ...common, ...NODE };
  const browser = { ...common, ...BROWSER };
  return [
    { ...node, external: ['vscode'], plugins: [without({ net: '' })], entryPoints: { extension: 'client/src/extension.node.ts' } },
    ...launched(node, 'server', { plugins: [without({ net: '', child_process: '', fs: '' })], entryPoints: { server: 'server/src/main.node.ts' } }),
    ...launched(node, 'cli', {
      ...CLI,
      plugins: [without({ module: FINDS_NOTHING })],
      define: { ...common.define, ...CLI.define },
      entryPoints: { cli: 'server/src/main.cli.ts' },
    }),
    programOf(node, {
      // The zip library could use threads made of text, and another asks `Function` for what `Reflect` does as well: neither is wanted.
      alias: { fflate: './node_modules/fflate/esm/browser.js' },
      define: { ...common.define, Worker: 'undefined', 'Function.prototype.apply.call': 'Reflect.apply' },
      plugins: [],
      entryPoints: { office: 'server/src/main.office.ts' },
    }),
    { ...browser, format: 'cjs', external: ['vscode'], entryPoints: { extension: 'client/src/extension.web.ts' } },
    { ...browser, format: 'iife', entryPoints: { server: 'server/src/main.worker.ts' } },
  ];
}

/**
 * The end-to-end suite for the extension host in Node and the one in the browser.
 * @returns {import('esbuild').BuildOptions[]}
 */
export function suites() {
  const common = optionsFor(false);
  return [
    { ...common, ...NODE, external: ['vscode', 'mocha'], outdir: 'out/e2e', entryPoints: { index: 'test/e2e/index.ts' } },
    {
      ...common,
      ...BROWSER,
      format: 'cjs',
      external: ['vscode'],
      outdir: 'out/e2e-web',
      entryPoints: { index: 'test/e2e/index.web.ts' },
      alias: { 'node:assert/strict': './test/e2e/assert.web.ts' },
      // Mocha's browser build would take the bundle's own exports for its place.
      define: { ...common.define, global: 'globalThis', exports: 'undefined', module: 'undefined' },
    },
  ];
}
