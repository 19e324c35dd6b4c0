import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Message } from 'vscode-languageserver';
import { jsonOf } from '../../server/src/lsp/transport/message-bytes';

const place = { line: 3, character: 0 };
const diagnostics = (count: number, text = 'Nhiệm vụ “1.1” chưa ghi cơ quan chủ trì.') =>
  Array.from({ length: count }, (_, i) => ({ range: { start: place, end: { line: 3, character: i } }, severity: 1, code: 'thieu-chu-tri', message: text }));
const read = (message: unknown): unknown => {
  const json = jsonOf(message as Message);
  return JSON.parse(typeof json === 'string' ? json : Buffer.concat(json).toString('utf8'));
};
const plain = (message: unknown): unknown => JSON.parse(JSON.stringify(message));

describe('the bytes of a message', () => {
  it('say what JSON says, for lists of any length and whatever stands in them', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.string({ unit: 'binary' }), fc.boolean(), fc.option(fc.integer(), { nil: undefined }), (count, text, push, version) => {
        const list = diagnostics(count, text);
        const message = push
          ? { jsonrpc: '2.0', method: 'textDocument/publishDiagnostics', params: { uri: text, version, diagnostics: list } }
          : { jsonrpc: '2.0', id: 7, result: { kind: 'full', resultId: text, items: list } };
        assert.deepEqual(read(message), plain(message));
        const [first] = list;
        const next = [...(first ? [first] : []), ...diagnostics(1, `${text}!`), ...list.slice(1)];
        const after = push ? { ...message, params: { uri: text, diagnostics: next } } : { ...message, result: { items: next } };
        assert.deepEqual(read(after), plain(after));
      }),
    );
  });

  it('say it of messages that only look alike', () => {
    const labels = Array.from({ length: 50 }, (_, i) => ({ label: `Sở ${i}` }));
    for (const result of [{ isIncomplete: true, items: labels }, { items: 5 }, { items: [] }, { items: [null, 1] }, null, 'ế', [1]]) {
      const message = { jsonrpc: '2.0', id: 1, result };
      assert.deepEqual(read(message), message);
    }
    const named = { jsonrpc: '2.0', method: 'x', params: { items: diagnostics(20), diagnostics: 3 } };
    assert.deepEqual(read(named), named);
  });

  it('do not write again what was written', () => {
    const list = diagnostics(20);
    let asked = 0;
    const counted = { ...diagnostics(1)[0], toJSON: () => ++asked };
    const message = { jsonrpc: '2.0', method: 'm', params: { diagnostics: [...list, counted] } };
    read(message);
    read(message);
    assert.equal(asked, 1);
  });
});
