import * as vscode from 'vscode';
import type { BaseLanguageClient, WorkspaceEdit } from 'vscode-languageclient';
import { updateNamesRequest } from '../../protocol/editing';
import { planEditor } from './editing';
import { ask } from './messages';
import { findPlans, planText } from './plan-files';
import { pick } from './quick-pick';
import { isoToday } from './today';

/** As many plans of a folder as the server takes in one step. */
const MAX_PLANS = 500;

/** By what day names are judged: null is the day of each plan. */
interface Day {
  readonly asOf: string | null;
}

/**
 * “Cập nhật tên cơ quan, địa danh theo ngày ban hành”: asks the server what has changed since, and shows every change in VS Code's own
 * preview, grouped by old and new name, where the uncertain ones are not ticked. One undo takes all of it back.
 * `folder`: what was clicked in the Explorer, then all plans below it; else the plan in the editor.
 */
export async function updateNames(client: BaseLanguageClient, folder: unknown): Promise<void> {
  if (folder instanceof vscode.Uri && (await isFolder(folder))) return updateFolder(client, folder);
  const editor = await planEditor();
  if (editor) await updatePlan(client, editor.document.uri, { asOf: null });
}

async function updatePlan(client: BaseLanguageClient, uri: vscode.Uri, { asOf }: Day): Promise<void> {
  const answer = await ask(client, updateNamesRequest, { uri: client.code2ProtocolConverter.asUri(uri), ...(asOf ? { asOf } : {}) });
  const edit = await client.protocol2CodeConverter.asWorkspaceEdit(answer);
  if (edit && edit.size > 0) return previewEdit(edit, uri, answer);
  if (asOf !== null) {
    void vscode.window.showInformationMessage('Tên cơ quan, địa danh trong kế hoạch này đều đúng theo ngày ấy.');
    return;
  }
  // A plan of an earlier year is taken over into this year's more often than not.
  const today = 'Theo ngày hôm nay';
  const said = await vscode.window.showInformationMessage('Tên cơ quan, địa danh trong kế hoạch này đều đúng theo ngày ban hành.', today);
  if (said === today) await updatePlan(client, uri, { asOf: isoToday() });
}

async function updateFolder(client: BaseLanguageClient, folder: vscode.Uri): Promise<void> {
  const day = await askDay();
  if (!day) return;
  const { asOf } = day;
  const working = { location: vscode.ProgressLocation.Notification, title: 'Đang xem các kế hoạch trong thư mục…' };
  const { edit, plans, unread, answer } = await vscode.window.withProgress(working, async () => {
    const files = await findPlans(folder, MAX_PLANS);
    const read = await Promise.all(files.map(async (file) => ({ file, text: await planText(file) })));
    const plans = read.flatMap(({ file, text }) => (text === null ? [] : [{ uri: client.code2ProtocolConverter.asUri(file), text }]));
    const answer = plans.length === 0 ? null : await ask(client, updateNamesRequest, { plans, ...(asOf ? { asOf } : {}) });
    return {
      edit: await client.protocol2CodeConverter.asWorkspaceEdit(answer),
      plans,
      unread: files.length - plans.length,
      answer,
    };
  });
  const left = unread > 0 ? ` ${unread} tệp không đọc được (không phải UTF-8 hoặc quá lớn).` : '';
  const [first] = edit?.entries() ?? [];
  if (edit && first) {
    if (left !== '') void vscode.window.showWarningMessage(left.trim());
    return previewEdit(edit, first[0], answer);
  }
  const said = plans.length === 0 ? 'Trong thư mục này không có kế hoạch nào.' : `${plans.length} kế hoạch trong thư mục đều ghi đúng tên cơ quan, địa danh.`;
  void vscode.window.showInformationMessage(said + left);
}

/** Undefined when the question is cancelled. */
async function askDay(): Promise<Day | undefined> {
  const own = { label: 'Theo ngày của từng kế hoạch', detail: 'Kế hoạch cũ giữ nguyên tên đúng vào lúc ban hành.' };
  const today = { label: 'Như ban hành hôm nay', detail: 'Để dùng lại kế hoạch cũ làm dự thảo mới.' };
  const other = { label: 'Theo ngày khác…' };
  const chosen = await pick([own, today, other], { title: 'Cập nhật tên cơ quan, địa danh', placeHolder: 'Xét tên theo ngày nào?' });
  if (chosen === own) return { asOf: null };
  if (chosen === today) return { asOf: isoToday() };
  if (chosen !== other) return undefined;
  const typed = await vscode.window.showInputBox({
    title: 'Xét tên theo ngày',
    value: isoToday(),
    validateInput: (text) => (/^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) ? undefined : 'Viết dạng NĂM-THÁNG-NGÀY, ví dụ 2026-03-02.'),
  });
  return typed === undefined ? undefined : { asOf: typed };
}

async function isFolder(uri: vscode.Uri): Promise<boolean> {
  try {
    return ((await vscode.workspace.fs.stat(uri)).type & vscode.FileType.Directory) !== 0;
  } catch {
    return false;
  }
}

/** How often, and after how long, the preview is asked to group by name: it opens by itself, and says to nobody when. */
const GROUPINGS = 12;
const GROUPING_PAUSE_MS = 250;

/**
 * VS Code opens its preview when a change needs a confirmation. Where none does, one is added that changes nothing, so that the sure changes stay ticked.
 */
export async function previewEdit(edit: vscode.WorkspaceEdit, uri: vscode.Uri, answer: WorkspaceEdit | null): Promise<void> {
  if (!isUncertain(answer)) edit.insert(uri, new vscode.Position(0, 0), '', { label: 'Xem lại từng chỗ rồi bấm Apply để thay', needsConfirmation: true });
  let open = true;
  const applied = vscode.workspace.applyEdit(edit, { isRefactoring: true });
  const ended = applied.then(
    () => {
      open = false;
    },
    () => {
      open = false;
    },
  );
  for (let i = 0; i < GROUPINGS && open; i++) {
    await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, GROUPING_PAUSE_MS))]);
    if (open) await groupByName();
  }
  await applied;
}

/** All changes of one name under one heading. An editor without the command shows them by file. */
async function groupByName(): Promise<void> {
  try {
    await vscode.commands.executeCommand('refactorPreview.groupByType');
  } catch {}
}

/** True when a change of the answer waits for a tick. */
function isUncertain(answer: WorkspaceEdit | null): boolean {
  return Object.values(answer?.changeAnnotations ?? {}).some(({ needsConfirmation }) => needsConfirmation === true);
}
