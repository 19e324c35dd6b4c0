import type { TextEdit } from '../text/edit';
import type { TextRange } from '../text/range';
import type { Finding, Severity } from './rule';

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
  readonly fixes: readonly ProblemFix[];
  readonly related: readonly { readonly range: TextRange; readonly message: string }[];
  readonly tag: 'deprecated' | 'unnecessary' | null;
  /** What was found, free of offsets: the same object in the next version of the document while an edit elsewhere leaves it as it is. Absent: made for this list. */
  readonly finding?: Finding;
}

/** Stands in place of a rule's id in the hint that closes a list cut at its limit. */
export const MORE_PROBLEMS = 'con-nua';

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
