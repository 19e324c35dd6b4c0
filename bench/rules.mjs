#!/usr/bin/env node
// Where the time goes: each rule's share of the first check and of the check after one key.
//   node bench/rules.mjs [LINES=1000] [KEYS=40] [PROFILE.cpuprofile]
// With a third argument a CPU profile of the keys alone is written there, to be opened in the developer tools.
import { writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { generatePlan } from './generate.mjs';
import { keysOf, loadCore } from './lib/core.mjs';

const lines = Number(process.argv[2] ?? 1000);
const keys = Number(process.argv[3] ?? 40);
const profile = process.argv[4];
const SHOWN = 25;

const { createService, createCatalog, RULES } = await loadCore();
const spent = new Map();

function clock(name, run) {
  const start = performance.now();
  const result = run();
  spent.set(name, (spent.get(name) ?? 0) + performance.now() - start);
  return result;
}

for (const rule of RULES) {
  const { check } = rule;
  rule.check = (...parameters) => clock(`${rule.id} (${rule.scope})`, () => [...check.apply(rule, parameters)]);
}

function print(title, count) {
  console.log(`\n${title}`);
  for (const [name, ms] of [...spent].sort((a, b) => b[1] - a[1]).slice(0, SHOWN)) console.log(`${(ms / count).toFixed(3).padStart(10)} ms  ${name}`);
  spent.clear();
}

const service = createService({ catalog: createCatalog(), today: () => '2026-03-02' });
const plan = generatePlan(lines);
const keyOf = keysOf(plan);
let document = clock('= parse', () => service.open(plan.text));
clock('= plan', () => service.plan(document));
const problems = clock('= check in all', () => service.check(document, { limit: 1000 }));
print(`first check, ${lines} lines`, 1);
const counts = new Map();
for (const { rule } of problems) counts.set(rule, (counts.get(rule) ?? 0) + 1);
console.log(`problems: ${[...counts].map(([rule, count]) => `${rule} ${count}`).join(', ')}`);

const inspector = new Session();
inspector.connect();
for (let i = -10; i < keys; i++) {
  if (i === 0) {
    spent.clear();
    if (profile) await inspector.post('Profiler.enable');
    if (profile) await inspector.post('Profiler.start');
  }
  document = clock('= update', () => service.update(document, keyOf(i + 10)));
  clock('= plan', () => service.plan(document));
  clock('= check in all', () => service.check(document, { limit: 1000 }));
}
if (profile) writeFileSync(profile, JSON.stringify((await inspector.post('Profiler.stop')).profile));
inspector.disconnect();
print(`check after a key, ${lines} lines`, keys);
