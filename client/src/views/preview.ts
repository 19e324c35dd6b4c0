import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { previewRequest } from '../../../protocol/desk';
import { planEditor } from '../editing';
import { LANGUAGE_ID } from '../language';
import { ask } from '../messages';
import { pageHtml, viewFiles } from './webview';

const PAUSE_MS = 150;
/** A scroll that we caused ourselves is not answered. */
const ECHO_MS = 250;

/** “Xem trước theo thể thức”: the plan beside its text as the printed pages; follows text, caret and findings, and leads back to them. */
export class Preview {
  /** Pages laid out last; 0 before. */
  pages = 0;
  private panel: vscode.WebviewPanel | null = null;
  private document: vscode.TextDocument | null = null;
  private waiting: ReturnType<typeof setTimeout> | undefined;
  private quietUntil = 0;
  private readonly parts: vscode.Disposable[];

  constructor(
    private readonly client: BaseLanguageClient,
    private readonly extension: vscode.Uri,
  ) {
    this.parts = [
      vscode.workspace.onDidChangeTextDocument(({ document }) => document === this.document && this.later()),
      vscode.window.onDidChangeActiveTextEditor((editor) => {
        if (this.panel && editor?.document.languageId === LANGUAGE_ID && editor.document !== this.document) this.follow(editor);
      }),
      vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor, visibleRanges }) => {
        if (textEditor.document !== this.document || Date.now() < this.quietUntil) return;
        this.quietUntil = Date.now() + ECHO_MS;
        void this.panel?.webview.postMessage({ type: 'reveal', line: visibleRanges[0]?.start.line ?? 0 });
      }),
      vscode.languages.onDidChangeDiagnostics(({ uris }) => {
        if (uris.some((uri) => uri.toString() === this.document?.uri.toString())) this.sendFindings();
      }),
    ];
  }

  dispose(): void {
    clearTimeout(this.waiting);
    this.panel?.dispose();
    for (const part of this.parts) part.dispose();
  }

  async show(): Promise<void> {
    const editor = await planEditor();
    if (!editor) return;
    if (!this.panel) this.make();
    this.panel?.reveal(vscode.ViewColumn.Beside, true);
    this.follow(editor);
  }

  private make(): void {
    const panel = vscode.window.createWebviewPanel(
      'kehoach.preview',
      'Xem trước',
      { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
      { enableScripts: true, localResourceRoots: [viewFiles(this.extension)], enableFindWidget: true },
    );
    this.panel = panel;
    panel.onDidDispose(() => {
      this.panel = null;
      this.document = null;
      this.pages = 0;
    });
    panel.webview.onDidReceiveMessage((message: { readonly type?: unknown; readonly line?: unknown; readonly pages?: unknown }) => {
      const line = typeof message.line === 'number' ? message.line : 0;
      if (message.type === 'ready') this.send();
      else if (message.type === 'scrolled') this.scrollEditor(line);
      else if (message.type === 'shown') this.pages = Number(message.pages);
      else if (message.type === 'open') this.open(line);
    });
    const body = '<p id="empty">Đang đọc kế hoạch…</p><main tabindex="0" aria-label="Bản xem trước theo thể thức. Enter: đến chỗ ấy trong văn bản."></main>';
    panel.webview.html = pageHtml(panel.webview, this.extension, { title: 'Xem trước', name: 'preview', body });
  }

  private follow({ document }: vscode.TextEditor): void {
    this.document = document;
    if (this.panel) this.panel.title = `Xem trước ${document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1)}`;
    this.send();
  }

  private later(): void {
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => this.send(), PAUSE_MS);
  }

  private send(): void {
    const { document, panel } = this;
    if (!document || !panel) return;
    ask(this.client, previewRequest, { uri: this.client.code2ProtocolConverter.asUri(document.uri) }).then(
      (preview) => {
        if (document !== this.document) return;
        void panel.webview.postMessage({ type: 'preview', preview, line: this.editor()?.visibleRanges[0]?.start.line ?? 0 });
        this.sendFindings();
      },
      (error: unknown) => this.client.error(`preview: ${String(error)}`),
    );
  }

  private sendFindings(): void {
    if (!this.document) return;
    const findings = vscode.languages
      .getDiagnostics(this.document.uri)
      .filter(({ severity }) => severity <= vscode.DiagnosticSeverity.Warning)
      .map(({ range, message, severity }) => ({ line: range.start.line, message, severity }));
    void this.panel?.webview.postMessage({ type: 'findings', findings });
  }

  private editor(): vscode.TextEditor | undefined {
    return vscode.window.visibleTextEditors.find(({ document }) => document === this.document);
  }

  private scrollEditor(line: number): void {
    if (Date.now() < this.quietUntil) return;
    this.quietUntil = Date.now() + ECHO_MS;
    this.editor()?.revealRange(new vscode.Range(line, 0, line, 0), vscode.TextEditorRevealType.AtTop);
  }

  private open(line: number): void {
    if (!this.document) return;
    this.quietUntil = Date.now() + ECHO_MS;
    const selection = new vscode.Range(line, 0, line, 0);
    void vscode.window.showTextDocument(this.document, { selection, viewColumn: this.editor()?.viewColumn ?? vscode.ViewColumn.One });
  }
}
