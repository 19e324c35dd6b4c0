// Memory of a server that opens and closes documents, and of one document that is edited, ten thousand times: it must stay flat.
//   node --expose-gc --import tsx test/long/memory.ts --times 10000
// Prints one line of JSON: megabytes on the heap after each tenth of the way, and what failed.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { createCatalog } from '../../server/src/catalog/create';
import { createService } from '../../server/src/service';
import { Session } from '../lsp/session';

const { values } = parseArgs({ options: { times: { type: 'string' } } });
const times = Number(values.times ?? 1000);
const collect = globalThis.gc;
if (!collect) throw new Error('needs --expose-gc');

/** Growth (MB) from the first tenth to the last that caches, code and the clock's slack may take. */
const SLACK_MB = 12;
const plan = readFileSync(path.resolve(__dirname, '../../examples/ke-hoach-mau.kehoach'), 'utf8');

async function heap(): Promise<number> {
  for (let i = 0; i < 3; i++) {
    collect?.();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return Math.round((process.memoryUsage().heapUsed / 1e6) * 10) / 10;
}

async function measure(turn: (session: Session, i: number) => Promise<void>): Promise<number[]> {
  const catalog = createCatalog();
  const session = await Session.start({ pull: true, createService: () => createService({ catalog, today: () => '2026-03-02' }) });
  const sizes: number[] = [];
  for (let i = 0; i < times; i++) {
    await turn(session, i);
    // What the client of this test remembers is not the server's.
    session.logged.length = session.published.length = session.statuses.length = 0;
    if ((i + 1) % Math.ceil(times / 10) === 0) sizes.push(await heap());
  }
  session.stop();
  return sizes;
}

async function main(): Promise<void> {
  const opened = await measure(async (session, i) => {
    const uri = `file:///${i}.kehoach`;
    await session.client.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'kehoach', version: 1, text: `${plan}\n${i}\n` } });
    await session.pull(uri);
    await session.client.sendRequest('textDocument/documentSymbol', { textDocument: { uri } });
    await session.client.sendNotification('textDocument/didClose', { textDocument: { uri } });
  });
  const uri = 'file:///a.kehoach';
  const at = { line: 30, character: 0 };
  const edited = await measure(async (session, i) => {
    if (i === 0) await session.open(plan, uri);
    // A letter comes, a letter goes: the document stays as long as it was.
    const change = i % 2 === 0 ? { range: { start: at, end: at }, text: 'x' } : { range: { start: at, end: { line: 30, character: 1 } }, text: '' };
    await session.client.sendNotification('textDocument/didChange', { textDocument: { uri, version: i + 2 }, contentChanges: [change] });
    await session.pull(uri);
    if (i % 10 === 0) await session.client.sendRequest('textDocument/completion', { textDocument: { uri }, position: at });
  });
  const grew = [opened, edited].map((sizes) => (sizes.at(-1) ?? 0) - (sizes[1] ?? sizes[0] ?? 0));
  const failure = grew.some((by) => by > SLACK_MB) ? `the heap grew by ${grew.map((by) => by.toFixed(1)).join(' and ')} MB` : null;
  console.log(JSON.stringify({ times, opened, edited, failure }));
}

void main().then(() => process.exit(0));
