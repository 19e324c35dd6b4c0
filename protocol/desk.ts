// What the views of a reviewer ask of the server, and what it answers: the words of both sides of the connection, and nothing else.

/** 0-based lines, UTF-16 characters: as the Language Server Protocol counts. */
export interface Place {
  readonly uri: string;
  readonly range: {
    readonly start: { readonly line: number; readonly character: number };
    readonly end: { readonly line: number; readonly character: number };
  };
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

/** Scope → what the tree views show; null when there is no such plan. */
export const BOARD_METHOD = 'kehoach/board';
export interface BoardAnswer {
  readonly views: Readonly<Record<BoardView, readonly Group[]>>;
  readonly plans: number;
  readonly tasks: number;
  readonly overdue: number;
  readonly missing: number;
}

/** Scope, view and group → its lines. */
export const BOARD_ITEMS_METHOD = 'kehoach/boardItems';
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
export const INDEX_METHOD = 'kehoach/indexPlans';
export interface IndexParams {
  readonly token: string;
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

/** Scope → agencies against tasks, with their times. */
export const SHEET_METHOD = 'kehoach/sheet';
export interface SheetAnswer {
  readonly title: string;
  readonly today: string;
  readonly agencies: readonly { readonly name: string; readonly lead: number; readonly partners: number }[];
  readonly tasks: readonly SheetTask[];
  /** Tasks left out because there are too many to look at. */
  readonly left: number;
}

/** {uri} → the plan in the layout of Decree 30; null when there is no such plan. */
export const PREVIEW_METHOD = 'kehoach/preview';
export interface PreviewAnswer {
  readonly title: string;
  /** HTML in which nothing of the plan is mark-up; `data-line`: 0-based line it begins on. */
  readonly body: string;
  readonly css: string;
}

/** A side of a comparison: a plan by its place, and its text where no editor holds it. */
export interface ComparedText {
  readonly uri: string;
  readonly text: string;
}

/** {before, after} → what differs in meaning; null when a side is missing. */
export const COMPARE_METHOD = 'kehoach/compare';
export interface CompareParams {
  readonly before: ComparedText;
  readonly after: ComparedText;
}
export interface ChangeItem {
  readonly kind: 'added' | 'removed' | 'moved' | 'lead' | 'partners' | 'time' | 'text' | 'citation' | 'section';
  readonly label: string;
  readonly description: string;
  readonly tooltip: string;
  readonly before: Place['range'] | null;
  readonly after: Place['range'] | null;
}
export interface CompareAnswer {
  /** "3 thêm, 1 đổi chủ trì"; empty when nothing differs. */
  readonly summary: string;
  readonly changes: readonly ChangeItem[];
}

/** {uri} → the remarks of reviewers in a plan. */
export const REMARKS_METHOD = 'kehoach/remarks';
export interface RemarkThread {
  /** Its lines. */
  readonly range: Place['range'];
  readonly resolved: boolean;
  readonly remarks: readonly { readonly kind: 'remark' | 'answer' | 'resolved'; readonly name: string; readonly date: string; readonly text: string }[];
}

/** {uri, line, kind, name, text} → the edit that writes a remark above that line, or an answer or “đã xử lý” at the end of the thread on it. */
export const ADD_REMARK_METHOD = 'kehoach/addRemark';
export interface AddRemarkParams {
  readonly uri: string;
  readonly line: number;
  readonly kind: 'remark' | 'answer' | 'resolved';
  readonly name: string;
  readonly text: string;
}
export interface LineInsertion {
  readonly position: Place['range']['start'];
  readonly newText: string;
}

/** {uri} → {markdown}: remarks and findings as a table (phiếu góp ý). */
export const REVIEW_SHEET_METHOD = 'kehoach/reviewSheet';

/** {uri, year} → the edit that turns a plan into that of `year`, under change annotations, and what a person has to look at. */
export const ROLLOVER_METHOD = 'kehoach/rollover';
export interface RolloverParams {
  readonly uri: string;
  readonly year: number;
}
export interface RolloverAnswer {
  /** A `WorkspaceEdit` of the Language Server Protocol; null when nothing changes. */
  readonly edit: object | null;
  /** What a person has to look at; lines 0-based, of the text as it was. */
  readonly questions: readonly { readonly line: number; readonly message: string }[];
}
