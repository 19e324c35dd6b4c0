import type { WorkspaceEdit } from 'vscode-languageserver';
import { request } from './message';

// Word and Excel files. They are read and written by the client; bytes go to the server and come back as Base64.

/** Why the server made no file: shown as it is. */
export interface Refusal {
  readonly error: string;
}

/** Client → server: the open plan as a Word file (docx), or its list of tasks (xlsx, csv, ics, md, html); null when it is not open or the format unknown. */
export const exportRequest = request<{ readonly uri: string; readonly format: string }, { readonly bytes: string } | Refusal | null>('export');

/** Client → server: a Word file as a plan, and what is not in it. */
export const importRequest = request<{ readonly bytes: string }, ImportAnswer | Refusal | null>('import');
export interface ImportAnswer {
  readonly text: string;
  readonly leftOut: readonly string[];
}

/** Client → server: a Word file with comments and tracked changes in it. */
export const reviewRequest = request<ReviewParams, ReviewAnswer | Refusal | null>('review');
export interface ReviewParams {
  /** Says whose settings hold. */
  readonly uri: string;
  readonly bytes: string;
  /** YYYY-MM-DD, on which the review is signed. */
  readonly day: string;
}
export interface ReviewAnswer {
  readonly bytes: string;
  readonly comments: number;
  readonly changes: number;
}

/** Client → server: what a list of tasks in Excel changes in the open plan, under change annotations; null when no such plan is open. */
export const importTasksRequest = request<{ readonly uri: string; readonly bytes: string }, ImportTasksAnswer | Refusal | null>('importTasks');
export interface ImportTasksAnswer {
  /** Null when nothing changes. */
  readonly edit: WorkspaceEdit | null;
  /** What the list says and nobody can write for the user, each a sentence. */
  readonly told: readonly string[];
}

/** Server → client, from a server in a web worker: the URL of a blob that sets `self.kehoachOffice` to the part for Office files. */
export const officePartRequest = request<void, string>('officePart');
