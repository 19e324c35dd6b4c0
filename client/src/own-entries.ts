import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { addEntryRequest } from '../../protocol/editing';
import { planEditor } from './editing';
import { ask } from './messages';

const CONFIG_FILE = 'kehoach.config.json';

type Kind = 'agency' | 'reference';

const NOTHING: Readonly<Record<Kind, string>> = {
  agency: 'Ở đây không có tên cơ quan nào chưa có trong danh mục. Hãy chọn (bôi đen) cả tên rồi thử lại.',
  reference: 'Ở đây không có viện dẫn nào chưa có trong danh mục mà ghi đủ số và cơ quan ban hành.',
};

/**
 * “Thêm … vào danh mục của tôi”: writes the name or the citation at the caret into the config file at the root of the workspace, which is made when it is
 * not there; comments in it stay. `place`: URI and range, from a code action; else the active editor's.
 */
export async function addOwnEntry(client: BaseLanguageClient, kind: Kind, place: readonly unknown[]): Promise<void> {
  const target = placeOf(place) ?? (await activePlace());
  if (!target) return;
  const folder = vscode.workspace.getWorkspaceFolder(target.uri) ?? vscode.workspace.workspaceFolders?.[0];
  if (!folder) {
    void vscode.window.showInformationMessage('Hãy mở thư mục chứa kế hoạch (Tệp › Mở thư mục…): danh mục riêng được ghi vào thư mục đó.');
    return;
  }
  const file = vscode.Uri.joinPath(folder.uri, CONFIG_FILE);
  const config = await openIfThere(file);
  const answer = await ask(client, addEntryRequest, {
    uri: client.code2ProtocolConverter.asUri(target.uri),
    range: client.code2ProtocolConverter.asRange(target.range),
    kind,
    config: config?.getText() ?? '',
  });
  if (answer?.kind !== 'edits') {
    const said = { nothing: NOTHING[kind], known: `Đã có trong ${CONFIG_FILE}.`, broken: `Tệp ${CONFIG_FILE} đang có lỗi; hãy sửa rồi thử lại.` };
    void vscode.window.showInformationMessage(said[answer?.kind ?? 'nothing']);
    return;
  }
  const edit = new vscode.WorkspaceEdit();
  if (!config) edit.createFile(file, { ignoreIfExists: true });
  edit.set(file, await client.protocol2CodeConverter.asTextEdits(answer.edits));
  if (!(await vscode.workspace.applyEdit(edit))) throw new Error(`${CONFIG_FILE} could not be written`);
  await (await vscode.workspace.openTextDocument(file)).save();
  void offerToOpen(`Đã thêm “${answer.title}” vào ${CONFIG_FILE}.`, file);
}

async function offerToOpen(message: string, file: vscode.Uri): Promise<void> {
  const open = 'Mở tệp';
  if ((await vscode.window.showInformationMessage(message, open)) === open) await vscode.window.showTextDocument(file);
}

interface Place {
  readonly uri: vscode.Uri;
  readonly range: vscode.Range;
}

async function activePlace(): Promise<Place | undefined> {
  const editor = await planEditor();
  return editor && { uri: editor.document.uri, range: editor.selection };
}

/** What the server put into a code action: a URI and a range of the protocol. */
function placeOf([uri, range]: readonly unknown[]): Place | undefined {
  if (typeof uri !== 'string' || typeof range !== 'object' || range === null) return undefined;
  const { start, end } = range as { start?: { line?: unknown; character?: unknown }; end?: { line?: unknown; character?: unknown } };
  const numbers = [start?.line, start?.character, end?.line, end?.character];
  if (!numbers.every((each): each is number => typeof each === 'number')) return undefined;
  const [fromLine = 0, from = 0, toLine = 0, to = 0] = numbers;
  return { uri: vscode.Uri.parse(uri), range: new vscode.Range(fromLine, from, toLine, to) };
}

async function openIfThere(file: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  try {
    await vscode.workspace.fs.stat(file);
    return await vscode.workspace.openTextDocument(file);
  } catch {
    return undefined;
  }
}
