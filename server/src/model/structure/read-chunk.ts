import { type Block, type LabelledValue, textOf } from '../../syntax/block';
import { labelledValues } from '../../syntax/label';
import type { FieldRole } from '../../syntax/labels';
import { type Span, spanOf } from '../../syntax/tree';
import { type TextRange, trimRange } from '../../text/range';
import { agencyStartsAt } from '../mentions/agency-words';
import { agencyItemOf } from '../tasks/agency-item';
import { bareLabel, isSureLabel } from '../tasks/bare-label';
import { TaskDraft } from '../tasks/draft';
import { isTask } from '../tasks/is-task';
import { type ProseLead, proseLead } from '../tasks/prose';
import type { ChunkFacts, ChunkState, Duty, OpenHeading, Recipient, Section, Task } from '../types';
import { depthOf, isBracket, isNumbered, isTail, layoutOf, PROSE_DEPTH } from './block-shape';
import { landmarkOf } from './fixed-lines';
import { type FlatTable, flatTableAt } from './flat-table';
import { type Heading, headingOf, roleOf } from './headings';
import { OFFICE, signatureBeside } from './signature-beside';
import { readSuppression } from './suppression';
import { isSeparatorRow, readRow, type TableHead, tableHeadOf } from './table';

export const INITIAL_STATE: ChunkState = { part: 0, zone: 'head', open: [], table: null, letter: false };

/** Reads one stretch of blocks. Pure: the same blocks and state give equal facts. Total. */
export function readChunk(blocks: readonly Block[], before: ChunkState): ChunkFacts {
  return new ChunkReader(before).read(blocks);
}

/** Headings up to this rank (I., 1.) open a stretch of their own; deeper ones end with it. */
export const CHUNK_RANK = 2;
/** A paragraph that ends so is followed by the body. */
const OPENS_BODY = /(?:nhu sau|sau day|chi dao|yeu cau|cu the|noi dung sau)\s*:\s*$/;

class ChunkReader {
  private readonly sections: Section[] = [];
  private readonly tasks: Task[] = [];
  private readonly duties: Duty[] = [];
  private readonly suppressions: { span: Span; rules: readonly string[]; scope: 'block' | 'file'; target: Block | null; reason: string | null }[] = [];
  private readonly recipients: Recipient[] = [];
  private distribution: Span | null = null;
  private signature: Span | null = null;

  private part: number;
  private zone: ChunkState['zone'];
  private table: TableHead | null;
  private letter: boolean;

  private headings: OpenHeading[];
  /** Agencies named by list items ("a) Sở Tài chính"), with the depth of the item: what stands below is theirs. */
  private items: { readonly agency: Span; readonly depth: number }[] = [];
  private draft: TaskDraft | null = null;
  /** Text since the last field or task: the title of the next task, if one comes. */
  private pending: Block[] = [];
  /** The block before is a page number: a sentence may go on behind it. */
  private pageTurned = false;
  /** The draft was started from the last duty, which it then replaces. */
  private dutyPending = false;

  constructor(before: ChunkState) {
    this.part = before.part;
    this.zone = before.zone;
    this.headings = [...before.open];
    this.table = before.table;
    this.letter = before.letter;
  }

  read(blocks: readonly Block[]): ChunkFacts {
    for (let i = 0; i < blocks.length; i++) {
      const block = blocks[i] as Block;
      const flat = this.zone === 'distribution' || this.zone === 'signature' ? null : flatTableAt(blocks, i);
      if (flat) {
        this.flatTable(flat);
        i = flat.end - 1;
        continue;
      }
      if (block.kind === 'comment') this.comment(block);
      else if (block.kind === 'row') this.row(block);
      else if (block.kind === 'text' && !this.isGroupLine(block, blocks[i + 1])) this.text(block, blocks[i + 1]);
      if (block.kind === 'text' || block.kind === 'row') this.aimSuppressions(block);
      this.pageTurned = block.kind === 'noise';
    }
    this.closeTask();
    return {
      sections: this.sections,
      tasks: this.tasks,
      duties: this.duties,
      suppressions: this.suppressions,
      recipients: this.recipients,
      distribution: this.distribution,
      signature: this.signature,
      after: { part: this.part, zone: this.zone, open: this.headings.filter(({ rank }) => rank < CHUNK_RANK), table: this.table, letter: this.letter },
    };
  }

  /** "I<TAB>Hoàn thiện thể chế" between rows parted by TABs: the name of a group of rows. */
  private isGroupLine(block: Block, next: Block | undefined): boolean {
    if (!this.table || next?.kind !== 'row' || !/\S\t/.test(block.plain) || landmarkOf(block) !== null) return false;
    this.closeTask();
    return true;
  }

  private comment(block: Block): void {
    const suppression = readSuppression(block);
    if (suppression) this.suppressions.push({ ...suppression, target: null });
  }

  private aimSuppressions(block: Block): void {
    for (let i = this.suppressions.length - 1; i >= 0; i--) {
      const suppression = this.suppressions[i];
      if (!suppression || suppression.target) break;
      if (suppression.scope === 'block') suppression.target = block;
    }
  }

  private text(block: Block, next: Block | undefined): void {
    const landmark = landmarkOf(block);
    this.table = null;
    if (landmark === 'plan' || landmark === 'decision') {
      this.closeTask();
      if (this.zone !== 'head') this.startPart();
      return;
    }
    if (landmark === 'distribution') {
      this.closeTask();
      this.zone = 'distribution';
      this.distribution = spanOf(block);
      this.signature ??= signatureBeside(block);
      return;
    }
    if (landmark === 'signature' && this.zone !== 'head') {
      this.closeTask();
      this.signature ??= spanOf(block);
      this.zone = 'signature';
      return;
    }
    if (landmark === 'addressee') this.letter = true;
    const heading = headingOf(block);
    if (heading?.marker.kind === 'appendix') this.startPart();
    if (this.zone === 'distribution' || this.zone === 'signature') {
      if (heading && heading.rank <= 1) {
        this.zone = 'body';
      } else {
        if (this.zone === 'distribution' || block.marker) this.recipients.push({ span: spanOf(block) });
        return;
      }
    }
    if (this.zone === 'head') {
      if (!this.opensBody(block, heading, landmark)) return;
      this.zone = 'body';
      if (!block.marker) return;
    }
    if (landmark === 'closing') {
      this.closeTask();
      return;
    }
    const bare = this.bareLabels(block);
    if (bare) {
      if (heading?.rank === 2) this.sections.push(this.sectionOf(block, heading, 2));
      this.field(block, bare);
    } else if (heading) this.heading(block, heading.titleText === '' ? withTitleBelow(heading, next) : heading);
    else if (block.fields[0]?.label.start === block.content.start) this.field(block, block.fields);
    else this.item(block);
  }

  private opensBody(block: Block, heading: Heading | null, landmark: string | null): boolean {
    if (heading) return true;
    if (isNumbered(block)) return true;
    if (landmark === 'basis' && this.letter) return true;
    return !block.marker && OPENS_BODY.test(block.folded.slice(-40));
  }

  private startPart(): void {
    this.closeTask();
    this.part++;
    this.zone = 'head';
    this.headings = [];
    this.items = [];
    this.pending = [];
  }

  private get section(): Section | null {
    return this.headings.at(-1)?.section ?? null;
  }

  private get agency(): Span | null {
    return this.items.at(-1)?.agency ?? this.headings.at(-1)?.agency ?? null;
  }

  /** The label that `block` is without a colon, when it stands where a label is expected. */
  private bareLabels(block: Block): readonly LabelledValue[] | null {
    const role = bareLabel(block);
    if (!role) return null;
    const sameList = this.draft?.last?.label?.block.marker?.kind === block.marker?.kind;
    const opensFields = role === 'content' && block.marker?.kind === 'letter' && block.marker.value === 1;
    if (!sameList && !opensFields && !isSureLabel(block.folded)) return null;
    return [{ role, label: block.content, value: { start: block.content.end, end: block.content.end } }];
  }

  private heading(block: Block, heading: Heading): void {
    this.closeTask();
    while (this.headings.length > 0 && (this.headings.at(-1) as OpenHeading).rank >= heading.rank) this.headings.pop();
    this.items = [];
    const section = this.sectionOf(block, heading, heading.rank);
    const inherited = this.agency;
    const agency = heading.role === 'agency' ? { block, range: heading.title } : inherited;
    this.pending = [block];
    if (heading.marker.kind === 'decimal' || heading.rank >= 3) {
      // "2.1. Rà soát …" with fields right below is a task, not a heading: decided when the next block is seen.
      this.undecided = { open: { section, rank: heading.rank, agency }, at: this.sections.length };
    }
    this.sections.push(section);
    this.headings.push({ section, rank: heading.rank, agency });
    if (heading.leadIn) {
      this.undecided = null;
      this.item(block);
    }
  }

  private closeHeadings(depth: number): void {
    while (this.headings.length > 0 && depthOf((this.headings.at(-1) as OpenHeading).section.span.block) >= depth) this.headings.pop();
  }

  /** The section that `heading` opens below the headings open now whose rank is smaller. */
  private sectionOf(block: Block, heading: Heading, rank: number): Section {
    const above = this.headings.filter((open) => open.rank < rank);
    return {
      span: { block, range: { start: heading.marker.range.start, end: Math.max(heading.title.end, heading.marker.range.end) } },
      number: heading.marker.number,
      title: heading.titleText,
      level: above.length + 1,
      part: this.part,
      parent: above.at(-1)?.section ?? null,
      role: heading.role,
    };
  }

  /** A deep heading that may turn out to be the title of a task. */
  private undecided: { open: OpenHeading; at: number } | null = null;

  private demote(): void {
    if (!this.undecided) return;
    const { open, at } = this.undecided;
    if (this.sections[at] === open.section && this.sections.length === at + 1) {
      this.sections.pop();
      if (this.headings.at(-1)?.section === open.section) this.headings.pop();
    }
    this.undecided = null;
  }

  private field(block: Block, labels: readonly LabelledValue[]): void {
    const first = labels[0];
    if (!first) return;
    if (this.draft && this.restarts(this.draft, block, first.role)) {
      if (first.role === 'content') nameByContent(this.draft);
      this.closeTask(true);
    }
    if (!this.draft) {
      if (this.pending.length === 1) this.demote();
      this.start(block);
      if (this.draft && this.pending.length === 0 && first.role === 'content') nameByContent(this.draft, { block, range: first.value });
    } else {
      for (const item of this.pending) {
        this.draft.unlabelled.push({ block: item, range: item.content });
        this.draft.addBlock(item);
      }
    }
    this.undecided = null;
    this.pending = [];
    for (const labelled of labels) this.draft?.addLabelled(block, labelled);
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

  private start(block: Block): void {
    const titleBlocks = this.titleBlocks(block);
    const own = titleBlocks[0] as Block;
    const heading = headingOf(own);
    // A Roman heading is no task: the paragraph below it is.
    const titled = heading && heading.rank <= 1 && titleBlocks.length > 1 ? (titleBlocks[1] as Block) : this.titleBlock(titleBlocks, block);
    const numbered = isNumbered(titled);
    if (this.dutyPending && this.duties.at(-1)?.span.block === titled) this.duties.pop();
    this.dutyPending = false;
    this.draft = new TaskDraft(
      { block: titled, range: headingOf(titled)?.leadIn ? titled.content : (headingOf(titled)?.title ?? titled.content) },
      numbered ? (titled.marker?.number ?? null) : (this.section?.number ?? null),
      numbered,
      this.section,
      this.agency ? 'G' : layoutOf(block),
      titleBlocks.filter((each) => each !== block),
    );
    // The lead of an item below an agency heading is the agency, when the item says so.
    const prose = titled === block ? null : proseLead(titled, this.agency !== null);
    if (prose) this.addProse(this.draft, titled, prose);
  }

  /** The text that the task of the field in `block` begins with: what was read since the last task, or the heading that holds a numbered field. */
  private titleBlocks(block: Block): readonly Block[] {
    const own = depthOf(block);
    const first = this.pending[0];
    if (isNumbered(block) && (!first || depthOf(first) >= own)) {
      this.closeHeadings(own);
      const heading = this.headings.at(-1);
      if (heading) return [heading.section.span.block];
    }
    return first ? this.pending : [block];
  }

  /** Of the text before a field the block that names the task: the last item of a list, else the first paragraph. */
  private titleBlock(blocks: readonly Block[], field: Block): Block {
    const last = blocks.at(-1) as Block;
    const first = blocks[0] as Block;
    if (last !== first && last.marker && depthOf(last) < depthOf(field)) return last;
    if (this.agency && last.marker) return last;
    return first;
  }

  private item(block: Block): void {
    if (this.continuesField(block)) return;
    const depth = depthOf(block);
    while (this.items.length > 0 && (this.items.at(-1)?.depth ?? 0) >= depth && block.marker) this.items.pop();
    if (this.draft) {
      const fieldDepth = this.draft.last?.label ? depthOf(this.draft.last.label.block) : PROSE_DEPTH;
      if ((isNumbered(block) && depth < fieldDepth) || this.draft.layout === 'F' || this.draft.layout === 'G') this.closeTask();
    }
    if (!this.draft && isNumbered(block)) this.pending = [];
    if (block.fields.length > 0) {
      this.closeTask();
      const draft = this.startItem(block);
      for (const labelled of block.fields) draft.addLabelled(block, labelled);
      return;
    }
    // "2. Phòng Tài chính bố trí …" after "1. Văn phòng": the first agency's list is over.
    if (block.marker?.kind === 'arabic' && headingOf(block) === null) this.closeHeadings(depth);
    const named = this.inPlan() ? agencyItemOf(block) : null;
    if (named) {
      this.closeTask();
      this.items.push({ agency: named.agency, depth });
      if (!named.leadIn) {
        this.pending = [block];
        return;
      }
    }
    const prose = this.draft && depth > depthOf(this.draft.last?.label?.block ?? block) ? null : proseLead(block, this.agency !== null);
    if (prose) {
      this.closeTask();
      this.startItem(block);
      return;
    }
    if (!this.draft && this.agency && !isTail(block)) {
      this.duties.push({ agency: this.agency, span: { block, range: block.content } });
      this.dutyPending = true;
      this.pending = [block];
      return;
    }
    this.pending.push(block);
  }

  /** Not in a part of the plan that gives reasons, sums or addresses: names of agencies assign nothing there. */
  private inPlan(): boolean {
    for (let section = this.section; section; section = section.parent) if (section.role === 'purpose' || section.role === 'budget') return false;
    return true;
  }

  /** Opens a task whose text is one item: its lead stands in the sentence, if anywhere. */
  private startItem(block: Block): TaskDraft {
    const numbered = isNumbered(block);
    const range = headingOf(block)?.title ?? block.content;
    const title = headingOf(block)?.leadIn ? block.content : range;
    const number = numbered ? (block.marker?.number ?? null) : (this.section?.number ?? null);
    const prose = proseLead(block, this.agency !== null);
    const layout = this.agency ? 'G' : prose ? 'F' : layoutOf(block);
    const draft = new TaskDraft({ block, range: title }, number, numbered, this.section, layout, [block]);
    if (prose) this.addProse(draft, block, prose);
    this.draft = draft;
    return draft;
  }

  private addProse(draft: TaskDraft, block: Block, prose: ProseLead): void {
    if (prose.lead) draft.addPlain('lead', { block, range: prose.lead }, block);
    else if (this.agency) draft.addPlain('lead', this.agency, block);
    if (prose.partners) draft.addPlain('partners', { block, range: prose.partners }, block);
    if (prose.time) draft.addPlain('time', { block, range: prose.time }, block);
  }

  /** Sub-lines of a value: below a label without value, or "+" lines below a "-" field. */
  private continuesField(block: Block): boolean {
    const last = this.draft?.last;
    if (!last?.label || this.pending.length > 0 || block.fields.length > 0) return false;
    if (!block.marker && this.goesOn(last.value.at(-1), block)) {
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

  /** "Trước ngày 30 tháng 6 năm", a page number, "2026."; or "Sở A;" and "UBND các xã." on the next line. */
  private goesOn(value: Span | undefined, { plain, content }: Block): boolean {
    if (!value) return false;
    const end = value.block.plain.slice(value.range.end).trim();
    if (this.pageTurned) return end === '' && /[\p{Ll}\p{N}]/u.test(plain[content.start] ?? '');
    return end === ';' && agencyStartsAt(value.block.plain, value.range.start) && agencyStartsAt(plain, content.start);
  }

  private row(block: Block): void {
    if (this.endingRow(block)) return;
    if (this.zone === 'distribution' || this.zone === 'signature' || this.zone === 'head') {
      if (tableHeadOf(block) === null) return;
      this.zone = 'body';
    }
    const head = tableHeadOf(block);
    if (head) {
      this.closeTask();
      this.table = head;
      return;
    }
    if (!this.table) return;
    const row = readRow(block, this.table);
    if (row.kind === 'skip') return;
    if (row.kind === 'group') {
      this.closeTask();
      return;
    }
    if (row.kind === 'continuation') {
      for (const { role, range } of row.cells) {
        const field = this.draft?.fields.find((each) => each.role === role);
        if (field) field.value.push({ block, range });
        else this.draft?.addPlain(role, { block, range }, block);
      }
      this.draft?.addBlock(block);
      return;
    }
    this.closeTask();
    const title = row.title ?? block.content;
    this.draft = new TaskDraft({ block, range: title }, row.number ?? this.section?.number ?? null, row.number !== null, this.section, 'E', [block]);
    for (const { role, range } of row.cells) this.addCell(this.draft, block, role, range);
  }

  /** "| Nơi nhận: … | GIÁM ĐỐC … |": an ending laid out as a table. The rows below it, when it has several, go on with the list. */
  private endingRow(block: Block): boolean {
    const list = block.cells.find((cell) => /^noi nhan ?:/.test(block.folded.slice(cell.start, cell.start + 12)));
    if (list && this.zone === 'body') {
      const office = block.cells.find((cell) => OFFICE.test(block.plain.slice(cell.start, cell.start + 40)));
      if (!office) return false;
      this.closeTask();
      this.zone = 'distribution';
      this.distribution = { block, range: list };
      this.signature ??= { block, range: office };
      this.addRecipients(block, { start: block.plain.indexOf(':', list.start) + 1, end: list.end });
      return true;
    }
    if (this.zone !== 'distribution' || this.distribution?.block.kind !== 'row') return false;
    const [first] = block.cells;
    if (first && !isSeparatorRow(block)) this.addRecipients(block, first);
    return true;
  }

  private addRecipients(block: Block, { start, end }: TextRange): void {
    let at = start;
    for (const line of block.plain.slice(start, end).split(';')) {
      const range = trimRange(block.plain, { start: at, end: at + line.length });
      if (range.end > range.start) this.recipients.push({ span: { block, range } });
      at += line.length + 1;
    }
  }

  /** A cell may hold labels of its own: "Chủ trì: Sở A. Phối hợp: Sở B". */
  private addCell(draft: TaskDraft, block: Block, role: FieldRole, range: TextRange): void {
    const inner = role === 'lead' ? labelledValues(block.plain.slice(0, range.end), block.folded.slice(0, range.end), range.start, false) : [];
    if (inner.length > 0 && inner[0]?.label.start === range.start) for (const labelled of inner) draft.addLabelled(block, labelled);
    else draft.addPlain(role, { block, range }, block);
  }

  private flatTable(table: FlatTable): void {
    this.zone = 'body';
    for (const { number, title, cells, blocks } of table.rows) {
      this.closeTask();
      const draft = new TaskDraft({ block: title, range: title.content }, number ?? this.section?.number ?? null, number !== null, this.section, 'E', blocks);
      for (const { role, block } of cells) {
        const same = draft.fields.find((field) => field.role === role);
        if (same) same.value.push({ block, range: block.content });
        else draft.addPlain(role, { block, range: block.content }, block);
      }
      this.draft = draft;
    }
    this.closeTask();
  }

  /** Ends the open task. `keepPending`: what was read since its last field belongs to the next one. */
  private closeTask(keepPending = false): void {
    const draft = this.draft;
    this.draft = null;
    if (!keepPending) this.pending = [];
    if (!draft) return;
    const task = draft.finish();
    if (isTask(task)) this.tasks.push(task);
  }
}

/** A task that "- Nhiệm vụ: …" opens is named by what that label holds. */
function nameByContent(draft: TaskDraft, value: Span | undefined = draft.fields[0]?.role === 'content' ? draft.fields[0].value[0] : undefined): void {
  if (!value || value.range.end === value.range.start) return;
  draft.title = value;
  draft.ownNumber = false;
}

/** Longer text below "PHỤ LỤC" is no title. */
const MAX_TITLE_BELOW = 200;

/** `heading`, which is a number alone, with the title that stands on the next line. */
function withTitleBelow(heading: Heading, next: Block | undefined): Heading {
  if (next?.kind !== 'text' || next.marker || next.fields.length > 0 || landmarkOf(next) !== null) return heading;
  const titleText = textOf(next, next.content);
  if (titleText.length > MAX_TITLE_BELOW || !/^\p{Lu}/u.test(titleText) || /[.;:]$/.test(titleText)) return heading;
  // "PHÂN CÔNG NHIỆM VỤ" over a table lists the tasks; it does not say again who does what.
  return { ...heading, titleText, role: heading.marker.kind === 'appendix' ? heading.role : roleOf(titleText) };
}
