import type { Plan, Task } from '../../model/types';
import type { Problem } from '../../rules/problem';
import { awaitsTyping } from '../../service';
import type { Block } from '../../syntax/block';
import type { SyntaxTree } from '../../syntax/tree';
import type { TextEdit } from '../../text/edit';
import { firstReached } from '../../text/sorted';
import type { Clock } from '../clock';
import { PAUSE_MS } from '../limits';

// A field is not reported missing while it is being typed. The protocol does not tell where the caret is, so the last edit stands for
// it: while keys follow each other (a burst), the block edited last is the one being typed. A pause, a save or an edit elsewhere ends that.

/** An edit with more characters than this is a paste or a command, no typing: it is judged at once. */
const MAX_TYPED = 60;

/** The block somebody is typing in. */
export interface TypedBlock {
  readonly block: Block;
  /** The caret stands behind the last word of the block: what follows is still to come. */
  readonly atEnd: boolean;
}

/** Remembers, per document, the block of the present burst of typing. */
export class Typing {
  private readonly current = new Map<string, { readonly typed: TypedBlock; readonly callOff: () => void }>();
  private readonly lastEdit = new Map<string, number>();

  /** `onPause` is told the document whose burst ended by a pause. */
  constructor(
    private readonly clock: Clock,
    private readonly onPause: (uri: string) => void,
  ) {}

  /** Takes note of `edit` (offsets of the text before it), which led to `tree`; null stands for several at once. */
  edited(uri: string, tree: SyntaxTree, edit: TextEdit | null): void {
    this.end(uri);
    this.lastEdit.set(uri, this.clock.now());
    if (!edit) return;
    const typed = typedBlock(tree, edit);
    if (!typed) return;
    const callOff = this.clock.after(PAUSE_MS, () => {
      this.current.delete(uri);
      this.onPause(uri);
    });
    this.current.set(uri, { typed, callOff });
  }

  /** The block being typed in `uri`; null when nobody is typing. */
  blockOf(uri: string): TypedBlock | null {
    return this.current.get(uri)?.typed ?? null;
  }

  /** Milliseconds since the last edit in `uri`; infinite when there was none. */
  sinceEdit(uri: string): number {
    return this.clock.now() - (this.lastEdit.get(uri) ?? Number.NEGATIVE_INFINITY);
  }

  /** Forgets a closed document. */
  forget(uri: string): void {
    this.end(uri);
    this.lastEdit.delete(uri);
  }

  /** Ends the burst in `uri` without telling anybody: the document was saved or closed. True when there was one. */
  end(uri: string): boolean {
    const entry = this.current.get(uri);
    entry?.callOff();
    return this.current.delete(uri);
  }
}

function typedBlock(tree: SyntaxTree, edit: TextEdit): TypedBlock | null {
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
