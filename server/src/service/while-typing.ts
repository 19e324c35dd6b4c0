import type { Plan, Task } from '../model/types';
import type { Problem } from '../rules/problem';
import { RULE_BY_ID } from '../rules/registry';
import type { Block } from '../syntax/block';
import type { SyntaxTree } from '../syntax/tree';
import type { TextEdit } from '../text/edit';
import { firstReached } from '../text/sorted';

// A field is not reported missing while it is being typed. Who knows when typing begins and ends asks here what that means.

/** An edit with more characters than this is a paste or a command, no typing: it is judged at once. */
const MAX_TYPED = 60;

/** The block somebody is typing in. */
export interface TypedBlock {
  readonly block: Block;
  /** The caret stands behind the last word of the block: what follows is still to come. */
  readonly atEnd: boolean;
}

/** The block that `edit` (offsets of the text before it), which led to `tree`, was typed in; null for a paste or a command. */
export function typedBlock(tree: SyntaxTree, edit: TextEdit): TypedBlock | null {
  const replaced = edit.range.end - edit.range.start;
  if (edit.newText.length > MAX_TYPED || replaced > MAX_TYPED) return null;
  const caret = edit.range.start + edit.newText.length;
  const index = tree.indexAt(caret);
  const block = tree.blocks[index];
  if (!block) return null;
  const at = caret - (tree.offsets[index] ?? 0);
  return { block, atEnd: block.source.slice(at).trim() === '' };
}

/**
 * `problems` without those that are too early: a missing field in the block being typed, or in the task whose end is being typed.
 * `plan` must be of the same document.
 */
export function withoutEarly(problems: readonly Problem[], plan: Plan, typed: TypedBlock | null): readonly Problem[] {
  if (!typed) return problems;
  const { tree } = plan;
  const index = tree.indexOf(typed.block);
  if (index < 0) return problems;
  const task = typed.atEnd ? taskBlockAt(plan, index) : index;
  return problems.filter((problem) => {
    if (!awaitsTyping(problem)) return true;
    const place = tree.indexAt(problem.range.start);
    return place !== index && place !== task;
  });
}

/** Index of the block that opens the task which the block number `index` belongs to; `index` itself outside of tasks. */
function taskBlockAt(plan: Plan, index: number): number {
  const { tasks, tree } = plan;
  const behind = firstReached(tasks.length, (i) => tree.indexOf((tasks[i] as Task).title.block) > index);
  const task = tasks[behind - 1];
  const last = task?.blocks.at(-1);
  if (!task || !last) return index;
  // The block typed is of the task, or the one just behind its last: a field that has no label yet.
  return index <= tree.indexOf(last) + 1 ? tree.indexOf(task.title.block) : index;
}

/** How many tasks of the plan lack a field, by its `problems`. */
export function countMissing(problems: readonly Problem[]): number {
  return new Set(problems.filter(awaitsTyping).map((problem) => problem.range.start)).size;
}

/** True when `problem` tells of what is not there yet: nothing is said of it while somebody types there. */
function awaitsTyping({ rule }: Problem): boolean {
  return RULE_BY_ID.get(rule)?.awaitsTyping === true;
}
