// What is too long for every commit: random edits and messages on all cores, `fix` while everything goes wrong, every property many times, very large texts, growth, memory.
//   npm run test:long                              seven minutes on two free cores, at most half an hour on busy ones
//   npm run test:long -- --edits 1000000 --minutes 60 --seed 7
// Prints counts; a failure with its seed, so that it can be tried alone.
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './lib/paths.mjs';

const { values } = parseArgs({
  options: {
    edits: { type: 'string', default: '100000' },
    messages: { type: 'string', default: '20000' },
    times: { type: 'string', default: '10000' },
    runs: { type: 'string', default: '2000' },
    minutes: { type: 'string', default: '16' },
    faults: { type: 'string', default: '18' },
    seed: { type: 'string', default: '1' },
  },
});
const cores = Math.max(1, availableParallelism());
const [edits, messages, minutes, seed] = [values.edits, values.messages, values.minutes, values.seed].map(Number);
/** Far enough apart that no two cores try the same. */
const SEEDS_PER_CORE = 1_000_000;

/** Runs a program to its end; gives its exit code and what it printed. */
function run(args, { env = {}, show = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', show ? 'inherit' : 'pipe', 'inherit'],
    });
    let out = '';
    child.stdout?.on('data', (data) => {
      out += data;
    });
    child.on('close', (code) => resolve({ code, out }));
  });
}

const failures = [];

/** The reports of one program run on every core with its share of the work. */
async function onAllCores(file, share) {
  const runs = Array.from({ length: cores }, (_, core) => run(['--import', 'tsx', file, '--seed', String(seed + core * SEEDS_PER_CORE), ...share]));
  const reports = (await Promise.all(runs)).map(({ code, out }) => {
    try {
      return JSON.parse(out.trim().split('\n').at(-1));
    } catch {
      return { failure: { seed, message: `ended with code ${code}: ${out.slice(-2000)}` } };
    }
  });
  for (const { failure } of reports) if (failure) failures.push(`${file}, seed ${failure.seed}:\n${failure.message}`);
  return reports;
}

const sum = (reports, key) => reports.reduce((total, report) => total + (report[key] ?? 0), 0);
const start = performance.now();
const done = (what) => console.log(`${((performance.now() - start) / 1000).toFixed(0).padStart(5)} s  ${what}`);

/** Says plainly when there was no time for all that was asked for. */
function cutShort(tried, asked, what) {
  if (tried < asked) console.log(`         CUT SHORT: the time was up before ${asked} ${what}; give --minutes more`);
}

const share = (count, minutesFor) => [String(Math.ceil(count / cores)), '--seconds', String(Math.ceil(minutesFor * 60))];
const edited = await onAllCores('test/long/edits.ts', ['--edits', ...share(edits, minutes * 0.5)]);
done(`${sum(edited, 'edits')} edits in ${sum(edited, 'documents')} documents: as from scratch`);
cutShort(sum(edited, 'edits'), edits, 'edits');

const served = await onAllCores('test/long/served-edits.ts', ['--edits', ...share(edits, minutes * 0.5)]);
done(
  `${sum(served, 'edits')} edits over the protocol, ${sum(served, 'requests')} other requests under way, ${sum(served, 'cancelled')} taken back: as a fresh server says`,
);
cutShort(sum(served, 'edits'), edits, 'edits over the protocol');

const sent = await onAllCores('test/long/messages.ts', ['--messages', ...share(messages, minutes * 0.25)]);
done(`${sum(sent, 'messages')} messages in ${sum(sent, 'sessions')} sessions, ${sum(sent, 'faults')} of them of a wrong shape or cancelled: all answered`);
cutShort(sum(sent, 'messages'), messages, 'messages');

const troubled = await run(['--import', 'tsx', 'test/long/faults.ts', '--runs', values.faults, '--seed', String(seed)]);
const troubles = troubled.code === 0 ? JSON.parse(troubled.out) : { failure: `ended with code ${troubled.code}` };
if (troubles.failure) failures.push(`test/long/faults.ts: ${troubles.failure}`);
else
  done(
    `${troubles.runs} runs of fix over ${troubles.files} files, ${troubles.saves} saves meanwhile, ${troubles.killed} killed: nothing lost, nothing half-written`,
  );

const memory = await run(['--expose-gc', '--import', 'tsx', 'test/long/memory.ts', '--times', values.times]);
const sizes = memory.code === 0 ? JSON.parse(memory.out) : { failure: `ended with code ${memory.code}` };
if (sizes.failure) failures.push(`test/long/memory.ts: ${sizes.failure}`);
else done(`${sizes.times} documents opened and closed: ${sizes.opened.join(' ')} MB; ${sizes.times} edits: ${sizes.edited.join(' ')} MB`);

const assistant = await run(['--expose-gc', '--import', 'tsx', 'test/long/assistant.ts', '--times', values.times]);
const calls = assistant.code === 0 ? JSON.parse(assistant.out) : { failure: `ended with code ${assistant.code}` };
if (calls.failure) failures.push(`test/long/assistant.ts: ${calls.failure}`);
else done(`${calls.times} calls of the tools for assistants: ${calls.sizes.join(' ')} MB`);

const large = await run(['--import', 'tsx', 'test/long/large.ts']);
const answers = large.code === 0 ? JSON.parse(large.out) : { failure: `ended with code ${large.code}` };
if (answers.failure) failures.push(`test/long/large.ts: ${answers.failure}`);
for (const [name, { first, key, requests }] of Object.entries(answers.texts ?? {}))
  done(`${name}: first answer ${first} s, after a key ${key} s, all requests ${requests} s`);

const growth = await run(['--import', 'tsx', 'test/long/growth.ts']);
const steepest = growth.code === 0 ? JSON.parse(growth.out) : { failure: `ended with code ${growth.code}` };
if (steepest.failure) failures.push(`test/long/growth.ts: ${steepest.failure}`);
done(`${steepest.measured} pairs of a shape and an operation: time grows with the text to the power of at most ${steepest.highest}`);

const mocha = path.join(root, 'node_modules/mocha/bin/mocha.js');
const properties = await run([mocha, '--timeout', '1200000', 'test/properties/*.test.ts', 'test/tidy/regex.test.ts'], {
  env: { KEHOACH_RUNS: values.runs, KEHOACH_SIZE: '300000' },
  show: true,
});
if (properties.code !== 0) failures.push('properties: see above');
done(`every property ${values.runs} times, texts of 300,000 characters`);

for (const failure of failures) console.error(`\nFAILED ${failure}`);
console.log(failures.length === 0 ? 'all held' : `${failures.length} failed`);
process.exitCode = failures.length === 0 ? 0 : 1;
