import type { Plan, Section, Task } from '../model/types';
import type { Block } from '../syntax/block';
import type { FieldRole } from '../syntax/labels';
import { type Span, spanOf } from '../syntax/tree';
import type { TextRange } from '../text/range';
import { type Word, wordsIn, wordsWithin } from './words';

/** What is compared with its counterpart in the other draft. Every block that is read belongs to one, but a block of prose may hold several tasks. */
export interface Unit {
  readonly subject: 'task' | 'duty' | 'section' | 'paragraph';
  /** What there is one of in every plan; null for all others. */
  readonly part: 'title' | 'number' | 'date' | null;
  /** It stands in the distribution list or the signature: what is named there is named for another reason. */
  readonly atEnd: boolean;
  /** Its first words: where it is shown. */
  readonly span: Span;
  /** As people write it: "1.1", "II"; null when neither it nor a heading above has one. */
  readonly number: string | null;
  /** Index of the unit of the heading it stands under; -1 at the top. */
  readonly parent: number;
  /** Everything but numbers, labels and fields. */
  readonly body: readonly Word[];
  readonly fields: readonly UnitField[];
}

/** What a task says under one role, all its places together. */
export interface UnitField {
  readonly role: FieldRole;
  readonly values: readonly Span[];
  /** It stands in the heading above, for all tasks below it. */
  readonly inherited: boolean;
}

interface Draft {
  readonly subject: Unit['subject'];
  readonly part: Unit['part'];
  readonly atEnd: boolean;
  readonly span: Span;
  readonly number: string | null;
  readonly under: Section | null;
  readonly pieces: { readonly block: Block; readonly range: TextRange }[];
  readonly task: Task | null;
}

/** The units of `plan` in the order of the text. Comments, page numbers and rules are none. */
export function unitsOf(plan: Plan): Unit[] {
  const drafts = draftsOf(plan);
  const home = new Map<Block, number>();
  drafts.forEach(({ span }, i) => {
    if (!home.has(span.block)) home.set(span.block, i);
  });
  return drafts.map((draft, i) => {
    const holes = new Map<Block, TextRange[]>();
    for (const { label, value } of draft.task?.fields ?? []) for (const span of label ? [label, ...value] : value) push(holes, span.block, span.range);
    const body = draft.pieces.flatMap(({ block, range }) => wordsWithin(block, range, [...(holes.get(block) ?? []), ...numbersOf(block)]));
    return {
      subject: draft.subject,
      part: draft.part,
      atEnd: draft.atEnd,
      span: draft.span,
      number: draft.number,
      parent: parentOf(draft.under, home, i),
      body,
      fields: draft.task ? fieldsOf(draft.task) : [],
    };
  });
}

/** "VII" in a cell of its own counts, and says nothing. */
const LONE_NUMBER = /^[IVXL]{1,6}\.?$/;

function draftsOf(plan: Plan): Draft[] {
  const { tree, tasks } = plan;
  const sections = new Map(plan.sections.map((section) => [section.span.block, section]));
  const duties = new Map(plan.duties.map((duty) => [duty.span.block, duty]));
  const owners = ownersOf(plan);
  const drafts: Draft[] = [];
  const ofTask = new Map<Task, Draft>();
  const tail = new Set([plan.distribution?.block, plan.signature?.block]);
  let under: Section | null = null;
  let atEnd = false;
  let titleDraft: Draft | null = null;
  for (const block of tree.blocks) {
    const section = sections.get(block);
    if (wordsIn(block).length === 0 || (!section && LONE_NUMBER.test(block.plain.trim()))) continue;
    if (tail.has(block)) {
      under = null;
      atEnd = true;
    } else if (section) atEnd = false;
    const part = section || owners.has(block) || block.kind !== 'text' ? null : partOf(plan, block);
    if (part === 'title' && titleDraft) {
      titleDraft.pieces.push({ block, range: { start: 0, end: block.plain.length } });
      continue;
    }
    const titled = (owners.get(block) ?? []).filter((task) => task.title.block === block);
    const whole = { block, range: { start: 0, end: block.plain.length } };
    if (titled.length > 0) {
      titled.forEach((task, i) => {
        const start = i === 0 ? 0 : task.title.range.start;
        const piece = { block, range: { start, end: titled[i + 1]?.title.range.start ?? whole.range.end } };
        const above = section ? section.parent : under;
        const draft: Draft = { subject: 'task', part: null, atEnd, span: task.title, number: task.number, under: above, pieces: [piece], task };
        ofTask.set(task, draft);
        drafts.push(draft);
      });
    } else {
      const [owner] = owners.get(block) ?? [];
      const known = owner && ofTask.get(owner);
      if (known) known.pieces.push(whole);
      else if (block.kind === 'text' || block.kind === 'row') {
        const subject = section ? 'section' : duties.has(block) ? 'duty' : 'paragraph';
        const number: string | null = section?.number ?? ownNumber(block) ?? under?.number ?? null;
        const draft: Draft = {
          subject,
          part,
          atEnd,
          span: section?.span ?? spanOf(block),
          number,
          under: section ? section.parent : under,
          pieces: [whole],
          task: null,
        };
        if (part === 'title') titleDraft = draft;
        drafts.push(draft);
      }
    }
    if (section) under = section;
  }
  // A task that has no words of its own on the way is none here; what it holds is compared as paragraphs.
  return tasks.length === 0 ? drafts : drafts.filter(({ pieces }) => pieces.length > 0);
}

function partOf({ header }: Plan, block: Block): Unit['part'] {
  if (header.titleSpans.some((span) => span.block === block)) return 'title';
  return block === header.numberSpan?.block ? 'number' : block === header.dateSpan?.block ? 'date' : null;
}

/** The tasks a block belongs to: those it is the title of, else the innermost that counts it among its blocks. */
function ownersOf({ tasks }: Plan): Map<Block, Task[]> {
  const owners = new Map<Block, Task[]>();
  for (const task of tasks) push(owners, task.title.block, task);
  const titles = new Set(owners.keys());
  for (const task of tasks) for (const block of task.blocks) if (!titles.has(block)) owners.set(block, [task]);
  return owners;
}

function parentOf(section: Section | null, home: ReadonlyMap<Block, number>, self: number): number {
  for (let up = section; up; up = up.parent) {
    const index = home.get(up.span.block);
    if (index !== undefined && index !== self) return index;
  }
  return -1;
}

function fieldsOf(task: Task): UnitField[] {
  const own = new Set(task.blocks).add(task.title.block);
  const byRole = new Map<FieldRole, Span[]>();
  for (const { role, value } of task.fields) byRole.set(role, [...(byRole.get(role) ?? []), ...value]);
  return [...byRole].map(([role, values]) => ({ role, values, inherited: values.length > 0 && !values.some(({ block }) => own.has(block)) }));
}

/** The marker of a block, and the cell of a row that only counts: renumbering changes nothing. */
function numbersOf(block: Block): TextRange[] {
  const ranges = block.marker ? [block.marker.range] : [];
  const [first] = block.cells;
  if (first && /^(?:[\d.]{1,12}|[IVXLC]{1,8}\.?)$/.test(block.plain.slice(first.start, first.end))) ranges.push(first);
  return ranges;
}

function ownNumber({ marker }: Block): string | null {
  return marker && /[\p{L}\d]/u.test(marker.number) ? marker.number : null;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
