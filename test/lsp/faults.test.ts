import assert from 'node:assert/strict';
import { type CodeAction, ErrorCodes, LSPErrorCodes } from 'vscode-languageserver';
import { fakeService } from './fake-service';
import { Session } from './session';

const at = (line: number, character: number, end = character) => ({ start: { line, character }, end: { line, character: end } });
const SECRET = 'nội dung mật của văn bản';

describe('the server goes on', () => {
  it('when the core throws: neutral answers, one line in the log, nothing of the text in it', async () => {
    let broken = false;
    const check = () => {
      if (broken) throw new TypeError(SECRET);
    };
    const session = await Session.start({ pull: true, createService: (settings) => fakeService(settings, { check }) });
    const uri = await session.open(`xxx ${SECRET}`);
    const before = await session.pull(uri);
    broken = true;
    for (let i = 0; i < 3; i++) {
      await session.change(uri, { range: at(0, 0), text: 'a' });
      assert.deepEqual(await session.pull(uri, before.resultId), { kind: 'unchanged', resultId: before.resultId });
    }
    assert.deepEqual(await session.pull(uri), { kind: 'full', items: [] });
    assert.equal(
      await session.client.sendRequest('textDocument/codeAction', { textDocument: { uri }, range: at(0, 0, 3), context: { diagnostics: [] } }),
      null,
    );
    assert.equal(session.logged.filter((line) => line.startsWith('diagnostic:')).length, 1);
    assert.ok(
      session.logged.every((line) => !line.includes(SECRET) && !line.includes('\n')),
      session.logged.join('\n'),
    );
    broken = false;
    assert.equal((await session.diagnostics(uri)).length, 1);
    session.stop();
  });

  it('when a push fails', async () => {
    let broken = true;
    const check = () => {
      if (broken) throw new Error(SECRET);
    };
    const session = await Session.start({ createService: (settings) => fakeService(settings, { check }) });
    const uri = await session.open('xxx');
    assert.deepEqual(session.published, []);
    broken = false;
    await session.change(uri, { range: at(0, 0), text: ' ' });
    assert.equal((await session.diagnostics(uri)).length, 1);
    session.stop();
  });

  it('when a document is closed while a request is under way', async () => {
    const session = await Session.start({ pull: true });
    const uri = await session.open('xxx');
    const asked = session.pull(uri);
    await session.client.sendNotification('textDocument/didClose', { textDocument: { uri } });
    const after = session.pull(uri);
    assert.equal((await asked).kind, 'full');
    assert.deepEqual(await after, { kind: 'full', items: [] });
    session.stop();
  });

  it('when edits point outside the text', async () => {
    const session = await Session.start({ pull: true });
    const uri = await session.open('Một\nHai');
    await session.change(uri, { range: { start: { line: 9, character: 9 }, end: { line: 99, character: 0 } }, text: ' xxx' });
    assert.deepEqual((await session.diagnostics(uri))[0]?.range, at(1, 4, 7));
    await session.change(uri, { range: { start: { line: 0, character: 99 }, end: { line: 0, character: 99 } }, text: 'xxx' });
    assert.deepEqual((await session.diagnostics(uri))[0]?.range, at(0, 3, 6));
    session.stop();
  });

  it('when messages come out of order or of a wrong shape', async () => {
    const session = await Session.start({ pull: true });
    const send = (method: string, params: unknown) => session.client.sendNotification(method, params);
    await send('textDocument/didChange', { textDocument: { uri: 'file:///nie', version: 5 }, contentChanges: [{ text: 'x' }] });
    await send('textDocument/didClose', { textDocument: { uri: 'file:///nie' } });
    await send('textDocument/didSave', { textDocument: { uri: 'file:///nie' } });
    await send('textDocument/didOpen', {});
    await send('textDocument/didOpen', { textDocument: { uri: 'file:///a.kehoach', languageId: 'kehoach', version: 1 } });
    await send('textDocument/didOpen', { textDocument: { uri: 5, languageId: 'kehoach', version: 1, text: SECRET } });
    await send('textDocument/didChange', { textDocument: { uri: 5, version: 2 }, contentChanges: [{ range: null, text: null }] });
    await send('textDocument/didChange', { textDocument: { uri: 5, version: 2 }, contentChanges: SECRET });
    await send('khong/co', {});
    await assert.rejects(session.client.sendRequest('khong/co', {}));
    for (const method of [
      'textDocument/diagnostic',
      'textDocument/codeAction',
      'textDocument/hover',
      'textDocument/completion',
      'completionItem/resolve',
      'codeAction/resolve',
      'kehoach/status',
    ]) {
      for (const params of [{}, { textDocument: null }, { textDocument: { uri: 7 }, position: { line: 'a' } }])
        await session.client.sendRequest(method, params);
    }
    await send('$/cancelRequest', { id: 99 });
    await send('workspace/didChangeConfiguration', {});
    await send('workspace/didChangeConfiguration', { settings: 'x' });
    const uri = await session.open('xxx', 'file:///b.kehoach');
    assert.equal((await session.diagnostics(uri)).length, 1);
    assert.ok(
      session.logged.every((line) => !line.includes(SECRET)),
      session.logged.join('\n'),
    );
    session.stop();
  });

  it('when somebody speaks before the handshake, shakes hands twice, or goes on after the end', async () => {
    const session = Session.silent({ pull: true });
    const uri = 'file:///som.kehoach';
    const open = { textDocument: { uri, languageId: 'kehoach', version: 1, text: `xxx ${SECRET}` } };
    const refused = (asked: Promise<unknown>, code: number) => assert.rejects(asked, { code });
    await session.client.sendNotification('initialized', {});
    await session.client.sendNotification('textDocument/didOpen', open);
    for (const method of ['diagnostic', 'hover', 'completion', 'semanticTokens/full', 'codeAction', 'documentSymbol']) {
      const params = { textDocument: { uri }, position: { line: 0, character: 1 }, range: at(0, 0) };
      await refused(session.client.sendRequest(`textDocument/${method}`, params), ErrorCodes.ServerNotInitialized);
    }
    await refused(session.client.sendRequest('shutdown'), ErrorCodes.ServerNotInitialized);
    await session.initialize();
    await refused(session.initialize(), ErrorCodes.InvalidRequest);
    assert.deepEqual(session.published, [], 'what was opened before the handshake is not there');
    await session.client.sendNotification('textDocument/didOpen', open);
    assert.equal((await session.diagnostics(uri)).length, 1);
    await session.client.sendRequest('shutdown');
    await refused(session.client.sendRequest('textDocument/diagnostic', { textDocument: { uri } }), ErrorCodes.InvalidRequest);
    await refused(session.client.sendRequest('shutdown'), ErrorCodes.InvalidRequest);
    assert.ok(
      session.logged.every((line) => !line.includes(SECRET)),
      session.logged.join('\n'),
    );
    session.stop();
  });

  it('when the same document is opened twice', async () => {
    const session = await Session.start({ pull: true });
    const uri = await session.open('xxx');
    await session.open('xxx xxx');
    assert.equal((await session.diagnostics(uri)).length, 2);
    session.stop();
  });

  it('after garbage on the stream', async () => {
    const session = await Session.start({ pull: true });
    await session.raw('Content-Length: 12\r\n\r\n{"jsonrpc":}');
    await session.raw('gibberish\r\n\r\n');
    const uri = await session.open('xxx');
    assert.equal((await session.diagnostics(uri)).length, 1);
    session.stop();
  });

  it('and answers a request that is cancelled', async () => {
    const session = await Session.start({ pull: true });
    const uri = await session.open('xxx');
    const frame = (message: object) => {
      const body = JSON.stringify({ jsonrpc: '2.0', ...message });
      return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
    };
    const answers: { id?: unknown; result?: unknown; error?: { code: number } }[] = [];
    session.fromServer.on('data', (chunk: Buffer) => {
      for (const body of chunk.toString().split(/Content-Length: \d+\r\n\r\n/)) if (body.includes('"x1"')) answers.push(JSON.parse(body));
    });
    const cancelled = async (method: string, more: object = {}) => {
      answers.length = 0;
      await session.raw(frame({ id: 'x1', method, params: { textDocument: { uri }, ...more } }) + frame({ method: '$/cancelRequest', params: { id: 'x1' } }));
      assert.equal(answers.length, 1, method);
      return answers[0];
    };
    // The cancellation is read before the work is begun.
    assert.equal((await cancelled('textDocument/documentSymbol'))?.error?.code, LSPErrorCodes.RequestCancelled);
    assert.equal((await cancelled('textDocument/diagnostic', { previousResultId: 'cũ' }))?.error?.code, LSPErrorCodes.RequestCancelled);
    session.stop();
  });

  it('with settings of a wrong shape', async () => {
    for (const wrong of ['x', 5, null, [], { severities: 'x' }, { severities: { 'loi-go': 'loud' } }, { profile: 7 }, { abbreviations: [1] }]) {
      const session = await Session.start({
        pull: true,
        configuration: () => wrong,
        initializationOptions: { settings: wrong, crashes: wrong, status: wrong },
      });
      const uri = await session.open('xxx');
      assert.equal((await session.diagnostics(uri)).length, 1);
      session.stop();
    }
  });
});

describe('large input is answered', () => {
  it('10 MB', async () => {
    const session = await Session.start({ pull: true });
    const line = '- Chủ trì: Sở Nội vụ rà soát hồ sơ của các đơn vị trong tỉnh theo quy định.\n';
    const uri = await session.open(`xxx\n${line.repeat(Math.ceil(10_000_000 / line.length))}`);
    const end = { line: 1e9, character: 0 };
    await session.client.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ range: { start: end, end }, text: 'xxx' }],
    });
    assert.equal((await session.diagnostics(uri)).length, 2);
    session.stop();
  }).timeout(60_000);

  it('one line of 1 MB', async () => {
    const session = await Session.start({ pull: true });
    const uri = await session.open(`${'chữ và '.repeat(150_000)}xxx`);
    assert.equal((await session.diagnostics(uri)).length, 1);
    const actions = await session.client.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: at(0, 1_050_000, 1_050_003),
      context: { diagnostics: [] },
    });
    assert.equal(actions[0]?.title, 'Sửa thành “ok”');
    session.stop();
  }).timeout(60_000);
});
