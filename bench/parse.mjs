// What the core alone costs, in this process: reading a whole file, and reading it again after one key.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { generatePlan } from './generate.mjs';
import { summary } from './lib/stats.mjs';

/** Bundles the core and loads it. The bundle stands in a folder of its own that is gone at the end. */
async function loadCore(root) {
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-bench-'));
  try {
    const outfile = join(folder, 'core.mjs');
    const contents = `export { createService } from './server/src/service'; export { createCatalog } from './server/src/catalog/create'; export { parse, update } from './server/src/syntax/parse';`;
    await build({
      stdin: { contents, resolveDir: root, loader: 'ts' },
      bundle: true,
      platform: 'node',
      format: 'esm',
      outfile,
      logLevel: 'error',
      charset: 'utf8',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function timed(rounds, run) {
  const times = [];
  for (let i = 0; i < rounds + 5; i++) {
    const start = performance.now();
    run(i);
    if (i >= 5) times.push(performance.now() - start);
  }
  return summary(times);
}

/** For each size: parse, key (update of the tree), check after a key, first check of a fresh document. Times in ms. */
export async function measureCore(root, sizes) {
  const { createService, createCatalog, parse, update } = await loadCore(root);
  const service = createService({ catalog: createCatalog(), today: () => '2026-03-02' });
  const results = {};
  for (const size of sizes) {
    const { text, toggle } = generatePlan(size);
    const rounds = size >= 10_000 ? 15 : 60;
    const at = text.split('\n').slice(0, toggle.line).join('\n').length + 1 + toggle.character;
    const change = (i) => (i % 2 === 0 ? { start: at, end: at, text: 'x' } : { start: at, end: at + 1, text: '' });
    let tree = parse(text);
    let document = service.open(text);
    service.check(document);
    results[size] = {
      parse: timed(rounds, () => parse(text)),
      key: timed(rounds * 4, (i) => {
        tree = update(tree, change(i));
      }),
      check: timed(rounds * 2, (i) => {
        const { start, end, text: newText } = change(i);
        document = service.update(document, { range: { start, end }, newText });
        service.check(document, { limit: 1000 });
      }),
      first: timed(Math.min(rounds, 12), () => service.check(service.open(text))),
    };
  }
  return results;
}
