// Random edits in several open documents over the protocol, with other requests under way: what the server then says of a document is what a fresh
// server says that is given the text as it stands.
//   tsx test/long/served-edits.ts --seed 1 --edits 50000 --seconds 300
// Prints one line of JSON: what was tried, and the seed and the smallest example of a failure.
import assert from 'node:assert/strict';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import {
  CancellationTokenSource,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type Position,
  type SemanticTokens,
  type SemanticTokensDelta,
} from 'vscode-languageserver';
import { createCatalog } from '../../server/src/catalog/create';
import { DEFAULT_SETTINGS } from '../../server/src/config/config';
import { PAUSE_MS, SLICE_MS } from '../../server/src/lsp/limits';
import { createService } from '../../server/src/service';
import type { TextEdit } from '../../server/src/text/edit';
import { LineIndex } from '../../server/src/text/line-index';
import { Session } from '../lsp/session';
import { anyEdit, anyText, placed } from '../properties/arbitrary-text';
import { AT_PLACE, placeParams } from './requests';

const { values } = parseArgs({ options: { seed: { type: 'string' }, edits: { type: 'string' }, seconds: { type: 'string' } } });
const wanted = Number(values.edits ?? 1000);
const end = Date.now() + Number(values.seconds ?? 60) * 1000;
const first = Number(values.seed ?? 1);
const catalog = createCatalog();

/** Sessions per chunk: a failure names the chunk's seed, so that it can be tried alone. */
const CHUNK = 10;
/** A longer document loses its second half at the next edit: random pastes only make it grow. */
const MOST_TEXT = 3000;
/** Each so manieth comparison is of everything the server says of a document, not of its diagnostics alone. */
const DEEP = 5;

/** All but the one that no server answers here. */
const METHODS = AT_PLACE.filter((method) => method !== 'workspace/executeCommand');

/** More than the server keeps read: some are unloaded and read again. */
const documents = fc.array(anyText(4), { minLength: 2, maxLength: 7 });

const bursts = fc.array(
  fc.record({
    document: fc.nat(6),
    edits: fc.array(anyEdit(), { minLength: 1, maxLength: 24 }),
    /** All in one notification, or one each. */
    together: fc.boolean(),
    asked: fc.array(
      fc.record({
        method: fc.constantFrom(...METHODS),
        document: fc.nat(6),
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        /** Sent behind so many of the edits. */
        behind: fc.nat(12),
        cancel: fc.boolean(),
      }),
      { maxLength: 3 },
    ),
    knowsPrevious: fc.boolean(),
  }),
  { minLength: 5, maxLength: 40 },
);
type Burst = (typeof bursts extends fc.Arbitrary<infer T> ? T : never)[number];

let edits = 0;
let comparisons = 0;
let requests = 0;
let cancelled = 0;
let sessions = 0;

const CAPABILITIES = {
  textDocument: { semanticTokens: { requests: { full: { delta: true }, range: true }, tokenTypes: [], tokenModifiers: [], formats: [] } },
};

/** Longer than a slice of work: each step of it is one. */
const SLOW = SLICE_MS * 2;

async function start(faults: string[], keepsBack: boolean, tick: number): Promise<Session> {
  const settings = { ...DEFAULT_SETTINGS, profile: 'nghiem-ngat' as const };
  return Session.start({
    pull: true,
    tick,
    capabilities: { ...CAPABILITIES, workspace: { diagnostics: { refreshSupport: keepsBack } } },
    createService: () => createService({ catalog, settings, today: () => '2026-03-02', log: (line) => faults.push(line) }),
  });
}

/** A document as the client has it, and what it was last told of it. */
class OpenText {
  version = 1;
  report: { readonly resultId: string; readonly items: readonly Diagnostic[] } | null = null;
  tokens: { readonly resultId: string; readonly data: readonly number[] } | null = null;

  constructor(
    readonly uri: string,
    public text: string,
  ) {}

  /** Takes in an edit; gives it in positions of the text it met. Null when it cannot be said: positions do not point between CR and LF. */
  edit({ range, newText }: TextEdit): { range: { start: Position; end: Position }; text: string } | null {
    const { text } = this;
    const split = (offset: number): boolean => text[offset - 1] === '\r' && text[offset] === '\n';
    if (split(range.start) || split(range.end)) return null;
    const index = new LineIndex(text);
    this.text = text.slice(0, range.start) + newText + text.slice(range.end);
    return { range: { start: index.positionAt(range.start), end: index.positionAt(range.end) }, text: newText };
  }
}

async function play(texts: readonly string[], steps: readonly Burst[], keepsBack: boolean, isSlow: boolean): Promise<void> {
  const faults: string[] = [];
  const session = await start(faults, keepsBack, isSlow ? SLOW : 0);
  const fresh = await start(faults, keepsBack, 0);
  sessions++;
  try {
    const open = texts.map((text, i) => new OpenText(`file:///${i}.kehoach`, text));
    for (const { uri, text } of open)
      await session.client.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'kehoach', version: 1, text } });
    for (const burst of steps) {
      const document = open[burst.document % open.length] as OpenText;
      const answers = await send(session, open, document, burst);
      // What was kept back while somebody typed is told behind a pause.
      if (keepsBack) {
        await session.client.sendRequest('kehoach/status', { uri: document.uri });
        session.clock.advance(PAUSE_MS);
      }
      await compare(session, fresh, document, burst.knowsPrevious, ++comparisons % DEEP === 0);
      const codes = (await Promise.all(answers)).filter((code) => code !== 0 && code !== -32800);
      assert.deepEqual(codes, [], 'answers that are errors');
    }
    assert.deepEqual([...faults, ...session.logged, ...fresh.logged], []);
  } finally {
    session.stop();
    fresh.stop();
  }
}

/** Sends the edits of `burst` and its requests, without waiting for anything. Gives what comes of the requests: 0, or the code of an error. */
async function send(session: Session, open: readonly OpenText[], document: OpenText, burst: Burst): Promise<Promise<number>[]> {
  const answers: Promise<number>[] = [];
  const changes: unknown[] = [];
  const flush = async () => {
    if (changes.length === 0) return;
    document.version++;
    const textDocument = { uri: document.uri, version: document.version };
    await session.client.sendNotification('textDocument/didChange', { textDocument, contentChanges: changes.splice(0) });
  };
  for (let i = 0; i <= burst.edits.length; i++) {
    for (const asked of burst.asked) {
      if (asked.behind === i || (i === burst.edits.length && asked.behind > i))
        answers.push(ask(session, open[asked.document % open.length] as OpenText, asked));
    }
    const edit = burst.edits[i];
    if (!edit) break;
    const { text } = document;
    const change = document.edit(text.length > MOST_TEXT ? { range: { start: text.length >> 1, end: text.length }, newText: edit.text } : placed(text, edit));
    if (!change) continue;
    edits++;
    changes.push(change);
    if (!burst.together) await flush();
  }
  await flush();
  return answers;
}

/** Asks, and may take the question back at once. */
function ask(session: Session, { uri, text }: OpenText, { method, at, cancel }: Burst['asked'][number]): Promise<number> {
  requests++;
  const position = new LineIndex(text).positionAt(Math.floor(at * text.length));
  const stop = new CancellationTokenSource();
  const answer = session.client.sendRequest(method, placeParams(uri, position, position) as object, stop.token);
  if (cancel) {
    cancelled++;
    stop.cancel();
  }
  return answer.then(
    () => 0,
    (error: { code?: number }) => error.code ?? -1,
  );
}

async function compare(session: Session, fresh: Session, document: OpenText, knowsPrevious: boolean, deep: boolean): Promise<void> {
  const { uri, text } = document;
  await fresh.client.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'kehoach', version: 1, text } });
  const anew = await fresh.pull(uri);
  assert.equal(anew.kind, 'full');
  assert.deepEqual(await itemsOf(session, document, knowsPrevious), anew.kind === 'full' ? anew.items : null);
  if (deep) {
    for (const method of ['textDocument/documentSymbol', 'textDocument/foldingRange', 'textDocument/documentLink']) {
      const params = { textDocument: { uri } };
      assert.deepEqual(await session.client.sendRequest(method, params), await fresh.client.sendRequest(method, params), method);
    }
    const { data } = await fresh.client.sendRequest<SemanticTokens>('textDocument/semanticTokens/full', { textDocument: { uri } });
    assert.deepEqual(await tokensOf(session, document), data, 'tokens');
  }
  await fresh.client.sendNotification('textDocument/didClose', { textDocument: { uri } });
}

/** The diagnostics as the client knows them behind a pull. */
async function itemsOf(session: Session, document: OpenText, knowsPrevious: boolean): Promise<readonly Diagnostic[]> {
  const before = knowsPrevious ? document.report : null;
  const report: DocumentDiagnosticReport = await session.pull(document.uri, before?.resultId);
  if (report.kind === 'unchanged') return before?.items ?? assert.fail('unchanged, but nothing was known');
  document.report = { resultId: report.resultId ?? '', items: report.items };
  return report.items;
}

/** The colours as the client knows them behind a request for what has changed. */
async function tokensOf(session: Session, document: OpenText): Promise<readonly number[]> {
  const before = document.tokens;
  const textDocument = { uri: document.uri };
  const answer: SemanticTokens | SemanticTokensDelta = before
    ? await session.client.sendRequest('textDocument/semanticTokens/full/delta', { textDocument, previousResultId: before.resultId })
    : await session.client.sendRequest('textDocument/semanticTokens/full', { textDocument });
  const data = 'data' in answer ? [...answer.data] : [...(before?.data ?? [])];
  if ('edits' in answer) for (const { start: at, deleteCount, data: added = [] } of answer.edits) data.splice(at, deleteCount, ...added);
  document.tokens = { resultId: answer.resultId ?? '', data };
  return data;
}

async function main(): Promise<void> {
  let failure: { readonly seed: number; readonly message: string } | null = null;
  let seed = first;
  for (; edits < wanted && Date.now() < end; seed++) {
    const result = await fc.check(fc.asyncProperty(documents, bursts, fc.boolean(), fc.boolean(), play), { seed, numRuns: CHUNK });
    if (!result.failed) continue;
    failure = { seed, message: `${JSON.stringify(result.counterexample)}\n${(result.errorInstance as Error | null)?.stack ?? ''}` };
    break;
  }
  console.log(JSON.stringify({ edits, comparisons, requests, cancelled, sessions, seeds: [first, seed], failure }));
}

void main().then(() => process.exit(0));
