import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { checkPlansRequest } from '../../protocol/plans';
import { LANGUAGE_ID } from './language';
import { ask } from './messages';
import { findPlans, planText } from './plan-files';
import { withRuleLinks } from './rule-help';

/** As many plans of a folder as are checked. */
const MAX_PLANS = 2000;
/** Plans the server reads in one step: it answers the hand that types in between. */
const STEP = 8;

/**
 * “Kiểm tra các kế hoạch trong thư mục”: the findings of all plans below a folder, in the editor's own list of problems. A plan that is open shows what the
 * server says of it, and nothing twice; one that is closed or changed on the disk is checked again.
 */
export class FolderCheck implements vscode.Disposable {
  private readonly findings = vscode.languages.createDiagnosticCollection('kehoach-folder');
  private readonly checked: vscode.Uri[] = [];
  private readonly disposables: vscode.Disposable[];

  constructor(private readonly client: BaseLanguageClient) {
    const watcher = vscode.workspace.createFileSystemWatcher('**/*.{kehoach,kh.txt}');
    this.disposables = [
      this.findings,
      watcher,
      watcher.onDidChange((uri) => this.again(uri)),
      watcher.onDidCreate((uri) => this.again(uri)),
      watcher.onDidDelete((uri) => this.findings.delete(uri)),
      vscode.workspace.onDidOpenTextDocument(({ uri, languageId }) => languageId === LANGUAGE_ID && this.findings.delete(uri)),
      vscode.workspace.onDidCloseTextDocument(({ uri, languageId }) => languageId === LANGUAGE_ID && this.again(uri)),
    ];
  }

  dispose(): void {
    vscode.Disposable.from(...this.disposables).dispose();
  }

  /** Checks all plans below `folder`, with progress that can be cancelled, and tells the result in one line. */
  async run(folder: vscode.Uri): Promise<void> {
    const working = { location: vscode.ProgressLocation.Notification, title: 'Đang kiểm tra các kế hoạch', cancellable: true };
    const counts = await vscode.window.withProgress(working, async (progress, token) => {
      const files = await findPlans(folder, MAX_PLANS);
      const total: Counts = { plans: 0, errors: 0, warnings: 0, others: 0, unread: 0 };
      for (let at = 0; at < files.length && !token.isCancellationRequested; at += STEP) {
        progress.report({ message: `${at}/${files.length}`, increment: (STEP * 100) / files.length });
        await this.check(files.slice(at, at + STEP), total);
      }
      return total;
    });
    if (!this.checked.some((known) => known.toString() === folder.toString())) this.checked.push(folder);
    const show = 'Xem danh sách';
    const found = counts.errors + counts.warnings + counts.others > 0;
    const said = await vscode.window.showInformationMessage(resultOf(counts), ...(found ? [show] : []));
    if (said === show) await vscode.commands.executeCommand('workbench.actions.view.problems');
  }

  private async check(files: readonly vscode.Uri[], total: Counts): Promise<void> {
    const read = await Promise.all(files.map(async (file) => ({ file, text: await planText(file) })));
    const plans = read.flatMap(({ file, text }) => (text === null ? [] : [{ uri: this.client.code2ProtocolConverter.asUri(file), text }]));
    total.unread += files.length - plans.length;
    if (plans.length === 0) return;
    for (const { uri, items } of (await ask(this.client, checkPlansRequest, { plans })) ?? []) {
      const file = this.client.protocol2CodeConverter.asUri(uri);
      const found = withRuleLinks(await this.client.protocol2CodeConverter.asDiagnostics(items));
      total.plans++;
      for (const { severity } of found) {
        if (severity === vscode.DiagnosticSeverity.Error) total.errors++;
        else if (severity === vscode.DiagnosticSeverity.Warning) total.warnings++;
        else total.others++;
      }
      if (isOpen(file)) this.findings.delete(file);
      else this.findings.set(file, found);
    }
  }

  /** A plan of a folder that was checked, as it stands now. */
  private again(uri: vscode.Uri): void {
    if (isOpen(uri) || !this.checked.some((folder) => uri.toString().startsWith(`${folder.toString()}/`))) return;
    this.check([uri], { plans: 0, errors: 0, warnings: 0, others: 0, unread: 0 }).catch(() => this.findings.delete(uri));
  }
}

interface Counts {
  plans: number;
  errors: number;
  warnings: number;
  others: number;
  /** Files that are no UTF-8 or too large. */
  unread: number;
}

/** "Đã kiểm tra 12 kế hoạch: 3 lỗi, 5 cảnh báo, 9 gợi ý." */
function resultOf({ plans, errors, warnings, others, unread }: Counts): string {
  const left = unread > 0 ? ` ${unread} tệp không đọc được (không phải UTF-8 hoặc quá lớn).` : '';
  if (plans === 0) return `Trong thư mục này không có kế hoạch nào.${left}`;
  const parts = [errors > 0 ? `${errors} lỗi` : '', warnings > 0 ? `${warnings} cảnh báo` : '', others > 0 ? `${others} gợi ý` : ''].filter(Boolean);
  return `Đã kiểm tra ${plans} kế hoạch: ${parts.length > 0 ? parts.join(', ') : 'không có gì cần xem lại'}.${left}`;
}

function isOpen(uri: vscode.Uri): boolean {
  return vscode.workspace.textDocuments.some((document) => document.uri.toString() === uri.toString() && document.languageId === LANGUAGE_ID);
}
