import type { CancellationToken } from 'vscode-languageserver';
import { MAX_LOGGED_FAULTS } from '../limits';
import { describeError, type Log } from './log';
import { cancelled } from './yielding';

/** A handler as the connection calls it. */
export type Handler<P, R> = (params: P, token: CancellationToken) => R | Promise<R>;

/**
 * The one guard around every handler: whatever happens inside, the client gets an answer and the server lives on.
 * Each fault is written to the log once, without document text.
 */
export class Guard {
  private readonly seen = new Map<string, number>();

  constructor(private readonly log: Log) {}

  /** How often anything has been caught so far. */
  get faults(): number {
    let sum = 0;
    for (const count of this.seen.values()) sum += count;
    return sum;
  }

  /**
   * Wraps `handler` of the request `name`. `neutral` makes the answer for a request whose handler threw; it must change nothing at the client. A request
   * that was taken back is told so.
   */
  request<P, R>(name: string, neutral: (params: P) => R, handler: Handler<P, R>): Handler<P, R> {
    return async (params, token) => {
      if (token.isCancellationRequested) throw cancelled();
      try {
        return await handler(params, token);
      } catch (error) {
        if (token.isCancellationRequested) throw cancelled();
        this.report(name, error);
        return neutral(params);
      }
    };
  }

  /** Wraps the handler of the notification `name`. */
  notification<P>(name: string, handler: (params: P) => void): (params: P) => void {
    return (params) => this.run(name, () => handler(params));
  }

  /** Runs `action`; a fault in it is reported as one of `name`. */
  run(name: string, action: () => void): void {
    try {
      action();
    } catch (error) {
      this.report(name, error);
    }
  }

  /** Lets `work` go on in the background; a fault in it is reported as one of `name`. */
  background(name: string, work: Promise<void>): void {
    work.catch((error: unknown) => this.report(name, error));
  }

  /** Writes a fault to the log, the same one only once. */
  report(name: string, error: unknown): void {
    const line = `${name}: ${describeError(error)}`;
    const count = this.seen.get(line) ?? 0;
    if (count === 0 && this.seen.size >= MAX_LOGGED_FAULTS) return;
    this.seen.set(line, count + 1);
    if (count === 0) this.log.error(line);
  }
}
