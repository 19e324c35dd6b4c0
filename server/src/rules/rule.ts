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
  readonly fixes?: readonly Fix[] | ((plan: Plan) => readonly Fix[]);
  readonly related?: readonly { readonly span: Span; readonly message: string }[];
  readonly tag?: 'deprecated' | 'unnecessary';
}

/** What a rule of single blocks may look at beside the block. */
export interface BlockContext {
  readonly catalog: Catalog;
  /** The day on which names and references are judged: `--as-of`, else the document's own date, else today. Null when the text is damaged and undated: then nothing is judged by date. */
  readonly asOf: IsoDate | null;
}

/** What a rule of single tasks may look at beside the task. */
export interface TaskContext extends BlockContext {
  /** The plan's own date; null when it has none. */
  readonly issued: IsoDate | null;
  /** Most of the plan has lost its Vietnamese marks. */
  readonly damaged: boolean;
}

/** What a rule of section chunks may look at beside the chunk. */
export interface SectionContext extends TaskContext {
  /** The title of the plan. */
  readonly title: string | null;
  /** The province the plan is of. */
  readonly province: Province | undefined;
}

/** What a rule of whole plans may look at beside the plan. */
export interface RuleContext extends BlockContext {
  /** The user's own short forms and what they stand for: used without explanation. Absent: none. */
  readonly abbreviations?: Readonly<Record<string, string>> | undefined;
}

/** A text with `^^^` marks below what is found, or without marks when the rule must stay silent. Run by the tests, printed in docs/rules.md. */
export interface Example {
  readonly text: string;
  /** As of which day the example is read; default 2026-03-02. */
  readonly asOf?: IsoDate;
}

/** What a rule says of itself. */
interface RuleFacts {
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
  /** True: it tells of what is not there yet. While somebody types in a block, nothing is said of it. */
  readonly awaitsTyping?: boolean;
  /** True: its fixes bring names up to the day of the document (“Cập nhật tên cơ quan, địa danh”). */
  readonly updatesNames?: boolean;
}

/** Looks at one block (text or table row) alone. */
export interface BlockRule extends RuleFacts {
  readonly scope: 'block';
  /** True: asked about damaged blocks too. */
  readonly readsDamaged?: boolean;
  check(block: Block, context: BlockContext): Iterable<Finding>;
}

/** Looks at one task alone. */
export interface TaskRule extends RuleFacts {
  readonly scope: 'task';
  check(task: Task, context: TaskContext): Iterable<Finding>;
}

/** Looks at one section chunk. */
export interface SectionRule extends RuleFacts {
  readonly scope: 'section';
  check(chunk: SectionChunk, context: SectionContext): Iterable<Finding>;
}

/** Looks at the whole plan; asked anew after each edit, so it gathers from what is remembered of blocks and chunks (`model/document/memo.ts`). */
export interface DocumentRule extends RuleFacts {
  readonly scope: 'document';
  check(plan: Plan, context: RuleContext): Iterable<Finding>;
}

/** One rule = one file, `<family>/<id>.ts`. It says what it looks at by its scope: the narrowest that fits, for an edit asks it only about what it touches. */
export type Rule = BlockRule | TaskRule | SectionRule | DocumentRule;

export type Scope = Rule['scope'];
