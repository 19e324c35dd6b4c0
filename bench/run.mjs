#!/usr/bin/env node
// The bench: how long people wait for the server, as ratios to a null server on the same protocol library, in one interleaved run.
//   node bench/run.mjs [--lines=100,1000,10000,50000] [--rounds=60] [--only=core,start,keystroke,requests,open,burst,memory]
//                      [--starts=12] [--budget=SECONDS per measure and server, once it has a few values] [--server="node dist/server.js --stdio"] [--out=docs/performance.md] [--check] [--peers]
// --check ends with 1 when a gate is missed. --peers (or BENCH_PEERS=folder of their node_modules) adds servers of other languages.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { generatePlan } from './generate.mjs';
import { chartOf } from './lib/chart.mjs';
import { gatesOf } from './lib/gates.mjs';
import { peers } from './lib/peers.mjs';
import { report } from './lib/report.mjs';
import { Session } from './lib/session.mjs';
import { growthExponent, noise, summary } from './lib/stats.mjs';
import { measureCore } from './parse.mjs';

const HERE = path.dirname(fileURLToPath(import.meta.url));
const ROOT = path.dirname(HERE);
const FEWEST = 7;
const MEMORY_DOCUMENTS = 200;
const MEMORY_LINES = 300;
const START_LINES = 1000;
const REQUESTS = ['completion', 'hover', 'symbols', 'folding', 'tokens'];

const PICTURE = '![One key → diagnostics by lines of the plan](images/speed.svg)\n\n';

const options = optionsOf(process.argv.slice(2));
const log = (text) => process.stderr.write(`${text}\n`);

const sizes = options.lines.split(',').map(Number);
const only = new Set(options.only.split(','));
const rounds = Number(options.rounds);
/** A measure of one server stops after this many ms, once it has a few values. */
const budget = Number(options.budget) * 1000;
const work = mkdtempSync(path.join(os.tmpdir(), 'kehoach-bench-'));
const ours = options.server.split(' ');
const servers = [
  { name: 'null', command: ['node', path.join(HERE, 'servers/null.mjs')] },
  { name: 'null with as many diagnostics', command: ['node', path.join(HERE, 'servers/null.mjs')], asMany: true },
  { name: 'kehoach, push', command: ours },
  { name: 'kehoach, pull', command: ours, pull: true },
  ...(options.peers ? peers(work) : []),
];

const machine = {
  when: new Date().toISOString().slice(0, 16).replace('T', ' '),
  node: process.version,
  cpu: os.cpus()[0].model.trim(),
  cores: os.cpus().length,
  memory: Math.round(os.totalmem() / 2 ** 30),
  before: noise(),
};
const results = { machine, sizes: {}, growth: {}, gates: [] };

try {
  if (only.has('core')) {
    results.core = await measureCore(sizes);
    log('core done');
  }
  if (!existsSync(path.resolve(ROOT, ours[1] ?? ''))) throw new Error(`${ours[1]} is not there: build first`);
  if (only.has('start')) results.start = await measureStart();
  for (const size of sizes) results.sizes[size] = await measureSize(size);
  if (only.has('memory')) results.memory = await measureMemory();
} finally {
  rmSync(work, { recursive: true, force: true });
}
machine.after = noise();
machine.load = os
  .loadavg()
  .map((value) => value.toFixed(1))
  .join(' ');
results.growth = growth();
results.gates = gatesOf(results);
const text = report(results);
process.stdout.write(text);
if (options.out) {
  const file = path.resolve(ROOT, options.out);
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const head = before.split('<!-- figures -->')[0] || '# Performance\n\n';
  writeFileSync(file, `${head}<!-- figures -->\n\n${PICTURE}${text}`);
  writeFileSync(path.join(ROOT, 'docs/images/speed.svg'), chartOf(text));
}
if (options.check && results.gates.some(({ met }) => !met)) process.exitCode = 1;

/** Spawn → initialized and spawn → first right diagnostics, server after server in turn. */
async function measureStart() {
  const plan = generatePlan(START_LINES);
  const times = {};
  for (let round = 0; round <= Number(options.starts); round++) {
    for (const server of servers.filter(({ asMany }) => !asMany)) {
      const session = new Session(server, work);
      try {
        await session.start();
        session.document = session.newDocument(server.makePlan?.(plan) ?? plan);
        const next = session.pull ? null : session.client.nextPublished(session.document.uri, () => true);
        session.sendOpen(session.document);
        const first = session.pull ? await session.pulled() : await next;
        // The first round warms the disk.
        if (round > 0) {
          times[server.name] ??= { initialized: [], diagnostics: [] };
          times[server.name].initialized.push(session.client.initializedAt - session.client.startedAt);
          times[server.name].diagnostics.push(first.at - session.client.startedAt);
        }
      } catch (error) {
        log(`start: ${error.message}`);
      }
      await session.stop();
    }
  }
  log('start done');
  return Object.fromEntries(
    Object.entries(times).map(([name, each]) => [name, { initialized: summary(each.initialized), diagnostics: summary(each.diagnostics) }]),
  );
}

async function measureSize(size) {
  const measures = ['keystroke', ...(only.has('requests') ? REQUESTS : []), 'open', 'burst'].filter((name) => only.has(name) || REQUESTS.includes(name));
  if (measures.length === 0) return {};
  const plan = generatePlan(size);
  const result = {};
  const sessions = [];
  let asMany = 0;
  // Ours first: the second null server must know how many diagnostics to send.
  for (const server of [...servers].sort((a, b) => Number(Boolean(a.asMany)) - Number(Boolean(b.asMany)))) {
    if (server.maxLines && size > server.maxLines) continue;
    const session = new Session(server.asMany ? { ...server, env: { NULL_DIAGNOSTICS: String(asMany) } } : server, work);
    try {
      await session.start();
      const document = await session.load(server.makePlan?.(plan) ?? plan);
      if (server.name.startsWith('kehoach')) asMany = document.off.count;
      result[server.name] = { off: document.off.count, on: document.on.count, bytes: document.off.bytes };
      sessions.push(session);
    } catch (error) {
      result[server.name] = { error: String(error.message).slice(0, 120) };
      log(`${size}: ${error.message}`);
      await session.stop();
    }
  }
  for (const measure of measures) {
    const running = sessions.filter((session) => !REQUESTS.includes(measure) || session.can(measure));
    const values = await interleaved(
      running,
      (session) => (REQUESTS.includes(measure) ? session.ask(measure) : measure === 'open' ? session.openAnother() : session[measure]()),
      measure === 'burst' ? 3 : rounds,
    );
    for (const [session, times] of values) result[session.server.name][measure] = times instanceof Error ? { error: times.message } : summary(times);
    for (const session of sessions) await rest(session);
    log(`${size} lines, ${measure} done`);
  }
  for (const session of sessions) await session.stop();
  return Object.fromEntries(servers.filter(({ name }) => result[name]).map(({ name }) => [name, result[name]]));
}

/** Brings a document back to the text it was opened with, and lets the server come to rest. */
async function rest(session) {
  const { document } = session;
  let sent = 0;
  if (document.typed) sent = session.edit(document.plan.complete, false);
  if (document.toggled) sent = session.edit(document.plan.toggle, false);
  document.typed = false;
  document.toggled = false;
  if (sent > 0) await session.settled(sent);
}

/** One value of each session per round, so that a slow minute of the machine is everybody's. */
async function interleaved(sessions, run, count) {
  const values = new Map(sessions.map((session) => [session, []]));
  const spent = new Map();
  const warmUp = Math.min(10, Math.ceil(count / 5));
  for (let round = -warmUp; round < count; round++) {
    for (const session of sessions) {
      const times = values.get(session);
      if (times instanceof Error || (times.length >= FEWEST && spent.get(session) > budget)) continue;
      const start = performance.now();
      try {
        const value = await run(session);
        if (round >= 0) times.push(value);
      } catch (error) {
        values.set(session, error);
        log(error.message);
      }
      spent.set(session, (spent.get(session) ?? 0) + performance.now() - start);
      await new Promise((resolve) => setTimeout(resolve, 3));
    }
  }
  return values;
}

async function measureMemory() {
  const result = { documents: MEMORY_DOCUMENTS, servers: {} };
  for (const server of servers.filter(({ asMany }) => !asMany)) {
    const session = new Session(server, work);
    try {
      await session.start();
      const open = async (seed) => {
        const plan = generatePlan(MEMORY_LINES, seed);
        session.document = session.newDocument(server.makePlan?.(plan) ?? plan);
        const next = session.pull ? null : session.client.nextPublished(session.document.uri, () => true);
        session.sendOpen(session.document);
        await (session.pull ? session.pulled() : next);
      };
      await open(1);
      const one = session.client.memory().peak;
      for (let seed = 2; seed <= MEMORY_DOCUMENTS; seed++) await open(seed);
      result.servers[server.name] = { one, many: session.client.memory().peak };
    } catch (error) {
      log(`memory: ${error.message}`);
    }
    await session.stop();
  }
  log('memory done');
  return result;
}

function growth() {
  const result = {};
  for (const { name } of servers) {
    for (const measure of ['keystroke', 'completion', 'hover', 'open']) {
      const points = sizes.map((size) => [size, results.sizes[size]?.[name]?.[measure]?.median]).filter(([, time]) => time > 0);
      if (points.length < 2) continue;
      result[name] ??= {};
      result[name][measure] = growthExponent(points);
    }
  }
  return result;
}

function optionsOf(args) {
  const found = {
    lines: '100,1000,10000,50000',
    rounds: '60',
    starts: '12',
    budget: '15',
    only: 'core,start,keystroke,requests,open,burst,memory',
    server: 'node dist/server.js --stdio',
    out: '',
    check: false,
    peers: Boolean(process.env.BENCH_PEERS),
  };
  for (const argument of args) {
    const [, name, value] = /^--([a-z]+)(?:=(.*))?$/s.exec(argument) ?? [];
    if (!name || !(name in found)) {
      process.stderr.write(`unknown option ${argument}\n`);
      process.exit(2);
    }
    found[name] = value ?? true;
  }
  // The servers run in a folder of their own.
  found.server = found.server
    .split(' ')
    .map((part) => (existsSync(path.join(ROOT, part)) && part.includes('.') ? path.join(ROOT, part) : part))
    .join(' ');
  return found;
}
