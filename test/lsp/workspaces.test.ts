import assert from 'node:assert/strict';
import type { InitializeParams, WorkspaceFoldersChangeEvent } from 'vscode-languageserver';
import { foldersAfter, foldersOf } from '../../server/src/lsp/workspace-folders';
import { Session, type SessionOptions } from './session';

const OFF = '{ "severities": { "loi-go": "off" } }';
/** What is set above does not hold here. */
const ROOT = '{ "root": true }';
const folder = (uri: string) => ({ uri, name: uri });

/** How many slips are found in `uri`, where there is one. */
async function slipsIn(session: Session, uri: string): Promise<number> {
  await session.open('xxx', uri);
  await session.settle();
  const { length } = await session.diagnostics(uri);
  await session.client.sendNotification('textDocument/didClose', { textDocument: { uri } });
  return length;
}

const start = (files: Readonly<Record<string, string>>, options: SessionOptions = {}) =>
  Session.start({ pull: true, files: () => files, capabilities: { workspace: { workspaceFolders: true } }, ...options });

async function change(session: Session, event: WorkspaceFoldersChangeEvent): Promise<void> {
  await session.client.sendNotification('workspace/didChangeWorkspaceFolders', { event });
  await session.settle();
}

describe('workspaces as editors have them', () => {
  it('several folders, each with its own config, and one inside another', async () => {
    const files = { 'file:///kehoach.config.json': OFF, 'file:///a/kehoach.config.json': OFF, 'file:///a/con/kehoach.config.json': ROOT };
    const session = await start(files, { workspace: { rootUri: null, workspaceFolders: ['file:///b', 'file:///a', 'file:///a/con'].map(folder) } });
    assert.equal(await slipsIn(session, 'file:///a/s%C3%A2u/x.kehoach'), 0);
    assert.equal(await slipsIn(session, 'file:///a/con/x.kehoach'), 1, 'its own config ends what holds above');
    assert.equal(await slipsIn(session, 'file:///b/x.kehoach'), 1, 'a config outside of the folder does not hold in it');
    assert.equal(await slipsIn(session, 'file:///ab/x.kehoach'), 1, 'a name that begins alike is another folder');
    session.stop();
  });

  it('folders that come and go', async () => {
    const files = { 'file:///a/kehoach.config.json': OFF };
    const session = await start(files, { workspace: { rootUri: null, workspaceFolders: null } });
    const uri = 'file:///a/s%C3%A2u/x.kehoach';
    await session.open('xxx', uri);
    await session.settle();
    const count = async () => (await session.diagnostics(uri)).length;
    assert.equal(await count(), 1, 'outside of a workspace only its own folder counts');
    await change(session, { added: [folder('file:///a')], removed: [] });
    assert.equal(await count(), 0);
    await change(session, { added: [], removed: [folder('file:///a')] });
    assert.equal(await count(), 1);
    session.stop();
  });

  it('one folder, by its address or by its path, as each client writes it', async () => {
    const config = 'file:///c%3A/K%E1%BA%BF%20ho%E1%BA%A1ch/kehoach.config.json';
    const uri = 'file:///c%3A/K%E1%BA%BF%20ho%E1%BA%A1ch/s%C3%A2u/x.kehoach';
    const said: Pick<InitializeParams, 'rootUri' | 'rootPath' | 'workspaceFolders'>[] = [
      { rootUri: 'file:///c:/Kế hoạch' },
      { rootUri: 'file:///C:/K%E1%BA%BF ho%E1%BA%A1ch/' },
      { rootUri: 'file:///c%3A/K%E1%BA%BF%20ho%E1%BA%A1ch', workspaceFolders: null },
      { rootUri: null, rootPath: 'C:\\Kế hoạch' },
      { rootUri: null, rootPath: 'c:/Kế hoạch' },
      { rootUri: null, workspaceFolders: [folder('file:///c%3A/Kế%20hoạch')] },
    ];
    for (const workspace of said) {
      const session = await start({ [config]: OFF }, { workspace });
      assert.equal(await slipsIn(session, uri), 0, JSON.stringify(workspace));
      session.stop();
    }
  });

  it('folders of a wrong shape are no folders', () => {
    const params = { workspaceFolders: [null, 5, {}, { uri: 7 }, folder('file:///a')], rootUri: 'file:///b' } as unknown as InitializeParams;
    assert.deepEqual(foldersOf(params), ['file:///a']);
    assert.deepEqual(foldersOf({ rootUri: '', rootPath: '/nhà/Kế hoạch #1?' } as InitializeParams), ['file:///nh%C3%A0/K%E1%BA%BF%20ho%E1%BA%A1ch%20%231%3F']);
    assert.deepEqual(foldersAfter(['file:///a%20b'], { added: [folder('file:///a b'), folder('file:///c')], removed: [] }), ['file:///a%20b', 'file:///c']);
  });

  it('a client that lets the server say what it wants to hear of is told; one that watches by itself is not', async () => {
    const capabilities = { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } };
    const watchers = (session: Session) => session.registered.filter(({ method }) => method === 'workspace/didChangeWatchedFiles');
    const session = await start({}, { capabilities });
    const globs = watchers(session).flatMap(({ registerOptions }) => registerOptions.watchers.map(({ globPattern }: { globPattern: string }) => globPattern));
    assert.deepEqual(globs, ['**/kehoach.config.json', '**/*.kehoach', '**/*.kh.txt']);
    session.stop();
    for (const other of [await start({}, { capabilities, initializationOptions: { watches: true } }), await start({})]) {
      assert.deepEqual(watchers(other), []);
      other.stop();
    }
  });
});
