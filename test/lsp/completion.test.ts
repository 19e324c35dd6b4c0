import assert from 'node:assert/strict';
import type { CompletionContext, CompletionItem, CompletionList, Hover } from 'vscode-languageserver';
import { BY_HAND_MS } from '../../server/src/lsp/limits';
import { withCaret } from './marked';
import { Session } from './session';

const RICH = {
  textDocument: {
    completion: { completionItem: { snippetSupport: true, tagSupport: { valueSet: [1 as const] } } },
    hover: { contentFormat: ['markdown' as const] },
  },
};

describe('completion over the protocol', () => {
  const ask = (session: Session, uri: string, position: { line: number; character: number }, context?: CompletionContext) =>
    session.client.sendRequest<CompletionList>('textDocument/completion', { textDocument: { uri }, position, ...(context ? { context } : {}) });

  it('is incomplete, filters by what was typed, replaces a range and has no commit characters', async () => {
    const session = await Session.start({ capabilities: RICH });
    const { text, position } = withCaret('so n$0');
    const uri = await session.open(text);
    const list = await ask(session, uri, position, { triggerKind: 2, triggerCharacter: ' ' });
    assert.equal(list.isIncomplete, true);
    assert.deepEqual(list.items[0], {
      label: 'Sở Nội vụ',
      kind: 7,
      filterText: 'so n',
      sortText: '000',
      textEdit: { range: { start: { line: 0, character: 0 }, end: position }, newText: 'Sở Nội vụ' },
      detail: 'cấp tỉnh',
      tags: [1],
      data: { uri, kind: 'agency', id: 'so' },
    });
    assert.equal(list.items[1]?.insertTextFormat, 2);
    assert.equal(list.items[1]?.data, undefined, 'there is nothing more to say of it');
    session.stop();
  });

  it('offers no snippets to a client that cannot put them in', async () => {
    const session = await Session.start();
    const list = await ask(session, await session.open('so'), { line: 0, character: 2 });
    assert.equal(list.items.length, 1);
    assert.equal(list.items[0]?.tags, undefined);
    session.stop();
  });

  it('tells a list opened by hand from one that opens while typing', async () => {
    const session = await Session.start();
    const uri = await session.open('so');
    const caret = { line: 0, character: 2 };
    const label = async (triggerKind: 1 | 2 | 3) => (await ask(session, uri, caret, { triggerKind })).items[0]?.label;
    assert.equal(await label(1), 'Sở Nội vụ (gọi tay)');
    assert.equal(await label(3), 'Sở Nội vụ (gọi tay)', 'stays so while it is narrowed down');
    await session.type(uri, 0, 2, 'n');
    assert.equal(await label(1), 'Sở Nội vụ');
    assert.equal(await label(3), 'Sở Nội vụ');
    session.clock.advance(BY_HAND_MS + 1);
    assert.equal(await label(2), 'Sở Nội vụ');
    assert.equal(await label(1), 'Sở Nội vụ (gọi tay)');
    session.stop();
  });
});

describe('cards of completion items over the protocol', () => {
  const list = (session: Session, uri: string) =>
    session.client.sendRequest<CompletionList>('textDocument/completion', { textDocument: { uri }, position: { line: 0, character: 2 } });
  const resolve = (session: Session, item: unknown) => session.client.sendRequest<CompletionItem>('completionItem/resolve', item);
  const resolving = (properties: string[]) => ({ textDocument: { completion: { completionItem: { resolveSupport: { properties } } } } });
  const card = { kind: 'markdown', value: '**Sở**' };

  it('come when an item is looked at, and change nothing else of it', async () => {
    for (const capabilities of [{}, RICH, resolving(['detail', 'documentation'])]) {
      const session = await Session.start({ capabilities });
      const [item] = (await list(session, await session.open('so'))).items;
      assert.ok(item && !('documentation' in item));
      assert.deepEqual(await resolve(session, item), { ...item, documentation: card });
      session.stop();
    }
  });

  it('come with the list for a client that would not ask for them', async () => {
    const session = await Session.start({ capabilities: resolving(['additionalTextEdits']) });
    const [item] = (await list(session, await session.open('so'))).items;
    assert.deepEqual(item?.documentation, card);
    assert.ok(!('data' in item));
    assert.deepEqual(await resolve(session, item), item);
    session.stop();
  });

  it('are there after an edit, and not when the document is closed', async () => {
    const session = await Session.start();
    const uri = await session.open('so');
    const [item] = (await list(session, uri)).items;
    await session.type(uri, 0, 2, ' n');
    assert.deepEqual((await resolve(session, item)).documentation, card);
    await session.client.sendNotification('textDocument/didClose', { textDocument: { uri } });
    assert.deepEqual(await resolve(session, item), item);
    session.stop();
  });

  it('leave an item alone that does not say what it is about', async () => {
    const session = await Session.start();
    const uri = await session.open('so');
    const wrong = [null, 7, 'so', [], {}, { uri }, { uri, kind: 'agency' }, { uri, kind: 'agency', id: 3 }, { uri, kind: 'toString', id: 'so' }];
    for (const data of [...wrong, { uri, kind: 'agency', id: 'khong-co' }, { uri: 'file:///khac', kind: 'agency', id: 'so' }]) {
      const item = { label: 'x', data };
      assert.deepEqual(await resolve(session, item), item);
    }
    session.stop();
  });
});

describe('hover over the protocol', () => {
  const ask = (session: Session, uri: string, character: number) =>
    session.client.sendRequest<Hover | null>('textDocument/hover', { textDocument: { uri }, position: { line: 0, character } });

  it('is Markdown where that is shown, plain text elsewhere', async () => {
    const rich = await Session.start({ capabilities: RICH });
    const plain = await Session.start();
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 2 } };
    assert.deepEqual(await ask(rich, await rich.open('Sở'), 2), { contents: { kind: 'markdown', value: '**Sở** \\*x\\* [trang](http://a)' }, range });
    assert.deepEqual(await ask(plain, await plain.open('Sở'), 2), { contents: { kind: 'plaintext', value: 'Sở *x* trang' }, range });
    rich.stop();
    plain.stop();
  });

  it('is nothing where there is nothing to say', async () => {
    const session = await Session.start();
    assert.equal(await ask(session, await session.open('Sở'), 0), null);
    assert.equal(await ask(session, 'file:///khac', 0), null);
    session.stop();
  });
});
