import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { base64, fromBase64 } from '../../protocol/base64';
import { exportRequest, importRequest, type Refusal, reviewRequest } from '../../protocol/office';
import { planEditor } from './editing';
import { LANGUAGE_ID } from './language';
import { ask } from './messages';
import { isoToday } from './today';

const WORD = /\.(?:docx|docm)$/i;

/** True for a Word file by its name. */
export function isWordFile({ path }: vscode.Uri): boolean {
  return WORD.test(path);
}

/** What a Word file says as a plan; null when it cannot be read, which is told. */
export async function wordText(client: BaseLanguageClient, file: vscode.Uri): Promise<string | null> {
  const answer = await readWord(client, file);
  return accepted(answer) ? answer.text : null;
}

/** “Xuất Word”: asks where to, writes the plan in the layout of Decree 30, offers to open it. Errors that are left are told first. */
export async function exportWord(client: BaseLanguageClient): Promise<void> {
  const editor = await planEditor();
  if (!editor || !(await goesOnWithErrors(editor.document))) return;
  const target = await vscode.window.showSaveDialog({
    title: 'Xuất Word',
    defaultUri: besides(editor.document.uri, 'docx'),
    filters: { 'Tệp Word': ['docx'] },
  });
  if (target) await exportTo(client, editor.document.uri, target);
}

/** The same without questions: for the command’s second argument, as keys and other extensions give it. */
export async function exportTo(client: BaseLanguageClient, plan: vscode.Uri, target: vscode.Uri): Promise<void> {
  const format = target.path.split('.').at(-1)?.toLowerCase() ?? '';
  const answer = await ask(client, exportRequest, { uri: client.code2ProtocolConverter.asUri(plan), format });
  if (!accepted(answer)) return;
  await vscode.workspace.fs.writeFile(target, fromBase64(answer.bytes));
  offerToOpen(`Đã xuất ${nameOf(target)}.`, target);
}

/** “Xuất bảng nhiệm vụ”: the list of tasks as an Excel file, a calendar or text, by the ending that is chosen. */
export async function exportTasks(client: BaseLanguageClient): Promise<void> {
  const editor = await planEditor();
  if (!editor) return;
  const target = await vscode.window.showSaveDialog({
    title: 'Xuất bảng nhiệm vụ',
    defaultUri: besides(editor.document.uri, 'xlsx'),
    filters: { Excel: ['xlsx'], CSV: ['csv'], 'Lịch (iCalendar)': ['ics'], Markdown: ['md'], 'Trang web': ['html'] },
  });
  if (target) await exportTo(client, editor.document.uri, target);
}

/** “Chuyển tệp Word thành văn bản kế hoạch”: writes the plan beside the Word file and opens it; what was left out is shown on demand. */
export async function importWord(client: BaseLanguageClient, file: unknown): Promise<void> {
  const source = await wordFile(file);
  if (!source) return;
  const answer = await working(`Đang đọc ${nameOf(source)}…`, async () => readWord(client, source));
  if (!accepted(answer)) return;
  const target = await freePlace(besides(source, 'kehoach'), { 'Kế hoạch': ['kehoach'] });
  if (!target) return;
  await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(answer.text));
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(target));
  if (answer.leftOut.length === 0) return;
  const look = 'Xem';
  const said = await vscode.window.showInformationMessage(
    `${answer.leftOut.length} phần của tệp Word không có trong văn bản (hình, đầu trang, chữ đã xóa…).`,
    look,
  );
  // Not into the log: that never holds text of a document.
  if (said === look) await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ content: `${answer.leftOut.join('\n')}\n` }));
}

/** “Rà soát tệp Word”: writes a copy with comments and tracked changes beside the file, offers to open it. The file itself is only read. */
export async function reviewWord(client: BaseLanguageClient, file: unknown): Promise<void> {
  const source = await wordFile(file);
  if (!source) return;
  const answer = await working(`Đang rà soát ${nameOf(source)}…`, async () => {
    const bytes = base64(await vscode.workspace.fs.readFile(source));
    return ask(client, reviewRequest, { uri: client.code2ProtocolConverter.asUri(source), bytes, day: isoToday() });
  });
  if (!accepted(answer)) return;
  if (answer.comments === 0) {
    void vscode.window.showInformationMessage(`Không thấy gì cần góp ý trong ${nameOf(source)}.`);
    return;
  }
  const target = await freePlace(besides(source, 'reviewed.docx'), { 'Tệp Word': ['docx'] });
  if (!target) return;
  await vscode.workspace.fs.writeFile(target, fromBase64(answer.bytes));
  offerToOpen(`${answer.comments} góp ý, ${answer.changes} chỗ sửa dưới dạng theo dõi thay đổi trong ${nameOf(target)}.`, target);
}

/** A Word file that is dropped into a plan comes in as text. */
export function registerWordDrop(client: BaseLanguageClient): vscode.Disposable {
  return vscode.languages.registerDocumentDropEditProvider(
    { language: LANGUAGE_ID },
    {
      async provideDocumentDropEdits(_document, _position, data) {
        const list = await data.get('text/uri-list')?.asString();
        const dropped = list?.split(/\r?\n/).find((line) => WORD.test(line));
        if (!dropped) return undefined;
        const answer = await readWord(client, vscode.Uri.parse(dropped));
        return accepted(answer) ? new vscode.DocumentDropEdit(answer.text) : undefined;
      },
    },
  );
}

async function readWord(client: BaseLanguageClient, file: vscode.Uri) {
  return ask(client, importRequest, { bytes: base64(await vscode.workspace.fs.readFile(file)) });
}

/** What was clicked in the Explorer, else what is chosen in a dialog. */
async function wordFile(file: unknown): Promise<vscode.Uri | undefined> {
  if (file instanceof vscode.Uri) return file;
  const [chosen] = (await vscode.window.showOpenDialog({ title: 'Chọn tệp Word', filters: { 'Tệp Word': ['docx', 'docm'] } })) ?? [];
  return chosen;
}

/** True for an answer with a result; a refusal is shown. */
export function accepted<T extends object>(answer: T | Refusal | null): answer is T {
  if (answer && !('error' in answer)) return true;
  void vscode.window.showErrorMessage(answer && 'error' in answer ? answer.error : 'Không thực hiện được.');
  return false;
}

async function goesOnWithErrors(document: vscode.TextDocument): Promise<boolean> {
  const errors = vscode.languages.getDiagnostics(document.uri).filter(({ severity }) => severity === vscode.DiagnosticSeverity.Error).length;
  if (errors === 0) return true;
  const [goOn, look] = ['Vẫn xuất', 'Xem lỗi'];
  const said = await vscode.window.showWarningMessage(`Kế hoạch còn ${errors} lỗi.`, goOn, look);
  if (said === look) await vscode.commands.executeCommand('workbench.actions.view.problems');
  return said === goOn;
}

function offerToOpen(message: string, file: vscode.Uri): void {
  const open = 'Mở tệp';
  // Not waited for: the command is done, whatever becomes of the message.
  void vscode.window.showInformationMessage(message, open).then((said) => (said === open ? vscode.env.openExternal(file) : undefined));
}

/** `place`, or where the user says when something is there already; undefined when the question is cancelled. */
async function freePlace(place: vscode.Uri, filters: Record<string, string[]>): Promise<vscode.Uri | undefined> {
  try {
    await vscode.workspace.fs.stat(place);
  } catch {
    return place;
  }
  return vscode.window.showSaveDialog({ title: `Đã có ${nameOf(place)}. Ghi vào đâu?`, defaultUri: place, filters });
}

function besides(file: vscode.Uri, ending: string): vscode.Uri {
  return file.with({ scheme: file.scheme === 'untitled' ? 'file' : file.scheme, path: `${file.path.replace(/\.(?:kehoach|kh\.txt|\w+)$/i, '')}.${ending}` });
}

function nameOf(file: vscode.Uri): string {
  return file.path.split('/').at(-1) ?? '';
}

async function working<T>(title: string, work: () => Promise<T>): Promise<T> {
  return vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, title }, work);
}
