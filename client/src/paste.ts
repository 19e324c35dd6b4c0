import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { pasteRequest } from '../../protocol/editing';
import { LANGUAGE_ID } from './language';
import { ask } from './messages';

// Paste edits are part of VS Code since 1.97. Our types are those of 1.91, the oldest VS Code we support: older ones paste as they always did.

/** What kind of paste it is, as `editor.pasteAs.preferences` names it. */
interface PasteKind {
  readonly append: (...parts: string[]) => PasteKind;
}

interface PasteEdit {
  /** Edits of these kinds are taken before it. */
  yieldTo?: readonly PasteKind[];
}

interface PasteProvider {
  readonly provideDocumentPasteEdits: (
    document: vscode.TextDocument,
    ranges: readonly vscode.Range[],
    data: vscode.DataTransfer,
  ) => Promise<readonly PasteEdit[] | undefined>;
}

type Register = (
  selector: vscode.DocumentSelector,
  provider: PasteProvider,
  metadata: { readonly providedPasteEditKinds: readonly PasteKind[]; readonly pasteMimeTypes: readonly string[] },
) => vscode.Disposable;

/** Members that this VS Code may or may not have. */
const { DocumentPasteEdit: Edit, DocumentDropOrPasteEditKind: Kinds } = vscode as unknown as {
  readonly DocumentPasteEdit?: new (text: string, title: string, kind: PasteKind) => PasteEdit;
  readonly DocumentDropOrPasteEditKind?: { readonly Empty: PasteKind; readonly Text: PasteKind };
};
const { registerDocumentPasteEditProvider: register } = vscode.languages as unknown as { readonly registerDocumentPasteEditProvider?: Register };

/** A clipboard that is more than its plain text, or less clean than a plan, is offered as plan text behind the paste itself: text comes in as it is unless its writer chooses. */
export function registerPaste(client: BaseLanguageClient): vscode.Disposable {
  if (!register || !Edit || !Kinds) return new vscode.Disposable(() => {});
  const kind = Kinds.Empty.append('kehoach', 'clean');
  const { Text } = Kinds;
  const provider: PasteProvider = {
    async provideDocumentPasteEdits(document, [range], data) {
      const plain = await data.get('text/plain')?.asString();
      if (!plain || !range || !client.isRunning()) return undefined;
      const html = (await data.get('text/html')?.asString()) ?? null;
      const uri = client.code2ProtocolConverter.asUri(document.uri);
      const answer = await ask(client, pasteRequest, { uri, position: client.code2ProtocolConverter.asPosition(range.start), plain, html });
      if (!answer) return undefined;
      const edit = new Edit(answer.text, 'Dán thành văn bản kế hoạch sạch', kind);
      edit.yieldTo = [Text];
      return [edit];
    },
  };
  return register.call(vscode.languages, { language: LANGUAGE_ID }, provider, { providedPasteEditKinds: [kind], pasteMimeTypes: ['text/plain', 'text/html'] });
}
