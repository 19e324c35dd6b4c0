import type { CancellationToken, Disposable } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Notification, Request } from '../../protocol/message';

/** Asks the server; rejects when it is not running, or when `token` is cancelled before it answers. */
export function ask<P, R>(client: BaseLanguageClient, { method }: Request<P, R>, params: P, token?: CancellationToken): Promise<R> {
  return token ? client.sendRequest<R>(method, params, token) : client.sendRequest<R>(method, params);
}

/** Calls `heard` whenever the server sends the notification. */
export function hear<P>(client: BaseLanguageClient, { method }: Notification<P>, heard: (params: P) => void): Disposable {
  return client.onNotification(method, heard);
}

/** Answers what the server asks of the client. */
export function answer<P, R>(client: BaseLanguageClient, { method }: Request<P, R>, give: (params: P) => Promise<R>): Disposable {
  return client.onRequest(method, (params: P): Promise<unknown> => give(params));
}
