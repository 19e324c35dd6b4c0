// What the core alone costs, in this process: reading a whole file, and judging it again after one key.
import { generatePlan } from './generate.mjs';
import { keysOf, loadCore } from './lib/core.mjs';
import { summary } from './lib/stats.mjs';

/** So many diagnostics the server sends at most. */
const LIMIT = 1000;

function timed(rounds, warmUp, run) {
  const times = [];
  for (let i = 0; i < rounds + warmUp; i++) {
    const start = performance.now();
    run(i);
    if (i >= warmUp) times.push(performance.now() - start);
  }
  return summary(times);
}

/** For each size: parse, update of the tree after a key, check after a key, first check of a fresh document. Times in ms. */
export async function measureCore(sizes) {
  const { createService, createCatalog, parse, update } = await loadCore();
  const service = createService({ catalog: createCatalog(), today: () => '2026-03-02' });
  const results = {};
  for (const size of sizes) {
    const plan = generatePlan(size);
    const { text } = plan;
    const keyOf = keysOf(plan);
    const rounds = size >= 10_000 ? 12 : 60;
    let tree = parse(text);
    let document = service.open(text);
    service.check(document);
    results[size] = {
      parse: timed(rounds, 5, () => parse(text)),
      key: timed(rounds * 4, 10, (i) => {
        const { range, newText } = keyOf(i);
        tree = update(tree, { ...range, text: newText });
      }),
      check: timed(rounds * 2, 6, (i) => {
        document = service.update(document, keyOf(i));
        service.check(document, { limit: LIMIT });
      }),
      first: timed(size >= 10_000 ? 2 : 10, 1, () => service.check(service.open(text))),
    };
  }
  return results;
}
