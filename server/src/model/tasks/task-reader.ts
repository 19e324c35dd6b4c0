import type { Block, LabelledValue } from '../../syntax/block';
import type { FieldRole } from '../../syntax/labels';
import { isSureLabel } from '../../syntax/labels';
import type { Span } from '../../syntax/tree';
import { agencyStartsAt } from '../mentions/agency-words';
import { depthOf, isBracket, isNumbered, isTail, layoutOf, PROSE_DEPTH } from '../structure/block-shape';
import { CHUNK_RANK, headingOf } from '../structure/headings';
import type { OpenHeadings } from '../structure/open-headings';
import type { Duty, Task } from '../types';
import { agencyItemOf } from './agency-item';
import { bareLabel } from './bare-label';
import { deadlineIn } from './deadline';
import { TaskDraft } from './draft';
import { isTask } from './is-task';
import { agenciesAtStart, leadsBelow, type ProseLead, partnersAtStart, proseLead } from './prose';
import { MOST_ITEMS, nameByContent, titleBlock } from './task-title';

/** Puts fields, items and sentences together to tasks and duties, block by block. */
export class TaskReader {
  private readonly tasks: Task[] = [];
  readonly duties: Duty[] = [];
  private draft: TaskDraft | null = null;
  /** Text since the last field or task: the title of the next task, if one comes. */
  private pending: Block[] = [];
  /** Depth of "Chủ trì, phối hợp:", whose items each begin with a partner; null outside of such a list. */
  private partnered: number | null = null;
  /** The draft was started from the last duty, which it then replaces. */
  private dutyPending = false;

  constructor(private readonly headings: OpenHeadings) {}

  /** Numbered items that set a deadline and name nobody: tasks, when their list holds others. */
  private readonly dated: { readonly task: Task; readonly at: number }[] = [];

  /** The task that is being read; null between two. */
  get current(): TaskDraft | null {
    return this.draft;
  }

  /** Ends the open task. `keepPending`: what was read since its last field belongs to the next one. */
  close(keepPending = false): void {
    const draft = this.draft;
    this.draft = null;
    if (!keepPending) this.pending = [];
    if (!draft) return;
    const task = draft.finish();
    if (isTask(task)) this.tasks.push(task);
  }

  /** Takes over a task that somebody else has begun: a row of a table. */
  open(draft: TaskDraft): void {
    this.close();
    this.draft = draft;
  }

  /** A heading has been opened: it may name the task below it. */
  below(heading: Block): void {
    this.pending = [heading];
  }

  /** The label that `block` is without a colon, when it stands where a label is expected. */
  bareLabels(block: Block): readonly LabelledValue[] | null {
    const role = bareLabel(block);
    if (!role) return null;
    const sameList = this.draft?.last?.label?.block.marker?.kind === block.marker?.kind;
    const opensFields = role === 'content' && block.marker?.kind === 'letter' && block.marker.value === 1;
    if (!sameList && !opensFields && !isSureLabel(block.folded)) return null;
    return [{ role, label: block.content, value: { start: block.content.end, end: block.content.end } }];
  }

  /** A block that opens with a label. */
  field(block: Block, labels: readonly LabelledValue[]): void {
    const first = labels[0];
    if (!first) return;
    if (this.draft && this.restarts(this.draft, block, first.role)) {
      if (first.role === 'content') nameByContent(this.draft);
      this.close(true);
    }
    if (!this.draft) {
      const [only] = this.pending;
      if (only && this.pending.length === 1) this.headings.demote(only);
      this.draft = this.start(block);
      if (this.pending.length === 0 && first.role === 'content') nameByContent(this.draft, { block, range: first.value });
    } else {
      for (const item of this.pending) {
        this.draft.unlabelled.push({ block: item, range: item.content });
        this.draft.addBlock(item);
      }
    }
    this.headings.decide();
    this.pending = [];
    for (const labelled of labels) this.draft.addLabelled(block, labelled);
  }

  /** A block that is neither heading nor field: an item of a list or a paragraph. `pageTurned`: a page number stands before it. */
  item(block: Block, pageTurned: boolean): void {
    if (this.continuesField(block, pageTurned)) return;
    const depth = depthOf(block);
    if (this.partnered !== null && depth <= this.partnered) this.partnered = null;
    if (block.marker) this.headings.closeItems(depth);
    if (this.draft) {
      const fieldDepth = this.draft.last?.label ? depthOf(this.draft.last.label.block) : PROSE_DEPTH;
      if ((isNumbered(block) && depth < fieldDepth) || this.draft.layout === 'F' || this.draft.layout === 'G') this.close();
    }
    if (!this.draft && isNumbered(block)) this.pending = [];
    if (block.fields.length > 0) {
      const draft = this.startItem(block);
      for (const labelled of block.fields) draft.addLabelled(block, labelled);
      return;
    }
    // "2. Phòng Tài chính bố trí …" after "1. Văn phòng": the first agency's list is over.
    if (block.marker?.kind === 'arabic' && headingOf(block) === null) this.headings.close(depth);
    const named = this.headings.assigns ? agencyItemOf(block) : null;
    if (named) {
      this.close();
      this.headings.pushItem(named.agency, depth);
      if (!named.leadIn) {
        this.pending = [block];
        return;
      }
    }
    if (this.headings.agency && leadsBelow(block)) {
      this.close();
      this.partnered = depth;
      return;
    }
    if (this.startPartnered(block)) return;
    const prose = this.draft && depth > depthOf(this.draft.last?.label?.block ?? block) ? null : proseLead(block, this.headings.agency !== null);
    if (prose) {
      this.startItem(block);
      // What it lists is for the same agency to do.
      if (prose.lead && block.marker && /:\s*$/.test(block.plain)) this.headings.pushItem({ block, range: prose.lead }, depth);
      return;
    }
    const { agency } = this.headings;
    if (!this.draft && !agency) this.noteDeadline(block);
    if (!this.draft && agency && !isTail(block)) {
      this.duties.push({ agency, span: { block, range: block.content } });
      this.dutyPending = true;
      const [above] = this.pending;
      // What stands below an item belongs to it.
      if (above && this.duties.at(-2)?.span.block === above && depthOf(above) < depth) this.pending.push(block);
      else this.pending = [block];
      return;
    }
    this.pending.push(block);
  }

  private noteDeadline(block: Block): void {
    const time = isNumbered(block) && this.headings.assigns ? deadlineIn(block) : null;
    if (!time) return;
    const { section } = this.headings;
    const draft = new TaskDraft({ block, range: block.content }, block.marker?.number ?? null, true, section, 'F', [block]);
    draft.addPlain('time', { block, range: time }, block);
    this.dated.push({ task: draft.finish(), at: this.tasks.length });
  }

  /** All tasks, in the order of the text. */
  finish(): readonly Task[] {
    this.close();
    const kindOf = ({ title }: Task) => title.block.marker?.kind;
    const listed = this.dated.filter(
      ({ task }) =>
        !this.tasks.some((other) => other.blocks[0] === task.title.block) &&
        this.tasks.some((other) => other.section === task.section && other.ownNumber && kindOf(other) === kindOf(task)),
    );
    for (const { task, at } of listed.reverse()) this.tasks.splice(at, 0, task);
    return this.tasks;
  }

  /** An item below "Chủ trì, phối hợp:" is a task of the agency whose heading it stands under, with the partners it begins with. */
  private startPartnered(block: Block): boolean {
    const { agency } = this.headings;
    const partners = this.partnered === null || !agency ? null : agenciesAtStart(block);
    if (!agency || !partners) return false;
    const draft = this.startItem(block);
    if (!draft.has('lead')) {
      draft.addPlain('lead', agency, block);
      draft.addPlain('partners', { block, range: partners }, block);
    }
    return true;
  }

  /** True when the field in `block` belongs to a task that begins with the text read since the last field. */
  private restarts(draft: TaskDraft, block: Block, role: FieldRole): boolean {
    const above = this.pending.at(-1);
    if (role === 'lead' && draft.has('lead')) return above !== undefined || (draft.has('time') && !draft.last?.value.length === false);
    // "- Nhiệm vụ: …" opens the next task when it opened this one.
    if (role === 'content' && draft.fields[0]?.role === 'content' && (draft.has('lead') || draft.has('time'))) return true;
    if (!above) return false;
    if (draft.has(role) && (role === 'time' || role === 'partners')) return true;
    return depthOf(above) < depthOf(block);
  }

  /** A task whose first field stands in `block`. */
  private start(block: Block): TaskDraft {
    const titleBlocks = this.titleBlocks(block);
    const own = titleBlocks[0] as Block;
    const heading = headingOf(own);
    // A Roman heading is no task: the paragraph below it is.
    const titled =
      heading && heading.rank <= 1 && titleBlocks.length > 1 ? (titleBlocks[1] as Block) : titleBlock(titleBlocks, block, this.headings.agency !== null);
    const numbered = isNumbered(titled);
    if (titled === own && !block.marker && titleBlocks.length > MOST_ITEMS + 1 && heading?.rank === CHUNK_RANK) this.headings.dropSection(titled);
    if (this.dutyPending && this.duties.at(-1)?.span.block === titled) this.duties.pop();
    this.dutyPending = false;
    const { agency, section } = this.headings;
    const draft = new TaskDraft(
      { block: titled, range: headingOf(titled)?.leadIn ? titled.content : (headingOf(titled)?.title ?? titled.content) },
      numbered ? (titled.marker?.number ?? null) : (section?.number ?? null),
      numbered,
      section,
      agency ? 'G' : layoutOf(block),
      titleBlocks.filter((each) => each !== block),
    );
    // The lead of an item below an agency heading is the agency, when the item says so.
    const prose = titled === block ? null : proseLead(titled, agency !== null);
    if (prose) this.addProse(draft, titled, { ...prose, time: null });
    const partners = titled === block || prose ? null : partnersAtStart(titled);
    if (partners) draft.addPlain('partners', { block: titled, range: partners }, titled);
    return draft;
  }

  /** The text that the task of the field in `block` begins with: what was read since the last task, or the heading that holds a numbered field. */
  private titleBlocks(block: Block): readonly Block[] {
    const own = depthOf(block);
    const first = this.pending[0];
    if (isNumbered(block) && (!first || depthOf(first) >= own)) {
      this.headings.close(own);
      const heading = this.headings.section;
      if (heading) return [heading.span.block];
    }
    return first ? this.pending : [block];
  }

  /** Opens a task whose text is one item: its lead stands in the sentence, if anywhere. */
  private startItem(block: Block): TaskDraft {
    this.close();
    const numbered = isNumbered(block);
    const heading = headingOf(block);
    const title = heading && !heading.leadIn ? heading.title : block.content;
    const { agency, section } = this.headings;
    const number = numbered ? (block.marker?.number ?? null) : (section?.number ?? null);
    const prose = proseLead(block, agency !== null);
    const draft = new TaskDraft({ block, range: title }, number, numbered, section, agency ? 'G' : prose ? 'F' : layoutOf(block), [block]);
    if (prose) this.addProse(draft, block, prose);
    this.draft = draft;
    return draft;
  }

  private addProse(draft: TaskDraft, block: Block, { lead, partners, time }: ProseLead): void {
    const { agency } = this.headings;
    if (lead) draft.addPlain('lead', { block, range: lead }, block);
    else if (agency) draft.addPlain('lead', agency, block);
    if (partners) draft.addPlain('partners', { block, range: partners }, block);
    if (time) draft.addPlain('time', { block, range: time }, block);
  }

  /** Sub-lines of a value: below a label without value, or "+" lines below a "-" field. */
  private continuesField(block: Block, pageTurned: boolean): boolean {
    const last = this.draft?.last;
    if (!last?.label || this.pending.length > 0 || block.fields.length > 0) return false;
    if (!block.marker && goesOn(last.value.at(-1), block, pageTurned)) {
      this.draft?.extendLast({ block, range: block.content });
      return true;
    }
    const above = depthOf(last.label.block);
    const below = depthOf(block);
    const open = last.value.length === 0 || last.value[0]?.block !== last.label.block;
    const belongs = block.marker?.kind === 'plus' ? above < below : open && below >= above && !(isNumbered(block) && below <= above);
    if (!belongs) return false;
    const first = last.value[0];
    if (open && first && (depthOf(first.block) !== below || (first.block.marker !== null && isBracket(block)))) return false;
    this.draft?.extendLast({ block, range: block.content });
    return true;
  }
}

/** "Trước ngày 30 tháng 6 năm", a page number, "2026."; or "Sở A;" and "UBND các xã." on the next line. */
function goesOn(value: Span | undefined, { plain, content }: Block, pageTurned: boolean): boolean {
  if (!value) return false;
  const end = value.block.plain.slice(value.range.end).trim();
  if (pageTurned) return end === '' && /[\p{Ll}\p{N}]/u.test(plain[content.start] ?? '');
  return end === ';' && agencyStartsAt(value.block.plain, value.range.start) && agencyStartsAt(plain, content.start);
}
