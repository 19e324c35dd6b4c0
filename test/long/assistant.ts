// Memory of the server for assistants while its tools are called ten thousand times by the official client: it must stay flat.
//   node --expose-gc --import tsx test/long/assistant.ts --times 10000
// Prints one line of JSON: megabytes on the heap after each tenth of the way, seconds, and what failed.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ask, connected, root } from '../mcp/client';

const { values } = parseArgs({ options: { times: { type: 'string' } } });
const times = Number(values.times ?? 1000);
const collect = globalThis.gc;
if (!collect) throw new Error('needs --expose-gc');

/** Growth (MB) from the second tenth to the last that caches, code and the clock's slack may take. */
const SLACK_MB = 12;
const plan = readFileSync(path.join(root, 'examples/ke-hoach-mau.kehoach'), 'utf8');

/** The i-th call: every tool in turn, each time with other words. */
function callOf(i: number): readonly [string, Record<string, unknown>] {
  const calls: readonly (readonly [string, Record<string, unknown>])[] = [
    ['look_up_agency', { name: `Sở Thông tin ${i}`, on: `20${10 + (i % 20)}-03-01` }],
    ['look_up_document', { query: `Nghị định số ${i}/2025/NĐ-CP` }],
    ['look_up_place', { name: `xã Tân Tiến ${i % 97}`, on: `20${10 + (i % 20)}-03-01` }],
    ['check_plan', { text: `${plan}\n${i}\n`, asOf: `20${10 + (i % 20)}-03-01` }],
    ['outline_plan', { text: `${plan}\n${i}\n` }],
    ['correct_plan', { text: `${plan}\n${i}\n`, mode: 'preferred' }],
    ['nd30_rule', { component: `nơi nhận ${i}` }],
    ['template', { kind: 'bang-nhiem-vu' }],
  ];
  return calls[i % calls.length] as readonly [string, Record<string, unknown>];
}

async function heap(): Promise<number> {
  for (let i = 0; i < 3; i++) {
    collect?.();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return Math.round((process.memoryUsage().heapUsed / 1e6) * 10) / 10;
}

async function main(): Promise<void> {
  const client = await connected();
  const start = performance.now();
  const sizes: number[] = [];
  let failed = 0;
  for (let i = 0; i < times; i++) {
    const [name, args] = callOf(i);
    if ((await ask(client, name, args)).failed) failed++;
    if ((i + 1) % Math.ceil(times / 10) === 0) sizes.push(await heap());
  }
  const seconds = Math.round((performance.now() - start) / 1000);
  const grew = (sizes.at(-1) ?? 0) - (sizes[1] ?? sizes[0] ?? 0);
  const failure = failed > 0 ? `${failed} calls failed` : grew > SLACK_MB ? `the heap grew by ${grew.toFixed(1)} MB` : null;
  console.log(JSON.stringify({ times, sizes, seconds, failure }));
}

void main().then(() => process.exit(0));
