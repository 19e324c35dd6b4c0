import { romanOf } from '../../text/roman';
import { LETTER_ORDER } from '../../text/vietnamese';
import type { WordBlock, WordCell, WordContent, WordRow } from '../word-content';
import { attribute, htmlParts } from './html-parts';

/** Elements that stand on lines of their own. */
const BLOCKS = new Set(
  'address article aside blockquote body caption center dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
/** Elements without an end. */
const VOID = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);
const HIDDEN = /(?:display\s{0,3}:\s{0,3}none|mso-hide\s{0,3}:\s{0,3}all)/i;

interface List {
  readonly name: 'ol' | 'ul';
  readonly type: string;
  next: number;
}

interface OpenTable {
  readonly bordered: boolean;
  readonly rows: { isHead: boolean; cells: WordCell[] }[];
  /** Rows that a cell above still covers, by column. */
  readonly covered: number[];
  /** What the paragraphs go into beside the table; lists outside of it do not count inside. */
  readonly around: Pick<Builder, 'blocks' | 'lists'>;
  cell: { readonly blocks: WordBlock[]; readonly span: number } | null;
}

/** What an HTML text of the clipboard says, as the reader of Word files would have it: paragraphs, numbers of lists, tables. Never throws. */
export function htmlContent(html: string): WordContent {
  const builder = new Builder();
  let hidden: { readonly name: string; depth: number } | null = null;
  for (const part of htmlParts(html)) {
    if (hidden) {
      if (part.kind === 'open' && part.name === hidden.name) hidden.depth++;
      if (part.kind === 'close' && part.name === hidden.name && --hidden.depth === 0) hidden = null;
      continue;
    }
    if (part.kind === 'text') builder.text(part.text);
    else if (part.kind === 'close') builder.close(part.name);
    else if (!VOID.has(part.name) && HIDDEN.test(attribute(part.attributes, 'style') ?? '')) hidden = { name: part.name, depth: 1 };
    else builder.open(part.name, part.attributes);
  }
  return { blocks: builder.finish(), footnotes: [], fixed: [], paragraphs: [], leftOut: [] };
}

class Builder {
  blocks: WordBlock[] = [];
  lists: List[] = [];
  private readonly tables: OpenTable[] = [];
  private words = '';
  private mark = '';

  text(text: string): void {
    // Line ends of the source are blanks of the page.
    this.words += text.replace(/[\t\r\n\f ]+/g, ' ');
  }

  open(name: string, attributes: string): void {
    if (name === 'br') this.words = `${this.words.trimEnd()}\n`;
    if (!BLOCKS.has(name)) return;
    if (name !== 'p' || this.words.trim() !== '') this.flush(false);
    const table = this.tables.at(-1);
    if (name === 'ol' || name === 'ul') this.lists.push({ name, type: attribute(attributes, 'type') ?? '1', next: numberIn(attributes, 'start') ?? 1 });
    else if (name === 'li') this.item(attributes);
    else if (name === 'table') this.openTable(attributes);
    else if (name === 'tr' && table) {
      this.closeCell();
      table.rows.push({ isHead: false, cells: [] });
      this.continued(table);
    } else if ((name === 'td' || name === 'th') && table) this.openCell(table, name, attributes);
  }

  close(name: string): void {
    if (!BLOCKS.has(name)) return;
    this.flush(name === 'p');
    if (name === 'ol' || name === 'ul') this.lists.pop();
    else if (name === 'li') this.mark = '';
    else if (name === 'td' || name === 'th' || name === 'tr') this.closeCell();
    else if (name === 'table') this.closeTable();
  }

  finish(): readonly WordBlock[] {
    this.flush(false);
    while (this.tables.length > 0) this.closeTable();
    return this.blocks;
  }

  /** The paragraph so far; one without words only where it was one of the page. */
  private flush(wasParagraph: boolean): void {
    const text = this.words
      .split('\n')
      .map((line) => line.replace(/[ \u00a0]+/g, ' ').trim())
      .join('\n')
      .trim();
    this.words = '';
    if (text === '' && !wasParagraph) return;
    this.target().push({ kind: 'paragraph', number: text === '' ? '' : this.mark, pieces: text === '' ? [] : [{ text, place: null }], notes: [] });
    if (text !== '') this.mark = '';
  }

  private target(): WordBlock[] {
    return this.tables.at(-1)?.cell?.blocks ?? this.blocks;
  }

  private item(attributes: string): void {
    const list = this.lists.at(-1);
    if (list?.name !== 'ol') {
      this.mark = this.lists.filter(({ name }) => name === 'ul').length > 1 ? '+' : '-';
      return;
    }
    const value = numberIn(attributes, 'value') ?? list.next;
    list.next = value + 1;
    if (list.type === 'a') this.mark = `${LETTER_ORDER[value - 1] ?? value})`;
    else this.mark = `${list.type === 'I' ? romanOf(value) : value}.`;
  }

  private openTable(attributes: string): void {
    // Word says of a letterhead that it has no lines; a page that says nothing shows data.
    const bordered = attribute(attributes, 'border') !== '0' || /solid/i.test(attributes);
    this.tables.push({ bordered, rows: [], covered: [], around: { blocks: this.target(), lists: this.lists }, cell: null });
    this.lists = [];
  }

  private openCell(table: OpenTable, name: 'td' | 'th', attributes: string): void {
    this.closeCell();
    if (table.rows.length === 0) table.rows.push({ isHead: false, cells: [] });
    const row = table.rows.at(-1) as { isHead: boolean; cells: WordCell[] };
    if (name === 'th') row.isHead = true;
    const span = Math.min(40, numberIn(attributes, 'colspan') ?? 1);
    const rows = Math.min(500, numberIn(attributes, 'rowspan') ?? 1);
    const column = row.cells.reduce((sum, cell) => sum + cell.span, 0);
    for (let i = column; i < column + span; i++) table.covered[i] = rows - 1;
    table.cell = { blocks: [], span };
  }

  private closeCell(): void {
    const table = this.tables.at(-1);
    if (!table?.cell) return;
    this.flush(false);
    const { blocks, span } = table.cell;
    table.cell = null;
    table.rows.at(-1)?.cells.push({ span, continues: false, blocks });
    this.continued(table);
  }

  /** The cells that go on from the row above, as far as they follow here. */
  private continued({ rows, covered }: OpenTable): void {
    const row = rows.at(-1);
    if (!row) return;
    let column = row.cells.reduce((sum, cell) => sum + cell.span, 0);
    while ((covered[column] ?? 0) > 0 && rows.length > 1) {
      covered[column] = (covered[column] as number) - 1;
      row.cells.push({ span: 1, continues: true, blocks: [] });
      column++;
    }
  }

  private closeTable(): void {
    this.closeCell();
    const table = this.tables.pop();
    if (!table) return;
    this.lists = table.around.lists;
    const rows: readonly WordRow[] = table.rows.filter(({ cells }) => cells.length > 0);
    if (rows.length > 0) table.around.blocks.push({ kind: 'table', bordered: table.bordered, rows });
  }
}

function numberIn(attributes: string, name: string): number | undefined {
  const value = Number(attribute(attributes, name) || Number.NaN);
  return Number.isInteger(value) && value > 0 ? value : undefined;
}
