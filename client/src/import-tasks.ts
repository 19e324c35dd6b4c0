import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { base64 } from '../../protocol/base64';
import { importTasksRequest } from '../../protocol/office';
import { planEditor } from './editing';
import { ask } from './messages';
import { previewEdit } from './update-names';
import { accepted } from './word';

/**
 * “Cập nhật kế hoạch từ bảng Excel”: what a list in Excel changes in the plan in the editor, in VS Code's preview of refactorings; tasks that the list lacks
 * wait for a tick. `file`: what was clicked in the Explorer.
 */
export async function importTasks(client: BaseLanguageClient, file: unknown): Promise<void> {
  const editor = await planEditor();
  if (!editor) return;
  const { uri } = editor.document;
  const list = file instanceof vscode.Uri ? file : await chosenList();
  if (!list) return;
  const bytes = base64(await vscode.workspace.fs.readFile(list));
  const answer = await ask(client, importTasksRequest, { uri: client.code2ProtocolConverter.asUri(uri), bytes });
  if (!accepted(answer)) return;
  if (answer.told.length > 0) await showTold(answer.told);
  const edit = await client.protocol2CodeConverter.asWorkspaceEdit(answer.edit);
  if (edit && edit.size > 0) await previewEdit(edit, uri, answer.edit);
  else if (answer.told.length === 0) void vscode.window.showInformationMessage('Bảng Excel không khác gì kế hoạch.');
}

async function chosenList(): Promise<vscode.Uri | undefined> {
  const [list] = (await vscode.window.showOpenDialog({ title: 'Chọn bảng nhiệm vụ', filters: { 'Tệp Excel': ['xlsx', 'xlsm'] } })) ?? [];
  return list;
}

async function showTold(told: readonly string[]): Promise<void> {
  const content = `# Cần người sửa tay\n\n${told.map((line) => `- [ ] ${line}`).join('\n')}\n`;
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'markdown', content }), {
    viewColumn: vscode.ViewColumn.Beside,
    preserveFocus: true,
  });
}
