import * as vscode from 'vscode';
import snippets from '../../snippets/kehoach.json';
import { LANGUAGE_ID } from './language';
import { fileNameOf, filledIn, type Office } from './office';
import { pick } from './quick-pick';

/** The skeletons of whole plans are those snippets whose name starts so. */
const TEMPLATE_PREFIX = 'Kế hoạch';
const OFFICE_KEY = 'kehoach.office';

/**
 * Asks for a skeleton and a title, the first time also for province and agency, opens it as an unsaved plan with a name made of the title, and lets Tab lead from gap
 * to gap. Does nothing when the skeleton is not chosen; a question that is passed over leaves its gap.
 */
export async function newPlan(memory: vscode.Memento): Promise<void> {
  const known = memory.get<Office>(OFFICE_KEY);
  const templates = Object.entries(snippets)
    .filter(([name]) => name.startsWith(TEMPLATE_PREFIX))
    .map(([label, { description, body }]) => ({ label, detail: description, body }));
  const other = { label: `$(edit) Đổi cơ quan: ${known?.agency}, ${known?.province}`, detail: '', body: [] as string[] };
  let chosen = await pick(known ? [...templates, other] : templates, { title: 'Tạo kế hoạch mới', placeHolder: 'Chọn mẫu' });
  let office = known ?? null;
  if (chosen === other) {
    office = (await askOffice(known)) ?? office;
    chosen = await pick(templates, { title: 'Tạo kế hoạch mới', placeHolder: 'Chọn mẫu' });
  } else if (chosen && !known) office = (await askOffice(undefined)) ?? null;
  if (!chosen) return;
  if (office && office !== known) await memory.update(OFFICE_KEY, office);
  const title =
    (await vscode.window.showInputBox({ title: 'Trích yếu của kế hoạch', placeHolder: 'Ví dụ: Phổ biến, giáo dục pháp luật năm 2027' }))?.trim() ?? '';
  const editor = await vscode.window.showTextDocument(await untitled(title));
  await editor.insertSnippet(new vscode.SnippetString(filledIn(chosen.body, office, title).replaceAll('$CURRENT_YEAR', String(new Date().getFullYear()))));
}

async function askOffice(known: Office | undefined): Promise<Office | undefined> {
  const title = 'Cơ quan ban hành (hỏi một lần)';
  const province = await vscode.window.showInputBox({ title, prompt: 'Tỉnh, thành phố', placeHolder: 'Ví dụ: Lâm Đồng', value: known?.province ?? '' });
  if (!province?.trim()) return undefined;
  const agency = await vscode.window.showInputBox({
    title,
    prompt: 'Cơ quan ban hành',
    placeHolder: 'Ví dụ: UBND tỉnh; Sở Nội vụ; UBND xã Đơn Dương',
    value: known?.agency ?? 'UBND tỉnh',
  });
  return agency?.trim() ? { province: province.trim(), agency: agency.trim() } : undefined;
}

/** An empty plan that is nowhere yet; its name is what *Save* proposes. */
async function untitled(title: string): Promise<vscode.TextDocument> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  if (title === '' || !folder) return vscode.workspace.openTextDocument({ language: LANGUAGE_ID, content: '' });
  const target = vscode.Uri.joinPath(folder, fileNameOf(title));
  const exists = await vscode.workspace.fs.stat(target).then(
    () => true,
    () => false,
  );
  if (exists) return vscode.workspace.openTextDocument({ language: LANGUAGE_ID, content: '' });
  return vscode.workspace.openTextDocument(target.with({ scheme: 'untitled' }));
}
