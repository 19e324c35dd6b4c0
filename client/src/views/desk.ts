import type * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { BoardViews } from './board';
import { Comparisons } from './compare';
import { Preview } from './preview';
import { Remarks } from './remarks';
import { SheetPanels } from './sheet';

/** The views of a reviewer, all fed by the server. */
export class Desk {
  readonly board: BoardViews;
  readonly sheets: SheetPanels;
  readonly preview: Preview;
  readonly comparisons: Comparisons;
  readonly remarks: Remarks;

  constructor(client: BaseLanguageClient, { extensionUri: extension, globalState }: Pick<vscode.ExtensionContext, 'extensionUri' | 'globalState'>) {
    this.board = new BoardViews(client);
    this.sheets = new SheetPanels(client, extension, this.board);
    this.preview = new Preview(client, extension);
    this.comparisons = new Comparisons(client);
    this.remarks = new Remarks(client, globalState);
  }

  dispose(): void {
    this.remarks.dispose();
    this.comparisons.dispose();
    this.preview.dispose();
    this.sheets.dispose();
    this.board.dispose();
  }
}
