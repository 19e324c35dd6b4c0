import assert from 'node:assert/strict';
import { MAX_DOCUMENT, PAUSE_MS } from '../../server/src/lsp/limits';
import { fakeService } from './fake-service';
import { mark, withoutMarks } from './marked';
import { Session } from './session';

const PLAN = `KẾ HOẠCH
1. Rà soát hồ sơ xxx của các đơn vị.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ thieu-chu-tri
                 ^^^ loi-go
2. Tổng hợp báo cáo.
- Chủ trì: Sở Nội vụ.
- Ghi chú xxx.
          ^^^ loi-go`;

const at = (line: number, character: number, end = character) => ({ start: { line, character }, end: { line, character: end } });

describe('diagnostics over the protocol', () => {
  for (const pull of [false, true]) {
    describe(pull ? 'pulled' : 'pushed', () => {
      it('stand where the words stand', async () => {
        const session = await Session.start({ pull });
        const text = withoutMarks(PLAN);
        const uri = await session.open(text);
        assert.equal(mark(text, await session.diagnostics(uri)), PLAN);
        session.stop();
      });

      it('follow an edit', async () => {
        const session = await Session.start({ pull });
        const uri = await session.open('Một dòng xxx.\nDòng hai.\n');
        await session.change(uri, { range: at(0, 9, 12), text: 'chữ' }, { range: at(1, 0), text: 'xxx ' });
        assert.equal(mark(session.textOf(uri), await session.diagnostics(uri)), 'Một dòng chữ.\nxxx Dòng hai.\n^^^ loi-go\n');
        session.stop();
      });

      it('are the same with CRLF', async () => {
        const session = await Session.start({ pull });
        const uri = await session.open('Một.\r\nxxx\r\n\r\nBa xxx.\r\n');
        const places = (await session.diagnostics(uri)).map(({ range }) => range);
        assert.deepEqual(places, [at(1, 0, 3), at(3, 3, 6)]);
        session.stop();
      });

      it('go away with the setting of their rule, and come back', async () => {
        let severities: Record<string, string> = {};
        const session = await Session.start({ pull, configuration: () => ({ severities }) });
        const uri = await session.open('Một xxx.');
        assert.equal((await session.diagnostics(uri)).length, 1);
        severities = { 'loi-go': 'off' };
        await session.client.sendNotification('workspace/didChangeConfiguration', { settings: null });
        await session.settle();
        await session.settle();
        assert.equal(session.refreshes, pull ? 1 : 0);
        assert.deepEqual(await session.diagnostics(uri), []);
        session.stop();
      });
    });
  }

  it('are pushed or pulled, never both', async () => {
    const pulling = await Session.start({ pull: true });
    const uri = await pulling.open('xxx');
    await pulling.change(uri, { text: 'xxx xxx' });
    assert.deepEqual(pulling.published, []);
    const pushing = Session.silent();
    const { capabilities } = await pushing.initialize();
    assert.equal(capabilities.diagnosticProvider, undefined);
    pulling.stop();
    pushing.stop();
  });

  it('are not pushed again when they have not changed', async () => {
    const session = await Session.start();
    const uri = await session.open('Một xxx.\nHai.\n');
    await session.change(uri, { range: at(1, 3), text: ' ba' });
    assert.equal(session.published.length, 1);
    await session.change(uri, { range: at(0, 0), text: 'A ' });
    assert.equal(session.published.length, 2);
    session.stop();
  });

  it('are pushed once for a bundle of edits, with the version they are of', async () => {
    const session = await Session.start();
    const uri = await session.open('Một.');
    const edit = (version: number, text: string) =>
      session.client.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ text }] });
    await Promise.all([edit(2, 'xxx'), edit(3, 'xxx xxx'), edit(4, 'xxx xxx xxx')]);
    await session.settle();
    const last = session.published.at(-1);
    assert.equal(last?.version, 4);
    assert.equal(last?.diagnostics.length, 3);
    session.stop();
  });

  it('are answered "unchanged" to who has them', async () => {
    const session = await Session.start({ pull: true });
    const uri = await session.open('Một xxx.\nHai.\n');
    const first = await session.pull(uri);
    assert.equal(first.kind, 'full');
    await session.change(uri, { range: at(1, 3), text: ' ba' });
    assert.deepEqual(await session.pull(uri, first.resultId), { kind: 'unchanged', resultId: first.resultId });
    await session.change(uri, { range: at(0, 0), text: 'A ' });
    const second = await session.pull(uri, first.resultId);
    assert.equal(second.kind, 'full');
    assert.notEqual(second.resultId, first.resultId);
    session.stop();
  });

  it('are taken away when a document is closed', async () => {
    const session = await Session.start();
    const uri = await session.open('xxx');
    await session.client.sendNotification('textDocument/didClose', { textDocument: { uri } });
    await session.settle();
    assert.deepEqual(await session.diagnostics(uri), []);
    assert.equal(session.published.length, 2);
    session.stop();
  });

  it('carry related places and tags only to clients that know them', async () => {
    const knowing = await Session.start({
      pull: true,
      capabilities: { textDocument: { diagnostic: { relatedInformation: true, tagSupport: { valueSet: [1, 2] } } } },
    });
    const plain = await Session.start({ pull: true, capabilities: { textDocument: { publishDiagnostics: {} } } });
    const [rich] = await knowing.diagnostics(await knowing.open('Chú ý!!'));
    const [poor] = await plain.diagnostics(await plain.open('Chú ý!!'));
    assert.deepEqual(rich?.tags, [2]);
    assert.deepEqual(rich?.relatedInformation, [{ location: { uri: 'file:///a.kehoach', range: at(0, 0, 1) }, message: 'Ở đây' }]);
    assert.equal(poor && 'relatedInformation' in poor, false);
    knowing.stop();
    plain.stop();
  });

  it('of an unknown document are none', async () => {
    const session = await Session.start({ pull: true });
    assert.deepEqual(await session.pull('file:///khac.kehoach'), { kind: 'full', items: [] });
    session.stop();
  });
});

describe('a missing field', () => {
  const two = '1. Việc một.\n- Chủ trì: Sở Nội vụ.\n';

  it('is not reported while the task is being typed, but after a pause', async () => {
    const session = await Session.start();
    const uri = await session.open(two);
    await session.type(uri, 2, 0, '2. Việc hai.');
    assert.deepEqual(await session.diagnostics(uri), []);
    session.clock.advance(PAUSE_MS - 1);
    await session.settle();
    assert.deepEqual(await session.diagnostics(uri), []);
    session.clock.advance(1);
    await session.settle();
    assert.deepEqual(
      (await session.diagnostics(uri)).map(({ code }) => code),
      ['thieu-chu-tri'],
    );
    session.stop();
  });

  it('is asked for again by who pulls, and only when there is something new', async () => {
    const session = await Session.start({ pull: true });
    const uri = await session.open(two);
    await session.type(uri, 2, 0, '2. V');
    assert.deepEqual(await session.diagnostics(uri), []);
    session.clock.advance(PAUSE_MS);
    await session.settle();
    assert.equal(session.refreshes, 1);
    assert.equal((await session.diagnostics(uri)).length, 1);
    await session.type(uri, 0, 5, 'x');
    await session.pull(uri);
    session.clock.advance(PAUSE_MS);
    await session.settle();
    assert.equal(session.refreshes, 1);
    session.stop();
  });

  it('is reported at once after an edit elsewhere, a save, or a paste', async () => {
    const session = await Session.start({ pull: true });
    const uri = await session.open(two);
    await session.type(uri, 2, 0, '2. V');
    await session.type(uri, 0, 5, 'x');
    assert.equal((await session.diagnostics(uri)).length, 1, 'edit elsewhere');
    await session.type(uri, 2, 4, 'i');
    assert.equal((await session.diagnostics(uri)).length, 0);
    await session.client.sendNotification('textDocument/didSave', { textDocument: { uri } });
    await session.settle();
    assert.equal((await session.diagnostics(uri)).length, 1, 'save');
    await session.change(uri, { text: '' }, { text: '3. Rà soát, đánh giá toàn bộ hồ sơ đã giải quyết trong năm và báo cáo kết quả theo quy định.\n' });
    assert.equal((await session.diagnostics(uri)).length, 1, 'paste');
    session.stop();
  });

  it('is reported when a label in the middle of a task is broken', async () => {
    const session = await Session.start({ pull: true });
    const uri = await session.open(`${two}- Thời gian: Quý I/2026.\n`);
    await session.type(uri, 1, 3, 'x');
    assert.deepEqual(
      (await session.diagnostics(uri)).map(({ code }) => code),
      ['thieu-chu-tri'],
    );
    session.stop();
  });

  it('is never kept back from a client that cannot be told later', async () => {
    const session = await Session.start({ capabilities: { textDocument: { diagnostic: {} } } });
    const uri = await session.open(two);
    await session.type(uri, 2, 0, '2. V');
    const report = await session.pull(uri);
    assert.equal(report.kind === 'full' && report.items.length, 1);
    session.stop();
  });

  it('does not hide other findings in the same line', async () => {
    const session = await Session.start({ pull: true });
    const uri = await session.open(two);
    await session.type(uri, 2, 0, '2. xxx');
    assert.deepEqual(
      (await session.diagnostics(uri)).map(({ code }) => code),
      ['loi-go'],
    );
    session.stop();
  });
});

describe('kehoach/status', () => {
  it('counts tasks and what is missing; told only to who asks for it, and only when it changes', async () => {
    const session = await Session.start({ initializationOptions: { status: true } });
    const uri = await session.open('1. Việc một.\n2. Việc hai.\n- Chủ trì: Sở Nội vụ.\n');
    assert.deepEqual(session.statuses, [{ uri, tasks: 2, missing: 1 }]);
    assert.deepEqual(await session.client.sendRequest('kehoach/status', { uri }), { uri, tasks: 2, missing: 1 });
    await session.change(uri, { range: at(0, 4), text: 'm' });
    assert.equal(session.statuses.length, 1);
    const quiet = await Session.start();
    await quiet.open('1. Việc một.');
    assert.deepEqual(quiet.statuses, []);
    assert.equal(await quiet.client.sendRequest('kehoach/status', { uri: 'file:///khac' }), null);
    session.stop();
    quiet.stop();
  });
});

describe('safe mode', () => {
  it('keeps a document that brought the server down twice unread, and says so', async () => {
    let read = 0;
    const session = await Session.start({
      initializationOptions: { crashes: { 'file:///a.kehoach': 2, 'file:///b.kehoach': 1 } },
      createService: (settings) => fakeService(settings, { check: () => read++ }),
    });
    const uri = await session.open('xxx');
    await session.change(uri, { range: at(0, 0), text: 'xxx' });
    assert.deepEqual(
      (await session.diagnostics(uri)).map(({ code }) => code),
      ['che-do-an-toan'],
    );
    assert.equal(read, 0);
    assert.equal(
      (await session.client.sendRequest<unknown[] | null>('textDocument/codeAction', {
        textDocument: { uri },
        range: at(0, 0, 3),
        context: { diagnostics: [] },
      })) ?? null,
      null,
    );
    const other = await session.open('xxx', 'file:///b.kehoach');
    assert.equal((await session.diagnostics(other)).length, 1);
    session.stop();
  });

  it('leaves a document unread that is too long, and one that grows so', async () => {
    let read = 0;
    const session = await Session.start({ createService: (settings) => fakeService(settings, { check: () => read++ }) });
    const uri = await session.open('x'.repeat(MAX_DOCUMENT + 1));
    const codes = async (of: string) => (await session.diagnostics(of)).map(({ code }) => code);
    assert.deepEqual(await codes(uri), ['che-do-an-toan']);
    assert.match(String((await session.diagnostics(uri))[0]?.message), /dài hơn 12 triệu ký tự/);
    assert.equal(read, 0);
    const grown = await session.open('xxx', 'file:///b.kehoach');
    assert.deepEqual(await codes(grown), ['loi-go']);
    await session.change(grown, { range: at(0, 0), text: 'y'.repeat(MAX_DOCUMENT) });
    assert.deepEqual(await codes(grown), ['che-do-an-toan']);
    session.stop();
  });
});
