import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { LANGUAGE_ID, updateNamesRequest } from './protocol';

/**
 * "Cập nhật tên cơ quan, địa danh theo ngày ban hành": asks the server what has changed since, and shows every change in VS Code's own
 * preview, grouped by old and new name, where the uncertain ones are not ticked. One undo takes all of it back.
 */
export async function updateNames(client: BaseLanguageClient): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (document?.languageId !== LANGUAGE_ID) {
    void vscode.window.showInformationMessage('Hãy mở một kế hoạch trước.');
    return;
  }
  const answer = await client.sendRequest(updateNamesRequest, { uri: client.code2ProtocolConverter.asUri(document.uri) });
  const edit = await client.protocol2CodeConverter.asWorkspaceEdit(answer);
  if (!edit || edit.size === 0) {
    void vscode.window.showInformationMessage('Tên cơ quan, địa danh trong kế hoạch này đều đúng theo ngày ban hành.');
    return;
  }
  await vscode.workspace.applyEdit(askForPreview(edit, document.uri), { isRefactoring: true });
}

/** VS Code opens its preview when one change needs a confirmation; this one changes nothing, so that the sure changes stay ticked. */
function askForPreview(edit: vscode.WorkspaceEdit, uri: vscode.Uri): vscode.WorkspaceEdit {
  edit.insert(uri, new vscode.Position(0, 0), '', { label: 'Xem lại từng chỗ rồi bấm Apply để thay', needsConfirmation: true });
  return edit;
}
