import type { Problem, ProblemFix } from '../rules/problem';
import { RULES } from '../rules/registry';
import type { SyntaxTree } from '../syntax/tree';
import { disjoint, type TextEdit } from '../text/edit';
import { overlaps, type TextRange } from '../text/range';
import { sourceText } from './source-text';

/** The rules whose fixes bring names up to the day of the document. */
export const NAME_RULES: ReadonlySet<string> = new Set(RULES.flatMap(({ id, updatesNames }) => (updatesNames ? id : [])));

/** One change of a name, shown as one line of the preview. */
export interface NameChange {
  readonly range: TextRange;
  readonly edits: readonly TextEdit[];
  readonly oldText: string;
  readonly newText: string;
  /** One right answer, and the finding is sure; others are left unticked. */
  readonly certain: boolean;
  readonly rule: string;
}

/** All changes of one old name into one new name. */
export interface NameGroup {
  /** "Sở Thông tin và Truyền thông → Sở Khoa học và Công nghệ". */
  readonly label: string;
  readonly certain: boolean;
  readonly changes: readonly NameChange[];
}

/**
 * “Cập nhật tên cơ quan, địa danh theo ngày ban hành”: the fixes among `problems` (of the document of `tree`) as changes, grouped by old and new name,
 * certain groups first. Edits of all changes never overlap. A finding with several answers gives its first one, uncertain.
 */
export function nameUpdates(tree: SyntaxTree, problems: readonly Problem[]): NameGroup[] {
  const groups = new Map<string, NameChange[]>();
  const taken: TextEdit[] = [];
  for (const problem of problems) {
    if (!NAME_RULES.has(problem.rule)) continue;
    const fix = problem.fixes.find(({ preferred }) => preferred) ?? problem.fixes[0];
    if (!fix || fix.edits.length === 0 || !disjoint(fix.edits) || fix.edits.some((edit) => taken.some((other) => overlaps(edit.range, other.range)))) continue;
    taken.push(...fix.edits);
    const change = changeOf(tree, problem, fix);
    const label =
      change.newText === ''
        ? `${change.oldText.replace(/^[,;]\s*/, '')} → (bỏ, cơ quan nhận việc đã có trong danh sách)`
        : `${change.oldText} → ${change.newText}`;
    // Where the same words are sure in one place and not in another, each stands in its own group.
    const key = `${change.certain ? 0 : 1} ${label}`;
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  return [...groups.entries()]
    .map(([key, changes]) => ({ label: key.slice(2), certain: key.startsWith('0'), changes }))
    .sort((a, b) => Number(b.certain) - Number(a.certain));
}

function changeOf(tree: SyntaxTree, { range, rule, severity }: Problem, fix: ProblemFix): NameChange {
  const start = Math.min(range.start, ...fix.edits.map((edit) => edit.range.start));
  const end = Math.max(range.end, ...fix.edits.map((edit) => edit.range.end));
  const before = sourceText(tree, { start, end });
  let after = before;
  for (const edit of [...fix.edits].sort((a, b) => b.range.start - a.range.start)) {
    after = after.slice(0, edit.range.start - start) + edit.newText + after.slice(edit.range.end - start);
  }
  const certain = fix.preferred && severity !== 'information' && severity !== 'hint';
  return { range, edits: fix.edits, oldText: collapsed(before), newText: collapsed(after), certain, rule };
}

function collapsed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
