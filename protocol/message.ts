// The messages of our own, beside those of the Language Server Protocol, that client and server exchange: each stands once, in a file of this folder, and
// both sides take method, parameters and answer from there. Not `RequestType` of the protocol library: client and server bring a version of it each.

/** A request: its method, asked with `P`, answered with `R`. What comes over the wire may have any shape; the server checks it. */
export interface Request<P, R> {
  readonly method: string;
  /** Only types: what is asked and answered. */
  readonly of?: { readonly params: P; readonly answer: R };
}

/** A notification: its method, sent with `P`. */
export interface Notification<P> {
  readonly method: string;
  readonly of?: { readonly params: P };
}

/** The request `kehoach/<name>`. */
export function request<P, R>(name: string): Request<P, R> {
  return { method: `kehoach/${name}` };
}

/** The notification `kehoach/<name>`. */
export function notification<P>(name: string): Notification<P> {
  return { method: `kehoach/${name}` };
}

/** A plan that the editor has open. */
export interface PlanParams {
  readonly uri: string;
}

/** A plan by its place, and its text where no editor holds it. */
export interface PlanText {
  readonly uri: string;
  readonly text: string;
}
