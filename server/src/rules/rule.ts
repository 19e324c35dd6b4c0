import type { Catalog, Province } from '../catalog/catalog';
import type { Plan, SectionChunk, Task } from '../model/types';
import type { Block } from '../syntax/block';
import type { Span } from '../syntax/tree';
import type { IsoDate } from '../text/calendar';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** One change of a fix: `span` gives way to `newText`. An empty range inserts. */
export interface SpanEdit {
  readonly span: Span;
  readonly newText: string;
}

/** A way out of a finding. Applying it makes the finding go away and brings no new one. */
export interface Fix {
  /** A verb phrase in Vietnamese: "Thêm “Chủ trì:”". */
  readonly title: string;
  readonly edits: readonly SpanEdit[];
  /** The one right answer: taken by `Ctrl+.` Enter and by `fix --rule`. */
  readonly preferred: boolean;
  /** Loses nothing and needs no choice: part of fix-all. */
  readonly lossless?: boolean;
}

/** A fact about this text that somebody should look at. */
export interface Finding {
  readonly span: Span;
  /** Vietnamese, states the fact; no blame, no exclamation. */
  readonly message: string;
  /** Below the rule's own severity when the ground is weaker. */
  readonly severity?: Severity;
  /** A function: worked out when somebody asks for them, for the plan as it then stands. */
  readonly fixes?: readonly Fix[] | ((context: RuleContext) => readonly Fix[]);
  readonly related?: readonly { readonly span: Span; readonly message: string }[];
  readonly tag?: 'deprecated' | 'unnecessary';
}

/** What a rule may look at. */
export interface RuleContext {
  readonly plan: Plan;
  readonly catalog: Catalog;
  /** The day on which names and references are judged: `--as-of`, else the document's own date, else today. Null when the text is damaged and undated: then nothing is judged by date. */
  readonly asOf: IsoDate | null;
  /** The user's own short forms and what they stand for: used without explanation. Absent: none. */
  readonly abbreviations?: Readonly<Record<string, string>>;
}

/** What a rule may look at beside the task: nothing that an edit elsewhere changes. */
export interface TaskContext {
  readonly catalog: Catalog;
  readonly asOf: IsoDate | null;
  /** The plan's own date; null when it has none. */
  readonly issued: IsoDate | null;
  /** Most of the plan has lost its Vietnamese marks. */
  readonly damaged: boolean;
}

/** What a rule may look at beside a stretch of the plan. */
export interface SectionContext extends TaskContext {
  /** The title of the plan. */
  readonly title: string | null;
  /** The province the plan is of. */
  readonly province: Province | undefined;
}

/** A text with `^^^` marks below what is found, or without marks when the rule must stay silent. Run by the tests, printed in docs/rules.md. */
export interface Example {
  readonly text: string;
  /** As of which day the example is read; default 2026-03-02. */
  readonly asOf?: IsoDate;
}

/** One rule = one file in this folder, named by its id. */
export interface Rule {
  /** Vietnamese without marks, hyphens between words: stands in documents. */
  readonly id: string;
  readonly family: 'day-du' | 'bo-cuc' | 'co-quan' | 'vien-dan' | 'thoi-gian' | 'thuat-ngu' | 'chu-nghia' | 'the-thuc' | 'bo-qua';
  readonly severity: Severity;
  /** False: only in profile "nghiem-ngat" or when switched on. Default true. */
  readonly enabled?: boolean;
  /** Vietnamese: what is looked for, in one line. */
  readonly title: string;
  /** Vietnamese: why it matters, with its legal or practical ground. */
  readonly why: string;
  /** Decree and point, when there is one: "NĐ 30/2020/NĐ-CP, Phụ lục I, II.6.b". */
  readonly ground?: string;
  readonly invalid: readonly Example[];
  readonly valid: readonly Example[];
  /** Findings of the whole plan. */
  check?(context: RuleContext): Iterable<Finding>;
  /**
   * All that `check` looks at beside catalogue and day, compared by identity: while it stays the same, what `check` found stays. Absent: `check` is
   * asked anew after each edit. Lists of `planFact` and `chunkListFact` stay the same when an edit changes nothing in them.
   */
  reads?(context: RuleContext): readonly unknown[];
  /** Findings of one stretch of the plan; memoised by stretch and by what stands in `context`. */
  checkSection?(chunk: SectionChunk, context: SectionContext): Iterable<Finding>;
  /** True: `checkBlock` is called on damaged blocks too. */
  readonly readsDamaged?: boolean;
  /** Findings of one task alone; memoised by task, catalogue and what else stands in `context`. */
  checkTask?(task: Task, context: TaskContext): Iterable<Finding>;
  /** Findings of one block alone; memoised by block, catalogue and day. Called on text and table rows only, on damaged ones only when `readsDamaged`. */
  checkBlock?(block: Block, context: { readonly catalog: Catalog; readonly asOf: IsoDate | null }): Iterable<Finding>;
}
