import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type ChangeItem, type CompareAnswer, compareRequest } from '../../../protocol/desk';
import { planEditor } from '../editing';
import { ask } from '../messages';
import { pick } from '../quick-pick';
import { isWordFile, wordText } from '../word';
import { committedText } from './git';

/** The command behind a line of the list. Not in the palette: it needs a change. */
export const SHOW_CHANGE = 'kehoach.showChange';

/** Documents that nobody edits: a draft as it was committed or saved, what a Word file says. */
export const BEFORE_SCHEME = 'kehoach-before';
const MAX_BYTES = 10_000_000;
const PAUSE_MS = 400;

const ICONS: Readonly<Record<ChangeItem['kind'], string>> = {
  added: 'diff-added',
  removed: 'diff-removed',
  moved: 'diff-renamed',
  lead: 'account',
  partners: 'organization',
  time: 'calendar',
  text: 'edit',
  citation: 'references',
  section: 'list-tree',
};

interface Comparison {
  readonly before: vscode.Uri;
  readonly after: vscode.Uri;
  readonly title: string;
}

/** “So sánh dự thảo”: the list of what differs in meaning, and beside it VS Code's own editor of differences. */
export class Comparisons implements vscode.TreeDataProvider<ChangeItem> {
  private readonly changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.changed.event;
  private readonly view = vscode.window.createTreeView<ChangeItem>('kehoach.changes', { treeDataProvider: this });
  private readonly texts = new Map<string, string>();
  private readonly textChanged = new vscode.EventEmitter<vscode.Uri>();
  private current: Comparison | null = null;
  private answer: CompareAnswer | null = null;
  private waiting: ReturnType<typeof setTimeout> | undefined;
  private readonly parts: vscode.Disposable[];

  constructor(private readonly client: BaseLanguageClient) {
    this.parts = [
      this.view,
      this.changed,
      this.textChanged,
      vscode.workspace.registerTextDocumentContentProvider(BEFORE_SCHEME, {
        onDidChange: this.textChanged.event,
        provideTextDocumentContent: (uri) => this.texts.get(uri.toString()) ?? '',
      }),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        const { current } = this;
        if (!current || ![current.before, current.after].some((uri) => uri.toString() === document.uri.toString())) return;
        clearTimeout(this.waiting);
        this.waiting = setTimeout(() => this.refresh().catch((error: unknown) => this.client.error(`compare: ${String(error)}`)), PAUSE_MS);
      }),
    ];
  }

  dispose(): void {
    clearTimeout(this.waiting);
    for (const part of this.parts) part.dispose();
  }

  /** `first`, `all`: what was clicked and chosen in the Explorer; else asks what to compare the plan in the editor with. */
  async compare(first: unknown, all: unknown): Promise<void> {
    const chosen = Array.isArray(all) ? all.filter((uri): uri is vscode.Uri => uri instanceof vscode.Uri) : [];
    const [before, after] = chosen;
    if (before && after) return this.show(before, after, `${nameOf(before)} ↔ ${nameOf(after)}`);
    const clicked = first instanceof vscode.Uri ? first : undefined;
    const plan = clicked && !isWordFile(clicked) ? clicked : (await planEditor())?.document.uri;
    if (!plan) return;
    if (clicked && clicked !== plan) return this.withFile(plan, clicked);
    const file = { label: '$(folder-opened) Một tệp khác…', detail: 'Dự thảo trước, kế hoạch năm trước; cả tệp Word.' };
    const committed = { label: '$(git-commit) Bản đã cam kết gần nhất (Git)', detail: 'Những gì đã sửa từ lần cam kết gần nhất.' };
    const saved = { label: '$(save) Bản đã lưu trên đĩa', detail: 'Những gì đã sửa mà chưa lưu.' };
    const picked = await pick([file, committed, saved], { title: `So sánh ${nameOf(plan)} với…` });
    if (picked === file) await this.withFile(plan, await chosenFile(plan));
    else if (picked === committed)
      await this.withText(plan, await committedText(plan), 'bản đã cam kết', 'Không lấy được bản đã cam kết: tệp chưa có trong Git.');
    else if (picked === saved) await this.withText(plan, await savedText(plan), 'bản đã lưu', 'Kế hoạch này chưa được lưu lần nào.');
  }

  /** Compares two files, plans or Word files; `earlier` may also be one of our own read-only texts. */
  async show(earlier: vscode.Uri, later: vscode.Uri, title: string): Promise<void> {
    const [before, after] = [await this.asPlan(earlier), await this.asPlan(later)];
    if (!before || !after) return;
    this.current = { before, after, title };
    await vscode.commands.executeCommand('setContext', 'kehoach.comparing', true);
    await vscode.commands.executeCommand('vscode.diff', before, after, title);
    await this.refresh();
    await vscode.commands.executeCommand('kehoach.changes.focus');
  }

  async close(): Promise<void> {
    this.current = null;
    this.answer = null;
    this.changed.fire(undefined);
    await vscode.commands.executeCommand('setContext', 'kehoach.comparing', false);
  }

  getChildren(item?: ChangeItem): ChangeItem[] {
    return item ? [] : [...(this.answer?.changes ?? [])];
  }

  getTreeItem(item: ChangeItem): vscode.TreeItem {
    const line = new vscode.TreeItem(item.label);
    line.description = item.description;
    line.tooltip = item.tooltip;
    line.iconPath = new vscode.ThemeIcon(ICONS[item.kind]);
    line.accessibilityInformation = { label: `${item.label}, ${item.description}` };
    line.command = { title: 'Đến chỗ này', command: SHOW_CHANGE, arguments: [item] };
    return line;
  }

  /** Opens the editor of differences where `item` is; what was taken out is shown in the draft before. */
  async reveal(item: ChangeItem): Promise<void> {
    const { current } = this;
    if (!current) return;
    const range = item.after ?? item.before;
    if (!range) return;
    const selection = this.client.protocol2CodeConverter.asRange(range);
    if (item.after) await vscode.commands.executeCommand('vscode.diff', current.before, current.after, current.title, { selection, preserveFocus: true });
    else await vscode.window.showTextDocument(current.before, { selection, preserveFocus: true, preview: true });
  }

  private async withFile(plan: vscode.Uri, other: vscode.Uri | undefined): Promise<void> {
    if (other) await this.show(other, plan, `${nameOf(other)} ↔ ${nameOf(plan)}`);
  }

  /** A file that can be shown as text: of a Word file what it says; undefined when it cannot be read, which is told. */
  private async asPlan(file: vscode.Uri): Promise<vscode.Uri | undefined> {
    if (!isWordFile(file)) return file;
    const text = await wordText(this.client, file);
    if (text === null) return undefined;
    return this.readOnly(vscode.Uri.from({ scheme: BEFORE_SCHEME, path: `${file.path}.kehoach`, query: 'Word' }), text);
  }

  private readOnly(uri: vscode.Uri, text: string): vscode.Uri {
    this.texts.set(uri.toString(), text);
    this.textChanged.fire(uri);
    return uri;
  }

  private async withText(plan: vscode.Uri, text: string | null, what: string, none: string): Promise<void> {
    if (text === null) {
      void vscode.window.showInformationMessage(none);
      return;
    }
    const before = this.readOnly(vscode.Uri.from({ scheme: BEFORE_SCHEME, path: plan.path, query: what }), text);
    await this.show(before, plan, `${nameOf(plan)} (${what} ↔ đang mở)`);
  }

  private async refresh(): Promise<void> {
    const { current } = this;
    if (!current) return;
    const [before, after] = await Promise.all([this.textOf(current.before), this.textOf(current.after)]);
    if (before === null || after === null) {
      void vscode.window.showWarningMessage('Không đọc được một trong hai tệp (không phải văn bản UTF-8 hoặc quá lớn).');
      return;
    }
    const asUri = (uri: vscode.Uri) => this.client.code2ProtocolConverter.asUri(uri);
    const answer = await ask(this.client, compareRequest, {
      before: { uri: asUri(current.before), text: before },
      after: { uri: asUri(current.after), text: after },
    });
    if (current !== this.current) return;
    this.answer = answer;
    this.view.description = current.title;
    this.view.message = answer?.summary === '' ? 'Hai bản không khác nhau về nội dung.' : (answer?.summary ?? '');
    this.changed.fire(undefined);
  }

  private async textOf(uri: vscode.Uri): Promise<string | null> {
    const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
    return open?.getText() ?? this.texts.get(uri.toString()) ?? savedText(uri);
  }
}

async function chosenFile(plan: vscode.Uri): Promise<vscode.Uri | undefined> {
  const filters = { 'Kế hoạch, tệp Word': ['kehoach', 'txt', 'docx', 'docm'], 'Mọi tệp': ['*'] };
  const defaultUri = vscode.Uri.joinPath(plan, '..');
  const [file] = (await vscode.window.showOpenDialog({ title: `So sánh ${nameOf(plan)} với`, openLabel: 'So sánh', defaultUri, filters })) ?? [];
  return file;
}

async function savedText(uri: vscode.Uri): Promise<string | null> {
  try {
    const bytes = await vscode.workspace.fs.readFile(uri);
    return bytes.length > MAX_BYTES ? null : new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function nameOf({ path }: vscode.Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
