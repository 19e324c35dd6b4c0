import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { toolRequest } from '../../protocol/assistant';
import { type LanguageModelTool, type ToolApi, toolApi } from './assistant-api';
import { ask } from './messages';

/** In front of a tool's name in package.json, where names of all extensions meet. */
const PREFIX = 'kehoach_';
/** The one tool that changes something: a plan in the editor, unsaved. */
const CORRECT = `${PREFIX}correct_plan`;
/** Larger files are no plans. */
const MAX_BYTES = 4_000_000;

/** The tools of package.json by name, offered to the chat of the editor; none where this VS Code knows no such tools. */
export function registerTools(client: BaseLanguageClient, { extension, subscriptions }: vscode.ExtensionContext): ReadonlyMap<string, LanguageModelTool> {
  const api = toolApi();
  if (!api) return new Map();
  const tools = new Map(namesIn(extension.packageJSON).map((name) => [name, toolFor(client, api, name)]));
  for (const [name, tool] of tools) {
    const registered = api.registerTool(name, tool);
    if (registered) subscriptions.push(registered);
  }
  return tools;
}

function namesIn(manifest: unknown): string[] {
  const { contributes } = manifest as { readonly contributes?: { readonly languageModelTools?: readonly { readonly name: string }[] } };
  return (contributes?.languageModelTools ?? []).map(({ name }) => name);
}

function toolFor(client: BaseLanguageClient, api: ToolApi, name: string): LanguageModelTool {
  return {
    prepareInvocation: ({ input: { file } }) =>
      name === CORRECT && typeof file === 'string'
        ? {
            confirmationMessages: {
              title: 'Sửa kế hoạch trong trình soạn thảo',
              message: `Áp các sửa chữa vào ${asWords(file)}? Tệp chưa được lưu; Hoàn tác một lần là trở lại như cũ.`,
            },
          }
        : {},
    invoke: async ({ input }) => {
      const { file, ...rest } = input;
      const document = typeof file === 'string' ? await planNamed(file) : null;
      const plan = document && (rest.text === undefined ? { text: document.getText() } : { file });
      const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
      const uri = document?.uri ?? folder;
      const answer = await ask(client, toolRequest, {
        name: name.slice(PREFIX.length),
        arguments: { ...rest, ...plan },
        ...(uri ? { uri: client.code2ProtocolConverter.asUri(uri) } : {}),
      });
      if (answer === null) throw new Error('Công cụ không trả lời được.');
      if ('failure' in answer) throw new Error(answer.failure);
      if (document && name === CORRECT) return api.result([await applied(document, answer)]);
      return api.result([answer.summary, JSON.stringify(answer.data)]);
    },
  };
}

/** Markdown of a confirmation shows the name as it is. */
function asWords(file: string): string {
  return `“${file.slice(0, 200).replace(/[^\p{L}\p{M}\p{N} ./-]/gu, '_')}”`;
}

/** The plan that `file` names: open already, or a file of the workspace that is reached without following a link. Throws an Error for people. */
async function planNamed(file: string): Promise<vscode.TextDocument> {
  const open = vscode.workspace.textDocuments.find(
    ({ uri, languageId }) => languageId === 'kehoach' && (uri.fsPath === file || vscode.workspace.asRelativePath(uri, false) === file),
  );
  if (open) return open;
  for (const folder of vscode.workspace.workspaceFolders ?? []) {
    const { fsPath } = folder.uri;
    const relative = file.startsWith(fsPath) && /[\\/]/.test(file[fsPath.length] ?? '') ? file.slice(fsPath.length + 1) : file;
    if (await isPlainFile(folder.uri, relative)) return vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, relative));
  }
  throw new Error(`Không có tệp ${asWords(file)} trong thư mục đang mở.`);
}

/** A file of moderate size below `folder`, with no link and no step upward on the way to it. */
async function isPlainFile(folder: vscode.Uri, relative: string): Promise<boolean> {
  const steps = relative.split(/[\\/]/);
  if (steps.some((step) => step === '' || step === '.' || step === '..')) return false;
  let place = folder;
  try {
    for (const [i, step] of steps.entries()) {
      place = vscode.Uri.joinPath(place, step);
      const { type, size } = await vscode.workspace.fs.stat(place);
      if (type !== (i < steps.length - 1 ? vscode.FileType.Directory : vscode.FileType.File)) return false;
      if (i === steps.length - 1 && size > MAX_BYTES) return false;
    }
    return true;
  } catch {
    return false;
  }
}

/** Puts the corrected text into the editor as one edit of what differs, unsaved; gives what the model is told. */
async function applied(
  document: vscode.TextDocument,
  { summary, data }: { readonly summary: string; readonly data: Readonly<Record<string, unknown>> },
): Promise<string> {
  const before = document.getText();
  const after = typeof data.text === 'string' ? data.text : before;
  if (after === before) return summary;
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let end = 0;
  while (end < Math.min(before.length, after.length) - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  const edit = new vscode.WorkspaceEdit();
  const range = new vscode.Range(document.positionAt(start), document.positionAt(before.length - end));
  edit.replace(document.uri, range, after.slice(start, after.length - end));
  if (!(await vscode.workspace.applyEdit(edit))) throw new Error('Không sửa được văn bản trong trình soạn thảo.');
  return `${summary} Đã áp vào trình soạn thảo, chưa lưu.\n${JSON.stringify({ changes: data.changes, omitted: data.omitted })}`;
}
