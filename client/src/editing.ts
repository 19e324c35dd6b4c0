import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { addTaskRequest, joinLinesRequest, LANGUAGE_ID } from './protocol';

/** The editor with the plan at hand; says so when there is none. */
export function planEditor(): vscode.TextEditor | undefined {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.languageId === LANGUAGE_ID) return editor;
  void vscode.window.showInformationMessage('Hãy mở một kế hoạch trước.');
  return undefined;
}

/** “Thêm nhiệm vụ bên dưới”: a new task behind the one at the caret, Tab leads through its fields. */
export async function addTask(client: BaseLanguageClient): Promise<void> {
  const editor = planEditor();
  if (!editor) return;
  const uri = client.code2ProtocolConverter.asUri(editor.document.uri);
  // Converted: what is posted to a worker loses what a Position of the editor says by getters.
  const position = client.code2ProtocolConverter.asPosition(editor.selection.active);
  const answer = await client.sendRequest(addTaskRequest, { uri, position });
  if (!answer) {
    void vscode.window.showInformationMessage('Không thấy nhiệm vụ nào ở trên để đánh số tiếp. Hãy gõ nhiệm vụ đầu tiên, hoặc dùng đoạn mẫu “nv”.');
    return;
  }
  const at = client.protocol2CodeConverter.asPosition(answer.position);
  await editor.insertSnippet(new vscode.SnippetString(answer.snippet), at);
  editor.revealRange(new vscode.Range(editor.selection.active, editor.selection.active));
}

/** “Nối các dòng bị ngắt”, in the selection or the whole file. One undo takes all of it back. */
export async function joinLines(client: BaseLanguageClient): Promise<void> {
  const editor = planEditor();
  if (!editor) return;
  const uri = client.code2ProtocolConverter.asUri(editor.document.uri);
  const { selection } = editor;
  const answer = await client.sendRequest(joinLinesRequest, selection.isEmpty ? { uri } : { uri, range: client.code2ProtocolConverter.asRange(selection) });
  const edit = await client.protocol2CodeConverter.asWorkspaceEdit(answer);
  if (edit) await vscode.workspace.applyEdit(edit);
  else void vscode.window.showInformationMessage('Không có dòng nào bị ngắt giữa đoạn.');
}
