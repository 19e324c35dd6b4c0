import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { open, planUri, waitFor } from './helpers';

// Word files in the editor, each way as somebody uses it.

const PLAN = 'thieu-thoi-gian.kehoach';
const WORD = 'xuat-ra.docx';
const MADE = [WORD, 'xuat-ra.kehoach', 'xuat-ra.reviewed.docx'];

async function bytesOf(name: string): Promise<Uint8Array | undefined> {
  try {
    return await vscode.workspace.fs.readFile(planUri(name));
  } catch {
    return undefined;
  }
}

describe('Word files', () => {
  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    for (const name of MADE) if (await bytesOf(name)) await vscode.workspace.fs.delete(planUri(name));
  });

  it('a plan is exported, the same bytes each time', async () => {
    const { document } = await open(PLAN);
    const first = await waitFor('the Word file', async () => {
      await vscode.commands.executeCommand('kehoach.exportWord', document.uri, planUri(WORD));
      return bytesOf(WORD);
    });
    assert.deepEqual([...first.slice(0, 2)], [0x50, 0x4b]);
    await vscode.commands.executeCommand('kehoach.exportWord', document.uri, planUri(WORD));
    assert.deepEqual(await bytesOf(WORD), first);
  });

  it('the Word file comes back as a plan that is opened', async () => {
    await vscode.commands.executeCommand('kehoach.importWord', planUri(WORD));
    const editor = await waitFor('the plan', () => vscode.window.visibleTextEditors.find(({ document }) => document.uri.path.endsWith('xuat-ra.kehoach')));
    assert.equal(editor.document.languageId, 'kehoach');
    const before = (await vscode.workspace.openTextDocument(planUri(PLAN))).getText();
    const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.sort();
    assert.deepEqual(wordsOf(editor.document.getText()), wordsOf(before));
  });

  it('a review is written beside it, the file itself stays', async () => {
    const before = await bytesOf(WORD);
    await vscode.commands.executeCommand('kehoach.reviewWord', planUri(WORD));
    const reviewed = await waitFor('the review', () => bytesOf('xuat-ra.reviewed.docx'));
    assert.ok(reviewed.length > 1000);
    assert.deepEqual(await bytesOf(WORD), before);
  });
});
