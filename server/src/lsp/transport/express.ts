import type {
  CancellationToken,
  Connection,
  ConnectionOptions,
  Message,
  MessageReader,
  MessageWriter,
  ProtocolNotificationType,
  ProtocolRequestType,
  RequestHandler,
} from 'vscode-languageserver';
import { isRecord } from '../capabilities';
import type { Guard } from './guard';

// The library puts each message into a queue and takes one out per turn of the event loop: half of what a server costs that does nothing. What
// comes with every key goes past the queue whenever nothing waits in it, so messages are still dealt with in their order.

/** Asks the library for a connection over `reader` and `writer`; another function in Node than in the browser. */
export type Connect = (reader: MessageReader, writer: MessageWriter, options: ConnectionOptions) => Connection;

type Answer = (params: never, token: CancellationToken) => unknown;

/** What is answered at once cannot be cancelled. */
const NEVER: CancellationToken = { isCancellationRequested: false, onCancellationRequested: () => ({ dispose: () => {} }) };

/** A connection of the library, and a way past its queue for the messages that have a handler here. */
export class Express {
  readonly connection: Connection;
  private readonly notifications = new Map<string, (params: never) => void>();
  private readonly requests = new Map<string, Answer>();
  /** What was handed to the library and it has not begun with. */
  private readonly waiting = new Set<Message>();
  private guard: Guard | null = null;

  constructor(
    source: MessageReader,
    private readonly writer: MessageWriter,
    connect: Connect,
  ) {
    const reader: MessageReader = {
      onError: source.onError,
      onClose: source.onClose,
      onPartialMessage: source.onPartialMessage,
      listen: (callback) => source.listen((message) => this.take(message) || this.handOn(message, callback)),
      dispose: () => source.dispose(),
    };
    const messageStrategy: ConnectionOptions['messageStrategy'] = {
      handleMessage: (message, next) => {
        this.waiting.delete(message);
        return next(message);
      },
    };
    this.connection = connect(reader, writer, { messageStrategy });
  }

  /** `guard` is told of answers that cannot be written. */
  useGuard(guard: Guard): void {
    this.guard = guard;
  }

  /** Registers `handler`, which must not throw, on both ways. */
  onNotification<P>(type: ProtocolNotificationType<P, unknown>, handler: (params: P) => void): void {
    this.connection.onNotification(type, handler);
    this.notifications.set(type.method, handler);
  }

  /** Registers `handler`, which must neither throw nor reject, on both ways. */
  onRequest<P, R, PR, E, RO>(type: ProtocolRequestType<P, R, PR, E, RO>, handler: RequestHandler<P, R, E>): void {
    this.connection.onRequest(type, handler);
    this.requests.set(type.method, handler);
  }

  private handOn(message: Message, callback: (message: Message) => void): void {
    // A cancellation may be dealt with on the spot, and is in nobody's way.
    if (!('method' in message && message.method === '$/cancelRequest')) this.waiting.add(message);
    callback(message);
  }

  /** True when the message was dealt with. */
  private take(message: Message): boolean {
    if (this.waiting.size > 0) return false;
    const { method, id, params } = message as { readonly method?: unknown; readonly id?: unknown; readonly params?: unknown };
    // What has a wrong shape is the library's to refuse.
    if (typeof method !== 'string' || !isRecord(params)) return false;
    if (id === undefined) {
      const handler = this.notifications.get(method);
      handler?.(params as never);
      return handler !== undefined;
    }
    const handler = this.requests.get(method);
    if (handler) void this.answer(id, handler(params as never, NEVER));
    return handler !== undefined;
  }

  private async answer(id: unknown, result: unknown): Promise<void> {
    try {
      await this.writer.write({ jsonrpc: '2.0', id, result: (await result) ?? null } as Message);
    } catch (error) {
      this.guard?.report('answer', error);
    }
  }
}
