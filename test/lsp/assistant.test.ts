import assert from 'node:assert/strict';
import { createCatalog } from '../../server/src/catalog/create';
import { createService } from '../../server/src/service';
import { Session } from './session';

describe('tools for assistants, asked by our own client', () => {
  const start = (files: Record<string, string> = {}) =>
    Session.start({
      createService: (settings) =>
        createService({
          catalog: createCatalog({ extraAgencies: settings.agencies, extraReferences: settings.references }),
          today: () => '2026-11-21',
          settings,
        }),
      files: () => files,
    });
  type Answer = { summary?: string; data?: { verdict?: string; findings?: object[] }; failure?: string } | null;
  const ask = (session: Session, params: object) => session.client.sendRequest<Answer>('kehoach/tool', params);

  it('answer with a summary and data, or say why not', async () => {
    const session = await start();
    const answer = await ask(session, { name: 'look_up_agency', arguments: { name: 'Bộ Chuyển đổi số' } });
    assert.equal(answer?.data?.verdict, 'unknown');
    assert.match(answer?.summary ?? '', /chưa thể xác nhận/);
    assert.match((await ask(session, { name: 'look_up_agency', arguments: {} }))?.failure ?? '', /Thiếu tham số “name”/);
    assert.match((await ask(session, { name: 'check_plan', arguments: { file: '/etc/passwd' } }))?.failure ?? '', /không đọc được tệp/);
    session.stop();
  });

  it('hold to the config of the folder', async () => {
    const session = await start({ 'file:///kehoach.config.json': '{ "agencies": [{ "name": "Trung tâm Điều hành thông minh tỉnh" }] }' });
    const answer = await ask(session, { uri: 'file:///a.kehoach', name: 'look_up_agency', arguments: { name: 'Trung tâm Điều hành thông minh tỉnh' } });
    assert.equal(answer?.data?.verdict, 'current');
    session.stop();
  });

  it('take requests of a wrong shape for nothing', async () => {
    const session = await start();
    for (const params of [{}, { name: 7 }, { name: 'look_up_agency', arguments: 'x' }]) {
      const answer = await ask(session, params);
      assert.ok(answer === null || typeof answer.failure === 'string');
    }
    session.stop();
  });
});
