import {
  type Diagnostic,
  NotificationType,
  type Position,
  type Range,
  RequestType,
  RequestType0,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageclient';

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

/**
 * Client → server: the edit that brings names up to the day of the plan (or to `asOf`), each group under a change annotation; null when there is nothing
 * to do. One open plan, or many with their texts.
 */
export const updateNamesRequest = new RequestType<
  ({ readonly uri: string } | { readonly plans: readonly { readonly uri: string; readonly text: string }[] }) & { readonly asOf?: string },
  WorkspaceEdit | null,
  void
>('kehoach/updateNames');

/** Client → server: what to write into the config file whose text is `config` so that the name or citation at `range` is known. */
export const addEntryRequest = new RequestType<
  { readonly uri: string; readonly range: Range; readonly kind: 'agency' | 'reference'; readonly config: string },
  { readonly kind: 'edits'; readonly title: string; readonly edits: TextEdit[] } | { readonly kind: 'nothing' | 'known' | 'broken' } | null,
  void
>('kehoach/addEntry');

/** Client → server: where a new task goes, with its number and labels as an editor's snippet, and the edits (made first) that count on the numbers behind it; null when there is none to go by. */
export const addTaskRequest = new RequestType<
  { readonly uri: string; readonly position: Position },
  { readonly position: Position; readonly snippet: string; readonly edits: TextEdit[] } | null,
  void
>('kehoach/addTask');

/** What the editing commands do to a plan. */
export type RewriteKind = 'renumber' | 'moveUp' | 'moveDown' | 'toTable' | 'toTasks';

/** Client → server: the edit, how many places it changes, where the caret goes (null: where it is); null when there is nothing to do. */
export const rewriteRequest = new RequestType<
  { readonly uri: string; readonly kind: RewriteKind; readonly range: Range },
  { readonly edit: WorkspaceEdit; readonly count: number; readonly caret: Position | null } | null,
  void
>('kehoach/rewrite');

/** Client → server: the edit that puts each paragraph of `range` (absent: of the file) on one line; null when each is. */
export const joinLinesRequest = new RequestType<{ readonly uri: string; readonly range?: Range }, WorkspaceEdit | null, void>('kehoach/joinLines');

/** Client → server: a tool for assistants, called with `arguments`; `uri`: a plan or folder whose settings hold. */
export const toolRequest = new RequestType<
  { readonly uri?: string; readonly name: string; readonly arguments: object },
  { readonly summary: string; readonly data: Readonly<Record<string, unknown>> } | { readonly failure: string } | null,
  void
>('kehoach/tool');

/** Client → server: the findings of plans as they stand in their files; those that a config file leaves out are not in the answer. */
export const checkPlansRequest = new RequestType<
  { readonly plans: readonly { readonly uri: string; readonly text: string }[] },
  readonly { readonly uri: string; readonly items: Diagnostic[] }[] | null,
  void
>('kehoach/checkPlans');

/** Server → client, from a server without files of its own (a web worker): the plans below a folder of the workspace. */
export const listPlansRequest = new RequestType<{ readonly uri: string; readonly limit: number }, string[], void>('kehoach/listPlans');

/** Server → client, from a server without files of its own (a web worker): the text of a config file or a plan, or null. */
export const readFileRequest = new RequestType<{ readonly uri: string }, string | null, void>('kehoach/readFile');

/** Server → client, from a server in a web worker: the URL of a blob with the part for Office files. */
export const officePartRequest = new RequestType0<string, void>('kehoach/officePart');

/** Why the server made no file: shown as it is. */
export interface Refusal {
  readonly error: string;
}

/** Client → server: the open plan as a file; bytes as Base64. */
export const exportRequest = new RequestType<{ readonly uri: string; readonly format: string }, { readonly bytes: string } | Refusal | null, void>(
  'kehoach/export',
);

/** Client → server: a Word file (Base64) as a plan, and what is not in it. */
export const importRequest = new RequestType<{ readonly bytes: string }, { readonly text: string; readonly leftOut: readonly string[] } | Refusal | null, void>(
  'kehoach/import',
);

/** Client → server: a Word file (Base64) with comments and tracked changes in it. `uri` says whose settings hold, `day` (YYYY-MM-DD) signs. */
export const reviewRequest = new RequestType<
  { readonly uri: string; readonly bytes: string; readonly day: string },
  { readonly bytes: string; readonly comments: number; readonly changes: number } | Refusal | null,
  void
>('kehoach/review');
