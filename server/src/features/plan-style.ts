import type { Plan, Task } from '../model/types';
import { textOf } from '../syntax/block';
import { type FieldRole, LABEL_FAMILIES } from '../syntax/labels';
import { remembered } from '../text/remembered';
import { chunkAt } from './chunk-at';

/** Tasks read to learn how a plan writes; the first ones say enough. */
const ENOUGH_TASKS = 1000;

/** How a plan writes the labels of its tasks. */
export interface LabelStyle {
  /** The form it uses most for a role, else the usual one of the family. */
  form(role: FieldRole): string;
  /** What stands before a label on its line: "- ", "+ " or nothing. */
  readonly prefix: string;
}

/** The label forms of a plan, counted once. */
export const labelStyle = remembered((plan: Plan): LabelStyle => readStyle(plan.tasks.slice(0, ENOUGH_TASKS)));

function readStyle(tasks: readonly Task[]): LabelStyle {
  const forms = new Map<FieldRole, Map<string, number>>();
  const prefixes = new Map<string, number>();
  for (const { fields } of tasks) {
    for (const { role, label } of fields) {
      if (!label || label.block.kind === 'row') continue;
      count(mapFor(forms, role), textOf(label.block, label.range));
      const marker = label.block.marker;
      if (marker === null || (marker.range.end <= label.range.start && label.range.start - marker.range.end < 4)) {
        const bullet = marker !== null && (marker.kind === 'dash' || marker.kind === 'plus' || marker.kind === 'bullet');
        count(prefixes, bullet ? `${marker.number} ` : '');
      }
    }
  }
  return {
    form: (role) => most(forms.get(role)) ?? LABEL_FAMILIES.find((family) => family.role === role)?.forms[0] ?? '',
    prefix: most(prefixes) ?? '- ',
  };
}

function mapFor(forms: Map<FieldRole, Map<string, number>>, role: FieldRole): Map<string, number> {
  let map = forms.get(role);
  if (!map) {
    map = new Map();
    forms.set(role, map);
  }
  return map;
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function most(counts: ReadonlyMap<string, number> | undefined): string | null {
  let best: string | null = null;
  let high = 0;
  for (const [key, number] of counts ?? []) {
    if (number > high) {
      best = key;
      high = number;
    }
  }
  return best;
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
