import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { open, planUri, takeFirst, type, waitFor } from './helpers';

// The commands of the palette and of the context menu, each as somebody uses it.

const PLAN = 'nhiem-vu.kehoach';

/** Puts the caret behind `words`. */
function caretBehind(editor: vscode.TextEditor, words: string): void {
  const { document } = editor;
  const at = document.getText().indexOf(words);
  assert.ok(at >= 0, `“${words}” is not in the plan`);
  const position = document.positionAt(at + words.length);
  editor.selection = new vscode.Selection(position, position);
}

async function hoverText(document: vscode.TextDocument, words: string): Promise<string> {
  const at = document.positionAt(document.getText().indexOf(words) + 3);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, at);
  return hovers.flatMap(({ contents }) => contents.map((content) => (typeof content === 'string' ? content : content.value))).join('\n');
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

describe('the commands', () => {
  const config = () => planUri('kehoach.config.json');

  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    if (await exists(config())) await vscode.workspace.fs.delete(config());
  });

  it('add a task below, numbered and closed like the one above, Tab leads through it', async () => {
    const editor = await open(PLAN);
    const { document } = editor;
    caretBehind(editor, '- Chủ trì: Sở Nội');
    await waitFor('the new task', async () => {
      await vscode.commands.executeCommand('kehoach.addTask');
      return document.getText().includes('3. Nội dung nhiệm vụ');
    });
    await type('Kiểm tra kết quả');
    await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
    await type('so tu');
    const expected = '\n3. Kiểm tra kết quả.\n- Chủ trì: Sở Tư pháp.\n- Phối hợp: .\n- Thời gian thực hiện: .\nIII. TỔ CHỨC';
    await waitFor(
      'the lead to be taken from the list',
      async () => {
        await takeFirst();
        return document.getText().includes(expected);
      },
      () => document.getText().slice(-400),
    );
  });

  it('join the lines of a paragraph, one undo takes it back', async () => {
    const { document } = await open(PLAN);
    const before = document.getText();
    await waitFor(
      'the lines to be joined',
      async () => {
        await vscode.commands.executeCommand('kehoach.joinLines');
        return document.getText().includes('1. Giúp cán bộ cấp xã làm chủ các nền tảng dùng chung của tỉnh.\n2. Giao');
      },
      () => document.getText().slice(150, 400),
    );
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });

  it('go to the plan opened last while something else is in front: a guide, a panel', async () => {
    const { document } = await open(PLAN);
    const before = document.getText();
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(planUri('cau-hinh/kehoach.config.json')), { preview: false });
    await waitFor(
      'a task in the plan',
      async () => {
        await vscode.commands.executeCommand('kehoach.demote');
        return document.getText() !== before || vscode.window.activeTextEditor?.document === document;
      },
      () => document.getText().slice(0, 300),
    );
    assert.equal(vscode.window.activeTextEditor?.document, document);
    await vscode.commands.executeCommand('workbench.action.closeOtherEditors');
  });

  it('write an agency into the list of one’s own, and it is known from then on', async () => {
    const editor = await open(PLAN);
    const { document } = editor;
    caretBehind(editor, 'Giao Trung tâm Điều');
    await waitFor('kehoach.config.json', async () => {
      await vscode.commands.executeCommand('kehoach.addAgency');
      return exists(config());
    });
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(config()));
    assert.deepEqual(JSON.parse(text), { agencies: [{ name: 'Trung tâm Điều hành thông minh tỉnh' }] });
    await waitFor('a card of it', async () => (await hoverText(document, 'Trung tâm Điều hành')).includes('**Trung tâm Điều hành thông minh tỉnh**'));
  });

  it('write a citation into it, from the list of actions', async () => {
    const { document } = await open(PLAN);
    const at = document.positionAt(document.getText().indexOf('88/NQ'));
    const action = await waitFor('the action', async () => {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, new vscode.Range(at, at));
      return actions.find(({ title }) => title.startsWith('Thêm “Nghị quyết số 88/NQ-HĐND”'));
    });
    assert.ok(action.command);
    await vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
    await waitFor('kehoach.config.json', () => exists(config()));
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(config()));
    assert.equal(JSON.parse(text).references[0].date, '2025-12-10');
  });

  it('bring the names of a folder up to date, unsaved until its writer saves', async () => {
    const uri = planUri('nam-truoc/ky-nang-so-2025.kehoach');
    const done = vscode.commands.executeCommand('kehoach.updateNames', planUri('nam-truoc'));
    const text = async () => (await vscode.workspace.openTextDocument(uri)).getText();
    await waitFor(
      'the plan to be changed',
      async () => {
        await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
        await vscode.commands.executeCommand('refactorPreview.apply');
        return (await text()).includes('- Phối hợp: Ban Tuyên giáo và Dân vận Tỉnh ủy; UBND các xã, phường.');
      },
      text,
    );
    await done;
    const onDisk = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
    assert.match(onDisk, /Ban Tuyên giáo Tỉnh ủy/);
    await vscode.window.showTextDocument(uri);
  });

  it('offer and compare what other plans of the folder cite', async () => {
    const editor = await open(PLAN);
    const { document } = editor;
    await waitFor('the other day', async () => (await hoverText(document, 'Nghị quyết số 88')).includes('**ngày 11/12/2025**'));
    caretBehind(editor, 'II. NHIỆM VỤ\n1. Biên soạn tài liệu');
    await type(' theo qd 1357');
    const full = 'Quyết định số 1357/QĐ-UBND ngày 20/11/2025 của UBND tỉnh Gia Lai ban hành Đề án bồi dưỡng kỹ năng số';
    await waitFor(
      'the citation to be taken from the list that opened by itself',
      async () => {
        await takeFirst();
        return document.getText().includes(`1. Biên soạn tài liệu theo ${full}.`);
      },
      () => document.getText().slice(400, 700),
    );
  });
});
