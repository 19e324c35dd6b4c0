import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type Place, sheetRequest } from '../../../protocol/desk';
import { ask } from '../messages';
import type { BoardViews } from './board';
import { pageHtml, viewFiles } from './webview';

export type SheetKind = 'matrix' | 'timeline';
const TITLES: Readonly<Record<SheetKind, string>> = { matrix: 'Ma trận cơ quan – nhiệm vụ', timeline: 'Dòng thời gian' };

/** “Ma trận cơ quan – nhiệm vụ” and “Dòng thời gian”: each one panel, which follows scope, filter and text of the board. */
export class SheetPanels {
  /** Rows drawn last, by panel. */
  readonly rows = new Map<SheetKind, number>();
  private readonly open = new Map<SheetKind, vscode.WebviewPanel>();

  constructor(
    private readonly client: BaseLanguageClient,
    private readonly extension: vscode.Uri,
    private readonly board: BoardViews,
  ) {}

  show(kind: SheetKind): void {
    const known = this.open.get(kind);
    if (known) {
      known.reveal(undefined, false);
      return;
    }
    const panel = vscode.window.createWebviewPanel(`kehoach.${kind}`, TITLES[kind], vscode.ViewColumn.Active, {
      enableScripts: true,
      localResourceRoots: [viewFiles(this.extension)],
      enableFindWidget: true,
    });
    this.open.set(kind, panel);
    const following = this.board.onDidChange(() => this.send(kind, panel));
    panel.webview.onDidReceiveMessage((message: { readonly type?: unknown; readonly place?: Place; readonly rows?: unknown }) => {
      if (message.type === 'ready') this.send(kind, panel);
      else if (message.type === 'shown') this.rows.set(kind, Number(message.rows));
      else if (message.type === 'open' && message.place) this.reveal(message.place);
    });
    panel.onDidDispose(() => {
      following.dispose();
      this.open.delete(kind);
    });
    panel.webview.html = pageHtml(panel.webview, this.extension, {
      title: TITLES[kind],
      name: 'sheet',
      body: `<main data-kind="${kind}" aria-label="${TITLES[kind]}"></main>`,
    });
  }

  dispose(): void {
    for (const panel of this.open.values()) panel.dispose();
  }

  private send(kind: SheetKind, panel: vscode.WebviewPanel): void {
    ask(this.client, sheetRequest, this.board.scope).then(
      (sheet) => panel.webview.postMessage({ type: 'sheet', kind, sheet }),
      (error: unknown) => this.client.error(`sheet: ${String(error)}`),
    );
  }

  private reveal({ uri, range }: Place): void {
    const target = this.client.protocol2CodeConverter.asUri(uri);
    // Where it is open already, seen or behind another tab.
    const shown = vscode.window.tabGroups.all.find(({ tabs }) =>
      tabs.some(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === target.toString()),
    );
    void vscode.window.showTextDocument(target, {
      selection: this.client.protocol2CodeConverter.asRange(range),
      viewColumn: shown?.viewColumn ?? vscode.ViewColumn.Beside,
    });
  }
}
