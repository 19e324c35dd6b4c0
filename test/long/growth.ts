// How the time of every operation grows with the text, over texts of every shape: its exponent, 1 when it is in proportion.
//   node --import tsx test/long/growth.ts [--size 12000] [--shape PATTERN]
// Prints a table of the steepest to stderr and one line of JSON: how many were measured, the highest exponent, and those above the bound.
import { parseArgs } from 'node:util';
import { createCatalog } from '../../server/src/catalog/create';
import { createService, type Document } from '../../server/src/service';
import { largeTexts } from '../properties/large-texts';
import { OPERATIONS } from '../properties/operations';

const { values } = parseArgs({ options: { size: { type: 'string', default: '12000' }, shape: { type: 'string', default: '' } } });
/** Four times as long is still searched: see MAX_PARAGRAPH. */
const size = Number(values.size);
/** Steeper is not in proportion any more; what measuring itself gets wrong is in it. */
const MOST = 1.2;
/** What takes less (ms of the processor, for the longest text) tells nothing of growth, and nobody waits for it. */
const LEAST = 25;
const FACTORS = [1, 2, 4];
/** So often is a steep one measured again before it counts: the machine may have been busy, or the garbage collector. */
const TRIES = 4;

const service = createService({ catalog: createCatalog(), today: () => '2026-03-02' });

function processorTime(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Milliseconds of each operation on the text `shape` of `length` characters. */
function times(shape: string, length: number): Map<string, number> {
  const text = largeTexts(length)[shape] as string;
  let document: Document = service.open('');
  const result = new Map([['open', processorTime(() => (document = service.open(text)))]]);
  const middle = Math.floor(text.length / 2);
  for (const [name, run] of Object.entries(OPERATIONS))
    result.set(
      name,
      processorTime(() => run(service, document, middle)),
    );
  return result;
}

/** Operation → [exponent, ms for the longest text], of those that take long enough to tell. */
function exponents(shape: string): Map<string, readonly [number, number]> {
  const [first, , last] = FACTORS.map((factor) => times(shape, size * factor)) as [Map<string, number>, unknown, Map<string, number>];
  const found = new Map<string, readonly [number, number]>();
  for (const [name, long] of last) {
    const short = Math.max(first.get(name) ?? 0, 1);
    if (long >= LEAST) found.set(name, [Math.log(long / short) / Math.log(FACTORS.at(-1) as number), long]);
  }
  return found;
}

for (const shape of Object.keys(largeTexts(1)).slice(0, 10)) times(shape, 10_000);
const rows: { readonly shape: string; readonly operation: string; readonly exponent: number; readonly ms: number }[] = [];
for (const shape of Object.keys(largeTexts(1)).filter((name) => name.includes(values.shape))) {
  let best = exponents(shape);
  for (let again = 1; again < TRIES && [...best.values()].some(([exponent]) => exponent > MOST); again++) {
    const next = exponents(shape);
    best = new Map([...best].map(([name, each]) => [name, (next.get(name)?.[0] ?? 0) < each[0] ? (next.get(name) ?? [0, 0]) : each]));
  }
  for (const [operation, [exponent, ms]] of best) if (ms > 0) rows.push({ shape, operation, exponent, ms });
}
rows.sort((a, b) => b.exponent - a.exponent);
for (const { shape, operation, exponent, ms } of rows.slice(0, 25))
  console.error(`${exponent.toFixed(2).padStart(8)}  ${operation.padEnd(18)} ${shape} (${ms.toFixed(0)} ms)`);
const steep = rows.filter(({ exponent }) => exponent > MOST).map(({ shape, operation, exponent }) => `${operation} of ${shape}: ${exponent.toFixed(2)}`);
console.log(
  JSON.stringify({ measured: rows.length, highest: Number((rows[0]?.exponent ?? 0).toFixed(2)), failure: steep.length > 0 ? steep.join('; ') : null }),
);
