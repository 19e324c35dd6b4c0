import * as vscode from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { LANGUAGE_ID, type PlanStatus, statusNotification } from './protocol';

/** More plans than anybody has open at once; the oldest counts are forgotten first. */
const MAX_REMEMBERED = 200;

/**
 * The language status item: "Kế hoạch: 14 nhiệm vụ, 2 thiếu" for the plan in the active editor, and whether the server is up.
 * It never notifies; a click opens the Problems panel.
 */
export function createStatus(client: BaseLanguageClient): vscode.Disposable {
  const item = vscode.languages.createLanguageStatusItem('kehoach.status', { language: LANGUAGE_ID });
  item.name = 'Kế hoạch';
  const counts = new Map<string, PlanStatus>();

  const show = () => {
    const uri = vscode.window.activeTextEditor?.document.uri;
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
  };

  show();
  return vscode.Disposable.from(
    item,
    client.onDidChangeState(show),
    vscode.window.onDidChangeActiveTextEditor(show),
    client.onNotification(statusNotification, (status) => {
      counts.delete(status.uri);
      counts.set(status.uri, status);
      const oldest = counts.keys().next();
      if (counts.size > MAX_REMEMBERED && !oldest.done) counts.delete(oldest.value);
      show();
    }),
  );
}

/** "Kế hoạch: 14 nhiệm vụ, 2 thiếu": the second half only when something is missing. */
function summary({ tasks, missing }: PlanStatus): string {
  return missing > 0 ? `Kế hoạch: ${tasks} nhiệm vụ, ${missing} thiếu` : `Kế hoạch: ${tasks} nhiệm vụ`;
}
