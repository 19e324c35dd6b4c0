import * as vscode from 'vscode';

/** A list to choose from. What people type without marks is found too: VS Code's filter folds none, so the bare letters stand beside each line. */
export async function pick<T extends vscode.QuickPickItem>(items: readonly T[], options: vscode.QuickPickOptions): Promise<T | undefined> {
  const shown = items.map((item) => ({ ...item, description: bareLetters(item.label) }));
  const chosen = await vscode.window.showQuickPick(shown, { ...options, matchOnDescription: true });
  return chosen && items[shown.indexOf(chosen)];
}

/** "$(save) Bản đã lưu trên đĩa" → "ban da luu tren dia". */
function bareLetters(label: string): string {
  const words = label.replace(/\$\([\w-]+\)\s*/g, '').normalize('NFD');
  return words.replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D').toLowerCase();
}
