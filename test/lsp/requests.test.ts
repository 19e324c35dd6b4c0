import assert from 'node:assert/strict';
import type { CodeAction, CompletionList, Hover, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { createCatalog } from '../../server/src/catalog/create';
import type { Settings } from '../../server/src/config/config';
import { createService, type Service } from '../../server/src/service';
import { planWith } from '../features/helpers';
import { applied, Session } from './session';

// What our own clients ask behind their commands, with the real core.

const CONFIG = 'file:///kehoach.config.json';
const real = (settings: Settings): Service =>
  createService({ catalog: createCatalog({ extraAgencies: settings.agencies, extraReferences: settings.references }), today: () => '2026-11-21', settings });

function start(files: Record<string, string>, options: { readonly plans?: readonly string[] } = {}): Promise<Session> {
  return Session.start({
    createService: real,
    files: () => files,
    plans: options.plans ?? [],
    initializationOptions: { commands: true },
    capabilities: { workspace: { workspaceEdit: { documentChanges: true } } },
  });
}

/** Position of the end of the first `words` in `text`. */
function behind(text: string, words: string) {
  const lines = text.slice(0, text.indexOf(words) + words.length).split('\n');
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

const at = (position: ReturnType<typeof behind>) => ({ start: position, end: position });
const textDocument = (uri: string) => ({ textDocument: { uri } });

describe('an entry of one’s own', () => {
  const NAME = 'Trung tâm Điều hành thông minh';
  const text = planWith(`1.3. Vận hành hệ thống.\n- Chủ trì: ${NAME}.\n- Thời gian thực hiện: Quý I/2026.\n`);

  it('is offered as an action, written, and known at once', async () => {
    const files: Record<string, string> = { [CONFIG]: '{\n  // của Văn phòng\n  "profile": "chuan"\n}\n' };
    const session = await start(files);
    const uri = await session.open(text);
    const range = at(behind(text, NAME));
    const ask = () => session.client.sendRequest<CodeAction[]>('textDocument/codeAction', { ...textDocument(uri), range, context: { diagnostics: [] } });
    const action = (await ask()).find(({ title }) => title === `Thêm “${NAME}” vào danh mục của tôi`);
    assert.deepEqual(action?.command?.arguments, [uri, range]);
    assert.equal(action?.command?.command, 'kehoach.addAgency');

    const answer = await session.client.sendRequest<{ kind: string; edits: TextEdit[] }>('kehoach/addEntry', {
      uri,
      range,
      kind: 'agency',
      config: files[CONFIG],
    });
    assert.equal(answer.kind, 'edits');
    files[CONFIG] = applied(files[CONFIG] as string, answer.edits);
    assert.ok(files[CONFIG]?.includes('// của Văn phòng'));
    await session.client.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: CONFIG, type: 2 }] });
    await session.settle();
    await session.settle();

    assert.equal((await ask()).filter(({ title }) => title.startsWith('Thêm “')).length, 0, 'it is known now');
    const hover = await session.client.sendRequest<Hover>('textDocument/hover', { ...textDocument(uri), position: range.start });
    assert.match(JSON.stringify(hover), new RegExp(NAME));
    const typing = planWith('1.3. Vận hành hệ thống.\n- Chủ trì: tt dieu hanh');
    const other = await session.open(typing, 'file:///b.kehoach');
    const list = await session.client.sendRequest<CompletionList>('textDocument/completion', {
      ...textDocument(other),
      position: behind(typing, 'tt dieu hanh'),
    });
    assert.equal(list.items[0]?.label, NAME);
    session.stop();
  });

  it('says why nothing was written', async () => {
    const session = await start({});
    const uri = await session.open(text);
    const ask = (words: string, config: unknown, kind = 'agency') =>
      session.client.sendRequest<{ kind: string } | null>('kehoach/addEntry', { uri, range: at(behind(text, words)), kind, config });
    assert.equal((await ask('Nâng cao', ''))?.kind, 'nothing');
    assert.equal((await ask(NAME, '{ "agencies": ['))?.kind, 'broken');
    assert.equal((await ask(NAME, `{ "agencies": [{ "name": "${NAME}" }] }`))?.kind, 'known');
    assert.equal((await ask(NAME, '', 'reference'))?.kind, 'nothing');
    assert.equal(await ask(NAME, 5), null);
    session.stop();
  });
});

describe('what other plans cite', () => {
  const cited = planWith('Thực hiện Kế hoạch số 9021/KH-UBND ngày 12/7/2025 của UBND tỉnh Thái Nguyên về chuyển đổi số năm 2026;');
  const OTHER = 'file:///du%20th%E1%BA%A3o/n%C4%83m%202025.kehoach';
  const typed = planWith('Căn cứ Kế hoạch số 9021');

  /** Lets the files be read: one after the other, with a pause between them. */
  async function scan(session: Session): Promise<void> {
    for (let i = 0; i < 6; i++) {
      await session.settle();
      session.clock.advance(1000);
    }
    await session.settle();
  }

  const complete = (session: Session, uri: string) =>
    session.client.sendRequest<CompletionList>('textDocument/completion', { ...textDocument(uri), position: behind(typed, 'số 9021') });

  it('is offered, with the name of the plan', async () => {
    const files: Record<string, string> = { [OTHER]: cited };
    const session = await start(files, { plans: [OTHER] });
    const uri = await session.open(typed);
    await complete(session, uri);
    await scan(session);
    const [first] = (await complete(session, uri)).items;
    assert.equal(first?.textEdit?.newText, 'Kế hoạch số 9021/KH-UBND ngày 12/7/2025 của UBND tỉnh Thái Nguyên về chuyển đổi số năm 2026');
    assert.equal(first?.detail, 'theo năm 2025.kehoach');

    files[OTHER] = cited.replace('12/7/2025', '13/7/2025');
    await session.client.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: OTHER, type: 2 }] });
    await scan(session);
    assert.match((await complete(session, uri)).items[0]?.textEdit?.newText ?? '', /13\/7\/2025/);
    delete files[OTHER];
    await session.client.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: OTHER, type: 3 }] });
    await scan(session);
    assert.deepEqual((await complete(session, uri)).items, []);
    session.stop();
  });

  it('is compared on hover, also without a workspace, and is no finding', async () => {
    const session = await start({});
    const uri = await session.open(cited);
    const hover = () => session.client.sendRequest<Hover>('textDocument/hover', { ...textDocument(uri), position: behind(cited, 'số 9021') });
    assert.doesNotMatch(JSON.stringify(await hover()), /kế hoạch khác/);
    const before = (await session.diagnostics(uri)).length;
    await session.open(cited.replace('12/7/2025', '12/7/2024'), 'untitled:khac.kehoach');
    assert.match(JSON.stringify(await hover()), /Cùng số này, kế hoạch khác ghi \*?\*?ngày 12\/7\/2024.*khac/);
    assert.equal((await session.diagnostics(uri)).length, before);
    session.stop();
  });
});

describe('names of many plans at once', () => {
  const OLD = planWith('1.3. Mở chuyên mục.\n- Chủ trì: Sở Kế hoạch và Đầu tư.\n- Thời gian thực hiện: Năm 2024.\n', { date: 'ngày 02 tháng 3 năm 2024' });
  const NEW = planWith('1.3. Mở chuyên mục.\n- Chủ trì: Sở Kế hoạch và Đầu tư.\n- Thời gian thực hiện: Năm 2026.\n');

  it('become one edit, grouped by old and new name', async () => {
    const session = await start({});
    const open = await session.open(NEW, 'file:///mở.kehoach');
    const plans = [
      { uri: 'file:///a.kehoach', text: OLD },
      { uri: 'file:///b.kehoach', text: NEW },
      { uri: open, text: 'văn bản cũ trên đĩa' },
    ];
    const ask = (asOf?: string) => session.client.sendRequest<WorkspaceEdit | null>('kehoach/updateNames', { plans, ...(asOf ? { asOf } : {}) });
    const files = (edit: WorkspaceEdit | null) =>
      edit?.documentChanges?.map((change) => ('textDocument' in change ? [change.textDocument.uri, change.textDocument.version] : [])) ?? [];
    const own = await ask();
    assert.deepEqual(files(own), [
      ['file:///b.kehoach', null],
      [open, 1],
    ]);
    assert.deepEqual(Object.values(own?.changeAnnotations ?? {}), [{ label: 'Sở Kế hoạch và Đầu tư → Sở Tài chính', needsConfirmation: false }]);
    assert.equal(files(await ask('2026-11-21')).length, 3);
    assert.equal(await ask('2024-01-01'), null);
    session.stop();
  });
});

describe('editing requests', () => {
  it('give a task to put in and lines to join', async () => {
    const text = planWith('1.3. Kiểm tra việc thực hiện ở các\nđơn vị.\n- Chủ trì: Sở Nội vụ.\n- Thời gian thực hiện: Năm 2026.\n');
    const session = await start({});
    const uri = await session.open(text);
    const task = await session.client.sendRequest<{ snippet: string }>('kehoach/addTask', { uri, position: behind(text, '1.3. Kiểm') });
    assert.match(task.snippet, /^\n+1\.4\. /);
    const edit = await session.client.sendRequest<WorkspaceEdit>('kehoach/joinLines', { uri });
    await session.apply(uri, edit);
    assert.ok(session.textOf(uri).includes('ở các đơn vị.\n- Chủ trì'));
    assert.equal(await session.client.sendRequest('kehoach/joinLines', { uri }), null);
    session.stop();
  });

  it('offer to join the lines of a selection', async () => {
    const text = planWith('1.3. Kiểm tra việc thực hiện ở các\nđơn vị.\n');
    const session = await start({});
    const uri = await session.open(text);
    const ask = (range: unknown, only?: string[]) =>
      session.client.sendRequest<CodeAction[]>('textDocument/codeAction', {
        ...textDocument(uri),
        range,
        context: { diagnostics: [], ...(only ? { only } : {}) },
      });
    const [from, to] = [behind(text, '1.3. K'), behind(text, 'đơn v')];
    const rewrites = (actions: CodeAction[]) => actions.filter(({ kind }) => kind === 'refactor.rewrite').map(({ title }) => title);
    assert.deepEqual(rewrites(await ask({ start: from, end: to })), ['Nối các dòng bị ngắt']);
    assert.deepEqual(rewrites(await ask(at(from))), [], 'a caret alone asks for nothing');
    assert.deepEqual(rewrites(await ask(at(from), ['refactor'])), ['Nối các dòng bị ngắt']);
    session.stop();
  });

  it('answer nonsense with nothing', async () => {
    const session = await start({});
    const uri = await session.open('x');
    for (const method of ['updateNames', 'addEntry', 'addTask', 'joinLines'])
      for (const params of [null, [], 5, {}, { uri: 5 }, { uri: 'file:///khong-co' }, { uri, position: 1, range: 1, plans: 7 }])
        assert.equal(await session.client.sendRequest(`kehoach/${method}`, params as never), null, `${method} ${JSON.stringify(params)}`);
    session.stop();
  });
});
