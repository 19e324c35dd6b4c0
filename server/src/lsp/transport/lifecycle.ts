import { ErrorCodes, type Message, type MessageReader, type MessageWriter } from 'vscode-languageserver';
import { isMessage } from './message-shape';

/** Where a session stands between the messages that begin and end it. */
type Phase = 'new' | 'running' | 'shut down';

/**
 * `reader` without what the protocol forbids: requests before `initialize`, after `shutdown`, and a second `initialize` are answered with the protocol's
 * errors through `writer`; notifications at such times, and what is no message at all, are left out. The library itself passes on all of these.
 */
export function withLifecycle(reader: MessageReader, writer: MessageWriter): MessageReader {
  let phase: Phase = 'new';

  /** The code of the error that refuses the request `method`; undefined when it may pass. */
  const refusal = (method: string): number | undefined => {
    if (phase === 'new') return method === 'initialize' ? undefined : ErrorCodes.ServerNotInitialized;
    return phase === 'shut down' || method === 'initialize' ? ErrorCodes.InvalidRequest : undefined;
  };
  const passes = (message: Message): boolean => {
    if (!isMessage(message)) return false;
    const { method, id } = message as { readonly method?: string; readonly id?: string | number };
    if (method === undefined) return true;
    if (id === undefined) return method === 'exit' || phase === 'running';
    const code = refusal(method);
    if (code !== undefined) {
      const error = { code, message: code === ErrorCodes.ServerNotInitialized ? 'the server is not initialized' : `${method}: not at this time` };
      // A client that is gone needs no answer.
      writer.write({ jsonrpc: '2.0', id, error } as Message).catch(() => {});
      return false;
    }
    if (method === 'initialize') phase = 'running';
    if (method === 'shutdown') phase = 'shut down';
    return true;
  };
  return {
    onError: reader.onError,
    onClose: reader.onClose,
    onPartialMessage: reader.onPartialMessage,
    listen: (callback) => reader.listen((message) => void (passes(message) && callback(message))),
    dispose: () => reader.dispose(),
  };
}
