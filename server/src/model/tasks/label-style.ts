import { type FieldRole, LABEL_FAMILIES, LABEL_PAIRS } from '../../syntax/labels';
import { spanText } from '../../syntax/tree';
import { firstReached } from '../../text/sorted';
import type { Field, Plan, Task } from '../types';

/** The label that this plan would write for `role` in this task: of the nearest task that has it, else the mate of the task's own labels, else the usual one. */
export function labelText(plan: Plan, task: Task, role: FieldRole): string {
  const mate = mateOf(task, role);
  if (mate) return mate;
  const { tasks } = plan;
  const at = placeOf(plan, task);
  for (let distance = 1; distance < tasks.length; distance++) {
    for (const near of [tasks[at - distance], tasks[at + distance]]) {
      const field = near?.layout === task.layout ? near.fields.find((each) => each.role === role && each.label) : undefined;
      if (field) return textOfLabel(field);
    }
    if (distance > NEAR_TASKS) break;
  }
  return LABEL_FAMILIES.find((family) => family.role === role)?.forms[0] ?? '';
}

/** Where `task` stands among the tasks; it may have been read for a version before, from the same blocks. */
function placeOf({ tasks, tree }: Plan, task: Task): number {
  const { block } = task.title;
  const index = tree.indexOf(block);
  const place = firstReached(tasks.length, (i) => tree.indexOf((tasks[i] as Task).title.block) >= index);
  return tasks[place]?.title.block === block ? place : tasks.findIndex(({ title }) => title.block === block);
}

/** Farther tasks say little about the habit at this place. */
const NEAR_TASKS = 40;

function mateOf(task: Task, role: FieldRole): string | null {
  if (role !== 'lead' && role !== 'partners') return null;
  const other = role === 'lead' ? task.partners : task.lead;
  const label = other?.label ? textOfLabel(other) : null;
  const pair = LABEL_PAIRS.find(([lead, partners]) => (role === 'lead' ? partners : lead) === label);
  return pair ? (role === 'lead' ? pair[0] : pair[1]) : null;
}

function textOfLabel({ label }: Field): string {
  return label ? spanText(label) : '';
}
