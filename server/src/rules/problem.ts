import type { Plan } from '../model/types';
import { documentRange, type Span } from '../syntax/tree';
import type { TextEdit } from '../text/edit';
import { once } from '../text/once';
import type { TextRange } from '../text/range';
import { visible } from '../text/visible';
import { guarded, type RuleLog } from './guard';
import type { Finding, Rule, Severity } from './rule';

/** A way out of a problem, ready to be applied: edits in UTF-16 offsets of the document, never overlapping each other. */
export interface ProblemFix {
  readonly title: string;
  readonly edits: readonly TextEdit[];
  readonly preferred: boolean;
  /** Loses nothing and needs no choice: part of fix-all. */
  readonly lossless: boolean;
}

/** A finding as the editor and the command line show it: plain data, offsets of the document. */
export interface Problem {
  /** Id of the rule, or `MORE_PROBLEMS` for the closing hint of a full list. */
  readonly rule: string;
  readonly severity: Severity;
  readonly range: TextRange;
  readonly message: string;
  /** Worked out when somebody reads them: most problems are only shown. */
  readonly fixes: readonly ProblemFix[];
  readonly related: readonly { readonly range: TextRange; readonly message: string }[];
  readonly tag: 'deprecated' | 'unnecessary' | null;
  /** What was found, free of offsets: the same object in the next version of the document while it stands in a chunk that an edit leaves alone. Absent: made for this list. */
  readonly finding?: Finding;
}

/** A finding with the rule that it is of, and what it counts as. */
export interface RuleFinding extends Finding {
  readonly rule: Rule;
  readonly severity: Severity;
}

/** Stands in place of a rule's id in the hint that closes a list cut at its limit. */
export const MORE_PROBLEMS = 'con-nua';

/** Stands in place of a rule's id where a paragraph is too long to be searched. */
export const LONG_PARAGRAPH = 'doan-qua-dai';

/** Most problems shown for one file; a hint says how many were left out. */
export const PROBLEM_LIMIT = 200;

/** From weak to strong. */
export const SEVERITIES: readonly Severity[] = ['hint', 'information', 'warning', 'error'];

/** The weaker of two severities. */
export function weaker(a: Severity, b: Severity): Severity {
  return SEVERITIES.indexOf(a) < SEVERITIES.indexOf(b) ? a : b;
}

/** True when `severity` is at or above `floor`. */
export function atLeast(severity: Severity, floor: Severity): boolean {
  return SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(floor);
}

/** Order of ranges: by start, then by end. */
export function byPosition(a: { readonly range: TextRange }, b: { readonly range: TextRange }): number {
  return a.range.start - b.range.start || a.range.end - b.range.end;
}

interface ProblemOptions {
  readonly log?: RuleLog;
  readonly eol?: '\n' | '\r\n';
}

/** A finding at its place in a document. Its fixes write line ends as `eol` says. */
export class PlacedProblem implements Problem {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly related: Problem['related'];
  readonly tag: Problem['tag'];
  readonly #finding: RuleFinding;
  readonly #fixes: () => readonly ProblemFix[];

  constructor(
    finding: RuleFinding,
    readonly range: TextRange,
    plan: Plan,
    options: ProblemOptions,
  ) {
    const { rule, severity, message, related, tag = null } = finding;
    this.rule = rule.id;
    this.severity = severity;
    this.message = message;
    this.related = related ? related.map((other) => ({ range: documentRange(plan.tree, other.span), message: other.message })) : NOTHING_RELATED;
    this.tag = tag;
    this.#finding = finding;
    this.#fixes = once(() => fixesOf(finding, plan, options));
  }

  get fixes(): readonly ProblemFix[] {
    return this.#fixes();
  }

  get finding(): Finding {
    return this.#finding;
  }
}

const NOTHING_RELATED: Problem['related'] = [];

function fixesOf({ rule, fixes }: RuleFinding, plan: Plan, { eol, log }: ProblemOptions): readonly ProblemFix[] {
  const place = (span: Span) => documentRange(plan.tree, span);
  return guarded(rule, log, () => (typeof fixes === 'function' ? fixes(plan) : (fixes ?? []))).map((fix) => ({
    title: visible(fix.title),
    edits: fix.edits.map((edit) => ({ range: place(edit.span), newText: eol === '\r\n' ? edit.newText.replace(/\r?\n/g, eol) : edit.newText })),
    preferred: fix.preferred,
    lossless: fix.lossless === true,
  }));
}

/** What closes a list of problems cut behind `range`: `left` more were found. */
export function closingHint(range: TextRange, left: number): Problem {
  return {
    rule: MORE_PROBLEMS,
    severity: 'hint',
    range,
    message: `Còn ${left} điểm nữa chưa nêu ở đây; sửa bớt rồi kiểm tra lại sẽ thấy tiếp.`,
    fixes: [],
    related: [],
    tag: null,
  };
}

/** Told of a paragraph that begins at `start` and has `length` characters: nothing is looked for in it. */
export function longParagraph(start: number, length: number): Problem {
  return {
    rule: LONG_PARAGRAPH,
    severity: 'information',
    range: { start, end: start + Math.min(length, MAX_TOLD) },
    message: `Đoạn này dài ${length.toLocaleString('vi')} ký tự, quá dài để dò tên cơ quan, viện dẫn và lỗi chữ. Nếu văn bản bị mất chỗ xuống dòng, hãy ngắt lại thành từng đoạn.`,
    fixes: [],
    related: [],
    tag: null,
  };
}

/** So much of it is underlined. */
const MAX_TOLD = 80;
