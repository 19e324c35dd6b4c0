import * as vscode from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { type PlanStatus, statusNotification } from '../../protocol/plans';
import { LANGUAGE_ID } from './language';
import { hear } from './messages';

/** More plans than anybody has open at once; the oldest counts are forgotten first. */
const MAX_REMEMBERED = 200;
/** Left of the caret's position and the language, which stand at 100. */
const BESIDE_LANGUAGE = 101;

/**
 * "14 nhiệm vụ, 2 thiếu" in the status bar for the plan in the active editor, and the same with whether the server is up as its language status.
 * Neither notifies; a click opens the Problems panel.
 */
export function createStatus(client: BaseLanguageClient): vscode.Disposable {
  const item = vscode.languages.createLanguageStatusItem('kehoach.status', { language: LANGUAGE_ID });
  item.name = 'Kế hoạch';
  const bar = vscode.window.createStatusBarItem('kehoach.counts', vscode.StatusBarAlignment.Right, BESIDE_LANGUAGE);
  bar.name = 'Kế hoạch';
  const counts = new Map<string, PlanStatus>();

  const show = () => {
    const document = vscode.window.activeTextEditor?.document;
    const uri = document?.uri;
    const known = uri && counts.get(client.code2ProtocolConverter.asUri(uri));
    item.busy = client.state === State.Starting;
    item.severity =
      client.state === State.Running || client.state === State.Starting ? vscode.LanguageStatusSeverity.Information : vscode.LanguageStatusSeverity.Error;
    if (client.state === State.Running) {
      item.text = known ? summary(known) : 'Kế hoạch';
      item.detail = known ? 'Nhiệm vụ đọc được trong văn bản này' : '';
      item.command = { title: 'Xem các lỗi', command: 'workbench.actions.view.problems' };
    } else {
      item.text = client.state === State.Starting ? 'Kế hoạch: đang khởi động' : 'Kế hoạch: bộ kiểm tra đã dừng';
      item.detail = '';
      item.command = { title: 'Khởi động lại', command: 'kehoach.restartServer' };
    }
    bar.text =
      client.state === State.Running ? `$(checklist) ${known ? counted(known) : 'Kế hoạch'}` : `$(${item.busy ? 'sync~spin' : 'warning'}) ${item.text}`;
    bar.tooltip = client.state === State.Running ? 'Nhiệm vụ đọc được trong kế hoạch này. Bấm để xem danh sách lỗi.' : item.text;
    bar.command = item.command;
    if (document?.languageId === LANGUAGE_ID) bar.show();
    else bar.hide();
  };

  show();
  return vscode.Disposable.from(
    item,
    bar,
    client.onDidChangeState(show),
    vscode.window.onDidChangeActiveTextEditor(show),
    hear(client, statusNotification, (status) => {
      counts.delete(status.uri);
      counts.set(status.uri, status);
      const oldest = counts.keys().next();
      if (counts.size > MAX_REMEMBERED && !oldest.done) counts.delete(oldest.value);
      show();
    }),
  );
}

/** "Kế hoạch: 14 nhiệm vụ, 2 thiếu". */
function summary(status: PlanStatus): string {
  return `Kế hoạch: ${counted(status)}`;
}

/** "14 nhiệm vụ, 2 thiếu": the second half only when something is missing. */
function counted({ tasks, missing }: PlanStatus): string {
  return missing > 0 ? `${tasks} nhiệm vụ, ${missing} thiếu` : `${tasks} nhiệm vụ`;
}
