import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import fc from 'fast-check';
import { type Message, StreamMessageWriter } from 'vscode-languageserver/node';
import { StreamReader } from '../../server/src/lsp/transport/stream-reader';

const frame = (body: string) => `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
const note = (method: string) => JSON.stringify({ jsonrpc: '2.0', method, params: { text: 'Kế hoạch số 12' } });

/** Feeds `bytes` in pieces of `size` and gives the methods that came out, and the errors. */
function read(bytes: Buffer, size: number): { methods: string[]; errors: string[] } {
  const input = new PassThrough();
  const reader = new StreamReader(input);
  const methods: string[] = [];
  const errors: string[] = [];
  reader.onError((error) => void errors.push(error.message));
  reader.listen((message) => void methods.push((message as { method?: string }).method ?? 'response'));
  for (let at = 0; at < bytes.length; at += size) input.emit('data', bytes.subarray(at, at + size));
  return { methods, errors };
}

describe('the stream of messages', () => {
  it('is the same however it is cut', () => {
    const bytes = Buffer.from(['a', 'b', 'c'].map((name) => frame(note(name))).join(''));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: bytes.length }), (size) => {
        assert.deepEqual(read(bytes, size), { methods: ['a', 'b', 'c'], errors: [] });
      }),
    );
  });

  it('goes on after garbage', () => {
    const garbage = [
      'not a header\r\n\r\n',
      frame('{"jsonrpc":"2.0",'),
      frame('17'),
      frame('[]'),
      frame('null'),
      frame('{"jsonrpc":"2.0"}'),
      frame('{"jsonrpc":"2.0","method":5}'),
      frame('{"jsonrpc":"2.0","method":"$/cancelRequest"}'),
      frame('{"jsonrpc":"2.0","id":{},"method":"x"}'),
      'Content-Length: abc\r\n\r\n',
      'Content-Length: 99999999999\r\n\r\n',
      `Content-Type: x\r\n\r\n{}`,
      'x'.repeat(20_000),
      '\r\n\r\n\r\n\r\n',
    ];
    for (const bad of garbage) {
      for (const size of [1, 7, 100_000]) {
        const { methods, errors } = read(Buffer.from(frame(note('a')) + bad + frame(note('b'))), size);
        assert.deepEqual(methods, ['a', 'b'], JSON.stringify(bad.slice(0, 40)));
        assert.ok(errors.length > 0, JSON.stringify(bad.slice(0, 40)));
        assert.ok(
          errors.every((text) => !text.includes('Kế hoạch')),
          'no text of a message in an error',
        );
      }
    }
  });

  it('takes other headers beside the length', () => {
    const body = note('a');
    const bytes = Buffer.from(`Content-Type: application/vscode-jsonrpc; charset=utf-8\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    assert.deepEqual(read(bytes, 10), { methods: ['a'], errors: [] });
  });

  it('survives a handler that throws', () => {
    const input = new PassThrough();
    const reader = new StreamReader(input);
    let taken = 0;
    reader.listen(() => {
      taken++;
      throw new Error('no');
    });
    input.emit('data', Buffer.from(frame(note('a')) + frame(note('b'))));
    assert.equal(taken, 2);
  });

  it('is written as it is read', async () => {
    const both = new PassThrough();
    const got: Message[] = [];
    new StreamReader(both).listen((message) => void got.push(message));
    const writer = new StreamMessageWriter(both);
    const messages = ['một', 'hai 😀', 'x'.repeat(300_000)].map((text) => ({ jsonrpc: '2.0', method: 'm', params: { text } }));
    await Promise.all(messages.map((message) => writer.write(message)));
    await new Promise((resolve) => setImmediate(resolve));
    assert.deepEqual(got, messages);
  });
});
