// Builds dist/: the extension and the language server for desktop (node) and for the browser (worker), and the command line.
//   node esbuild.mjs                 for development: readable, with source maps
//   node esbuild.mjs --production    minified, without source maps, with the licences of what is in it (what the .vsix holds)
//   node esbuild.mjs --watch         builds again on every change
//   node esbuild.mjs --e2e           also the end-to-end suite, into out/e2e and out/e2e-web
import { writeFileSync } from 'node:fs';
import * as esbuild from 'esbuild';
import { licencesOf } from './scripts/lib/licenses.mjs';

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');
const e2e = process.argv.includes('--e2e');

/** @type {esbuild.BuildOptions} */
const common = {
  bundle: true,
  logLevel: 'info',
  minify: production,
  sourcemap: production ? false : 'linked',
  metafile: production,
  // Vietnamese stays readable in the bundle, and the data stays small.
  charset: 'utf8',
  legalComments: 'none',
  define: { 'process.env.NODE_ENV': JSON.stringify(production ? 'production' : 'development') },
};
/** Node 20 is what VS Code 1.91 runs extensions on. @type {esbuild.BuildOptions} */
const node = { ...common, platform: 'node', target: 'node20', format: 'cjs', outdir: 'dist', mainFields: ['module', 'main'] };
/** Packages written as ES modules ask where they are; a CommonJS bundle has no import.meta. @type {esbuild.BuildOptions} */
const cli = {
  ...node,
  define: { ...common.define, 'import.meta.url': 'bundleUrl' },
  banner: { js: "#!/usr/bin/env node\nconst bundleUrl = require('node:url').pathToFileURL(__filename).href;" },
};
/** @type {esbuild.BuildOptions} */
const browser = { ...common, platform: 'browser', target: 'es2022', outdir: 'dist/web', mainFields: ['browser', 'module', 'main'] };

const builds = [
  { ...node, external: ['vscode'], entryPoints: { extension: 'client/src/extension.node.ts' } },
  { ...node, entryPoints: { server: 'server/src/main.node.ts' } },
  { ...cli, entryPoints: { cli: 'server/src/main.cli.ts' } },
  { ...browser, format: 'cjs', external: ['vscode'], entryPoints: { extension: 'client/src/extension.web.ts' } },
  { ...browser, format: 'iife', entryPoints: { server: 'server/src/main.worker.ts' } },
];
if (e2e) {
  builds.push({ ...node, minify: false, external: ['vscode', 'mocha'], outdir: 'out/e2e', entryPoints: { index: 'test/e2e/index.ts' } });
  builds.push({
    ...browser,
    minify: false,
    format: 'cjs',
    external: ['vscode'],
    outdir: 'out/e2e-web',
    entryPoints: { index: 'test/e2e/index.web.ts' },
    alias: { 'node:assert/strict': './test/e2e/assert.web.ts' },
    // Mocha's browser build would take the bundle's own exports for its place.
    define: { ...common.define, global: 'globalThis', exports: 'undefined', module: 'undefined' },
  });
}
if (watch) {
  const contexts = await Promise.all(builds.map((options) => esbuild.context(options)));
  await Promise.all(contexts.map((context) => context.watch()));
} else {
  const results = await Promise.all(builds.map((options) => esbuild.build(options)));
  if (production) writeFileSync('dist/third-party.txt', licencesOf(results.map(({ metafile }) => metafile)));
}
