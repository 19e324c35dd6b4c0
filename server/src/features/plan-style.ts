import { chunkListFact, tally, tellSame } from '../model/document/plan-fact';
import type { Field, Plan, Task } from '../model/types';
import { textOf } from '../syntax/block';
import { type FieldRole, LABEL_FAMILIES } from '../syntax/labels';
import { chunkAt } from './chunk-at';

/** How a plan writes the labels of its tasks. */
export interface LabelStyle {
  /** The form it uses most for a role, else the usual one of the family. */
  form(role: FieldRole): string;
  /** What stands before a label on its line: "- ", "+ " or nothing. */
  readonly prefix: string;
}

/** One thing a task shows: how it writes the label of a role, or what it puts before a label ("prefix"). */
interface Habit {
  readonly of: FieldRole | 'prefix';
  readonly text: string;
}

const habits = chunkListFact(({ facts }) => facts.tasks.flatMap(({ fields }) => fields.flatMap(habitsOf)), tellSame);

/** How often each thing is written. */
const counts = tally(
  habits,
  () => new Map<Habit['of'], Map<string, number>>(),
  (sums, { of, text }, sign) => {
    const known = sums.get(of) ?? new Map<string, number>();
    known.set(text, (known.get(text) ?? 0) + sign);
    sums.set(of, known);
  },
);

/** The label forms of a plan; an edit costs the stretch it changes. */
export function labelStyle(plan: Plan): LabelStyle {
  const most = (of: Habit['of']): string | null => {
    const texts = counts(plan).get(of) ?? new Map<string, number>();
    const high = Math.max(0, ...texts.values());
    const best = [...texts].flatMap(([text, count]) => (count === high && high > 0 ? text : []));
    // Of two that are as frequent the one that comes first in the text.
    return best.length < 2 ? (best[0] ?? null) : (habits(plan).find((habit) => habit.of === of && best.includes(habit.text))?.text ?? null);
  };
  return {
    form: (role) => most(role) ?? LABEL_FAMILIES.find((family) => family.role === role)?.forms[0] ?? '',
    get prefix() {
      return most('prefix') ?? '- ';
    },
  };
}

function habitsOf({ role, label }: Field): Habit[] {
  if (!label || label.block.kind === 'row') return [];
  const found: Habit[] = [{ of: role, text: textOf(label.block, label.range) }];
  const { marker } = label.block;
  if (marker === null || (marker.range.end <= label.range.start && label.range.start - marker.range.end < 4)) {
    const bullet = marker !== null && (marker.kind === 'dash' || marker.kind === 'plus' || marker.kind === 'bullet');
    found.push({ of: 'prefix', text: bullet ? `${marker.number} ` : '' });
  }
  return found;
}

/** The task that the block at `index` belongs to. */
export function taskOf(plan: Plan, index: number): Task | undefined {
  const block = plan.tree.blocks[index];
  return block && chunkAt(plan, index)?.facts.tasks.find(({ blocks }) => blocks.includes(block));
}

/** The task that the block at `index` belongs to, or that the block directly above it ends. */
export function taskAt(plan: Plan, index: number): Task | null {
  const { blocks } = plan.tree;
  for (let i = index; i >= 0 && i > index - 4; i--) {
    const block = blocks[i];
    if (!block) continue;
    const task = taskOf(plan, i);
    if (task) return task;
    const { marker } = block;
    if (block.kind === 'text' && (i < index ? marker?.kind !== 'dash' && marker?.kind !== 'plus' : marker && marker.kind !== 'dash' && marker.kind !== 'plus'))
      return null;
  }
  return null;
}
