import * as vscode from 'vscode';
import { CloseAction, type CloseHandlerResult, ErrorAction, type ErrorHandler, type ErrorHandlerResult } from 'vscode-languageclient';
import { LANGUAGE_ID } from './language';

/** So many crashes within `CRASH_WINDOW_MS` are restarted silently; the next one asks the user. */
const SILENT_RESTARTS = 3;
const CRASH_WINDOW_MS = 3 * 60_000;

export interface CrashGuard extends vscode.Disposable {
  readonly handler: ErrorHandler;
  /** How often the server went down while each plan (by URI) was the one edited last; the server stops reading one that keeps doing that. */
  readonly counts: () => Record<string, number>;
  /** The user wants to try again: every plan is read once more. */
  readonly forgive: () => void;
  /** The first start has failed. One that died while starting is being started again; else the user is told. */
  readonly didNotStart: (error: unknown) => void;
}

/**
 * Restarts a server that has died, at first without a word; text is never lost, the editor holds it. When it keeps dying,
 * says so once, with the buttons that help.
 */
export function createCrashGuard(log: vscode.LogOutputChannel): CrashGuard {
  let crashes: number[] = [];
  let lastTouched: string | undefined;
  let counts: Record<string, number> = {};
  const touched = ({ languageId, uri }: vscode.TextDocument) => {
    if (languageId === LANGUAGE_ID) lastTouched = uri.toString();
  };
  const listeners = vscode.Disposable.from(
    vscode.workspace.onDidOpenTextDocument(touched),
    vscode.workspace.onDidChangeTextDocument(({ document }) => touched(document)),
  );

  const handler: ErrorHandler = {
    error(error): ErrorHandlerResult {
      log.warn(`Lỗi khi trao đổi với bộ kiểm tra: ${error.message}`);
      return { action: ErrorAction.Continue, handled: true };
    },
    closed(): CloseHandlerResult {
      const now = Date.now();
      crashes = [...crashes.filter((time) => now - time < CRASH_WINDOW_MS), now];
      if (lastTouched) counts[lastTouched] = (counts[lastTouched] ?? 0) + 1;
      if (crashes.length <= SILENT_RESTARTS) {
        log.warn('Bộ kiểm tra đã dừng đột ngột và đang được khởi động lại.');
        return { action: CloseAction.Restart, handled: true };
      }
      crashes = [];
      log.error('Bộ kiểm tra dừng nhiều lần liên tiếp, không khởi động lại nữa.');
      void offerHelp();
      return { action: CloseAction.DoNotRestart, handled: true };
    },
  };
  const forgive = () => {
    counts = {};
    crashes = [];
  };
  const didNotStart = (error: unknown) => {
    log.error(`Không khởi động được bộ kiểm tra: ${error instanceof Error ? error.message : String(error)}`);
    if (crashes.length === 0) void offerHelp();
  };
  return { handler, counts: () => counts, forgive, didNotStart, dispose: () => listeners.dispose() };
}

async function offerHelp(): Promise<void> {
  const restart = 'Khởi động lại';
  const openLog = 'Mở nhật ký';
  const choice = await vscode.window.showErrorMessage('Bộ kiểm tra kế hoạch đã dừng. Văn bản của bạn vẫn nguyên vẹn.', restart, openLog);
  if (choice === restart) await vscode.commands.executeCommand('kehoach.restartServer');
  if (choice === openLog) await vscode.commands.executeCommand('kehoach.showLog');
}
