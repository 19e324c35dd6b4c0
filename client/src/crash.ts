import * as vscode from 'vscode';
import { CloseAction, type CloseHandlerResult, ErrorAction, type ErrorHandler, type ErrorHandlerResult } from 'vscode-languageclient';

/** So many crashes within `CRASH_WINDOW_MS` are restarted silently; the next one asks the user. */
const SILENT_RESTARTS = 3;
const CRASH_WINDOW_MS = 3 * 60_000;

/**
 * Restarts a server that has died, at first without a word; text is never lost, the editor holds it. When it keeps dying,
 * says so once, with the buttons that help.
 */
export function crashHandler(log: vscode.LogOutputChannel): ErrorHandler {
  let crashes: number[] = [];
  return {
    error(error): ErrorHandlerResult {
      log.warn(`Lỗi khi trao đổi với bộ kiểm tra: ${error.message}`);
      return { action: ErrorAction.Continue, handled: true };
    },
    closed(): CloseHandlerResult {
      const now = Date.now();
      crashes = [...crashes.filter((time) => now - time < CRASH_WINDOW_MS), now];
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
}

async function offerHelp(): Promise<void> {
  const restart = 'Khởi động lại';
  const openLog = 'Mở nhật ký';
  const choice = await vscode.window.showErrorMessage('Bộ kiểm tra kế hoạch đã dừng nhiều lần. Văn bản của bạn vẫn nguyên vẹn.', restart, openLog);
  if (choice === restart) await vscode.commands.executeCommand('kehoach.restartServer');
  if (choice === openLog) await vscode.commands.executeCommand('kehoach.showLog');
}
