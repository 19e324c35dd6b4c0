import type { CancellationToken, Connection } from 'vscode-languageserver';
import type { PlanParams, Request } from '../../../../protocol/message';
import { isRecord } from '../convert/shapes';
import type { OpenDocument } from '../documents';
import type { HandlerHost } from './host';

/** The members of `P` as they come over the wire: each may be missing or of another type. */
export type Unchecked<P> = { readonly [K in P extends unknown ? keyof P : never]?: unknown };

type Asked<P, R> = (params: Unchecked<P>, token: CancellationToken) => R | null | Promise<R | null>;
type AskedOfPlan<P, R> = (open: OpenDocument, params: Unchecked<P>) => R | null;

/** Registers answers to the requests of our own clients (`protocol/`). */
export interface OwnRequests {
  /** Parameters that are no object are answered with null; `neutral` is the answer when `answer` throws. */
  on<P, R extends object>(request: Request<P, R | null>, answer: Asked<P, R>, neutral?: NoInfer<R>): void;
  /** A request about a plan; one that is not open or not read is answered with null. */
  onPlan<P extends PlanParams, R extends object>(request: Request<P, R | null>, answer: AskedOfPlan<P, R>): void;
}

export function ownRequests(connection: Connection, { guard, withText }: Pick<HandlerHost, 'guard' | 'withText'>): OwnRequests {
  function on<P, R extends object>({ method }: Request<P, R | null>, answer: Asked<P, R>, neutral: R | null = null): void {
    connection.onRequest(
      method,
      guard.request<unknown, object | null>(
        method,
        () => neutral,
        (params, token) => (isRecord(params) ? answer(params as Unchecked<P>, token) : null),
      ),
    );
  }
  function onPlan<P extends PlanParams, R extends object>(request: Request<P, R | null>, answer: AskedOfPlan<P, R>): void {
    on(request, (params) => {
      const { uri } = params as Unchecked<PlanParams>;
      return typeof uri === 'string' ? withText(uri, (open) => answer(open, params)) : null;
    });
  }
  return { on, onPlan };
}
