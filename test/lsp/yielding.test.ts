import assert from 'node:assert/strict';
import { CancellationTokenSource, LSPErrorCodes } from 'vscode-languageserver';
import { createCatalog } from '../../server/src/catalog/create';
import { SLICE_MS } from '../../server/src/lsp/limits';
import { createService, type Service } from '../../server/src/service';
import { Session } from './session';

const catalog = createCatalog();
/** A client that is told everything at once. */
const CAPABILITIES = { workspace: { diagnostics: { refreshSupport: false } } };
const TASKS = 300;
const PLAN = `KẾ HOẠCH\nNâng cấp đường\n\nI. NHIỆM VỤ\n${Array.from({ length: TASKS }, (_, i) => `${i + 1}. Sửa tuyến đường ${i + 1}\n- Chủ trì: Sở Giao thông vận tải.\n`).join('')}`;

/** A server for which each step of long work takes longer than a slice; `steps`: how many it has done. */
async function slowSession(pull: boolean): Promise<{ readonly session: Session; readonly steps: () => number }> {
  let steps = 0;
  const counting = (service: Service): Service => ({
    ...service,
    *checkSteps(document) {
      for (const step of service.checkSteps(document)) {
        steps++;
        yield step;
      }
    },
  });
  const make = () => counting(createService({ catalog, today: () => '2026-03-02' }));
  return { session: await Session.start({ pull, tick: SLICE_MS * 2, capabilities: CAPABILITIES, createService: make }), steps: () => steps };
}

const opened = (session: Session, text: string) =>
  session.client.sendNotification('textDocument/didOpen', { textDocument: { uri: 'file:///a.kehoach', languageId: 'kehoach', version: 1, text } });
const uri = 'file:///a.kehoach';
const at = { line: 5, character: 2 };

describe('a long plan that was just opened', () => {
  it('is judged in slices: keys and questions that come meanwhile go first, and the answer is that of the text as it then stands', async () => {
    const { session, steps } = await slowSession(true);
    await opened(session, PLAN);
    const order: string[] = [];
    const asked = session.pull(uri).then((report) => {
      order.push('diagnostics');
      return report;
    });
    const hover = session.client.sendRequest('textDocument/hover', { textDocument: { uri }, position: at }).then(() => order.push('hover'));
    await session.client.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ range: { start: { line: 4, character: 2 }, end: { line: 4, character: 2 } }, text: ' Các các' }],
    });
    const report = await asked;
    await hover;
    assert.deepEqual(order, ['hover', 'diagnostics']);
    assert.ok(steps() > TASKS / 2, `${steps()} steps`);
    const fresh = await Session.start({ pull: true, capabilities: CAPABILITIES, createService: () => createService({ catalog, today: () => '2026-03-02' }) });
    await opened(fresh, PLAN.replace('1. Sửa', '1. Các các Sửa'));
    const anew = await fresh.pull(uri);
    assert.deepEqual(report.kind === 'full' && report.items, anew.kind === 'full' && anew.items);
    assert.ok(anew.kind === 'full' && anew.items.length > 0);
    session.stop();
    fresh.stop();
  });

  it('is pushed once, as it stands at the end', async () => {
    const { session } = await slowSession(false);
    await opened(session, PLAN);
    await session.client.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ text: PLAN.replace('1. Sửa', '1. Các các Sửa') }],
    });
    for (let i = 0; i < 200 && session.published.length === 0; i++) {
      session.clock.advance(1000);
      await session.settle();
    }
    await session.settle();
    assert.deepEqual(
      session.published.map(({ version }) => version),
      [2],
    );
    session.stop();
  });

  it('is left as soon as the question is taken back', async () => {
    const { session, steps } = await slowSession(true);
    await opened(session, PLAN);
    const stop = new CancellationTokenSource();
    const asked = session.client.sendRequest('textDocument/diagnostic', { textDocument: { uri } }, stop.token);
    stop.cancel();
    await assert.rejects(asked, { code: LSPErrorCodes.RequestCancelled });
    assert.ok(steps() < TASKS / 2, `${steps()} steps`);
    assert.equal((await session.pull(uri)).kind, 'full');
    session.stop();
  });
});

describe('a request that was taken back before its turn', () => {
  it('is told so by the code of the protocol', async () => {
    const session = await Session.start({ pull: true });
    await session.open('xxx');
    for (const method of ['textDocument/hover', 'textDocument/completion', 'textDocument/diagnostic', 'textDocument/semanticTokens/full']) {
      const stop = new CancellationTokenSource();
      const asked = session.client.sendRequest(method, { textDocument: { uri }, position: { line: 0, character: 0 } }, stop.token);
      stop.cancel();
      await assert.rejects(asked, { code: LSPErrorCodes.RequestCancelled }, method);
    }
    session.stop();
  });
});
