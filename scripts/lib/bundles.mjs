// What the build makes, and out of what. A test builds the same in memory and looks at what each bundle can reach.

import path from 'node:path';

/** Node 20 is what VS Code 1.91 runs extensions on. */
const NODE = { platform: 'node', target: 'node20', format: 'cjs', outdir: 'dist', mainFields: ['module', 'main'] };
/** Packages written as ES modules ask where they are; a CommonJS bundle has no import.meta. */
const CLI = {
  define: { 'import.meta.url': 'bundleUrl' },
  banner: "const bundleUrl = require('node:url').pathToFileURL(__filename).href;",
};
const SHEBANG = '#!/usr/bin/env node\n';
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

/** What is loaded when it is first needed, from a bundle of its own beside the one that asks: how the paths of the sources end → the bundle. */
const APART = { '/main.office': './office.js', '/mcp/stdio': './mcp.js', '/more-data': './references.js' };

/** @type {import('esbuild').Plugin} */
const apart = {
  name: 'apart',
  setup(build) {
    build.onResolve({ filter: /^\..*(?:\/main\.office|\/mcp\/stdio|\/more-data)$/ }, ({ path }) => {
      const end = Object.keys(APART).find((each) => path.endsWith(each));
      return { path: APART[end], external: true };
    });
  },
};

/**
 * A worker is one file, and loads no other: what starts it brings the further documents.
 * @type {import('esbuild').Plugin}
 */
const moreDataOfWorker = {
  name: 'more-data-of-worker',
  setup(build) {
    build.onResolve({ filter: /\/more-data$/ }, ({ resolveDir }) => ({ path: path.join(resolveDir, 'more-data.web.ts') }));
  },
};

/**
 * The library of the Model Context Protocol could check forms by writing programs and running them; our server shows no forms.
 * @type {import('esbuild').Plugin}
 */
const noFormChecker = {
  name: 'no-form-checker',
  setup(build) {
    build.onLoad({ filter: /validation[\\/]ajv-provider\.js$/ }, () => ({ contents: 'export class AjvJsonSchemaValidator {}' }));
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
    {
      ...node,
      banner: { js: SHEBANG },
      plugins: [without({ net: '', child_process: '', fs: '' }), apart],
      entryPoints: { server: 'server/src/main.node.ts' },
    },
    {
      ...node,
      define: { ...node.define, ...CLI.define },
      banner: { js: SHEBANG + CLI.banner },
      plugins: [without({ module: FINDS_NOTHING }), apart],
      entryPoints: { cli: 'server/src/main.cli.ts' },
    },
    {
      ...node,
      // The zip library could use threads made of text, and another asks `Function` for what `Reflect` does as well: neither is wanted.
      alias: { fflate: './node_modules/fflate/esm/browser.js' },
      define: { ...node.define, Worker: 'undefined', 'Function.prototype.apply.call': 'Reflect.apply' },
      entryPoints: { office: 'server/src/main.office.ts' },
    },
    {
      ...node,
      // Its checker of messages would run text as a program where it may, and does without where it may not: it may not.
      define: { ...node.define, Function: 'NoFunction' },
      banner: { js: "class NoFunction { constructor() { throw new Error('left out'); } }" },
      plugins: [noFormChecker],
      entryPoints: { mcp: 'server/src/mcp/stdio.ts' },
    },
    { ...node, entryPoints: { references: 'server/src/catalog/more-data.ts' } },
    { ...browser, format: 'cjs', external: ['vscode'], entryPoints: { extension: 'client/src/extension.web.ts' } },
    { ...browser, format: 'iife', plugins: [moreDataOfWorker], entryPoints: { server: 'server/src/main.worker.ts' } },
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
