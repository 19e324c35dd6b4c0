import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { addTaskRequest, joinLinesRequest, type RewriteKind, rewriteRequest } from '../../protocol/editing';
import { LANGUAGE_ID } from './language';
import { ask } from './messages';

/** The editor with the plan at hand: the one in use, else the one opened last, brought to the front. Says so when there is none. */
export async function planEditor(): Promise<vscode.TextEditor | undefined> {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.languageId === LANGUAGE_ID) return editor;
  const inTabs = new Set(
    vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.flatMap(({ input }) => (input instanceof vscode.TabInputText ? [input.uri.toString()] : []))),
  );
  const open = vscode.workspace.textDocuments.filter(({ languageId, uri }) => languageId === LANGUAGE_ID && inTabs.has(uri.toString())).at(-1);
  if (open) return vscode.window.showTextDocument(open);
  void vscode.window.showInformationMessage('Hãy mở một kế hoạch trước.');
  return undefined;
}

/** “Thêm nhiệm vụ bên dưới”: a new task behind the one at the caret, Tab leads through its fields. */
export async function addTask(client: BaseLanguageClient): Promise<void> {
  const editor = await planEditor();
  if (!editor) return;
  const uri = client.code2ProtocolConverter.asUri(editor.document.uri);
  // Converted: what is posted to a worker loses what a Position of the editor says by getters.
  const position = client.code2ProtocolConverter.asPosition(editor.selection.active);
  const answer = await ask(client, addTaskRequest, { uri, position });
  if (!answer) {
    void vscode.window.showInformationMessage('Không thấy nhiệm vụ nào ở trên để đánh số tiếp. Hãy gõ nhiệm vụ đầu tiên, hoặc dùng đoạn mẫu “nv”.');
    return;
  }
  const at = client.protocol2CodeConverter.asPosition(answer.position);
  // References before it may change their length, but not on its line: the position holds.
  const edits = await client.protocol2CodeConverter.asTextEdits(answer.edits);
  if (edits.length > 0) {
    const change = new vscode.WorkspaceEdit();
    change.set(editor.document.uri, edits);
    await vscode.workspace.applyEdit(change);
  }
  await editor.insertSnippet(new vscode.SnippetString(answer.snippet), at);
  editor.revealRange(new vscode.Range(editor.selection.active, editor.selection.active));
}

/** “Nối các dòng bị ngắt”, in the selection or the whole file. One undo takes all of it back. */
export async function joinLines(client: BaseLanguageClient): Promise<void> {
  const editor = await planEditor();
  if (!editor) return;
  const uri = client.code2ProtocolConverter.asUri(editor.document.uri);
  const { selection } = editor;
  const answer = await ask(client, joinLinesRequest, selection.isEmpty ? { uri } : { uri, range: client.code2ProtocolConverter.asRange(selection) });
  const edit = await client.protocol2CodeConverter.asWorkspaceEdit(answer);
  if (edit) await vscode.workspace.applyEdit(edit);
  else void vscode.window.showInformationMessage('Không có dòng nào bị ngắt giữa đoạn.');
}

/** “Sửa các lỗi hình thức trong tệp”: one edit, one undo; says how many places were mended, or that there was nothing. */
export async function fixAll(): Promise<void> {
  const editor = await planEditor();
  if (!editor) return;
  const { document } = editor;
  const all = new vscode.Range(0, 0, document.lineCount, 0);
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, all, 'source.fixAll.kehoach', 1);
  const edit = actions.find(({ kind }) => kind?.value === 'source.fixAll.kehoach')?.edit;
  const count = edit?.entries().reduce((sum, [, edits]) => sum + edits.length, 0) ?? 0;
  if (!edit || count === 0) void vscode.window.showInformationMessage('Không có lỗi hình thức nào phải sửa.');
  else if (await vscode.workspace.applyEdit(edit)) void vscode.window.showInformationMessage(`Đã sửa ${count} chỗ sai hình thức. Ctrl+Z để trả lại như cũ.`);
}

/** What is said when there is nothing to do. */
const NOTHING: Readonly<Record<RewriteKind, string>> = {
  renumber: 'Số thứ tự đã liền nhau, không có chỗ nào phải sửa.',
  moveUp: 'Không có mục cùng cấp ở ngay trên.',
  moveDown: 'Không có mục cùng cấp ở ngay dưới.',
  promote: 'Mục này không lên cấp được: không có mục nào ở trên chứa nó.',
  demote: 'Mục này không xuống cấp được: ngay trên không có mục cùng cấp, hoặc bên dưới đã hết cấp.',
  toTable: 'Ở đây không có nhiệm vụ nào chuyển được thành bảng mà giữ đủ nội dung.',
  toTasks: 'Ở đây không có bảng nhiệm vụ nào chuyển được thành danh sách mà giữ đủ nội dung.',
};

/** Renumbering, moving a task, list to table and back: one edit, one undo. Says so when there is nothing to do, and how many numbers were changed. */
export async function rewrite(client: BaseLanguageClient, kind: RewriteKind): Promise<void> {
  const editor = await planEditor();
  if (!editor) return;
  const { document, selection } = editor;
  const answer = await ask(client, rewriteRequest, {
    uri: client.code2ProtocolConverter.asUri(document.uri),
    kind,
    range: client.code2ProtocolConverter.asRange(selection),
  });
  const edit = answer && (await client.protocol2CodeConverter.asWorkspaceEdit(answer.edit));
  if (!answer || !edit || !(await vscode.workspace.applyEdit(edit))) {
    void vscode.window.showInformationMessage(NOTHING[kind]);
    return;
  }
  if (kind === 'renumber') vscode.window.setStatusBarMessage(`Đã đánh lại ${answer.count} số.`, TOLD_MS);
  if (answer.caret) {
    const at = client.protocol2CodeConverter.asPosition(answer.caret);
    editor.selection = new vscode.Selection(at, at);
    editor.revealRange(new vscode.Range(at, at));
  }
}

/** How long the status bar says what was done. */
const TOLD_MS = 6000;
