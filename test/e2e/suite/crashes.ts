import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { finding, findings, open, type, waitFor } from './helpers';

// The server is killed, as no fault of ours could do it more thoroughly. Only where it is a process: a worker ends with its page.

interface ClientInside {
  readonly state: number;
  /** Of the library; not for anybody but this test. */
  readonly _serverProcess?: { readonly pid?: number };
}

/** `State.Running` of the library. */
const RUNNING = 2;

/** The number of the server's process; undefined while there is none that answers. */
function serverPid(): number | undefined {
  const extension = vscode.extensions.all.find(({ packageJSON }) => packageJSON.name === 'kehoach');
  const client = (extension?.exports as { client: ClientInside } | undefined)?.client;
  return client?.state === RUNNING ? client._serverProcess?.pid : undefined;
}

async function kill(): Promise<number> {
  const pid = await waitFor('the server', serverPid);
  process.kill(pid, 'SIGKILL');
  return pid;
}

function hasNewServer(killed: number): boolean {
  const pid = serverPid();
  return pid !== undefined && pid !== killed;
}

const restarted = (killed: number) => waitFor('a new server', () => hasNewServer(killed));

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

async function atEnd(name: string): Promise<vscode.TextEditor> {
  const editor = await open(name);
  const { document } = editor;
  const end = document.lineAt(document.lineCount - 1).range.end;
  editor.selection = new vscode.Selection(end, end);
  return editor;
}

describe('when the server is killed', () => {
  afterEach(() => vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor'));

  it('while somebody types: it comes back, no letter is lost, new findings come', async () => {
    const { document } = await atEnd('thieu-thoi-gian.kehoach');
    await finding(document, 'thieu-thoi-gian');
    const before = document.getText();
    await type('Các sở');
    const killed = await kill();
    await type(' rà soát các');
    await restarted(killed);
    await type(' các quy định.');
    assert.equal(document.getText(), `${before}Các sở rà soát các các quy định.`);
    const found = await finding(document, 'lap-tu');
    assert.equal(document.getText(found.range), 'các các');
    await finding(document, 'thieu-thoi-gian');
  });

  it('by one plan again and again: the plan is left unread; then comes a message, and its button starts the server and reads the plan', async () => {
    await vscode.commands.executeCommand('kehoach.restartServer');
    const { document } = await atEnd('thieu-thoi-gian.kehoach');
    await type('a');
    const before = document.getText();
    await restarted(await kill());
    await finding(document, 'thieu-thoi-gian');
    await restarted(await kill());
    await finding(document, 'che-do-an-toan');
    assert.deepEqual(findings(document), ['che-do-an-toan: ']);
    await restarted(await kill());
    // The fourth within three minutes: the user is asked.
    const last = await kill();
    await waitFor('its end', () => !isRunning(last));
    await waitFor('the button “Khởi động lại”', async () => {
      await vscode.commands.executeCommand('notification.acceptPrimaryAction');
      return hasNewServer(last);
    });
    await finding(document, 'thieu-thoi-gian');
    assert.equal(document.getText(), before);
  });
});
