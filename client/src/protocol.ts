import { NotificationType, RequestType, type WorkspaceEdit } from 'vscode-languageclient';

/** The language id of plans, as in package.json. */
export const LANGUAGE_ID = 'kehoach';

/** Counts of one plan, sent by the server when it has read it. */
export interface PlanStatus {
  readonly uri: string;
  /** Tasks found. */
  readonly tasks: number;
  /** Tasks that lack a lead or a time. */
  readonly missing: number;
}

/** Server → client. A server that does not send it leaves the status item without counts. */
export const statusNotification = new NotificationType<PlanStatus>('kehoach/status');

/** Client → server: the edit that brings names up to the day of the plan, each group under a change annotation; null when there is nothing to do. */
export const updateNamesRequest = new RequestType<{ readonly uri: string }, WorkspaceEdit | null, void>('kehoach/updateNames');

/** Server → client, from a server without files of its own (a web worker): the text of a config file, or null. */
export const readFileRequest = new RequestType<{ readonly uri: string }, string | null, void>('kehoach/readFile');
