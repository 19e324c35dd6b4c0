import { disjoint, type TextEdit } from '../text/edit';
import type { Problem, ProblemFix } from './problem';

/** The edits of one fix of each problem that `choose` picks, in order of the text; a fix that would touch what an earlier one changes is left out whole. */
export function collectEdits(problems: readonly Problem[], choose: (problem: Problem) => ProblemFix | undefined): TextEdit[] {
  const edits: TextEdit[] = [];
  // Problems come in order of the text: a fix behind all edits so far needs no comparison with each of them.
  let reach = -1;
  for (const problem of problems) {
    const fix = choose(problem);
    if (!fix) continue;
    const behind = fix.edits.every(({ range }) => range.start > reach);
    if (!disjoint(behind ? fix.edits : [...edits, ...fix.edits])) continue;
    for (const edit of fix.edits) {
      edits.push(edit);
      reach = Math.max(reach, edit.range.end);
    }
  }
  return edits;
}

/** The fix of `problem` that fix-all takes: loses nothing and needs no choice. */
export function losslessFix(problem: Problem): ProblemFix | undefined {
  return problem.fixes.find((fix) => fix.lossless);
}

/** The one right fix of `problem`, when there is one. */
export function preferredFix(problem: Problem): ProblemFix | undefined {
  return problem.fixes.find((fix) => fix.preferred);
}
