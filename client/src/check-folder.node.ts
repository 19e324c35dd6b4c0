import { type ChildProcess, spawn } from 'node:child_process';
import * as vscode from 'vscode';

const TASK_TYPE = 'kehoach';
/** One matcher per level of the command line's report; see package.json. */
const MATCHERS = ['$kehoach-error', '$kehoach-warning', '$kehoach-info'];

/** What tasks.json may say: {"type": "kehoach", "folder": "du-thao"}. */
interface CheckDefinition extends vscode.TaskDefinition {
  /** Relative to the workspace folder; all of it when absent. */
  readonly folder?: string;
}

/** Offers "check all plans" as a task, so that it can be bound to a key or run from tasks.json. `cli`: path of the command line's bundle. */
export function registerCheckTasks(cli: string): vscode.Disposable {
  return vscode.tasks.registerTaskProvider(TASK_TYPE, {
    provideTasks: () => (vscode.workspace.workspaceFolders ?? []).map((folder) => checkTask(cli, folder, folder.uri, { type: TASK_TYPE })),
    resolveTask: ({ definition, scope }) => {
      const folder = typeof scope === 'object' ? scope : vscode.workspace.workspaceFolders?.[0];
      const { folder: below } = definition as CheckDefinition;
      return folder && checkTask(cli, folder, below ? vscode.Uri.joinPath(folder.uri, below) : folder.uri, definition);
    },
  });
}

/** Checks all plans below `target`; the findings come into the Problems panel. */
export async function checkFolder(cli: string, target: vscode.Uri): Promise<void> {
  const scope = vscode.workspace.getWorkspaceFolder(target) ?? vscode.TaskScope.Workspace;
  await vscode.tasks.executeTask(checkTask(cli, scope, target, { type: TASK_TYPE }));
}

function checkTask(
  cli: string,
  scope: vscode.WorkspaceFolder | vscode.TaskScope.Workspace,
  target: vscode.Uri,
  definition: vscode.TaskDefinition,
): vscode.Task {
  const execution = new vscode.CustomExecution(async () => new CheckTerminal(cli, target.fsPath));
  const task = new vscode.Task(definition, scope, 'Kiểm tra các kế hoạch trong thư mục', 'Kế hoạch', execution, MATCHERS);
  task.presentationOptions = { reveal: vscode.TaskRevealKind.Never, clear: true, showReuseMessage: false };
  return task;
}

/** Runs the command line in VS Code's own Node: nothing has to be installed, and no shell reads what a path holds. */
class CheckTerminal implements vscode.Pseudoterminal {
  private readonly written = new vscode.EventEmitter<string>();
  private readonly closed = new vscode.EventEmitter<number>();
  readonly onDidWrite = this.written.event;
  readonly onDidClose = this.closed.event;
  private child: ChildProcess | undefined;

  constructor(
    private readonly cli: string,
    private readonly folder: string,
  ) {}

  open(): void {
    this.child = spawn(process.execPath, [this.cli, 'check', this.folder], { env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' } });
    for (const stream of [this.child.stdout, this.child.stderr]) {
      stream?.setEncoding('utf8');
      stream?.on('data', (text: string) => this.written.fire(text.replace(/\r?\n/g, '\r\n')));
    }
    // Findings are a result, not a failure of the task.
    this.child.on('close', (code) => this.closed.fire(code === 1 ? 0 : (code ?? 2)));
    this.child.on('error', () => this.closed.fire(2));
  }

  close(): void {
    this.child?.kill();
  }
}
