import type { Block } from '../../syntax/block';
import { textOf } from '../../syntax/block';
import { landmarkOf } from '../../syntax/fixed-lines';
import type { Span } from '../../syntax/tree';
import type { OpenHeading, Section } from '../types';
import { depthOf } from './block-shape';
import type { GridCell } from './grid';
import { type Heading, roleOf, withoutOpening } from './headings';

/** The headings and named agencies under which the next block stands, and the sections that were opened. */
export class OpenHeadings {
  readonly sections: Section[] = [];
  /** Agencies named by list items ("a) Sở Tài chính"), with the depth of the item: what stands below is theirs. */
  private readonly items: { readonly agency: Span; readonly depth: number }[] = [];
  private open: OpenHeading[];
  /** The group of rows of a table that the next row belongs to. */
  private group: Section | null = null;
  /** A deep heading that may turn out to be the title of a task. */
  private undecided: { readonly open: OpenHeading; readonly at: number } | null = null;

  /** `part` counts decision, plan and appendices. */
  constructor(
    open: readonly OpenHeading[],
    private part: number,
  ) {
    this.open = [...open];
  }

  /** The nearest heading; null before the first of the part. */
  get section(): Section | null {
    return this.group ?? this.open.at(-1)?.section ?? null;
  }

  /** A row of a table names the rows below it. `number` is null where it has none. */
  openGroup(title: GridCell, number: string | null): void {
    const [span] = title.spans;
    if (!span) return;
    this.group = null;
    const parent = this.section;
    this.group = { span, number: number ?? '', title: title.text, level: this.open.length + 1, part: this.part, parent, role: 'other' };
    this.sections.push(this.group);
  }

  /** The table is over. */
  closeGroup(): void {
    this.group = null;
  }

  /** The agency whose duties stand here: named by an item of a list, else by a heading. */
  get agency(): Span | null {
    return this.items.at(-1)?.agency ?? this.open.at(-1)?.agency ?? null;
  }

  /** True when a heading of the same list stands open and has the number before that of `block`. */
  isNextOf(block: Block): boolean {
    const { marker, plain } = block;
    const last = this.open.findLast(({ section }) => section.span.block.marker?.kind === marker?.kind)?.section.span.block;
    if (!marker || !last?.marker || last.marker.value !== marker.value - 1) return false;
    return last.plain[last.marker.range.end - 1] === plain[marker.range.end - 1];
  }

  /** The headings of a smaller rank, for the stretch behind this one. */
  above(rank: number): readonly OpenHeading[] {
    return this.open.filter((open) => open.rank < rank);
  }

  get partNumber(): number {
    return this.part;
  }

  /** A decision, a plan or an appendix begins: nothing is open. */
  startPart(): void {
    this.part++;
    this.open = [];
    this.group = null;
    this.items.length = 0;
  }

  /** Opens the section of `heading`. */
  push(block: Block, heading: Heading): void {
    while (this.open.length > 0 && (this.open.at(-1) as OpenHeading).rank >= heading.rank) this.open.pop();
    this.items.length = 0;
    this.group = null;
    const section = this.sectionOf(block, heading, heading.rank);
    const agency = heading.role === 'agency' ? { block, range: withoutOpening(block, heading.title) } : this.agency;
    const opened: OpenHeading = { section, rank: heading.rank, agency };
    // "2.1. Rà soát …" with fields right below is a task, not a heading: decided when the next block is seen.
    this.undecided = !heading.leadIn && (heading.marker.kind === 'decimal' || heading.rank >= 3) ? { open: opened, at: this.sections.length } : this.undecided;
    if (heading.leadIn) this.undecided = null;
    this.sections.push(section);
    this.open.push(opened);
  }

  /** Tells of a section that nothing stands under: the block is a field as well ("2. Cơ quan thực hiện"). */
  mention(block: Block, heading: Heading): void {
    this.sections.push(this.sectionOf(block, heading, heading.rank));
  }

  /** Closes the headings that stand as deep as `depth`, or deeper. */
  close(depth: number): void {
    while (this.open.length > 0 && depthOf((this.open.at(-1) as OpenHeading).section.span.block) >= depth) this.open.pop();
  }

  /** The last heading, `block`, is the title of a task: its section goes. */
  demote(block: Block): void {
    if (!this.undecided) return;
    const { open, at } = this.undecided;
    if (open.section.span.block === block && this.sections[at] === open.section && this.sections.length === at + 1) {
      this.sections.pop();
      if (this.section === open.section) this.open.pop();
    }
    this.undecided = null;
  }

  /** The last heading, `block`, calls for what its items list, with one set of fields behind them: it is a task. */
  dropSection(block: Block): void {
    const last = this.sections.at(-1);
    if (!last || last.span.block !== block || this.open.at(-1)?.section !== last) return;
    this.sections.pop();
    this.open.pop();
  }

  /** The last heading stays one. */
  decide(): void {
    this.undecided = null;
  }

  /** An item of a list names an agency. */
  pushItem(agency: Span, depth: number): void {
    this.items.push({ agency, depth });
  }

  /** Ends the agencies of items that stand as deep as `depth`, or deeper. */
  closeItems(depth: number): void {
    while (this.items.length > 0 && (this.items.at(-1)?.depth ?? 0) >= depth) this.items.pop();
  }

  /** Not in a part of the plan that gives reasons, sums or addresses: names of agencies assign nothing there. */
  get assigns(): boolean {
    for (let section = this.section; section; section = section.parent) if (section.role === 'purpose' || section.role === 'budget') return false;
    return true;
  }

  private sectionOf(block: Block, heading: Heading, rank: number): Section {
    const above = this.above(rank);
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
}

/** Longer text below "PHỤ LỤC" is no title. */
const MAX_TITLE_BELOW = 200;

/** `heading`, which is a number alone, with the title that stands on the next line. */
export function withTitleBelow(heading: Heading, next: Block | undefined): Heading {
  if (next?.kind !== 'text' || next.marker || next.fields.length > 0 || landmarkOf(next) !== null) return heading;
  const titleText = textOf(next, next.content);
  if (titleText.length > MAX_TITLE_BELOW || !/^\p{Lu}/u.test(titleText) || /[.;:]$/.test(titleText)) return heading;
  return { ...heading, titleText, role: heading.marker.kind === 'appendix' ? heading.role : roleOf(titleText) };
}
