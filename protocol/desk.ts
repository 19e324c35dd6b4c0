import type { Position, Range, WorkspaceEdit } from 'vscode-languageserver';
import { type PlanParams, type PlanText, request } from './message';

// What the views of a reviewer ask of the server, and what it answers. All: client → server.

export interface Place {
  readonly uri: string;
  readonly range: Range;
}

/** Which plans a view looks at: one, or all of the workspace. */
export interface Scope {
  readonly scope: 'file' | 'folder';
  /** The plan in the editor; for a folder it says nothing. */
  readonly uri: string;
  /** What tasks must meet, as people type it; empty: all. */
  readonly query: string;
}

export const BOARD_VIEWS = ['agency', 'deadline', 'section', 'missing'] as const;
export type BoardView = (typeof BOARD_VIEWS)[number];

export interface Group {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly count: number;
}

/** What the tree views show; null when there is no such plan. */
export const boardRequest = request<Scope, BoardAnswer | null>('board');
export interface BoardAnswer {
  readonly views: Readonly<Record<BoardView, readonly Group[]>>;
  readonly plans: number;
  readonly tasks: number;
  readonly overdue: number;
  readonly missing: number;
}

/** The lines of a group. */
export const boardItemsRequest = request<BoardItemsParams, BoardItem[] | null>('boardItems');
export interface BoardItemsParams extends Scope {
  readonly view: BoardView;
  readonly group: string;
}
export interface BoardItem {
  readonly label: string;
  readonly description: string;
  readonly tooltip: string;
  readonly icon: 'lead' | 'partners' | 'task' | 'overdue' | 'missing' | 'conflict' | 'more';
  readonly place: Place | null;
}

/** Reads the plans of the workspace; progress goes to `token` as `$/progress`; can be cancelled. */
export const indexRequest = request<{ readonly token: string }, IndexAnswer | null>('indexPlans');
/** Files read, and in all. */
export interface IndexProgress {
  readonly done: number;
  readonly all: number;
}
export interface IndexAnswer {
  readonly plans: number;
  readonly tasks: number;
  readonly complete: boolean;
}

/** A task in a matrix or on a timeline. */
export interface SheetTask {
  readonly title: string;
  readonly number: string | null;
  readonly plan: string;
  readonly place: Place;
  readonly time: string;
  /** ISO days, both included; null where open. */
  readonly from: string | null;
  readonly to: string | null;
  readonly due: string;
  /** Indexes into `agencies`. */
  readonly lead: readonly number[];
  readonly partners: readonly number[];
}

/** Agencies against tasks, with their times. */
export const sheetRequest = request<Scope, SheetAnswer | null>('sheet');
export interface SheetAnswer {
  readonly title: string;
  readonly today: string;
  readonly agencies: readonly { readonly name: string; readonly lead: number; readonly partners: number }[];
  readonly tasks: readonly SheetTask[];
  /** Tasks left out because there are too many to look at. */
  readonly left: number;
}

/** The plan in the layout of Decree 30; null when there is no such plan. */
export const previewRequest = request<PlanParams, PreviewAnswer | null>('preview');
export interface PreviewAnswer {
  readonly title: string;
  /** HTML in which nothing of the plan is mark-up; `data-line`: 0-based line it begins on. */
  readonly body: string;
  readonly css: string;
}

/** What differs in meaning; null when a side is missing. */
export const compareRequest = request<{ readonly before: PlanText; readonly after: PlanText }, CompareAnswer | null>('compare');
export interface ChangeItem {
  readonly kind: 'added' | 'removed' | 'moved' | 'lead' | 'partners' | 'time' | 'text' | 'citation' | 'section';
  readonly label: string;
  readonly description: string;
  readonly tooltip: string;
  readonly before: Range | null;
  readonly after: Range | null;
}
export interface CompareAnswer {
  /** "3 thêm, 1 đổi chủ trì"; empty when nothing differs. */
  readonly summary: string;
  readonly changes: readonly ChangeItem[];
}

/** The remarks of reviewers in a plan. */
export const remarksRequest = request<PlanParams, RemarkThread[] | null>('remarks');
export type RemarkKind = 'remark' | 'answer' | 'resolved';
export interface RemarkThread {
  /** Its lines. */
  readonly range: Range;
  readonly resolved: boolean;
  readonly remarks: readonly { readonly kind: RemarkKind; readonly name: string; readonly date: string; readonly text: string }[];
}

/** The edit that writes a remark above a line, or an answer or “đã xử lý” at the end of the thread on it. */
export const addRemarkRequest = request<AddRemarkParams, LineInsertion | null>('addRemark');
export interface AddRemarkParams {
  readonly uri: string;
  readonly line: number;
  readonly kind: RemarkKind;
  readonly name: string;
  readonly text: string;
}
export interface LineInsertion {
  readonly position: Position;
  readonly newText: string;
}

/** Remarks and findings as a table (phiếu góp ý). */
export const reviewSheetRequest = request<PlanParams, { readonly markdown: string } | null>('reviewSheet');

/** The edit that turns a plan into that of `year`, under change annotations, and what a person has to look at. */
export const rolloverRequest = request<{ readonly uri: string; readonly year: number }, RolloverAnswer | null>('rollover');
export interface RolloverAnswer {
  /** Null when nothing changes. */
  readonly edit: WorkspaceEdit | null;
  /** What a person has to look at; lines 0-based, of the text as it was. */
  readonly questions: readonly { readonly line: number; readonly message: string }[];
}
