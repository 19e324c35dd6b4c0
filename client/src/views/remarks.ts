import * as vscode from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { type AddRemarkParams, addRemarkRequest, type RemarkThread, remarksRequest, reviewSheetRequest } from '../../../protocol/desk';
import { planEditor } from '../editing';
import { LANGUAGE_ID } from '../language';
import { ask } from '../messages';

const PAUSE_MS = 300;
/** Where the name of who writes remarks is kept. */
const NAME_KEY = 'kehoach.reviewer';

/** Remarks of reviewers: lines `// góp ý (tên, ngày): …` of the plan, shown as threads of VS Code. They live in the text and are never exported. */
export class Remarks {
  private readonly controller = vscode.comments.createCommentController('kehoach.remarks', 'Góp ý');
  private readonly threads = new Map<string, vscode.CommentThread[]>();
  private readonly waiting = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly parts: vscode.Disposable[];

  constructor(
    private readonly client: BaseLanguageClient,
    private readonly memory: vscode.Memento,
  ) {
    this.controller.options = { prompt: 'Góp ý…', placeHolder: 'Viết góp ý; được ghi vào kế hoạch thành một dòng “// góp ý”.' };
    this.controller.commentingRangeProvider = {
      provideCommentingRanges: (document) => (document.languageId === LANGUAGE_ID ? [new vscode.Range(0, 0, Math.max(0, document.lineCount - 1), 0)] : []),
    };
    const follow = (document: vscode.TextDocument) => document.languageId === LANGUAGE_ID && this.later(document);
    this.parts = [
      this.controller,
      vscode.workspace.onDidOpenTextDocument(follow),
      vscode.workspace.onDidChangeTextDocument(({ document }) => follow(document)),
      vscode.workspace.onDidCloseTextDocument((document) => this.forget(document.uri)),
      client.onDidChangeState(({ newState }) => {
        if (newState === State.Running) vscode.workspace.textDocuments.forEach(follow);
      }),
    ];
    vscode.workspace.textDocuments.forEach(follow);
  }

  dispose(): void {
    for (const timer of this.waiting.values()) clearTimeout(timer);
    for (const part of this.parts) part.dispose();
  }

  /** The threads shown in a document. */
  shownIn(uri: vscode.Uri): readonly vscode.CommentThread[] {
    return this.threads.get(uri.toString()) ?? [];
  }

  /** “Góp ý” in an empty thread of VS Code, or an answer in one of ours. */
  async write(reply: vscode.CommentReply, kind: 'remark' | 'answer' | 'resolved'): Promise<void> {
    const { thread, text } = reply;
    const ours = this.shownIn(thread.uri).includes(thread);
    const line = thread.range?.start.line ?? 0;
    if (!ours) thread.dispose();
    await this.add(thread.uri, line, ours ? (kind === 'remark' ? 'answer' : kind) : 'remark', text);
  }

  /** “Đã xử lý”, from the title of a thread. */
  async resolve(thread: vscode.CommentThread): Promise<void> {
    await this.add(thread.uri, thread.range?.start.line ?? 0, 'resolved', '');
  }

  /** Opens an empty thread at the caret: VS Code has the box to type in. */
  async addHere(): Promise<void> {
    if (await planEditor()) await vscode.commands.executeCommand('workbench.action.addComment');
  }

  /** Phiếu góp ý: open remarks and findings as a table, in a document of its own. */
  async exportSheet(): Promise<void> {
    const editor = await planEditor();
    if (!editor) return;
    const answer = await ask(this.client, reviewSheetRequest, { uri: this.client.code2ProtocolConverter.asUri(editor.document.uri) });
    if (answer)
      await vscode.window.showTextDocument(
        await vscode.workspace.openTextDocument({ language: 'markdown', content: answer.markdown }),
        vscode.ViewColumn.Beside,
      );
  }

  /** Writes a line into the plan; one undo takes it back. */
  async add(uri: vscode.Uri, line: number, kind: AddRemarkParams['kind'], text: string): Promise<void> {
    if (kind !== 'resolved' && text.trim() === '') return;
    const name = await this.name();
    if (name === undefined) return;
    const insertion = await ask(this.client, addRemarkRequest, { uri: this.client.code2ProtocolConverter.asUri(uri), line, kind, name, text });
    if (!insertion) return;
    const edit = new vscode.WorkspaceEdit();
    edit.insert(uri, new vscode.Position(insertion.position.line, insertion.position.character), insertion.newText);
    await vscode.workspace.applyEdit(edit);
  }

  /** Whose remarks the next ones are. */
  async rename(name: string): Promise<void> {
    await this.memory.update(NAME_KEY, name);
  }

  /** Asked once, kept on this machine. */
  private async name(): Promise<string | undefined> {
    const known = this.memory.get<string>(NAME_KEY);
    if (known !== undefined) return known;
    const typed = await vscode.window.showInputBox({
      title: 'Tên người góp ý',
      prompt: 'Ghi vào mỗi góp ý. Hỏi một lần, lưu trên máy này.',
      placeHolder: 'Ví dụ: Minh, Phòng Tổng hợp',
    });
    if (typed !== undefined) await this.memory.update(NAME_KEY, typed.trim());
    return typed?.trim();
  }

  private later(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    clearTimeout(this.waiting.get(key));
    this.waiting.set(
      key,
      setTimeout(() => {
        this.waiting.delete(key);
        this.refresh(document).catch((error: unknown) => this.client.error(`remarks: ${String(error)}`));
      }, PAUSE_MS),
    );
  }

  private async refresh(document: vscode.TextDocument): Promise<void> {
    if (this.client.state !== State.Running || document.isClosed) return;
    const { version } = document;
    const found = await ask(this.client, remarksRequest, { uri: this.client.code2ProtocolConverter.asUri(document.uri) });
    if (!found || document.version !== version) return;
    const key = document.uri.toString();
    const before = this.threads.get(key) ?? [];
    const threads = found.map((thread, i) => this.shown(document.uri, thread, before[i]));
    for (const old of before.slice(found.length)) old.dispose();
    this.threads.set(key, threads);
  }

  private shown(uri: vscode.Uri, { range, resolved, remarks }: RemarkThread, before: vscode.CommentThread | undefined): vscode.CommentThread {
    const at = this.client.protocol2CodeConverter.asRange(range);
    const thread = before ?? this.controller.createCommentThread(uri, at, []);
    thread.range = at;
    thread.comments = remarks.map(({ kind, name, date, text }) => ({
      author: { name: name || 'Góp ý' },
      body: kind === 'resolved' ? `Đã xử lý. ${text}`.trim() : text,
      mode: vscode.CommentMode.Preview,
      ...(date === '' ? {} : { label: date }),
    }));
    thread.label = resolved ? 'Góp ý đã xử lý' : 'Góp ý';
    thread.contextValue = resolved ? 'resolved' : 'open';
    thread.state = resolved ? vscode.CommentThreadState.Resolved : vscode.CommentThreadState.Unresolved;
    thread.collapsibleState = vscode.CommentThreadCollapsibleState.Collapsed;
    return thread;
  }

  private forget(uri: vscode.Uri): void {
    for (const thread of this.shownIn(uri)) thread.dispose();
    this.threads.delete(uri.toString());
  }
}
