import type { Readable } from 'node:stream';
import { AbstractMessageReader, type DataCallback, type Disposable, type MessageReader } from 'vscode-languageserver/node';
import { MAX_HEADER_BYTES, MAX_MESSAGE_BYTES } from '../limits';
import { isMessage } from './message-shape';

// The reader of a byte stream. Unlike the library's it goes on after garbage: a bad header or body costs that message, not the session.

const HEAD = 'Content-Length: ';
const HEAD_END = '\r\n\r\n';

/** Reads framed messages from a stream. Anything that is no message is reported through `onError`, without its text, and skipped. */
export class StreamReader extends AbstractMessageReader implements MessageReader {
  private chunks: Buffer[] = [];
  private size = 0;
  /** Bytes that must be here before it is worth looking again. */
  private wanted = 1;
  private callback: DataCallback = () => {};

  constructor(private readonly input: Readable) {
    super();
  }

  /** Starts reading; every message goes to `callback` in the order of the stream. */
  listen(callback: DataCallback): Disposable {
    this.callback = callback;
    const onData = (chunk: Buffer) => this.take(chunk);
    const onEnd = () => this.fireClose();
    const onError = (error: Error) => this.fireError(error);
    this.input.on('data', onData).on('end', onEnd).on('close', onEnd).on('error', onError);
    return { dispose: () => void this.input.off('data', onData).off('end', onEnd).off('close', onEnd).off('error', onError) };
  }

  private take(chunk: Buffer): void {
    this.chunks.push(chunk);
    this.size += chunk.length;
    if (this.size < this.wanted) return;
    const bytes = this.chunks.length === 1 ? chunk : Buffer.concat(this.chunks);
    let at = 0;
    this.wanted = 1;
    while (at < bytes.length) {
      const headEnd = bytes.indexOf(HEAD_END, at, 'latin1');
      if (headEnd < 0) {
        if (bytes.length - at > MAX_HEADER_BYTES) at = this.skip(bytes, at + 1, 'header too long');
        this.wanted = bytes.length - at + 1;
        break;
      }
      const length = contentLength(bytes.toString('latin1', at, headEnd));
      if (length === undefined) {
        at = this.skip(bytes, at + 1, 'bad header');
        continue;
      }
      const start = headEnd + HEAD_END.length;
      if (bytes.length < start + length) {
        this.wanted = start + length - at;
        break;
      }
      at = start + length;
      this.deliver(bytes.toString('utf8', start, at));
    }
    const rest = at === 0 ? bytes : bytes.subarray(at);
    this.chunks = rest.length > 0 ? [rest] : [];
    this.size = rest.length;
  }

  /** The next place that looks like a header, or the end less what may be the start of one. */
  private skip(bytes: Buffer, from: number, why: string): number {
    this.fireError(new Error(`${why}, skipped to the next message`));
    const next = bytes.indexOf(HEAD, from, 'latin1');
    return next >= 0 ? next : Math.max(from, bytes.length - HEAD.length);
  }

  private deliver(body: string): void {
    let message: unknown;
    try {
      message = JSON.parse(body);
    } catch {
      this.fireError(new Error('a message that is not JSON was skipped'));
      return;
    }
    if (!isMessage(message)) {
      this.fireError(new Error('a message of a wrong shape was skipped'));
      return;
    }
    try {
      this.callback(message);
    } catch {
      this.fireError(new Error('a message could not be taken in'));
    }
  }
}

function contentLength(head: string): number | undefined {
  const digits = /(?:^|\n)content-length:[ \t]{0,20}(\d{1,10})[ \t]{0,20}(?:\r|$)/i.exec(head)?.[1];
  const length = digits === undefined ? Number.NaN : Number(digits);
  return length <= MAX_MESSAGE_BYTES ? length : undefined;
}
