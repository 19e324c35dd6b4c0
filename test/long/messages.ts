// Random messages, right and wrong, in any order: the server answers each request, and says of a text what it says of it afresh.
//   tsx test/long/messages.ts --seed 1 --messages 5000 --seconds 60
// Prints one line of JSON: what was tried, and the seed of a failure.
import assert from 'node:assert/strict';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { createCatalog } from '../../server/src/catalog/create';
import { createService } from '../../server/src/service';
import { LineIndex } from '../../server/src/text/line-index';
import { Session } from '../lsp/session';
import { anyEdit, anyText, placed } from '../properties/arbitrary-text';
import { AT_PLACE, placeParams } from './requests';

const { values } = parseArgs({ options: { seed: { type: 'string' }, messages: { type: 'string' }, seconds: { type: 'string' } } });
const wanted = Number(values.messages ?? 1000);
const end = Date.now() + Number(values.seconds ?? 60) * 1000;
const first = Number(values.seed ?? 1);
const catalog = createCatalog();

const URIS = ['file:///a.kehoach', 'file:///b.kehoach', 'untitled:Untitled-1', 'vscode-vfs://github/x/c.kehoach', ''];

const uri = fc.constantFrom(...URIS);
const junk = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom(null, {}, [], 5, 'x', { textDocument: null }, { textDocument: { uri: 7 } }));
const wild = fc.oneof(fc.nat(50), fc.integer(), fc.constantFrom(-1, 1e9, 1.5));
const position = fc.record({ line: wild, character: wild });

type Step =
  | { readonly kind: 'open'; readonly uri: string; readonly text: string }
  | { readonly kind: 'close'; readonly uri: string }
  | { readonly kind: 'edit'; readonly uri: string; readonly edit: Parameters<typeof placed>[1] }
  | { readonly kind: 'ask'; readonly method: string; readonly params: unknown; readonly cancel: boolean }
  | { readonly kind: 'tell'; readonly method: string; readonly params: unknown };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('open' as const), uri, text: anyText(4) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('close' as const), uri }) },
  { weight: 8, arbitrary: fc.record({ kind: fc.constant('edit' as const), uri, edit: anyEdit() }) },
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant('ask' as const),
      method: fc.constantFrom(...AT_PLACE),
      params: fc.oneof(
        { weight: 5, arbitrary: fc.tuple(uri, position, position).map(([of, start, stop]) => placeParams(of, start, stop)) },
        { weight: 1, arbitrary: junk },
      ),
      cancel: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('tell' as const),
      method: fc.constantFrom(
        'textDocument/didOpen',
        'textDocument/didChange',
        'textDocument/didClose',
        'textDocument/didSave',
        'workspace/didChangeConfiguration',
        'workspace/didChangeWatchedFiles',
        'workspace/didChangeWorkspaceFolders',
        '$/cancelRequest',
        '$/setTrace',
        'khong/co',
      ),
      params: junk,
    }),
  },
);

function isPlace(params: unknown): boolean {
  return typeof params === 'object' && params !== null && 'positions' in params;
}

let messages = 0;
/** Of a wrong shape, or taken back. */
let faults = 0;
let sessions = 0;

async function play(steps: readonly Step[]): Promise<void> {
  const thrown: string[] = [];
  const make = () => createService({ catalog, today: () => '2026-03-02', log: (line) => thrown.push(line) });
  const session = await Session.start({ pull: true, createService: make });
  const texts = new Map<string, string>();
  let version = 1;
  const wrong: unknown[] = [];
  // A notification of a wrong shape may have opened, changed or closed anything: then only answers count.
  let known = true;
  try {
    for (const each of steps) {
      messages++;
      if (each.kind === 'tell' || (each.kind === 'ask' && (each.cancel || !isPlace(each.params)))) faults++;
      version++;
      if (each.kind === 'open') {
        texts.set(each.uri, each.text);
        await session.client.sendNotification('textDocument/didOpen', { textDocument: { uri: each.uri, languageId: 'kehoach', version, text: each.text } });
      } else if (each.kind === 'close') {
        texts.delete(each.uri);
        await session.client.sendNotification('textDocument/didClose', { textDocument: { uri: each.uri } });
      } else if (each.kind === 'edit') {
        const text = texts.get(each.uri);
        if (text === undefined) continue;
        const { range, newText } = placed(text, each.edit);
        const index = new LineIndex(text);
        // Positions cannot point between CR and LF: the client's text is what the positions say.
        const [start, stop] = [index.positionAt(range.start), index.positionAt(range.end)];
        const split = (offset: number): boolean => text[offset - 1] === '\r' && text[offset] === '\n';
        if (split(range.start) || split(range.end)) continue;
        texts.set(each.uri, text.slice(0, range.start) + newText + text.slice(range.end));
        await session.client.sendNotification('textDocument/didChange', {
          textDocument: { uri: each.uri, version },
          contentChanges: [{ range: { start, end: stop }, text: newText }],
        });
      } else if (each.kind === 'tell') {
        const target = (each.params as { textDocument?: { uri?: unknown } } | null)?.textDocument?.uri;
        if (typeof target === 'string') known = false;
        await session.client.sendNotification(each.method, each.params as object);
      } else {
        const asked = session.client.sendRequest(each.method, each.params as object).catch((error: { code?: number; message?: string }) => {
          // Unknown methods (-32601), wrong parameters (-32602) and cancelled requests (-32800) are told as the protocol wants it.
          if (![-32601, -32602, -32800].includes(error.code ?? 0)) wrong.push([each, error.code, error.message]);
        });
        if (each.cancel) await session.client.sendNotification('$/cancelRequest', { id: messages % 50 });
        else await asked;
      }
    }
    await session.settle();
    assert.deepEqual(wrong, [], 'answers');
    assert.deepEqual(thrown, [], 'rules that threw');
    // Nonsense may make a handler throw, behind the guard; what is well formed may not.
    const nonsense = steps.some((each) => each.kind === 'tell' || (each.kind === 'ask' && !isPlace(each.params)));
    const threw = session.logged.filter((line) => /\bat\b.*\.[jt]s/.test(line));
    assert.deepEqual(nonsense ? [] : threw, [], 'handlers that threw');
    if (!known) return;
    const service = make();
    for (const [of, text] of texts) {
      const report = await session.pull(of);
      assert.equal(report.kind, 'full');
      const fresh = service.check(service.open(text), { limit: 1000 });
      const index = new LineIndex(text);
      assert.deepEqual(
        report.kind === 'full' && report.items.map(({ range, code }) => [code, range]),
        fresh.map(({ range, rule }) => [rule, { start: index.positionAt(range.start), end: index.positionAt(range.end) }]),
      );
    }
  } finally {
    session.stop();
    sessions++;
  }
}

async function main(): Promise<void> {
  let failure: { readonly seed: number; readonly message: string } | null = null;
  let seed = first;
  for (; messages < wanted && Date.now() < end; seed++) {
    const result = await fc.check(fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 60 }), play), { seed, numRuns: 20 });
    if (!result.failed) continue;
    failure = { seed, message: `${JSON.stringify(result.counterexample)}\n${(result.errorInstance as Error | null)?.stack ?? ''}` };
    break;
  }
  console.log(JSON.stringify({ messages, faults, sessions, seeds: [first, seed], failure }));
}

void main().then(() => process.exit(0));
