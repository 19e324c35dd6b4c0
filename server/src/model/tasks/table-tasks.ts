import { textOf } from '../../syntax/block';
import { labelledValues } from '../../syntax/label';
import type { FieldRole } from '../../syntax/labels';
import type { Span } from '../../syntax/tree';
import type { FlatRow } from '../structure/flat-table';
import type { GridCell, GridRow } from '../structure/grid';
import type { OpenHeadings } from '../structure/open-headings';
import { readGridRow } from '../structure/table';
import type { TableHead } from '../structure/table-head';
import { TaskDraft } from './draft';
import type { TaskReader } from './task-reader';

/** Makes tasks and sections of the rows of tables. */
export class TableTasks {
  /** Number of the row above: a row whose number was merged with it has the same. */
  private number: string | null = null;

  constructor(
    private readonly tasks: TaskReader,
    private readonly headings: OpenHeadings,
  ) {}

  /** A table begins or ends: what its rows passed on to each other is over. */
  reset(): void {
    this.number = null;
    this.tasks.close();
    this.headings.closeGroup();
  }

  /** One row below `head`. */
  row(row: GridRow, head: TableHead): void {
    const { kind, number, title, cells, empty } = readGridRow(row, head);
    if (kind === 'skip') return;
    if (kind === 'group') {
      this.tasks.close();
      this.number = null;
      if (title) this.headings.openGroup(title, number);
      return;
    }
    if (kind === 'continuation') {
      this.goOn(row, cells);
      return;
    }
    const [first] = row.blocks;
    const span = title?.spans[0] ?? (first && { block: first, range: first.content });
    if (!span) return;
    if (number !== null) this.number = number;
    const draft = new TaskDraft(
      span,
      this.number ?? this.headings.section?.number ?? null,
      number !== null,
      this.headings.section,
      'E',
      row.blocks,
      title && title.spans.length > 1 ? title.text : null,
    );
    for (const { role, cell } of cells) addCell(draft, role, cell);
    draft.emptyCells = empty;
    this.tasks.open(draft);
  }

  /** A block between rows that stands for one merged cell: the name of the rows below it. */
  groupLine(title: GridCell, number: string | null): void {
    this.tasks.close();
    this.number = null;
    this.headings.openGroup(title, number);
  }

  /** One row of a table with one cell a paragraph. */
  flatRow({ number, title, cells, blocks }: FlatRow): void {
    const { section } = this.headings;
    if (cells.length === 0) {
      this.groupLine({ spans: [{ block: title, range: title.content }], text: textOf(title, title.content) }, number);
      return;
    }
    const draft = new TaskDraft({ block: title, range: title.content }, number ?? section?.number ?? null, number !== null, section, 'E', blocks);
    for (const { role, block } of cells) addSpan(draft, role, { block, range: block.content });
    this.tasks.open(draft);
  }

  private goOn({ blocks }: GridRow, cells: readonly { readonly role: FieldRole; readonly cell: GridCell }[]): void {
    const draft = this.tasks.current;
    if (!draft) return;
    for (const { role, cell } of cells) for (const span of cell.spans) addSpan(draft, role, span);
    for (const block of blocks) draft.addBlock(block);
  }
}

/** A cell may hold labels of its own: "Chủ trì: Sở A. Phối hợp: Sở B", in one paragraph or several. */
function addCell(draft: TaskDraft, role: FieldRole, cell: GridCell): void {
  for (const span of cell.spans) {
    const labelled = labelsIn(span);
    if (labelled.length > 0) for (const each of labelled) draft.addLabelled(span.block, each);
    else addSpan(draft, role, span);
  }
}

function labelsIn({ block, range }: Span): ReturnType<typeof labelledValues> {
  const start = range.start + (/^[-–+•\s]{0,6}/.exec(block.plain.slice(range.start, range.end))?.[0].length ?? 0);
  const labels = labelledValues(block.plain.slice(0, range.end), block.folded.slice(0, range.end), start, false);
  const [first] = labels;
  return first?.label.start === start && (first.role === 'lead' || first.role === 'partners' || first.role === 'time') ? labels : [];
}

/** Puts `span` to the value that `role` has already, or makes it one. */
function addSpan(draft: TaskDraft, role: FieldRole, span: Span): void {
  const field = draft.fields.find((each) => each.role === role);
  draft.addBlock(span.block);
  if (field) field.value.push(span);
  else draft.addPlain(role, span, span.block);
}
