import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type RolloverAnswer, rolloverRequest } from '../../../protocol/desk';
import { planEditor } from '../editing';
import { LANGUAGE_ID } from '../language';
import { ask } from '../messages';
import { previewEdit } from '../update-names';

/**
 * “Kế hoạch năm sau từ kế hoạch này”: a copy of the plan in a new document, every change of it in VS Code's preview of refactorings; what a person has to
 * decide is listed beside it. The plan itself stays as it is.
 */
export async function nextYearPlan(client: BaseLanguageClient, asked: unknown): Promise<void> {
  const editor = await planEditor();
  if (!editor) return;
  const text = editor.document.getText();
  const year = typeof asked === 'number' ? asked : await askYear(text);
  if (year === undefined) return;
  const copy = await vscode.workspace.openTextDocument({ language: LANGUAGE_ID, content: text });
  await vscode.window.showTextDocument(copy);
  const answer = await ask(client, rolloverRequest, { uri: client.code2ProtocolConverter.asUri(copy.uri), year });
  if (!answer) return;
  const edit = await client.protocol2CodeConverter.asWorkspaceEdit(answer.edit);
  if (answer.questions.length > 0) await showQuestions(answer.questions, year);
  if (edit && edit.size > 0) await previewEdit(edit, copy.uri, answer.edit);
  else void vscode.window.showInformationMessage('Không thấy năm nào để chuyển: kế hoạch chưa ghi năm hoặc ngày ban hành.');
}

async function askYear(text: string): Promise<number | undefined> {
  const named = text.normalize('NFC').match(/năm\s{1,3}(20\d{2})/iu)?.[1];
  const typed = await vscode.window.showInputBox({
    title: 'Kế hoạch năm sau từ kế hoạch này',
    prompt: 'Kế hoạch mới là của năm nào?',
    value: String(named ? Number(named) + 1 : new Date().getFullYear() + 1),
    validateInput: (value) => (/^20\d{2}$/.test(value) ? undefined : 'Viết bốn chữ số, ví dụ 2027.'),
  });
  return typed === undefined ? undefined : Number(typed);
}

async function showQuestions(questions: RolloverAnswer['questions'], year: number): Promise<void> {
  const lines = questions.map(({ line, message }) => `- [ ] Dòng ${line + 1}: ${message}`);
  const content = `# Cần người xem lại khi chuyển sang năm ${year}\n\n${lines.join('\n')}\n`;
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'markdown', content }), {
    viewColumn: vscode.ViewColumn.Beside,
    preserveFocus: true,
  });
}
