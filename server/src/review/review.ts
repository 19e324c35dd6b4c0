import type { PlacedText } from '../import/text-builder';
import type { Problem, ProblemFix } from '../rules/problem';
import { RULE_BY_ID } from '../rules/registry';
import type { TextEdit } from '../text/edit';
import { visible } from '../text/visible';
import { PlaceMap, type WordPlaces } from './place-map';
import type { WordChange, WordComment, WordMarks } from './word-marks';

/** Which fixes become tracked changes. */
export type FixChoice = 'none' | 'preferred' | 'lossless';

/** What is written into the file, and what came of the findings. */
export interface Review {
  readonly marks: WordMarks;
  /** Edits of the plan's text that the tracked changes make: with all of them accepted the file says this. */
  readonly edits: readonly TextEdit[];
}

/**
 * Turns the problems found in a plan read from a Word file into comments at their words and tracked changes. A fix that cannot be made as a tracked change
 * (it touches an automatic number, joins paragraphs, or needs one where none can be) is told in its comment.
 */
export function reviewOf(placed: PlacedText, places: WordPlaces, problems: readonly Problem[], fixes: FixChoice, withComments = true): Review {
  const map = new PlaceMap(placed.text, placed.segments, places);
  const comments: WordComment[] = [];
  const changes: WordChange[] = [];
  const edits: TextEdit[] = [];
  for (const problem of problems) {
    const fix = chosenFix(problem, fixes);
    const made = fix ? changesOf(map, fix, edits) : null;
    if (fix && made) {
      changes.push(...made);
      edits.push(...fix.edits);
    }
    const ends = withComments ? map.ends(problem.range) : null;
    if (ends) comments.push({ ...ends, text: commentText(problem, made !== null) });
  }
  return { marks: { comments, changes }, edits };
}

function chosenFix({ fixes }: Problem, choice: FixChoice): ProblemFix | null {
  if (choice === 'none') return null;
  return fixes.find(({ preferred, lossless }) => (choice === 'lossless' ? lossless : preferred)) ?? null;
}

/** All changes of a fix, or null when one of them cannot be made or touches what is changed already. */
function changesOf(map: PlaceMap, fix: ProblemFix, taken: readonly TextEdit[]): WordChange[] | null {
  const changes: WordChange[] = [];
  for (const edit of fix.edits) {
    if (taken.some((other) => other.range.start <= edit.range.end && edit.range.start <= other.range.end)) return null;
    const change = map.change(edit);
    if (!change) return null;
    if (change.removed.length > 0 || change.inserted !== '' || change.paragraphs.length > 0) changes.push(change);
  }
  return changes.length > 0 ? changes : null;
}

/** What is found, why it matters, its ground, and what can be done when no change is tracked. */
function commentText({ rule, message, fixes }: Problem, changed: boolean): string {
  const about = RULE_BY_ID.get(rule);
  const advice = fixes.slice(0, 3).map(({ title }) => title);
  return [
    message,
    ...(about ? [`Vì sao: ${about.why}`] : []),
    ...(about?.ground ? [`Căn cứ: ${about.ground}`] : []),
    ...(changed ? ['Đã sửa bằng theo dõi thay đổi; chấp nhận hoặc từ chối tại chỗ.'] : advice.length > 0 ? [`Có thể sửa: ${advice.join('; ')}.`] : []),
    `Mã quy tắc: ${rule}`,
  ]
    .map(visible)
    .join('\n');
}
