import assert from 'node:assert/strict';
import { CancellationTokenSource } from 'vscode-languageserver';
import { ProgressType } from 'vscode-languageserver/node';
import type { BoardAnswer, BoardItem, IndexAnswer, PreviewAnswer, SheetAnswer } from '../../protocol/desk';
import { createCatalog } from '../../server/src/catalog/create';
import { createService } from '../../server/src/service';
import { planWith } from '../features/helpers';
import { Session } from './session';

// What the views of a reviewer ask, with the real core.

const TASKS =
  '1.3. Tập huấn <b>nghiệp vụ</b>.\n- Chủ trì: Sở Y tế.\n- Thời gian thực hiện: Quý I/2026.\n\n1.4. Tổng kết.\n- Chủ trì: Sở Nội vụ.\n- Thời gian thực hiện: Quý IV/2026.\n';

function start(files: Record<string, string> = {}): Promise<Session> {
  return Session.start({
    createService: (settings) => createService({ catalog: createCatalog({}), today: () => '2026-05-05', settings }),
    files: () => files,
    plans: Object.keys(files),
  });
}

describe('the board over the wire', () => {
  it('gives groups of the open plan, and their lines with places', async () => {
    const session = await start();
    const text = planWith(TASKS);
    const uri = await session.open(text);
    const scope = { scope: 'file', uri, query: 'sở y tế' };
    const board = await session.client.sendRequest<BoardAnswer>('kehoach/board', scope);
    assert.deepEqual([board.plans, board.tasks, board.overdue], [1, 1, 1]);
    assert.deepEqual(
      board.views.deadline.map(({ id, count }) => [id, count]),
      [['overdue', 1]],
    );
    const [item] = await session.client.sendRequest<BoardItem[]>('kehoach/boardItems', { ...scope, view: 'deadline', group: 'overdue' });
    assert.equal(item?.icon, 'overdue');
    assert.equal(item?.place?.uri, uri);
    const { start: at } = item?.place?.range ?? assert.fail();
    assert.match(text.split('\n')[at.line]?.slice(at.character) ?? '', /^(?:1\.3\. )?Tập huấn/);
  });

  it('answers nonsense with null', async () => {
    const session = await start();
    for (const method of ['kehoach/board', 'kehoach/boardItems', 'kehoach/sheet', 'kehoach/preview'])
      for (const params of [{}, { uri: 7 }, { uri: 'file:///no.kehoach', scope: 'file' }]) assert.equal(await session.client.sendRequest(method, params), null);
  });

  it('sets agencies against tasks, and tasks against time', async () => {
    const session = await start();
    const uri = await session.open(planWith(TASKS));
    const sheet = await session.client.sendRequest<SheetAnswer>('kehoach/sheet', { scope: 'file', uri, query: '' });
    const task = sheet.tasks.find(({ title }) => title.startsWith('Tổng kết'));
    assert.deepEqual([task?.from, task?.to, task?.due], ['2026-10-01', '2026-12-31', 'Trong năm nay']);
    assert.equal(sheet.agencies[task?.lead[0] ?? -1]?.name, 'Sở Nội vụ');
  });

  it('lets nothing of a plan become mark-up in the preview', async () => {
    const session = await start();
    const uri = await session.open(planWith(TASKS));
    const preview = await session.client.sendRequest<PreviewAnswer>('kehoach/preview', { uri });
    assert.match(preview.body, /&lt;b&gt;nghiệp vụ&lt;\/b&gt;/);
    assert.match(preview.body, /data-line="\d+"/);
    assert.match(preview.css, /p\.body\{font-size:14pt/);
  });
});

describe('the plans of a folder over the wire', () => {
  const files = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`file:///p/${i}.kehoach`, planWith(TASKS)]));

  it('are read once, with progress', async () => {
    const session = await start(files);
    const heard: number[] = [];
    session.client.onProgress(new ProgressType<{ done: number }>(), 'x', ({ done }) => void heard.push(done));
    const answer = await session.client.sendRequest<IndexAnswer>('kehoach/indexPlans', { token: 'x' });
    assert.deepEqual([answer.plans, answer.complete], [12, true]);
    assert.deepEqual(heard, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    const board = await session.client.sendRequest<BoardAnswer>('kehoach/board', { scope: 'folder', uri: '', query: 'so y te' });
    assert.equal(board.tasks, 12);
  });

  it('can be called off, and taken up again', async () => {
    const session = await start(files);
    const source = new CancellationTokenSource();
    session.client.onProgress(new ProgressType<{ done: number }>(), 'x', ({ done }) => {
      if (done === 3) source.cancel();
    });
    await session.client.sendRequest('kehoach/indexPlans', { token: 'x' }, source.token).catch(() => null);
    const after = await session.client.sendRequest<BoardAnswer>('kehoach/board', { scope: 'folder', uri: '', query: '' });
    assert.ok(after.plans >= 3 && after.plans < 12, String(after.plans));
    assert.equal((await session.client.sendRequest<IndexAnswer>('kehoach/indexPlans', { token: 'y' })).plans, 12);
  });

  it('are read anew when a file changes, and taken from the editor where it holds them', async () => {
    const changing = { ...files };
    const session = await start(changing);
    await session.client.sendRequest('kehoach/indexPlans', { token: 'x' });
    changing['file:///p/0.kehoach'] = planWith('');
    await session.client.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: 'file:///p/0.kehoach', type: 2 }] });
    await session.client.sendRequest('kehoach/indexPlans', { token: 'x' });
    const count = async () => (await session.client.sendRequest<BoardAnswer>('kehoach/board', { scope: 'folder', uri: '', query: 'so y te' })).tasks;
    assert.equal(await count(), 11);
  });
});
