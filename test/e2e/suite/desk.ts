import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { KehoachApi } from '../../../client/src/activation';
import type { BoardView } from '../../../protocol/desk';
import { open, waitFor } from './helpers';

// The views of a reviewer, in the editor as it runs: what they show, and that they follow the text.

const PLAN = 'nhiem-vu.kehoach';

async function api(): Promise<KehoachApi> {
  const extension = vscode.extensions.all.find(({ packageJSON }) => packageJSON.name === 'kehoach');
  assert.ok(extension, 'the extension is not there');
  return (await extension.activate()) as KehoachApi;
}

/** The lines of a view as "label (description)", those below a group indented. */
async function lines(view: BoardView): Promise<string[]> {
  const provider = (await api()).desk.board.providers[view];
  const told: string[] = [];
  for (const group of (await provider.getChildren()) ?? []) {
    const { label, description } = await provider.getTreeItem(group);
    told.push(`${label} (${description})`);
    for (const node of (await provider.getChildren(group)) ?? []) told.push(`  ${(await provider.getTreeItem(node)).label}`);
  }
  return told;
}

/** Waits until `wanted` stand in the view, one below the other. */
async function waitForLines(view: BoardView, wanted: readonly string[]): Promise<void> {
  let seen: string[] = [];
  await waitFor(
    `the view ${view}`,
    async () => {
      seen = await lines(view);
      return seen.join('\n').includes(wanted.join('\n'));
    },
    () => seen,
  );
}

function tabs(viewType: string): vscode.Tab[] {
  return vscode.window.tabGroups.all
    .flatMap((group) => group.tabs)
    .filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith(viewType));
}

describe('the desk', () => {
  afterEach(async () => {
    await (await api()).desk.board.filter('');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('shows who does what by when, and follows the text', async () => {
    const editor = await open(PLAN);
    await vscode.commands.executeCommand('kehoach.board.agency.focus');
    await waitForLines('agency', ['Sở Nội vụ (chủ trì 1)', '  2. Mở lớp bồi dưỡng.']);
    await waitForLines('agency', ['Sở Tài chính (phối hợp 1)', '  2. Mở lớp bồi dưỡng.']);
    await waitForLines('section', ['II. NHIỆM VỤ (2)', '  1. Biên soạn tài liệu.', '  2. Mở lớp bồi dưỡng.']);
    const at = editor.document.getText().indexOf('Sở Nội vụ');
    await editor.edit((edit) => edit.replace(new vscode.Range(editor.document.positionAt(at), editor.document.positionAt(at + 9)), 'Sở Tài chính'));
    await waitFor('the board to follow', async () => (await lines('agency')).includes('Sở Tài chính (chủ trì 1 · phối hợp 1)'));
  });

  it('narrows down by what people type', async () => {
    await open(PLAN);
    await (await api()).desk.board.filter('so noi vu chu tri quy ii');
    await waitFor('one line', async () => JSON.stringify(await lines('section')) === '["II. NHIỆM VỤ (1)","  2. Mở lớp bồi dưỡng."]');
    await (await api()).desk.board.filter('');
    await waitForLines('section', ['II. NHIỆM VỤ (2)', '  1. Biên soạn tài liệu.', '  2. Mở lớp bồi dưỡng.']);
  });

  it('reads all plans of the folder', async () => {
    await open(PLAN);
    await vscode.commands.executeCommand('kehoach.boardShowFolder');
    await waitFor('plans of the folder', async () => (await lines('section')).some((line) => line.startsWith('ky-nang-so-2025.kehoach')));
    await vscode.commands.executeCommand('kehoach.boardShowFile');
    await waitFor('the one plan', async () => !(await lines('section')).some((line) => line.startsWith('ky-nang-so-2025.kehoach')));
  });

  it('previews the plan on pages beside the text', async () => {
    await open(PLAN);
    await vscode.commands.executeCommand('kehoach.openPreview');
    const { preview } = (await api()).desk;
    await waitFor('a page', () => preview.pages > 0);
    assert.equal(tabs('kehoach.preview').length, 1);
    assert.equal(vscode.window.activeTextEditor?.document.languageId, 'kehoach');
  });

  it('draws matrix and timeline', async () => {
    await open(PLAN);
    const { sheets } = (await api()).desk;
    for (const kind of ['matrix', 'timeline'] as const) {
      await vscode.commands.executeCommand(kind === 'matrix' ? 'kehoach.openMatrix' : 'kehoach.openTimeline');
      await waitFor(
        `the ${kind}`,
        () => sheets.rows.get(kind) === 3,
        () => [...sheets.rows],
      );
      assert.equal(tabs(`kehoach.${kind}`).length, 1);
    }
  });

  it('lists what differs from another draft, and follows the text', async () => {
    const editor = await open(PLAN);
    const { comparisons } = (await api()).desk;
    const before = vscode.Uri.joinPath(editor.document.uri, '../ngan.kh.txt');
    const copy = await vscode.workspace.openTextDocument({
      language: 'kehoach',
      content: editor.document.getText().replace('Chủ trì: Sở Nội vụ', 'Chủ trì: Sở Tư pháp'),
    });
    await comparisons.show(copy.uri, editor.document.uri, 'hai bản');
    const told = async () => comparisons.getChildren().map((item) => String(comparisons.getTreeItem(item).label));
    await waitFor('one change', async () => JSON.stringify(await told()) === '["Đổi chủ trì: nhiệm vụ 2"]', told);
    const [change] = comparisons.getChildren();
    assert.ok(change);
    await comparisons.reveal(change);
    const tab = vscode.window.tabGroups.activeTabGroup.activeTab;
    assert.ok(tab?.input instanceof vscode.TabInputTextDiff);
    await comparisons.show(before, editor.document.uri, 'hai tệp');
    await waitFor('many changes', () => comparisons.getChildren().length > 3);
    await comparisons.close();
    assert.deepEqual(comparisons.getChildren(), []);
  });

  it('shows remarks as threads, answers and closes them in the text', async () => {
    const editor = await open(PLAN);
    const { remarks } = (await api()).desk;
    const { document } = editor;
    const line = document.positionAt(document.getText().indexOf('1. Biên soạn')).line;
    await remarks.rename('Minh');
    await remarks.add(document.uri, line, 'remark', 'Nêu rõ số lượng');
    await waitFor(
      'the line',
      () => /\/\/ góp ý \(Minh, \d\d\/\d\d\/\d{4}\): Nêu rõ số lượng\n1\. Biên soạn/.test(document.getText().replace(/\r/g, '')),
      () => document.getText().slice(300, 700),
    );
    const [thread] = await waitFor('the thread', () => remarks.shownIn(document.uri).length === 1 && remarks.shownIn(document.uri));
    assert.ok(thread);
    await remarks.write({ thread, text: 'Đã rõ' }, 'remark');
    await waitFor('the answer', () => remarks.shownIn(document.uri)[0]?.comments.length === 2);
    await remarks.resolve(thread);
    await waitFor('the end', () => remarks.shownIn(document.uri)[0]?.state === vscode.CommentThreadState.Resolved);
  });

  it('opens the plan of the next year beside a preview of every change, and lists what a person decides', async () => {
    const editor = await open(PLAN);
    const before = editor.document.getText();
    const year = Number(/cấp xã năm (20\d{2})/.exec(before)?.[1]);
    // Not waited for: the command ends when somebody has ticked and applied.
    const done = vscode.commands.executeCommand('kehoach.nextYear', year + 1);
    const copy = await waitFor('the copy', () => vscode.workspace.textDocuments.find((each) => each.isUntitled && each.languageId === 'kehoach'));
    assert.equal(copy.getText().replace(/\r/g, ''), before.replace(/\r/g, ''));
    await waitFor('the preview', async () => {
      await vscode.commands.executeCommand('refactorPreview.apply').then(undefined, () => undefined);
      return copy.getText().includes(`năm ${year + 1}`);
    });
    await done;
    assert.equal(editor.document.getText(), before);
  });
});
