// Builds dist/; scripts/lib/bundles.mjs says what it is made of.
//   node esbuild.mjs                 for development: readable, with source maps
//   node esbuild.mjs --production    minified, without source maps, with the licences and the list of what is in it (what the .vsix holds)
//   node esbuild.mjs --watch         builds again on every change
//   node esbuild.mjs --e2e           also the end-to-end suite, into out/e2e and out/e2e-web
import { writeFileSync } from 'node:fs';
import * as esbuild from 'esbuild';
import { bundles, suites } from './scripts/lib/bundles.mjs';
import { licencesOf } from './scripts/lib/licenses.mjs';
import { billOfMaterials } from './scripts/lib/sbom.mjs';

const production = process.argv.includes('--production');
const builds = [...bundles({ production }), ...(process.argv.includes('--e2e') ? suites() : [])];

if (process.argv.includes('--watch')) {
  const contexts = await Promise.all(builds.map((options) => esbuild.context(options)));
  await Promise.all(contexts.map((context) => context.watch()));
} else {
  const results = await Promise.all(builds.map((options) => esbuild.build(options)));
  if (production) {
    const metafiles = results.map(({ metafile }) => metafile);
    writeFileSync('dist/third-party.txt', licencesOf(metafiles));
    writeFileSync('dist/sbom.cdx.json', billOfMaterials(metafiles));
  }
}
