// Random edits: after each, what the service says must be what it says of the same text read from scratch.
//   tsx test/long/edits.ts --seed 1 --edits 50000 --seconds 300
// Prints one line of JSON: what was tried, and the seed and the smallest example of a failure.
import assert from 'node:assert/strict';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { anyEdit, anyText, placed } from '../properties/arbitrary-text';
import { service } from '../properties/strict-service';

const { values } = parseArgs({ options: { seed: { type: 'string' }, edits: { type: 'string' }, seconds: { type: 'string' } } });
const wanted = Number(values.edits ?? 1000);
const end = Date.now() + Number(values.seconds ?? 60) * 1000;
const first = Number(values.seed ?? 1);

/** Documents per chunk: a failure names the chunk's seed, so that it can be tried alone. */
const CHUNK = 100;
const limit = 1000;
let edits = 0;
let documents = 0;
let failure: { readonly seed: number; readonly message: string } | null = null;

/** Mostly a page; now and then a plan of many stretches, where an edit must leave the others alone. */
const document = fc.oneof({ weight: 9, arbitrary: anyText(8) }, { weight: 1, arbitrary: anyText(60) });

const property = fc.property(document, fc.array(anyEdit(), { minLength: 1, maxLength: 30 }), (start, changes) => {
  let now = service.open(start);
  let text = start;
  documents++;
  service.check(now, { limit });
  for (const [i, change] of changes.entries()) {
    const edit = placed(text, change);
    text = text.slice(0, edit.range.start) + edit.newText + text.slice(edit.range.end);
    now = service.update(now, edit);
    edits++;
    assert.equal(now.text, text);
    const fresh = service.open(text);
    assert.deepEqual(structuredClone(service.check(now, { limit })), structuredClone(service.check(fresh, { limit })));
    // The rest follows from the same blocks: looking now and then is enough.
    if (i % 7 !== 0) continue;
    assert.deepEqual(service.outline(now), service.outline(fresh));
    assert.deepEqual(service.symbols(now), service.symbols(fresh));
    assert.deepEqual(service.folds(now), service.folds(fresh));
    assert.deepEqual(service.semanticTokens(now), service.semanticTokens(fresh));
    assert.deepEqual(service.fixAll(now), service.fixAll(fresh));
  }
});

let seed = first;
for (; edits < wanted && Date.now() < end; seed++) {
  const result = fc.check(property, { seed, numRuns: CHUNK });
  if (!result.failed) continue;
  failure = { seed, message: `${JSON.stringify(result.counterexample)}\n${(result.errorInstance as Error | null)?.stack ?? ''}` };
  break;
}
console.log(JSON.stringify({ edits, documents, seeds: [first, seed], failure }));
