import * as vscode from 'vscode';
import { type BaseLanguageClient, ProgressType, State } from 'vscode-languageclient';
import {
  BOARD_VIEWS,
  type BoardAnswer,
  type BoardItem,
  type BoardView,
  boardItemsRequest,
  boardRequest,
  type Group,
  type IndexProgress,
  indexRequest,
  type Place,
  type Scope,
} from '../../../protocol/desk';
import { LANGUAGE_ID } from '../language';
import { ask } from '../messages';

const indexProgress = new ProgressType<IndexProgress>();

/** Milliseconds without a key before the board follows the text. */
const PAUSE_MS = 300;

const ICONS: Readonly<Record<BoardItem['icon'], vscode.ThemeIcon>> = {
  lead: new vscode.ThemeIcon('account'),
  partners: new vscode.ThemeIcon('organization'),
  task: new vscode.ThemeIcon('circle-outline'),
  overdue: new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground')),
  missing: new vscode.ThemeIcon('circle-slash', new vscode.ThemeColor('list.warningForeground')),
  conflict: new vscode.ThemeIcon('git-compare', new vscode.ThemeColor('list.warningForeground')),
  more: new vscode.ThemeIcon('ellipsis'),
};
const SPOKEN: Partial<Readonly<Record<BoardItem['icon'], string>>> = { overdue: 'đã quá hạn', missing: 'còn thiếu' };

type Node = { readonly group: Group } | { readonly item: BoardItem };

/** The view “Kế hoạch” in the activity bar: the plan in the editor, or all plans of the workspace, by agency, deadline, section, and what is missing. */
export class BoardViews {
  private readonly changed = new vscode.EventEmitter<void>();
  /** Fires when scope, filter or content have changed: panels beside the board look at the same. */
  readonly onDidChange = this.changed.event;
  /** The lines of each view: what VS Code shows. */
  readonly providers: Readonly<Record<BoardView, vscode.TreeDataProvider<Node>>>;
  private readonly trees: readonly (readonly [BoardView, vscode.TreeView<Node>])[];
  private answer: BoardAnswer | null = null;
  private current: Scope = { scope: 'file', uri: '', query: '' };
  private waiting: ReturnType<typeof setTimeout> | undefined;
  private asked = 0;
  private readonly parts: vscode.Disposable[];

  constructor(private readonly client: BaseLanguageClient) {
    this.providers = Object.fromEntries(BOARD_VIEWS.map((view) => [view, this.provider(view)])) as Record<BoardView, vscode.TreeDataProvider<Node>>;
    this.trees = BOARD_VIEWS.map(
      (view) => [view, vscode.window.createTreeView(`kehoach.board.${view}`, { treeDataProvider: this.providers[view], showCollapseAll: true })] as const,
    );
    this.parts = [
      ...this.trees.map(([, tree]) => tree),
      this.changed,
      vscode.window.onDidChangeActiveTextEditor(() => this.follow(0)),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (document.languageId === LANGUAGE_ID) this.follow(PAUSE_MS);
      }),
      vscode.workspace.onDidCloseTextDocument(() => this.follow(0)),
      client.onDidChangeState(({ newState }) => {
        if (newState === State.Running) this.follow(0);
      }),
      ...this.trees.map(([, tree]) => tree.onDidChangeVisibility(({ visible }) => visible && this.follow(0))),
    ];
    this.follow(0);
  }

  get scope(): Scope {
    return this.current;
  }

  dispose(): void {
    clearTimeout(this.waiting);
    for (const part of this.parts) part.dispose();
  }

  /** Shows the plan in the editor. */
  async showFile(): Promise<void> {
    this.current = { ...this.current, scope: 'file' };
    await this.refresh();
  }

  /** Shows all plans of the workspace, read once with progress in the view; can be cancelled. */
  async showFolder(): Promise<void> {
    if (!vscode.workspace.workspaceFolders) {
      void vscode.window.showInformationMessage('Hãy mở một thư mục có kế hoạch trước.');
      return;
    }
    const options = { location: vscode.ProgressLocation.Notification, title: 'Đang đọc các kế hoạch trong thư mục', cancellable: true };
    const answer = await vscode.window.withProgress(options, async (progress, cancellation) => {
      const token = `kehoach-index-${++this.asked}`;
      let shown = 0;
      const hearing = this.client.onProgress(indexProgress, token, ({ done, all }) => {
        progress.report({ message: `${done}/${all}`, increment: ((done - shown) * 100) / Math.max(1, all) });
        shown = done;
      });
      try {
        return await ask(this.client, indexRequest, { token }, cancellation);
      } finally {
        hearing.dispose();
      }
    });
    this.current = { ...this.current, scope: 'folder' };
    await this.refresh();
    if (answer && !answer.complete) void vscode.window.showInformationMessage(`Đã dừng: bảng chỉ gồm ${answer.plans} kế hoạch đã đọc.`);
  }

  /** “Sở Y tế chủ trì quý III”: narrows down all views. Empty: shows all again. */
  async filter(query?: unknown): Promise<void> {
    const typed =
      typeof query === 'string'
        ? query
        : await vscode.window.showInputBox({
            title: 'Lọc nhiệm vụ',
            value: this.current.query,
            placeHolder: 'Ví dụ: Sở Y tế chủ trì quý III; phối hợp công an tỉnh; quá hạn; thiếu chủ trì',
            prompt: 'Gõ có dấu hay không dấu đều được. Để trống để xem tất cả.',
          });
    if (typed === undefined) return;
    this.current = { ...this.current, query: typed.trim() };
    await this.refresh();
  }

  private follow(ms: number): void {
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => {
      this.refresh().catch((error: unknown) => this.client.error(`board: ${String(error)}`));
    }, ms);
  }

  private async refresh(): Promise<void> {
    const active = vscode.window.activeTextEditor?.document;
    if (active?.languageId === LANGUAGE_ID) this.current = { ...this.current, uri: this.client.code2ProtocolConverter.asUri(active.uri) };
    else if (!vscode.workspace.textDocuments.some(({ uri }) => this.client.code2ProtocolConverter.asUri(uri) === this.current.uri))
      this.current = { ...this.current, uri: '' };
    if (this.client.state !== State.Running) return;
    const asked = ++this.asked;
    const answer = await ask(this.client, boardRequest, this.current);
    // A later question is on its way.
    if (asked !== this.asked) return;
    this.answer = answer;
    this.show();
    this.changed.fire();
  }

  private show(): void {
    const { answer } = this;
    const { scope, query } = this.current;
    const state = !answer || answer.plans === 0 ? 'none' : answer.tasks === 0 && query === '' ? 'empty' : 'tasks';
    void vscode.commands.executeCommand('setContext', 'kehoach.board', state);
    void vscode.commands.executeCommand('setContext', 'kehoach.boardScope', scope);
    void vscode.commands.executeCommand('setContext', 'kehoach.boardFiltered', query !== '');
    for (const [view, tree] of this.trees) {
      tree.description = scope === 'folder' && answer ? `${answer.plans} kế hoạch` : '';
      tree.badge = badgeOf(view, answer);
      delete tree.message;
      if (query !== '' && answer) tree.message = `Lọc “${query}”: ${answer.tasks} nhiệm vụ`;
    }
  }

  private provider(view: BoardView): vscode.TreeDataProvider<Node> {
    return {
      onDidChangeTreeData: this.changed.event as vscode.Event<undefined>,
      getChildren: async (node) => {
        if (!node) return (this.answer?.views[view] ?? []).map((group) => ({ group }));
        if ('item' in node) return [];
        const items = await ask(this.client, boardItemsRequest, { ...this.current, view, group: node.group.id });
        return (items ?? []).map((item) => ({ item }));
      },
      getTreeItem: (node) => ('group' in node ? groupItem(view, node.group) : this.taskItem(node.item)),
    };
  }

  private taskItem({ label, description, tooltip, icon, place }: BoardItem): vscode.TreeItem {
    const item = new vscode.TreeItem(label);
    item.description = description;
    item.tooltip = tooltip;
    item.iconPath = ICONS[icon];
    item.accessibilityInformation = { label: [label, SPOKEN[icon], description].filter(Boolean).join(', ') };
    if (place) item.command = this.openCommand(place);
    return item;
  }

  private openCommand(place: Place): vscode.Command {
    const selection = this.client.protocol2CodeConverter.asRange(place.range);
    return {
      title: 'Đến chỗ này',
      command: 'vscode.open',
      arguments: [this.client.protocol2CodeConverter.asUri(place.uri), { selection, preserveFocus: true }],
    };
  }
}

function groupItem(view: BoardView, { id, label, description, count }: Group): vscode.TreeItem {
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Collapsed);
  item.id = `${view}/${id}`;
  item.description = description;
  item.tooltip = label;
  item.accessibilityInformation = { label: `${label}, ${description === String(count) ? `${count} dòng` : description}` };
  return item;
}

function badgeOf(view: BoardView, answer: BoardAnswer | null): vscode.ViewBadge | undefined {
  if (view === 'deadline' && answer && answer.overdue > 0) return { value: answer.overdue, tooltip: `${answer.overdue} nhiệm vụ đã quá hạn` };
  if (view === 'missing' && answer && answer.missing > 0) return { value: answer.missing, tooltip: `${answer.missing} chỗ còn thiếu` };
  return undefined;
}
