import assert from 'node:assert/strict';
import type { CodeAction, InlayHint, InlineCompletionItem, TextEdit, WorkspaceEdit, WorkspaceSymbol } from 'vscode-languageserver';
import { createCatalog } from '../../server/src/catalog/create';
import type { Settings } from '../../server/src/config/config';
import { createService, type Service } from '../../server/src/service';
import { planWith } from '../features/helpers';
import { applied, Session } from './session';

const real = (settings: Settings): Service => createService({ catalog: createCatalog(), today: () => '2026-11-21', settings });
const position = (text: string, words: string) => {
  const lines = text.slice(0, text.indexOf(words) + words.length).split('\n');
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
};
const at = (text: string, words: string) => ({ start: position(text, words), end: position(text, words) });

describe('writing over the protocol', () => {
  it('offers the next mark, and takes an empty one away', async () => {
    const session = await Session.start({ createService: real });
    const text = '- Sở Nội vụ;\n';
    const uri = await session.open(text);
    const items = await session.client.sendRequest<InlineCompletionItem[]>('textDocument/inlineCompletion', {
      textDocument: { uri },
      position: { line: 1, character: 0 },
      context: { triggerKind: 1 },
    });
    assert.deepEqual(
      items.map(({ insertText }) => insertText),
      ['- '],
    );
    const other = await session.open('- Sở Nội vụ;\n- \n');
    const edits = await session.client.sendRequest<TextEdit[]>('textDocument/onTypeFormatting', {
      textDocument: { uri: other },
      position: { line: 2, character: 0 },
      ch: '\n',
      options: { tabSize: 2, insertSpaces: true },
    });
    assert.equal(applied('- Sở Nội vụ;\n- \n', edits), text);
    session.stop();
  });

  it('formats a plan and a range of it', async () => {
    const session = await Session.start({ createService: real });
    const text = '1.Một  hai.\n2.Ba  bốn.\n';
    const uri = await session.open(text);
    const options = { tabSize: 2, insertSpaces: true };
    const all = await session.client.sendRequest<TextEdit[]>('textDocument/formatting', { textDocument: { uri }, options });
    assert.equal(applied(text, all), '1. Một hai.\n2. Ba bốn.\n');
    const range = { start: { line: 1, character: 0 }, end: { line: 1, character: 3 } };
    const some = await session.client.sendRequest<TextEdit[]>('textDocument/rangeFormatting', { textDocument: { uri }, range, options });
    assert.equal(applied(text, some), '1.Một  hai.\n2. Ba bốn.\n');
    session.stop();
  });

  it('rewrites for commands', async () => {
    const session = await Session.start({ createService: real });
    const text = '1. Một.\n- Chủ trì: Sở Y tế.\n3. Hai.\n- Chủ trì: Sở Nội vụ.\n';
    const uri = await session.open(text);
    const ask = (kind: string, words: string) =>
      session.client.sendRequest<{ edit: WorkspaceEdit; count: number; caret: { line: number } | null } | null>('kehoach/rewrite', {
        uri,
        kind,
        range: at(text, words),
      });
    const renumbered = await ask('renumber', '1.');
    assert.equal(renumbered?.count, 1);
    assert.equal(applied(text, renumbered?.edit.changes?.[uri] ?? []), text.replace('3.', '2.'));
    const moved = await ask('moveUp', 'Nội');
    assert.equal(moved?.caret?.line, 1);
    assert.match(applied(text, moved?.edit.changes?.[uri] ?? []), /^1\. Hai\./);
    assert.match(applied(text, (await ask('toTable', '1.'))?.edit.changes?.[uri] ?? []), /^\| STT \| Nội dung \| Chủ trì \|\n/);
    assert.equal(applied(text, (await ask('demote', 'Nội'))?.edit.changes?.[uri] ?? []).split('\n')[2], '1.1. Hai.');
    assert.equal(await ask('promote', '1.'), null);
    assert.equal(await ask('toTasks', '1.'), null);
    assert.equal(await ask('nonsense', '1.'), null);
    session.stop();
  });

  it('offers the moves to editors without our commands, when rewriting is asked for', async () => {
    const titles = async (session: Session, only?: string[]) => {
      const uri = await session.open('1. Một.\n- Chủ trì: Sở Y tế.\n2. Hai.\n- Chủ trì: Sở Nội vụ.\n');
      const range = at('1. Một.\n- Chủ trì: Sở Y tế.\n2. Hai.', 'Hai');
      const actions = await session.client.sendRequest<CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri },
        range,
        context: { diagnostics: [], triggerKind: 1, ...(only ? { only } : {}) },
      });
      return actions.map(({ title }) => title).filter((title) => title.startsWith('Chuyển mục'));
    };
    const plain = await Session.start({ createService: real });
    assert.deepEqual(await titles(plain, ['refactor.rewrite']), ['Chuyển mục lên trên', 'Chuyển mục xuống một cấp']);
    assert.deepEqual(await titles(plain), []);
    plain.stop();
    const ours = await Session.start({ createService: real, initializationOptions: { commands: true } });
    assert.deepEqual(await titles(ours, ['refactor.rewrite']), []);
    ours.stop();
  });

  it('gives a pasted table in the form of the plan', async () => {
    const session = await Session.start({ createService: real });
    const uri = await session.open('KẾ HOẠCH\n');
    const paste = (plain: unknown, html?: string) => session.client.sendRequest('kehoach/paste', { uri, position: { line: 1, character: 0 }, plain, html });
    assert.deepEqual(await paste('TT\tViệc', '<table><tr><th>TT<th>Việc<th>Chủ trì</tr></table>'), { text: '| TT | Việc | Chủ trì |\n' });
    assert.equal(await paste('Sở Nội vụ'), null);
    assert.equal(await paste(7), null);
    session.stop();
  });

  it('shows the day a task is due only where the user wants it', async () => {
    const text = planWith('1.3. Rà soát.\n- Chủ trì: Sở Y tế.\n- Thời gian: Quý III/2026.\n');
    for (const deadlineHints of [false, true]) {
      const session = await Session.start({ createService: real, initializationOptions: { settings: { deadlineHints } } });
      const uri = await session.open(text);
      const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
      const hints = await session.client.sendRequest<InlayHint[]>('textDocument/inlayHint', { textDocument: { uri }, range });
      assert.deepEqual(
        hints.map(({ label }) => label),
        deadlineHints ? ['đến 30/6/2026', 'đến 30/9/2026'] : [],
      );
      session.stop();
    }
  });

  it('finds sections and tasks in all plans of the workspace, with and without marks', async () => {
    const other = 'file:///nam-2027.kehoach';
    const session = await Session.start({
      createService: real,
      files: () => ({ [other]: 'KẾ HOẠCH\nKhác\n\nI. RÀ SOÁT CHỢ\n1. Khảo sát chợ.\n' }),
      plans: [other],
    });
    const uri = await session.open('KẾ HOẠCH\nThử\n\nI. RÀ SOÁT ĐƯỜNG\n');
    const find = async (query: string) =>
      (await session.client.sendRequest<WorkspaceSymbol[]>('workspace/symbol', { query }))
        .map(({ name, location }) => `${name} ${location.uri === uri ? 'open' : 'file'}`)
        .sort();
    assert.deepEqual(await find('ra soat'), ['I. RÀ SOÁT CHỢ file', 'I. RÀ SOÁT ĐƯỜNG open']);
    assert.deepEqual(await find('chợ rà'), ['I. RÀ SOÁT CHỢ file']);
    session.stop();
  });
});
