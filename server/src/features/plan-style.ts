import { inAllSections, perDocument } from '../model/document/memo';
import type { Field, Plan, Task } from '../model/types';
import type { Block } from '../syntax/block';
import { type FieldRole, LABEL_FAMILIES } from '../syntax/labels';
import { spanText } from '../syntax/tree';

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

const habits = inAllSections(({ facts }) => facts.tasks.flatMap(({ fields }) => fields.flatMap(habitsOf)));

/** What is written most for each thing; of two that are as frequent the one that comes first in the text. */
const mostUsed = perDocument((plan): ReadonlyMap<Habit['of'], string> => {
  const counts = new Map<Habit['of'], Map<string, number>>();
  for (const { of, text } of habits(plan)) {
    const known = counts.get(of) ?? new Map<string, number>();
    counts.set(of, known);
    known.set(text, (known.get(text) ?? 0) + 1);
  }
  return new Map([...counts].map(([of, texts]) => [of, [...texts].reduce((most, next) => (next[1] > most[1] ? next : most))[0]]));
});

/** The label forms of a plan. */
export function labelStyle(plan: Plan): LabelStyle {
  const most = mostUsed(plan);
  return {
    form: (role) => most.get(role) ?? LABEL_FAMILIES.find((family) => family.role === role)?.forms[0] ?? '',
    prefix: most.get('prefix') ?? '- ',
  };
}

function habitsOf({ role, label }: Field): Habit[] {
  if (!label || label.block.kind === 'row') return [];
  const found: Habit[] = [{ of: role, text: spanText(label) }];
  const { marker } = label.block;
  if (marker === null || (marker.range.end <= label.range.start && label.range.start - marker.range.end < 4)) {
    const bullet = marker !== null && (marker.kind === 'dash' || marker.kind === 'plus' || marker.kind === 'bullet');
    found.push({ of: 'prefix', text: bullet ? `${marker.number} ` : '' });
  }
  return found;
}

/** The task that `block` belongs to. */
export function taskOf({ chunks }: Plan, block: Block): Task | undefined {
  return chunks.find(({ blocks }) => blocks.includes(block))?.facts.tasks.find(({ blocks }) => blocks.includes(block));
}

/** The task that the block at `index` belongs to, or that the block directly above it ends. */
export function taskAt(plan: Plan, index: number): Task | null {
  const { blocks } = plan.tree;
  for (let i = index; i >= 0 && i > index - 4; i--) {
    const block = blocks[i];
    if (!block) continue;
    const task = taskOf(plan, block);
    if (task) return task;
    const { marker } = block;
    if (block.kind === 'text' && (i < index ? marker?.kind !== 'dash' && marker?.kind !== 'plus' : marker && marker.kind !== 'dash' && marker.kind !== 'plus'))
      return null;
  }
  return null;
}
