import type { Block } from '../../syntax/block';
import { labelledValues } from '../../syntax/label';
import type { FieldRole } from '../../syntax/labels';
import type { TextRange } from '../../text/range';
import type { FlatTable } from '../structure/flat-table';
import type { OpenHeadings } from '../structure/open-headings';
import { readRow, type TableHead } from '../structure/table';
import { TaskDraft } from './draft';
import type { TaskReader } from './task-reader';

/** Hands the task of one row of a table below `head` to `tasks`. */
export function readTableRow(block: Block, head: TableHead, tasks: TaskReader, headings: OpenHeadings): void {
  const row = readRow(block, head);
  if (row.kind === 'skip') return;
  if (row.kind === 'group') {
    tasks.close();
    return;
  }
  if (row.kind === 'continuation') {
    const draft = tasks.current;
    for (const { role, range } of row.cells) {
      const field = draft?.fields.find((each) => each.role === role);
      if (field) field.value.push({ block, range });
      else draft?.addPlain(role, { block, range }, block);
    }
    draft?.addBlock(block);
    return;
  }
  const { section } = headings;
  const draft = new TaskDraft({ block, range: row.title ?? block.content }, row.number ?? section?.number ?? null, row.number !== null, section, 'E', [block]);
  for (const { role, range } of row.cells) addCell(draft, block, role, range);
  tasks.open(draft);
}

/** A cell may hold labels of its own: "Chủ trì: Sở A. Phối hợp: Sở B". */
function addCell(draft: TaskDraft, block: Block, role: FieldRole, range: TextRange): void {
  const inner = role === 'lead' ? labelledValues(block.plain.slice(0, range.end), block.folded.slice(0, range.end), range.start, false) : [];
  if (inner.length > 0 && inner[0]?.label.start === range.start) for (const labelled of inner) draft.addLabelled(block, labelled);
  else draft.addPlain(role, { block, range }, block);
}

/** Hands the tasks of a table with one cell a paragraph to `tasks`. */
export function readFlatRows(table: FlatTable, tasks: TaskReader, { section }: OpenHeadings): void {
  for (const { number, title, cells, blocks } of table.rows) {
    const draft = new TaskDraft({ block: title, range: title.content }, number ?? section?.number ?? null, number !== null, section, 'E', blocks);
    for (const { role, block } of cells) {
      const same = draft.fields.find((field) => field.role === role);
      if (same) same.value.push({ block, range: block.content });
      else draft.addPlain(role, { block, range: block.content }, block);
    }
    tasks.open(draft);
  }
  tasks.close();
}
