import assert from 'node:assert/strict';
import type { CodeAction, CodeActionContext } from 'vscode-languageserver';
import { Session } from './session';

const RESOLVING = { textDocument: { codeAction: { dataSupport: true, resolveSupport: { properties: ['edit'] } } } };
const VERSIONED = { workspace: { workspaceEdit: { documentChanges: true } } };

const everywhere = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };

function ask(session: Session, uri: string, context: Partial<CodeActionContext> = {}, range = everywhere): Promise<CodeAction[] | null> {
  return session.client.sendRequest('textDocument/codeAction', { textDocument: { uri }, range, context: { diagnostics: [], ...context } });
}

describe('code actions', () => {
  it('take the diagnostic away', async () => {
    const session = await Session.start({ pull: true });
    const uri = await session.open('Một.\nHai xxx.\n');
    const diagnostics = [...(await session.diagnostics(uri))];
    const [first] = (await ask(session, uri, { diagnostics })) ?? [];
    assert.equal(first?.title, 'Sửa thành “ok”');
    assert.equal(first.kind, 'quickfix');
    assert.equal(first.isPreferred, true);
    assert.deepEqual(first.diagnostics, diagnostics);
    await session.apply(uri, first.edit);
    assert.equal(session.textOf(uri), 'Một.\nHai ok.\n');
    assert.deepEqual(await session.diagnostics(uri), []);
    session.stop();
  });

  it('come with fixes first and suppressions last', async () => {
    const session = await Session.start();
    const actions = (await ask(session, await session.open('xxx'))) ?? [];
    assert.deepEqual(
      actions.map(({ title }) => title),
      ['Sửa thành “ok”', 'Bỏ qua “loi-go”'],
    );
    session.stop();
  });

  it('are worked out when chosen, from the text as it is then', async () => {
    const session = await Session.start({ capabilities: { ...RESOLVING, ...VERSIONED } });
    const uri = await session.open('Một.\nHai xxx.\n');
    const [offered] = (await ask(session, uri)) ?? [];
    assert.ok(offered);
    assert.equal(offered.edit, undefined);
    const top = { line: 0, character: 0 };
    await session.change(uri, { range: { start: top, end: top }, text: 'Dòng mới.\n' });
    const chosen = await session.client.sendRequest<CodeAction>('codeAction/resolve', offered);
    assert.deepEqual(chosen.edit?.documentChanges, [
      { textDocument: { uri, version: 2 }, edits: [{ range: { start: { line: 2, character: 4 }, end: { line: 2, character: 7 } }, newText: 'ok' }] },
    ]);
    session.stop();
  });

  it('chosen too late change nothing', async () => {
    const session = await Session.start({ capabilities: RESOLVING });
    const uri = await session.open('xxx');
    const [offered] = (await ask(session, uri)) ?? [];
    await session.change(uri, { text: 'ok' });
    const chosen = await session.client.sendRequest<CodeAction>('codeAction/resolve', offered);
    assert.equal(chosen.edit, undefined);
    const strange = { title: 'x', data: { uri: 1 } };
    assert.deepEqual(await session.client.sendRequest('codeAction/resolve', strange), strange);
    session.stop();
  });

  it('fix all only when asked for it', async () => {
    for (const capabilities of [RESOLVING, {}]) {
      const session = await Session.start({ capabilities });
      const uri = await session.open('xxx và xxx');
      const plain = (await ask(session, uri)) ?? [];
      assert.equal(plain.filter(({ kind }) => kind?.startsWith('source')).length, 0);
      for (const only of [['source.fixAll.kehoach'], ['source.fixAll'], ['source']]) {
        const actions = (await ask(session, uri, { only })) ?? [];
        assert.deepEqual(
          actions.map(({ kind }) => kind),
          ['source.fixAll.kehoach'],
        );
      }
      assert.deepEqual(await ask(session, uri, { only: ['refactor'] }), []);
      const [action] = (await ask(session, uri, { only: ['source.fixAll.kehoach'] })) ?? [];
      const chosen = action?.edit ? action : await session.client.sendRequest<CodeAction>('codeAction/resolve', action);
      await session.apply(uri, chosen.edit);
      assert.equal(session.textOf(uri), 'ok và ok');
      assert.deepEqual(await ask(session, uri, { only: ['source.fixAll.kehoach'] }), []);
      session.stop();
    }
  });

  it('of an unknown document are none', async () => {
    const session = await Session.start();
    assert.equal(await ask(session, 'file:///khac'), null);
    session.stop();
  });
});
