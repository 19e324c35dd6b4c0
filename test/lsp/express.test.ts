import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import {
  CompletionRequest,
  type Connection,
  createConnection,
  DidChangeTextDocumentNotification,
  type Message,
  type MessageWriter,
  type RequestHandler,
} from 'vscode-languageserver/node';
import { Express } from '../../server/src/lsp/transport/express';
import { StreamReader, StreamWriter } from '../../server/src/lsp/transport/stdio';

interface Sent {
  readonly id?: unknown;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

const textDocument = { uri: 'file:///a.kehoach' };
const completion = (id: number): Sent => ({ id, method: 'textDocument/completion', params: { textDocument, position: { line: 0, character: 0 } } });
const change = (version: number): Sent => ({ method: 'textDocument/didChange', params: { textDocument: { ...textDocument, version }, contentChanges: [] } });

/** A connection with both ways, and what was done in which order. */
class Line {
  readonly done: string[] = [];
  readonly answers: Sent[] = [];
  readonly connection: Connection;
  private readonly input = new PassThrough();

  constructor(complete: RequestHandler<unknown, null, void> = () => null, writer?: (inner: MessageWriter) => MessageWriter) {
    const output = new PassThrough();
    const stream = new StreamWriter(output);
    const express = new Express(new StreamReader(this.input), writer?.(stream) ?? stream, createConnection);
    new StreamReader(output).listen((message) => void this.answers.push(message as Sent));
    this.connection = express.connection;
    express.onNotification(DidChangeTextDocumentNotification.type, ({ textDocument: { version } }) => void this.done.push(`change ${version}`));
    express.onRequest(CompletionRequest.type, (params, token) => {
      this.done.push('completion');
      return complete(params, token) as null;
    });
    this.connection.onRequest('slow', () => {
      this.done.push('slow');
      return 'late';
    });
    this.connection.onNotification('note', () => void this.done.push('note'));
    this.connection.listen();
  }

  /** Sends `messages` in one piece; what is dealt with on the spot is done when it returns. */
  send(...messages: Sent[]): void {
    const frames = messages.map((message) => {
      const body = JSON.stringify({ jsonrpc: '2.0', ...message });
      return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
    });
    this.input.emit('data', Buffer.from(frames.join('')));
  }

  async rest(): Promise<void> {
    for (let i = 0; i < 20; i++) await new Promise((resolve) => setImmediate(resolve));
  }
}

describe('the way past the queue', () => {
  it('deals with a message on the spot', async () => {
    const line = new Line();
    line.send(change(1), completion(7));
    assert.deepEqual(line.done, ['change 1', 'completion']);
    await line.rest();
    assert.deepEqual(line.answers, [{ jsonrpc: '2.0', id: 7, result: null }]);
  });

  it('never overtakes what came before', async () => {
    const line = new Line();
    line.send({ method: 'note', params: {} }, change(1), { id: 1, method: 'slow', params: {} }, completion(2), change(2));
    assert.deepEqual(line.done, []);
    await line.rest();
    assert.deepEqual(line.done, ['note', 'change 1', 'slow', 'completion', 'change 2']);
    assert.deepEqual(
      line.answers.map(({ id, result }) => [id, result]),
      [
        [1, 'late'],
        [2, null],
      ],
    );
    line.send(change(3));
    assert.equal(line.done.at(-1), 'change 3', 'open again when the queue is empty');
  });

  it('stays open behind cancellations', async () => {
    const line = new Line();
    line.send({ method: '$/cancelRequest', params: { id: 99 } }, change(1));
    assert.deepEqual(line.done, ['change 1']);
    await line.rest();
    line.send({ id: 5, method: 'slow', params: {} }, { method: '$/cancelRequest', params: { id: 5 } });
    await line.rest();
    line.send(change(2));
    assert.equal(line.done.at(-1), 'change 2');
  });

  it('leaves messages of a wrong shape to the library', async () => {
    const line = new Line();
    line.send({ id: 1, method: 'textDocument/completion', params: [1] }, { id: 2, method: 'textDocument/completion' }, { method: 'textDocument/didChange' });
    await line.rest();
    assert.deepEqual(
      line.answers.flatMap(({ id, error }) => (id === undefined ? [] : [[id, error?.code]])),
      [
        [1, -32602],
        [2, -32602],
      ],
    );
    line.send(change(1));
    assert.equal(line.done.at(-1), 'change 1');
  });

  it('waits for answers that take their time, and lets others go first', async () => {
    let finish: (answer: null) => void = () => {};
    const line = new Line(() => new Promise((resolve) => (finish = resolve)));
    line.send(completion(1), { id: 2, method: 'slow', params: {} });
    await line.rest();
    assert.deepEqual(
      line.answers.map(({ id }) => id),
      [2],
    );
    finish(null);
    await line.rest();
    assert.deepEqual(
      line.answers.map(({ id }) => id),
      [2, 1],
    );
  });

  it('lives on when an answer cannot be written', async () => {
    let fail = true;
    const line = new Line(
      () => null,
      (inner) => ({
        onError: inner.onError,
        onClose: inner.onClose,
        write: (message: Message) => (fail ? Promise.reject(new Error('broken')) : inner.write(message)),
        end: () => inner.end(),
        dispose: () => inner.dispose(),
      }),
    );
    line.send(completion(1));
    await line.rest();
    fail = false;
    line.send(completion(2));
    await line.rest();
    assert.deepEqual(
      line.answers.map(({ id }) => id),
      [2],
    );
  });
});
