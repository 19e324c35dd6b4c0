import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Documents, type OpenDocument } from '../../server/src/lsp/documents';
import { LARGE_TEXT, MAX_READ_DOCUMENTS } from '../../server/src/lsp/limits';
import type { Service } from '../../server/src/service';
import { fakeService } from './fake-service';
import { Session } from './session';

const MORE = MAX_READ_DOCUMENTS + 3;

/** The core of the protocol tests, which puts down every text it reads. */
function countingService(read: string[]): Service {
  const service = fakeService();
  return {
    ...service,
    open(text) {
      read.push(text);
      return service.open(text);
    },
  };
}

describe('open documents', () => {
  let read: string[] = [];
  let rested: string[] = [];
  let larges: boolean[] = [];
  let documents: Documents;

  const open = (uri: string, text: string): OpenDocument => documents.opened({ uri, languageId: 'kehoach', version: 1, text });
  const ask = (uri: string): string => documents.get(uri)?.document.text ?? assert.fail(uri);
  const isRead = (uri: string): boolean => documents.get(uri)?.isRead ?? assert.fail(uri);
  /** Opens and reads so many others that all that were read before are at rest. */
  const crowdOut = (): void => {
    for (let i = 0; i < MAX_READ_DOCUMENTS; i++) {
      open(`other:${i}`, `Văn bản ${i}`);
      ask(`other:${i}`);
    }
  };

  beforeEach(() => {
    read = [];
    rested = [];
    larges = [];
    const service = countingService(read);
    documents = new Documents(
      () => service,
      (uri) => uri === 'unsafe:',
      ({ uri, isRead }) => rested.push(`${uri} ${isRead}`),
      (large) => larges.push(large),
    );
  });

  it('are read when they are first asked about, and once', () => {
    const opened = open('a:', 'Một\nHai');
    assert.deepEqual([opened.text, opened.isRead, read], ['Một\nHai', false, []]);
    assert.equal(opened.document, opened.document);
    assert.deepEqual([opened.isRead, read], [true, ['Một\nHai']]);
  });

  it('are at rest but for those asked last', () => {
    for (let i = 0; i < MORE; i++) open(`${i}:`, `Văn bản ${i}`);
    for (let i = 0; i < MORE; i++) ask(`${i}:`);
    ask('4:');
    open('new:', 'Mới');
    ask('new:');
    const still = documents.all().flatMap(({ uri, isRead }) => (isRead ? uri : []));
    assert.equal(still.length, MAX_READ_DOCUMENTS);
    assert.ok(still.includes('4:') && still.includes('new:') && !still.includes('3:'), still.join());
  });

  it('are told of before they give up their tree', () => {
    open('a:', 'Một');
    ask('a:');
    crowdOut();
    assert.deepEqual(rested, ['a: true']);
  });

  it('tell when a large one is read, and when none is any more', () => {
    open('small:', 'Một');
    ask('small:');
    open('large:', 'Hai '.repeat(LARGE_TEXT / 4 + 1));
    assert.deepEqual(larges, []);
    ask('large:');
    ask('small:');
    assert.deepEqual(larges, [true]);
    documents.closed('large:');
    assert.deepEqual(larges, [true, false]);
    open('large:', 'Hai '.repeat(LARGE_TEXT / 4 + 1));
    ask('large:');
    crowdOut();
    assert.deepEqual(larges, [true, false, true, false]);
  });

  it('are the same when they are read again', () => {
    for (const text of [
      '',
      'Một\r\nHai\r',
      '\uFEFFKẾ HOẠCH\n',
      'Nửa chữ \uD83D và \uDE00',
      'Cả chữ 😀',
      'a\u0000b\u2028c',
      'Tiê\u0301ng Vie\u0323\u0302t'.normalize('NFD'),
    ]) {
      open('a:', text);
      const before = ask('a:');
      crowdOut();
      assert.equal(isRead('a:'), false);
      assert.equal(documents.get('a:')?.text, text);
      assert.deepEqual([before, ask('a:'), isRead('a:')], [text, text, true]);
      documents.closed('a:');
    }
  });

  it('take edits at rest', () => {
    open('a:', 'Một hai ba');
    ask('a:');
    crowdOut();
    const changed = documents.changed('a:', 2, [{ range: { start: { line: 0, character: 4 }, end: { line: 0, character: 7 } }, text: 'bốn' }]);
    assert.deepEqual([changed?.now.document.text, changed?.now.version], ['Một bốn ba', 2]);
  });

  it('take no place once they are closed or replaced', () => {
    for (let i = 0; i < 3 * MORE; i++) {
      open('a:', `Bản ${i}`);
      ask('a:');
      open('b:', `Bản ${i}`);
      ask('b:');
      documents.closed('b:');
    }
    assert.deepEqual(rested, []);
  });

  it('are not read at all when they brought the server down', () => {
    assert.equal(open('unsafe:', 'Một').document.text, '');
    assert.deepEqual(read, ['']);
  });
});

describe('documents at rest', () => {
  const uris = Array.from({ length: MORE }, (_, i) => `file:///${i}.kehoach`);

  it('keep their diagnostics and are not read for them', async () => {
    const read: string[] = [];
    const session = await Session.start({ pull: true, createService: () => countingService(read) });
    const ids = new Map<string, string>();
    for (const [i, uri] of uris.entries()) {
      await session.open(`Văn bản ${i} xxx.\n`, uri);
      const report = await session.pull(uri);
      assert.ok(report.kind === 'full' && report.resultId !== undefined);
      ids.set(uri, report.resultId);
    }
    assert.equal(read.length, MORE);
    for (const uri of uris) {
      assert.equal((await session.pull(uri, ids.get(uri))).kind, 'unchanged');
      assert.deepEqual(
        (await session.diagnostics(uri)).map(({ code }) => code),
        ['loi-go'],
      );
    }
    assert.equal(read.length, MORE);
    session.stop();
  });

  it('answer as if they had never rested', async () => {
    const edit = fc.record({
      document: fc.nat(MORE - 1),
      line: fc.nat(3),
      character: fc.nat(12),
      text: fc.constantFrom('xxx ', 'x', '\n', '1. ', '- Chủ trì: A', '!!'),
    });
    await fc.assert(
      fc.asyncProperty(fc.boolean(), fc.array(edit, { minLength: 5, maxLength: 25 }), async (pull, edits) => {
        const session = await Session.start({ pull });
        for (const uri of uris) await session.open('1. Việc một xxx.\n- Chủ trì: B\n2. Việc hai.\n', uri);
        for (const { document, line, character, text } of edits) {
          const place = { line, character };
          await session.change(uris[document] as string, { range: { start: place, end: place }, text });
        }
        session.clock.advance(10_000);
        await session.settle();
        for (const uri of uris) {
          const fresh = await Session.start({ pull });
          await fresh.open(session.textOf(uri), uri);
          assert.deepEqual(await session.diagnostics(uri), await fresh.diagnostics(uri), session.textOf(uri));
          fresh.stop();
        }
        session.stop();
      }),
      { numRuns: 12 },
    );
  });
});
