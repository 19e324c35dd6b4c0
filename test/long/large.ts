// The largest input that anybody will ever open, through the whole server: 10 MB of plans, one line of 1 MB, 1,000,000 empty lines.
//   node --import tsx test/long/large.ts
// Prints one line of JSON: seconds for the first answer and for the answer after a key, and what failed.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createCatalog } from '../../server/src/catalog/create';
import { createService } from '../../server/src/service';
import { Session } from '../lsp/session';

const plan = readFileSync(path.resolve(__dirname, '../../examples/ke-hoach-mau.kehoach'), 'utf8');
const filled = (piece: string, size: number) => piece.repeat(Math.ceil(size / piece.length));
const TEXTS: Readonly<Record<string, string>> = {
  '10 MB of plans': filled(`${plan}\n`, 10_000_000),
  'one line of 1 MB': `1. ${filled('Sở Thông tin và Truyền thông chủ trì, phối hợp với các các sở, ban, ngành; ', 1_000_000)}`,
  '1,000,000 empty lines': filled('\n', 1_000_000),
};

/** Requests that must be answered, whatever the size. */
const REQUESTS = ['hover', 'completion', 'documentSymbol', 'foldingRange', 'semanticTokens/full', 'documentLink', 'definition', 'references'];

async function main(): Promise<void> {
  const catalog = createCatalog();
  const report: Record<string, { readonly first: number; readonly key: number; readonly requests: number }> = {};
  let failure: string | null = null;
  for (const [name, text] of Object.entries(TEXTS)) {
    const faults: string[] = [];
    const session = await Session.start({
      pull: true,
      createService: () => createService({ catalog, today: () => '2026-03-02', log: (line) => faults.push(line) }),
    });
    const seconds = async (run: () => Promise<unknown>) => {
      const start = performance.now();
      await run();
      return Math.round(performance.now() - start) / 1000;
    };
    try {
      const uri = 'file:///a.kehoach';
      const first = await seconds(async () => {
        await session.client.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'kehoach', version: 1, text } });
        assert.equal((await session.pull(uri)).kind, 'full');
      });
      const at = { line: 0, character: 3 };
      const key = await seconds(async () => {
        await session.client.sendNotification('textDocument/didChange', {
          textDocument: { uri, version: 2 },
          contentChanges: [{ range: { start: at, end: at }, text: 'x' }],
        });
        assert.equal((await session.pull(uri)).kind, 'full');
      });
      const requests = await seconds(async () => {
        for (const method of REQUESTS) await session.client.sendRequest(`textDocument/${method}`, { textDocument: { uri }, position: at, context: {} });
      });
      assert.deepEqual([...faults, ...session.logged], []);
      report[name] = { first, key, requests };
    } catch (error) {
      failure = `${name}: ${(error as Error).stack ?? ''}`;
    }
    session.stop();
  }
  console.log(JSON.stringify({ texts: report, failure }));
}

void main().then(() => process.exit(0));
