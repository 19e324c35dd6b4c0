// A list of tasks in Excel that comes back: the words of both sides of the connection, and nothing else.

/** {uri, bytes} → what the list (an .xlsx as Base64) changes in the open plan; `{error}` when it cannot be read or is the list of another plan; null when no such plan is open. */
export const IMPORT_TASKS_METHOD = 'kehoach/importTasks';
export interface ImportTasksParams {
  readonly uri: string;
  readonly bytes: string;
}
export interface ImportTasksAnswer {
  /** A `WorkspaceEdit` of the Language Server Protocol under change annotations; null when nothing changes. */
  readonly edit: object | null;
  /** What the list says and nobody can write for the user, each a sentence. */
  readonly told: readonly string[];
}
