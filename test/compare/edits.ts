import fc from 'fast-check';
import type { ChangeKind } from '../../server/src/compare/change';
import { AGENCIES, type Model, type ModelTask, NEW_TITLES, TIMES } from './plan-model';

/** What an edit must be reported as: its kind, and words of the task, heading or citation it belongs to. */
export interface Expected {
  readonly kind: ChangeKind;
  readonly about: string;
}

/** One edit of one task (`task` counts through the plan), heading or citation; no two edits of a list touch the same one. */
export interface Edit {
  readonly kind: ChangeKind;
  readonly task: number;
  readonly choice: number;
}

/** Ten edits of every kind, each task touched by one at most. */
export const tenEdits: fc.Arbitrary<readonly Edit[]> = fc
  .tuple(fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7, 8], { minLength: 8, maxLength: 8 }), fc.array(fc.nat(1000), { minLength: 10, maxLength: 10 }))
  .map(([tasks, choices]) => {
    const kinds: readonly ChangeKind[] = ['added', 'removed', 'moved', 'lead', 'partners', 'time', 'text', 'lead', 'citation', 'section'];
    return kinds.map((kind, i) => ({ kind, task: tasks[i] ?? 0, choice: choices[i] as number }));
  });

/** `model` after `edits`, and what a comparison must say of them. */
export function edited(model: Model, edits: readonly Edit[]): { readonly model: Model; readonly expected: readonly Expected[] } {
  const sections = model.sections.map(({ title, tasks }) => ({ title, tasks: [...tasks] as ModelTask[] }));
  const citations = [...model.citations];
  const all = model.sections.flatMap(({ tasks }) => tasks);
  const expected: Expected[] = [];
  const change = (task: ModelTask, part: Partial<ModelTask>) => {
    for (const section of sections) section.tasks = section.tasks.map((other) => (other.title === task.title ? { ...other, ...part } : other));
  };
  const remove = (task: ModelTask) => {
    for (const section of sections) section.tasks = section.tasks.filter((other) => other.title !== task.title);
  };
  for (const { kind, task: index, choice } of edits) {
    const task = all[index] as ModelTask;
    const other = sections[choice % sections.length] as (typeof sections)[number];
    if (kind === 'added') {
      const title = NEW_TITLES[choice % NEW_TITLES.length] as string;
      other.tasks.splice(choice % (other.tasks.length + 1), 0, { title, lead: 'Sở Y tế', partners: ['Công an tỉnh'], time: 'Quý I/2026', product: 'Báo cáo' });
      expected.push({ kind, about: title });
    } else if (kind === 'removed') {
      remove(task);
      expected.push({ kind, about: task.title });
    } else if (kind === 'moved') {
      const from = sections.findIndex(({ tasks }) => tasks.some(({ title }) => title === task.title));
      const moving = sections[from]?.tasks.find(({ title }) => title === task.title) as ModelTask;
      remove(task);
      const to = sections[(from + 1 + (choice % (sections.length - 1))) % sections.length] as (typeof sections)[number];
      to.tasks.splice(choice % (to.tasks.length + 1), 0, moving);
      expected.push({ kind, about: task.title });
    } else if (kind === 'lead') {
      change(task, { lead: next(AGENCIES.slice(0, 4), task.lead, choice) });
      expected.push({ kind, about: task.title });
    } else if (kind === 'partners') {
      change(task, { partners: [...task.partners, 'Văn phòng UBND tỉnh'] });
      expected.push({ kind, about: task.title });
    } else if (kind === 'time') {
      change(task, { time: next(TIMES, task.time, choice) });
      expected.push({ kind, about: task.title });
    } else if (kind === 'text') {
      const title = `${task.title}, ưu tiên nơi còn khó khăn`;
      change(task, { title });
      expected.push({ kind, about: title });
    } else if (kind === 'citation') {
      const place = choice % citations.length;
      citations[place] = (citations[place] as string).replace(/ngày \d+/, 'ngày 11');
      expected.push({ kind, about: 'Căn cứ' });
    } else {
      other.title = `${other.title} giai đoạn mới`;
      expected.push({ kind, about: other.title });
    }
  }
  return { model: { citations, sections }, expected };
}

function next(list: readonly string[], current: string, choice: number): string {
  const others = list.filter((item) => item !== current);
  return others[choice % others.length] as string;
}
