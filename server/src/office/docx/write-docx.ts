import {
  AlignmentType,
  BorderStyle,
  Document,
  FootnoteReferenceRun,
  Header,
  HeightRule,
  type IParagraphStyleOptions,
  type IRunOptions,
  type ISectionOptions,
  LineRuleType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  UnderlineType,
  VerticalAlign,
  WidthType,
} from 'docx';
import { atMarks, type Footnote } from '../../export/print/footnotes';
import { A4, DECREE_30, GUIDANCE_36, type Layout, mm, pt, type StyleRule, tableSize, widthOf } from '../../export/print/layout';
import type {
  PrintBlock,
  PrintClosing,
  PrintDocument,
  PrintLetterhead,
  PrintParagraph,
  PrintSection,
  PrintStyle,
  PrintTable,
} from '../../export/print/printed';
import { stable } from '../zip/stable';

const FONT = 'Times New Roman';
const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const NO_BORDERS = { top: NO_BORDER, bottom: NO_BORDER, left: NO_BORDER, right: NO_BORDER, insideHorizontal: NO_BORDER, insideVertical: NO_BORDER };
const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const GRID = { top: LINE, bottom: LINE, left: LINE, right: LINE, insideHorizontal: LINE, insideVertical: LINE };
const ALIGN = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, both: AlignmentType.BOTH } as const;
/** Of the words of footnotes, in half points. */
const NOTE_SIZE = 20;
/** Share of the left column of the letterhead, and of the ending. */
const LETTERHEAD_LEFT = 0.39;
const CLOSING_LEFT = 0.48;

/** The bytes of a .docx in the layout of Decree 30 (or of the Party). The same document gives the same bytes. */
export async function writeDocx(document: PrintDocument): Promise<Uint8Array> {
  const layout = document.party ? GUIDANCE_36 : DECREE_30;
  const setter = new Setter(layout, document.party, document.footnotes);
  const file = new Document({
    title: document.title,
    creator: 'Kế hoạch',
    lastModifiedBy: 'Kế hoạch',
    compatibility: { version: 15 },
    styles: {
      default: {
        document: {
          run: { font: fontOf(), size: 28, language: { value: 'vi-VN', eastAsia: 'vi-VN' } },
          paragraph: { spacing: { before: 0, after: 0, line: 240, lineRule: LineRuleType.AUTO } },
        },
      },
      paragraphStyles: Object.entries(layout.styles).map(([id, rule]) => styleOf(id, rule)),
    },
    footnotes: Object.fromEntries(
      document.footnotes.map(({ number, text }) => [number, { children: [new Paragraph({ children: [new TextRun({ text: ` ${text}`, size: NOTE_SIZE })] })] }]),
    ),
    sections: document.sections.map((section, i) => setter.section(section, i)),
  });
  return stable(await Packer.pack(file, 'uint8array'));
}

function fontOf() {
  return { ascii: FONT, hAnsi: FONT, cs: FONT, eastAsia: FONT };
}

/** Word's id of the style of a component: "KHKind". */
export function styleId(style: string): string {
  return `KH${style[0]?.toUpperCase()}${style.slice(1)}`;
}

function styleOf(id: string, rule: StyleRule): IParagraphStyleOptions {
  return {
    id: styleId(id),
    name: rule.name,
    basedOn: 'Normal',
    quickFormat: true,
    run: {
      size: rule.size * 2,
      sizeComplexScript: rule.size * 2,
      bold: rule.bold ?? false,
      italics: rule.italic ?? false,
      ...(rule.underline ? { underline: { type: UnderlineType.SINGLE } } : {}),
    },
    paragraph: {
      alignment: ALIGN[rule.align],
      spacing: { before: pt(rule.before ?? 0), after: pt(rule.after ?? 0), line: 264, lineRule: LineRuleType.AUTO },
      ...(rule.indent === undefined ? {} : { indent: { firstLine: mm(rule.indent) } }),
      ...(rule.keepNext ? { keepNext: true } : {}),
      ...(rule.outline === undefined ? {} : { outlineLevel: rule.outline }),
    },
  };
}

class Setter {
  constructor(
    private readonly layout: Layout,
    private readonly party: boolean,
    private readonly footnotes: readonly Footnote[],
  ) {}

  section(section: PrintSection, index: number): ISectionOptions {
    const { margin, header, pageNumberSize } = this.layout;
    const number = new Paragraph({
      alignment: AlignmentType.CENTER,
      children: [new TextRun({ children: [PageNumber.CURRENT], size: pageNumberSize * 2, font: fontOf() })],
    });
    const width = (section.landscape ? A4.height : A4.width) - margin.left - margin.right;
    return {
      properties: {
        type: SectionType.NEXT_PAGE,
        titlePage: section.restartsPages,
        page: {
          size: {
            width: mm(A4.width),
            height: mm(A4.height),
            orientation: section.landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
          },
          margin: {
            top: mm(margin.top),
            bottom: mm(margin.bottom),
            left: mm(margin.left),
            right: mm(margin.right),
            header: mm(header),
            footer: mm(header),
            gutter: 0,
          },
          pageNumbers: section.restartsPages && index > 0 ? { start: 1 } : {},
        },
      },
      headers: { default: new Header({ children: [number] }), first: new Header({ children: [new Paragraph({})] }) },

      children: section.blocks.flatMap((block, i) => this.block(block, width, section.blocks[i + 1])),
    };
  }

  private block(block: PrintBlock, width: number, next: PrintBlock | undefined): (Paragraph | Table)[] {
    if (block.kind === 'letterhead') return [this.letterhead(block, width)];
    if (block.kind === 'closing') return [new Paragraph({ spacing: { before: pt(6) }, children: [] }), this.closing(block, width)];
    if (block.kind === 'table') return [...spacer(6), this.table(block, width), ...spacer(0)];
    const rule = isTitle(block) && !(next && isTitle(next)) ? this.titleRuler(block, width) : [];
    return [this.paragraph(block), ...rule];
  }

  private paragraph({ style, text, boldUntil }: PrintParagraph): Paragraph {
    const bold = boldUntil > 0 ? this.runs(text.slice(0, boldUntil), { bold: true }) : [];
    const rest = boldUntil < text.length || text === '' ? this.runs(text.slice(boldUntil), {}) : [];
    return new Paragraph({ style: styleId(style), children: [...bold, ...rest], ...(style === 'mark' ? FRAME : {}) });
  }

  /** Words, and footnotes where their marks stand. */
  private runs(text: string, look: IRunOptions): TextRun[] {
    const parts = atMarks(text, this.footnotes).filter((part) => part !== '');
    if (parts.length === 0) return [new TextRun({ ...look, text })];
    return parts.map((part) => (typeof part === 'number' ? new FootnoteReferenceRun(part) : new TextRun({ ...look, text: part })));
  }

  /** Below the subject: a line of 1/3 to 1/2 of its width (Decree 30), five dashes (the Party). */
  private titleRuler({ text }: PrintParagraph, width: number): Paragraph[] {
    if (this.party) return [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun('-----')] })];
    return [ruler(width, Math.min(widthOf(text, 14), width * 0.9) * 0.42)];
  }

  private letterhead({ left, right }: PrintLetterhead, width: number): Table {
    const leftWidth = width * LETTERHEAD_LEFT;
    const isTop = ({ style }: PrintParagraph) =>
      style === 'parentAgency' || style === 'agency' || style === 'state' || style === 'motto' || style === 'partyName';
    const agency = left.findLast(({ style }) => style === 'agency');
    const agencyWidth = Math.min(widthOf(agency?.text ?? '', 13), leftWidth * 0.95);
    const motto = right.find(({ style }) => style === 'motto' || style === 'partyName');
    const mottoSize = this.layout.styles[(motto?.style ?? 'motto') as PrintStyle].size;
    const top = [
      [...left.filter(isTop).map((line) => this.paragraph(line)), ...(agency ? this.agencyRuler(leftWidth, agencyWidth) : [])],
      [...right.filter(isTop).map((line) => this.paragraph(line)), ...(motto ? [ruler(width - leftWidth, widthOf(motto.text, mottoSize))] : [])],
    ];
    const bottom = [
      left.filter((line) => !isTop(line)).map((line) => this.paragraph(line)),
      right.filter((line) => !isTop(line)).map((line) => this.paragraph(line)),
    ];
    return twoColumns(width, LETTERHEAD_LEFT, [top, bottom]);
  }

  private agencyRuler(width: number, agencyWidth: number): Paragraph[] {
    return this.party ? [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun('*')] })] : [ruler(width, agencyWidth * 0.42)];
  }

  private closing({ recipients, signature }: PrintClosing, width: number): Table {
    const lines = (list: readonly PrintParagraph[]) => list.map((line) => this.paragraph(line));
    return twoColumns(width, CLOSING_LEFT, [[lines(recipients), lines(signature)]]);
  }

  private table({ columns, centred, rows }: PrintTable, width: number): Table {
    const size = tableSize(columns.length) * 2;
    const widths = columns.map((share) => mm(share * width));
    return new Table({
      width: { size: mm(width), type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      borders: GRID,
      rows: rows.map(({ kind, cells }) => {
        let at = 0;
        return new TableRow({
          tableHeader: kind === 'head',
          cantSplit: true,
          children: cells.map(({ lines, span }) => {
            const column = at;
            at += span;
            const middle = kind === 'head' || (centred[column] === true && span === 1);
            return new TableCell({
              columnSpan: span,
              width: { size: widths.slice(column, at).reduce((sum, each) => sum + each, 0), type: WidthType.DXA },
              verticalAlign: VerticalAlign.CENTER,
              margins: { left: 70, right: 70, top: 30, bottom: 30 },
              children: (lines.length > 0 ? lines : ['']).map(
                (line) =>
                  new Paragraph({
                    alignment: middle ? AlignmentType.CENTER : AlignmentType.LEFT,
                    children: this.runs(line, { size, sizeComplexScript: size, bold: kind !== 'row' }),
                  }),
              ),
            });
          }),
        });
      }),
    });
  }
}

const FRAME = { border: { top: LINE, bottom: LINE, left: LINE, right: LINE }, indent: { left: mm(14), right: mm(14) } };

function isTitle(block: PrintBlock): block is PrintParagraph {
  return block.kind === 'paragraph' && block.style === 'subject';
}

/** An empty line of no height between a table and what stands around it: two tables would become one. */
function spacer(before: number): Paragraph[] {
  return [new Paragraph({ spacing: { before: pt(before), line: 40, lineRule: LineRuleType.EXACT }, children: [] })];
}

/** A line of `length` in the middle of `width` (millimetres): the lower border of an empty paragraph. */
function ruler(width: number, length: number): Paragraph {
  const side = mm(Math.max(0, (width - length) / 2));
  return new Paragraph({ spacing: { line: pt(4), lineRule: LineRuleType.EXACT }, indent: { left: side, right: side }, border: { bottom: LINE }, children: [] });
}

/** A table without borders: what Decree 30 sets side by side. `rows`: the paragraphs of both cells; `left`: share of the left one. */
function twoColumns(width: number, left: number, rows: readonly (readonly Paragraph[][])[]): Table {
  const widths = [mm(width * left), mm(width) - mm(width * left)];
  return new Table({
    width: { size: mm(width), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: NO_BORDERS,
    margins: { left: 0, right: 0 },
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          height: { value: 0, rule: HeightRule.AUTO },
          children: cells.map(
            (paragraphs, i) =>
              new TableCell({ width: { size: widths[i] ?? 0, type: WidthType.DXA }, children: paragraphs.length > 0 ? [...paragraphs] : [new Paragraph({})] }),
          ),
        }),
    ),
  });
}
