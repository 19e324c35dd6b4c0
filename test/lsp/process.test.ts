import assert from 'node:assert/strict';
import type { PublishDiagnosticsParams } from 'vscode-languageserver/node';
import { started } from './process';

const PLAN = 'KẾ HOẠCH\nRà soát thủ tục hành chính\n\nI. NHIỆM VỤ\n1. Rà soát các các quy trình nội bộ.\n- Chủ trì: Sở Nội vụ.\n';

describe('the server as a process', () => {
  for (const transport of ['stdio', 'ipc'] as const) {
    it(`speaks over ${transport}, and ends with 0 when it was asked to`, async () => {
      const { client, ended } = started(transport);
      const first = new Promise<PublishDiagnosticsParams>((resolve) => client.onNotification('textDocument/publishDiagnostics', resolve));
      await client.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities: {} });
      await client.sendNotification('initialized', {});
      await client.sendNotification('textDocument/didOpen', { textDocument: { uri: 'untitled:1', languageId: 'kehoach', version: 1, text: PLAN } });
      const { uri, diagnostics } = await first;
      assert.equal(uri, 'untitled:1');
      assert.ok(
        diagnostics.some(({ code }) => code === 'lap-tu'),
        JSON.stringify(diagnostics),
      );
      await client.sendRequest('shutdown');
      await client.sendNotification('exit');
      assert.equal(await ended, 0);
    });
  }

  it('lives on when what comes over ipc is no message', async () => {
    const { client, process: server, ended } = started('ipc');
    for (const garbage of [null, 17, 'x', true, [], [{}], {}, { method: 5 }, { jsonrpc: '2.0', method: '$/cancelRequest' }, { id: {}, method: 'x' }])
      server.send(garbage as never);
    await client.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities: {} });
    for (const garbage of [null, 17, 'x', [], { id: 1 }]) server.send(garbage as never);
    await client.sendRequest('shutdown');
    await client.sendNotification('exit');
    assert.equal(await ended, 0);
  });

  it('ends with 1 when it is told to exit without shutdown, and when its client goes away', async () => {
    const told = started('stdio');
    await told.client.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {} });
    await told.client.sendNotification('exit');
    assert.equal(await told.ended, 1);
    const left = started('stdio');
    await left.client.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {} });
    left.process.stdin?.end();
    assert.equal(await left.ended, 1);
  });
}).timeout(60_000);
