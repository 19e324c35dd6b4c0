import type { Plan, Section, Task } from '../model/types';
import { documentRange, spanText } from '../syntax/tree';
import type { TextRange } from '../text/range';
import { shortened, visible } from '../text/visible';
import { contentEnd, contentStart } from './source-text';

/** One line of the outline. `range` holds `selection` and the ranges of all `children`; offsets of the document. */
export interface PlanSymbol {
  readonly kind: 'title' | 'section' | 'task' | 'duty' | 'distribution' | 'signature';
  readonly name: string;
  /** Lead and time of a task, or that they are missing where others have them; empty for others. */
  readonly detail: string;
  readonly range: TextRange;
  readonly selection: TextRange;
  readonly children: readonly PlanSymbol[];
}

/** Longer names and details are cut. */
const MAX_NAME = 120;
const MAX_DETAIL = 80;

interface Draft {
  readonly symbol: Omit<PlanSymbol, 'children'>;
  readonly children: Draft[];
  readonly start: number;
  /** Sections: part and level; deeper for tasks. */
  readonly part: number;
  readonly level: number;
}

/** The outline: the title, sections nested in each other, tasks and duties in them with lead and time, distribution list and signature. */
export function symbolsOf(plan: Plan): PlanSymbol[] {
  const { tree } = plan;
  const last = tree.blocks.length - 1;
  if (last < 0) return [];
  const tail = [plan.distribution, plan.signature].map((span) => (span ? tree.indexOf(span.block) : -1)).filter((index) => index >= 0);
  const drafts = [...sectionDrafts(plan, tail), ...taskDrafts(plan), ...dutyDrafts(plan)].sort((a, b) => a.start - b.start || a.level - b.level);
  const roots: Draft[] = [];
  const stack: Draft[] = [];
  for (const draft of drafts) {
    while (stack.length > 0 && !holds(stack[stack.length - 1] as Draft, draft)) stack.pop();
    const parent = stack[stack.length - 1];
    if (parent) parent.children.push(draft);
    else roots.push(draft);
    stack.push(draft);
  }
  return [...titleSymbols(plan), ...roots.map(finished), ...tailSymbols(plan)];
}

function holds(outer: Draft, inner: Draft): boolean {
  return outer.level < inner.level && outer.symbol.range.start <= inner.symbol.range.start && inner.symbol.range.end <= outer.symbol.range.end;
}

function finished({ symbol, children }: Draft): PlanSymbol {
  return { ...symbol, children: children.map(finished) };
}

const TASK_LEVEL = 1000;

function sectionDrafts(plan: Plan, tail: readonly number[]): Draft[] {
  const { tree, sections } = plan;
  const starts = sections.map(({ span }) => tree.indexOf(span.block));
  const timed = plan.tasks.some(({ time }) => time !== null);
  const titled = new Map(plan.tasks.map((task) => [task.title.block, task]));
  const ends = sectionEnds(sections, starts, tree.blocks.length, tail);
  return sections.map((section, i) => {
    const index = starts[i] ?? 0;
    const task = titled.get(section.span.block);
    const start = contentStart(tree, index);
    const end = contentEnd(tree, Math.max(index, (ends[i] ?? index + 1) - 1));
    const name = cut(`${section.number}${/[.)]$/.test(section.number) ? '' : '.'} ${section.title}`.trim(), MAX_NAME);
    return {
      symbol: {
        kind: task ? ('task' as const) : ('section' as const),
        name,
        detail: task ? detailOf(task, timed) : '',
        range: { start, end },
        selection: clamp(documentRange(tree, section.span), start, end),
      },
      children: [],
      start,
      part: section.part,
      level: section.level,
    };
  });
}

/** For each section the index of the block behind its last: where one of its own or a higher level, another part, or the tail begins. */
function sectionEnds(sections: readonly Section[], starts: readonly number[], count: number, tail: readonly number[]): number[] {
  const ends = sections.map(() => count);
  const open: number[] = [];
  const close = (upTo: (section: Section) => boolean, at: number): void => {
    while (open.length > 0 && upTo(sections[open[open.length - 1] as number] as Section)) ends[open.pop() as number] = at;
  };
  sections.forEach((section, i) => {
    close((other) => other.part !== section.part || other.level >= section.level, starts[i] as number);
    open.push(i);
  });
  return ends.map((end, i) => Math.min(end, ...tail.filter((index) => index > (starts[i] as number))));
}

function taskDrafts(plan: Plan): Draft[] {
  const { tree } = plan;
  const headings = new Set(plan.sections.map(({ span }) => span.block));
  const timed = plan.tasks.some(({ time }) => time !== null);
  const drafts: Draft[] = [];
  for (const task of plan.tasks) {
    if (headings.has(task.title.block)) continue;
    const selection = documentRange(tree, task.title);
    const indexes = task.blocks.map((block) => tree.indexOf(block)).filter((index) => index >= 0);
    const start = Math.min(selection.start, contentStart(tree, tree.indexOf(task.title.block)));
    const end = Math.max(selection.end, ...indexes.map((index) => contentEnd(tree, index)));
    const number = task.ownNumber && task.number !== null ? `${task.number}. ` : '';
    drafts.push({
      symbol: {
        kind: 'task',
        name: cut(number + (task.titleText || '(chưa có nội dung)'), MAX_NAME),
        detail: detailOf(task, timed),
        range: { start, end },
        selection,
      },
      children: [],
      start,
      part: 0,
      level: TASK_LEVEL,
    });
  }
  return drafts;
}

function tailSymbols(plan: Plan): PlanSymbol[] {
  const { tree, distribution, signature, recipients } = plan;
  const symbols: PlanSymbol[] = [];
  const last = recipients[recipients.length - 1];
  if (distribution) {
    const selection = documentRange(tree, distribution);
    const end = last ? Math.max(selection.end, contentEnd(tree, tree.indexOf(last.span.block))) : selection.end;
    symbols.push({
      kind: 'distribution',
      name: 'Nơi nhận',
      detail: recipients.length > 0 ? `${recipients.length} nơi` : '',
      range: { start: selection.start, end },
      selection,
      children: [],
    });
  }
  if (signature) {
    const selection = documentRange(tree, signature);
    symbols.push({
      kind: 'signature',
      name: cut(spanText(signature), MAX_NAME),
      detail: 'chữ ký',
      range: selection,
      selection,
      children: [],
    });
  }
  return symbols;
}

/** `timed`: tasks of this plan have times. A task that has fields at all should say who leads it. */
function detailOf({ lead, time, fields }: Task, timed: boolean): string {
  const missing = fields.length === 0 ? [] : [lead ? '' : 'thiếu chủ trì', time || !timed ? '' : 'thiếu thời gian'];
  return cut([lead?.text ?? '', time?.text ?? '', ...missing].filter(Boolean).join(' · '), MAX_DETAIL);
}

/** What an agency is charged with below its heading. */
function dutyDrafts(plan: Plan): Draft[] {
  const { tree } = plan;
  const known = new Set([...plan.sections.map(({ span }) => span.block), ...plan.tasks.map(({ title }) => title.block)]);
  return plan.duties.flatMap(({ span }): Draft[] => {
    if (known.has(span.block)) return [];
    const selection = documentRange(tree, span);
    const name = cut(spanText(span), MAX_NAME);
    return [{ symbol: { kind: 'duty', name, detail: '', range: selection, selection }, children: [], start: selection.start, part: 0, level: TASK_LEVEL }];
  });
}

/** What the plan is called, above all else. */
function titleSymbols({ tree, header }: Plan): PlanSymbol[] {
  const [first] = header.titleSpans;
  const last = header.titleSpans[header.titleSpans.length - 1];
  if (!first || !last || header.title === null) return [];
  const range = { start: documentRange(tree, first).start, end: documentRange(tree, last).end };
  if (range.end < range.start) return [];
  return [{ kind: 'title', name: cut(header.title, MAX_NAME), detail: header.number ?? '', range, selection: range, children: [] }];
}

function cut(text: string, most: number): string {
  return visible(shortened(text, most));
}

function clamp(range: TextRange, start: number, end: number): TextRange {
  const from = Math.min(Math.max(range.start, start), end);
  return { start: from, end: Math.min(Math.max(range.end, from), end) };
}
