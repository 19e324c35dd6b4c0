import type { Position, Range, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { type PlanText, request } from './message';

// What the commands that change a plan ask the server for. Answers are edits; the client applies them.

/**
 * Client → server: the edit that brings names up to the day of the plan (or to `asOf`, YYYY-MM-DD), each group under a change annotation; null when there is
 * nothing to do. One open plan, or many with their texts.
 */
export const updateNamesRequest = request<UpdateNamesParams, WorkspaceEdit | null>('updateNames');
export type UpdateNamesParams = ({ readonly uri: string } | { readonly plans: readonly PlanText[] }) & { readonly asOf?: string };

/** Client → server: what to write into the config file whose text is `config` so that the name or citation at `range` is known. */
export const addEntryRequest = request<AddEntryParams, AddEntryAnswer | null>('addEntry');
export interface AddEntryParams {
  readonly uri: string;
  readonly range: Range;
  readonly kind: 'agency' | 'reference';
  readonly config: string;
}
/** `edits` are of the config's text; `nothing`: no unknown name here; `known`: it stands there already; `broken`: the config has errors. */
export type AddEntryAnswer = { readonly kind: 'edits'; readonly title: string; readonly edits: TextEdit[] } | { readonly kind: 'nothing' | 'known' | 'broken' };

/** Client → server: where a new task goes; null when there is none to go by. */
export const addTaskRequest = request<{ readonly uri: string; readonly position: Position }, TaskInsertion | null>('addTask');
export interface TaskInsertion {
  readonly position: Position;
  /** Its number and labels, in the syntax of an editor's snippets. */
  readonly snippet: string;
  /** They count on the numbers behind it; to be made first. */
  readonly edits: TextEdit[];
}

/** What the editing commands do to a plan. */
export type RewriteKind = 'renumber' | 'moveUp' | 'moveDown' | 'promote' | 'demote' | 'toTable' | 'toTasks';

/** Client → server: null when there is nothing to do. */
export const rewriteRequest = request<{ readonly uri: string; readonly kind: RewriteKind; readonly range: Range }, RewriteAnswer | null>('rewrite');
export interface RewriteAnswer {
  readonly edit: WorkspaceEdit;
  /** Places it changes. */
  readonly count: number;
  /** Where the caret goes; null: where it is. */
  readonly caret: Position | null;
}

/** Client → server: what a plan takes at `position` in place of the clipboard's plain text; null when that is good as it is. */
export const pasteRequest = request<PasteParams, { readonly text: string } | null>('paste');
export interface PasteParams {
  readonly uri: string;
  readonly position: Position;
  readonly plain: string;
  /** What the clipboard holds as HTML. */
  readonly html: string | null;
}

/** Client → server: the edit that puts each paragraph of `range` (absent: of the file) on one line; null when each is. */
export const joinLinesRequest = request<{ readonly uri: string; readonly range?: Range }, WorkspaceEdit | null>('joinLines');
