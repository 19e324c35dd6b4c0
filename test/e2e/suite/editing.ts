import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { open } from './helpers';

describe('a plan in VS Code', () => {
  it('is recognised by its name', async () => {
    const { document } = await open('thieu-thoi-gian.kehoach');
    assert.equal(document.languageId, 'kehoach');
  });

  it('offers the commands of the manifest', async () => {
    const extension = vscode.extensions.all.find(({ packageJSON }) => packageJSON.name === 'kehoach');
    assert.ok(extension, 'the extension is not there');
    const known = new Set(await vscode.commands.getCommands(true));
    const missing = extension.packageJSON.contributes.commands
      .map(({ command }: { command: string }) => command)
      .filter((command: string) => !known.has(command));
    assert.deepEqual(missing, []);
  });
});
