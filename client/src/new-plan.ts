import * as vscode from 'vscode';
import snippets from '../../snippets/kehoach.json';
import { LANGUAGE_ID } from './protocol';

/** The skeletons of whole plans are those snippets whose name starts so. */
const TEMPLATE_PREFIX = 'Kế hoạch';

/** Asks for a skeleton, opens it as an unsaved plan and lets Tab lead from gap to gap. Does nothing when the choice is cancelled. */
export async function newPlan(): Promise<void> {
  const templates = Object.entries(snippets)
    .filter(([name]) => name.startsWith(TEMPLATE_PREFIX))
    .map(([label, { description, body }]) => ({ label, detail: description, body }));
  const chosen = await vscode.window.showQuickPick(templates, { title: 'Tạo kế hoạch mới', placeHolder: 'Chọn mẫu' });
  if (!chosen) return;
  const document = await vscode.workspace.openTextDocument({ language: LANGUAGE_ID, content: '' });
  const editor = await vscode.window.showTextDocument(document);
  await editor.insertSnippet(new vscode.SnippetString(chosen.body.join('\n')));
}
