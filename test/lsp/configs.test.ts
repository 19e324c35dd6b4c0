import assert from 'node:assert/strict';
import { Session } from './session';

const changed = (session: Session, uri: string) => session.client.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] });

describe('kehoach.config.json in the editor', () => {
  it('holds for the plans of its folder and below, above the client’s settings', async () => {
    const files = {
      'file:///kehoach.config.json': '{ "severities": { "loi-go": "off" } } // chú thích',
      'file:///con/kehoach.config.json': '{ "severities": { "loi-go": "error" } }',
      'file:///rieng/kehoach.config.json': '{ "root": true }',
    };
    const session = await Session.start({ pull: true, files: () => files, configuration: () => ({ severities: { 'loi-go': 'hint' } }) });
    for (const [uri, count] of [
      ['file:///a.kehoach', 0],
      ['file:///khac/a.kehoach', 0],
      ['file:///con/a.kehoach', 1],
      ['file:///con/ch%C3%A1u/a.kehoach', 1],
      ['file:///rieng/a.kehoach', 1],
      ['untitled:Untitled-1', 1],
    ] as const) {
      await session.open('xxx', uri);
      await session.settle();
      assert.equal((await session.diagnostics(uri)).length, count, uri);
    }
    session.stop();
  });

  it('is read again when it changes, comes or goes; a broken one is left aside', async () => {
    const files: Record<string, string> = {};
    const session = await Session.start({ files: () => files });
    const uri = await session.open('xxx');
    const count = async () => {
      await changed(session, 'file:///kehoach.config.json');
      await session.settle();
      await session.settle();
      return (await session.diagnostics(uri)).length;
    };
    assert.equal(await count(), 1);
    files['file:///kehoach.config.json'] = '{ "severities": { "loi-go": "off" } }';
    assert.equal(await count(), 0);
    files['file:///kehoach.config.json'] = '{ "severities": ';
    assert.equal(await count(), 1);
    assert.ok(session.logged.some((line) => line.includes('kehoach.config.json:1:')));
    files['file:///kehoach.config.json'] = '{ "ignore": ["*.kehoach"] }';
    assert.equal(await count(), 0);
    delete files['file:///kehoach.config.json'];
    assert.equal(await count(), 1);
    session.stop();
  });

  it('colours the user’s own agencies as soon as they are written down, and asks for nothing else', async () => {
    const files: Record<string, string> = {};
    const session = await Session.start({ files: () => files, capabilities: { workspace: { semanticTokens: { refreshSupport: true } } } });
    let refreshes = 0;
    session.client.onRequest('workspace/semanticTokens/refresh', () => {
      refreshes++;
      return null;
    });
    const uri = await session.open('xxx');
    await session.diagnostics(uri);
    const change = async () => {
      await changed(session, 'file:///kehoach.config.json');
      await session.settle();
      await session.settle();
    };
    await change();
    assert.equal(refreshes, 0);
    files['file:///kehoach.config.json'] = '{ "agencies": [{ "name": "Trung tâm Điều hành thông minh" }] }';
    await change();
    assert.equal(refreshes, 1);
    session.stop();
  });
});
