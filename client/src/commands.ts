import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ChangeItem } from '../../protocol/desk';
import type { FolderCheck } from './check-folder';
import { addTask, fixAll, joinLines, rewrite } from './editing';
import { importTasks } from './import-tasks';
import { newPlan } from './new-plan';
import { addOwnEntry } from './own-entries';
import { EXPLAIN_RULE, explainRule } from './rule-help';
import { updateNames } from './update-names';
import { SHOW_CHANGE } from './views/compare';
import type { Desk } from './views/desk';
import { nextYearPlan } from './views/rollover';
import { exportTasks, exportTo, exportWord, importWord, reviewWord } from './word';

/** “Bắt đầu với kế hoạch hành chính”, as the manifest contributes it. */
const WALKTHROUGH = 'kehoach.kehoach#batDau';

/** What a command may use. */
export interface CommandContext {
  readonly client: BaseLanguageClient;
  readonly log: vscode.LogOutputChannel;
  /** Where the extension's own files are. */
  readonly extension: vscode.Uri;
  /** The views of a reviewer. */
  readonly desk: Desk;
  /** What is remembered between sessions. */
  readonly memory: vscode.Memento;
  readonly folderCheck: FolderCheck;
  /** Plans that brought the server down are read again at its next start. */
  readonly forgiveCrashes: () => void;
}

/** Every command of the extension: id (as in package.json) → what it does. A test compares the two. */
export const COMMANDS: Readonly<Record<string, (context: CommandContext, ...args: unknown[]) => unknown>> = {
  'kehoach.newPlan': ({ memory }) => newPlan(memory),
  'kehoach.fixAll': () => fixAll(),
  'kehoach.updateNames': ({ client }, folder) => updateNames(client, folder),
  'kehoach.addAgency': ({ client }, ...place) => addOwnEntry(client, 'agency', place),
  'kehoach.addReference': ({ client }, ...place) => addOwnEntry(client, 'reference', place),
  'kehoach.addTask': ({ client }) => addTask(client),
  'kehoach.joinLines': ({ client }) => joinLines(client),
  'kehoach.exportWord': ({ client }, plan, target) =>
    plan instanceof vscode.Uri && target instanceof vscode.Uri ? exportTo(client, plan, target) : exportWord(client),
  'kehoach.exportTasks': ({ client }) => exportTasks(client),
  'kehoach.importTasks': ({ client }, file) => importTasks(client, file),
  'kehoach.importWord': ({ client }, file) => importWord(client, file),
  'kehoach.reviewWord': ({ client }, file) => reviewWord(client, file),
  'kehoach.openPreview': ({ desk }) => desk.preview.show(),
  'kehoach.openMatrix': ({ desk }) => desk.sheets.show('matrix'),
  'kehoach.openTimeline': ({ desk }) => desk.sheets.show('timeline'),
  'kehoach.boardShowFile': ({ desk }) => desk.board.showFile(),
  'kehoach.boardShowFolder': ({ desk }) => desk.board.showFolder(),
  'kehoach.boardFilter': ({ desk }, query) => desk.board.filter(query),
  'kehoach.boardClearFilter': ({ desk }) => desk.board.filter(''),
  'kehoach.compare': ({ desk }, file, all) => desk.comparisons.compare(file, all),
  'kehoach.closeComparison': ({ desk }) => desk.comparisons.close(),
  [SHOW_CHANGE]: ({ desk }, change) => desk.comparisons.reveal(change as ChangeItem),
  'kehoach.addRemark': ({ desk }) => desk.remarks.addHere(),
  'kehoach.writeRemark': ({ desk }, reply) => desk.remarks.write(reply as vscode.CommentReply, 'remark'),
  'kehoach.resolveRemark': ({ desk }, thread) => desk.remarks.resolve(thread as vscode.CommentThread),
  'kehoach.exportReview': ({ desk }) => desk.remarks.exportSheet(),
  'kehoach.nextYear': ({ client }, year) => nextYearPlan(client, year),
  'kehoach.renumber': ({ client }) => rewrite(client, 'renumber'),
  'kehoach.moveTaskUp': ({ client }) => rewrite(client, 'moveUp'),
  'kehoach.moveTaskDown': ({ client }) => rewrite(client, 'moveDown'),
  'kehoach.promote': ({ client }) => rewrite(client, 'promote'),
  'kehoach.demote': ({ client }) => rewrite(client, 'demote'),
  'kehoach.tasksToTable': ({ client }) => rewrite(client, 'toTable'),
  'kehoach.tableToTasks': ({ client }) => rewrite(client, 'toTasks'),
  'kehoach.checkFolder': ({ folderCheck }, folder) => checkFolder(folderCheck, folder),
  'kehoach.openGuide': () => vscode.commands.executeCommand('workbench.action.openWalkthrough', WALKTHROUGH, false),
  'kehoach.restartServer': (context) => restart(context),
  'kehoach.showLog': ({ log }) => log.show(),
  [EXPLAIN_RULE]: ({ extension }, rule) => explainRule(extension, rule),
};

/** Registers all of them; an error becomes one message and one log line, never an unhandled rejection. */
export function registerCommands(context: CommandContext): vscode.Disposable[] {
  return Object.entries(COMMANDS).map(([id, run]) =>
    vscode.commands.registerCommand(id, async (...args: unknown[]) => {
      try {
        return await run(context, ...args);
      } catch (error) {
        context.log.error(`${id}: ${error instanceof Error ? error.message : String(error)}`);
        void vscode.window.showErrorMessage('Không thực hiện được lệnh. Xem nhật ký “Kế hoạch” để biết chi tiết.');
        return undefined;
      }
    }),
  );
}

async function restart({ client, forgiveCrashes }: CommandContext): Promise<void> {
  forgiveCrashes();
  if (client.needsStop()) await client.stop();
  await client.start();
}

/** `folder`: what was clicked in the Explorer; from the palette the folder of the workspace. */
async function checkFolder(folderCheck: FolderCheck, folder: unknown): Promise<void> {
  const target = folder instanceof vscode.Uri ? folder : vscode.workspace.workspaceFolders?.[0]?.uri;
  if (target) await folderCheck.run(target);
  else void vscode.window.showInformationMessage('Hãy mở một thư mục có kế hoạch trước.');
}
